"""What a fact allows: every reading of its words, and what the letter says elsewhere."""

from datetime import date
from typing import Any, TypeVar

from letterproof.fields.job_status import job_status
from letterproof.model.fact import Fact, Position
from letterproof.model.value import PartialDate, Term

T = TypeVar("T")

FIXED = {Term.CONTRACT, Term.TEMPORARY, Term.SEASONAL, Term.CASUAL}


def readings(fact: Fact[T]) -> tuple[T, ...]:
    """Give a fact's value, the others its words allow, and what other words say instead."""
    return (fact.value, *fact.alternatives, *(rival.value for rival in fact.rivals))


def earliest(fact: Fact[Any] | None) -> date | None:
    """Give the first day a date can mean; None without one, or where a job may still go on."""
    days = _days(fact)
    return min(day.earliest for day in days) if days else None


def latest(fact: Fact[Any] | None) -> date | None:
    """Give the last day a date can mean; None without one, or where a job may still go on."""
    days = _days(fact)
    return max(day.latest for day in days) if days else None


def is_for_a_term(position: Position) -> bool:
    """Say whether a job was agreed for a time, so that its last day may be known beforehand."""
    status = position.get(job_status)
    return status is not None and status.value.term in FIXED


def _days(fact: Fact[Any] | None) -> list[PartialDate]:
    values = readings(fact) if fact else ()
    days = [value for value in values if isinstance(value, PartialDate)]
    return days if len(days) == len(values) else []
