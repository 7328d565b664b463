"""Reading order: which rows are read across, which columns one after the other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from letterproof.readers._bands import (
    TIGHT,
    Band,
    Gap,
    Slab,
    band_from,
    cells_of,
    is_split,
    leads_into,
    main_gutter,
    parted,
    record_of,
    slabs_of,
    text_of,
    trimmed,
)
from letterproof.readers._beside import (
    Cells,
    clear_gaps,
    drawn_cells,
    in_order,
    is_text,
    lie_sideways,
    turned,
    with_labels,
)
from letterproof.readers._glyphs import Token
from letterproof.readers._ink import Rect
from letterproof.readers._justified import unstretched
from letterproof.readers._marks import Grid, Rule
from letterproof.readers._rows import is_item, row_of, rows_of
from letterproof.readers._ruled import ruled_rows
from letterproof.readers._sidebars import sides_of
from letterproof.readers._sideways import MOST_JOBS
from letterproof.readers._struck import without_struck
from letterproof.readers._tables import (
    are_uneven,
    has_labels,
    has_like_columns,
    label_goes_on,
    starts_item,
)

DEEPEST = 4
"""How often a column may hold columns itself."""

TOP = 0.22
"""Of the page: where a letterhead stands."""


@dataclass(frozen=True)
class Strip:
    """One line to be: its cells, and the column of text it stands in.

    `column` is the same for lines of one column; `edge` is how far right that column's lines run.
    `is_record` marks a row of a table, `is_beside` a line of one of several columns.
    """

    cells: tuple[tuple[Token, ...], ...]
    rect: Rect
    size: float
    column: int
    is_record: bool = False
    is_beside: bool = False

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All words in reading order."""
        return tuple(token for cell in self.cells for token in cell)

    @cached_property
    def text(self) -> str:
        """The words with a space between them."""
        return " ".join(token.text for token in self.tokens)

    @cached_property
    def is_bold(self) -> bool:
        """Whether every word is bold."""
        return all(token.is_bold for token in self.tokens)


