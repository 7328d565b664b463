"""How values and positions are put into a sentence."""

from decimal import Decimal
from textwrap import shorten

from letterproof.fields.title import title
from letterproof.model.dossier import Dossier
from letterproof.model.fact import Position
from letterproof.model.value import JobStatus, Ongoing, PartialDate, PayPeriod, Salary

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
PERIODS = {PayPeriod.TWO_WEEKS: "two weeks"}
QUOTED = 90
"""How many characters of a letter's own words a message repeats."""


def of(dossier: Dossier, position: Position) -> str:
    """Give " for the position of Cook" in a letter of several positions, else nothing."""
    if len(dossier.positions) == 1:
        return ""
    fact = position.get(title)
    if fact is None:
        return f" for position {position.number + 1}"
    return f" for the position of {quote(fact.value)}"


def quote(text: str) -> str:
    """Put a letter's own words on one line, shortened."""
    return shorten(text, QUOTED, placeholder=" …")


def shown(value: object) -> str:
    """Write a fact's value as people write it; dates keep the precision they have."""
    match value:
        case PartialDate(year, month, day):
            parts = [day, month and MONTHS[month - 1], year]
            return " ".join(str(part) for part in parts if part)
        case Ongoing():
            return "to the present"
        case Salary(amount, currency, period):
            unit = period and f"per {PERIODS.get(period, period.value)}"
            return " ".join(part for part in (f"{amount:,}", currency, unit) if part)
        case JobStatus(term, schedule):
            return ", ".join(part.replace("_", " ") for part in (term, schedule) if part)
        case Decimal():
            return f"{value.normalize():f}"
        case _:
            return f'"{quote(str(value))}"'
