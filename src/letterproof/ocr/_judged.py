"""What each mark on a sheet looks like: its strokes made whole, and judged."""

from collections.abc import Sequence

import cv2
import numpy as np

from letterproof.model.page import Look
from letterproof.ocr import Leaf, Pixels, Rect, Seen
from letterproof.ocr._look import looks_of
from letterproof.ocr._marks import KNOWN, Stroke, clusters, inked, wipe, without
from letterproof.ocr._tiles import solid_ink, tile_of

AROUND = 0.04
"""Inches: around a mark that is judged with it."""

SHORT, LARGE = 5, 1.5
"""So few signs, so much higher than the usual line, may be a signature that looks like letters."""

HEAD = 0.15
"""Of the sheet's height: above it large letters are a firm's name."""

BROAD = 0.07
"""Inches; a broader patch is no stroke."""

ALOOF = 0.3
"""Inches to the next word of the line."""

COVERED = 0.6
"""Of a word: so much of it lies under the mark that it was read from."""


def marks_of(
    leaf: Leaf, ink: Pixels, picture: Pixels, words: Sequence[Seen], lines: Sequence[Stroke]
) -> list[tuple[Rect, Look]]:
    """Find the marks that are neither words nor rules, and say what each looks like.

    `ink` is the leaf's; `picture` is what it was laid straight from, in grey or in colour.
    """
    ink = ink.copy()
    unsure = set(large_words(leaf, words))
    known = [word for word in words if word.confidence >= KNOWN and word not in unsure]
    for line in lines:
        wipe(ink, line, leaf.dpi, 0)
    left = without(ink, (word.rect for word in known), leaf.dpi)
    found: list[tuple[Rect, Look]] = []
    for rect in clusters(left, leaf.dpi):
        reach = round(AROUND * leaf.dpi)
        place = Rect(
            max(round(rect.left) - reach, 0),
            max(round(rect.top) - reach, 0),
            min(round(rect.right) + reach, ink.shape[1]),
            min(round(rect.bottom) + reach, ink.shape[0]),
        )
        x, y = place[:2]
        found += (
            (Rect(inner.left + x, inner.top + y, inner.right + x, inner.bottom + y), look)
            for inner, look in _looks(
                _cut(ink, place), _cut(left, place), tile_of(picture, leaf, place), leaf.dpi
            )
        )
    return found


def marks_flat(leaf: Leaf, picture: Pixels, printed: Sequence[Rect]) -> list[tuple[Rect, Look]]:
    """Say what a small picture looks like as a whole; `printed` is where words lie over it."""
    ink = inked(leaf)
    return _looks(ink, without(ink, printed, leaf.dpi), picture, leaf.dpi)


def _looks(ink: Pixels, left: Pixels, tile: Pixels, dpi: float) -> list[tuple[Rect, Look]]:
    """Judge a place by its ink, by what of it is `left` without words, and as the picture is."""
    is_coloured = tile.ndim > 2  # noqa: PLR2004
    grey = cv2.cvtColor(tile, cv2.COLOR_RGB2GRAY) if is_coloured else tile
    mine = _whole(ink, left) | _patches(grey, dpi)
    return looks_of(mine, dpi, tile if is_coloured else None, ink | mine)


def large_words(leaf: Leaf, words: Sequence[Seen]) -> list[Seen]:
    """Give the words that may be signatures: few large letters on their own."""
    if not words:
        return []
    usual = float(np.median([word.line[1] - word.line[0] for word in words]))
    return [
        word
        for word in words
        if len(word.text) <= SHORT
        and word.rect.bottom - word.rect.top > LARGE * usual
        and word.rect.top > HEAD * len(leaf.grey)
        and not any(_is_beside(other, word, ALOOF * leaf.dpi) for other in words)
    ]


def printed(leaf: Leaf, words: Sequence[Seen], found: Sequence[tuple[Rect, Look]]) -> list[Seen]:
    """Leave out the words that are strokes of a hand."""
    hands = [rect for rect, look in found if look is Look.INK]
    written = {
        word for word in large_words(leaf, words) if any(_covers(hand, word.rect) for hand in hands)
    }
    return [word for word in words if word not in written]


def _is_beside(one: Seen, other: Seen, far: float) -> bool:
    gap = max(one.rect.left - other.rect.right, other.rect.left - one.rect.right)
    return one is not other and one.line == other.line and gap < far


def _covers(rect: Rect, other: Rect) -> bool:
    wide = min(rect.right, other.right) - max(rect.left, other.left)
    high = min(rect.bottom, other.bottom) - max(rect.top, other.top)
    area = (other.right - other.left) * (other.bottom - other.top)
    return max(wide, 0) * max(high, 0) >= COVERED * area


def _whole(ink: Pixels, left: Pixels) -> Pixels:
    """Give again the strokes that ran into words and were cut off there."""
    if np.array_equal(ink, left):
        return ink
    count, labels = cv2.connectedComponents(ink)
    kept = np.zeros(count, np.uint8)
    kept[labels[left > 0]] = 255
    kept[0] = 0
    return np.ascontiguousarray(kept[labels])


def _patches(grey: Pixels, dpi: float) -> Pixels:
    """Mark what is broad and dark all over, which an even light makes hollow."""
    side = max(round(BROAD * dpi), 1)
    return cv2.morphologyEx(solid_ink(grey), cv2.MORPH_OPEN, np.ones((side, side), np.uint8))


def _cut(ink: Pixels, rect: Rect) -> Pixels:
    left, top, right, bottom = (round(edge) for edge in rect)
    return np.ascontiguousarray(ink[top:bottom, left:right])
