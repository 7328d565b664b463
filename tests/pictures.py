"""Pictures of printed pages, for tests of what is read from them."""

import io
from collections.abc import Callable, Sequence

import pypdfium2
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

DPI = 200


def printed(data: bytes, dpi: int = DPI) -> list[Image.Image]:
    """Print the pages of a PDF."""
    file = pypdfium2.PdfDocument(data)
    return [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in file]


def paper(
    *lines: str, size: float = 14, wide: float = 380, high: float = 460, dpi: int = DPI
) -> Image.Image:
    """Print a few lines on a small sheet."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, (wide, high), invariant=True)
    canvas.setFont("Helvetica", size)
    for number, line in enumerate(lines):
        canvas.drawString(30, high - 40 - 1.5 * size * number, line)
    canvas.save()
    (page,) = printed(buffer.getvalue(), dpi)
    return page


def scanned(
    pictures: Sequence[Image.Image], layer: Callable[[Canvas], None] | None = None, dpi: int = DPI
) -> bytes:
    """Put pictures on pages of their size, each over or under a text layer."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=True)
    for picture in pictures:
        width, height = (side * 72 / dpi for side in picture.size)
        canvas.setPageSize((width, height))
        canvas.drawImage(ImageReader(picture), 0, 0, width, height)
        if layer:
            canvas.setFont("Helvetica", 11)
            layer(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def saved(picture: Image.Image, form: str, **options: object) -> bytes:
    """Give a picture as a file of a format."""
    buffer = io.BytesIO()
    picture.save(buffer, form, **options)
    return buffer.getvalue()
