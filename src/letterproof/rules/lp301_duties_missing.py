"""The duties of a position are not stated.

## Why it matters
Duties show which occupation the experience belongs to. An application was refused for a letter
without them (Kaur v. Canada, 2014 FC 265).

## Found in
> Ms. Rao worked here as a cook from May 2021 to June 2023, 40 hours per week.

## Not found in
> As a cook she prepared complete meals, ordered supplies and supervised two kitchen helpers.
"""

from collections.abc import Iterator

from letterproof.fields.duties import duties
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import KAUR
from letterproof.rules._wording import of


@rule(
    "LP301",
    over=Dossier,
    severity=Severity.ERROR,
    source=KAUR,
    remedy="Ask the employer to list the main duties of every position, in its own words.",
)
def duties_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find positions without duties."""
    for position in dossier.positions:
        if not position.all(duties):
            message = f"The letter does not list the duties{of(dossier, position)}."
            yield Problem(message, position=position)
