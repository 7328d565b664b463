"""How a PDF page is drawn: its own marks, and what is laid over it and typed into it."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from textwrap import wrap
from typing import Any

from pdfminer.layout import LTContainer, LTCurve, LTLine, LTRect
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.utils import apply_matrix_rect, mult_matrix

from letterproof.readers._allowance import Allowance
from letterproof.readers._canvas import OPAQUE, Canvas, is_white
from letterproof.readers._follow import Interpreter
from letterproof.readers._ink import Char, Rect, Shape, Sheet
from letterproof.readers._notes import entries, overlays
from letterproof.readers._signs import said

TYPED_SIZE = 11.0
"""Points; the type that a field without a drawing is set in."""

LONGEST, MOST_CHARS = 2000, 50_000
"""So much of such a field is read, and only on a page with no more characters."""

CURVES = "cvy"
"""Path operators that draw curves."""


def look(page: PDFPage, resources: PDFResourceManager, allowance: Allowance) -> Sheet:
    """Draw a page and collect what is on it; what is drawn is taken off the allowance.

    Raises:
        Exception: whatever pdfminer meets in a broken page.
    """
    canvas = Canvas(resources, allowance)
    Interpreter(resources, canvas).process_page(page)
    # A broken annotation must not lose the page; pdfminer may raise anything on one.
    with suppress(Exception):
        for drawing, own, matrix in overlays(page):
            canvas.opacity = OPAQUE
            whole: Any = mult_matrix(matrix, canvas.page_ctm)
            Interpreter(resources, canvas).render_contents(own, [drawing], whole)
    left, high = canvas.left, canvas.high
    sheet = Sheet(
        canvas.right - left,
        high - canvas.low,
        canvas.chars,
        [_shape(item, canvas) for item in _items(canvas.get_result()) if isinstance(item, LTCurve)],
        canvas.images,
        canvas.is_shaded,
    )
    with suppress(Exception):
        for edges, text in entries(page):
            x0, y0, x1, y1 = apply_matrix_rect(canvas.page_ctm, edges)
            chars = _typed(text, Rect(x0 - left, high - y1, x1 - left, high - y0))
            sheet.chars.extend(islice(chars, max(MOST_CHARS - len(sheet.chars), 0)))
    return sheet


def _shape(item: LTCurve, canvas: Canvas) -> Shape:
    left, high = canvas.left, canvas.high
    rect = canvas.place(item)
    if not isinstance(item, LTLine | LTRect):
        rect = _swept(item.original_path, rect, left, high)
    return Shape(
        rect,
        tuple((x - left, high - y) for x, y in item.pts),
        isinstance(item, LTLine),
        isinstance(item, LTRect),
        any(command in CURVES for command, *_ in item.original_path or []),
        bool(item.fill),
        bool(item.stroke),
        bool(item.fill) and is_white("DeviceRGB", item.non_stroking_color),
    )


def _typed(text: str, rect: Rect) -> Iterator[Char]:
    """Set text in a rectangle, about as a viewer does; one sign fills it."""
    size = min(rect.height, TYPED_SIZE)
    wide = rect.width if len(text) == 1 else size / 2
    across = max(int(rect.width / wide), 1) if wide else 1
    lines = (line for part in text[:LONGEST].splitlines() for line in wrap(part, across))
    for row, line in enumerate(lines):
        top = rect.top + size * row
        for place, sign in enumerate(line):
            x = rect.left + wide * place
            box = Rect(x, top, x + wide, top + size)
            yield Char(said(sign, "", True), box, size, wide, "", (1, 0, 0, 1, x, top), False, 0, 0)


def _swept(path: Any, rect: Rect, left: float, high: float) -> Rect:  # noqa: ANN401
    """Widen the rectangle around a path's corners to what its curves sweep over."""
    xs, ys = [rect.left, rect.right], [rect.top, rect.bottom]
    at = (rect.left + left, high - rect.top)
    for command, *points in path:
        if command in CURVES:
            first = [at] if command == "v" else []
            last = [points[-1]] if command == "y" else []
            bends = [at, *first, *points, *last]
            for share in (0.25, 0.5, 0.75):
                weights = [
                    (1 - share) ** 3,
                    3 * share * (1 - share) ** 2,
                    3 * share**2 * (1 - share),
                    share**3,
                ]
                xs.append(sum(w * x for w, (x, _) in zip(weights, bends, strict=True)) - left)
                ys.append(high - sum(w * y for w, (_, y) in zip(weights, bends, strict=True)))
        if points:
            at = points[-1]
    return Rect(min(xs), min(ys), max(xs), max(ys))


def _items(top: Any) -> Iterator[Any]:  # noqa: ANN401
    """Walk pdfminer's tree in drawing order, without recursion: figures can be nested deep."""
    stack = [iter(top)]
    while stack:
        for item in stack[-1]:
            if isinstance(item, LTContainer):
                stack.append(iter(item))
                break
            yield item
        else:
            stack.pop()
