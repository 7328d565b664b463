"""Letters as PDF: letterheads, running lines, lists and tables, drawn with reportlab."""

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from .ink import hand, signature
from .letter import Block, Firm, blocks

for _name, _file in (("Vera", "Vera"), ("Vera-Bold", "VeraBd"), ("Vera-Italic", "VeraIt")):
    pdfmetrics.registerFont(TTFont(_name, f"{_file}.ttf"))
pdfmetrics.registerFontFamily("Vera", "Vera", "Vera-Bold", "Vera-Italic", "Vera-Bold")

Draw = Callable[[Canvas, "PdfLetter"], None]
BOLD = {"Vera": "Vera-Bold", "Times-Roman": "Times-Bold"}


@dataclass(frozen=True)
class PdfLetter:
    """A letter to be printed. Margins are left, top, right and bottom, in points.

    `ink` is "picture", "vector" or "" (nobody signed); `grid` draws the lines of its tables.
    `head` is drawn on the first page, `running` on the others, `foot` (with the place of the page
    number and of the count) on all.
    """

    file: str
    firm: Firm
    text: str
    head: Draw
    running: Draw | None = None
    foot: str = ""
    font: str = "Helvetica"
    size: float = 10.5
    paper: tuple[float, float] = LETTER
    margins: tuple[float, float, float, float] = (72, 130, 72, 64)
    bullet: str = "•"
    bullet_font: str = ""
    grid: bool = False
    columns: tuple[float, ...] = ()
    is_justified: bool = False
    ink: str = "picture"
    seed: int = 1
    marks: dict[str, Callable[["PdfLetter"], list[Flowable]]] = field(default_factory=dict)

    @property
    def bold(self) -> str:
        """The bold face of the letter's font."""
        return BOLD.get(self.font, self.font + "-Bold")


def pdf(letter: PdfLetter) -> bytes:
    """Print a letter; the same letter gives the same bytes."""
    pages = _print(letter, 0)[1]
    return _print(letter, pages)[0]


def _print(letter: PdfLetter, pages: int) -> tuple[bytes, int]:
    out = BytesIO()
    width, height = letter.paper
    left, top, right, bottom = letter.margins
    document = BaseDocTemplate(out, pagesize=letter.paper, invariant=1, title=letter.firm.name)

    def first(canvas: Canvas, _: BaseDocTemplate) -> None:
        letter.head(canvas, letter)
        _foot(canvas, letter, pages)

    def later(canvas: Canvas, _: BaseDocTemplate) -> None:
        if letter.running:
            letter.running(canvas, letter)
        _foot(canvas, letter, pages)

    across = width - left - right
    frame = Frame(left, bottom, across, height - top - bottom, 0, 0, 0, 0)
    below = Frame(left, bottom, across, height - 90 - bottom, 0, 0, 0, 0)
    document.addPageTemplates(
        [
            PageTemplate("first", [frame], onPage=first),
            PageTemplate("later", [below], onPage=later),
        ]
    )
    story: list[Flowable] = [NextPageTemplate("later")]
    parts = [_flow(block, letter, across) for block in blocks(letter.text)]
    is_end = next(place for place, block in enumerate(blocks(letter.text)) if block.text == "sign")
    for part in parts[: is_end - 1]:
        story += part
    story.append(KeepTogether([piece for part in parts[is_end - 1 :] for piece in part]))
    document.build(story)
    return out.getvalue(), document.page


def _foot(canvas: Canvas, letter: PdfLetter, pages: int) -> None:
    if letter.foot:
        canvas.setFont(letter.font, 8)
        canvas.setFillColor(HexColor("#555555"))
        line = letter.foot.format(canvas.getPageNumber(), pages)
        canvas.drawCentredString(letter.paper[0] / 2, 34, line)


def _flow(block: Block, letter: PdfLetter, across: float) -> list[Flowable]:
    style = _style(letter)
    if block.kind == "mark":
        return _mark(block.text, letter)
    if block.kind == "heading":
        return [Paragraph(f"<b>{_safe(block.text)}</b>", _style(letter, keepWithNext=1))]
    if block.kind == "list":
        return _list(block, letter)
    if block.kind == "table":
        return [_table(block, letter, across), Spacer(1, letter.size * 0.8)]
    return [Paragraph("<br/>".join(_safe(row[0]) for row in block.rows), style)]


