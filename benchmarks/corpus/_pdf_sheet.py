"""Pages being filled: which words and shapes stand where, before any of it is written."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ._pdf_faults import Run, hyphen, letter_spaced
from ._pdf_fonts import face
from .letter import Paper

BOLD = {
    "Helvetica": "Helvetica-Bold",
    "Times-Roman": "Times-Bold",
    "Courier": "Courier-Bold",
    "Vera": "Vera-Bold",
}
GREY = "#444444"
INKS = ("#000000", "#1f3a5f", "#7a1f2b", "#1d5c3a", "#8a4b08", "#3b2a66", "#005f73", "#333333")
TOP = 64.0  # from the upper edge of a page without a letterhead to its first line
Shape = Callable[[Canvas], None]


@dataclass
class Page:
    """What stands on a page, in the order in which it is written."""

    runs: list[Run] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)


class Sheet:
    """The pages of one letter; `y` is the next baseline on the page now being filled."""

    def __init__(self, paper: Paper) -> None:
        look = paper.look
        self.width, self.height = LETTER if look.paper == "letter" else A4
        self.left, self.right = look.margin, self.width - look.margin
        self.font, self.drawn = face(paper)
        self.size, self.faults = look.size, look.faults
        self.leading = look.size * look.spacing
        self.bottom = 64.0
        self.chance = Random(paper.seed)
        self.ink = self.chance.choice(INKS)
        self.part = "head"
        self.pages: list[Page] = []
        self.on_turn: Callable[[], None] | None = None

    def turn(self) -> None:
        """Begin a page."""
        self.pages.append(Page())
        self.page = self.pages[-1]
        self.y = self.height - TOP
        if self.on_turn:
            part, self.part = self.part, "head"
            self.on_turn()
            self.part = part

    def need(self, height: float) -> None:
        """Begin a page unless this one has room for `height` points."""
        if self.y - height < self.bottom and self.y < self.height - 2 * TOP:
            self.turn()

    def long(self, words: str, size: float = 0, *, bold: bool = False) -> float:
        """Give the length of words in points."""
        name = BOLD[self.font] if bold else self.font
        return float(stringWidth(words, name, size or self.size))

    def put(
        self,
        words: str,
        x: float,
        y: float,
        size: float = 0,
        *,
        align: str = "left",
        bold: bool = False,
        colour: str = "#000000",
        gap: float = 0,
        font: str = "",
    ) -> None:
        """Set one line of words at a baseline; x is its left, right or middle, as `align` says."""
        if not words:
            return
        name = font or (BOLD[self.font] if bold else self.font)
        size = size or self.size
        share = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
        if share:
            x -= share * float(stringWidth(words, name, size))
        self.page.runs.append(Run(x, y, words, name, size, colour, gap, self.part))

    def stack(
        self,
        lines: tuple[str, ...],
        x: float,
        y: float,
        size: float,
        *,
        align: str = "left",
        colour: str = GREY,
    ) -> float:
        """Set lines downward from a baseline; give the baseline below them."""
        for line in lines:
            self.put(line, x, y, size, align=align, colour=colour)
            y -= size * 1.3
        return y

    def fit(self, words: str, size: float, room: float) -> float:
        """Give the size, at most `size`, at which bold words fit into `room` points."""
        return min(size, size * room / max(1.0, self.long(words, size, bold=True)))

    def rule(self, x: float, y: float, end: float, thick: float = 0.8, colour: str = "") -> None:
        """Draw a level line."""
        self._line((x, y, end, y), thick, colour or self.ink)

    def upright(self, x: float, y: float, end: float, thick: float = 0.6) -> None:
        """Draw an upright line."""
        self._line((x, y, x, end), thick, GREY)

    def _line(self, ends: tuple[float, float, float, float], thick: float, colour: str) -> None:
        def draw(canvas: Canvas) -> None:
            canvas.setStrokeColor(HexColor(colour))
            canvas.setLineWidth(thick)
            canvas.line(*ends)

        self.page.shapes.append(draw)

    def box(self, x: float, y: float, width: float, height: float, *, full: bool) -> None:
        """Draw a rectangle, filled or not, in the letter's colour."""
        ink = self.ink

        def draw(canvas: Canvas) -> None:
            canvas.setStrokeColor(HexColor(ink))
            canvas.setFillColor(HexColor(ink))
            canvas.setLineWidth(1.2)
            canvas.rect(x, y, width, height, stroke=0 if full else 1, fill=1 if full else 0)

        self.page.shapes.append(draw)

    def wrap(self, words: str, room: float, size: float = 0, *, bold: bool = False) -> list[str]:
        """Break words into lines no longer than `room` points."""
        size = size or self.size
        blank = self.long(" ", size, bold=bold)
        lines: list[list[str]] = [[]]
        used = 0.0
        for word in words.split(" "):
            rest = word
            while (length := self.long(rest, size, bold=bold)) > room - used:
                cut = 0
                if "hyphenated" in self.faults:
                    cut = hyphen(rest, self._fitting(rest, room - used, size, bold=bold) - 1)
                if cut:
                    lines[-1].append(rest[:cut] + "-")
                    rest = rest[cut:]
                elif not lines[-1]:
                    cut = max(1, self._fitting(rest, room, size, bold=bold))
                    if cut >= len(rest):
                        break
                    lines[-1].append(rest[:cut])
                    rest = rest[cut:]
                lines.append([])
                used = 0.0
            lines[-1].append(rest)
            used += length + blank
        return [" ".join(line) for line in lines if line]

    def _fitting(self, word: str, room: float, size: float, *, bold: bool) -> int:
        used = 0.0
        for place, letter in enumerate(word):
            used += self.long(letter, size, bold=bold)
            if used > room:
                return place
        return len(word)

    def paragraph(
        self,
        words: str,
        x: float = 0,
        end: float = 0,
        *,
        align: str = "left",
        bold: bool = False,
        is_justified: bool = False,
    ) -> None:
        """Set words on as many lines and pages as they take, from x to `end`."""
        x, end = x or self.left, end or self.right
        lines = self.wrap(words, end - x, bold=bold)
        at = {"left": x, "centre": (x + end) / 2, "right": end}[align]
        for number, line in enumerate(lines):
            self.need(self.leading)
            gap = 0.0
            if is_justified and align == "left" and number < len(lines) - 1:
                gap = (end - x - self.long(line, bold=bold)) / max(1, line.count(" "))
            self.put(line, at, self.y, align=align, bold=bold, gap=gap)
            self.y -= self.leading

    def heading(self, words: str, align: str) -> None:
        """Set a line that stands out, kept with what follows."""
        self.need(self.leading * 4)
        if "letter_spaced" in self.faults:
            spaced = letter_spaced(words)
            if self.long(spaced, bold=True) < self.right - self.left:
                words = spaced
        self.paragraph(words, align=align, bold=True)
