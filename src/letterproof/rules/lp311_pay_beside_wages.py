"""Pay in Canada lies outside what Job Bank knows for the claimed occupation.

## Why it matters
It is information only: an officer who sees an unusual wage may ask whether the title or the code
is the right one. Nobody is refused for a wage alone.

## Found in
> She still works here as a cook, 40 hours per week, at $60.00 CAD per hour.

That is for a letter claimed for NOC 63200.

## Not found in
> She still works here as a cook, 40 hours per week, at $19.00 CAD per hour.

Nor for pay in another currency, for a job that ended more than two years ago, or where the hours
of a yearly pay are not known.

## Doubts
The range is that of the whole of Canada, its low and high end leave a tenth of the workers out on
either side, and bonuses and shares of profit are not in it.
"""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from letterproof.fields.end_date import end_date
from letterproof.fields.hours_per_week import hours_per_week
from letterproof.fields.salary import salary
from letterproof.model.dossier import Dossier
from letterproof.model.fact import Position
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.model.value import PartialDate, Salary
from letterproof.noc.catalogue import Wage, wages
from letterproof.rules import rule
from letterproof.rules._pay import WEEKS, yearly
from letterproof.rules._sources import JOB_BANK
from letterproof.rules._wording import shown

RECENT = timedelta(days=2 * 365)
"""Wages rise; older pay is not held against today's."""


@rule(
    "LP311",
    over=Dossier,
    severity=Severity.INFO,
    source=JOB_BANK,
    remedy="Nothing needs to change if pay and code are right.",
)
def pay_beside_wages(dossier: Dossier) -> Iterator[Problem]:
    """Find Canadian pay below or above the claimed occupation's wages."""
    claimed = dossier.classification.claimed
    known = wages(claimed, "NAT") if claimed else ()
    for position in dossier.positions if known else ():
        fact = position.get(salary)
        if fact is None or not fact.is_sure or not _is_recent(position, dossier):
            continue
        amount = _paid(position, fact.value, known[0])
        if amount is None:
            continue
        wage = known[0]
        side = "below" if amount < wage.low else "above"
        if not wage.low <= amount <= wage.high:
            yield Problem(
                f"The pay of {shown(fact.value)} is {side} the wages that Job Bank gives for NOC"
                f" {claimed} in Canada ({wage.low:,.2f} to {wage.high:,.2f} CAD per {wage.unit},"
                f" {wage.year}).",
                (fact,),
                position,
            )


def _is_recent(position: Position, dossier: Dossier) -> bool:
    fact = position.get(end_date)
    if fact is None:
        return False
    return not isinstance(fact.value, PartialDate) or fact.value.latest >= dossier.as_of - RECENT


def _paid(position: Position, pay: Salary, wage: Wage) -> Decimal | None:
    """Give the pay in Canadian dollars for the wage's unit; None where that cannot be told."""
    if pay.currency != "CAD" or pay.period is None:
        return None
    if pay.period.value == wage.unit:
        return pay.amount
    hours = position.get(hours_per_week)
    if hours is None or not hours.is_sure or not hours.value:
        return None
    known = yearly(position, pay)
    if known is None:
        return None
    return known[0] if wage.unit == "year" else known[0] / WEEKS / hours.value
