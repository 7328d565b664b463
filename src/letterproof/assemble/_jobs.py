"""Which periods of a letter are jobs of their own, and under what title."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from letterproof.fields._pairs import Period
from letterproof.fields._periods import periods
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import PartialDate

REACH = 200
"""How many characters from a period its title may stand."""

SURE = 0.85

CHANGE = timedelta(days=31)
"""How far apart the end of a job and the start of the next can be: a month's end and its start."""


@dataclass(frozen=True, slots=True)
class Job:
    """A period that is a job of its own, with the title that stands nearest to it, if any."""

    period: Period
    title: Hit[str] | None
    is_on_one_line: bool


def jobs_of(letter: Letter, titles: Sequence[Hit[str]]) -> tuple[Job, ...]:
    """Pair periods with titles; two jobs differ in title or do not overlap in time."""
    found: list[Job] = []
    spans = _without_whole(_merged(periods(letter)))
    for period in spans:
        title = _title_of(letter, period, titles)
        if title is None and not any(_is_next(period, other) for other in spans):
            continue
        is_near = title is not None and "\n" not in _between(letter, period, title)
        job = Job(period, title, is_near)
        same = next((other for other in found if _is_same(other, job)), None)
        if same is None:
            found.append(job)
        elif job.is_on_one_line and not same.is_on_one_line:
            found[found.index(same)] = job
    jobs = [_with_own_title(letter, job, found) for job in found]
    return tuple(sorted(jobs, key=lambda job: (first(job.period), job.period.span.start)))


def _with_own_title(letter: Letter, job: Job, found: Sequence[Job]) -> Job:
    """Leave a job without a title where the only one near is that of the job before or after."""
    for other in found:
        if job.title is None or other is job or other.title != job.title:
            continue
        far = len(_between(letter, job.period, job.title))
        if _is_next(job.period, other.period) and far > len(
            _between(letter, other.period, job.title)
        ):
            return replace(job, title=None)
    return job


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
    """Join a period that only begins with one that only ends, where there is one of each."""
    starts = [period for period in found if period.end is None]
    ends = [period for period in found if period.start is None]
    if len(starts) != 1 or len(ends) != 1:
        return list(found)
    span = Span(
        min(starts[0].span.start, ends[0].span.start), max(starts[0].span.end, ends[0].span.end)
    )
    joined = replace(starts[0], end=ends[0].end, span=span)
    rest = [period for period in found if period not in (starts[0], ends[0])]
    return sorted([*rest, joined], key=lambda period: period.span.start)


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


def _title_of(letter: Letter, period: Period, titles: Sequence[Hit[str]]) -> Hit[str] | None:
    """Find the title nearest to a period: on its line first, then within reach."""

    def distance(hit: Hit[str]) -> tuple[bool, int, float]:
        between = _between(letter, period, hit)
        return ("\n" in between, len(between), -hit.confidence)

    near = [hit for hit in titles if distance(hit)[1] <= REACH]
    return min(near, key=distance, default=None)


def _between(letter: Letter, period: Period, title: Hit[str]) -> str:
    at = title.at
    assert isinstance(at, Span)  # noqa: S101 - titles are words
    return letter.text[min(at.end, period.span.end) : max(at.start, period.span.start)]


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
