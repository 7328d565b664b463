"""What a PDF page draws, in drawing order, seen from the visible page's top left corner."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

STROKED, OUTLINED, INVISIBLE, CUT_OUT = 1, 2, 3, 7
"""Text render modes: stroked, also filled (looks bold), neither, and a hole for what follows."""


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


def around(rects: Iterable[Rect]) -> Rect:
    """Give the rectangle around others, at least one."""
    lefts, tops, rights, bottoms = zip(*rects, strict=True)
    return Rect(min(lefts), min(tops), max(rights), max(bottoms))


class Char(NamedTuple):
    """A blank, a sign, or letters drawn without gaps; `text` is what it says, which may be nothing.

    `matrix` is its text matrix.
    """

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
