"""Reading order: which rows are read across, which columns one after the other."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from letterproof.readers._glyphs import Token
from letterproof.readers._ink import Rect
from letterproof.readers._marks import Grid, Rule
from letterproof.readers._rows import Row, around, gaps_of, is_item, row_of, rows_of

DEEPEST = 4
"""How often a column may hold columns itself."""

Gap = tuple[float, float]

LEAST_GUTTER = 0.8
"""Of the type size: a narrower strip between columns is not one."""

APART = 2.2
"""Of the type size: rows further apart do not belong to one block."""

TIGHT = 0.7
"""Of the type size: rows so near follow on from one another."""

STRAY_GAP = 1.6
"""Of the type size: a gap in one row alone must be so wide."""

TOP = 0.22
"""Of the page: where a letterhead stands."""

LABEL_WORDS = 5
LONGEST_BAND = 200
LONG_CELL = 8
"""Rows of print; a longer cell is read as a text of its own."""

LABEL = re.compile(
    r"\b(?:names?|titles?|positions?|designation|department|employees?|employers?|company|salary|"
    r"wages?|pay|rate|remuneration|compensation|dates?|start|end|from|to|period|duration|hours?|"
    r"status|type|location|address|phone|telephone|e-?mail|benefits?|duties|responsibilities|"
    r"supervisor|number|id|code|nom|prénom|titre|poste|fonctions?|service|entreprise|employeur|"
    r"salaire|rémunération|taux|début|fin|période|durée|heures?|horaire|statut|lieu|adresse|"
    r"téléphone|courriel|avantages|tâches|numéro)\b",
    re.IGNORECASE,
)
"""Nouns that a label of a form is made of."""

NUMBER = re.compile(r"\d")


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

    @property
    def tokens(self) -> tuple[Token, ...]:
        """All words in reading order."""
        return tuple(token for cell in self.cells for token in cell)

    @property
    def text(self) -> str:
        """The words with a space between them."""
        return " ".join(token.text for token in self.tokens)

    @property
    def is_bold(self) -> bool:
        """Whether every word is bold."""
        return all(token.is_bold for token in self.tokens)


class _Slab(NamedTuple):
    """Rows that overlap in height: one as a rule, more where columns are set apart."""

    rows: list[Row]
    rect: Rect
    size: float

    @property
    def tokens(self) -> list[Token]:
        return [token for row in self.rows for token in row.tokens]


class _Band(NamedTuple):
    """Slabs that share a gutter."""

    slabs: list[_Slab]
    gutters: list[Gap]


class Arranger:
    """Puts the words of one page in reading order."""

    def __init__(self, height: float, rules: list[Rule]) -> None:
        self.height = height
        self.levels = [rule for rule in rules if rule.is_level]
        self.columns = 0

    def page(self, tokens: list[Token], grids: list[Grid]) -> list[Strip]:
        """Give the lines of a page; `grids` are read row by row, the rest by its gaps."""
        column = self._new_column()
        rest = tokens
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
        slabs = _slabs(rows_of(tokens))
        done: list[_Slab] = []
        at = 0
        while at < len(slabs):
            band = _band_from(slabs, at) if depth < DEEPEST else None
            if band is None:
                done.append(slabs[at])
                at += 1
                continue
            at += len(band.slabs)
            while done and _leads_into(done[-1], band):
                band = _Band([done.pop(), *band.slabs], band.gutters)
            yield from self._plain(done, column, depth)
            done = []
            yield from self._band(band, column, depth)
        yield from self._plain(done, column, depth)

    def _plain(self, slabs: Iterable[_Slab], column: int, depth: int) -> Iterator[Strip]:
        for slab in slabs:
            for row in slab.rows:
                yield _strip([row.tokens], column, is_beside=depth > 0)

    def _band(self, band: _Band, column: int, depth: int) -> Iterator[Strip]:
        several = [slab for slab in band.slabs if _is_split(slab, band.gutters)]
        if self._is_table(band, several):
            for record in self._records(band):
                yield from _record_strips(record, band.gutters, column)
        elif _is_columnar(band, several):
            middle = sum(_main_gutter(band)) / 2
            tokens = [token for slab in band.slabs for token in slab.tokens]
            for side in (
                [token for token in tokens if token.rect.middle[0] < middle],
                [token for token in tokens if token.rect.middle[0] >= middle],
            ):
                yield from self._flow(side, self._new_column(), depth + 1)
        else:
            for slab in band.slabs:
                for row in slab.rows:
                    yield _strip(_cells(row.tokens, band.gutters), column, is_beside=depth > 0)

    def _is_table(self, band: _Band, several: list[_Slab]) -> bool:
        """Say whether a band is read row by row."""
        if self._ruled(band) or _has_labels(band, several):
            return True
        if len(several) < 2 or any(len(slab.rows) > 1 for slab in several):  # noqa: PLR2004
            return False
        cells = [[_text(cell) for cell in _cells(slab.tokens, band.gutters)] for slab in several]
        if all(len(row) > 1 and _starts_item(row[0]) and _starts_item(row[1]) for row in cells):
            return False
        if _are_uneven(several, band.gutters):
            return False
        in_letterhead = band.slabs[0].rect.top < self.height * TOP
        return _has_like_columns(cells, in_letterhead=in_letterhead)

    def _ruled(self, band: _Band) -> bool:
        """Say whether level rules part most of a band's rows."""
        parted = sum(self._is_parted(above, below) for above, below in pairwise(band.slabs))
        return parted >= 2 and parted * 3 >= len(band.slabs) - 1  # noqa: PLR2004

    def _is_parted(self, above: _Slab, below: _Slab) -> bool:
        left = min(above.rect.left, below.rect.left)
        right = max(above.rect.right, below.rect.right)
        return any(
            above.rect.middle[1] < rule.at < below.rect.middle[1]
            and min(rule.end, right) - max(rule.start, left) > (right - left) * 0.6
            for rule in self.levels
        )

    def _records(self, band: _Band) -> list[list[_Slab]]:
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
                goes_on = (
                    rooms[at] < min(rooms) + 0.15 * slab.size < max(rooms)
                    and _goes_on_in_lower_case(above, slab)
                ) or (at > 0 and above.rect.left >= gutter[0] and len(records[-1]) == 1)
            if goes_on:
                records[-1].append(slab)
            else:
                records.append([slab])
        return records

    def _table(self, tokens: list[Token], grid: Grid) -> Iterator[Strip]:
        """Read a table whose cells are drawn."""
        for number, (top, bottom) in enumerate(pairwise(grid.rows)):
            inside = [token for token in tokens if top <= token.rect.middle[1] < bottom]
            edges = grid.columns(number)
            cells = [cell for cell in _parted(inside, edges) if cell]
            if not cells:
                continue
            sides = [grid.rect.left, *edges, grid.rect.right]
            texts = [rows_of(cell) for cell in cells]
            own = [
                _is_long(rows) or (len(rows) > 1 and not _is_wrapped(rows, _right(rows, sides)))
                for rows in texts
            ]
            long = [_is_long(rows) for rows in texts]
            if sum(own) > 1 or len(cells) == 1:
                for cell in cells:
                    yield from self._flow(cell, self._new_column(), 1)
                continue
            short = [
                [token for row in rows for token in row.tokens]
                for rows, is_long in zip(texts, long, strict=True)
                if not is_long
            ]
            if short:
                yield _strip(short, self._new_column(), is_record=True)
            for cell, is_long in zip(cells, long, strict=True):
                if is_long:
                    yield from self._flow(cell, self._new_column(), 1)


