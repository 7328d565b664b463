"""Letters that come in as photographs: taken from the side, in a shadow, sideways."""

from collections.abc import Iterator

import pillow_heif
from PIL import Image
from reportlab.lib.pagesizes import A4

from .letter import Firm
from .letterheads import banner, centred, two_columns
from .pdf_paper import PdfLetter, pdf
from .pictures_lens import grainy, kept, on_a_table, pale, printed, shaded, soft

PLUMBER = PdfLetter(
    "fr-plombier-photo-dans-l-ombre.jpg",
    Firm(
        "Sanitaires Vandersmissen SRL",
        "Plomberie - chauffage - salles de bains",
        ("112, chaussée de Dinant, 5000 Namur, Belgique",),
        ("Tél. +32 81 55 01 39", "bureau@vandersmissen.example"),
        "#2d4a6e",
    ),
    """
Namur, le 28 mai 2026

<b>ATTESTATION D'EMPLOI</b>

Je soussigné, Luc Vandersmissen, gérant de Sanitaires Vandersmissen SRL, atteste que M. Idrissa
Ouattara a travaillé dans notre entreprise comme plombier du 7 janvier 2019 au 22 mai 2026, sous
contrat à durée indéterminée à temps plein.

Il travaillait 38 heures par semaine à partir de notre atelier de Namur. Son salaire était de 19,40
EUR de l'heure. Il bénéficiait de chèques-repas, d'une assurance hospitalisation et de vingt jours
de congé par an.

Ses tâches étaient les suivantes :

* poser et raccorder des baignoires, des douches et des lavabos
* cintrer et souder des tuyaux de cuivre et d'acier
* entretenir les chaudières et remplacer les brûleurs
* chercher les fuites et réparer les conduites sous les dalles
* déboucher les égouts et contrôler les pentes
* établir les métrés et commander le matériel au dépôt

Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

{sign}

Luc Vandersmissen\\
Gérant
""",
    centred,
    paper=A4,
    size=11,
    margins=(70, 136, 70, 60),
    seed=61,
)

HAIRDRESSER = PdfLetter(
    "en-hairdresser-pale-print.webp",
    Firm(
        "Salon Papatya",
        "Hair and colour studio",
        ("41 Kordon Street, Alsancak", "35220 Izmir, Turkey"),
        ("+90 232 555 0117", "info@salonpapatya.example"),
        "#8a2b5b",
    ),
    """
15 September 2026

To whom it may concern,

Selin Aydemir has worked as a Hairdresser at Salon Papatya since 3 June 2021. She is a permanent
full-time employee and works 42 hours a week at our salon on Kordon Street. Her pay is TRY 46,000
per month before tax. She receives social insurance, a lunch card and 14 days of paid leave each
year.

Selin is responsible for:

* cutting and styling the hair of women, men and children
* mixing dyes and bleach and doing a patch test the day before
* putting up hair for weddings and evening parties
* washing and disinfecting combs, scissors and basins between clients
* advising clients on care for damaged or curly hair
* keeping the appointment book and the stock of colours

Kind regards,

{sign}

Defne Korkmaz\\
Owner
""",
    two_columns("petals"),
    paper=A4,
    size=11,
    margins=(70, 150, 70, 60),
    ink="vector",
    seed=62,
)

SEAMSTRESS = PdfLetter(
    "fr-couturiere-photo-de-travers.heic",
    Firm(
        "Ateliers Bab Doukkala SARL",
        "Confection et retouches",
        ("58, rue Fatima Zohra, 40000 Marrakech, Maroc",),
        ("Tél. +212 524 43 01 28", "contact@babdoukkala.example"),
        "#7b2d26",
    ),
    """
Marrakech, le 2 octobre 2026

<b>CERTIFICAT DE TRAVAIL</b>

Nous certifions que Mme Nadia Benhaddou est employée par Ateliers Bab Doukkala SARL en qualité de
couturière depuis le 16 septembre 2019. Son contrat est à durée indéterminée et à temps plein, soit
44 heures par semaine, dans notre atelier de Marrakech. Son salaire mensuel brut est de 5 800 MAD.
Elle bénéficie d'une assurance maladie, d'une prime de transport et de dix-huit jours de congé.

Elle est chargée de :

* tailler les tissus d'après les patrons de la modéliste
* assembler des caftans, des chemises et des tabliers à la machine
* coudre à la main les boutons, les ourlets et les passementeries
* reprendre les vêtements à la taille des clientes après l'essayage
* repasser et plier les commandes avant la livraison
* régler la tension du fil et changer les aiguilles

Fait pour servir et valoir ce que de droit.

{sign}

Rachid El Mansouri\\
Directeur de production
""",
    banner,
    paper=A4,
    size=11,
    margins=(70, 112, 70, 84),
    seed=82,
)


def files() -> Iterator[tuple[str, bytes]]:
    """Give the name and the bytes of each."""
    yield PLUMBER.file, _photo()
    yield HAIRDRESSER.file, _pale()
    yield SEAMSTRESS.file, _sideways()


def _photo() -> bytes:
    """Photograph a page from the side, with a shadow across it."""
    (page,) = printed(pdf(PLUMBER), 170)
    corners = ((0.07, 0.06), (0.94, 0.035), (0.965, 0.95), (0.04, 0.97))
    seen = on_a_table(pale(page, 25, 240), corners, 82, 5)
    seen = grainy(shaded(soft(seen, 0.5), 0.42, 0.75, 25), 3, 6)
    return kept(seen, "JPEG", quality=45, dpi=(72, 72))


def _pale() -> bytes:
    (page,) = printed(pdf(HAIRDRESSER), 160)
    seen = grainy(pale(soft(page, 0.5), 128, 238), 2.5, 7)
    return kept(seen, "WEBP", quality=45, method=4)


def _sideways() -> bytes:
    """Photograph a page with the telephone held across."""
    pillow_heif.register_heif_opener()
    (page,) = printed(pdf(SEAMSTRESS), 200)
    corners = ((0.05, 0.04), (0.955, 0.055), (0.94, 0.965), (0.06, 0.95))
    seen = on_a_table(pale(page, 20, 236), corners, 60, 8)
    seen = grainy(shaded(soft(seen, 0.4), 0.2, 0.5, 6), 2, 9)
    return kept(seen.transpose(Image.Transpose.ROTATE_90), "HEIF", quality=38)
