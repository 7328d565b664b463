"""What pay comes to in a year."""

from decimal import Decimal

from letterproof.fields.hours_per_week import hours_per_week
from letterproof.model.fact import Position
from letterproof.model.value import PayPeriod, Salary

WEEKS = 52

IN_A_YEAR = {
    PayPeriod.WEEK: (WEEKS, WEEKS),
    PayPeriod.TWO_WEEKS: (26, 26),
    PayPeriod.MONTH: (12, 14),
    PayPeriod.YEAR: (1, 1),
}
"""How often pay comes in a year, at least and at most."""


def yearly(position: Position, figure: Salary) -> tuple[Decimal, Decimal] | None:
    """Give what a position's pay comes to in a year, at least and at most, where that is known."""
    if figure.period is PayPeriod.HOUR:
        hours = position.get(hours_per_week)
        return (figure.amount * hours.value * WEEKS,) * 2 if hours else None
    times = IN_A_YEAR.get(figure.period) if figure.period else None
    return (figure.amount * times[0], figure.amount * times[1]) if times else None
