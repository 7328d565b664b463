"""What the cells of a line are, whatever the format."""

from collections.abc import Iterable

from letterproof.model.page import Word

COLONS = (":", "：")


def with_colons(cells: Iterable[tuple[Word, ...]]) -> tuple[tuple[Word, ...], ...]:
    """Put a colon that stands in a column of its own behind its label."""
    kept: list[tuple[Word, ...]] = []
    for cell in cells:
        if len(cell) == 1 and cell[0].text in COLONS and kept and kept[-1]:
            kept[-1] += cell
        else:
            kept.append(cell)
    return tuple(kept)