def _starts_item(cell: str) -> bool:
    return is_item(cell.partition(" ")[0])


def _slabs(rows: list[Row]) -> list[_Slab]:
    slabs: list[_Slab] = []
    for row in rows:
        if slabs:
            last = slabs[-1]
            shared = min(last.rect.bottom, row.rect.bottom) - max(last.rect.top, row.rect.top)
            lower = min(last.rows[-1].rect.height, row.rect.height)
            is_beside = (
                row.rect.left > last.rows[-1].rect.right or row.rect.right < last.rows[-1].rect.left
            )
            if shared > 0.25 * lower and (
                is_beside or (len(last.rows) > 1 and shared > 0.5 * lower)
            ):
                slabs[-1] = _slab([*last.rows, row])
                continue
        slabs.append(_slab([row]))
    return slabs


def _slab(rows: list[Row]) -> _Slab:
    tokens = [token for row in rows for token in row.tokens]
    return _Slab(rows, around(tokens), min(row.size for row in rows))


def _band_from(slabs: list[_Slab], start: int) -> _Band | None:
    """Give the slabs from `start` on that share a gutter with it, or None where it has none."""
    first = slabs[start]
    gutters = gaps_of(first.tokens)
    if not gutters:
        return None
    taken, size = 1, first.size
    wanted = gutters
    for number in range(start + 1, min(len(slabs), start + LONGEST_BAND)):
        slab, above = slabs[number], slabs[number - 1]
        room = slab.rect.top - above.rect.bottom
        if room > APART * min(slab.size, above.size):
            break
        wanted = _narrowed(wanted, slab.tokens, min(size, slab.size))
        if not wanted:
            break
        is_after = slab.rect.left >= max(a for a, _ in wanted[:1])
        if _is_split(slab, wanted) or (is_after and room < TIGHT * slab.size):
            taken = number - start + 1
            gutters = wanted
    tail = start + taken
    while tail < len(slabs):
        # A first column that runs on below the others, line by line.
        slab, above = slabs[tail], slabs[tail - 1]
        if (
            taken < 2  # noqa: PLR2004
            or slab.rect.top - above.rect.bottom > TIGHT * slab.size
            or abs(slab.rect.left - above.rect.left) > slab.size
            or not _narrowed(gutters, slab.tokens, slab.size)
        ):
            break
        tail += 1
    return _Band(slabs[start:tail], gutters)


