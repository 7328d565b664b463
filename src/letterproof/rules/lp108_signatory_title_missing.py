"""The job title of the person who signs is not there.

## Why it matters
The letter should come from the direct supervisor or the personnel office, and the title shows it.

## Found in
> Sincerely,
> Tomas Novak

## Not found in
> Sincerely,
> Tomas Novak
> Human Resources Manager
"""

from collections.abc import Iterator

from letterproof.fields.signatory_title import signatory_title
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import PROOF_OF_WORK


@rule(
    "LP108",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the signatory to add their job title under their name.",
)
def signatory_title_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find letters whose signatory has no job title."""
    if dossier.facts.get(signatory_title) is None:
        yield Problem("The letter does not give the job title of the person who signs.")
