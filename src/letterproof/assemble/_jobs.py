"""Which periods of a letter are jobs of their own, and under what title."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations, pairwise

from letterproof.assemble._led import MOST, led
from letterproof.fields._pairs import Period
from letterproof.fields._periods import periods
from letterproof.fields._plain import line
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import EndDate, PartialDate

FARTHEST = 320
"""The most that may keep a title from its dates."""

NEAR = 120
"""A title that is nobody else's may be taken from so far; past it, only the nearest."""

BARRIERS = (
    (re.compile(r"\n\n"), 110),
    (re.compile(r"\n(?!\n)"), 10),
    (re.compile(r"(?<=\w\w\w)[.!?](?=\s)"), 50),
    (re.compile(r";|\s(?:and|et|puis|then|but|mais|whereas|tandis)\s"), 12),
    (re.compile(r",\s"), 8),
)
"""What parts a title from dates, and by how much."""

ROW = 130
"""Another row of a table, or another line of a list, is as far as another paragraph."""

BETWEEN = 25
"""Another title, or other dates, that stand between."""

MOST_TITLES = 300
"""No letter tells of more; what does is hostile, and pairing must come to an end."""

SURE = 0.85

HANDED_OVER = 0.7
"""How sure a bound is that only the neighbouring job tells."""

CHANGE = timedelta(days=31)
"""How far apart the end of a job and the start of the next can be: a month's end and its start."""


@dataclass(frozen=True, slots=True)
class Job:
    """A period that is a job of its own, with the title that stands nearest to it, if any."""

    period: Period
    title: Hit[str] | None
    is_on_one_line: bool


@dataclass(frozen=True, slots=True, order=True)
class _Pair:
    cost: int
    period: int
    title: int


def jobs_of(letter: Letter, titles: Sequence[Hit[str]]) -> tuple[Job, ...]:
    """Pair periods with titles; two jobs differ in title or do not overlap in time."""
    found: list[Job] = []
    own = _without_echoes(_apart(titles[:MOST_TITLES]))
    whole = _without_whole(_merged(led(letter, own, periods(letter)[:MOST])))
    for period, title in _paired(letter, whole, own):
        is_near = title is not None and "\n" not in _between(letter, period.span, title)
        job = Job(period, title, is_near)
        same = next((other for other in found if _is_same(other, job)), None)
        if same is None:
            found.append(job)
        elif job.is_on_one_line and not same.is_on_one_line:
            found[found.index(same)] = job
    return _chained(sorted(found, key=lambda job: (_order(job.period), job.period.span.start)))


def _chained(jobs: Sequence[Job]) -> tuple[Job, ...]:
    """Give doubtful bounds to jobs that follow each other where only one tells when they met."""
    chained = list(jobs)
    for at, (early, late) in enumerate(pairwise(jobs), 1):
        ended, begun = early.period.end, late.period.start
        if begun is None and ended is not None and isinstance(ended.value, PartialDate):
            start = Hit(ended.value, ended.at, HANDED_OVER, "end of the position before")
            chained[at] = replace(late, period=replace(late.period, start=start))
        elif ended is None and begun is not None and early.period.start is not None:
            end: Hit[EndDate] = Hit(
                begun.value, begun.at, HANDED_OVER, "start of the next position"
            )
            chained[at - 1] = replace(
                chained[at - 1], period=replace(chained[at - 1].period, end=end)
            )
    return tuple(chained)


def _order(period: Period) -> date:
    """Give the day by which a job takes its place: its first, or its last where that is all."""
    return _begins(period) if period.start is None else first(period)


def _apart(titles: Sequence[Hit[str]]) -> list[Hit[str]]:
    """Give the surest hit of each place, in text order."""
    kept: list[Hit[str]] = []
    for hit in sorted(titles, key=lambda hit: -hit.confidence):
        if not any(_overlap(hit.at, other.at) for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: _span(hit).start)


def _without_echoes(titles: Sequence[Hit[str]]) -> list[Hit[str]]:
    """Leave out the short form of a title told in full before: "as foreman he ..."."""
    kept: list[Hit[str]] = []
    for hit in titles:
        short = f" {folded(hit.value)}"
        is_echo = hit.found_by == "as" and any(
            folded(other.value).partition(" (")[0].endswith(short) for other in kept
        )
        if not is_echo:
            kept.append(hit)
    return kept


def _overlap(one: object, other: object) -> bool:
    assert isinstance(one, Span)  # noqa: S101 - titles are words
    assert isinstance(other, Span)  # noqa: S101
    return one.start < other.end and other.start < one.end


