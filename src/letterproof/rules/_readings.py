"""What a fact allows, all its readings taken together."""

from datetime import date
from typing import Any, TypeVar

from letterproof.model.fact import Fact
from letterproof.model.value import PartialDate

T = TypeVar("T")


def readings(fact: Fact[T]) -> tuple[T, ...]:
    """Give a fact's value and the others its words allow."""
    return (fact.value, *fact.alternatives)


def earliest(fact: Fact[Any] | None) -> date | None:
    """Give the first day a date can mean; None without one, or where a job may still go on."""
    days = _days(fact)
    return min(day.earliest for day in days) if days else None


def latest(fact: Fact[Any] | None) -> date | None:
    """Give the last day a date can mean; None without one, or where a job may still go on."""
    days = _days(fact)
    return max(day.latest for day in days) if days else None


def rivals(fact: Fact[Any]) -> tuple[PartialDate, ...]:
    """Give the dates that other words of the letter put in a date's place.

    Another reading of the same words has the same numbers in another order: 03/04/2021.
    """
    if not isinstance(fact.value, PartialDate):
        return ()
    days = [other for other in fact.alternatives if isinstance(other, PartialDate)]
    return tuple(day for day in days if _numbers(day) != _numbers(fact.value))


def _numbers(day: PartialDate) -> list[int]:
    return sorted([day.year % 100, day.month or 0, day.day or 0])


def _days(fact: Fact[Any] | None) -> list[PartialDate]:
    values = readings(fact) if fact else ()
    days = [value for value in values if isinstance(value, PartialDate)]
    return days if len(days) == len(values) else []
