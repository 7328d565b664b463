"""Places on a scan as they lie when it is turned to be read."""

from collections.abc import Callable
from itertools import pairwise

from letterproof.model.page import Box, Page

Turn = Callable[[Box], Box]


def upright(page: Page) -> Turn:
    """Give what turns the places of a page: a sheet may lie sideways or upside down in a scan.

    How it lies is told by its lines: whether they run upright, and which way they follow.
    """
    if not page.is_scan:
        return _as_it_is
    boxes = [line.box for line in page.lines if line.box is not None and len(line.words) > 1]
    if not boxes:
        return _as_it_is
    across = sum(box.right - box.left for box in boxes)
    down = sum(box.bottom - box.top for box in boxes)
    pairs = list(pairwise(boxes))
    if down > across:
        is_first_left = 2 * sum(one.left <= other.left for one, other in pairs) >= len(pairs)
        return _from_left(page.height) if is_first_left else _from_right(page.width)
    is_first_high = 2 * sum(one.top <= other.top for one, other in pairs) >= len(pairs)
    return _as_it_is if is_first_high else _from_below(page.width, page.height)


def _as_it_is(box: Box) -> Box:
    return box


def _from_left(high: float) -> Turn:
    return lambda box: Box(high - box.bottom, box.left, high - box.top, box.right)


def _from_right(wide: float) -> Turn:
    return lambda box: Box(box.top, wide - box.right, box.bottom, wide - box.left)


def _from_below(wide: float, high: float) -> Turn:
    return lambda box: Box(wide - box.right, high - box.bottom, wide - box.left, high - box.top)
