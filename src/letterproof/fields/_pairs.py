"""Which of the dates told one by one are the start and the end of the same job."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from letterproof.fields._dates import Mention
from letterproof.fields._sides import Side
from letterproof.model.fact import Hit
from letterproof.model.page import Span
from letterproof.model.value import EndDate, PartialDate

UNSETTLED = 0.6

OPENING = frozenset({"start", "appointed", "promoted"})
"""Roles of a date that begin a position; all but the first end one that is under way."""


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of employment; `span` is the whole phrase, a side is None where it is not said."""

    start: Hit[PartialDate] | None
    end: Hit[EndDate] | None
    span: Span
    confidence: float


def paired(sides: list[Side]) -> Iterator[Period]:
    """Pair each end with the last start before it that has none, else with the next start."""
    open_starts: list[Side] = []
    early_ends: list[Side] = []
    risen: tuple[Side, Side] | None = None  # the last position left for another, and that day
    for side in sides:
        if side.role not in {*OPENING, "event"}:
            if open_starts and not _ends_before(side, open_starts[-1]):
                yield _joined(open_starts.pop(), side)
            elif risen and not _ends_before(side, risen[0]):
                # "promoted in April; the junior role ran through March"
                risen = (risen[0], side)
            elif side.role == "end":
                early_ends.append(side)
        elif all(side.mention.value != start.mention.value for start in open_starts):
            if open_starts and side.role != "start":
                if risen:
                    yield _joined(*risen)
                # The letter dates the change of position, not the last day of the one before.
                risen = (open_starts.pop(), replace(side, confidence=0.7))
            # Of several ends told before it, the first that it can have is its own.
            early_end = next((end for end in early_ends if not _ends_before(end, side)), None)
            if early_end:
                early_ends.remove(early_end)
                yield _joined(side, early_end)
            else:
                open_starts.append(side)
    yield from _left_over(early_ends, open_starts, risen)


def _left_over(
    ends: list[Side], starts: list[Side], risen: tuple[Side, Side] | None
) -> Iterator[Period]:
    if risen:
        yield _joined(*risen)
    for end in ends:
        hit = hit_of(end.mention, end.confidence, end.found_by)
        yield Period(None, hit, end.mention.at, hit.confidence)
    for start in starts:
        yield _joined(start, None)


def _ends_before(end: Side, start: Side) -> bool:
    """Tell whether a job that begins then cannot end then; a date told twice ends one."""
    value, other = end.mention.value, start.mention.value
    return value.latest < other.earliest or (value == other and end.role == "end")


def _joined(start: Side, end: Side | None) -> Period:
    first = hit_of(start.mention, start.confidence, start.found_by)
    last: Hit[EndDate] | None = None
    span = start.mention.at
    confidence = first.confidence
    if end is not None:
        last = hit_of(end.mention, end.confidence, end.found_by)
        other = end.mention.at
        span = Span(min(span.start, other.start), max(span.end, other.end))
        confidence = min(confidence, last.confidence)
    return Period(first, last, span, confidence)


def hit_of(mention: Mention, confidence: float, found_by: str) -> Hit[PartialDate]:
    sure = confidence if mention.is_settled else min(confidence, UNSETTLED)
    return Hit(mention.value, mention.at, sure, found_by, mention.others)
