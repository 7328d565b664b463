"""How pictures of pages are kept: as PDF, with a scanner's text layer or without, or as images."""

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from random import Random

import pdfplumber
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ._pdf_faults import ZERO_WIDTH
from ._pdf_fonts import VERA, is_western

UPRIGHT = {90: 6, 180: 3, 270: 8}
"""What a JPEG says of a picture that was turned counter-clockwise, in degrees (EXIF 0x0112)."""
FIGURE = re.compile(r"(?<!\w)(?:(?:19|20)\d\d|\d{1,3}(?:[.,'’]\d{2,3})+)(?!\w)")
"""A year, or a number as sums are written."""
NUMBER = re.compile(r"(?<!\w)\d{2,6}(?!\w)")
INVISIBLE = 3
SCRIPT = dict.fromkeys(map(ord, ZERO_WIDTH))


@dataclass(frozen=True)
class Placed:
    """A word on a page, with its box in points from the page's top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Layer:
    """The words a scanner puts behind a picture.

    `skew` is by how many degrees the page was turned: words stand where the picture has them, each
    of them level.
    """

    words: tuple[Placed, ...]
    width: float
    height: float
    skew: float = 0.0


def layers(pdf: bytes) -> list[Layer]:
    """Read the words of a digital PDF, page by page, as a perfect scanner would."""
    found = []
    with pdfplumber.open(BytesIO(pdf)) as opened:
        for page in opened.pages:
            words = tuple(
                Placed(text, word["x0"], word["top"], word["x1"], word["bottom"])
                for word in page.extract_words(x_tolerance_ratio=0.15)
                if (text := unicodedata.normalize("NFKC", word["text"].translate(SCRIPT)))
                and all(is_western(sign) or ord(sign) in VERA for sign in text)
            )
            found.append(Layer(words, float(page.width), float(page.height)))
    return found


def misread(given: Sequence[Layer], rng: Random) -> tuple[list[Layer], tuple[tuple[str, str], ...]]:
    """Alter two or three digits of years and sums; also give each word and what became of it."""
    places = _with(FIGURE, given)
    # A letter without a date or sum has other numbers, if any.
    pattern, places = (FIGURE, places) if places else (NUMBER, _with(NUMBER, given))
    chosen = rng.sample(places, min(len(places), rng.choice((2, 3))))
    changed, wrong = [list(layer.words) for layer in given], []
    for page, number in sorted(chosen):
        word = changed[page][number]
        match = pattern.search(word.text)
        assert match is not None  # noqa: S101 - it was chosen for that
        digits = [at for at in range(*match.span()) if word.text[at].isdigit()]
        # A year keeps its century: nobody would believe 3018.
        at = rng.choice(digits[2:] if len(digits) > 2 else digits)
        other = rng.choice([sign for sign in "0123456789" if sign != word.text[at]])
        text = word.text[:at] + other + word.text[at + 1 :]
        changed[page][number] = Placed(text, word.left, word.top, word.right, word.bottom)
        wrong.append((word.text, text))
    after = [
        Layer(tuple(words), layer.width, layer.height, layer.skew)
        for words, layer in zip(changed, given, strict=True)
    ]
    return after, tuple(wrong)


def _with(pattern: re.Pattern[str], given: Sequence[Layer]) -> list[tuple[int, int]]:
    """Give page and place of the words in which a pattern is found."""
    return [
        (page, number)
        for page, layer in enumerate(given)
        for number, word in enumerate(layer.words)
        if pattern.search(word.text)
    ]


def jpeg(image: Image.Image, quality: int, dpi: float = 0, turned: int = 0) -> bytes:
    """Squeeze a picture; `turned` is what its EXIF says about its being turned, 0 for nothing."""
    about = Image.Exif()
    if turned:
        about[0x0112] = UPRIGHT[turned]
    kept = {"dpi": (dpi, dpi)} if dpi else {}
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, exif=about, **kept)
    return out.getvalue()


def pdf_of(squeezed: Sequence[bytes], dpi: float, behind: Sequence[Layer] = ()) -> bytes:
    """Bind JPEG pictures, each a page of its size at `dpi`, with words behind them."""
    out = BytesIO()
    canvas = Canvas(out, invariant=1, pageCompression=1)
    for number, data in enumerate(squeezed):
        with Image.open(BytesIO(data)) as image:
            size = image.width * 72 / dpi, image.height * 72 / dpi
        canvas.setPageSize(size)
        canvas.drawImage(ImageReader(BytesIO(data)), 0, 0, *size)
        if behind:
            _set_behind(canvas, behind[number], size)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _set_behind(canvas: Canvas, layer: Layer, size: tuple[float, float]) -> None:
    sine, cosine = math.sin(math.radians(layer.skew)), math.cos(math.radians(layer.skew))
    for word in layer.words:
        right, up = word.left - layer.width / 2, layer.height / 2 - word.bottom
        x = size[0] / 2 + right * cosine - up * sine
        y = size[1] / 2 + right * sine + up * cosine
        font = "Helvetica" if all(map(is_western, word.text)) else "Vera"
        high = max(word.bottom - word.top, 1.0)
        long = max(stringWidth(word.text, font, high), 0.1)
        text = canvas.beginText()
        text.setTextRenderMode(INVISIBLE)
        text.setFont(font, high)
        text.setHorizScale(100 * (word.right - word.left) / long)
        text.setTextOrigin(x, y + high * 0.2)
        text.textOut(word.text + " ")
        canvas.drawText(text)


def images(squeezed: Sequence[bytes], suffix: str, dpi: float, quality: int) -> bytes:
    """Keep pictures as "tiff" (many pages), "png" or "webp" (one)."""
    first, *others = [Image.open(BytesIO(data)) for data in squeezed]
    out = BytesIO()
    if suffix == "tiff":
        how = {"compression": "tiff_lzw", "append_images": others, "save_all": True}
        first.save(out, "TIFF", dpi=(dpi, dpi), **how)
    elif suffix == "png":
        first.save(out, "PNG", dpi=(dpi, dpi), compress_level=3)
    else:
        first.save(out, "WEBP", quality=quality, method=2)
    return out.getvalue()
