"""Pictures in files of word processors: what they look like, and the words they show."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import pairwise

import numpy as np
from PIL import Image, ImageOps

from letterproof.model.page import Look
from letterproof.ocr import Pixels, Seen
from letterproof.ocr._reading import read, read_flat
from letterproof.readers._paper import on_white

FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
MOST_PIXELS = 30_000_000
MOST_PICTURES = 20
"""More are not looked at: a letter has a few."""

DENSITY = (200.0, 300.0)
"""Dots an inch at which pictures are read."""

LEAST = 8.0
"""Points; what is smaller is not looked at."""

PAGE = (4.5, 5.0)
"""Inches: a picture so wide and high may be a page of its own, laid askew."""

SURE = 0.6
LETTERS = 4
"""Fewer letters and figures on a line are mostly strokes of a logo."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a picture shows: its look, None where it could not be opened, and lines of words.

    `confidence` is that of each line's least sure word.
    """

    look: Look | None = None
    lines: tuple[tuple[str, float], ...] = ()


@dataclass
class Album:
    """The pictures of a file by their bytes, each looked at once."""

    known: dict[bytes, Pasted] = field(default_factory=dict)

    def see(self, blob: bytes, width: float) -> Pasted:
        """Look at a picture shown `width` points wide."""
        if blob not in self.known:
            if width < LEAST or len(self.known) >= MOST_PICTURES:
                return Pasted()
            self.known[blob] = _seen(blob, width)
        return self.known[blob]


def _seen(blob: bytes, width: float) -> Pasted:
    try:
        picture = _opened(blob)
    except Exception:  # noqa: BLE001 - Pillow meets broken pictures with nearly any error
        return Pasted()
    if picture is None:
        return Pasted()
    dpi = picture.shape[1] * 72 / width
    inches = (width / 72, picture.shape[0] / dpi)
    if inches[0] >= PAGE[0] and inches[1] >= PAGE[1]:
        words = [word for sheet in read(picture, dpi) for word in sheet.words]
        return Pasted(Look.PRINT, tuple(_lines(words)))
    if not DENSITY[0] <= dpi <= DENSITY[1]:
        wanted = min(max(dpi, DENSITY[0]), DENSITY[1])
        size = [max(round(side * wanted / dpi), 1) for side in picture.shape[1::-1]]
        picture = np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BICUBIC))
        dpi = wanted
    reading = read_flat(picture, dpi)
    look = next((look for _, look in reading.marks), Look.BLANK)
    return Pasted(look, tuple(_lines([word for word in reading.words if word.confidence >= SURE])))


def _opened(blob: bytes) -> Pixels | None:
    """Give a picture in red, green and blue; None if it is far too large."""
    opened = Image.open(BytesIO(blob), formats=FORMATS)
    if opened.width * opened.height > MOST_PIXELS:
        return None
    return np.asarray(on_white(ImageOps.exif_transpose(opened)))


def _lines(words: list[Seen]) -> Iterator[tuple[str, float]]:
    """Give the words of each line as the engine put them together; wide gaps are tabs."""
    lines: dict[tuple[float, float], list[Seen]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    for (top, bottom), mine in lines.items():
        text = mine[0].text
        for last, word in pairwise(mine):
            is_wide = word.rect.left - last.rect.right > 2 * (bottom - top)
            text += ("\t" if is_wide else " ") + word.text
        if sum(map(str.isalnum, text)) >= LETTERS:
            yield text, min(word.confidence for word in mine)
