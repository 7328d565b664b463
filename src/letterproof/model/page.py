"""A document as it was read: pages, lines, words, and where they stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from letterproof.model.pointing import pointed


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from the page's top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        if self.right < self.left or self.bottom < self.top:
            raise ValueError(f"box is inside out: {self}")

    def __or__(self, other: "Box") -> "Box":
        """Give the smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True)
class Word:
    """A run of characters without white space; no box where a format has no pages.

    `shown` is where it stands then on pages that were made of the file to be looked at.
    """

    text: str
    box: Box | None = None
    confidence: float = 1.0
    shown: "Shown | None" = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A page (from 1), one of its lines (from 0), and the box there of a word or a picture."""

    page: int
    line: int
    box: Box


class Zone(StrEnum):
    """Which stretch of the page a line or picture belongs to."""

    HEADER = "header"
    BODY = "body"
    FOOTER = "footer"
    NOTE = "note"


@dataclass(frozen=True)
class Line:
    """Words on one line; more than one cell where it is a row of a table.

    `text` joins words by a space and cells by a tab. A cell that is empty between or before others
    keeps its place. A bullet or number is the line's first word.
    `level` is how deep a list item stands, 0 outside lists and at a list's first level.
    """

    cells: tuple[tuple[Word, ...], ...]
    zone: Zone = Zone.BODY
    level: int = 0
    is_bold: bool = False
    is_paragraph_start: bool = True
    text: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        said = "\t".join([" ".join([word.text for word in cell]) for cell in self.cells])
        object.__setattr__(self, "text", said)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All words, left to right."""
        return tuple(word for cell in self.cells for word in cell)

    @cached_property
    def box(self) -> Box | None:
        """The smallest box around the words, or None without boxes."""
        return _around(self.words)


class Look(StrEnum):
    """What a picture looks like, where its pixels were looked at."""

    INK = "ink"
    STAMP = "stamp"
    PRINT = "print"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Picture:
    """An image, or strokes that are no text, rule or frame (`is_drawn`).

    `line` is how many of the page's lines stand before it in reading order. `look` is None where
    nobody looked: ink is handwriting, print a logo, a photograph or other printed matter. Ink of
    a scan that is not drawn is words that a hand wrote, which are not read.
    """

    line: int
    box: Box | None = None
    zone: Zone = Zone.BODY
    is_drawn: bool = False
    look: Look | None = None
    shown: Shown | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page; a format without pages is a single page of no size.

    `is_legible` is False where a page shows something that could not be read; `advice` then says
    in a sentence what would help, where that is known. `is_scan` marks a picture of a page: its
    words were read from the picture, or come from a layer that a scanner put there. `begins` marks
    the first page of a file within the file: an attachment, a part of a portfolio; `source` is
    that file's SHA-256.
    """

    number: int
    lines: tuple[Line, ...] = ()
    pictures: tuple[Picture, ...] = ()
    width: float = 0.0
    height: float = 0.0
    is_legible: bool = True
    is_scan: bool = False
    advice: str = ""
    begins: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of `Document.text`: characters from `start` up to `end`."""

    start: int
    end: int

    def __contains__(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether two stretches share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Region:
    """A place without words: a signature, a logo."""

    page: int
    box: Box | None
    shown: Shown | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where something is said: the page (from 1), the box around the words, the words."""

    page: int
    box: Box | None
    text: str


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line, the page it stands on (from 1), and its stretch of `Document.text`."""

    line: Line
    page: int
    span: Span

    def words(self) -> Iterator[tuple[int, Word]]:
        """Give each word with where it begins in `Document.text`."""
        at = self.span.start
        for cell in self.line.cells:
            for word in cell:
                yield at, word
                at += len(word.text) + 1
            # Words bring the separator behind them; an empty cell has only its tab.
            at += not cell


@dataclass(frozen=True, slots=True)
class Seal:
    """A digital signature in a file: who signed and when, as the file says, and where it shows.

    `is_whole` tells whether the file still is what was signed; None where that cannot be told.
    `signed_at` is RFC 3339, empty where the file does not say.
    """

    signer: str
    signed_at: str
    is_whole: bool | None
    page: int
    box: Box | None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A number or date that a scanner's text layer gives otherwise than the picture shows it."""

    layer: str
    seen: str
    evidence: Evidence


@dataclass(frozen=True)
class Document:
    """A file as it was read.

    `changes` are the stretches a pending tracked change or comment touches, empty ones where text
    would be deleted. `hidden` is wording that is in the file and not to be seen on its pages.
    """

    path: Path
    sha256: str
    media_type: str
    pages: tuple[Page, ...]
    changes: tuple[Span, ...] = ()
    hidden: tuple[Evidence, ...] = ()
    seals: tuple[Seal, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()

    @cached_property
    def lines(self) -> tuple[PlacedLine, ...]:
        """All lines in reading order, with their places in `text`."""
        placed: list[PlacedLine] = []
        end = 0
        for page in self.pages:
            for line in page.lines:
                gap = 0 if not placed else 2 if line.is_paragraph_start else 1
                span = Span(end + gap, end + gap + len(line.text))
                placed.append(PlacedLine(line, page.number, span))
                end = span.end
        return tuple(placed)

    @cached_property
    def text(self) -> str:
        """Every line: one line feed between lines, two before a line that starts a paragraph."""
        pieces: list[str] = []
        end = 0
        for placed in self.lines:
            pieces.append("\n" * (placed.span.start - end))
            pieces.append(placed.line.text)
            end = placed.span.end
        return "".join(pieces)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(placed.span.start for placed in self.lines)

    def evidence(self, place: Span | Region) -> tuple[Evidence, ...]:
        """Point at `place` on the page, one piece per line touched.

        The pieces' texts are the span's without line feeds, and without heads and feet between.
        """
        if isinstance(place, Region):
            shown = place.shown or place
            return (Evidence(shown.page, shown.box, ""),)
        pieces: list[Evidence] = []
        first = max(bisect_right(self._starts, place.start) - 1, 0)
        lines = self.lines[first : max(bisect_left(self._starts, place.end), first + 1)]
        ends = {placed.line.zone for placed in (*lines[:1], *lines[-1:])}
        for placed in lines:
            start = max(place.start, placed.span.start)
            end = min(place.end, placed.span.end)
            if start < end and placed.line.zone in {*ends, Zone.BODY, Zone.NOTE}:
                pieces += (
                    Evidence(page, box, self.text[since:until])
                    for page, box, since, until in pointed(placed, start, end)
                )
        return tuple(pieces)


def _around(words: tuple[Word, ...]) -> Box | None:
    boxes = [word.box for word in words if word.box is not None]
    if not boxes:
        return None
    return Box(
        min([box.left for box in boxes]),
        min([box.top for box in boxes]),
        max([box.right for box in boxes]),
        max([box.bottom for box in boxes]),
    )
