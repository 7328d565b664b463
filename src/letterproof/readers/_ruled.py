"""Tables whose cells are drawn: which make one line, which are texts of their own."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from letterproof.readers._bands import parted, trimmed
from letterproof.readers._glyphs import Token
from letterproof.readers._marks import TOUCH, Grid
from letterproof.readers._rows import Row, is_item, rows_of

LONG_CELL = 8
"""Rows of print; a longer cell is read as a text of its own."""

Cells = list[list[Token]]


def ruled_rows(tokens: list[Token], grid: Grid) -> Iterator[tuple[Cells, Cells]]:
    """Give, for each row with words, the cells that make one line, and those that are texts.

    On the line an empty cell keeps its place.
    """
    middles = sorted(token.rect.middle[0] for token in tokens)
    heads: list[float] = []
    for number, (top, bottom) in enumerate(pairwise(grid.rows)):
        inside = [token for token in tokens if top <= token.rect.middle[1] < bottom]
        sides = _sides(grid, number)
        places = parted(inside, sides[1:-1])
        cells = [cell for cell in places if cell]
        if not cells:
            continue
        heads = heads or (sides if len(cells) > 1 else [])
        texts = [rows_of(cell) for cell in cells]
        long = [_is_long(rows) for rows in texts]
        own = [
            _is_long(rows) or (len(rows) > 1 and not _is_wrapped(rows, _right(rows, sides)))
            for rows in texts
        ]
        if sum(own) > 1 or len(cells) == 1:
            yield [], cells
            continue
        short = [
            [token for row in rows for token in row.tokens]
            for rows, is_text in zip(texts, long, strict=True)
            if not is_text
        ]
        if not any(long) and _are_same(sides, heads):
            # Empty cells of other rows come of cells joined, and of tables in tables.
            in_order = iter(short)
            short = trimmed(
                [
                    next(in_order) if cell else cell
                    for cell, (left, right) in zip(places, pairwise(sides), strict=True)
                    if cell or bisect_left(middles, left) < bisect_right(middles, right)
                ]
            )
        yield short, [cell for cell, is_text in zip(cells, long, strict=True) if is_text]


def _sides(grid: Grid, row: int) -> list[float]:
    return [grid.rect.left, *grid.columns(row), grid.rect.right]


def _are_same(sides: list[float], heads: list[float]) -> bool:
    return len(sides) == len(heads) and all(
        abs(side - head) < TOUCH for side, head in zip(sides, heads, strict=True)
    )


def _is_long(rows: list[Row]) -> bool:
    return len(rows) > LONG_CELL or sum(is_item(row.tokens[0].text) for row in rows) > 1


def _is_wrapped(rows: list[Row], right: float) -> bool:
    """Say whether each row ends where the next one's first word would not have fitted."""
    return all(
        above.rect.right + below.tokens[0].rect.width + 1.5 * below.size > right
        for above, below in pairwise(rows)
    )


def _right(rows: list[Row], sides: list[float]) -> float:
    """Give the right side of the cell that rows stand in."""
    middle = rows[0].tokens[0].rect.middle[0]
    return min((side for side in sides if side > middle), default=sides[-1])
