"""The words about the occupation that a letter is held against."""

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "occ_heading": "Occupation",
    "occ_claimed": "Claimed: {code} {title}",
    "occ_teer": "TEER {teer}",
    "occ_from_page": "Chosen here by {by} on {day}.",
    "occ_from_page_bare": "Chosen on this page.",
    "occ_from_settings": "From the settings of this folder.",
    "occ_from_letter": "The letter names it.",
    "occ_unknown": "Claimed: {code}",
    "occ_unknown_note": "NOC 2021 has no such code. Find the one that is meant.",
    "occ_none": "No code is claimed.",
    "occ_none_note": "The duties are compared with the nearest one.",
    "occ_no_duties": "The letter states no duties to compare.",
    "occ_not_compared": "The duties of this file were not compared.",
    "occ_looked_at": "Only looked at: {code} {title}",
    "occ_looked_at_note": "Nothing is written down until you choose it.",
    "occ_back": "Back to {code}",
    "occ_back_none": "Back",
    "occ_compared": "Compared with {code} {title}",
    "occ_verdict_consistent": "The duties speak for this occupation.",
    "occ_verdict_unclear": "The duties do not settle whether this is the occupation.",
    "occ_verdict_inconsistent": "The duties speak against this occupation.",
    "occ_consistent": "Consistent",
    "occ_unclear": "Unclear",
    "occ_inconsistent": "Inconsistent",
    "occ_lead": "Lead statement",
    "occ_lead_shown": "Shown by the duties.",
    "occ_lead_not_shown": "Not shown by the duties.",
    "occ_coverage": "Main duties",
    "occ_coverage_of": "{matched} of {total} shown.",
    "occ_copied": "Copied wording",
    "occ_copied_none": "None found.",
    "occ_copied_some": (
        "{percent} % of the letter's duties repeat the classification. Copied duties do not show "
        "what a person did; the employer should tell the work in its own words. The share proves "
        "nothing by itself."
    ),
    "occ_proves_nothing": (
        "No official percentage exists, and these figures prove nothing: an officer weighs the "
        "duties as a whole."
    ),
    "occ_table": "The letter's duties beside the nearest main duties of {code}",
    "occ_duty": "The letter's duty",
    "occ_main_duty": "Nearest main duty of {code}",
    "occ_near_of": "near, {score} of 1",
    "occ_is_copied": "copied wording",
    "occ_far": "none near",
    "occ_position": "Position {number}",
    "occ_all_duties": "All main duties of {code}",
    "occ_all_note": (
        "For reading beside the letter. It is not wording for a letter: an employer tells what "
        "was really done."
    ),
    "occ_all_english": "",
    "occ_excluded": "Not in this group",
    "occ_see": "see {code}",
    "occ_alike": "Look-alike codes",
    "occ_compare_with": "Compare with {code} {title}",
    "occ_choose": "Claim {code} for this letter",
    "occ_withdraw": "Take the claim back",
    "occ_withdraw_note": "What the settings or the letter name then holds again.",
    "occ_find": "Find another code",
    "occ_find_hint": "Words of a title or duty, a NOC 2021 code, or a NOC 2016 code.",
    "occ_find_button": "Find",
    "occ_results": "Codes found",
    "occ_results.one": "{n} code found.",
    "occ_results.many": "{n} codes found.",
    "occ_no_results": "Nothing is like “{words}”. Try other words.",
    "occ_became": "NOC 2016 code {code} became:",
    "occ_page_title": "Occupation of {name}",
    "occ_to_letter": "Back to the letter",
    "occ_no_such_code": "{code} is no NOC 2021 code. Find the one that is meant.",
    "occ_attribution": (
        "Contains information licensed under the Open Government Licence – Canada: Statistics "
        "Canada and Employment and Social Development Canada, NOC 2021 Version 1.0. Adapted; no "
        "endorsement."
    ),
}

