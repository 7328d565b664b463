"""What scanners and telephones make of a printed page; the same page gives the same picture."""

from collections.abc import Callable, Sequence
from io import BytesIO

import numpy as np
import pdfplumber
import pypdfium2
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

INVISIBLE = 3

Point = tuple[float, float]


def printed(pdf: bytes, dpi: int) -> list[Image.Image]:
    """Draw the pages of a PDF in grey."""
    with pypdfium2.PdfDocument(pdf) as file:
        return [page.render(scale=dpi / 72).to_pil().convert("L") for page in file]


def askew(page: Image.Image, degrees: float, lid: int = 250) -> Image.Image:
    """Lay a page on the glass a little turned, counter-clockwise, under a lid of a grey."""
    return page.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=lid)


def grainy(page: Image.Image, sigma: float, seed: int) -> Image.Image:
    """Add grain of `sigma` levels of grey."""
    grain = np.random.default_rng(seed).normal(0, sigma, (page.height, page.width))
    return _shown(np.asarray(page) + grain)


def soft(page: Image.Image, pixels: float) -> Image.Image:
    """Lose sharpness."""
    return page.filter(ImageFilter.GaussianBlur(pixels))


def pale(page: Image.Image, black: int, white: int) -> Image.Image:
    """Print with weak toner on grey paper: the darkest and the lightest grey that are left."""
    return _shown(black + np.asarray(page) * ((white - black) / 255))


def shaded(page: Image.Image, loss: float, at: float, steep: float) -> Image.Image:
    """Throw a shadow from the right, whose edge runs aslant through `at` of the width."""
    down, across = np.mgrid[0 : page.height, 0 : page.width]
    along = across / page.width + 0.3 * down / page.height - at
    return _shown(np.asarray(page) * (1 - loss / (1 + np.exp(-along * steep))))


def on_a_table(page: Image.Image, corners: Sequence[Point], wood: int, seed: int) -> Image.Image:
    """Photograph a page from the side; `corners`, from the top left clockwise, are in shares."""
    wide, high = size = int(page.width * 1.12), int(page.height * 1.1)
    seen = [(x * wide, y * high) for x, y in corners]
    flat = [(0, 0), (page.width, 0), page.size, (0, page.height)]
    how = (Image.Transform.PERSPECTIVE, _way(seen, flat), Image.Resampling.BICUBIC)
    cover = Image.new("L", page.size, 255).transform(size, *how)
    table = soft(grainy(Image.new("L", size, wood), 26, seed), 2)
    return Image.composite(page.transform(size, *how), table, cover)


def _way(seen: Sequence[Point], flat: Sequence[Point]) -> list[float]:
    """Give the eight numbers that lead from a point that is seen to the one on the sheet."""
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    ends = [side for point in flat for side in point]
    return np.linalg.solve(np.array(rows), np.array(ends)).round(9).tolist()


def _shown(levels: np.ndarray) -> Image.Image:
    return Image.fromarray(levels.round().clip(0, 255).astype(np.uint8))


def kept(page: Image.Image, form: str, **options: object) -> bytes:
    """Give a picture as a file of a form that Pillow knows."""
    out = BytesIO()
    page.save(out, form, **options)
    return out.getvalue()


def bound(
    pages: Sequence[bytes], dpi: int, behind: Callable[[Canvas], None] | None = None
) -> bytes:
    """Put JPEG pictures on the pages of a PDF, over what `behind` draws on the first."""
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    for number, data in enumerate(pages):
        picture = ImageReader(BytesIO(data))
        width, height = (side * 72 / dpi for side in picture.getSize())
        canvas.setPageSize((width, height))
        canvas.drawImage(picture, 0, 0, width, height)
        if behind and number == 0:
            behind(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def misread(pdf: bytes, wrong: dict[str, str]) -> Callable[[Canvas], None]:
    """Give the words that a scanner puts behind the first page, some of them read wrongly."""
    with pdfplumber.open(BytesIO(pdf)) as file:
        page = file.pages[0]
        height, words = float(page.height), page.extract_words()

    def draw(canvas: Canvas) -> None:
        for word in words:
            said = wrong.get(word["text"], word["text"])
            high = word["bottom"] - word["top"]
            text = canvas.beginText(word["x0"], height - word["bottom"] + 0.2 * high)
            text.setTextRenderMode(INVISIBLE)
            text.setFont("Helvetica", high)
            wide = stringWidth(said, "Helvetica", high)
            text.setHorizScale(100 * (word["x1"] - word["x0"]) / wide)
            text.textOut(said + " ")
            canvas.drawText(text)

    return draw
