"""What a person entered, laid over what was found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from letterproof.assemble._typed import typed
from letterproof.correction import (
    DUTIES,
    KIND,
    POSITION,
    Correction,
    Mark,
    Of,
    Refused,
    Standing,
    holding,
    standing,
)
from letterproof.fields import fields
from letterproof.model.fact import Fact, Facts, Position, Scope
from letterproof.model.letter import Kind, Letter
from letterproof.model.page import Box, Evidence
from letterproof.model.value import PartialDate

FOUND_BY = "a person"

Told = Mapping[str, tuple[Fact[Any], ...]]


def with_kind(letter: Letter, entered: Iterable[Correction]) -> Letter:
    """Give the letter as of the kind that a person says it is.

    Raises:
        Refused: there is no such kind.
    """
    said = holding(entered).get((KIND, None, None))
    if said is None or said.value is None:
        return letter
    try:
        return replace(letter, kind=Kind(said.value))
    except ValueError as error:
        raise Refused("kind") from error


def corrected(
    language: str,
    facts: Facts,
    positions: Sequence[Position],
    entered: Sequence[Correction],
) -> tuple[Facts, tuple[Position, ...]]:
    """Give the facts and positions that stand with what a person entered.

    Positions are numbered as they are shown: those found, then those added. They are given in the
    order of their first days.

    Raises:
        Refused: a value cannot be read, or nothing of that name can be corrected.
    """
    held = {
        of: (correction, _fact(correction, language))
        for of, correction in holding(entered).items()
        if correction.field not in {POSITION, KIND}
    }
    shown = standing([len(each.by_field.get(DUTIES, ())) for each in positions], entered)
    once = _laid(facts.by_field, held, None)
    made = []
    for number, place in enumerate(shown.positions):
        found = positions[place.number].by_field if place.number < len(positions) else {}
        told = _laid(found, held, place.number)
        listed = _listed(found.get(DUTIES, ()), held, place)
        made.append(Position({**told, DUTIES: listed}, number))
    return Facts(once), _by_first_day(made)


def _fact(correction: Correction, language: str) -> Fact[Any] | None:
    """Give the fact that a person entered; None where the letter does not say it."""
    field = fields().get(correction.field)
    if (
        field is None
        or (field.scope is Scope.LETTER) is not (correction.position is None)
        or field.many is (correction.item is None)
        or min(correction.position or 0, correction.item or 0) < 0
    ):
        raise Refused("unknown")
    if correction.value is None:
        return None
    words = " ".join(mark.text for mark in correction.marks) or correction.value
    return Fact(
        field=field,
        value=typed(field, correction.value, language),
        text=" ".join(words.split()),
        evidence=tuple(map(_evidence, correction.marks)),
        confidence=1.0,
        found_by=FOUND_BY,
    )


def _evidence(mark: Mark) -> Evidence:
    if mark.box is None:
        return Evidence(mark.page, None, mark.text)
    left, top, right, bottom = mark.box
    box = Box(min(left, right), min(top, bottom), max(left, right), max(top, bottom))
    return Evidence(mark.page, box, mark.text)


Held = Mapping[Of, tuple[Correction, Fact[Any] | None]]


def _laid(found: Told, held: Held, position: int | None) -> dict[str, tuple[Fact[Any], ...]]:
    told = dict(found)
    for correction, fact in held.values():
        if correction.position == position and correction.item is None:
            told.pop(correction.field, None)
            told |= {correction.field: (fact,)} if fact else {}
    return told


def _listed(found: Sequence[Fact[Any]], held: Held, place: Standing) -> tuple[Fact[Any], ...]:
    """Give the duties of a position that stand, each as found or as a person wrote it."""
    listed = []
    for item in place.items:
        _, fact = held.get((DUTIES, place.number, item), (None, None))
        listed.append(fact or found[item])
    return tuple(listed)


def _by_first_day(positions: Iterable[Position]) -> tuple[Position, ...]:
    """Sort positions; one without a first day stays behind the one before it."""
    days: list[tuple[date, int]] = []
    made = list(positions)
    for position in made:
        start = next(iter(position.by_field.get("start_date", ())), None)
        before = days[-1][0] if days else date.min
        day = start.value.earliest if start and isinstance(start.value, PartialDate) else before
        days.append((day, position.number))
    return tuple(made[number] for _, number in sorted(days))
