"""A picture of a page read whole: its sheets laid straight, their words, rules and marks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from letterproof.model.page import Look
from letterproof.ocr import Leaf, Pixels, Rect, Seen, engines
from letterproof.ocr._legibility import advice_for, is_legible, trust
from letterproof.ocr._light import evened
from letterproof.ocr._look import look_of
from letterproof.ocr._marks import Stroke, clusters, dots, inked, rules
from letterproof.ocr._upright import leaves, overturned

PLAIN = 0.75
"""Trust below which a sheet is read again: the other way up, or by the next engine."""

LEAST = 0.3
"""Confidence below which a word is taken for strokes of something else."""


INVERTED = 110
"""Grey that is the middle of light words on a dark ground."""


@dataclass(frozen=True)
class Reading:
    """One sheet: its words, and what else is on it, in pixels of the leaf."""

    leaf: Leaf
    words: tuple[Seen, ...]
    rules: tuple[Stroke, ...]
    dots: tuple[Rect, ...]
    marks: tuple[tuple[Rect, Look], ...]
    is_legible: bool
    advice: str

    def seen(self, rect: Rect) -> Rect:
        """Give the rectangle around a rectangle's corners in the picture that was given."""
        left, top, right, bottom = rect
        corners = np.array([[(left, top), (right, top), (right, bottom), (left, bottom)]])
        (spots,) = cv2.perspectiveTransform(corners, self.leaf.back)
        (x0, y0), (x1, y1) = spots.min(axis=0), spots.max(axis=0)
        return Rect(float(x0), float(y0), float(x1), float(y1))


def read(grey: Pixels, dpi: float | None) -> Iterator[Reading]:
    """Read each sheet that a picture shows; `dpi` is None where its density is not known."""
    for leaf in leaves(grey, dpi):
        best, words = _best(leaf)
        ink = inked(best)
        lines = tuple(rules(ink, best.dpi))
        known = tuple(word for word in words if _is_word(word))
        marks = tuple(
            (rect, look_of(_cut(ink, rect), best.dpi))
            for rect in clusters(ink, best.dpi, known, lines)
        )
        spots = tuple(dots(ink, best.dpi))
        yield Reading(
            best,
            tuple(_without_spots(known, spots)),
            lines,
            spots,
            marks,
            is_legible(ink, known),
            advice_for(grey, best, known),
        )


def read_flat(grey: Pixels, dpi: float) -> tuple[Reading, Look]:
    """Read a picture that lies straight, cut from a page, and say what it looks like."""
    if np.median(grey) < INVERTED:
        grey = np.asarray(255 - grey)
    leaf = Leaf(evened(grey), dpi, np.eye(3))
    ink = inked(leaf)
    look = look_of(ink, dpi)
    words: Sequence[Seen] = ()
    if look is not Look.BLANK:
        words = [word for word in engines()[0].read(leaf.grey, dpi) if _is_word(word)]
    if look is Look.INK and trust(words) >= PLAIN and len(words) > 1:
        look = Look.PRINT
    return Reading(leaf, tuple(words), (), (), (), is_legible=True, advice=""), look


def _best(leaf: Leaf) -> tuple[Leaf, Sequence[Seen]]:
    """Read a sheet either way up, and by every engine, until its words can be trusted."""
    best: tuple[float, Leaf, Sequence[Seen]] = (0.0, leaf, ())
    for engine in engines():
        for way in (leaf, overturned(leaf)):
            words = engine.read(way.grey, way.dpi)
            best = max(best, (trust(words), way, words), key=lambda one: one[0])
            if best[0] >= PLAIN:
                return best[1:]
    return best[1:]


def _is_word(word: Seen) -> bool:
    has_letters = any(sign.isalnum() for sign in word.text)
    return word.confidence >= LEAST and (has_letters or len(word.text) < 3)  # noqa: PLR2004


def _without_spots(words: Sequence[Seen], spots: Sequence[Rect]) -> Iterator[Seen]:
    """Leave out single letters that are bullets; the reader makes bullets of the spots."""
    for word in words:
        if len(word.text) > 1 or not any(_is_same(word.rect, spot) for spot in spots):
            yield word


def _is_same(rect: Rect, spot: Rect) -> bool:
    slack = 0.35 * (spot.right - spot.left) + 1
    return all(abs(one - other) <= slack for one, other in zip(rect, spot, strict=True))


def _cut(ink: Pixels, rect: Rect) -> Pixels:
    left, top, right, bottom = (round(edge) for edge in rect)
    return np.ascontiguousarray(ink[top:bottom, left:right])
