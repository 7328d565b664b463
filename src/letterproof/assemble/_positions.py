"""The positions of a letter: which periods are jobs, and what is said of which."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from letterproof.assemble._choice import choose
from letterproof.fields import fields
from letterproof.fields._periods import Period, periods
from letterproof.fields._plain import sentence
from letterproof.model.fact import Hit, Position, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.model.value import PartialDate

OVERALL = re.compile(
    r"\bthroughout\s+(?:his|her|their|the)\b|\boverall\b"
    r"|\b(?:both|all|each|either|every)\s+(?:of\s+)?(?:(?:these|those|the|his|her)\s+)?"
    r"(?:positions?|roles?|posts?|capacit\w+|jobs?)\b"
    r"|\btout\s+au\s+long|\b(?:les\s+deux|tous\s+(?:les|ses)|chacun\s+de\s+ses)\s+(?:postes?|emplois?)",
    re.IGNORECASE,
)
LISTED_WORDS = 16
"""A longer line about a job is a paragraph of its own, not an item of a list of jobs."""

REACH = 200
"""How many characters from a period its title may stand."""


@dataclass(frozen=True, slots=True)
class Job:
    """A period that is a job of its own, with the title that stands nearest to it."""

    period: Period
    title: Hit[str]
    is_on_one_line: bool


def positions_of(
    letter: Letter, candidates: Mapping[str, tuple[Hit[Any], ...]]
) -> tuple[Position, ...]:
    """Group the hits of position fields; a letter without two dated jobs has one position."""
    jobs = _jobs(letter, candidates["title"])
    if len(jobs) < 2:  # noqa: PLR2004 - one job needs no telling apart
        return (_position(letter, 0, _without_asides(letter, candidates)),)
    owner = _Owner(letter, jobs)
    shared = _of_owner(candidates, owner, None)
    positions = []
    for number, job in enumerate(jobs):
        own = _of_owner(candidates, owner, number)
        own["title"] = (job.title,)
        own["start_date"] = (job.period.start,) if job.period.start else ()
        own["end_date"] = (job.period.end,) if job.period.end else ()
        hits = {name: own[name] or (shared[name] if name not in DATED else ()) for name in own}
        positions.append(_position(letter, number, hits))
    return tuple(positions)


def _without_asides(
    letter: Letter, candidates: Mapping[str, tuple[Hit[Any], ...]]
) -> dict[str, tuple[Hit[Any], ...]]:
    """Leave out dates of a stretch that begins and ends inside another: a project, a leave."""
    found = periods(letter)
    asides = [
        hit
        for part in found
        if any(_first(whole) < _first(part) and _last(part) < _last(whole) for whole in found)
        for hit in (part.start, part.end)
    ]
    return {
        name: tuple(hit for hit in hits if hit not in asides) if name in DATED else hits
        for name, hits in candidates.items()
    }


DATED = frozenset({"title", "start_date", "end_date"})


def _position(letter: Letter, number: int, hits: Mapping[str, tuple[Hit[Any], ...]]) -> Position:
    facts = {
        name: choose(letter, field, hits[name])
        for name, field in fields().items()
        if field.scope is Scope.POSITION and hits[name]
    }
    return Position(facts, number)


def _of_owner(
    candidates: Mapping[str, tuple[Hit[Any], ...]], owner: "_Owner", number: int | None
) -> dict[str, tuple[Hit[Any], ...]]:
    return {
        name: tuple(hit for hit in candidates[name] if owner.of(hit.at) == number)
        for name, field in fields().items()
        if field.scope is Scope.POSITION
    }


def _jobs(letter: Letter, titles: Sequence[Hit[str]]) -> tuple[Job, ...]:
    """Pair periods with titles; two jobs differ in title or do not overlap in time."""
    found: list[Job] = []
    for period in _without_whole(_merged(periods(letter))):
        title = _title_of(letter, period, titles)
        if title is None:
            continue
        job = Job(period, title, "\n" not in _between(letter, period, title))
        same = next((other for other in found if _is_same(other, job)), None)
        if same is None:
            found.append(job)
        elif job.is_on_one_line and not same.is_on_one_line:
            found[found.index(same)] = job
    return tuple(sorted(found, key=lambda job: (_first(job.period), job.period.span.start)))


def _is_same(job: Job, other: Job) -> bool:
    """Say whether two pairs are one job: the same title, overlapping days or a stray period."""
    if _fold(job.title.value) != _fold(other.title.value):
        return False
    if job.is_on_one_line != other.is_on_one_line:
        return True
    return _first(other.period) <= _last(job.period) and _first(job.period) <= _last(other.period)


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
            _first(whole) <= _first(part)
            and _last(part) <= _last(whole)
            and (_first(part), _last(part)) != (_first(whole), _last(whole))
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


class _Owner:
    """Tells whose a place in the text is: a job's number, or None for what all jobs share."""

    def __init__(self, letter: Letter, jobs: Sequence[Job]) -> None:
        self._text = letter.text
        closing = letter.part(PartName.SIGNATURE_BLOCK)
        self._end = closing.start if closing else len(letter.text)
        marks = sorted(self._marks(jobs))
        self._starts = [start for start, _ in marks]
        self._numbers = [number for _, number in marks]

    def _marks(self, jobs: Sequence[Job]) -> set[tuple[int, int]]:
        """Find where each job is spoken of: its period, its title wherever it is named.

        A title inside a longer one ("Cook" in "Line Cook") names only the longer one's job.
        """
        found = {(job.period.span.start, number) for number, job in enumerate(jobs)}
        by_title = {_fold(job.title.value): number for number, job in enumerate(jobs)}
        spoken = sorted(by_title, key=lambda title: (-len(title), title))
        pattern = "|".join(r"\s+".join(map(re.escape, title.split())) for title in spoken)
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", self._text, re.IGNORECASE):
            number = by_title.get(_fold(match[0]))
            if number is not None:
                found.add((match.start(), number))
        return found

    def of(self, place: object) -> int | None:
        """Say whose the words at `place` are."""
        if not isinstance(place, Span) or place.start >= self._end:
            return None
        line_start = self._text.rfind("\n", 0, place.start) + 1
        line_end = self._text.find("\n", place.end)
        line_end = len(self._text) if line_end < 0 else line_end
        if OVERALL.search(self._text, line_start, line_end):
            return None
        on_line = self._between(line_start, line_end)
        if "\t" in self._text[line_start:line_end] and len(on_line) == 1:
            return on_line.pop()
        last = bisect_right(self._starts, place.start) - 1
        return self._of_block(place, last) if last >= 0 else None

    def _of_block(self, place: Span, last: int) -> int | None:
        """Say whose the words are by the job named last before them, number `last` of the marks.

        Where its paragraph names other jobs too, only the words' own sentence can tell.
        """
        start = self._starts[last]
        if "\t" in self._line_at(start) or self._is_listed_below_another(start):
            return None
        block_start = self._text.rfind("\n\n", 0, start) + 2 if "\n\n" in self._text[:start] else 0
        block_end = self._text.find("\n\n", start)
        block_end = len(self._text) if block_end < 0 else block_end
        if len(self._between(block_start, block_end)) > 1:
            told = sentence(self._text, place.start)
            spoken = self._between(told.start, told.end)
            return spoken.pop() if len(spoken) == 1 else None
        return self._numbers[last]

    def _between(self, start: int, end: int) -> set[int]:
        first = bisect_right(self._starts, start - 1)
        last = bisect_right(self._starts, end - 1)
        return set(self._numbers[first:last])

    def _is_listed_below_another(self, position: int) -> bool:
        """Say whether the line directly above speaks of another job: a short list of all."""
        start = self._text.rfind("\n", 0, position) + 1
        above = len(self._text[max(start - REACH, 0) : start].rstrip("\n")) + max(start - REACH, 0)
        above_start = self._text.rfind("\n", 0, above) + 1
        is_short = len(self._line_at(position).split()) <= LISTED_WORDS
        others = self._between(above_start, above) - self._between(start, position + 1)
        return is_short and bool(others)

    def _line_at(self, position: int) -> str:
        start = self._text.rfind("\n", 0, position) + 1
        end = self._text.find("\n", position)
        return self._text[start : end if end >= 0 else len(self._text)]


def _first(period: Period) -> date:
    return period.start.value.earliest if period.start else date.min


def _last(period: Period) -> date:
    end = period.end.value if period.end else None
    return end.latest if isinstance(end, PartialDate) else date.max


def _fold(title: str) -> str:
    return " ".join(title.casefold().split())
