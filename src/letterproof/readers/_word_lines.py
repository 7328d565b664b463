"""Lines in the making: text as it is met, and the places in it to find again."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from letterproof.model.page import Document, Line, Picture, Word, Zone
from letterproof.readers._cells import with_colons
from letterproof.readers._word_drawing import Image

BORDER = "\x1f"
"""Stands between the cells of a table row; XML cannot hold it."""

WIDE = 6
"""So many spaces in a row are a gap between columns."""

WORD = re.compile(r"\S+")
TYPED_MARKER = re.compile(r"[^\w\s]|\(?\w{1,3}[.)]")


@dataclass(slots=True)
class Anchor:
    """A place in a draft, and, once lines stand, the places of the words after and before it.

    Both places are a line's number and a character of its text.
    """

    offset: int
    after: tuple[int, int] = (0, 0)
    before: tuple[int, int] = (0, 0)


@dataclass(slots=True)
class Draft:
    """A line in the making. The first `lead` characters are the marker of a list item.

    `quoted` says how often an e-mail quotes it: what a quoted message quotes, twice.
    """

    zone: Zone
    level: int = 0
    is_start: bool = True
    is_row: bool = False
    is_bold: bool | None = None
    has_words: bool = False
    lead: int = 0
    quoted: int = 0
    length: int = 0
    confidence: float = 1.0
    pieces: list[str] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    images: list[tuple[int, Image]] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is lost without it."""
        return not (self.has_words or self.anchors or self.images)

    def mark(self, marker: str) -> None:
        """Begin with the marker of a list item, which shows only where words follow."""
        self.pieces.append(f"{marker} ")
        self.lead = self.length = len(marker) + 1

    def write(self, text: str, *, is_bold: bool) -> None:
        """Add text as it stands, with tabs and spaces."""
        self.pieces.append(text)
        self.length += len(text)
        if not text.isspace():
            self.has_words = self.has_words or bool(text)
            self.is_bold = is_bold and self.is_bold is not False

    def anchor(self) -> Anchor:
        """Remember the place reached."""
        anchor = Anchor(self.length)
        self.anchors.append(anchor)
        return anchor

    def absorb(self, other: "Draft", separator: str) -> None:
        """Put another draft behind this one, with its places and pictures."""
        if other.has_words and self.has_words:
            self.pieces.append(separator)
            self.length += len(separator)
        shift = self.length
        for anchor in other.anchors:
            anchor.offset += shift
        self.anchors += other.anchors
        self.images += [(offset + shift, image) for offset, image in other.images]
        if not other.has_words:
            return
        if not self.has_words:
            self.level = other.level
            self.lead = shift + other.lead if other.lead else 0
        self.pieces += other.pieces
        self.length += other.length
        self.has_words = True
        self.confidence = min(self.confidence, other.confidence)
        self.is_bold = other.is_bold is True and self.is_bold is not False


def settle(drafts: Iterable[Draft]) -> tuple[tuple[Line, ...], tuple[Picture, ...]]:
    """Make lines of the drafts that hold words, and give every anchor and picture its place."""
    lines: list[Line] = []
    pictures: list[Picture] = []
    last = 0
    for draft in drafts:
        raw = "".join(draft.pieces) if draft.has_words else ""
        words = list(WORD.finditer(raw))
        cells = _cells(raw, words, draft)
        places = _Places(words, _blanks_before(cells))
        for offset, image in draft.images:
            has_words_before = bool(words) and words[0].start() < offset
            pictures.append(
                Picture(
                    len(lines) + has_words_before,
                    zone=draft.zone,
                    is_drawn=image.is_drawn,
                    look=image.look,
                )
            )
        for anchor in draft.anchors:
            anchor.after = (len(lines), places.after(anchor.offset))
            before = places.before(anchor.offset)
            anchor.before = (len(lines) - 1, last) if before is None else (len(lines), before)
        if words:
            lines.append(
                Line(
                    cells,
                    zone=draft.zone,
                    level=draft.level,
                    is_bold=draft.is_bold is True,
                    is_paragraph_start=draft.is_start,
                )
            )
            last = places.length
    return tuple(lines), tuple(pictures)


def position(document: Document, place: tuple[int, int]) -> int:
    """Turn a line's number and a character of its text into a character of the document's."""
    line, character = place
    if line < 0:
        return 0
    if line >= len(document.lines):
        return len(document.text)
    return document.lines[line].span.start + character


class _Places:
    """Where the words of a line stand, in its draft and in its text."""

    def __init__(self, words: Sequence[re.Match[str]], blanks: Sequence[int]) -> None:
        """`blanks` are the empty cells right before each word."""
        self._starts = [word.start() for word in words]
        self._ends = [word.end() for word in words]
        sizes = [len(word[0]) + 1 for word in words]
        self._at = [
            end - size + before
            for end, size, before in zip(accumulate(sizes), sizes, accumulate(blanks), strict=True)
        ]
        self.length = self._at[-1] + sizes[-1] - 1 if words else 0

    def after(self, offset: int) -> int:
        """Give the first character of a word from `offset` on, as a place in the text."""
        word = bisect_right(self._ends, offset)
        if word == len(self._ends):
            return self.length
        return self._at[word] + max(0, offset - self._starts[word])

    def before(self, offset: int) -> int | None:
        """Give the end of the words before `offset`; None where there are none."""
        word = bisect_left(self._starts, offset) - 1
        if word < 0:
            return None
        return self._at[word] + min(self._ends[word], offset) - self._starts[word]


def _cells(raw: str, words: Sequence[re.Match[str]], draft: Draft) -> tuple[tuple[Word, ...], ...]:
    cells: list[list[Word]] = [[]]
    end = 0
    for number, word in enumerate(words):
        gap = raw[end : word.start()]
        if BORDER in gap:
            cells.extend([] for _ in range(gap.count(BORDER)))
        elif number and _parts(gap) and not _is_marker(words, number, draft):
            cells.append([])
        cells[-1].append(Word(word[0], confidence=draft.confidence))
        end = word.end()
    return with_colons(map(tuple, cells))


def _parts(gap: str) -> bool:
    return "\t" in gap or (len(gap) >= WIDE and not gap.strip(" \xa0"))


def _blanks_before(cells: Sequence[Sequence[Word]]) -> list[int]:
    blanks: list[int] = []
    empty = 0
    for cell in cells:
        if cell:
            blanks += [empty] + [0] * (len(cell) - 1)
        empty = 0 if cell else empty + 1
    return blanks


def _is_marker(words: Sequence[re.Match[str]], number: int, draft: Draft) -> bool:
    """Say whether the words before `number` are only a bullet or number, printed or typed."""
    is_typed = number == 1 and TYPED_MARKER.fullmatch(words[0][0]) is not None
    return is_typed or words[number - 1].end() < draft.lead
