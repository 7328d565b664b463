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

SOFT = 2.0
"""Pixels there: how soft the edges of shadows are taken to be at least."""

BAND = 17
"""Pixels there: a band of colour is higher."""

DARK_GROUND = 120
FULL = 0.7
"""Share of its rectangle that a band fills."""

STRIPS = 24
"""Parts of a sheet's width in which creases are looked for."""

CREASE = 50
"""Of the shorter side: a crease is narrower than one part."""

RULE, PAPER_LIKE = 0.6, 0.97
"""How light a crease is beside its paper: more than a rule, and less than paper."""

FROM_EDGE_TO_EDGE = 0.85
"""Share of the strips that a crease crosses."""

COARSE, GRAINY = 7, 0.3
"""Steps of grey, and the share of paper: where more of it has more grain it is smoothed."""

PAPER = 250
"""What paper becomes."""

DARKEST = 2.0
"""In percent: so many pixels of a page are taken for full black."""


def evened(grey: Pixels, *, stretched: bool = True, dpi: float = 0.0) -> Pixels:
    """Divide a picture by its ground, and stretch what is left to full contrast.

    `dpi` is given where the picture is no whole sheet.
    """
    if _is_grainy(grey):
        grey = cv2.medianBlur(grey, 3)
    step = max(1, round(dpi / COARSE_DPI) if dpi else min(grey.shape) // SMALL)
    small = cv2.resize(grey, None, fx=1 / step, fy=1 / step, interpolation=cv2.INTER_AREA)
    bands = _dark_bands(small)
    if bands is not None:
        whole = cv2.resize(bands, grey.shape[::-1], interpolation=cv2.INTER_NEAREST)
        grey, small = cv2.absdiff(grey, whole), cv2.absdiff(small, bands)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (REACH, REACH))
    ground = cv2.GaussianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, disc), (0, 0), SOFT)
    black = _black(cv2.divide(small, ground, scale=PAPER))
    whole = cv2.resize(ground, grey.shape[::-1], interpolation=cv2.INTER_LINEAR)
    even = _unfolded(cv2.divide(grey, whole, scale=PAPER))
    even = np.ascontiguousarray(_unfolded(even.T).T)
    if black < PAPER // 3 or not stretched:
        return even
    ramp = (np.arange(256, dtype=np.float32) - black) * (PAPER / (PAPER - black))
    return cv2.LUT(even, ramp.clip(0, 255).astype(np.uint8))


def _unfolded(even: Pixels) -> Pixels:
    """Lighten the creases that run level over a sheet from edge to edge, darker than paper.

    A strip's lightest spot in each row is paper, even between letters; only a rule has none.
    """
    high, wide = even.shape
    across = max(wide // STRIPS, 1)
    part = cv2.blur(even, (5, 1))[:, : wide // across * across]
    # The lightest spot around each spot, of which one a strip is taken.
    lightest = cv2.dilate(part, np.ones((1, across), np.uint8))[:, across // 2 :: across]
    reach = max(min(even.shape) // CREASE, 3)
    plain = cv2.morphologyEx(lightest, cv2.MORPH_CLOSE, np.ones((reach, 1), np.uint8))
    share = lightest.astype(np.float32) / np.maximum(plain, 1)
    is_crease = ((share > RULE) & (share < PAPER_LIKE)).astype(np.uint8)
    near = cv2.dilate(is_crease, np.ones((reach // 4 * 2 + 1, 1), np.uint8))
    runs_over = near.mean(axis=1) > FROM_EDGE_TO_EDGE
    if not runs_over.any():
        return even
    share[(share <= RULE) | ~runs_over[:, None]] = 1
    fine = cv2.resize(share, (wide, high), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.minimum(even / fine, 255), dtype=np.uint8)


def _is_grainy(grey: Pixels) -> bool:
    """Say whether neighbouring pixels of plain paper differ much."""
    sample = grey[::3, ::3]
    rough = cv2.absdiff(sample, cv2.medianBlur(sample, 3))
    return bool(np.count_nonzero(rough > COARSE) > GRAINY * rough.size)


def _dark_bands(small: Pixels) -> Pixels | None:
    """Mark with 255 the dark grounds that light words stand on, as on coloured letterheads.

    In a shadow the words are darker than their ground.
    """
    if small.shape[1] < 3 * BAND or small.min() >= DARK_GROUND:
        return None
    plain = cv2.medianBlur(small, BAND | 1)
    dark = (plain < DARK_GROUND).astype(np.uint8)
    light = cv2.subtract(small, plain).astype(np.float32)
    deep = cv2.subtract(plain, small).astype(np.float32)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark)
    bands = np.zeros_like(dark)
    if count == 1:
        return None
    for number in range(1, count):
        _, _, wide, high, area = stats[number]
        if wide >= 3 * BAND and area >= FULL * wide * high:
            inside = labels == number
            if float((light[inside] ** 2).mean()) > float((deep[inside] ** 2).mean()):
                bands[inside] = 255
    return cv2.dilate(bands, np.ones((5, 5), np.uint8))


def _black(even: Pixels) -> int:
    """Give how dark the darkest strokes are; type in pale grey is printed blacker than it was."""
    return min(int(np.percentile(even, DARKEST)), PAPER * 4 // 5)
