"""What stands under a stamp or a signature in colour, read without its ink."""

from collections.abc import Sequence

import cv2
import numpy as np

from letterproof.model.page import Look
from letterproof.ocr import Leaf, Pixels, Rect, Seen, engines
from letterproof.ocr._light import PAPER, evened
from letterproof.ocr._tiles import tile_of
from letterproof.ocr._words import LEAST, known_of

HUE, COLOURED = 24, 0.0001
"""Steps between red, green and blue that are a colour; share of a picture that a stamp colours."""

VIVID, LEAST_INK = 0.12, 0.01
"""How far the colours of ink are from each other, of paper's light; its least share of a place."""

DEEPEST, DARKEST_INK = 20, 90
"""In percent: so much of the ink is darker than it is taken for, which is not darker than this."""

AROUND = 0.12
LARGE_MARK = 0.35
"""Inches: around a stamp that is read again; how high it is."""


def is_coloured(picture: Pixels) -> bool:
    """Say whether a picture has more than greys, by every eighth pixel."""
    if picture.ndim < 3:  # noqa: PLR2004
        return False
    some = picture[::8, ::8].astype(np.int16)
    return float((np.ptp(some, axis=2) > HUE).mean()) > COLOURED


def under_stamps(
    picture: Pixels, leaf: Leaf, words: Sequence[Seen], marks: Sequence[tuple[Rect, Look]]
) -> list[Seen]:
    """Read again, without coloured ink, where a stamp or a signature lies over the text.

    The lightest of red, green and blue is light in coloured ink, and dark in black print.
    """
    known = list(words)
    large = [rect for rect, look in marks if look is not Look.PRINT and _is_over(rect, leaf, words)]
    if not large:
        return known
    high, wide = leaf.grey.shape
    plain = evened(
        cv2.warpPerspective(
            picture.max(axis=2),
            np.linalg.inv(leaf.back),
            (wide, high),
            flags=cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        stretched=False,
    )
    for rect in large:
        _lift(plain, picture, leaf, rect)
        reach = round(AROUND * leaf.dpi)
        top, bottom = _whole_lines(known, rect, reach, high)
        band = np.ascontiguousarray(plain[top:bottom])
        seen = [_lowered(word, top) for word in engines()[0].read(band, leaf.dpi)]
        inside = [word for word in known if top <= _middle(word) <= bottom]
        again = known_of(seen)
        if _read(again) > _read(inside):
            known = [word for word in known if word not in inside] + again
    return known


def _lift(plain: Pixels, picture: Pixels, leaf: Leaf, rect: Rect) -> None:
    """Make paper of coloured ink on a place; what is darker than most of the ink is print."""
    tile = tile_of(picture, leaf, rect).astype(np.float32)
    shares = tile / np.maximum(np.percentile(tile, 90, axis=(0, 1)), 1)
    high, wide = shares.shape[:2]
    left, top = round(rect.left), round(rect.top)
    place = plain[top : top + high, left : left + wide]
    has_colour = (np.ptp(shares, axis=2) > VIVID)[: place.shape[0], : place.shape[1]]
    if float(has_colour.mean()) < LEAST_INK:
        return
    level = max(float(np.percentile(place[has_colour], DEEPEST)), DARKEST_INK)
    place[:] = np.minimum(place * (PAPER / level), PAPER)


def _whole_lines(words: Sequence[Seen], rect: Rect, reach: int, high: int) -> tuple[int, int]:
    """Give from where to where a sheet is read again: no line of words is cut."""
    top, bottom = rect.top - reach, rect.bottom + reach
    cut = [word.line for word in words if word.line[0] < bottom and word.line[1] > top]
    ends = [top, bottom, *(edge for line in cut for edge in (line[0] - 2, line[1] + 2))]
    return max(int(min(ends)), 0), min(int(max(ends)), high)


def _is_over(rect: Rect, leaf: Leaf, words: Sequence[Seen]) -> bool:
    """Say whether a mark is large and lies among words."""
    if rect.bottom - rect.top < LARGE_MARK * leaf.dpi:
        return False
    return any(
        word.rect.top < rect.bottom and rect.top < word.rect.bottom and word.confidence > LEAST
        for word in words
    )


def _lowered(word: Seen, by: float) -> Seen:
    left, top, right, bottom = word.rect
    line = (word.line[0] + by, word.line[1] + by)
    return word._replace(rect=Rect(left, top + by, right, bottom + by), line=line)


def _middle(word: Seen) -> float:
    return (word.rect.top + word.rect.bottom) / 2


def _read(words: Sequence[Seen]) -> float:
    """Say how much was read: letters and figures, each as sure as its word."""
    return sum(word.confidence * sum(map(str.isalnum, word.text)) for word in words)
