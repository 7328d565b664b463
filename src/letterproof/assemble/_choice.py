"""Which of several hits of one field stands, and what is left as another reading."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from letterproof.model.fact import Fact, Field, Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.sure import SURE
from letterproof.model.value import PartialDate, Salary

DISPUTED = 0.7
"""The most that a value is worth when the letter says another just as clearly."""

SETTLED = frozenset({"start_date", "end_date", "hours_per_week", "letter_date"})
"""Fields of which a letter can say only one thing: two clear values are a contradiction."""


def choose(letter: Letter, field: Field[Any], hits: Sequence[Hit[Any]]) -> tuple[Fact[Any], ...]:
    """Let the surest hit stand, the earliest of equals; of a field with many, every hit."""
    if field.many:
        return tuple(_fact(letter, field, hit) for hit in hits)
    best = max(hits, key=lambda hit: (hit.confidence, -hit.start))
    fact = _fact(letter, field, best)
    rivals = tuple(_fact(letter, field, hit) for hit in _rivals(field, best, hits))
    if field.name in SETTLED and rivals:
        return (replace(fact, confidence=min(fact.confidence, DISPUTED), rivals=rivals),)
    return (replace(fact, rivals=rivals),)


def _rivals(field: Field[Any], best: Hit[Any], hits: Iterable[Hit[Any]]) -> list[Hit[Any]]:
    """Give the sure hits that contradict the best one, or that state pay another way."""
    if field.name not in SETTLED and not isinstance(best.value, Salary):
        return []
    found: list[Hit[Any]] = []
    for hit in hits:
        is_new = not any(_agree(hit.value, other.value) for other in (best, *found))
        if hit.confidence >= SURE and is_new:
            found.append(hit)
    return found


def _agree(value: object, other: object) -> bool:
    """Say whether two values are one, said with more or less precision."""
    if isinstance(value, PartialDate) and isinstance(other, PartialDate):
        return value.earliest <= other.latest and other.earliest <= value.latest
    return value == other


def _fact(letter: Letter, field: Field[Any], hit: Hit[Any]) -> Fact[Any]:
    words = letter.text[hit.at.start : hit.at.end] if isinstance(hit.at, Span) else ""
    text = hit.caption or words
    return Fact(
        field=field,
        value=hit.value,
        text=" ".join(text.split()),
        evidence=letter.document.evidence(hit.at),
        confidence=hit.confidence,
        found_by=hit.found_by,
        alternatives=hit.alternatives,
        at=hit.at,
    )
