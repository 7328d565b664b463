"""Tables that lie on their side: labels down the first column, each further column a job."""

import re
from collections.abc import Sequence

from letterproof.patterns import regex

MOST_JOBS = 8
LABEL_WORDS = 5

LABELS = tuple(
    regex(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        (
            r"positions?|titles?|designation|roles?|jobs?|posts?|occupation|rank|capacity"
            r"|postes?|titres?|fonctions?|emplois?|intitulé"
        ),
        (
            r"from|until|since|dates?|start(?:ed|ing)?|began|begun|commenced|effective|w\.?e\.?f|end(?:ed|ing)?|period|duration|tenure"
            r"|join(?:ed|ing)|reliev(?:ed|ing)|d\.?o\.?[jlr]|depuis|jusqu.au|début|fin"
            r"|périodes?|durée|entrée|départ|sortie|embauche"
        ),
        r"hours?|schedule|workload|heures?|horaires?",
        (
            r"salary|wages?|pay|rate|remuneration|compensation|ctc|salaires?|taux|rémunération"
            r"|traitement"
        ),
        r"status|type|nature|contract|statut|contrat|catégorie|régime",
        (
            r"duties|responsibilities|tasks|benefits|location|place|department|supervisor|reports"
            r"|tâches|responsabilités|avantages|lieu|service|supérieure?|site|branch|team|équipe"
        ),
    )
)
"""What the facts of a job are called: its name, days, hours, pay, kind, and the rest."""

SIDES = regex(r"(?:to|till|du|de|dès|le|au|à|jusqu.(?:au|à))\W*", re.IGNORECASE)
"""Small words that are labels of dates where they stand alone."""

DATES = 1
TELLING = 5
"""How many of these tell a table of jobs; lists of pay or of places are tables too."""

NUMBER = regex(r"\d")


def is_sideways(rows: Sequence[Sequence[str]]) -> bool:
    """Say whether a table's columns, from the second on, are jobs.

    `rows` hold the text of every cell, an empty one where a cell is empty; all are as long.
    """
    width = len(rows[0]) if rows else 0
    if not 2 < width <= MOST_JOBS + 1 or any(len(row) != width for row in rows):  # noqa: PLR2004
        return False
    labels = [row[0] for row in rows]
    told = [kinds for label in labels[1:] if (kinds := _kinds(label))]
    if len(told) < 2 or len(told) * 5 < sum(map(bool, labels[1:])) * 3:  # noqa: PLR2004
        return False
    if len({kind for kinds in [*told, _kinds(labels[0])] for kind in kinds if kind < TELLING}) < 2:  # noqa: PLR2004
        return False
    values = [row[1:] for row in rows]
    if any(_is_of_labels(column) for column in list(zip(*values[1:], strict=True))):
        return False
    if sum(all(row) for row in values) * 2 < len(values):
        return False
    head = {kind for cell in rows[0] for kind in _kinds(cell)}
    along = sum(_evenness(row) for row in values[1:]) / len(values[1:])
    down = sum(_evenness(column) for column in zip(*values[1:], strict=True)) / (width - 1)
    return along >= down if len(head) < 2 else along > down  # noqa: PLR2004


def names_fact(text: str) -> bool:
    """Say whether a cell names a fact of a job."""
    return bool(_kinds(text))


def _kinds(text: str) -> set[int]:
    if NUMBER.search(text) or len(text.split()) > LABEL_WORDS or text.endswith((".", ",")):
        return set()
    if SIDES.fullmatch(text):
        return {DATES}
    return {kind for kind, words in enumerate(LABELS) if words.search(text)}


def _is_of_labels(column: Sequence[str]) -> bool:
    said = [cell for cell in column if cell]
    return sum(cell == ":" or bool(_kinds(cell)) for cell in said) * 2 > len(said)


def _evenness(cells: Sequence[str]) -> float:
    """Say how alike cells are: 1 where all have figures or none has."""
    said = [NUMBER.search(cell) is not None for cell in cells if cell]
    share = sum(said) / len(said) if said else 1.0
    return max(share, 1 - share)
