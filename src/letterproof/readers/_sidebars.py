"""Columns of text side by side whose lines do not stand level: a letter and its side column."""

from bisect import bisect_left
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from letterproof.readers._glyphs import Token
from letterproof.readers._rows import Row, is_item, rows_of
from letterproof.readers._tables import is_label

MOST_ROWS = 200
"""A page of more rows is no letter's; it is read by its gaps alone."""

FEWEST_ROWS = 3
STRIP = 1.2
"""Of the type size: a narrower strip parts no columns."""

SPACE = 1.0
"""Of the type size: what is narrower between two words is no part of a strip."""

LEVEL = 0.12
"""Of the type size by which lines that stand level may end apart."""

PROSE_WORDS = 5
APART = 1.8
"""Of the type size: the gap above what stands below both columns."""

FARTHEST = 2000.0
"""Points from the left; what stands further on counts as standing there."""

SLIM = 0.6
"""Of the other's width: a column so narrow is a side column."""

HIGH = 0.4
"""Of the page: a side column that begins above is read first."""


class Sides(NamedTuple):
    """Words above two columns, in each of them as they are read, and below them."""

    above: list[Token]
    first: list[Token]
    second: list[Token]
    below: list[Token]


def sides_of(rows: Sequence[Row], height: float) -> Sides | None:
    """Find two columns whose lines do not stand level, or None where a page has none."""
    if not 2 * FEWEST_ROWS <= len(rows) <= MOST_ROWS:
        return None
    masks = [_mask(row) for row in rows]
    start = 0
    while start < len(rows) - FEWEST_ROWS:
        end, strip = _reach(rows, masks, start)
        if strip is not None:
            found = _sides(rows, start, end, strip, height)
            if found:
                return found
        start = start + 1 if strip is None else max(start + 1, end)
    return None


def _mask(row: Row) -> int:
    """Give the points of a page's width that a row covers, one bit each."""
    mask = 0
    space = SPACE * row.size
    start = end = min(max(row.tokens[0].rect.left, 0.0), FARTHEST)
    for number, token in enumerate(row.tokens):
        left, _, right, _ = token.rect
        if left - end >= space and not (number == 1 and is_item(row.tokens[0].text)):
            mask |= (1 << int(end) + 1) - (1 << int(start))
            start = end = min(left, FARTHEST)
        if right > end:
            end = min(right, FARTHEST)
    return mask | (1 << int(end) + 1) - (1 << int(start))


def _reach(
    rows: Sequence[Row], masks: Sequence[int], start: int
) -> tuple[int, tuple[int, int] | None]:
    """Give how far down from a row a strip between words runs, and the strip."""
    covered = masks[start]
    strip = _strip(covered, rows[start].size)
    end = start + 1
    while end < len(rows):
        more = covered | masks[end]
        narrower = _strip(more, rows[end].size)
        if narrower is None and strip is not None:
            break
        covered, strip = more, narrower
        if strip is None and end - start > FEWEST_ROWS:
            break
        end += 1
    return end, strip


def _strip(covered: int, size: float) -> tuple[int, int] | None:
    """Give the widest strip that is free between covered points."""
    bits = f"{covered:b}"[::-1]
    best: tuple[int, int] | None = None
    at = bits.find("1")
    while True:
        low = bits.find("0", at)
        if low < 0:
            return best
        high = bits.find("1", low)
        if high - low >= STRIP * size and (best is None or high - low > best[1] - best[0]):
            best = (low, high)
        at = high


def _sides(
    rows: Sequence[Row], start: int, end: int, strip: tuple[int, int], height: float
) -> Sides | None:
    middle = sum(strip) / 2
    here = rows[start:end]
    if (
        sum(row.rect.left < middle for row in here) < FEWEST_ROWS
        or sum(row.rect.right > middle for row in here) < FEWEST_ROWS
    ):
        return None
    tokens = [token for row in here for token in row.tokens]
    left = rows_of(token for token in tokens if token.rect.middle[0] < middle)
    right = rows_of(token for token in tokens if token.rect.middle[0] >= middle)
    if min(len(left), len(right)) < FEWEST_ROWS:
        return None
    top = max(left[0].rect.top, right[0].rect.top) - left[0].size
    last = _last(left, right)
    beside = [
        [row for row in side if top < row.rect.bottom and row.rect.top < last]
        for side in (left, right)
    ]
    if not _are_columns(*beside):
        return None
    low = min(row.rect.top for side in beside for row in side)
    deep = max(row.rect.bottom for side in beside for row in side)
    inside = [[token for row in side for token in row.tokens] for side in beside]
    taken = {id(token) for side in inside for token in side}
    others = [token for row in rows for token in row.tokens if id(token) not in taken]
    above = [token for token in others if token.rect.bottom <= deep and token.rect.top < low]
    kept = {id(token) for token in above}
    below = [token for token in others if id(token) not in kept]
    wide = [_width(side) for side in beside]
    is_right_first = wide[1] < SLIM * wide[0] and beside[1][0].rect.top < height * HIGH
    first, second = reversed(inside) if is_right_first else inside
    return Sides(above, first, second, below)


def _last(left: Sequence[Row], right: Sequence[Row]) -> float:
    """Give where both columns end: the longer one at a clear gap below the other."""
    short, long = sorted((left, right), key=lambda side: side[-1].rect.bottom)
    end = short[-1].rect.bottom
    for number, row in enumerate(long):
        above = long[number - 1].rect.bottom if number else row.rect.top
        if row.rect.top > end and row.rect.top - above > APART * row.size:
            return row.rect.top
    return long[-1].rect.bottom


def _are_columns(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Say whether columns hold texts of their own, one of them in sentences."""
    if min(len(left), len(right)) < FEWEST_ROWS:
        return False
    short, long = sorted((left, right), key=len)
    ends = sorted(row.rect.bottom for row in long)
    across = [row for row in short if ends[0] <= row.rect.bottom <= ends[-1] + row.size]
    level = sum(_stands_level(row, ends) for row in across)
    along = [row for row in long if short[0].rect.top <= row.rect.bottom <= short[-1].rect.bottom]
    return (
        len(across) >= FEWEST_ROWS
        and len(along) >= FEWEST_ROWS
        and level * 2 < len(across)
        and max(median(len(row.tokens) for row in side) for side in (left, right)) >= PROSE_WORDS
        and sum(is_label(row.text) for row in left) * 2 < len(left)
    )


def _stands_level(row: Row, ends: Sequence[float]) -> bool:
    at = bisect_left(ends, row.rect.bottom - LEVEL * row.size)
    return at < len(ends) and ends[at] <= row.rect.bottom + LEVEL * row.size


def _width(side: Sequence[Row]) -> float:
    return max(row.rect.right for row in side) - min(row.rect.left for row in side)
