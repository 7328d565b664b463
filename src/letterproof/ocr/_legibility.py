"""Whether a sheet can be read, and what would help where it cannot."""

from collections.abc import Sequence
from statistics import median

import cv2
import numpy as np

from letterproof.ocr import Leaf, Pixels, Rect, Seen

LEAST_TRUST = 0.6
"""Below it the words of a sheet are guesses."""

BLANK = 0.004
"""Share of a sheet that marks may cover which are dust, folds or a page number."""

GRAINY = 0.02
"""Share of ink on an empty sheet from which on it is no paper but noise."""

SMALL_TYPE = 13.0
"""Pixels of the picture from a line's top to its foot; smaller type is guesswork."""

PALE = 60
"""Steps of grey between paper and ink."""

BLURRED = 0.012
"""How sharp edges are, as a share of the contrast; scans in focus have ten times as much."""


def trust(words: Sequence[Seen]) -> float:
    """Give the mean confidence of the words that have letters or figures, by their length."""
    sizes = [sum(sign.isalnum() for sign in word.text) for word in words]
    total = sum(sizes)
    if not total:
        return 0.0
    return sum(size * word.confidence for size, word in zip(sizes, words, strict=True)) / total


def is_legible(sheet: Pixels, marks: Sequence[Rect], words: Sequence[Seen]) -> bool:
    """Say whether what a sheet shows could be read; an empty one could."""
    if not words:
        covered = sum((right - left) * (bottom - top) for left, top, right, bottom in marks)
        is_clear = float((sheet > 0).mean()) < GRAINY
        return bool(covered < BLANK * sheet.size) and is_clear
    return trust(words) >= LEAST_TRUST


def advice_for(grey: Pixels, leaf: Leaf, words: Sequence[Seen]) -> str:
    """Say in a sentence what would make a sheet easier to read."""
    if words:
        scale = float(np.sqrt(abs(np.linalg.det(leaf.back[:2, :2]))))
        if median(word.line[1] - word.line[0] for word in words) * scale < SMALL_TYPE:
            return "The type is too small in the picture: ask for a scan at 300 dots per inch."
    dark, light = np.percentile(grey, (1, 80))
    if light - dark < PALE:
        return "The print is hardly darker than the paper: ask for a scan with more contrast."
    edges = cv2.Laplacian(grey, cv2.CV_32F)
    if float(np.abs(edges).mean()) / float(light - dark) < BLURRED:
        return "The picture is not sharp: ask for a scan, or a photo with a steady hand."
    return "Ask for a straight, evenly lit scan at 300 dots per inch."
