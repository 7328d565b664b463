"""Lines of a picture that were laid otherwise than the engine read them: their order is a guess."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from letterproof.readers._glyphs import Token
from letterproof.readers._ink import Rect
from letterproof.readers._layout import Strip

NEAR = 1.2
"""Type sizes between two words of one line; wider apart they may stand in two columns."""

GUESSED = 0.7
"""The most that a word's reading is worth whose place in the text is a guess."""


def with_doubts(strips: Sequence[Strip], seen: Sequence[Token]) -> list[Strip]:
    """Give strips, those words less sure whose neighbour in the line as `seen` is not theirs."""
    laid = [(token.rect, row) for row, strip in enumerate(strips) for token in strip.tokens]
    place = {rect: at for at, (rect, _) in enumerate(laid)}
    torn: set[int] = set()
    for one, other in _neighbours(seen):
        here, there = place.get(one.rect), place.get(other.rect)
        if here is not None and there is not None and laid[here][1] != laid[there][1]:
            torn |= {here, here + 1, there, there - 1}
    if not torn:
        return list(strips)
    unsure = {rect for rect, at in place.items() if at in torn}
    return [
        replace(strip, cells=tuple(tuple(_lowered(cell, unsure)) for cell in strip.cells))
        for strip in strips
    ]


def _neighbours(seen: Iterable[Token]) -> list[tuple[Token, Token]]:
    """Pair the words that stand side by side on a line; one line's words have one height."""
    lines: dict[tuple[float, float], list[Token]] = defaultdict(list)
    for token in seen:
        lines[token.rect.top, token.rect.bottom].append(token)
    return [
        (one, other)
        for line in lines.values()
        for one, other in pairwise(sorted(line, key=lambda token: token.rect.left))
        if other.rect.left - one.rect.right < NEAR * one.size
    ]


def _lowered(cell: Sequence[Token], unsure: set[Rect]) -> Iterable[Token]:
    for token in cell:
        if token.rect in unsure:
            yield token._replace(confidence=min(token.confidence, GUESSED))
        else:
            yield token
