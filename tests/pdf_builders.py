"""PDFs drawn line by line, for tests."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from letterproof.model.page import Document
from letterproof.readers.pdf import pdf

WIDTH, HEIGHT = 612, 792
Draw = Callable[[Canvas], None]

PROSE = (
    "This is to certify that Ms. Amara Nwosu has been employed by Bluewater Bakery as a",
    "pastry cook since 3 May 2021 at our Halifax shop. She works 40 hours per week and is",
    "paid $24.50 per hour, with a dental plan.",
)


def made(*pages: Draw, size: tuple[float, float] = (WIDTH, HEIGHT)) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=True)
    for page in pages:
        canvas.setFont("Helvetica", 11)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def parsed(data: bytes) -> Document:
    return pdf.parse(Path("letter.pdf"), data, "0" * 64)


def drawn(*pages: Draw) -> Document:
    return parsed(made(*pages))


def put(
    canvas: Canvas, x: float, y: float, text: str, size: float = 11, *, bold: bool = False
) -> None:
    """Draw text with its foot `y` points below the page's top."""
    canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
    canvas.drawString(x, HEIGHT - y, text)


def prose(canvas: Canvas, y: float = 200, x: float = 72) -> None:
    for number, line in enumerate(PROSE):
        put(canvas, x, y + 14 * number, line)


def photo(width: int = 40, height: int = 20) -> ImageReader:
    header = f"P6 {width} {height} 255 ".encode()
    return ImageReader(io.BytesIO(header + bytes([90, 120, 150]) * width * height))


def whole(canvas: Canvas) -> None:
    """Cover the page with an image, as a scanner does."""
    canvas.drawImage(photo(), 0, 0, WIDTH, HEIGHT)


def texts(document: Document) -> list[str]:
    return [placed.line.text for placed in document.lines]


def starts(document: Document) -> list[bool]:
    return [placed.line.is_paragraph_start for placed in document.lines]


def rows(canvas: Canvas, y: float, lines: list[tuple[str, ...]], at: tuple[float, ...]) -> None:
    for number, line in enumerate(lines):
        for x, text in zip(at, line, strict=True):
            put(canvas, x, y + 14 * number, text)


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as opened:
        change(opened)
        opened.save(buffer, **options)
    return buffer.getvalue()