def _span(hit: Hit[str]) -> Span:
    assert isinstance(hit.at, Span)  # noqa: S101 - titles are words
    return hit.at


def _paired(
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
    chosen = {at: to for at, to in chosen.items() if costs[at, to] <= NEAR}
    nearest = {pair.period: pair.title for pair in reversed(pairs)}
    for at, period in enumerate(found):
        if at in chosen:
            yield period, titles[chosen[at]]
        elif any(_is_next(period, other) for other in found):
            yield period, None
        elif at in nearest:
            yield period, titles[nearest[at]]


def _exchange(chosen: dict[int, int], costs: Mapping[tuple[int, int], int]) -> None:
    """Let two periods exchange their titles where both together then stand nearer."""
    for one, other in combinations(sorted(chosen), 2):
        now = costs[one, chosen[one]] + costs[other, chosen[other]]
        then = costs[one, chosen[other]] + costs[other, chosen[one]]
        if then < now:
            chosen[one], chosen[other] = chosen[other], chosen[one]


def _cost(
    letter: Letter,
    period: Period,
    title: Hit[str],
    found: Sequence[Period],
    titles: Sequence[Hit[str]],
) -> int:
    """Say how far a title stands from a period's nearest date."""
    return min(
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
    own = _span(title)
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
        start <= _span(other).start and _span(other).end <= end for other in titles
    )
    return cost + BETWEEN * sum(
        hit is not None and isinstance(hit.at, Span) and start <= hit.at.start and hit.at.end <= end
        for other in found
        for hit in (other.start, other.end)
    )


def _is_next(period: Period, other: Period) -> bool:
    """Say whether one of two sure periods follows on the other, as one job on the one before."""
    if period.start is None or other.start is None:
        return False
    early, late = sorted((period, other), key=first)
    is_sure = min(period.start.confidence, other.start.confidence) >= SURE
    gap = first(late) - min(last(early), first(late) + 2 * CHANGE)
    return is_sure and first(early) < first(late) and abs(gap) <= CHANGE


def _is_same(job: Job, other: Job) -> bool:
    """Say whether two pairs are one job: the same title, overlapping days or a stray period."""
    if _is_next(job.period, other.period):
        return False
    if job.title is None or other.title is None:
        return first(other.period) <= last(job.period) and first(job.period) <= last(other.period)
    if folded(job.title.value) != folded(other.title.value):
        return False
    if job.is_on_one_line != other.is_on_one_line:
        return True
    return first(other.period) <= last(job.period) and first(job.period) <= last(other.period)


def _merged(found: Sequence[Period]) -> list[Period]:
    """Join each period that only ends with the last one that only begins before it."""
    whole = list(found)
    for end in found:
        if end.start is not None:
            continue
        starts = [period for period in whole if period.end is None and first(period) < _begins(end)]
        if starts:
            start = max(starts, key=first)
            span = Span(min(start.span.start, end.span.start), max(start.span.end, end.span.end))
            whole = [period for period in whole if period not in (start, end)]
            whole.append(replace(start, end=end.end, span=span))
    return sorted(whole, key=lambda period: period.span.start)


def _begins(end: Period) -> date:
    """Give the first day that the end of a period can be."""
    value = end.end.value if end.end else None
    return value.earliest if isinstance(value, PartialDate) else date.max


def _without_whole(found: Sequence[Period]) -> list[Period]:
    """Leave out a period that holds two others: the whole service, not a job."""
    return [
        whole
        for whole in found
        if sum(
            first(whole) <= first(part)
            and last(part) <= last(whole)
            and (first(part), last(part)) != (first(whole), last(whole))
            for part in found
        )
        < 2  # noqa: PLR2004 - one inside another can be a restatement
    ]


def _between(letter: Letter, place: Span, title: Hit[str]) -> str:
    at = _span(title)
    return letter.text[min(at.end, place.end) : max(at.start, place.start)]


def first(period: Period) -> date:
    """Give the first day a period can have begun; without a start, the first of all days."""
    return period.start.value.earliest if period.start else date.min


def last(period: Period) -> date:
    """Give the last day a period can have ended; without an end, the last of all days."""
    end = period.end.value if period.end else None
    return end.latest if isinstance(end, PartialDate) else date.max


def folded(title: str) -> str:
    """Give a title without case and line breaks, to compare."""
    return " ".join(title.casefold().split())