FRENCH: Mapping[str, str] = {
    "occ_heading": "Profession",
    "occ_claimed": "Déclarée : {code} {title}",
    "occ_teer": "FÉER {teer}",
    "occ_from_page": "Choisie ici par {by} le {day}.",
    "occ_from_page_bare": "Choisie sur cette page.",
    "occ_from_settings": "Selon les réglages de ce dossier.",
    "occ_from_letter": "La lettre la nomme.",
    "occ_unknown": "Déclarée : {code}",
    "occ_unknown_note": "La CNP 2021 n'a pas ce code. Cherchez celui qui est visé.",
    "occ_none": "Aucun code n'est déclaré.",
    "occ_none_note": "Les fonctions sont comparées au code le plus proche.",
    "occ_no_duties": "La lettre n'énonce aucune fonction à comparer.",
    "occ_not_compared": "Les fonctions de ce fichier n'ont pas été comparées.",
    "occ_looked_at": "Pour voir seulement : {code} {title}",
    "occ_looked_at_note": "Rien n'est inscrit tant que vous ne le choisissez pas.",
    "occ_back": "Revenir à {code}",
    "occ_back_none": "Revenir",
    "occ_compared": "Comparée à {code} {title}",
    "occ_verdict_consistent": "Les fonctions parlent pour cette profession.",
    "occ_verdict_unclear": "Les fonctions ne disent pas si c'est bien cette profession.",
    "occ_verdict_inconsistent": "Les fonctions parlent contre cette profession.",
    "occ_consistent": "Cohérente",
    "occ_unclear": "Incertaine",
    "occ_inconsistent": "Incohérente",
    "occ_lead": "Énoncé principal",
    "occ_lead_shown": "Les fonctions le montrent.",
    "occ_lead_not_shown": "Les fonctions ne le montrent pas.",
    "occ_coverage": "Fonctions principales",
    "occ_coverage_of": "{matched} sur {total} présentes.",
    "occ_copied": "Texte recopié",
    "occ_copied_none": "Aucun trouvé.",
    "occ_copied_some": (
        "{percent} % des fonctions de la lettre répètent la classification. Des fonctions "
        "recopiées ne montrent pas ce qu'une personne a fait ; l'employeur devrait décrire le "
        "travail dans ses propres mots. Cette part ne prouve rien à elle seule."
    ),
    "occ_proves_nothing": (
        "Il n'existe aucun pourcentage officiel, et ces chiffres ne prouvent rien : l'agent "
        "apprécie les fonctions dans leur ensemble."
    ),
    "occ_table": "Les fonctions de la lettre à côté des fonctions principales proches de {code}",
    "occ_duty": "Fonction de la lettre",
    "occ_main_duty": "Fonction principale la plus proche de {code}",
    "occ_near_of": "proche, {score} sur 1",
    "occ_is_copied": "texte recopié",
    "occ_far": "aucune proche",
    "occ_position": "Poste {number}",
    "occ_all_duties": "Toutes les fonctions principales de {code}",
    "occ_all_note": (
        "À lire à côté de la lettre. Ce n'est pas un texte pour une lettre : l'employeur dit ce "
        "qui a réellement été fait."
    ),
    "occ_all_english": "Texte de la CNP, ici en anglais.",
    "occ_excluded": "Hors de ce groupe",
    "occ_see": "voir {code}",
    "occ_alike": "Codes semblables",
    "occ_compare_with": "Comparer à {code} {title}",
    "occ_choose": "Déclarer {code} pour cette lettre",
    "occ_withdraw": "Retirer le choix",
    "occ_withdraw_note": "Ce que nomment les réglages ou la lettre vaut alors de nouveau.",
    "occ_find": "Chercher un autre code",
    "occ_find_hint": "Mots d'un titre ou d'une fonction, code CNP 2021 ou CNP 2016.",
    "occ_find_button": "Chercher",
    "occ_results": "Codes trouvés",
    "occ_results.one": "{n} code trouvé.",
    "occ_results.many": "{n} codes trouvés.",
    "occ_no_results": "Rien ne ressemble à « {words} ». Essayez d'autres mots.",
    "occ_became": "Le code CNP 2016 {code} est devenu :",
    "occ_page_title": "Profession de {name}",
    "occ_to_letter": "Retour à la lettre",
    "occ_no_such_code": "{code} n'est pas un code de la CNP 2021. Cherchez celui qui est visé.",
    "occ_attribution": (
        "Contient de l'information visée par la Licence du gouvernement ouvert – Canada : "
        "Statistique Canada et Emploi et Développement social Canada, CNP 2021 version 1.0. "
        "Adaptée ; aucune approbation."
    ),
}
