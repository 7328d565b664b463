"""Jobs side by side in a table of a page: their cells, and the order they are read in."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from letterproof.readers._bands import Gap, parted, text_of
from letterproof.readers._glyphs import Token
from letterproof.readers._marks import TOUCH, Grid
from letterproof.readers._rows import Row, is_item, rows_of
from letterproof.readers._sideways import is_sideways, names_fact

LEAST_GAP = 0.8
"""Of the type size: a narrower strip that no word stands in parts no columns."""

LONG_CELL = 8
"""Rows of print; a longer cell is read as a text of its own."""

Cells = list[list[Token]]


def clear_gaps(tokens: Sequence[Token]) -> list[Gap]:
    """Give the strips from top to bottom of a block that none of its words reaches into."""
    ordered = sorted(tokens, key=lambda token: token.rect.left)
    gaps = []
    end = ordered[0].rect.right
    for token in ordered[1:]:
        if token.rect.left - end >= LEAST_GAP * token.size:
            gaps.append((end, token.rect.left))
        end = max(end, token.rect.right)
    return gaps


def drawn_cells(tokens: list[Token], grid: Grid) -> list[Cells]:
    """Give the cells of a drawn table, row by row; what stands across all columns is of each.

    The list is empty where other cells are joined.
    """
    rows = [
        (sides, parted(inside, sides))
        for number, (top, bottom) in enumerate(pairwise(grid.rows))
        if (inside := [token for token in tokens if top <= token.rect.middle[1] < bottom])
        for sides in (grid.columns(number),)
    ]
    if not rows:
        return []
    width = max(len(cells) for _, cells in rows)
    usual = next(sides for sides, cells in rows if len(cells) == width)
    found = []
    for sides, cells in rows:
        if any(abs(side - other) > TOUCH for side, other in zip(sides, usual, strict=False)):
            return []
        if len(cells) == 2:  # noqa: PLR2004 - a label, and what goes for all columns
            found.append([cells[0], *[cells[1]] * (width - 1)])
        elif len(cells) == width:
            found.append(cells)
        else:
            return []
    return found


def with_labels(rows: Sequence[Cells]) -> list[Cells]:
    """Put the cells of rows without a label, the first row left out, to those above them."""
    found: list[Cells] = []
    for row in rows:
        if found and row and not row[0]:
            found[-1] = [[*above, *more] for above, more in zip(found[-1], row, strict=True)]
        else:
            found.append(row)
    return found


def lie_sideways(rows: Sequence[Cells]) -> bool:
    """Say whether a table's columns are jobs."""
    return is_sideways([[text_of(in_order(rows_of(cell))) for cell in row] for row in rows])


def turned(rows: Sequence[Cells]) -> Iterator[tuple[list[Token], list[Token]]]:
    """Give each label with its value, column after column; what has no label comes with none.

    A word in the corner that names no fact heads the labels, and comes first.
    """
    corner = rows[0][0]
    is_heading = not names_fact(text_of(corner))
    if is_heading and corner:
        yield [], corner
    for column in range(1, len(rows[0])):
        for number, row in enumerate(rows):
            if row[column]:
                yield [] if number == 0 and is_heading else row[0], row[column]


def in_order(rows: list[Row]) -> list[Token]:
    """Give the words of rows one after the other."""
    return [token for row in rows for token in row.tokens]


def is_text(rows: list[Row]) -> bool:
    """Say whether a cell holds more than a value: a list, or lines that end where they like."""
    if len(rows) > LONG_CELL or sum(is_item(row.tokens[0].text) for row in rows) > 1:
        return True
    right = max(row.rect.right for row in rows)
    return len(rows) > 2 and any(  # noqa: PLR2004
        above.rect.right + below.tokens[0].rect.width + 1.5 * below.size < right
        for above, below in pairwise(rows)
    )