def _narrowed(gutters: list[Gap], tokens: list[Token], size: float) -> list[Gap]:
    """Give what is left of gutters beside the words of one more slab."""
    kept = []
    for gutter in gutters:
        low, high = gutter
        for token in tokens:
            if token.rect.right <= low or token.rect.left >= high:
                continue
            if token.rect.left - low >= high - token.rect.right:
                high = min(high, token.rect.left)
            else:
                low = max(low, token.rect.right)
        if high - low >= LEAST_GUTTER * size:
            kept.append((low, high))
    return kept


def _is_split(slab: _Slab, gutters: list[Gap]) -> bool:
    return any(slab.rect.left < low and slab.rect.right > high for low, high in gutters)


def _leads_into(slab: _Slab, band: _Band) -> bool:
    """Say whether a row above a band is the beginning of its right column."""
    first = band.slabs[0]
    return (
        slab.rect.left >= min(low for low, _ in band.gutters)
        and first.rect.top - slab.rect.bottom < TIGHT * first.size
        and slab.rect.left >= first.rect.left + first.size
    )


def _has_labels(band: _Band, several: list[_Slab]) -> bool:
    """Say whether a band's first cells are labels of what stands beside them."""
    marked = named = 0
    for slab in several:
        cells = [_text(cell) for cell in _cells(slab.tokens, band.gutters)]
        if len(cells) < 2 or len(slab.rows) > 1:  # noqa: PLR2004
            continue
        label, value = cells[0], cells[1]
        if label.endswith(":") or value.startswith(":"):
            marked += 1
        elif (
            LABEL.search(label)
            and not NUMBER.search(label)
            and len(label.split()) <= LABEL_WORDS
            and not label.endswith((".", ","))
            and ":" not in value
        ):
            named += 1
    return bool(several) and (
        marked * 2 >= len(several)
        or (named + marked >= 2 and (named + marked) * 5 >= len(several) * 3)  # noqa: PLR2004
    )


