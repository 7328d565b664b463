"""Tables: rows that are one line each, and tables that only lay out a page."""

from collections.abc import Sequence

from letterproof.readers._word_lines import BORDER, Draft

MAX_WRAPPED = 3
"""Lines that a value in a grid may take ("Toronto, / Ontario")."""

MAX_VALUE = 80
"""Characters that a value in a grid may take on several lines."""

Cell = Sequence[Draft]
Row = Sequence[Cell]


def arrange(rows: Sequence[Row]) -> list[Draft]:
    """Put a table's cells in reading order.

    Neighbouring cells of one line each make one line with cells. A cell of several paragraphs, of
    list items behind a label, or with a table inside is read by itself, paragraph after paragraph,
    unless the table is a grid of short values.
    """
    is_grid = _is_grid(rows)
    arranged: list[Draft] = []
    for row in rows:
        line: Draft | None = None
        for cell in row:
            if not _fits(cell, is_grid=is_grid, is_first=line is None or not line.has_words):
                arranged += [] if line is None else [line]
                arranged += cell
                line = None
                continue
            if line is None:
                line = Draft(cell[0].zone) if cell else None
            if line is not None and cell:
                _join(line, cell)
        arranged += [] if line is None else [line]
    return arranged


def _join(line: Draft, cell: Cell) -> None:
    value = Draft(line.zone)
    for draft in cell:
        value.absorb(draft, " ")
    line.is_row = line.is_row or (line.has_words and value.has_words)
    line.absorb(value, BORDER)


def _is_grid(rows: Sequence[Row]) -> bool:
    """Say whether most rows of several cells hold one line in each."""
    full = [row for row in rows if sum(_count(cell) > 0 for cell in row) > 1]
    plain = [row for row in full if all(_count(cell) <= 1 for cell in row)]
    return len(plain) > 1 and len(plain) * 2 >= len(full)


def _fits(cell: Cell, *, is_grid: bool, is_first: bool) -> bool:
    if any(draft.is_row for draft in cell) or (not is_first and _has_items(cell)):
        return False
    count = _count(cell)
    if count <= 1:
        return True
    length = sum(draft.length for draft in cell)
    return is_grid and count <= MAX_WRAPPED and length <= MAX_VALUE and not _has_items(cell)


def _count(cell: Cell) -> int:
    return sum(draft.has_words for draft in cell)


def _has_items(cell: Cell) -> bool:
    return any(draft.lead and draft.has_words for draft in cell)
