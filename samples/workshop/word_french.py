"""French letters made in Word."""

from .letter import Firm
from .word_heads import header_and_footer, header_part
from .word_paper import WordLetter

BOOKKEEPER = WordLetter(
    "fr-technicienne-comptable-entete-word.docx",
    Firm(
        "Les Serres du Richelieu inc.",
        "Producteur de fleurs et de légumes depuis 1978",
        ("415, boulevard Laurier", "Beloeil (Québec) J3G 4H8"),
        ("450 555-0182", "rh@serresrichelieu.example"),
        "#3a7d44",
    ),
    """
Beloeil, le 19 octobre 2026

<b>Objet : confirmation d'emploi de Mme Mariana Duarte Figueira</b>

À qui de droit,

Par la présente, nous confirmons que Mme Mariana Duarte Figueira travaille aux Serres du Richelieu
inc. en tant que technicienne comptable depuis le 11 janvier 2022 et qu'elle est toujours à notre
emploi. Il s'agit d'un poste permanent à temps plein de 37,5 heures par semaine, situé à notre siège
de Beloeil. Son salaire annuel est de 58 500 $. Elle a droit à une assurance collective, à un REER
collectif et à trois semaines de vacances.

Le chiffre d'affaires de l'entreprise dépasse 6 000 000 $.

Elle assume les responsabilités suivantes :

* Saisir et classer les factures des fournisseurs de semences et d'emballages
* Rapprocher chaque mois les comptes bancaires et le grand livre
* Produire les déclarations de TPS, de TVQ et de retenues à la source
* Calculer la paie de trente-cinq employés et remettre les relevés d'emploi
* Relancer les clients dont le compte dépasse soixante jours
* Préparer les dossiers de fin d'année pour le cabinet d'audit

Veuillez recevoir nos salutations les meilleures.

{sign}

Jean-François Gendron\\
Directeur des finances
""",
    header_part,
    "Calibri",
    bullet="square",
    seed=10,
)

NURSE = WordLetter(
    "fr-infirmier-cdd-sans-fonction-du-signataire.docx",
    Firm(
        "Clinique Jasmin du Lac",
        "",
        ("7, rue du Lac Léman, Les Berges du Lac", "1053 Tunis, Tunisie"),
        ("+216 71 555 134", "contact@jasmindulac.example"),
        "#a33b5c",
    ),
    """
Tunis, le 2 juin 2025

<b>CERTIFICAT DE TRAVAIL</b>

Nous soussignés, Clinique Jasmin du Lac, certifions que Monsieur Wassim Trabelsi a travaillé dans
notre établissement de Tunis en qualité d'infirmier polyvalent, du 1er juin 2023 au 31 mai 2025,
dans le cadre d'un contrat à durée déterminée à temps plein. Il travaillait 40 heures par semaine et
percevait un salaire de 1 450 TND par mois.

Il était chargé de :

* surveiller les patients opérés au réveil et pendant la nuit
* poser les perfusions et donner les traitements prescrits
* refaire les pansements et retirer les fils et les drains
* tenir le dossier de soins et transmettre les consignes à l'équipe suivante
* préparer les patients avant l'entrée au bloc opératoire

Ce certificat lui est délivré pour servir et valoir ce que de droit.

{sign}

Salma Ben Youssef
""",
    header_and_footer,
    "Arial",
    10.5,
    is_a4=True,
    bullet="dash",
    seed=4,
)

LETTERS = (BOOKKEEPER, NURSE)
