"""What a mark looks like: handwriting, a stamp, or print."""

import cv2
import numpy as np

from letterproof.model.page import Look
from letterproof.ocr import Pixels

SEAL = 0.55
"""Inches; a stamp is seldom smaller."""

SQUARE = 1.4
"""How much longer than high a round stamp may look."""

RIM = 0.8
"""Share of all directions in which a stamp has ink at its rim."""

THICK = 0.05
"""Inches; no pen writes so broad."""

SOLID = 0.35
"""Share of its rectangle that ink of a logo fills."""

LETTERS = 14
"""So many signs of like height are print."""

LARGEST = 0.15
"""Share of all ink that one letter of print has at most."""

ALIKE = 2.2
SPECK = 4
"""How much higher than the middle one most signs may be, and pixels below which there is none."""


def look_of(ink: Pixels, dpi: float) -> Look:
    """Judge a mark by its ink, cut out along its edges; 255 where there is ink."""
    high, wide = ink.shape
    area = int(np.count_nonzero(ink))
    if area < 20:  # noqa: PLR2004 - dust
        return Look.BLANK
    if min(wide, high) >= SEAL * dpi and (_has_round_rim(ink) or _has_frame(ink)):
        return Look.STAMP
    depth = cv2.distanceTransform(ink, cv2.DIST_L2, 3)
    thick = 2 * float(np.percentile(depth[ink > 0], 90)) / dpi
    if thick > THICK or area > SOLID * wide * high or _has_letters(ink):
        return Look.PRINT
    return Look.INK


def _has_letters(ink: Pixels) -> bool:
    """Say whether ink falls into many signs of like height; handwriting hangs together."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink)
    stats = stats[1:count][stats[1:count, 3] > SPECK]
    if len(stats) < LETTERS or stats[:, 4].max() > LARGEST * stats[:, 4].sum():
        return False
    heights = np.sort(stats[:, 3])
    return bool(heights[-len(heights) // 5] <= ALIKE * heights[len(heights) // 2])


def _has_round_rim(ink: Pixels) -> bool:
    high, wide = ink.shape
    if max(wide, high) > SQUARE * min(wide, high):
        return False
    rows, columns = np.nonzero(ink)
    x = (columns - (wide - 1) / 2) / (wide / 2)
    y = (rows - (high - 1) / 2) / (high / 2)
    far = np.hypot(x, y) > 0.88  # noqa: PLR2004 - of the radius
    directions = np.degrees(np.arctan2(y[far], x[far])).astype(int) // 10
    return len(np.unique(directions)) >= RIM * 36


def _has_frame(ink: Pixels) -> bool:
    depth = max(len(ink) // 12, 2)
    sides = (ink[:depth].any(axis=0), ink[-depth:].any(axis=0))
    flanks = (ink[:, :depth].any(axis=1), ink[:, -depth:].any(axis=1))
    return min(float(side.mean()) for side in (*sides, *flanks)) >= RIM
