"""The lines of a part, and what stands between their bars, bullets and cells."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from letterproof.fields._contacts import has_contact
from letterproof.fields._once import once
from letterproof.fields._placeholders import placeholders
from letterproof.fields._plain import YEAR
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Line, PlacedLine, Span, Zone
from letterproof.patterns import regex

SEPARATOR = regex(r"\t|[ ]{3,20}|[ ]?[|•·●▪◆♦∙‧¦][ ]?|[ ]?//[ ]|[ ][*~][ ]")
OPEN_WORDS = frozenset(
    "of and the for at in & de du des la le les et pour en à au aux van von y e".split()
)
"""Words that no name, title or part of an address ends with."""
LIKE = 0.06
"""Of its height: type that differs by more is of another size."""
SMALL = regex(r"\b[a-zà-ÿ]{2,}\b")
SENTENCE_SMALL_WORDS = 5
MOST_TOP_LINES = 8
ENDS_TOP = regex(
    r"certif|confirm|attest|\bdear\b|to whom|qui de droit|:\s*$|\bname\b|\bletter\b|\blettre\b"
    r"|sincerely|regards",
    re.IGNORECASE,
)


MAIL = regex(
    r"^(?:from|de|exp[ée]diteur)\s*:[^\n@]{0,80}(?:@|\n{1,2}(?:sent|envoy[ée])\s*:)",
    re.IGNORECASE | re.MULTILINE,
)
MAIL_FIELD = regex(
    r"^(?:sent|to|date|cc|subject|envoy[ée]|[àa]|objet|sujet)\s*:", re.IGNORECASE | re.MULTILINE
)
MAIL_HEAD = 600


@dataclass(frozen=True, slots=True)
class Segment:
    """A cell, or a stretch of a line between separators.

    `line` counts the lines it was cut from, `cell` the segments of its line.
    """

    text: str
    span: Span
    line: int
    cell: int


def part_names(letter: Letter) -> tuple[PartName | None, ...]:
    """Give the part that each line stands in."""
    return tuple(name for _, name in _parted(letter))


def lines_of(letter: Letter, *names: PartName) -> tuple[PlacedLine, ...]:
    """Give the lines of the named parts, in reading order."""
    return tuple(line for line, name in _parted(letter) if name in names)


@once
def line_numbers(letter: Letter) -> Mapping[int, int]:
    """Give each line's number in the letter by where the line begins."""
    lines = enumerate(letter.document.lines)
    return MappingProxyType({placed.span.start: number for number, placed in lines})


@once
def _parted(letter: Letter) -> tuple[tuple[PlacedLine, PartName | None], ...]:
    """Give every line with the part it stands in."""
    found = []
    parts = sorted(letter.parts, key=lambda part: part.span.start, reverse=True)
    for line in letter.document.lines:
        while parts and parts[-1].span.end <= line.span.start:
            parts.pop()
        is_inside = parts and parts[-1].span.start <= line.span.start
        found.append((line, parts[-1].name if is_inside else None))
    return tuple(found)


@once
def heads(letter: Letter) -> tuple[PlacedLine, ...]:
    """Give the letterhead's lines, without those below the date that may name the addressee.

    A printed e-mail has none.
    """
    if is_mail(letter.text):
        return ()
    lines = lines_of(letter, PartName.LETTERHEAD)
    if not lines:
        return _top(letter)
    late = late_heads(letter)
    return tuple(line for line in lines if line not in late)


@lru_cache(maxsize=4)
def is_mail(text: str) -> bool:
    """Say whether the text begins as a printed e-mail does: who from, and when or who to."""
    top = text[:MAIL_HEAD]
    return MAIL.search(top) is not None and MAIL_FIELD.search(top) is not None


