"""A position has fewer than five duties.

## Why it matters
The experience must cover a substantial number of the occupation's main duties, and few lines rarely
show that.

## Found in
> Her duties were to cook meals and to order supplies.

## Not found in
> Her duties were:
> - cooking lunch and dinner to order for eighty guests
> - ordering fish and vegetables from three suppliers
> - writing the weekly menu with the owner
> - training two kitchen helpers in knife work
> - keeping the temperature records of the cold rooms

## Doubts
No official number exists. Five comes from practice, so this is a warning.
"""

from collections.abc import Iterator

from letterproof.fields.duties import duties
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import DUTY_WORDING
from letterproof.rules._wording import of

ENOUGH = 5


@rule(
    "LP302",
    over=Dossier,
    severity=Severity.WARNING,
    source=DUTY_WORDING,
    remedy="Ask the employer whether the work had further main duties, and to add them if so.",
)
def duties_too_few(dossier: Dossier) -> Iterator[Problem]:
    """Find positions with some duties, but few."""
    for position in dossier.positions:
        facts = position.all(duties)
        if 0 < len(facts) < ENOUGH:
            count = "only one duty" if len(facts) == 1 else f"only {len(facts)} duties"
            yield Problem(f"The letter lists {count}{of(dossier, position)}.", facts, position)
