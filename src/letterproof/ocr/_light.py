"""Even light on a picture of paper: shadows and grounds taken away."""

import cv2
import numpy as np

from letterproof.ocr import Pixels

cv2.setNumThreads(1)

SMALL = 400
COARSE_DPI = 50
"""Pixels of the shorter side of a sheet, and of an inch, at which the ground is measured."""

REACH = 15
"""Pixels there: wider than strokes of type."""

BAND = 17
"""Pixels there: a band of colour is higher."""

DARK_GROUND = 120
FULL = 0.7
"""Share of its rectangle that a band fills."""

COARSE = 7.0
"""Steps of grey: paper with more grain is smoothed."""

PAPER = 250
"""What paper becomes."""

DARKEST = 2.0
"""In percent: so many pixels of a page are taken for full black."""


def evened(grey: Pixels, *, stretched: bool = True, dpi: float = 0.0) -> Pixels:
    """Divide a picture by its ground, and stretch what is left to full contrast.

    `dpi` is given where the picture is no whole sheet.
    """
    if _grain(grey) > COARSE:
        grey = cv2.medianBlur(grey, 3)
    step = max(1, round(dpi / COARSE_DPI) if dpi else min(grey.shape) // SMALL)
    small = cv2.resize(grey, None, fx=1 / step, fy=1 / step, interpolation=cv2.INTER_AREA)
    bands = _dark_bands(small)
    whole = cv2.resize(bands, grey.shape[::-1], interpolation=cv2.INTER_NEAREST)
    grey, small = cv2.absdiff(grey, whole), cv2.absdiff(small, bands)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (REACH, REACH))
    ground = cv2.GaussianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, disc), (0, 0), REACH / 2)
    black = _black(cv2.divide(small, ground, scale=PAPER))
    whole = cv2.resize(ground, grey.shape[::-1], interpolation=cv2.INTER_LINEAR)
    even = cv2.divide(grey, whole, scale=PAPER)
    if black < PAPER // 3 or not stretched:
        return even
    ramp = (np.arange(256, dtype=np.float32) - black) * (PAPER / (PAPER - black))
    return cv2.LUT(even, ramp.clip(0, 255).astype(np.uint8))


def _grain(grey: Pixels) -> float:
    """Give how far neighbouring pixels of plain paper differ, in steps of grey."""
    sample = grey[::3, ::3]
    rough = cv2.absdiff(sample, cv2.medianBlur(sample, 3))
    return float(np.percentile(rough, 70))


def _dark_bands(small: Pixels) -> Pixels:
    """Mark with 255 the dark grounds that light words may stand on, as on coloured letterheads."""
    plain = cv2.medianBlur(small, BAND | 1)
    dark = (plain < DARK_GROUND).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark)
    bands = np.zeros_like(dark)
    for number in range(1, count):
        _, _, wide, high, area = stats[number]
        if wide >= 3 * BAND and area >= FULL * wide * high:
            bands[labels == number] = 255
    return cv2.dilate(bands, np.ones((5, 5), np.uint8))


def _black(even: Pixels) -> int:
    """Give how dark the darkest strokes are; type in pale grey is printed blacker than it was."""
    return min(int(np.percentile(even, DARKEST)), PAPER * 4 // 5)
