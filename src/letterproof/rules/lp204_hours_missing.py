"""The weekly hours of a position are not stated.

## Why it matters
Experience is counted in hours; without a figure it cannot be counted. "Full-time" is no figure.

## Found in
> Ms. Rao worked here full time as a cook from May 2021 to June 2023.

## Not found in
> Ms. Rao worked 37.5 hours per week as a cook.

## Doubts
Some forum answers hold that "full-time" alone will do. The official list asks for the number of
hours per week.
"""

from collections.abc import Iterator

from letterproof.fields.hours_per_week import hours_per_week
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import PROOF_OF_WORK
from letterproof.rules._wording import of


@rule(
    "LP204",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to state the hours worked in a normal week.",
)
def hours_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find positions without weekly hours."""
    for position in dossier.positions:
        if position.get(hours_per_week) is None:
            message = f"The letter gives no weekly hours{of(dossier, position)}."
            yield Problem(message, position=position)