def _top(letter: Letter) -> tuple[PlacedLine, ...]:
    """Give the first lines of a letter whose outline knows no letterhead and no salutation."""
    if letter.part_at(0) is not PartName.BODY:
        return ()
    found: list[PlacedLine] = []
    for line in letter.document.lines[:MOST_TOP_LINES]:
        text = line.line.text
        if is_prose(text) or (YEAR.search(text) and not has_contact(text)) or ENDS_TOP.search(text):
            break
        found.append(line)
    is_head = any(has_contact(line.line.text) for line in found)
    return tuple(found) if is_head and len(found) < len(letter.document.lines) else ()


@once
def late_heads(letter: Letter) -> tuple[PlacedLine, ...]:
    """Give the letterhead lines below a date; without phone or e-mail they may be anybody's."""
    lines = lines_of(letter, PartName.LETTERHEAD)
    dated = [
        line.span.start
        for line, name in _parted(letter)
        if name is None and line.line.zone is Zone.BODY
    ]
    late = tuple(
        line
        for line in lines
        if dated
        and not is_mail(letter.text)
        and line.span.start > dated[0]
        and line.line.zone is Zone.BODY
    )
    return () if any(has_contact(line.line.text) for line in late) else late


def segments(lines: Iterable[PlacedLine]) -> Iterator[Segment]:
    """Cut lines at cells, bars and bullets; empty stretches are left out.

    A stretch that a narrow column has broken over lines is one, with spaces for line feeds.
    """
    lines = tuple(lines)
    held: Segment | None = None
    for segment in _cut(lines):
        if held is not None and segment.cell == 0 and _goes_on(lines, held, segment):
            text = f"{held.text} {segment.text}"
            held = Segment(text, Span(held.span.start, segment.span.end), held.line, held.cell)
            continue
        if held is not None:
            yield held
        held = segment
    if held is not None:
        yield held


def _goes_on(lines: Sequence[PlacedLine], held: Segment, segment: Segment) -> bool:
    """Say whether a line goes on with the words that stand last above it."""
    below = lines[segment.line].line
    above = lines[segment.line - 1].line
    if (
        below.is_paragraph_start
        or lines[segment.line].span.start != held.span.end + 1
        or segment.span.start != held.span.end + 1
        or above.is_bold is not below.is_bold
        or held.text[-1] in ".,;:"
        or has_contact(segment.text)
        or has_contact(held.text)
    ):
        return False
    is_open = held.text.rpartition(" ")[2].casefold() in OPEN_WORDS
    return is_open or segment.text[0].islower() or _is_large(lines, segment, above)


def _is_large(lines: Sequence[PlacedLine], segment: Segment, above: Line) -> bool:
    """Say whether a bold line is the second of a name: as large as the first, the next smaller."""
    here, size = lines[segment.line].line, _height(above)
    after = lines[segment.line + 1 : segment.line + 2]
    return (
        here.is_bold
        and not any(sign.isdigit() for sign in segment.text)
        and size > 0
        and abs(_height(here) - size) < LIKE * size
        and all(_height(line.line) < (1 - LIKE) * size for line in after)
    )


def _height(line: Line) -> float:
    boxes = [word.box for word in line.words if word.box is not None]
    return max((box.bottom - box.top for box in boxes), default=0.0)


def _cut(lines: Iterable[PlacedLine]) -> Iterator[Segment]:
    for number, placed in enumerate(lines):
        text = placed.line.text
        start = 0
        for cell, cut in enumerate((*SEPARATOR.finditer(text), None)):
            end = cut.start() if cut else len(text)
            piece = text[start:end]
            if piece.strip(" _.-"):
                left = placed.span.start + start + len(piece) - len(piece.lstrip())
                piece = piece.strip()
                yield Segment(piece, Span(left, left + len(piece)), number, cell)
            start = cut.end() if cut else end


def is_prose(text: str) -> bool:
    """Say whether a line is a piece of a sentence and no name, title or address."""
    return len(SMALL.findall(text)) >= SENTENCE_SMALL_WORDS


def is_blank(text: str, at: Span) -> bool:
    """Say whether a stretch touches a placeholder: then it holds no value."""
    return any(at.overlaps(blank) for blank in placeholders(text))
