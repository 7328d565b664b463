"""A name typed in a face like handwriting, told from ink by the name that can be read in it."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

import cv2
import numpy as np

from letterproof.model.page import Look
from letterproof.ocr import Leaf, Rect, Seen, engines
from letterproof.ocr._light import PAPER

LOW = 4.0
"""How much wider than high a typed name is at least; few signatures are."""

WIDE = 0.8
"""Inches: how wide it is at least."""

BELOW = 1.5
"""Inches: how far below it the name stands in plain type."""

EDGE = 0.1
"""Inches of clear paper around a line that is read."""

LETTERS = 6
ALIKE = 0.5
"""How many letters are read at least, and how like the name's they are."""

MOST_WORDS = 4


def with_script(
    leaf: Leaf, words: Sequence[Seen], marks: Sequence[tuple[Rect, Look]]
) -> Iterator[tuple[Rect, Look]]:
    """Call print what was taken for ink and reads like a name that stands below it."""
    for rect, look in marks:
        is_name = look is Look.INK and _is_low(rect, leaf.dpi) and _reads_alike(leaf, words, rect)
        yield rect, Look.PRINT if is_name else look


def _is_low(rect: Rect, dpi: float) -> bool:
    wide = rect.right - rect.left
    return wide >= WIDE * dpi and wide >= LOW * (rect.bottom - rect.top)


def _reads_alike(leaf: Leaf, words: Sequence[Seen], rect: Rect) -> bool:
    names = list(_names(words, rect, BELOW * leaf.dpi))
    if not names:
        return False
    top, bottom = max(int(rect.top), 0), int(rect.bottom) + 1
    left, right = max(int(rect.left), 0), int(rect.right) + 1
    strip = leaf.grey[top:bottom, left:right].copy()
    for word in words:
        x0, y0 = max(int(word.rect.left) - left, 0), max(int(word.rect.top) - top, 0)
        x1, y1 = max(int(word.rect.right) - left, 0), max(int(word.rect.bottom) - top, 0)
        strip[y0:y1, x0:x1] = PAPER
    edge = round(EDGE * leaf.dpi)
    wide = cv2.copyMakeBorder(
        strip, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=(PAPER, PAPER, PAPER)
    )
    read = _letters(engines()[0].read(np.ascontiguousarray(wide), leaf.dpi))
    return len(read) >= LETTERS and any(
        SequenceMatcher(None, read, name, autojunk=False).ratio() >= ALIKE for name in names
    )


def _names(words: Sequence[Seen], rect: Rect, far: float) -> Iterator[str]:
    """Give what may be the name: words that follow each other on a line below."""
    lines: dict[tuple[float, float], list[Seen]] = {}
    for word in words:
        if rect.top < (word.line[0] + word.line[1]) / 2 < rect.bottom + far:
            lines.setdefault(word.line, []).append(word)
    for line in lines.values():
        for first in range(len(line)):
            for last in range(first + 2, min(first + MOST_WORDS, len(line)) + 1):
                yield _letters(line[first:last])


def _letters(words: Sequence[Seen]) -> str:
    return "".join(filter(str.isalpha, "".join(word.text for word in words).casefold()))
