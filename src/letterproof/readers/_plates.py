"""Pages of a PDF as pictures, drawn by PDFium."""

from functools import cached_property
from typing import TYPE_CHECKING

import pypdfium2

from letterproof.readers._ink import Rect

if TYPE_CHECKING:
    from letterproof.ocr import Pixels

DENSITY = 300.0
"""Dots an inch."""

MOST_PIXELS = 14_000_000


class Plates:
    """Draws the pages of a PDF; the file is opened with the first one, and one page is kept."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.kept: tuple[int, Pixels, float] | None = None

    @cached_property
    def _file(self) -> pypdfium2.PdfDocument:
        file = pypdfium2.PdfDocument(self.data)
        file.init_forms()
        return file

    def page(self, number: int) -> "tuple[Pixels, float]":
        """Draw page `number` (from 1) in colour; give it with its dots an inch.

        Raises:
            PdfiumError: the page is broken.
        """
        if self.kept is None or self.kept[0] != number:
            self.kept = None
            page = self._file[number - 1]
            width, height = (max(side, 1.0) for side in page.get_size())
            scale = min(DENSITY / 72, (MOST_PIXELS / (width * height)) ** 0.5)
            drawn = page.render(scale=scale, rev_byteorder=True).to_numpy()
            self.kept = (number, drawn[..., :3].copy(), scale * 72)
            page.close()
        return self.kept[1:]

    def cut(self, number: int, rect: Rect) -> "tuple[Pixels, float]":
        """Draw a rectangle of a page, given in points."""
        whole, dpi = self.page(number)
        left, top, right, bottom = (max(round(edge * dpi / 72), 0) for edge in rect)
        return whole[top : max(bottom, top + 1), left : max(right, left + 1)], dpi
