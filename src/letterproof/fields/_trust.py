"""How far words that were read from a picture can be trusted."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from letterproof.fields._once import once
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span

NAMES, WORDS = 0.88, 0.8
"""Confidence below which a figure or a name, and any other word, may have been misread.

Of the figures and names read rightly from made scans and photos 2 % lie below, of other words 1 %.
"""

DOUBTFUL = 0.7
"""The most that a fact is worth which rests on such a word."""


def trusted(letter: Letter, hits: Iterable[Hit[Any]]) -> Iterator[Hit[Any]]:
    """Give hits, those doubtful that rest on a word which was not read surely.

    That something is there at all, such as a letterhead, does not rest on how its words are read.
    """
    starts = _misread(letter)
    for hit in hits:
        at = hit.at
        if hit.value is True or not isinstance(at, Span):
            yield hit
        elif bisect_left(starts, at.start) < bisect_left(starts, at.end):
            yield replace(hit, confidence=min(hit.confidence, DOUBTFUL))
        else:
            yield hit


@once
def _misread(letter: Letter) -> tuple[int, ...]:
    """Give where the words begin that may have been misread."""
    starts = []
    for placed in letter.document.lines:
        at = placed.span.start
        for cell in placed.line.cells:
            for word in cell:
                if word.confidence < (WORDS if word.text.islower() else NAMES):
                    starts.append(at)
                at += len(word.text) + 1
            # Words bring the separator behind them; an empty cell has only its tab.
            at += not cell
    return tuple(starts)
