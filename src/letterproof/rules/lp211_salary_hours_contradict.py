"""Two pay figures of a position do not agree.

## Why it matters
A wage, the hours and an annual salary can be held against each other, and officers do.

## Found in
> She earns $20 per hour for 40 hours per week, an annual salary of $60,000.

## Not found in
> She earns $29 per hour for 40 hours per week, an annual salary of $60,000.

## Doubts
Ten per cent is our own margin; it leaves room for rounding and unpaid holidays. In some countries a
month's pay comes thirteen or fourteen times a year: that is no contradiction either.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from letterproof.fields.hours_per_week import hours_per_week
from letterproof.fields.salary import salary
from letterproof.model.dossier import Dossier
from letterproof.model.fact import Position
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.model.value import PayPeriod, Salary
from letterproof.rules import rule
from letterproof.rules._pay import yearly
from letterproof.rules._readings import readings
from letterproof.rules._sources import INFERENCE
from letterproof.rules._wording import of, shown

MARGIN = Decimal("0.1")


@rule(
    "LP211",
    over=Dossier,
    severity=Severity.WARNING,
    source=INFERENCE,
    remedy="Ask the employer to check the wage, the hours and the annual salary, and correct one.",
)
def salary_hours_contradict(dossier: Dossier) -> Iterator[Problem]:
    """Find positions whose pay for one time does not fit their pay for another."""
    for position in dossier.positions:
        facts = position.all(salary)
        figures = [figure for fact in facts for figure in readings(fact)]
        for one, other in combinations(dict.fromkeys(figures), 2):
            if _differ(position, one, other):
                hours = position.get(hours_per_week)
                uses_hours = hours and PayPeriod.HOUR in {one.period, other.period}
                yield Problem(
                    f"The pay of {shown(one)} and the pay of {shown(other)} do not agree"
                    f"{of(dossier, position)}.",
                    (
                        *facts,
                        *(rival for fact in facts for rival in fact.rivals),
                        *((hours,) if hours and uses_hours else ()),
                    ),
                    position,
                )
                break


def _differ(position: Position, one: Salary, other: Salary) -> bool:
    """Compare pay for different times; two figures for the same time may be a range or a rise."""
    is_one_figure = one.period is other.period or one.amount == other.amount
    if is_one_figure or (one.currency and other.currency and one.currency != other.currency):
        return False
    first, second = yearly(position, one), yearly(position, other)
    if first is None or second is None:
        return False
    low, high = sorted((first, second))
    return low[1] < (1 - MARGIN) * high[0]
