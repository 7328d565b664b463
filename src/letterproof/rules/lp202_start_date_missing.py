"""The first day of a position is not stated.

## Why it matters
Experience is counted from day to day; without a first day it cannot be counted.

## Found in
> Mr. Okafor worked here for two years as a lift mechanic.

## Not found in
> Mr. Okafor worked here as a lift mechanic from 3 May 2021 to 30 June 2023.
"""

from collections.abc import Iterator

from letterproof.fields._by_hand import Filled
from letterproof.fields.start_date import start_date
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._handwriting import or_by_hand
from letterproof.rules._sources import PROOF_OF_WORK
from letterproof.rules._wording import of


@rule(
    "LP202",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to give the day, month and year the position began.",
)
def start_date_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find positions without a start date."""
    for position in dossier.positions:
        if position.get(start_date) is None:
            message = f"The letter does not say when the work began{of(dossier, position)}."
            missing = Problem(message, position=position)
            yield or_by_hand(dossier, Filled.START, "day the work began", missing)
