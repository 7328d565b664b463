"""The pay of a position is not stated.

## Why it matters
The checklist asks for the annual salary. The word alone is no salary: it takes an amount and the
time it is for.

## Found in
> His salary is confidential and as per contract.

## Not found in
> He earns $32.50 per hour.

## Doubts
The official list says annual salary. Pay by the hour, week or month is accepted in practice and
here. An amount without the time it is for is a warning.
"""

from collections.abc import Iterator

from letterproof.fields.salary import salary
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import PROOF_OF_WORK
from letterproof.rules._wording import of, shown


@rule(
    "LP205",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to state the pay and the time it is for, preferably for a year.",
)
def salary_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find positions without pay, or with pay for an unknown time."""
    for position in dossier.positions:
        fact = position.get(salary)
        where = of(dossier, position)
        if fact is None:
            yield Problem(f"The letter gives no pay{where}.", position=position)
        elif fact.value.period is None:
            yield Problem(
                f"The letter gives pay of {shown(fact.value)}{where}, but not the time it is for.",
                (fact,),
                position,
                severity=Severity.WARNING,
            )
