"""The letter does not stand on the employer's letterhead.

## Why it matters
The checklist asks for an official document printed on company letterhead.

## Found in
> To whom it may concern, and nothing above it.

## Not found in
> Four Doré Bakery Ltd.
> 218 Harbour Street, Halifax, NS B3J 1A1
> Tel. 902 555 0142

## Doubts
Where the only sign is a picture at the top of the page, nobody can tell from the file whether it is
a letterhead: that is reported as a doubtful fact, not as a missing letterhead.
"""

from collections.abc import Iterator

from letterproof.fields.letterhead import letterhead
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import PROOF_OF_WORK


@rule(
    "LP103",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to issue the letter on its letterhead.",
)
def letterhead_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find letters without a letterhead."""
    fact = dossier.facts.get(letterhead)
    if fact is None or not fact.value:
        severity = Severity.WARNING if fact and not fact.is_sure else None
        yield Problem("The letter does not stand on the employer's letterhead.", severity=severity)
