"""French letters printed as PDF."""

from reportlab.lib.pagesizes import A4

from .letter import Firm
from .letterheads import banner, right_block, two_columns
from .pdf_paper import PdfLetter

EDUCATOR = PdfLetter(
    "fr-educatrice-petite-enfance-quebec.pdf",
    Firm(
        "Garderie Les Petits Sabots inc.",
        "Au cœur de Limoilou depuis 1996",
        ("845, 3e Avenue", "Québec (Québec)  G1L 2W9"),
        ("Tél. : 418 555-0187", "direction@petitssabots.example"),
        "#b5478a",
    ),
    """
Québec, le 6 octobre 2026

À qui de droit,

<b>Objet : attestation d'emploi de Mme Ngoc Anh Tran</b>

La présente atteste que Mme Ngoc Anh Tran travaille à la Garderie Les Petits Sabots inc. à titre
d'éducatrice de la petite enfance depuis le 1er mars 2021 et qu'elle y est toujours employée. Elle
occupe un poste permanent à temps plein, à raison de 35 heures par semaine, à notre installation de
la 3e Avenue à Québec. Son salaire est de 27,85 $ de l'heure. Elle bénéficie de l'assurance
collective, du régime de retraite et de quatre semaines de vacances.

La garderie accueille les enfants de 7 h à 18 h. Mme Tran, née le 23 juin 1992, a suivi une
formation de 120 heures sur l'observation de l'enfant en 2022.

Elle s'occupe d'un groupe de huit enfants de trois ans. Ses tâches sont les suivantes :

* préparer chaque semaine des jeux et des ateliers qui suivent les intérêts du groupe
* noter les progrès et les difficultés de chaque enfant dans son dossier éducatif
* accompagner les petits aux repas, à la sieste et à l'habillage pour les rendre autonomes
* animer les comptines, la lecture et les sorties au parc du quartier
* rencontrer les parents matin et soir et leur remettre un bilan deux fois par an
* vérifier la sécurité du local et de la cour avant l'arrivée des enfants

Je demeure disponible pour tout renseignement.

Veuillez agréer mes salutations distinguées.

{sign}

Geneviève Laflamme\\
Directrice générale
""",
    two_columns("petals"),
    font="Vera",
    size=10,
    margins=(70, 150, 70, 50),
    bullet="›",
    seed=13,
)

DEVELOPER = PdfLetter(
    "fr-developpeur-je-soussignee-sans-courriel.pdf",
    Firm(
        "Atelier Numérique des Traboules SAS",
        "Capital social de 50 000 € - RCS Lyon - maison fondée en 2004",
        ("38 rue de la Bourse", "69002 Lyon, France"),
        ("Tél. 04 65 71 01 34",),
        "#22577a",
    ),
    """
<b>ATTESTATION DE TRAVAIL</b>

Je soussignée, Claire Montbrun, directrice des ressources humaines de la société Atelier Numérique
des Traboules SAS, atteste que Monsieur Yanis BELKACEM, né le 4 novembre 1990, est employé dans
notre entreprise depuis le 15 janvier 2018 en qualité de développeur web, en contrat à durée
indéterminée à temps plein.

Son contrat, signé le 20 décembre 2017, comportait une période d'essai qui a pris fin le 14 avril
2018. Il travaille 35 heures par semaine dans nos bureaux de Lyon. Son salaire s'élève à 3 350 €
brut par mois. Il bénéficie en outre d'une mutuelle, de titres-restaurant et de dix jours de repos.

Monsieur Belkacem exerce les fonctions suivantes :

* programme les pages et les formulaires des boutiques en ligne de nos clients
* relie ces boutiques aux systèmes de paiement et de gestion des stocks
* mesure le temps d'affichage des pages et allège le code et les images
* corrige les anomalies signalées par l'équipe de recette avant chaque livraison
* écrit les tests automatiques et la documentation destinée à l'hébergeur
* estime en jours la charge des évolutions demandées par le chef de projet

Fait à Lyon, le 3 septembre 2026, pour servir et valoir ce que de droit.

{sign}

Claire Montbrun
""",
    right_block,
    size=11,
    paper=A4,
    margins=(70, 140, 70, 56),
    bullet="-",
    ink="vector",
    seed=19,
)

MECHANIC = PdfLetter(
    "fr-mecanicien-sans-salaire-sans-date.pdf",
    Firm(
        "Garage Mont-Orford Auto inc.",
        "Mécanique générale - service routier 24 heures",
        ("2140, rue King Ouest, Sherbrooke (Québec) J1J 2E8",),
        ("819 555-0144", "atelier@orfordauto.example"),
        "#37474f",
    ),
    """
<b>LETTRE DE CONFIRMATION D'EMPLOI</b>

Madame, Monsieur,

Nous confirmons que M. Abdoulaye Diallo a été à notre emploi comme mécanicien automobile du 4 avril
2022 au 28 août 2026. Il s'agissait d'un emploi permanent à temps plein, de 40 heures par semaine, à
notre garage de Sherbrooke. Il avait droit à une assurance dentaire et à ses outils fournis.

Son travail consistait à :

* brancher le lecteur de codes et rechercher la cause des voyants allumés
* remplacer freins, amortisseurs, roulements et bras de suspension
* démonter et remonter des embrayages et des boîtes de vitesses
* faire l'entretien prévu par le constructeur : huile, filtres, courroies, bougies
* essayer le véhicule sur la route avant de le rendre au client
* expliquer au client les réparations faites et celles qu'il faudra prévoir

Cordialement,

{sign}

Sylvain Prévost\\
Propriétaire
""",
    banner,
    font="Times-Roman",
    size=11.5,
    margins=(74, 110, 74, 84),
    seed=22,
)

LETTERS = (EDUCATOR, DEVELOPER, MECHANIC)
