"""What pdfminer draws a page on. Letters are kept as we need them, many at a time."""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTImage
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.utils import apply_matrix_rect

from letterproof.readers._allowance import Allowance
from letterproof.readers._ink import INVISIBLE, OUTLINED, STROKED, Char, Image, Rect
from letterproof.readers._reach import reach
from letterproof.readers._signs import AS_WIDE, THIN, joins, said

MEASURED = ("DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "DeviceCMYK", "ICCBased")
"""Colour spaces in which the numbers say how light a colour is."""

LIGHT = 0.97
OPAQUE = (1.0, 1.0)
SPACE = 32
"""The code of the character that is widened by the word spacing."""


_new = tuple.__new__
"""Makes a named tuple in a third of the time; there is one for each word of a page, and more."""

_Sign = tuple[str, float, bool]
"""What a font's character says, its width in text space, and whether it joins others."""


class Canvas(PDFPageAggregator):
    """Collects a page's characters and images, and whether there are gradients.

    They are placed from the visible page's top left corner, which is at (`left`, `high`) for
    pdfminer. Paths are left to pdfminer.
    """

    def __init__(self, resources: PDFResourceManager, allowance: Allowance) -> None:
        super().__init__(resources)
        self.allowance = allowance
        self.page_ctm: Any = None
        self.left = self.low = self.right = self.high = 0.0
        self.chars: list[Char] = []
        self.images: list[Image] = []
        self.is_shaded = False
        self.opacity = OPAQUE
        self._mode = 0
        self._paint: tuple[Any, Any] = ("", 0.0)
        self._is_white = False
        self._signs: dict[Any, dict[int, _Sign]] = {}
        self._reach = cache(reach)

    def begin_page(self, page: PDFPage, ctm: Any) -> None:  # noqa: ANN401
        self.page_ctm = ctm
        self.left, self.low, self.right, self.high = apply_matrix_rect(ctm, _crop(page))
        super().begin_page(page, ctm)

    def place(self, item: Any) -> Rect:  # noqa: ANN401
        """Give where something that pdfminer placed stands on the visible page."""
        left, high = self.left, self.high
        return Rect(item.x0 - left, high - item.y1, item.x1 - left, high - item.y0)

    def render_image(self, name: str, stream: Any) -> None:  # noqa: ANN401
        item = LTImage(name, stream, self.cur_item.bbox)
        is_clear = "SMask" in stream or "Mask" in stream or bool(item.imagemask)
        self.images.append(Image(self.place(item), is_clear, len(self.chars)))

    def render_string(self, textstate: Any, seq: Any, ncs: Any, graphicstate: Any) -> None:  # noqa: ANN401
        self._mode = textstate.render
        if self.opacity != OPAQUE and self._shows(textstate.render) <= 1 - LIGHT:
            self._mode = INVISIBLE
        if (ncs.name, graphicstate.ncolor) != self._paint:
            self._paint = ncs.name, graphicstate.ncolor
            self._is_white = is_white(*self._paint)
        super().render_string(textstate, seq, ncs, graphicstate)

    def _shows(self, mode: int) -> float:
        """Give how opaque text is in a render mode."""
        filled, stroked = self.opacity
        return max(self.opacity) if mode == OUTLINED else stroked if mode == STROKED else filled

    def render_string_horizontal(  # noqa: PLR0917 - pdfminer's
        self,
        seq: Any,  # noqa: ANN401
        matrix: Any,  # noqa: ANN401
        pos: Any,  # noqa: ANN401
        font: Any,  # noqa: ANN401
        fontsize: float,
        scaling: float,
        charspace: float,
        wordspace: float,
        rise: float,
        dxscale: float,
        ncs: object,  # noqa: ARG002
        graphicstate: object,  # noqa: ARG002
    ) -> tuple[float, float]:
        below, above = self._reach(font)
        foot, head = below * fontsize + rise, above * fontsize + rise
        a, b, c, d, e, f = matrix
        x, y = pos
        left, high, chars = self.left, self.high, self.chars
        name, mode, is_unfilled = _text(font.fontname), self._mode, self._is_white
        space = (fontsize * scaling, charspace, wordspace, dxscale)
        # What may be hidden is looked at letter by letter.
        is_level = not (b or c)
        is_plain = is_level and not (is_unfilled or mode == INVISIBLE)
        near = THIN * (head - foot) * d / a if is_plain and min(a, d, fontsize) > 0 else -1.0
        found, end = self._parted(font, seq, x, space, near)
        edges = (found[0][1] * a + y * c + e, found[-1][2] * a + y * c + e) if found else (left, 0)
        if near > 0 and not (left <= min(edges) and max(edges) <= self.right):
            found, end = self._parted(font, seq, x, space, -1.0)
        rise = y * d + f
        low, top = d * foot + rise, d * head + rise
        y0, y1 = min(low, top), max(low, top)
        for order, (text, start, stop) in enumerate(found, start=len(chars)):
            advance = stop - start
            at = (a, b, c, d, start * a + y * c + e, start * b + y * d + f)
            if is_level:
                x0 = at[4]
                x1 = a * advance + x0
                if x1 < x0:
                    x0, x1 = x1, x0
            else:
                x0, y0, x1, y1 = apply_matrix_rect(at, (0, foot, advance, head))
            rect = _new(Rect, (x0 - left, high - y1, x1 - left, high - y0))
            parts = (text, rect, y1 - y0, advance, name, at, is_unfilled, mode, order)
            chars.append(_new(Char, parts))
        return end, y

    def _parted(  # noqa: C901 - one pass, for speed
        self,
        font: Any,  # noqa: ANN401
        seq: Any,  # noqa: ANN401
        x: float,
        space: tuple[float, float, float, float],
        near: float,
    ) -> tuple[list[tuple[str, float, float]], float]:
        """Part a string at blanks, and where letters do not meet within `near`; say where it ends.

        Each piece comes with where it begins and ends in text space.
        """
        unit, charspace, wordspace, dxscale = space
        signs = self._signs.setdefault(font, {})
        found: list[tuple[str, float, float]] = []
        run, start, stop = "", x, x
        is_spaced = False
        for piece in seq:
            if isinstance(piece, int | float):
                x -= piece * dxscale
                is_spaced = True
            elif isinstance(piece, bytes):
                for cid in font.decode(piece):
                    if is_spaced:
                        x += charspace
                    is_spaced = True
                    text, width, is_letter = signs.get(cid) or self._sign(font, cid)
                    if run and not (is_letter and -near <= x - stop <= near):
                        found.append((run, start, stop))
                        run = ""
                    if not run:
                        start = x
                    x = stop = x + width * unit
                    if is_letter:
                        run += text
                    else:
                        found.append((text, start, stop))
                    if cid == SPACE:
                        x += wordspace
        if run:
            found.append((run, start, stop))
        return found, x

    def render_char(  # noqa: PLR0917 - pdfminer's
        self,
        matrix: Any,  # noqa: ANN401
        font: Any,  # noqa: ANN401
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        ncs: Any,  # noqa: ANN401
        graphicstate: Any,  # noqa: ANN401
    ) -> float:
        """Draw a character of a font that runs from top to bottom."""
        text, width, _ = self._sign(font, cid)
        down = font.char_disp(cid)
        item = LTChar(matrix, font, fontsize, scaling, rise, text, width, down, ncs, graphicstate)
        name, order = _text(font.fontname), len(self.chars)
        rect, is_unfilled = self.place(item), self._is_white
        self.chars.append(
            Char(text, rect, item.size, item.adv, name, matrix, is_unfilled, self._mode, order)
        )
        return item.adv

    def _sign(self, font: Any, cid: int) -> _Sign:  # noqa: ANN401
        try:
            text = font.to_unichr(cid)
        except PDFUnicodeNotDefined:
            text = self.handle_undefined_char(font, cid)
        if not isinstance(text, str):
            raise TypeError("a character has no text")
        width = font.char_width(cid)
        if not width and text in AS_WIDE:
            width = font.widths.get(AS_WIDE[text], 0) * font.hscale
        text = said(text, _text(font.fontname), width > THIN)
        sign = self._signs.setdefault(font, {})[cid] = (text, width, joins(text))
        return sign


def _crop(page: PDFPage) -> tuple[float, float, float, float]:
    """Give the visible part: the crop box as far as it lies on the media box."""
    media, crop = _sorted(page.mediabox), _sorted(page.cropbox)
    left, low = max(media[0], crop[0]), max(media[1], crop[1])
    right, high = min(media[2], crop[2]), min(media[3], crop[3])
    return (left, low, right, high) if left < right and low < high else media


def _sorted(box: Iterable[float]) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = box
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


@lru_cache(maxsize=256)
def _text(name: object) -> str:
    return name.decode("latin-1") if isinstance(name, bytes) else str(name)


def is_white(space: str, color: Any) -> bool:  # noqa: ANN401
    """Say whether a colour is white; one that cannot be measured is not."""
    parts = color if isinstance(color, tuple | list) else (color,)
    if space not in MEASURED or not all(isinstance(part, int | float) for part in parts):
        return False
    if len(parts) == len("CMYK"):
        return all(part <= 1 - LIGHT for part in parts)
    return len(parts) in {1, 3} and all(part >= LIGHT for part in parts)
