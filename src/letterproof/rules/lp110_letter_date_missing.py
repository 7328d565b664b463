"""The letter is not dated.

## Why it matters
A letter proves work up to the day it was written; without that day a current job has no end.

## Found in
> Halifax, since 1987

## Not found in
> Halifax, 4 July 2026

## Doubts
The official list does not ask for a date; practitioners do. So this is a warning.
"""

from collections.abc import Iterator

from letterproof.fields._by_hand import Filled
from letterproof.fields.letter_date import letter_date
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._handwriting import or_by_hand
from letterproof.rules._sources import LETTER_KINDS


@rule(
    "LP110",
    over=Dossier,
    severity=Severity.WARNING,
    source=LETTER_KINDS,
    remedy="Ask the employer to write the date of issue on the letter.",
)
def letter_date_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find letters without a date."""
    if dossier.facts.get(letter_date) is None:
        missing = Problem("The letter is not dated.")
        yield or_by_hand(dossier, Filled.LETTER_DATE, "date of the letter", missing)
