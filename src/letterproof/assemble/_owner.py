"""Whose the words at some place are: one job's, or all jobs'."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from letterproof.assemble._jobs import REACH, Job, folded
from letterproof.fields._plain import sentence
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span

OVERALL = re.compile(
    r"\bthroughout\s+(?:his|her|their|the)\b|\boverall\b"
    r"|\b(?:both|all|each|either|every)\s+(?:of\s+)?(?:(?:these|those|the|his|her)\s+)?"
    r"(?:positions?|roles?|posts?|capacit\w+|jobs?)\b"
    r"|\btout\s+au\s+long|\b(?:les\s+deux|tous\s+(?:les|ses)|chacun\s+de\s+ses)\s+(?:postes?|emplois?)",
    re.IGNORECASE,
)
LISTED_WORDS = 16
"""A longer line about a job is a paragraph of its own, not an item of a list of jobs."""


class Owner:
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
        by_title = {folded(job.title.value): number for number, job in enumerate(jobs)}
        spoken = sorted(by_title, key=lambda title: (-len(title), title))
        pattern = "|".join(r"\s+".join(map(re.escape, title.split())) for title in spoken)
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", self._text, re.IGNORECASE):
            number = by_title.get(folded(match[0]))
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
