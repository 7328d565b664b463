"""Pages that pdfminer cannot follow, as PDFium has them: letters, and where images are."""

from collections.abc import Callable, Iterator
from ctypes import byref, c_double, c_float, c_int, c_uint, create_string_buffer

import pypdfium2
import pypdfium2.raw as pdfium

from letterproof.readers._ink import INVISIBLE, Char, Image, Rect, Sheet
from letterproof.readers._plates import told
from letterproof.readers._reach import FOOT
from letterproof.readers._signs import THIN, UNKNOWN, said

MOST_CHARS = 50_000
MOST_IMAGES = 200
LONGEST_NAME = 128
WHITE = 247
"""Of 255: a lighter colour is white."""

CLEAR = 255 - WHITE
"""Of 255: what is no more opaque is not seen."""

HYPHEN = 2
"""PDFium's sign for a hyphen that ends a line."""

Edges = tuple[float, float, float, float]
Place = Callable[[float, float, float, float], Rect]


@told()
def rescued(page: pypdfium2.PdfPage) -> Sheet:
    """Give a page's letters one by one and its images; its rules and drawings are not looked for.

    Raises:
        Undrawn: PDFium cannot read it either.
    """
    turns = page.get_rotation() // 90
    place = _placed(page.get_bbox(), turns)
    sheet = Sheet(*page.get_size())
    sheet.chars.extend(_chars(page.get_textpage(), turns, place))
    wanted = (pdfium.FPDF_PAGEOBJ_IMAGE,)
    for image, _ in zip(page.get_objects(wanted, max_depth=3), range(MOST_IMAGES), strict=False):
        # What lies over what is not known; a picture that may be seen through accuses nobody.
        sheet.images.append(Image(place(*image.get_bounds()), True, len(sheet.chars)))
    return sheet


def _chars(text: pypdfium2.PdfTextPage, turns: int, place: Place) -> Iterator[Char]:
    matrix, colour = pdfium.FS_MATRIX(), [c_uint() for _ in range(4)]
    name, flags = create_string_buffer(LONGEST_NAME), c_int()
    for at in range(min(pdfium.FPDFText_CountChars(text), MOST_CHARS)):
        if pdfium.FPDFText_IsGenerated(text, at):
            continue
        pdfium.FPDFText_GetMatrix(text, at, byref(matrix))
        a, b, c, d = matrix.a, matrix.b, matrix.c, matrix.d
        drawn = pdfium.FPDFText_GetTextObject(text, at)
        wide = _advance(text, at, drawn)
        rect = place(*_box(text, at, (a, b, c, d), wide))
        needed = pdfium.FPDFText_GetFontInfo(text, at, name, LONGEST_NAME, byref(flags))
        font = name.value.decode("latin-1") if needed <= LONGEST_NAME else ""
        mode = max(pdfium.FPDFTextObj_GetTextRenderMode(drawn), 0) if drawn else 0
        is_coloured = pdfium.FPDFText_GetFillColor(text, at, *map(byref, colour))
        yield Char(
            _said(text, at, font, has_width=wide > THIN),
            rect,
            rect.height,
            wide,
            font,
            (*_turned(a, b, turns), c, d, rect.left, rect.bottom),
            bool(is_coloured) and all(part.value >= WHITE for part in colour[:3]),
            INVISIBLE if is_coloured and not mode and colour[3].value <= CLEAR else mode,
            at,
        )


def _advance(text: pypdfium2.PdfTextPage, at: int, drawn: object) -> float:
    """Give how far a letter moves the next one on, in text space."""
    size = pdfium.FPDFText_GetFontSize(text, at)
    code = pdfium.FPDFText_GetUnicode(text, at)
    wide = c_float()
    font = pdfium.FPDFTextObj_GetFont(drawn) if drawn else None
    if font and pdfium.FPDFFont_GetGlyphWidth(font, code, size, byref(wide)) and wide.value > 0:
        return float(wide.value)
    return float(size / 2)


def _box(
    text: pypdfium2.PdfTextPage, at: int, turn: tuple[float, float, float, float], wide: float
) -> Edges:
    """Place a letter's box: from its origin to its advance, from its foot to its head."""
    x, y = c_double(), c_double()
    pdfium.FPDFText_GetCharOrigin(text, at, byref(x), byref(y))
    size = pdfium.FPDFText_GetFontSize(text, at)
    a, b, c, d = turn
    corners = [(u, v) for u in (0.0, wide) for v in (FOOT * size, (FOOT + 1) * size)]
    across = [x.value + u * a + v * c for u, v in corners]
    along = [y.value + u * b + v * d for u, v in corners]
    return min(across), min(along), max(across), max(along)


def _said(text: pypdfium2.PdfTextPage, at: int, font: str, *, has_width: bool) -> str:
    code = pdfium.FPDFText_GetUnicode(text, at)
    if code == HYPHEN:
        return "-"
    if not code or pdfium.FPDFText_HasUnicodeMapError(text, at) == 1:
        return UNKNOWN
    return said(chr(code), font, has_width)


def _placed(visible: Edges, turns: int) -> Place:
    """Give the function that tells where a box of the page stands, seen from the top left."""
    left, low, right, high = visible

    def place(x0: float, y0: float, x1: float, y1: float) -> Rect:
        return (
            Rect(x0 - left, high - y1, x1 - left, high - y0),
            Rect(y0 - low, x0 - left, y1 - low, x1 - left),
            Rect(right - x1, y0 - low, right - x0, y1 - low),
            Rect(high - y1, right - x1, high - y0, right - x0),
        )[turns % 4]

    return place


def _turned(a: float, b: float, turns: int) -> tuple[float, float]:
    return ((a, b), (b, -a), (-a, -b), (-b, a))[turns % 4]
