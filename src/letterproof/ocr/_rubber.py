"""Stamps, seals and thumbs: closed shapes full of ink."""

from collections.abc import Sequence

import cv2
import numpy as np

from letterproof.ocr import Pixels

LEAST = 0.45
"""Inches; a stamp is seldom smaller."""

GAPS = (0.015, 0.05)
"""Inches: breaks in a rim that are looked over; with wide ones lines of text run together."""

SPUR = 0.16
"""Inches: what is thinner and sticks out is no part of a stamp."""

CONVEX = 0.86
"""Share of its hull that a stamp fills; rings, frames and thumbs do."""

RIM = 0.07
"""Inches: how deep the rim is."""

RIMMED = 0.62
"""Share of the rim's length along which there is ink."""

SIGNS = 6
"""So many signs within its rim make a stamp."""

SIGN = (0.03, 0.3)
"""Inches: how large such a sign is; half as many do where"""

DENSE = 0.16
"""so much of the paper within the rim is inked: a pen draws rings too, but leaves them empty."""

INNER, CENTRED = 0.4, 0.1
"""Of a stamp's width: a ring within is wider, and its middle nearer."""

BROAD = 0.1
"""Inches; a stamp has no broader strokes, as logos do."""

UPRIGHT = 1.0
"""Degrees: a frame that stands straighter is printed, and may be signed in."""

SQUARE = 0.93
"""Share of its rectangle that a frame fills."""

ROUND = 1.45
"""How much longer than high a worn round stamp may look."""

DIRECTIONS = 0.72
"""Share of all directions in which a worn round stamp has ink at its rim."""


