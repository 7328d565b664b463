"""One story of Rich Text as it is written: its paragraphs, and the rows of its tables."""

from bisect import bisect_left
from dataclasses import dataclass, field

from letterproof.model.page import Zone
from letterproof.readers._rtf_state import State
from letterproof.readers._symbols import BULLET
from letterproof.readers._word_lines import Anchor, Draft
from letterproof.readers._word_margin import Margin
from letterproof.readers._word_numbering import DEEPEST
from letterproof.readers._word_pictures import LookAt
from letterproof.readers._word_table import MAX_SPAN, Cell, arrange, set_by_tabs
from letterproof.readers._word_writer import Writer

DEEPEST_TABLE = 20
NEAR = 40
"""Twips; edges of cells so near to each other are one edge."""


@dataclass(slots=True)
class Edge:
    """Where a cell ends, in twips, and whether it belongs to the cell before it."""

    at: int
    is_merged: bool = False
    is_shaded: bool = False


@dataclass(slots=True)
class Table:
    """A table in the making; `outer` is what was written before it."""

    outer: list[Draft]
    rows: list[tuple[list[Cell], list[Edge]]] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)

    def end_row(self, edges: list[Edge]) -> None:
        """End a row whose cells have the edges given."""
        self.rows.append((self.cells, edges if len(edges) == len(self.cells) else []))
        self.cells = []

    def arranged(self) -> list[Draft]:
        """Put the rows in reading order."""
        columns: list[int] = []
        for at in sorted({edge.at for _, edges in self.rows for edge in edges}):
            if not columns or at - columns[-1] > NEAR:
                columns.append(at)
        return arrange([list(_spanned(cells, edges, columns)) for cells, edges in self.rows])


class Story:
    """Writes one story; `is_backed` says that colour lies behind all of it."""

    def __init__(
        self, zone: Zone, margin: Margin, look_at: LookAt | None, *, is_backed: bool = False
    ) -> None:
        self.zone = zone
        self.writer = Writer(zone, margin, look_at)
        self.is_backed = is_backed
        self.marker = ""
        self._margin = margin
        self._tables: list[Table] = []
        self._inserted: Anchor | None = None

    def read(self) -> list[Draft]:
        """End the story and give what was written."""
        self._end_insertion()
        self._reach(0)
        self.writer.close()
        return set_by_tabs(self.writer.drafts)

    def write(self, text: str, state: State, *, is_backed: bool) -> None:
        """Write text that looks as `state` says, in the line that `begin` opened."""
        if state.is_deleted:
            here = self.writer.anchor()
            self._margin.changes.append((here, here))
            return
        if state.is_inserted and self._inserted is None:
            self._inserted = self.writer.anchor()
        elif not state.is_inserted:
            self._end_insertion()
        if state.look.is_invisible(is_backed=is_backed or self.is_backed or state.is_shaded):
            self._margin.hide(text)
        else:
            self.writer.write(state.look.dress(text), is_bold=state.look.is_bold is True)

    def begin(self, state: State) -> None:
        """Have a line open, in the table that the paragraph stands in."""
        self._reach(state.depth)
        if self.writer.line is None:
            marker = _sign(self.marker)
            line = self.writer.open(min(state.level, DEEPEST) if marker else 0)
            if marker:
                line.mark(marker)
            self.marker = ""

    def end_line(self) -> None:
        """Break the line within its paragraph."""
        line = self.writer.line
        self.writer.open(line.level if line else 0, is_start=False)

    def end_paragraph(self, state: State) -> None:
        """End a paragraph."""
        self._reach(state.depth)
        self.writer.close()
        self.marker = ""

    def end_cell(self, depth: int) -> None:
        """End a cell of a table so deep."""
        self._reach(depth)
        self.writer.close()
        self._tables[-1].cells.append(Cell(self.writer.drafts))
        self.writer.drafts = []
        self.marker = ""

    def end_row(self, depth: int, edges: list[Edge]) -> None:
        """End a row of a table so deep."""
        self._reach(depth)
        self._tables[-1].end_row(edges)

    def is_shaded(self, edges: list[Edge]) -> bool:
        """Say whether colour lies behind the cell that is written."""
        if not self._tables:
            return False
        at = len(self._tables[-1].cells)
        return at < len(edges) and edges[at].is_shaded

    def _reach(self, depth: int) -> None:
        """Begin tables, or end them, until so many are open."""
        depth = min(depth, DEEPEST_TABLE)
        while len(self._tables) < depth:
            self.writer.close()
            self._tables.append(Table(self.writer.drafts))
            self.writer.drafts = []
        while len(self._tables) > depth:
            self.writer.close()
            table = self._tables.pop()
            if table.cells:
                table.end_row([])
            self.writer.drafts = [*table.outer, *table.arranged(), *self.writer.drafts]

    def _end_insertion(self) -> None:
        if self._inserted is not None:
            self._margin.changes.append((self._inserted, self.writer.anchor()))
            self._inserted = None


def _sign(marker: str) -> str:
    """Give the marker of an item as it is read in every format."""
    return BULLET if len(marker) == 1 and (marker == "o" or not marker.isalnum()) else marker


def _spanned(cells: list[Cell], edges: list[Edge], columns: list[int]) -> list[Cell]:
    """Say of each cell over how many of the table's columns it stands."""
    if not edges:
        return cells
    spanned: list[Cell] = []
    before = -1
    for cell, edge in zip(cells, edges, strict=True):
        here = min(bisect_left(columns, edge.at - NEAR), len(columns) - 1)
        span = min(max(here - before, 1), MAX_SPAN)
        if edge.is_merged and spanned and not cell.count:
            spanned[-1].span += span
        else:
            cell.span = span
            spanned.append(cell)
        before = here
    return spanned