class Arranger:
    """Puts the words of one page in reading order."""

    def __init__(self, height: float, rules: list[Rule]) -> None:
        self.height = height
        self.levels = [rule for rule in rules if rule.is_level]
        self.columns = 0

    def page(self, tokens: list[Token], grids: list[Grid]) -> list[Strip]:
        """Give the lines of a page; `grids` are read row by row, the rest by its gaps."""
        column = self._new_column()
        rest = without_struck(tokens, self.levels)
        above: list[Strip] = []
        for grid in grids:
            inside = [token for token in rest if grid.rect.holds(*token.rect.middle)]
            rest = [token for token in rest if not grid.rect.holds(*token.rect.middle)]
            before = [token for token in rest if token.rect.middle[1] < grid.rect.top]
            rest = [token for token in rest if token.rect.middle[1] >= grid.rect.top]
            above.extend(self._flow(before, column, 0))
            above.extend(self._table(inside, grid))
        return above + list(self._flow(rest, column, 0))

    def _new_column(self) -> int:
        self.columns += 1
        return self.columns

    def _flow(self, tokens: list[Token], column: int, depth: int) -> Iterator[Strip]:
        """Read words that no rules part: bands of columns or records, and plain rows between."""
        rows = rows_of(tokens)
        sides = sides_of(rows, self.height) if depth == 0 else None
        if sides:
            yield from self._flow(sides.above, column, depth)
            for side in (sides.first, sides.second):
                yield from self._flow(side, self._new_column(), depth + 1)
            tokens = sides.below
            rows = rows_of(tokens)
        slabs = slabs_of(unstretched(rows))
        done: list[Slab] = []
        at = 0
        while at < len(slabs):
            band = band_from(slabs, at) if depth < DEEPEST else None
            if band is None:
                done.append(slabs[at])
                at += 1
                continue
            at += len(band.slabs)
            while done and leads_into(done[-1], band):
                band = Band([done.pop(), *band.slabs], band.gutters)
            yield from self._plain(done, column, depth)
            done = []
            yield from self._band(band, column, depth)
        yield from self._plain(done, column, depth)

    def _plain(self, slabs: Iterable[Slab], column: int, depth: int) -> Iterator[Strip]:
        for slab in slabs:
            for row in slab.rows:
                yield strip_of([row.tokens], column, is_beside=depth > 0)

    def _band(self, band: Band, column: int, depth: int) -> Iterator[Strip]:
        several = [slab for slab in band.slabs if is_split(slab, band.gutters)]
        jobs = self._jobs_beside(band)
        if jobs:
            yield from self._sideways(jobs)
        elif self._is_table(band, several):
            for record in self._records(band):
                yield from _record_strips(record, band.gutters, column)
        elif _is_columnar(band, several):
            middle = sum(main_gutter(band)) / 2
            tokens = [token for slab in band.slabs for token in slab.tokens]
            for side in (
                [token for token in tokens if token.rect.middle[0] < middle],
                [token for token in tokens if token.rect.middle[0] >= middle],
            ):
                yield from self._flow(side, self._new_column(), depth + 1)
        else:
            for slab in band.slabs:
                for row in slab.rows:
                    yield strip_of(cells_of(row.tokens, band.gutters), column, is_beside=depth > 0)

    def _is_table(self, band: Band, several: list[Slab]) -> bool:
        """Say whether a band is read row by row."""
        if self._ruled(band) or has_labels(band, several):
            return True
        if len(several) < 2 or any(len(slab.rows) > 1 for slab in several):  # noqa: PLR2004
            return False
        cells = [
            [text_of(cell) for cell in cells_of(slab.tokens, band.gutters)] for slab in several
        ]
        if all(len(row) > 1 and starts_item(row[0]) and starts_item(row[1]) for row in cells):
            return False
        if are_uneven(several, band.gutters):
            return False
        in_letterhead = band.slabs[0].rect.top < self.height * TOP
        return has_like_columns(cells, in_letterhead=in_letterhead)

    def _ruled(self, band: Band) -> bool:
        """Say whether level rules part most of a band's rows."""
        parted = sum(self._is_parted(above, below) for above, below in pairwise(band.slabs))
        return parted >= 2 and parted * 3 >= len(band.slabs) - 1  # noqa: PLR2004

    def _is_parted(self, above: Slab, below: Slab) -> bool:
        left = min(above.rect.left, below.rect.left)
        right = max(above.rect.right, below.rect.right)
        return any(
            above.rect.middle[1] < rule.at < below.rect.middle[1]
            and min(rule.end, right) - max(rule.start, left) > (right - left) * 0.6
            for rule in self.levels
        )

    def _records(self, band: Band) -> list[list[Slab]]:
        """Group the slabs of a table into its rows: a cell may run over several of them."""
        is_ruled = self._ruled(band)
        gutter = min(band.gutters)
        rooms = [below.rect.top - above.rect.bottom for above, below in pairwise(band.slabs)]
        records = [[band.slabs[0]]]
        for at, (above, slab) in enumerate(pairwise(band.slabs)):
            if is_ruled:
                goes_on = not self._is_parted(above, slab)
            elif slab.rect.left >= gutter[0]:
                leads = at + 1 < len(rooms) and rooms[at + 1] < rooms[at] - 0.3 * slab.size
                goes_on = rooms[at] < slab.size * TIGHT and not leads
            else:
                is_close = rooms[at] < min(rooms) + 0.06 * slab.size < max(rooms)
                goes_on = label_goes_on(above, slab, gutter, is_close=is_close) or (
                    rooms[at] < slab.size * TIGHT
                    and all(begun.rect.left >= gutter[0] for begun in records[-1])
                )
            if goes_on:
                records[-1].append(slab)
            else:
                records.append([slab])
        return records

    def _jobs_beside(self, band: Band) -> list[Cells]:
        """Give the cells of a table whose columns are jobs, or an empty list for any other."""
        tokens = [token for slab in band.slabs for token in slab.tokens]
        gutters = clear_gaps(tokens)
        if not 2 <= len(gutters) <= MOST_JOBS:  # noqa: PLR2004
            return []
        edges = [(low + high) / 2 for low, high in gutters]
        rows = [
            parted([token for slab in record for token in slab.tokens], edges)
            for record in self._records(Band(band.slabs, gutters))
        ]
        rows = with_labels(rows)
        return rows if lie_sideways(rows) else []

    def _sideways(self, rows: list[Cells]) -> Iterator[Strip]:
        """Read a table column by column, each value with its label before it."""
        for label, value in turned(rows):
            rows_in = rows_of(value)
            if is_text(rows_in):
                if label:
                    yield strip_of([label], self._new_column(), is_record=True)
                yield from self._flow(value, self._new_column(), 1)
                continue
            cells = [in_order(rows_of(label)), in_order(rows_in)] if label else [in_order(rows_in)]
            yield strip_of(cells, self._new_column(), is_record=True)

    def _table(self, tokens: list[Token], grid: Grid) -> Iterator[Strip]:
        """Read a table whose cells are drawn."""
        drawn = with_labels(drawn_cells(tokens, grid))
        if lie_sideways(drawn):
            yield from self._sideways(drawn)
            return
        for record, texts in ruled_rows(tokens, grid):
            if record:
                yield strip_of(record, self._new_column(), is_record=True)
            for text in texts:
                yield from self._flow(text, self._new_column(), 1)


def _is_columnar(band: Band, several: list[Slab]) -> bool:
    """Say whether a band that is no table is read column by column."""
    if len(several) > 1 or any(len(slab.rows) > 1 for slab in several):
        return True
    return any(slab.rect.left >= min(band.gutters)[0] for slab in band.slabs)


def _record_strips(record: list[Slab], gutters: list[Gap], column: int) -> Iterator[Strip]:
    """Make one line of a table's row; items of a list in a cell are lines of their own."""
    if len(record) == 1 and len(record[0].rows) == 1:
        yield strip_of(record_of(record[0].tokens, gutters), column, is_record=True)
        return
    edges = sorted((low + high) / 2 for low, high in gutters)
    rows = [row for slab in record for row in slab.rows]
    items = next(
        (
            at
            for at, row in enumerate(rows)
            if at and row.rect.left >= min(gutters)[0] and is_item(row.tokens[0].text)
        ),
        len(rows),
    )
    cells = parted([token for row in rows[:items] for token in row.tokens], edges)
    yield strip_of(trimmed(cells), column, is_record=True)
    for row in rows[items:]:
        yield strip_of([row.tokens], column, is_beside=True)


def strip_of(
    cells: list[list[Token]], column: int, *, is_record: bool = False, is_beside: bool = False
) -> Strip:
    """Make a line of its cells."""
    tokens = [token for cell in cells for token in cell]
    row = row_of(tokens)
    return Strip(
        tuple(tuple(cell) for cell in cells), row.rect, row.size, column, is_record, is_beside
    )
