"""A position has no job title.

## Why it matters
The checklist asks for every position held, each with its title.

## Found in
> Mr. Okafor worked here from May 2021 to June 2023 and repaired lifts.

## Not found in
> Mr. Okafor worked here as a lift mechanic from May 2021 to June 2023.
"""

from collections.abc import Iterator

from letterproof.fields.title import title
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import PROOF_OF_WORK
from letterproof.rules._wording import of


@rule(
    "LP201",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to give the title of every position held.",
)
def job_title_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find positions without a title."""
    for position in dossier.positions:
        if position.get(title) is None:
            message = f"The letter gives no job title{of(dossier, position)}."
            yield Problem(message, position=position)
