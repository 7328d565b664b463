"""What has the shape of a label: "Last drawn pay", "Reason for leaving", "Lieu de travail"."""

import re

MOST_WORDS = 6
NOUNS = frozenset(
    "date dates day month year years hour hours hrs week pay salary wage wages remuneration"
    " earnings rate income ctc compensation benefit benefits allowance allowances location place"
    " site address department division section branch type kind nature basis category status class"
    " classification code number no id name surname title designation position post role occupation"
    " rank grade level period duration length tenure schedule reason purpose remark remarks conduct"
    " performance nationality birth sex gender passport telephone phone email e-mail employer"
    " company notice duties responsibilities functions reference currency frequency".split()
)
"""What English labels are about: the last word, or the last before "of", "for" or "to"."""

NOMS = frozenset(
    "date dates jour mois année heure heures horaire salaire salaires rémunération traitement taux"
    " avantages lieu site adresse service département division type nature catégorie statut classe"
    " code numéro nom prénom prénoms titre poste fonction fonctions emploi grade échelon période"
    " durée ancienneté motif raison genre préavis affectation engagement objet"
    " nationalité naissance sexe téléphone courriel employeur entreprise"
    " société tâches référence devise fréquence".split()
)
"""What French labels are about: the first word, but for "premier" and "dernier"."""

PREPOSITIONS = frozenset("of for per from to in on at with until upon".split())
GIVEN = re.compile(r"\w+ed|held|drawn|paid|given|left|taken")
"""Behind its noun: "Notice given", "Hours worked"."""

FIRST = frozenset("premier première dernier dernière".split())
WORD = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*")


def is_label(text: str) -> bool:
    """Say whether the words of a cell, without figures, name what stands beside them."""
    words = WORD.findall(text.casefold())
    if not 0 < len(words) <= MOST_WORDS or any(map(str.isdigit, text)):
        return False
    last = next((n for n, word in enumerate(words) if word in PREPOSITIONS), len(words)) - 1
    first = words[1] if words[0] in FIRST and len(words) > 1 else words[0]
    is_given = last > 0 and GIVEN.fullmatch(words[last]) is not None
    return words[last - is_given] in NOUNS or first in NOMS
