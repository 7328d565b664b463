"""Which title goes with which period: all stand as near as can be."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations

from letterproof.fields._pairs import Period
from letterproof.fields._plain import line
from letterproof.fields._title_phrases import ABOVE, BELOW
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import EndDate, PartialDate
from letterproof.patterns import regex

FARTHEST = 320
"""The most that may keep a title from its dates."""

NEAR = 120
"""A title that is nobody else's may be taken from so far; past it, only the nearest."""

BARRIERS = (
    (regex(r"\n\n"), 110),
    (regex(r"\n(?!\n)"), 10),
    (regex(r"(?<=\w\w\w)[.!?](?=\s)"), 50),
    (regex(r";|\s(?:and|et|puis|then|but|mais|whereas|tandis)\s"), 12),
    (regex(r",\s"), 8),
)
"""What parts a title from dates, and by how much."""

ROW = 130
"""Another row of a table, or another line of a list, is as far as another paragraph."""

BETWEEN = 25
"""Another title, or other dates, that stand between."""

AT_WHICH = regex(
    r",?\s(?:when|at\s+which\s+(?:time|date|point)|upon\s+which|date\s+à\s+laquelle|quand|lorsqu[e’']|moment\s+où)"
    r"[^,.;\n]{3,50}(?:\n[^,.;\n]{1,50})?",
    re.IGNORECASE,
)
"""From the end of a period to the title that was taken on then."""

SURE = 0.85
TAKEN = 0.78
"""How sure a title is of a second period: it may be another post that no words name."""

CHANGE = timedelta(days=31)
"""How far apart the end of a job and the start of the next can be: a month's end and its start."""


HEADS = 16
"""How far behind the title that heads a job its dates begin: "Cook", "From 3 May 2019"."""


@dataclass(frozen=True, slots=True, order=True)
class _Pair:
    cost: int
    period: int
    title: int


def paired_with(
    letter: Letter, found: Sequence[Period], titles: Sequence[Hit[str]]
) -> Iterator[tuple[Period, Hit[str] | None]]:
    """Pair each period with a title of its own, so that all stand as near as can be.

    A period that is left without one takes the nearest, which another has taken too; or none, where
    it follows on another as one job on the one before.
    """
    costs = {
        (at, to): _cost(letter, period, title, found, titles)
        for at, period in enumerate(found)
        for to, title in enumerate(titles)
    }
    pairs = sorted(_Pair(cost, at, to) for (at, to), cost in costs.items() if cost <= FARTHEST)
    chosen: dict[int, int] = {}
    for pair in pairs:
        if pair.period not in chosen and pair.title not in chosen.values():
            chosen[pair.period] = pair.title
    _exchange(chosen, costs)
    _make_room(chosen, costs, len(found), len(titles))
    chosen = {at: to for at, to in chosen.items() if costs[at, to] <= NEAR}
    nearest = {pair.period: pair.title for pair in reversed(pairs)}
    for at, period in enumerate(found):
        if at in chosen:
            yield period, titles[chosen[at]]
        elif any(is_next(period, other) for other in found):
            yield period, None
        elif at in nearest:
            taken = titles[nearest[at]]
            yield period, replace(taken, confidence=min(taken.confidence, TAKEN))


def _exchange(chosen: dict[int, int], costs: Mapping[tuple[int, int], int]) -> None:
    """Let two periods exchange their titles where both together then stand nearer."""
    for one, other in combinations(sorted(chosen), 2):
        now = costs[one, chosen[one]] + costs[other, chosen[other]]
        then = costs[one, chosen[other]] + costs[other, chosen[one]]
        if then < now:
            chosen[one], chosen[other] = chosen[other], chosen[one]


def _make_room(
    chosen: dict[int, int], costs: Mapping[tuple[int, int], int], periods: int, titles: int
) -> None:
    """Let a period give its title to one that has none where another title is near it too."""
    for one in range(periods):
        if one in chosen and costs[one, chosen[one]] <= NEAR:
            continue
        free = [to for to in range(titles) if to not in chosen.values() or chosen.get(one) == to]
        ways = [
            (costs[other, to] + costs[one, held], other, to)
            for other, held in chosen.items()
            for to in free
            if other != one and costs[other, to] <= NEAR and costs[one, held] <= NEAR
        ]
        if ways:
            _, other, to = min(ways)
            chosen[one], chosen[other] = chosen[other], to


def _taken_on_at(letter: Letter, end: Hit[EndDate] | None, title: Hit[str]) -> int:
    """Say what keeps apart a period and the title taken on at its end: "until May, when"."""
    if end is None or not isinstance(end.at, Span):
        return 0
    way = AT_WHICH.match(letter.text, end.at.end, span_of(title).start)
    return FARTHEST if way and way.end() == span_of(title).start else 0


def _cost(
    letter: Letter,
    period: Period,
    title: Hit[str],
    found: Sequence[Period],
    titles: Sequence[Hit[str]],
) -> int:
    """Say how far a title stands from a period's nearest date."""
    if title.found_by == BELOW and not letter.text[period.span.end : span_of(title).start].strip():
        return 0
    if title.found_by == ABOVE and 0 < period.span.start - span_of(title).end <= HEADS:
        return 0
    return _taken_on_at(letter, period.end, title) + min(
        _way(letter, at, title, found, titles)
        for at in (period.start and period.start.at, period.end and period.end.at)
        if isinstance(at, Span)
    )


def _way(
    letter: Letter,
    at: Span,
    title: Hit[str],
    found: Sequence[Period],
    titles: Sequence[Hit[str]],
) -> int:
    own = span_of(title)
    start, end = min(own.end, at.end), max(own.start, at.start)
    if end - start > FARTHEST:
        return 2 * FARTHEST
    between = letter.text[start:end]
    is_row = (
        "\n" in between
        and "\t" in (letter.text[line(letter.text, start).start : line(letter.text, end).end])
    )
    cost = len(between) + (ROW if is_row else 0)
    cost += sum(len(sign.findall(between)) * weight for sign, weight in BARRIERS)
    cost += BETWEEN * sum(
        start <= span_of(other).start and span_of(other).end <= end for other in titles
    )
    return cost + BETWEEN * sum(
        hit is not None and isinstance(hit.at, Span) and start <= hit.at.start and hit.at.end <= end
        for other in found
        for hit in (other.start, other.end)
    )


def is_next(period: Period, other: Period) -> bool:
    """Say whether one of two sure periods follows on the other, as one job on the one before."""
    if period.start is None or other.start is None:
        return False
    early, late = sorted((period, other), key=first)
    is_sure = min(period.start.confidence, other.start.confidence) >= SURE
    gap = first(late) - min(last(early), first(late) + 2 * CHANGE)
    return is_sure and first(early) < first(late) and abs(gap) <= CHANGE


def first(period: Period) -> date:
    """Give the first day a period can have begun; without a start, the first of all days."""
    return period.start.value.earliest if period.start else date.min


def last(period: Period) -> date:
    """Give the last day a period can have ended; without an end, the last of all days."""
    end = period.end.value if period.end else None
    return end.latest if isinstance(end, PartialDate) else date.max


def span_of(hit: Hit[str]) -> Span:
    assert isinstance(hit.at, Span)  # noqa: S101 - titles are words
    return hit.at
