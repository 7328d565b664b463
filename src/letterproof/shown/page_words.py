"""The words that only the HTML report needs, in English and in French."""

from collections.abc import Mapping

from letterproof.shown.words import WORDS

ENGLISH: Mapping[str, str] = {
    "html_title": "Letter report, {as_of}",
    "html_heading": "Reference letter report",
    "html_made": "Made by {tool} on {day} at {time} UTC",
    "html_skip": "Skip to the letters",
    "html_overview": "Overview",
    "html_letters": "Letters",
    "html_all.one": "{n} letter",
    "html_all.many": "{n} letters",
    "html_by_verdict": "Show letters by verdict",
    "html_search": "Find applicant, employer or file",
    "html_shown": "{shown} of {total} shown",
    "html_none": "No letter fits. Clear the search or choose another verdict.",
    "html_verdict": "Verdict",
    "html_errors": "Errors",
    "html_warnings": "Warnings",
    "html_file": "File",
    "html_back": "Back to overview",
    "html_checklist": "Checklist",
    "html_findings": "What was found",
    "html_whole": "The letter as a whole",
    "html_error": "To fix",
    "html_warning": "To check",
    "html_info": "Note",
    "html_found": "Found",
    "html_absent": "Not found",
    "html_waived": "Set aside",
    "html_waiver": "Set aside by {by} until {until}: {reason}",
    "html_source": "Source",
    "html_as_read": "{basis}, read on {day}",
    "html_official": "official",
    "html_case_law": "case law",
    "html_practice": "practice",
    "html_inference": "our inference",
    "html_dates": "Dates",
    "html_code": "NOC code",
    "html_fact": "Fact",
    "html_value": "Value",
    "html_page": "Page",
    "html_once": "Letter and employer",
    "html_number": "Number",
    "html_duty": "The letter's duty",
    "html_main_duty": "Nearest main duty of NOC 2021",
    "html_near": "near",
    "html_copied": "copied wording",
    "html_far": "none near",
    "html_pages": "Pages",
    "html_page_of": "Page {number}",
    "html_text_of": "Text of the document",
    "html_picture": "Picture of page {number}",
    "html_marks": "Evidence on page {number}",
    "html_no_pages": (
        "The pages cannot be shown: the file is no longer where it was, has changed since it was "
        "read, or cannot be drawn."
    ),
    "html_left_out": "The pages are left out of this report.",
    "html_too_many": (
        "The pages are left out: a report on more than {n} letters shows those of the first {n} "
        "letters with findings. Check this letter alone to see its pages."
    ),
    "html_turn": "Turn",
    "html_turn_page": "Turn page {number}",
    "html_not_shown": "Not shown: {pages}, on which nothing is quoted.",
    "html_end": (
        "Facts and quotes are from the letters; what is asked for is from the sources named."
    ),
    "html_said": "Show",
}

FRENCH: Mapping[str, str] = {
    "html_title": "Rapport sur les lettres, {as_of}",
    "html_heading": "Rapport sur les lettres de recommandation",
    "html_made": "Produit par {tool} le {day} à {time} UTC",
    "html_skip": "Aller aux lettres",
    "html_overview": "Vue d'ensemble",
    "html_letters": "Lettres",
    "html_all.one": "{n} lettre",
    "html_all.many": "{n} lettres",
    "html_by_verdict": "Afficher les lettres par résultat",
    "html_search": "Chercher une personne, un employeur ou un fichier",
    "html_shown": "{shown} sur {total} affichées",
    "html_none": "Aucune lettre ne correspond. Effacez la recherche ou changez de résultat.",
    "html_verdict": "Résultat",
    "html_errors": "Erreurs",
    "html_warnings": "Avertissements",
    "html_file": "Fichier",
    "html_back": "Retour à la vue d'ensemble",
    "html_checklist": "Liste de contrôle",
    "html_findings": "Constats",
    "html_whole": "La lettre dans son ensemble",
    "html_error": "À corriger",
    "html_warning": "À vérifier",
    "html_info": "Remarque",
    "html_found": "Trouvé",
    "html_absent": "Non trouvé",
    "html_waived": "Levé",
    "html_waiver": "Levée par {by} jusqu'au {until} : {reason}",
    "html_source": "Source",
    "html_as_read": "{basis}, lue le {day}",
    "html_official": "officielle",
    "html_case_law": "jurisprudence",
    "html_practice": "pratique",
    "html_inference": "notre déduction",
    "html_dates": "Dates",
    "html_code": "Code CNP",
    "html_fact": "Fait",
    "html_value": "Valeur",
    "html_page": "Page",
    "html_once": "Lettre et employeur",
    "html_number": "Numéro",
    "html_duty": "Fonction de la lettre",
    "html_main_duty": "Fonction principale la plus proche de la CNP 2021",
    "html_near": "proche",
    "html_copied": "texte recopié",
    "html_far": "aucune proche",
    "html_pages": "Pages",
    "html_page_of": "Page {number}",
    "html_text_of": "Texte du document",
    "html_picture": "Image de la page {number}",
    "html_marks": "Preuves à la page {number}",
    "html_no_pages": (
        "Les pages ne peuvent pas être affichées : le fichier n'est plus à sa place, a changé "
        "depuis sa lecture, ou ne peut pas être dessiné."
    ),
    "html_left_out": "Les pages ne figurent pas dans ce rapport.",
    "html_too_many": (
        "Les pages ne sont pas affichées : un rapport sur plus de {n} lettres montre celles des "
        "{n} premières lettres avec des constats. Vérifiez cette lettre seule pour voir ses pages."
    ),
    "html_turn": "Tourner",
    "html_turn_page": "Tourner la page {number}",
    "html_not_shown": "Non affichées : {pages}, dont rien n'est cité.",
    "html_end": (
        "Faits et citations viennent des lettres ; ce qui est demandé, des sources nommées."
    ),
    "html_said": "Voir",
}

HTML_WORDS = {
    "en": {**WORDS["en"], **ENGLISH},
    "fr": {**WORDS["fr"], **FRENCH},
}
"""By language, with the words that all reports share."""
