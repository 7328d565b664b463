"""Where rows share a gutter: the blocks that are read as columns or as a table."""

from bisect import bisect_left
from typing import NamedTuple

from letterproof.readers._glyphs import Token
from letterproof.readers._ink import Rect
from letterproof.readers._rows import Row, around, gaps_of

Gap = tuple[float, float]

TIGHT = 0.7
"""Of the type size: rows so near follow on from one another."""

LEAST_GUTTER = 0.8
"""Of the type size: a narrower strip between columns is not one."""

APART = 2.2
"""Of the type size: rows further apart do not belong to one block."""

STRAY_GAP = 1.6
"""Of the type size: a gap in one row alone must be so wide."""

LONGEST_BAND = 200
MOST_GUTTERS = 30


class Slab(NamedTuple):
    """Rows that overlap in height: one as a rule, more where columns are set apart."""

    rows: list[Row]
    rect: Rect
    size: float

    @property
    def tokens(self) -> list[Token]:
        return [token for row in self.rows for token in row.tokens]


class Band(NamedTuple):
    """Slabs that share a gutter."""

    slabs: list[Slab]
    gutters: list[Gap]


def slabs_of(rows: list[Row]) -> list[Slab]:
    slabs: list[Slab] = []
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
                slabs[-1] = slab_of([*last.rows, row])
                continue
        slabs.append(slab_of([row]))
    return slabs


def slab_of(rows: list[Row]) -> Slab:
    tokens = [token for row in rows for token in row.tokens]
    return Slab(rows, around(tokens), min(row.size for row in rows))


def band_from(slabs: list[Slab], start: int) -> Band | None:
    """Give the slabs from `start` on that share a gutter with it, or None where it has none."""
    first = slabs[start]
    gutters = gaps_of(first.tokens)
    if not 0 < len(gutters) <= MOST_GUTTERS:
        return None
    taken, size = 1, first.size
    wanted = gutters
    for number in range(start + 1, min(len(slabs), start + LONGEST_BAND)):
        slab, above = slabs[number], slabs[number - 1]
        room = slab.rect.top - above.rect.bottom
        if room > APART * min(slab.size, above.size):
            break
        wanted = narrowed(wanted, slab.tokens, min(size, slab.size))
        if not wanted:
            break
        is_after = slab.rect.left >= max(a for a, _ in wanted[:1])
        if is_split(slab, wanted) or (is_after and room < TIGHT * slab.size):
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
            or not narrowed(gutters, slab.tokens, slab.size)
        ):
            break
        tail += 1
    return Band(slabs[start:tail], gutters)


def narrowed(gutters: list[Gap], tokens: list[Token], size: float) -> list[Gap]:
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


def is_split(slab: Slab, gutters: list[Gap]) -> bool:
    return any(slab.rect.left < low and slab.rect.right > high for low, high in gutters)


def leads_into(slab: Slab, band: Band) -> bool:
    """Say whether a row above a band is the beginning of its right column."""
    first = band.slabs[0]
    return (
        slab.rect.left >= min(low for low, _ in band.gutters)
        and first.rect.top - slab.rect.bottom < TIGHT * first.size
        and slab.rect.left >= first.rect.left + first.size
    )


def main_gutter(band: Band) -> Gap:
    """Give the gutter that most slabs have words on both sides of, the widest of several."""
    return max(
        band.gutters,
        key=lambda gutter: (
            sum(is_split(slab, [gutter]) for slab in band.slabs),
            gutter[1] - gutter[0],
        ),
    )


def cells_of(tokens: list[Token], gutters: list[Gap]) -> list[list[Token]]:
    """Part words at the gutters and at their own wide gaps."""
    return [cell for cell in record_of(tokens, gutters) if cell]


def record_of(tokens: list[Token], gutters: list[Gap]) -> list[list[Token]]:
    """Part the words of a table's row as `cells_of` does; an empty cell keeps its place."""
    own = [
        (low, high)
        for low, high in gaps_of(tokens)
        if high - low > STRAY_GAP * tokens[0].size
        and not any(low <= left and right <= high for left, right in gutters)
    ]
    edges = sorted((low + high) / 2 for low, high in [*gutters, *own])
    return trimmed(parted(tokens, edges))


def trimmed(cells: list[list[Token]]) -> list[list[Token]]:
    """Leave out the empty cells that no other stands behind, and all beside a single other."""
    filled = [at for at, cell in enumerate(cells) if cell]
    return cells[: filled[-1] + 1] if len(filled) > 1 else [cells[at] for at in filled]


def parted(tokens: list[Token], edges: list[float]) -> list[list[Token]]:
    """Part words at `edges`, which go from left to right."""
    cells: list[list[Token]] = [[] for _ in range(len(edges) + 1)]
    for token in tokens:
        cells[bisect_left(edges, token.rect.middle[0])].append(token)
    return cells


def text_of(cell: list[Token]) -> str:
    return " ".join(token.text for token in cell)
