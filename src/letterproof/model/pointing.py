"""Where the words of a stretch of text stand, or are shown."""

from collections.abc import Sequence
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from letterproof.model.page import Box, PlacedLine, Shown, Word

    Piece = tuple[int, Box | None, int, int]


def pointed(placed: "PlacedLine", start: int, end: int) -> "Sequence[Piece]":
    """Cut a stretch of a line into pieces that each have one box: page, box, start and end.

    There is one piece, unless the line is shown on several.
    """
    touched = [
        (at, word) for at, word in placed.words() if at < end and start < at + len(word.text)
    ]
    boxes = [word.box for _, word in touched if word.box is not None]
    whole = (placed.page, reduce(or_, boxes) if boxes else None, start, end)
    return _shown(touched, start, end) or [whole]


def _shown(words: "Sequence[tuple[int, Word]]", start: int, end: int) -> "Sequence[Piece]":
    """Cut by the lines on which words are shown; a word that is not goes with those before it."""
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
