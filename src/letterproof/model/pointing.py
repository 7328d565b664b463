"""Which words a stretch of text touches, and where they are shown."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from letterproof.model.page import Box, PlacedLine, Shown, Word


def touched(placed: "PlacedLine", start: int, end: int) -> "tuple[tuple[int, Word], ...]":
    """Give the words of a line that share a character with a stretch, each with where it begins."""
    return tuple(
        (at, word) for at, word in placed.words() if at < end and start < at + len(word.text)
    )


def pieces_shown(
    words: "Sequence[tuple[int, Word]]", start: int, end: int
) -> "list[tuple[int, Box | None, int, int]]":
    """Cut a stretch of a file without pages by the lines on which its words are shown.

    Give page, box, start and end of each piece; nothing where no word is shown. A word that is not
    goes with those before it.
    """
    runs: list[tuple[Shown, Box, int]] = []
    for at, word in words:
        here = word.shown
        if here is None:
            continue
        last, box, since = runs[-1] if runs else (here, here.box, start)
        if (last.page, last.line) == (here.page, here.line):
            runs[-1:] = [(here, box | here.box, since)]
        else:
            runs.append((here, here.box, max(at, start)))
    ends = pairwise([*(since for _, _, since in runs), end])
    return [
        (here.page, box, since, until)
        for (here, box, _), (since, until) in zip(runs, ends, strict=True)
    ]