def bodies(ink: Pixels, full: Pixels, dpi: float) -> Pixels:
    """Mark with 255 the places of stamps, seals and thumbs; none where there are none.

    `full` is the ink with the words that could be read. Of a straight frame only the rim counts.
    """
    body = np.zeros_like(ink)
    for gap in GAPS:
        for outline in _closed(ink, gap, dpi):
            shape = cv2.drawContours(np.zeros_like(ink), [outline], -1, 255, cv2.FILLED)
            if _is_stamp(full, shape, outline, dpi):
                if _is_straight(outline):
                    shape = cv2.subtract(shape, cv2.erode(shape, _disc(3 * RIM * dpi)))
                body |= shape
        if body.any():
            return body
    if _is_worn_ring(ink, dpi) and not _is_broad(ink, dpi) and _signs(full, dpi) >= SIGNS:
        left, top, wide, high = cv2.boundingRect(ink)
        middle, half = (left + wide // 2, top + high // 2), (wide // 2, high // 2)
        cv2.ellipse(body, middle, half, 0, 0, 360, 255, cv2.FILLED)
    return body


def _closed(ink: Pixels, gap: float, dpi: float) -> list[Pixels]:
    """Give the outlines of closed shapes that are large and bulge nowhere inward."""
    disc = _disc(gap * dpi)
    edge = len(disc)
    left, top, across, down = cv2.boundingRect(ink)
    if across * down < (LEAST * dpi) ** 2:
        return []
    ink = ink[top : top + down, left : left + across]
    wide = cv2.copyMakeBorder(ink, edge, edge, edge, edge, cv2.BORDER_CONSTANT)
    whole = cv2.morphologyEx(wide, cv2.MORPH_CLOSE, disc)
    outlines, _ = cv2.findContours(whole, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    large = [one for one in outlines if min(cv2.minAreaRect(one)[1]) >= LEAST * dpi]
    if not large:
        return []
    filled = cv2.drawContours(np.zeros_like(wide), large, -1, 255, cv2.FILLED)
    # Opening is slow, and mostly nothing is as broad anywhere as what it leaves.
    if 2 * cv2.distanceTransform(filled, cv2.DIST_L2, 5).max() < SPUR * dpi - 2:
        return []
    filled = cv2.morphologyEx(filled, cv2.MORPH_OPEN, _disc(SPUR * dpi))
    outlines, _ = cv2.findContours(filled, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return [
        outline + np.array((left - edge, top - edge), np.int32)
        for outline in outlines
        if min(cv2.minAreaRect(outline)[1]) >= LEAST * dpi
        and cv2.contourArea(outline) >= CONVEX * cv2.contourArea(cv2.convexHull(outline))
    ]


def _is_broad(ink: Pixels, dpi: float) -> bool:
    """Say whether there are patches of ink, as logos have, or none at all."""
    depth = cv2.distanceTransform(ink, cv2.DIST_L2, 3)[ink > 0]
    return not depth.size or bool(2 * np.percentile(depth, 90) > BROAD * dpi)


def _is_straight(outline: Pixels) -> bool:
    """Say whether an outline is a rectangle that stands upright."""
    _, (wide, high), turn = cv2.minAreaRect(outline)
    is_square = cv2.contourArea(outline) >= SQUARE * wide * high
    return bool(is_square and min(turn % 90, 90 - turn % 90) < UPRIGHT)


def _is_stamp(ink: Pixels, shape: Pixels, outline: Pixels, dpi: float) -> bool:
    """Say whether a closed shape has a rim and something within, and no broad patch of colour."""
    inner = cv2.erode(shape, _disc(2 * RIM * dpi), borderValue=0)
    within = ink[inner > 0]
    if not within.size or _is_broad(cv2.bitwise_and(ink, shape), dpi):
        return False
    near = cv2.dilate(ink, _disc(RIM * dpi))
    high, wide = ink.shape
    across, down = outline[:, 0, 0].clip(0, wide - 1), outline[:, 0, 1].clip(0, high - 1)
    if (near[down, across] > 0).mean() < RIMMED:
        return False
    is_dense = bool((within > 0).mean() >= DENSE)
    if is_dense and _signs(cv2.bitwise_and(ink, shape), dpi) >= SIGNS // 2:
        return True
    inside = cv2.bitwise_and(ink, inner)
    return _signs(inside, dpi) >= SIGNS or _has_ring(inside, cv2.boundingRect(outline))


def _has_ring(inside: Pixels, around: Sequence[int]) -> bool:
    """Say whether another ring lies within the first, about one middle."""
    left, top, wide, high = around
    _, _, stats, _ = cv2.connectedComponentsWithStats(inside)
    x, y, across, down = stats[1:, :4].T
    is_large = (across >= INNER * wide) & (down >= INNER * high)
    aside = abs(x + across / 2 - left - wide / 2) / wide
    below = abs(y + down / 2 - top - high / 2) / high
    return bool((is_large & (aside < CENTRED) & (below < CENTRED)).any())


def _signs(ink: Pixels, dpi: float) -> int:
    """Count what hangs together and is as large as letters are."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink)
    sides = stats[1:, 2:4].max(axis=1)
    return int(((sides > SIGN[0] * dpi) & (sides < SIGN[1] * dpi)).sum())


def _is_worn_ring(ink: Pixels, dpi: float) -> bool:
    """Say whether ink lies in most directions at the rim of what is about as wide as high."""
    left, top, wide, high = cv2.boundingRect(ink)
    if min(wide, high) < LEAST * dpi or max(wide, high) > ROUND * min(wide, high):
        return False
    rows, columns = np.nonzero(ink[top : top + high, left : left + wide])
    x = (columns - (wide - 1) / 2) / (wide / 2)
    y = (rows - (high - 1) / 2) / (high / 2)
    far = np.hypot(x, y)
    at_rim = (far > 0.86) & (far < 1.06)  # noqa: PLR2004 - of the radius
    if far.size and (far > 1.06).mean() > 0.06:  # noqa: PLR2004 - the corners are clear
        return False
    directions = np.degrees(np.arctan2(y[at_rim], x[at_rim])).astype(int) // 10
    return len(np.unique(directions)) >= DIRECTIONS * 36


def _disc(across: float) -> Pixels:
    side = max(round(across), 1) | 1
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
