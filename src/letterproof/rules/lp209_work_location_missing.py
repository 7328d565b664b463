"""Where the work was done is not stated.

## Why it matters
Experience for the Canadian Experience Class must be gained in Canada, and a letterhead says only
where the employer sits.

## Found in
> Ms. Sato works for us as a data analyst, fully remote.

## Not found in
> Ms. Sato works for us as a data analyst at our Winnipeg office.

## Doubts
The official list of contents does not name the place of work. Whether remote work in Canada for a
foreign employer counts is disputed; this rule does not decide it.
"""

from collections.abc import Iterator

from letterproof.fields.work_location import work_location
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import REMOTE_WORK
from letterproof.rules._wording import of


@rule(
    "LP209",
    over=Dossier,
    severity=Severity.WARNING,
    source=REMOTE_WORK,
    remedy="Ask the employer to name the city and the province or country where the work was done.",
)
def work_location_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find positions without a place of work."""
    for position in dossier.positions:
        if position.get(work_location) is None:
            message = f"The letter does not say where the work was done{of(dossier, position)}."
            yield Problem(message, position=position)
