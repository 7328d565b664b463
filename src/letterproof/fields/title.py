"""The job title of a position."""

import re
from collections.abc import Iterator
from dataclasses import replace

from letterproof.fields import _title_words as words
from letterproof.fields import field
from letterproof.fields._forms import forms
from letterproof.fields._labels import labelled
from letterproof.fields._periods import periods
from letterproof.fields._plain import sentence
from letterproof.fields._roles import has_role
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span

LONGEST = 90
MOST_WORDS = 9
HEADING_WORDS = 16
"""A line with dates is a heading, and no sentence, up to so many words."""

NUMBER = re.compile(r"\d{3}|\d[.,]\d")
NOT_OWN = (PartName.LETTERHEAD, PartName.RECIPIENT)


@field(Scope.POSITION, str)
def title(letter: Letter) -> Iterator[Hit[str]]:
    """Find titles behind labels, in tables, in sentences, and beside their dates."""
    for cell in labelled(letter, words.LABEL):
        said = cell.text.strip(" .;,*:")
        start = cell.start + cell.text.index(said) if said else cell.start
        if _is_title(said) and letter.part_at(start) is not PartName.SIGNATURE_BLOCK:
            yield Hit(said, Span(start, start + len(said)), 0.95, "label")
    for form in forms(letter):
        if form.heading is not None and _is_heading_title(letter, form.heading):
            yield _hit(letter, form.heading, 0.85, "heading of a form")
    yield from _told(letter)
    yield from _weakly_told(letter)
    for period in periods(letter):
        span = _beside(letter, period.span)
        if span is not None:
            yield _hit(letter, span, 0.85, "beside its dates")


def _is_heading_title(letter: Letter, heading: Span) -> bool:
    """Say whether the line over a form can be a title, and is none of the numbers of a list."""
    value = letter.text[heading.start : heading.end]
    return _is_title(value) and words.NUMBERED.fullmatch(value) is None


def _told(letter: Letter) -> Iterator[Hit[str]]:
    for pattern, confidence in ((words.IN_POSITION, 0.93), (words.EMPLOYED_AS, 0.92)):
        for match in pattern.finditer(letter.text):
            span = _title_from(letter.text, match.start("title"))
            if span is not None and not _is_signatorys(letter.text, match.start()):
                yield _hit(letter, span, confidence, match[0].split()[0].lower())


def _weakly_told(letter: Letter) -> Iterator[Hit[str]]:
    for match in words.IS_ONE.finditer(letter.text):
        span = _title_from(letter.text, match.start("title"))
        if (
            span is not None
            and letter.part_at(match.start()) in {PartName.BODY, None}
            and _is_role(letter.text[span.start : span.end])
            and not _is_signatorys(letter.text, match.start())
        ):
            hit = _hit(letter, span, 0.7, "said to be one")
            is_one_of_many = "one of" in " ".join(match[0].split())
            yield replace(hit, value=hit.value.removesuffix("s")) if is_one_of_many else hit


def _is_role(value: str) -> bool:
    return has_role(value) or (
        words.ROLE.search(value) is not None and words.NO_ROLE.search(value) is None
    )


def _hit(letter: Letter, span: Span, confidence: float, found_by: str) -> Hit[str]:
    value = " ".join(letter.text[span.start : span.end].split())
    return Hit(value, span, confidence, found_by)


def _is_signatorys(text: str, at: int) -> bool:
    """Say whether the sentence has only told who signs: "I, Ann Roy, in my role as owner"."""
    before = text[sentence(text, at).start : at]
    own = list(words.OTHERS.finditer(before))
    return bool(own) and words.CERTIFIED.search(before, own[-1].end()) is None


def _title_from(text: str, start: int) -> Span | None:
    """Take the words of a title from `start` to where the sentence goes on."""
    if text[start] in "\"“«'‘":
        start += 1
    stretch = re.sub(r"\n(?!\n)", " ", text[start : start + LONGEST])
    stop = words.STOP.search(stretch)
    end = stop.start() if stop else len(stretch)
    place = words.PLACE_AFTER_A.search(stretch, 0, end)
    if place:
        end = place.start()
    if stop and stop[0] in ",-–—" and words.OFFICE.search(stretch[:end].rstrip()):
        department = words.DEPARTMENT.match(stretch, end - (stop[0] != ","))
        end = department.end() if department else end
    specialty = words.SPECIALTY.match(stretch, len(stretch[:end].rstrip()))
    if specialty and not words.STATUS.match(specialty["name"]):
        end = specialty.end()
    value = stretch[:end].rstrip(" '’\"")
    return Span(start, start + len(value)) if _is_title(value) else None


def _is_title(value: str) -> bool:
    return (
        0 < len(value.split()) <= MOST_WORDS
        and value[0].isalpha()
        and sum(map(str.isalpha, value)) > len(value) / 2
        and NUMBER.search(value) is None
        and words.EMPTY.match(value) is None
    )


def _beside(letter: Letter, dates: Span) -> Span | None:
    """Take "Line Cook" of a line such as "Line Cook (May 2019 - June 2021)", dates first or not."""
    line = next((placed for placed in letter.document.lines if dates.start < placed.span.end), None)
    if line is None or letter.part_at(dates.start) in NOT_OWN:
        return None
    if not line.line.is_paragraph_start:
        return None
    is_sentence = len(line.line.cells) == 1 and len(line.line.words) > HEADING_WORDS
    if is_sentence and not words.SET_APART.search(letter.text, line.span.start, dates.start):
        return None
    match = words.BEFORE_DATES.fullmatch(letter.text, line.span.start, dates.start)
    if match is None and dates.start - line.span.start <= len("1. From "):
        match = words.AFTER_DATES.match(letter.text, dates.end, line.span.end)
    if match is None:
        return None
    value = match["title"].rstrip(" -–—")
    is_named = line.line.is_bold or value[:1].isupper()
    if not is_named or not _is_title(value) or words.NOT_BESIDE_DATES.search(value):
        return None
    return Span(match.start("title"), match.start("title") + len(value))
