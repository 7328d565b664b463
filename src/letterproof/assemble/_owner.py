"""Whose the words at some place are: one job's, or all jobs'."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from letterproof.assemble._jobs import Job, folded
from letterproof.fields._plain import YEAR, line, line_above, paragraph, sentence
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

OVERALL = regex(
    r"\bthroughout\s+(?:his|her|their|the)\b|\boverall\b"
    r"|\b(?:both|all|each|either|every)\s+(?:of\s+)?(?:(?:these|those|the|his|her)\s+)?"
    r"(?:positions?|roles?|posts?|capacit\w+|jobs?)\b"
    r"|\btout\s+au\s+long|\b(?:les\s+deux|tous\s+(?:les|ses)|chacun\s+de\s+ses)\s+(?:postes?|emplois?)",
    re.IGNORECASE,
)
OF_THE_LAST = regex(
    r"\b(?:current(?:ly)?|present(?:ly)?|last|latest|final|most\s+recent|now|closing|actuel\w*"
    r"|derni(?:er|ère)|aujourd[’']hui)\s+(?:[\w-]+\s){0,3}?"
    r"(?:salary|pay|wages?|rate|remuneration|compensation|earn\w*|paid|draw\w*|salaire|traitement"
    r"|rémunération|taux)\b"
    r"|\b(?:at\s+the\s+time\s+of|at|when|on|upon|before)\s+(?:(?:he|she|they|his|her|their)\s+)?"
    r"(?:leaving|left|departure|resign\w+|exit|retire\w*|separation)\b"
    r"|\bat\s+the\s+time\s+(?:he|she|they)\s+(?:left|resigned|retired)\b"
    r"|\b(?:[àa]|lors\s+de|avant|au\s+moment\s+de)\s+son\s+départ\b"
    r"|\b(?:salaire|traitement|rémunération|taux|paie)\s(?:[\w-]+\s){0,3}?(?:actuel|derni[eè]r)\w*",
    re.IGNORECASE,
)
"""Pay that is told of the last job alone."""

AT_PAY = regex(
    r"[^.;]{0,110}?\s(?:au\ssalaire|avec\sun\ssalaire|moyennant|at|on|with|earning|pour)\s"
    r"(?:[\w’'-]+\s){0,5}[^\w\s]{0,3}"
)
"""Between the dates of a job and the pay that it was taken on at."""

NOW = regex(
    r"(?:[;,]|\sand|\set)\s(?:[\w’']+\s){0,2}?(?:now|current(?:ly)?|present(?:ly)?|today|actuel\w*)\b",
    re.IGNORECASE,
)
"""Where a sentence on another job goes on to what is paid today."""

AS_ONE = r"(?:as\s(?:an?\s|the\s|our\s)?|comme\s|en\stant\sque\s)"
BESIDE = regex(rf"\s?(?:{AS_ONE})?", re.IGNORECASE)

HELD = regex(
    r"(?:\b(?:as|promot\w+|advanc\w+|appoint\w+|r[io]se|becam\w+|became|from|post|position|role|comme|tant|qualité"
    r"|promue?|nommée?|devenue?|poste|fonctions?)\b|[:,;(–—-])\W*(?:(?:to|of|be|as|que|de|d[’']|au|a|an|the|our|le|la|notre)"
    r"\W+){0,4}$",
    re.IGNORECASE,
)
"""Before a title that is the employee's own, and no superior's or helper's."""

ITEM = regex(r"(?:\W|\(?\w{1,2}[.)])\s")
HEADING_WORDS = 4
SHORTEST = 4
REACH = 200
LINE_REACH = 800
"""A line that goes on farther is cut there."""

LISTED_WORDS = 16
"""A longer line about a job is a paragraph of its own, not an item of a list of jobs."""


