"""Letters made in LibreOffice."""

from .letter import Firm
from .odt_paper import OdtLetter

WELDER = OdtLetter(
    "fr-soudeur-liste-a-deux-niveaux.odt",
    Firm(
        "Acier Massawippi inc.",
        "Charpentes et passerelles d'acier depuis 1994",
        ("2250, rue Galt Ouest", "Sherbrooke (Québec) J1K 1K9"),
        ("819 555-0147", "rh@aciermassawippi.example"),
        "#7a3b12",
    ),
    """
Sherbrooke, le 28 septembre 2026

<b>Objet : attestation d'emploi de M. Oumar Keïta</b>

À qui de droit,

Nous attestons que M. Oumar Keïta travaille chez Acier Massawippi inc. comme soudeur depuis le 17
mai 2021 et qu'il est toujours à notre emploi.<note>Il a droit à une assurance collective et à trois
semaines de vacances par année.</note> Les conditions de son emploi sont les suivantes.

| Statut | Poste permanent à temps plein
| Horaire | 40 heures par semaine
| Salaire | 31,75 $ de l'heure
| Lieu de travail | Notre atelier de Sherbrooke

Ses tâches sont les suivantes :

* Lire les plans et tracer les pièces à couper
* Souder à l'arc les poutres et les garde-corps
** Préchauffer les tôles épaisses
** Meuler et reprendre les cordons refusés
* Monter les passerelles sur le chantier avec le grutier
* Tenir à jour le registre des électrodes et des gaz

Veuillez agréer nos salutations distinguées.

{sign}

Geneviève Lacharité\\
Directrice des ressources humaines
""",
    seed=31,
)

LETTERS = (WELDER,)
