"""Tables: rows that are one line each, and tables that only lay out a page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from letterproof.readers._sideways import is_sideways, names_fact
from letterproof.readers._word_lines import BORDER, Draft
from letterproof.readers._word_xml import Element, W, number, value

TABS = re.compile(r"[ ]*\t[\t ]*")

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

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(" ".join("".join(draft.pieces).split()) for draft in self.drafts).strip()

    def copy(self) -> "Cell":
        """Give its words once more, without the places and pictures that are in the file once."""
        drafts = [
            replace(draft, pieces=[*draft.pieces], anchors=[], images=[]) for draft in self.drafts
        ]
        return Cell(drafts, self.span)


Row = Sequence[Cell]


def arrange(rows: Sequence[Row]) -> list[Draft]:
    """Put a table's cells in reading order.

    Neighbouring cells of one line each make one line with cells. A cell of several paragraphs, of
    list items behind a label, or with a table inside is read by itself, paragraph after paragraph,
    unless the table is a grid of short values. A table whose columns are jobs is read job by job.
    """
    if jobs := _jobs_beside(rows):
        return list(_turned(jobs))
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


def _jobs_beside(rows: Sequence[Row]) -> list[list[Cell]]:
    """Give the cells of a table whose columns are jobs, or an empty list for any other.

    A value that stands across all columns is of each.
    """
    found: list[list[Cell]] = []
    width = max((sum(cell.span > 0 for cell in row) for row in rows), default=0)
    for row in rows:
        if any(draft.anchors for cell in row if not cell.span for draft in cell.drafts):
            return []
        cells = [Cell([*cell.drafts], cell.span) for cell in row if cell.span]
        if len(cells) == 2 and cells[1].span == width - 1 > 1:  # noqa: PLR2004
            cells += [cells[1].copy() for _ in range(width - 2)]
        elif any(cell.span > 1 for cell in cells) or any(
            draft.is_row for cell in cells for draft in cell.drafts
        ):
            return []
        if found and len(cells) == len(found[-1]) and cells[0].count == 0:
            for above, more in zip(found[-1], cells, strict=True):
                above.drafts += more.drafts
        elif any(cell.count for cell in cells):
            found.append(cells)
    return found if is_sideways([[cell.text for cell in row] for row in found]) else []


def set_by_tabs(drafts: Sequence[Draft]) -> list[Draft]:
    """Read what lies sideways in lines that only tabs part as `arrange` reads such a table."""
    found: list[Draft] = []
    run: list[tuple[Draft, list[str]]] = []
    for draft in [*drafts, None]:
        cells = [] if draft is None else _tabbed(draft)
        if run and len(cells) != len(run[-1][1]):
            found += _turned_lines(run)
            run = []
        if cells and draft is not None:
            run.append((draft, cells))
        elif draft is not None:
            found.append(draft)
    return found


def _tabbed(draft: Draft) -> list[str]:
    """Give what tabs part in a line, or nothing where less than two jobs can stand in it."""
    text = "".join(draft.pieces)
    if "\t" not in text or BORDER in text or draft.anchors or draft.images or draft.lead:
        return []
    cells = [" ".join(cell.split()) for cell in TABS.split(text)]
    return cells if len(cells) > 2 else []  # noqa: PLR2004


def _turned_lines(run: Sequence[tuple[Draft, list[str]]]) -> Iterator[Draft]:
    if not is_sideways([cells for _, cells in run]):
        yield from (draft for draft, _ in run)
        return
    rows = []
    for draft, cells in run:
        parts = [Draft(draft.zone) for _ in cells]
        for part, text in zip(parts, cells, strict=True):
            part.write(text, is_bold=draft.is_bold is True)
        rows.append([Cell([part]) for part in parts])
    yield from _turned(rows)


def _turned(rows: list[list[Cell]]) -> Iterator[Draft]:
    """Read a table column by column, each value on a line behind its label."""
    corner = rows[0][0]
    is_heading = not names_fact(corner.text)
    yield from corner.drafts if is_heading else ()
    for column in range(1, len(rows[0])):
        for at, row in enumerate(rows):
            cell = row[column]
            label = row[0] if column == 1 else row[0].copy()
            has_label = label.count > 0 and not (at == 0 and is_heading)
            if has_label and cell.count and _fits(cell, is_grid=True, is_first=False):
                line = Draft(cell.drafts[0].zone)
                _join(line, label, 0)
                _join(line, cell, 0)
                yield line
            else:
                yield from label.drafts if has_label and (cell.count or column == 1) else ()
                yield from cell.drafts


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