class Owner:
    """Tells whose a place in the text is: a job's number, or None for what all jobs share."""

    def __init__(self, letter: Letter, jobs: Sequence[Job]) -> None:
        self._text = letter.text
        self._last = len(jobs) - 1
        closing = letter.part(PartName.SIGNATURE_BLOCK)
        self._end = closing.start if closing else len(letter.text)
        marks = sorted(self._marks(jobs))
        self._starts = [start for start, _ in marks]
        self._dated = {job.period.span.start for job in jobs}
        self._numbers = [number for _, number in marks]
        self._listed = {number for start, number in marks if self._is_over_list(start)}

    def _marks(self, jobs: Sequence[Job]) -> set[tuple[int, int]]:
        """Find where each job is spoken of: its period, its title wherever it is named.

        A title inside a longer one ("Cook" in "Line Cook") names only the longer one's job.
        """
        found = {(job.period.span.start, number) for number, job in enumerate(jobs)}
        by_title = {folded(job.title.value): number for number, job in enumerate(jobs) if job.title}
        if not by_title:
            return found
        spoken = sorted(by_title, key=lambda title: (-len(title), title))
        pattern = "|".join(r"\s+".join(map(re.escape, title.split())) for title in spoken)
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", self._text, re.IGNORECASE):
            number = by_title.get(folded(match[0]))
            if number is not None and not self._is_anothers(match.start()):
                found.add((match.start(), number))
        for form, number in _short_forms(jobs):
            short = regex(rf"\b{AS_ONE}(?P<form>{re.escape(form)})\b", re.IGNORECASE)
            found |= {(match.start("form"), number) for match in short.finditer(self._text)}
        return found

    def _is_anothers(self, at: int) -> bool:
        """Say whether an item of a list only names someone with that title: "relieved the Cook"."""
        row = line(self._text, at)
        bullet = ITEM.match(self._text, row.start, row.end)
        before = self._text[bullet.end() : at].strip() if bullet else ""
        is_dated = YEAR.search(self._text, row.start, row.end) is not None
        return bool(before) and not is_dated and HELD.search(before + " ") is None

    def of(self, place: object) -> int | None:
        """Say whose the words at `place` are."""
        if not isinstance(place, Span) or place.start >= self._end:
            return None
        lines = Span(
            max(line(self._text, place.start).start, place.start - LINE_REACH),
            min(line(self._text, place.end).end, place.end + LINE_REACH),
        )
        if OVERALL.search(self._text, lines.start, lines.end):
            return None
        on_lines = self._within(lines)
        if "\t" in self._text[lines.start : lines.end] and len(on_lines) == 1:
            return on_lines.pop()
        last = bisect_right(self._starts, place.start) - 1
        return self._of_block(place, last) if last >= 0 else None

    def of_pay(self, place: object) -> int | None:
        """Say whose pay is told at `place`; what is paid now, or was at last, is the last job's."""
        whose = self.of(place)
        if not isinstance(place, Span):
            return whose
        start = sentence(self._text, place.start).start
        last = bisect_left(self._starts, place.start) - 1
        if last >= 0 and self._starts[last] >= start:
            at = self._starts[last]
            if (
                whose is None
                and at in self._dated
                and AT_PAY.fullmatch(self._text, at, place.start)
            ):
                return self._numbers[last]
            if whose is not None and NOW.search(self._text, at, place.start):
                return self._last
        if whose is not None:
            return whose
        is_last = OF_THE_LAST.search(self._text, start, place.end) is not None
        return self._last if is_last else None

    def is_apart(self, place: object) -> bool:
        """Say whether a place stands behind all jobs, in a paragraph that has named none so far."""
        if not isinstance(place, Span):
            return False
        own = paragraph(self._text, place.start)
        before = Span(0, own.start)
        row = line(self._text, place.start)
        return (
            not self._within(Span(own.start, sentence(self._text, place.start).end))
            and self._within(before) == set(self._numbers)
            and "\t" not in self._text[row.start : row.end]
        )

    def each(self, places: Sequence[Span]) -> list[int] | None:
        """Say whose each of some places in one sentence is, where every job has one beside it.

        It stands right before the job's name, or else somewhere behind it.
        """
        numbers = [
            self._numbers[at] for place in places if (at := self._mark_beside(place)) is not None
        ]
        spoken = self._within(sentence(self._text, places[0].start))
        is_each = len(numbers) == len(spoken) > 1 and set(numbers) == spoken
        return numbers if is_each else None

    def _mark_beside(self, place: Span) -> int | None:
        """Give the mark of the job that is named right behind a place, or last before it."""
        following = bisect_left(self._starts, place.end)
        if following < len(self._starts) and BESIDE.fullmatch(
            self._text, place.end, self._starts[following]
        ):
            return following
        last = bisect_right(self._starts, place.start) - 1
        return last if last >= 0 else None

    def _of_block(self, place: Span, last: int) -> int | None:
        """Say whose the words are by the job named last before them, number `last` of the marks.

        Where its paragraph names other jobs too, only the words' own sentence can tell.
        """
        start = self._starts[last]
        own = line(self._text, start)
        is_row = "\t" in self._text[own.start : own.end]
        if is_row and self._tells_below(own, place, self._numbers[last]):
            return self._numbers[last]
        if is_row or self._is_listed_below_another(own, start):
            return None
        if len(self._within(paragraph(self._text, start))) > 1:
            spoken = self._within(sentence(self._text, place.start))
            return spoken.pop() if len(spoken) == 1 else None
        return self._numbers[last]

    def _is_over_list(self, start: int) -> bool:
        """Say whether a job is named in the row of a table that a list follows."""
        row = line(self._text, start)
        if "\t" not in self._text[row.start : row.end]:
            return False
        below = self._text[row.end : row.end + REACH].lstrip("\n").split("\n", 2)
        return any(ITEM.match(text) for text in below[:2]) and "\t" not in below[0]

    def _tells_below(self, row: Span, place: Span, number: int) -> bool:
        """Say whether each job's list stands below its row of a table, and `place` in this one's.

        Below the last row alone a list may be of all jobs.
        """
        between = self._text[row.end : line(self._text, place.start).end].split("\n\n")[1:]
        is_list = all(ITEM.match(text) or len(text.split()) <= HEADING_WORDS for text in between)
        if not is_list or any("\t" in text for text in between):
            return False
        return bool(self._listed - {number})

    def _within(self, stretch: Span) -> set[int]:
        """Give the jobs that a stretch of the text speaks of."""
        first = bisect_left(self._starts, stretch.start)
        return set(self._numbers[first : bisect_left(self._starts, stretch.end)])

    def _is_listed_below_another(self, own: Span, start: int) -> bool:
        """Say whether the line above the job's own speaks of another: a short list of all."""
        above = line_above(self._text, own)
        is_short = len(self._text[own.start : own.end].split()) <= LISTED_WORDS
        if above is None or not is_short:
            return False
        return bool(self._within(above) - self._within(Span(own.start, start + 1)))


def _short_forms(jobs: Sequence[Job]) -> list[tuple[str, int]]:
    """Give the first or last word of a title that no other job's has: "paid 45 as foreman"."""
    words = [folded(job.title.value).split() if job.title else [] for job in jobs]
    return [
        (form, number)
        for number, own in enumerate(words)
        for form in sorted({*own[:1], *own[-1:]})
        if len(own) > 1 and len(form) >= SHORTEST
        if not any(form in other for at, other in enumerate(words) if at != number)
    ]
