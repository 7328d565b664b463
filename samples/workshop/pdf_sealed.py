"""Letters that were signed digitally."""

from collections.abc import Iterator
from datetime import UTC, datetime

from reportlab.lib.pagesizes import A4

from .letter import Firm
from .letterheads import right_block
from .pdf_paper import PdfLetter, pdf
from .seal import sealed

ACCOUNTANT = PdfLetter(
    "fr-comptable-signature-numerique.pdf",
    Firm(
        "Teranga Logistique SARL",
        "Transit et entreposage",
        ("27, avenue Lamine Guèye, Dakar, Sénégal",),
        ("Tél. : +221 33 821 04 55", "contact@teranga-logistique.example"),
        "#22577a",
    ),
    """
Dakar, le 6 octobre 2026

<b>ATTESTATION DE TRAVAIL</b>

Je soussignée, Amina Diallo, directrice générale de Teranga Logistique SARL, société au capital de
10 000 000 FCFA, atteste que M. Ousmane Sarr est employé dans notre entreprise en qualité de
comptable depuis le 4 janvier 2021 et qu'il occupe toujours ce poste à ce jour.

M. Sarr est titulaire d'un contrat à durée indéterminée à temps plein, à raison de 40 heures par
semaine, à notre siège de l'avenue Lamine Guèye à Dakar. Son salaire brut mensuel est de
650 000 FCFA. Il bénéficie d'une assurance maladie et d'une prime de transport.

Ses tâches sont les suivantes :

* tenir les comptes des clients et des fournisseurs et pointer les soldes chaque semaine
* préparer les déclarations de taxes et les déposer auprès de l'administration
* rapprocher les relevés des trois banques avec la caisse de l'entrepôt
* établir la paie des vingt-six employés et les bordereaux des cotisations
* dresser le bilan provisoire de chaque trimestre pour la direction

Fait pour servir et valoir ce que de droit.

{sign}

Amina Diallo\\
Directrice générale
""",
    right_block,
    paper=A4,
    size=10,
    margins=(64, 130, 64, 60),
    ink="",
    seed=31,
)

SIGNED_AT = datetime(2026, 10, 6, 9, 15, tzinfo=UTC)


def files() -> Iterator[tuple[str, bytes]]:
    """Give the name and the bytes of each."""
    yield ACCOUNTANT.file, sealed(pdf(ACCOUNTANT), "Amina Diallo", SIGNED_AT, (64, 400, 214, 445))
