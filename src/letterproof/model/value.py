"""What a fact can be worth, beyond plain text and numbers."""

import calendar
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precise as the letter gives it: a year, a month, or a day.

    Raises:
        ValueError: there is no such day, or a day without a month.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError("a day needs its month")
        date(self.year, self.month or 1, self.day or 1)

    def __str__(self) -> str:
        """Give YYYY-MM-DD, YYYY-MM or YYYY."""
        numbers = [f"{self.year:04}"]
        numbers += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(numbers)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read YYYY-MM-DD, YYYY-MM or YYYY.

        Raises:
            ValueError: `text` is none of these.
        """
        return cls(*(int(part) for part in text.split("-")))

    @property
    def earliest(self) -> date:
        """The first day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


class Ongoing(Enum):
    """The end of a job that has none yet."""

    PRESENT = "present"

    def __str__(self) -> str:
        """Give the report's word for it."""
        return self.value


EndDate = PartialDate | Ongoing


def parse_end_date(text: str) -> EndDate:
    """Read "present" or a partial date.

    Raises:
        ValueError: `text` is neither.
    """
    return Ongoing.PRESENT if text == "present" else PartialDate.parse(text)


class PayPeriod(StrEnum):
    """What time a pay amount is for."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Salary:
    """Pay: an amount, its currency (ISO 4217) and the time it is for, each as far as stated."""

    amount: Decimal
    currency: str | None = None
    period: PayPeriod | None = None

    def __str__(self) -> str:
        """Give "68500.00 CAD year", a question mark for what is not stated."""
        return f"{self.amount} {self.currency or '?'} {self.period or '?'}"

    @classmethod
    def parse(cls, text: str) -> "Salary":
        """Read what `str` gives.

        Raises:
            ValueError: `text` is not an amount, a currency and a period.
        """
        amount, currency, period = text.split()
        return cls(
            Decimal(amount),
            None if currency == "?" else currency,
            None if period == "?" else PayPeriod(period),
        )


class Term(StrEnum):
    """How long a job is meant to last."""

    PERMANENT = "permanent"
    TEMPORARY = "temporary"
    CONTRACT = "contract"
    CASUAL = "casual"
    SEASONAL = "seasonal"


class Schedule(StrEnum):
    """Full or part time."""

    FULL_TIME = "full_time"
    PART_TIME = "part_time"


@dataclass(frozen=True, slots=True)
class JobStatus:
    """Term and schedule of a job, each as far as stated."""

    term: Term | None = None
    schedule: Schedule | None = None

    def __str__(self) -> str:
        """Give "permanent full_time", a question mark for what is not stated."""
        return f"{self.term or '?'} {self.schedule or '?'}"

    @classmethod
    def parse(cls, text: str) -> "JobStatus":
        """Read what `str` gives.

        Raises:
            ValueError: `text` is not a term and a schedule.
        """
        term, schedule = text.split()
        return cls(
            None if term == "?" else Term(term),
            None if schedule == "?" else Schedule(schedule),
        )


def parse_yes_no(text: str) -> bool:
    """Read "true" or "false".

    Raises:
        ValueError: `text` is neither.
    """
    if text not in {"true", "false"}:
        raise ValueError(f"neither true nor false: {text}")
    return text == "true"
