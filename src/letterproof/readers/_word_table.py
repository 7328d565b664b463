"""Tables: rows that are one line each, and tables that only lay out a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from letterproof.readers._word_lines import BORDER, Draft
from letterproof.readers._word_xml import Element, W, number, value

MAX_WRAPPED = 3
"""Lines that a value in a grid may take ("Toronto, / Ontario")."""

MAX_VALUE = 80
"""Characters that a value in a grid may take on several lines."""

MAX_SPAN = 63
"""Columns that a table of Word may have."""


@dataclass(slots=True)
class Cell:
    """What a cell holds, and over how many columns of the table it stands."""

    drafts: list[Draft] = field(default_factory=list)
    span: int = 1

    @property
    def count(self) -> int:
        """How many of its lines have words."""
        return sum(draft.has_words for draft in self.drafts)

    @property
    def has_items(self) -> bool:
        """Whether it holds items of a list."""
        return any(draft.lead and draft.has_words for draft in self.drafts)


Row = Sequence[Cell]


def arrange(rows: Sequence[Row]) -> list[Draft]:
    """Put a table's cells in reading order.

    Neighbouring cells of one line each make one line with cells. A cell of several paragraphs, of
    list items behind a label, or with a table inside is read by itself, paragraph after paragraph,
    unless the table is a grid of short values.
    """
    is_grid = _is_grid(rows)
    used = {column for row in rows for column, cell in _placed(row) if cell.count}
    arranged: list[Draft] = []
    for row in rows:
        line: Draft | None = None
        is_whole = _is_whole(row, is_grid=is_grid)
        blanks = 0
        for column, cell in _placed(row):
            if not _fits(cell, is_grid=is_grid, is_first=line is None or not line.has_words):
                arranged += [] if line is None else [line]
                arranged += cell.drafts
                line = None
                continue
            if cell.count == 0 and cell.span and column in used:
                blanks += is_whole
            if line is None:
                line = Draft(cell.drafts[0].zone) if cell.drafts else None
            if line is not None and cell.drafts:
                _join(line, cell, blanks)
                blanks = 0 if cell.count else blanks
        arranged += [] if line is None else [line]
    return arranged


def span_of(properties: Element | None) -> int:
    """Give over how many columns a cell stands, by its own properties."""
    span = None if properties is None else number(value(properties.find(f"{W}gridSpan")))
    return min(max(span or 1, 1), MAX_SPAN)


def _placed(row: Row) -> Iterator[tuple[int, Cell]]:
    """Give each cell with the column it begins in."""
    column = 0
    for cell in row:
        yield column, cell
        column += cell.span


def _join(line: Draft, cell: Cell, blanks: int) -> None:
    """Put a cell behind others on their line; `blanks` empty ones keep their places before it."""
    value = Draft(line.zone)
    for draft in cell.drafts:
        value.absorb(draft, " ")
    line.is_row = line.is_row or (line.has_words and value.has_words)
    if blanks and value.has_words:
        line.write(BORDER * blanks, is_bold=False)
    line.absorb(value, BORDER)


def _is_grid(rows: Sequence[Row]) -> bool:
    """Say whether most rows of several cells hold one line in each."""
    full = [row for row in rows if _filled(row) > 1]
    plain = [row for row in full if all(cell.count <= 1 for cell in row)]
    return len(plain) > 1 and len(plain) * 2 >= len(full)


def _is_whole(row: Row, *, is_grid: bool) -> bool:
    """Say whether a row of several cells is one line."""
    fits = (_fits(cell, is_grid=is_grid, is_first=False) for cell in row)
    return _filled(row) > 1 and all(fits)


def _filled(row: Row) -> int:
    return sum(cell.count > 0 for cell in row)


def _fits(cell: Cell, *, is_grid: bool, is_first: bool) -> bool:
    if any(draft.is_row for draft in cell.drafts) or (not is_first and cell.has_items):
        return False
    if cell.count <= 1:
        return True
    length = sum(draft.length for draft in cell.drafts)
    return is_grid and cell.count <= MAX_WRAPPED and length <= MAX_VALUE and not cell.has_items
