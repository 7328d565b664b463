"""How far a PDF font's letters reach below and above their line."""

from typing import Any

from pdfminer.pdffont import PDFType3Font

FOOT = -0.22
"""Of the type size: how far letters reach below their line."""

DEEPEST = -0.5
"""Of the type size; a font that says more tells of a sign taller than any letter. One that says
nothing at all (0, as LibreOffice writes it for some) has letters that reach below, too."""

EM = 2.0
"""Of the middling width of a font's letters: its type size, about."""

MOST_OFF = 3.0
"""By so much the widths of an honest font may differ from that."""


def reach(font: Any) -> tuple[float, float]:  # noqa: ANN401 - pdfminer's
    """Give where a font's letters end below and above, for type of size 1, in text space.

    Those of a font drawn upside down, to be turned by the page, end above at a lower place.
    """
    if isinstance(font, PDFType3Font):
        size = _size(font)
        return FOOT * size, (1 + FOOT) * size
    foot = font.get_descent()
    foot = foot if DEEPEST <= foot < 0 else FOOT
    return foot, foot + 1


def _size(font: PDFType3Font) -> float:
    """Give how large letters are that are drawn by instructions, in units of the font's own."""
    widths = sorted(
        abs(width) for width in font.widths.values() if isinstance(width, int | float) and width
    )
    size = EM * widths[len(widths) // 2] * abs(font.hscale) if widths else 1.0
    low, high = sorted((font.bbox[1] * font.vscale, font.bbox[3] * font.vscale))
    if size > MOST_OFF and high > low:
        # What is large only by the gaps between its letters is small.
        size = min(size, high - low)
    if 1 / MOST_OFF <= size <= MOST_OFF:
        size = 1.0
    is_hanging = high + low < 0 and high - low <= MOST_OFF * size
    return -size if is_hanging else size
