"""The words that written reports have beside the terminal's, in English and in French."""

from collections.abc import Mapping

from letterproof.shown.layout import Sheet
from letterproof.shown.words import WORDS

ENGLISH: Mapping[str, str] = {
    "report": "Reference letters against the checklist",
    "made_by": "{tool}, {made}",
    "letters": "Letters",
    "findings": "Findings",
    "positions": "Positions",
    "facts": "Facts",
    "about_sheet": "About",
    "file": "File",
    "verdict": "Verdict",
    "errors": "Errors",
    "warnings": "Warnings",
    "notes": "Notes",
    "waived": "Waived",
    "waived_by": "Waived: {reason} ({by}, until {until})",
    "rules": "Rules",
    "code": "Code",
    "rule": "Rule",
    "severity": "Severity",
    "error": "error",
    "warning": "warning",
    "info": "note",
    "message": "What is wrong",
    "remedy": "What to ask for",
    "page": "Page",
    "words": "Words of the letter",
    "source": "On whose word",
    "fact": "Fact",
    "value": "Value",
    "pages": "Pages",
    "kind": "Document",
    "language": "Language",
    "titles": "Job titles",
    "period": "Period",
    "to": "{start} to {end}",
    "amount": "Pay",
    "currency": "Currency",
    "pay_period": "Pay for",
    "term": "Term",
    "schedule": "Schedule",
    "nearest_code": "Nearest code",
    "checklist": "Checklist",
    "as_of": "As of",
    "made": "Made",
    "tool": "Made by",
    "count": "Number of letters",
    "cut": "{sheet}: more rows than a sheet holds; the formats csv and json have them all.",
    "no_claim_short": "none",
    "confidence": "Confidence",
    "in_italics": "Values in italics are not sure: look at the letter.",
    "caution": (
        "A list of what a letter shows and lacks, for a person to read. It does not say that "
        "anyone is eligible: officers decide."
    ),
    "unseen": (
        "Some characters of this letter have no shape in this file's fonts and show as boxes. "
        "The formats html and json have them."
    ),
    "of_pages": "Page {page} of {total}",
    "duty": "Duty in the letter",
    "nearest_duty": "Nearest main duty",
    "score": "0 to 1",
}

FRENCH: Mapping[str, str] = {
    "report": "Lettres de recommandation et liste de contrôle",
    "made_by": "{tool}, {made}",
    "letters": "Lettres",
    "findings": "Constats",
    "positions": "Postes",
    "facts": "Faits",
    "about_sheet": "À propos",
    "file": "Fichier",
    "verdict": "Résultat",
    "errors": "Erreurs",
    "warnings": "Avertissements",
    "notes": "Remarques",
    "waived": "Levées",
    "waived_by": "Levée : {reason} ({by}, jusqu'au {until})",
    "rules": "Règles",
    "code": "Code",
    "rule": "Règle",
    "severity": "Gravité",
    "error": "erreur",
    "warning": "avertissement",
    "info": "remarque",
    "message": "Ce qui ne va pas",
    "remedy": "Quoi demander",
    "page": "Page",
    "words": "Mots de la lettre",
    "source": "Selon qui",
    "fact": "Fait",
    "value": "Valeur",
    "pages": "Pages",
    "kind": "Document",
    "language": "Langue",
    "titles": "Titres des postes",
    "period": "Période",
    "to": "{start} à {end}",
    "amount": "Salaire",
    "currency": "Devise",
    "pay_period": "Salaire pour",
    "term": "Durée",
    "schedule": "Horaire",
    "nearest_code": "Code proche",
    "checklist": "Liste de contrôle",
    "as_of": "En date du",
    "made": "Établi",
    "tool": "Établi par",
    "count": "Nombre de lettres",
    "cut": (
        "{sheet} : plus de lignes que n'en contient une feuille ; les formats csv et json les ont "
        "toutes."
    ),
    "no_claim_short": "aucun",
    "confidence": "Confiance",
    "in_italics": "Les valeurs en italique ne sont pas sûres : regardez la lettre.",
    "caution": (
        "Ce qu'une lettre montre et ce qui y manque, à lire par une personne. Ce rapport ne dit "
        "de personne qu'elle est admissible : les agents décident."
    ),
    "unseen": (
        "Certains caractères de cette lettre n'ont pas de forme dans les polices de ce fichier et "
        "s'affichent en carrés. Les formats html et json les ont."
    ),
    "of_pages": "Page {page} sur {total}",
    "duty": "Fonction dans la lettre",
    "nearest_duty": "Fonction principale la plus proche",
    "score": "0 à 1",
}

LABELS = {"en": ENGLISH, "fr": FRENCH}
"""By language; both say the same things."""

WIDE = 1_000
"""Columns of a sheet that nobody wraps."""


def sheet_in(language: str) -> Sheet:
    """Give a sheet that knows all words of a language."""
    return Sheet({**WORDS[language], **LABELS[language]}, WIDE, color=False)
