"""Which periods of a letter are jobs of their own, and under what title."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from letterproof.assemble._led import MOST, led
from letterproof.assemble._pairing import first, is_next, last, paired_with, span_of
from letterproof.fields._pairs import Period
from letterproof.fields._periods import periods
from letterproof.fields._plain import YEAR, sentence
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import EndDate, PartialDate

MOST_TITLES = 300
"""No letter tells of more; what does is hostile, and pairing must come to an end."""

WHOLE = "end of the whole employment"
"""How the end of a job is told that is the end of all of them."""

HANDED_OVER = 0.7
"""How sure a bound is that only the neighbouring job tells."""


@dataclass(frozen=True, slots=True)
class Job:
    """A period that is a job of its own, with the title that stands nearest to it, if any."""

    period: Period
    title: Hit[str] | None
    is_on_one_line: bool


def jobs_of(letter: Letter, titles: Sequence[Hit[str]]) -> tuple[Job, ...]:
    """Pair periods with titles; two jobs differ in title or do not overlap in time."""
    found: list[Job] = []
    own = _without_echoes(letter, _apart(titles[:MOST_TITLES]))
    whole = _without_whole(_merged(led(letter, own, periods(letter)[:MOST])))
    for period, title in paired_with(letter, whole, own):
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
    end: Hit[EndDate]
    for at, (early, late) in enumerate(pairwise(jobs), 1):
        ended, begun = early.period.end, late.period.start
        if begun is None and ended is not None and isinstance(ended.value, PartialDate):
            start = Hit(ended.value, ended.at, HANDED_OVER, "end of the position before")
            chained[at] = replace(late, period=replace(late.period, start=start))
        elif _is_cut_short(early, late) and begun is not None:
            end = Hit(begun.value, begun.at, HANDED_OVER, "start of the next position")
            chained[at - 1] = replace(early, period=replace(early.period, end=end))
        elif ended is None and begun is not None and early.period.start is not None:
            end = Hit(begun.value, begun.at, HANDED_OVER, "start of the next position")
            chained[at - 1] = replace(
                chained[at - 1], period=replace(chained[at - 1].period, end=end)
            )
    return tuple(chained)


def _is_cut_short(early: Job, late: Job) -> bool:
    """Say whether a job has the end of the whole service, in which another took its place."""
    ended, other = early.period.end, late.period.end
    return (
        ended is not None
        and other is not None
        and other.found_by == WHOLE
        and ended.value == other.value
        and early.title is not None
        and late.title is not None
        and folded(early.title.value) != folded(late.title.value)
    )


def _order(period: Period) -> date:
    """Give the day by which a job takes its place: its first, or its last where that is all."""
    return _begins(period) if period.start is None else first(period)


def _apart(titles: Sequence[Hit[str]]) -> list[Hit[str]]:
    """Give the surest hit of each place, in text order."""
    kept: list[Hit[str]] = []
    for hit in sorted(titles, key=lambda hit: -hit.confidence):
        if not any(_overlap(hit.at, other.at) for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: span_of(hit).start)


def _without_echoes(letter: Letter, titles: Sequence[Hit[str]]) -> list[Hit[str]]:
    """Leave out the short form of a title told in full before: "as foreman he ..."."""
    kept: list[Hit[str]] = []
    for hit in titles:
        short = f" {folded(hit.value)}"
        is_echo = hit.found_by == "as" and any(
            folded(other.value).partition(" (")[0].endswith(short)
            or (f" {folded(other.value)}" == short and not _is_dated(letter, hit))
            for other in kept
        )
        if not is_echo:
            kept.append(hit)
    return kept


def _is_dated(letter: Letter, title: Hit[str]) -> bool:
    """Say whether the sentence of a title names a year: it may be a second time in a post."""
    own = sentence(letter.text, span_of(title).start)
    return YEAR.search(letter.text, own.start, own.end) is not None


def _overlap(one: object, other: object) -> bool:
    assert isinstance(one, Span)  # noqa: S101 - titles are words
    assert isinstance(other, Span)  # noqa: S101
    return one.overlaps(other)


def _is_same(job: Job, other: Job) -> bool:
    """Say whether two pairs are one job: the same title, overlapping days or a stray period."""
    if is_next(job.period, other.period):
        return False
    begun, other_begun = job.period.start, other.period.start
    if begun and other_begun and begun.value == other_begun.value:
        return True
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
    at = span_of(title)
    return letter.text[min(at.end, place.end) : max(at.start, place.start)]


def folded(title: str) -> str:
    """Give a title without case and line breaks, to compare."""
    return " ".join(title.casefold().split())
