"""Lines set to both margins: what parts their words is one space each, however wide."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from letterproof.readers._rows import PITCH_WIDE, Row

ALIKE = 0.06
"""Of the type size: gaps that differ by no more are the spaces of one line."""

EDGE = 1.0
"""Points by which lines of one paragraph may end apart."""

FEW_SPACES = 2
"""So many spaces or fewer may be alike by chance."""

WIDEST = 12.0
"""Of the type size: no space is wider."""

NEAR = 2.5
"""Of the type size: how far a paragraph's next line ends below."""

SPACE = 0.25
"""Of the type size: the space that is left."""


def unstretched(rows: list[Row]) -> list[Row]:
    """Close the spaces of justified lines, so that their words do not look like cells.

    A line is justified that ends where other lines do and has the same wide gap between its words.
    """
    is_wide = [_widest(row) >= PITCH_WIDE * row.size for row in rows]
    if not any(is_wide):
        return rows
    rights = sorted(
        row.rect.right
        for row, wide in zip(rows, is_wide, strict=True)
        if not wide and len(row.tokens) > 1
    )
    has_blanks = any(token.closes for row in rows for token in row.tokens)
    kept: list[Row] = []
    for number, row in enumerate(rows):
        spaces = _spaces(row, has_blanks=has_blanks) if is_wide[number] else []
        below = rows[number + 1 : number + 2]
        if spaces and _is_set(row, spaces, rights, [*kept[-1:], *below]):
            kept.append(_closed(row, spaces))
        else:
            kept.append(row)
    return kept


def _widest(row: Row) -> float:
    return max((gap for gap in _gaps(row)), default=0.0)


def _gaps(row: Row) -> Iterator[float]:
    for before, after in pairwise(row.tokens):
        yield after.rect.left - before.rect.right


def _spaces(row: Row, *, has_blanks: bool) -> list[int]:
    """Give the places of the most gaps that are alike, where these are wide."""
    drawn = [
        (gap, at) for at, gap in enumerate(_gaps(row)) if row.tokens[at].closes or not has_blanks
    ]
    drawn.sort()
    best: list[tuple[float, int]] = []
    start = 0
    for end, (gap, _) in enumerate(drawn):
        while gap - drawn[start][0] > ALIKE * row.size:
            start += 1
        if end + 1 - start > len(best):
            best = drawn[start : end + 1]
    is_wide = best and PITCH_WIDE * row.size * 0.9 < best[0][0] < WIDEST * row.size
    return [at for _, at in best] if is_wide else []


def _is_set(row: Row, spaces: Sequence[int], rights: Sequence[float], near: list[Row]) -> bool:
    if len(spaces) * 2 < len(row.tokens) - 1:
        return False
    if len(spaces) > FEW_SPACES:
        at = bisect_left(rights, row.rect.right - EDGE)
        return at < len(rights) and rights[at] <= row.rect.right + EDGE
    return len(spaces) == len(row.tokens) - 1 and any(_is_alongside(row, other) for other in near)


def _is_alongside(row: Row, other: Row) -> bool:
    """Say whether a line next to another, with no gaps of its own, has the same two edges."""
    return (
        abs(row.rect.right - other.rect.right) < EDGE
        and abs(row.rect.left - other.rect.left) < EDGE
        and abs(row.rect.bottom - other.rect.bottom) < NEAR * row.size
        and abs(row.size - other.size) < ALIKE * row.size
        and len(other.tokens) > 1
        and _widest(other) < PITCH_WIDE * other.size
    )


def _closed(row: Row, spaces: Sequence[int]) -> Row:
    tokens = list(row.tokens)
    for at in spaces:
        rect = tokens[at].rect
        right = tokens[at + 1].rect.left - SPACE * row.size
        tokens[at] = tokens[at]._replace(rect=rect._replace(right=max(rect.right, right)))
    return row._replace(tokens=tokens)