def _has_like_columns(cells: list[list[str]], *, in_letterhead: bool) -> bool:
    """Say whether cells are alike down the columns rather than along the rows.

    A table has a column of dates and one of titles; blocks side by side have a row of names and a
    row of streets.
    """
    columns = max(len(row) for row in cells)
    whole = [[bool(NUMBER.search(cell)) for cell in row] for row in cells if len(row) == columns]
    if len(whole) < 2 or len(whole) * 2 < len(cells):  # noqa: PLR2004
        return False
    if columns == 2:  # noqa: PLR2004
        if in_letterhead:
            return False
        first = {row[0] for row in whole}
        second = [row[1] for row in whole]
        is_label = first == {False} and all(len(row[0].split()) <= LABEL_WORDS for row in cells)
        return (is_label and sum(second) * 3 >= len(second)) or (
            first == {True} and not any(second)
        )
    data = whole[1:] if not any(whole[0]) else whole
    down = [sum(column) / len(data) for column in zip(*data, strict=True)]
    along = [sum(row) / columns for row in whole]
    return _evenness(down) >= _evenness(along) and any(down) and min(down) < 1


def _evenness(shares: list[float]) -> float:
    return sum(max(share, 1 - share) for share in shares) / len(shares)


def _are_uneven(several: list[_Slab], gutters: list[Gap]) -> bool:
    """Say whether the cells of most rows do not stand on one line: then they are columns."""
    uneven = 0
    for slab in several:
        first, second = _cells(slab.tokens, gutters)[:2]
        one, other = first[-1], second[0]
        like = abs(one.size - other.size) < 0.1 * one.size
        uneven += like and abs(one.rect.bottom - other.rect.bottom) > 0.12 * one.size
    return uneven * 2 > len(several)


def _is_columnar(band: _Band, several: list[_Slab]) -> bool:
    """Say whether a band that is no table is read column by column."""
    if len(several) > 1 or len(several[0].rows) > 1:
        return True
    return any(slab.rect.left >= min(band.gutters)[0] for slab in band.slabs)


def _main_gutter(band: _Band) -> Gap:
    """Give the gutter that most slabs have words on both sides of, the widest of several."""
    return max(
        band.gutters,
        key=lambda gutter: (
            sum(_is_split(slab, [gutter]) for slab in band.slabs),
            gutter[1] - gutter[0],
        ),
    )


def _goes_on_in_lower_case(above: _Slab, slab: _Slab) -> bool:
    label, first = above.rows[0].text, slab.rows[0].text
    return first[:1].islower() and not label[:1].islower() and not slab.rows[0].text.endswith(":")


def _cells(tokens: list[Token], gutters: list[Gap]) -> list[list[Token]]:
    """Part words at the gutters and at their own wide gaps."""
    own = [(low, high) for low, high in gaps_of(tokens) if high - low > STRAY_GAP * tokens[0].size]
    edges = sorted({(low + high) / 2 for low, high in [*gutters, *own]})
    return [cell for cell in _parted(tokens, edges) if cell]


def _parted(tokens: list[Token], edges: list[float]) -> list[list[Token]]:
    cells: list[list[Token]] = [[] for _ in range(len(edges) + 1)]
    for token in tokens:
        cells[sum(edge < token.rect.middle[0] for edge in edges)].append(token)
    return cells


def _record_strips(record: list[_Slab], gutters: list[Gap], column: int) -> Iterator[Strip]:
    """Make one line of a table's row; items of a list in a cell are lines of their own."""
    if len(record) == 1 and len(record[0].rows) == 1:
        yield _strip(_cells(record[0].tokens, gutters), column, is_record=True)
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
    cells = _parted([token for row in rows[:items] for token in row.tokens], edges)
    yield _strip([cell for cell in cells if cell], column, is_record=True)
    for row in rows[items:]:
        yield _strip([row.tokens], column, is_beside=True)


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


def _strip(
    cells: list[list[Token]], column: int, *, is_record: bool = False, is_beside: bool = False
) -> Strip:
    tokens = [token for cell in cells for token in cell]
    row = row_of(tokens)
    return Strip(
        tuple(tuple(cell) for cell in cells), row.rect, row.size, column, is_record, is_beside
    )


def _text(cell: list[Token]) -> str:
    return " ".join(token.text for token in cell)