def _style(letter: PdfLetter, **more: object) -> ParagraphStyle:
    settings: dict[str, object] = {
        "fontName": letter.font,
        "fontSize": letter.size,
        "leading": letter.size * 1.3,
        "spaceAfter": letter.size * 0.8,
    }
    if letter.is_justified:
        settings["alignment"] = TA_JUSTIFY
    return ParagraphStyle("words", **settings | more)


def _safe(text: str) -> str:
    return text.replace("&", "&amp;")


def _list(block: Block, letter: PdfLetter) -> list[Flowable]:
    style = _style(
        letter,
        leftIndent=26,
        bulletIndent=10,
        bulletFontName=letter.bullet_font or letter.font,
        bulletFontSize=letter.size,
        spaceAfter=letter.size * 0.25,
    )
    items = []
    for number, (_, words) in enumerate(block.rows, 1):
        glyph = letter.bullet.replace("1", str(number)).replace("a", chr(96 + number))
        items.append(Paragraph(_safe(words), style, bulletText=glyph))
    return [*items, Spacer(1, letter.size * 0.6)]


def _table(block: Block, letter: PdfLetter, across: float) -> Table:
    cell = _style(letter, spaceAfter=0, alignment=0)
    rows = [[Paragraph(_safe(words), cell) for words in row] for row in block.rows]
    shares = letter.columns if len(letter.columns) == len(rows[0]) else (1,) * len(rows[0])
    widths = [across * share / sum(shares) for share in shares]
    look: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 5),
    ]
    if letter.grid:
        look.append(("GRID", (0, 0), (-1, -1), 0.6, HexColor("#777777")))
    else:
        look += [("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]
    return Table(rows, widths, style=look, hAlign="LEFT")


class Signed(Flowable):
    """A signature of the letter's kind, about to touch the line of words below it."""

    def __init__(self, letter: PdfLetter) -> None:
        super().__init__()
        self.letter = letter
        self.width, self.height = 170.0, 44.0

    def draw(self) -> None:
        """Draw a picture with a transparent ground, or a curve, or nothing."""
        canvas, letter = self.canv, self.letter
        if letter.ink == "picture":
            image = ImageReader(BytesIO(signature(letter.seed)))
            canvas.drawImage(image, 0, -8, 150, 51, mask="auto")
        elif letter.ink == "vector":
            canvas.setStrokeColor(HexColor("#16213e"))
            canvas.setLineWidth(1.1)
            canvas.setLineCap(1)
            for stroke in hand(letter.seed):
                path = canvas.beginPath()
                path.moveTo(stroke[0][0] * 46, 44 - stroke[0][1] * 46)
                for x, y in stroke[1:]:
                    path.lineTo(x * 46, 44 - y * 46)
                canvas.drawPath(path)


def _mark(name: str, letter: PdfLetter) -> list[Flowable]:
    if name == "sign":
        return [Signed(letter)]
    return letter.marks[name](letter)


def logo(canvas: Canvas, png: bytes, left: float, bottom: float, side: float) -> None:
    """Draw a logo picture."""
    canvas.drawImage(ImageReader(BytesIO(png)), left, bottom, side, side, mask="auto")


def lines(canvas: Canvas, words: tuple[str, ...], x: float, y: float, align: str = "left") -> None:
    """Draw lines of words downward from a baseline, in the canvas's font."""
    draw = {
        "left": canvas.drawString,
        "right": canvas.drawRightString,
        "centre": canvas.drawCentredString,
    }[align]
    for number, line in enumerate(words):
        draw(x, y - number * 12, line)


def running_head(canvas: Canvas, letter: PdfLetter) -> None:
    """Repeat the firm's name and a rule on top of a page."""
    width, height = letter.paper
    canvas.setFont(letter.bold, 9)
    canvas.setFillColor(HexColor(letter.firm.colour))
    canvas.drawString(letter.margins[0], height - 48, letter.firm.name)
    canvas.setStrokeColor(HexColor(letter.firm.colour))
    canvas.line(letter.margins[0], height - 54, width - letter.margins[2], height - 54)
