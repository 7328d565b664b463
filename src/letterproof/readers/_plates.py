"""Pages of a PDF as pictures, drawn by PDFium."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from letterproof.readers._ink import Rect

if TYPE_CHECKING:
    import pypdfium2

    from letterproof.ocr import Pixels

DENSITY = (200.0, 240.0)
"""Dots an inch: those of the picture that is the page, between these; else the higher one.

Scans at 300 drawn at 240 are read no worse, in three quarters of the time.
"""

WHOLE = 0.6
"""Share of the page that such a picture covers."""

MOST_PIXELS = 14_000_000


class Undrawn(Exception):  # noqa: N818 - said as a fact
    """PDFium cannot open a file, or cannot read or draw a page of it."""


@contextmanager
def told() -> Iterator[None]:
    """Turn PDFium's error into ours, so that its library is loaded only where it is asked."""
    from pypdfium2 import PdfiumError  # noqa: PLC0415

    try:
        yield
    except PdfiumError as error:
        raise Undrawn from error


class Plates:
    """Draws the pages of a PDF; the file is opened with the first one, and one page is kept."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.kept: tuple[int, Pixels, float] | None = None
        self.open: tuple[int, pypdfium2.PdfPage] | None = None

    @cached_property
    def _file(self) -> "pypdfium2.PdfDocument":
        import pypdfium2  # noqa: PLC0415

        file = pypdfium2.PdfDocument(self.data)
        file.init_forms()
        return file

    @property
    @told()
    def count(self) -> int:
        """How many pages PDFium sees.

        Raises:
            Undrawn: it cannot open the file.
        """
        return len(self._file)

    @told()
    def opened(self, number: int) -> "pypdfium2.PdfPage":
        """Open page `number` (from 1), and close the one before.

        Raises:
            Undrawn: the page is broken.
        """
        if self.open is None or self.open[0] != number:
            if self.open:
                self.open[1].close()
            self.open = None
            self.open = (number, self._file[number - 1])
        return self.open[1]

    @told()
    def page(self, number: int) -> "tuple[Pixels, float]":
        """Draw page `number` (from 1) in colour; give it with its dots an inch.

        Raises:
            Undrawn: the page is broken.
        """
        if self.kept is None or self.kept[0] != number:
            self.kept = None
            page = self.opened(number)
            width, height = (max(side, 1.0) for side in page.get_size())
            scale = min(_density(page) / 72, (MOST_PIXELS / (width * height)) ** 0.5)
            drawn = page.render(scale=scale, rev_byteorder=True).to_numpy()
            self.kept = (number, drawn[..., :3].copy(), scale * 72)
        return self.kept[1:]

    @told()
    def cut(self, number: int, rect: Rect, dpi: float) -> "tuple[Pixels, float]":
        """Draw a rectangle of a page, given in points, and nothing else of the page.

        It is drawn with at most `dpi` dots an inch, and given with how many it has.

        Raises:
            Undrawn: the page is broken.
        """
        page = self.opened(number)
        width, height = page.get_size()
        left, top = max(min(rect.left, width - 1), 0.0), max(min(rect.top, height - 1), 0.0)
        right, bottom = (
            max(min(rect.right, width), left + 1),
            max(min(rect.bottom, height), top + 1),
        )
        scale = min(dpi / 72, (MOST_PIXELS / ((right - left) * (bottom - top))) ** 0.5)
        drawn = page.render(
            scale=scale,
            rev_byteorder=True,
            crop=(left, max(height - bottom, 0.0), max(width - right, 0.0), top),
        ).to_numpy()[..., :3]
        return drawn.copy(), scale * 72


def _density(page: "pypdfium2.PdfPage") -> float:
    """Give how many dots an inch a page is worth drawing with: no more than its picture has."""
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE  # noqa: PLC0415

    width, height = page.get_size()
    for image in page.get_objects(filter=(FPDF_PAGEOBJ_IMAGE,), max_depth=3):
        left, bottom, right, top = image.get_bounds()
        if (right - left) * (top - bottom) >= WHOLE * width * height:
            across, down = image.get_px_size()
            own = max(across, down) * 72 / max(right - left, top - bottom)
            return float(min(max(own, DENSITY[0]), DENSITY[1]))
    return DENSITY[1]
