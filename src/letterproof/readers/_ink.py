"""What a PDF page draws, in drawing order, seen from the visible page's top left corner."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from textwrap import wrap
from typing import Any, NamedTuple

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTContainer, LTCurve, LTImage, LTLine, LTRect
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.utils import apply_matrix_rect, mult_matrix

from letterproof.readers._allowance import Allowance
from letterproof.readers._notes import entries, overlays

INVISIBLE = 3
OUTLINED = 2
"""Text render modes: neither filled nor stroked, and both, which looks bold."""

MEASURED = ("DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "DeviceCMYK", "ICCBased")
"""Colour spaces in which the numbers say how light a colour is."""

LIGHT = 0.97
TYPED_SIZE = 11.0
"""Points; the type that a field without a drawing is set in."""

LONGEST, MOST_CHARS = 2000, 50_000
"""So much of such a field is read, and only on a page with no more characters."""

CURVES = "cvy"
"""Path operators that draw curves."""


class Rect(NamedTuple):
    """A rectangle in points from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high."""
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """The point in the middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def holds(self, x: float, y: float) -> bool:
        """Say whether a point lies inside."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def share_of(self, other: "Rect") -> float:
        """Give how much of `other` it covers, from 0 to 1."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        area = other.width * other.height
        return max(wide, 0) * max(high, 0) / area if area > 0 else 0.0


class Char(NamedTuple):
    """One character as it is drawn; `matrix` is its text matrix."""

    text: str
    rect: Rect
    size: float
    advance: float
    font: str
    matrix: tuple[float, float, float, float, float, float]
    is_white: bool
    mode: int
    order: int


class Shape(NamedTuple):
    """One path; `points` are where its segments meet, `is_white` whether it is filled so."""

    rect: Rect
    points: tuple[tuple[float, float], ...]
    is_straight: bool
    is_rect: bool
    is_curved: bool
    is_filled: bool
    is_stroked: bool
    is_white: bool


class Image(NamedTuple):
    """One image; `is_clear` where what lies under it may show through."""

    rect: Rect
    is_clear: bool
    order: int


@dataclass
class Sheet:
    """All that one page draws. `is_shaded` tells of colour gradients, whose place is not known."""

    width: float
    height: float
    chars: list[Char] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    is_shaded: bool = False

    @property
    def rect(self) -> Rect:
        """The visible page."""
        return Rect(0, 0, self.width, self.height)


class _Canvas(PDFPageAggregator):
    """Keeps what pdfminer forgets: the text render mode and whether there are gradients."""

    is_shaded = False
    page_ctm: Any = None

    def __init__(self, resources: PDFResourceManager, allowance: Allowance) -> None:
        super().__init__(resources)
        self.allowance = allowance

    def begin_page(self, page: PDFPage, ctm: Any) -> None:  # noqa: ANN401
        self.page_ctm = ctm
        super().begin_page(page, ctm)

    def render_string(self, textstate: Any, seq: Any, ncs: Any, graphicstate: Any) -> None:  # noqa: ANN401
        known = len(self.cur_item)
        super().render_string(textstate, seq, ncs, graphicstate)
        if textstate.render:
            fresh: list[Any] = list(self.cur_item)[known:]
            for item in fresh:
                item.mode = textstate.render


class _Interpreter(PDFPageInterpreter):
    def execute(self, streams: Any) -> None:  # noqa: ANN401
        canvas: Any = self.device
        canvas.allowance.spend(streams)
        super().execute(streams)

    def do_sh(self, name: object) -> None:
        super().do_sh(name)
        canvas: Any = self.device
        canvas.is_shaded = True


def look(page: PDFPage, resources: PDFResourceManager, allowance: Allowance) -> Sheet:
    """Draw a page and collect what is on it; what is drawn is taken off the allowance.

    Raises:
        Exception: whatever pdfminer meets in a broken page.
    """
    canvas = _Canvas(resources, allowance)
    _Interpreter(resources, canvas).process_page(page)
    # A broken annotation must not lose the page; pdfminer may raise anything on one.
    with suppress(Exception):
        for drawing, own, matrix in overlays(page):
            whole: Any = mult_matrix(matrix, canvas.page_ctm)
            _Interpreter(resources, canvas).render_contents(own, [drawing], whole)
    left, low, right, high = apply_matrix_rect(canvas.page_ctm, _crop(page))
    sheet = Sheet(right - left, high - low, is_shaded=canvas.is_shaded)
    state, is_white = None, False
    for order, item in enumerate(_items(canvas.get_result())):
        rect = Rect(item.x0 - left, high - item.y1, item.x1 - left, high - item.y0)
        if isinstance(item, LTChar):
            # The characters of one string share their state, and so their colour.
            if item.graphicstate is not state:
                state = item.graphicstate
                is_white = _is_white(item.ncs.name, state.ncolor)
            sheet.chars.append(_char(item, rect, order, is_white=is_white))
        elif isinstance(item, LTImage):
            has_mask = "SMask" in item.stream or "Mask" in item.stream
            sheet.images.append(Image(rect, has_mask or bool(item.imagemask), order))
        elif isinstance(item, LTCurve):
            points = tuple((x - left, high - y) for x, y in item.pts)
            if not isinstance(item, LTLine | LTRect):
                rect = _swept(item.original_path, rect, left, high)
            sheet.shapes.append(
                Shape(
                    rect,
                    points,
                    isinstance(item, LTLine),
                    isinstance(item, LTRect),
                    any(command in CURVES for command, *_ in item.original_path or []),
                    bool(item.fill),
                    bool(item.stroke),
                    bool(item.fill) and _is_white("DeviceRGB", item.non_stroking_color),
                )
            )
    with suppress(Exception):
        for edges, text in entries(page):
            x0, y0, x1, y1 = apply_matrix_rect(canvas.page_ctm, edges)
            chars = _typed(text, Rect(x0 - left, high - y1, x1 - left, high - y0))
            sheet.chars.extend(islice(chars, max(MOST_CHARS - len(sheet.chars), 0)))
    return sheet


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
            yield Char(sign, box, size, wide, "", (1, 0, 0, 1, x, top), False, 0, 0)


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


def _crop(page: PDFPage) -> tuple[float, float, float, float]:
    """Give the visible part: the crop box as far as it lies on the media box."""
    media, crop = _sorted(page.mediabox), _sorted(page.cropbox)
    left, low = max(media[0], crop[0]), max(media[1], crop[1])
    right, high = min(media[2], crop[2]), min(media[3], crop[3])
    return (left, low, right, high) if left < right and low < high else media


def _sorted(box: Iterable[float]) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = box
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


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


def _char(item: Any, rect: Rect, order: int, *, is_white: bool) -> Char:  # noqa: ANN401
    return Char(
        item.get_text(),
        rect,
        item.size,
        item.adv,
        _font(item.fontname),
        item.matrix,
        is_white,
        getattr(item, "mode", 0),
        order,
    )


@lru_cache(maxsize=256)
def _font(name: object) -> str:
    return name.decode("latin-1") if isinstance(name, bytes) else str(name)


def _is_white(space: str, color: Any) -> bool:  # noqa: ANN401
    """Say whether a colour is white; one that cannot be measured is not."""
    parts = color if isinstance(color, tuple | list) else (color,)
    if space not in MEASURED or not all(isinstance(part, int | float) for part in parts):
        return False
    if len(parts) == len("CMYK"):
        return all(part <= 1 - LIGHT for part in parts)
    return len(parts) in {1, 3} and all(part >= LIGHT for part in parts)
