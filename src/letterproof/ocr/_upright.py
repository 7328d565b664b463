"""A picture of paper laid straight: its edges found, turned, levelled, cut where two sheets lie."""

from collections.abc import Iterator
from functools import cache, partial

import cv2
import numpy as np
from numpy.typing import NDArray

from letterproof.ocr import Leaf, Matrix, Pixels
from letterproof.ocr._light import evened

Spots = NDArray[np.float32]
"""Points, each x and y."""

SMALL = 1000
"""Pixels of the longer side at which a picture is measured."""

DENSITY = (200.0, 300.0)
"""Pixels an inch: type is read best between these."""

MOST_PIXELS = 14_000_000
"""A picture is made smaller rather than larger than this: a sheet at 380 dots an inch."""

LONG_SIDE = 11.3
"""Inches: the longer side of a sheet whose measure is not known (Letter 11, A4 11.7)."""

LONGEST_SIDE = 18.0
"""Inches; a longer one is that of a photograph put on a page of its own pixels."""

LEAST_SHEET, MOST_SHEET = 0.3, 0.96
"""Shares of the picture that a sheet lying on a table fills."""

CORNERS = 4
EDGE = 7.0
"""Pixels to both sides of a sheet's edge between which it is looked at."""

LIGHTER = 1.08
LEAST_EDGE = 0.7
"""Share of each side along which paper is so much lighter than the table."""

BAND = 0.17
"""Of the sheet's height: how far beyond a light sheet's edge a dark letterhead may reach."""

STROKE, WORDY = 50, 0.004
"""How much lighter than a band its words are, and what share of it they fill."""

DARK = 190
"""Grey below which an even picture has ink."""

SIDEWAYS = 1.3
"""By how much sharper the columns are than the rows where text runs up the page."""

COARSE = 400
"""Pixels of the longer side at which a sheet is turned this way and that."""

WIDEST_SKEW = 8.0
"""Degrees; paper that lies more askew has its edges in the picture."""

LEAST_SKEW = 0.12
LANDSCAPE = 1.15
GUTTER = 0.02
CLEAR = 0.25
"""The band between two sheets side by side: its share of the width, and of the usual ink."""


def leaves(grey: Pixels, dpi: float | None) -> Iterator[Leaf]:
    """Give the sheets that a picture shows, from left to right; mostly there is one.

    `dpi` is how many pixels of the picture make an inch, None where it is not known.
    """
    scale = min(SMALL / max(grey.shape), 1.0)
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    to_small = np.diag([scale, scale, 1.0])
    straight, size = _straightened(small)
    lying = _ink(cv2.warpPerspective(small, straight, size, borderMode=cv2.BORDER_REPLICATE))
    angle, sharpest = _coarse_skew(lying)
    turned, sharper = _coarse_skew(np.rot90(lying, -1))
    if sharper > SIDEWAYS * sharpest:
        straight = np.array([[0.0, -1, size[1]], [1, 0, 0], [0, 0, 1]]) @ straight
        size = (size[1], size[0])
        lying = np.ascontiguousarray(np.rot90(lying, -1))
        angle = turned
    angle = _skew(lying, angle)
    if abs(angle) >= LEAST_SKEW:
        turn = np.vstack([cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), angle, 1), [0, 0, 1]])
        straight = turn @ straight
        lying = cv2.warpPerspective(lying, turn, size)
    to_straight = straight @ to_small
    here = dpi * _shrunk(to_straight, grey) if dpi else 0.0
    if max(size) > LONGEST_SIDE * here:
        here = max(size) / LONG_SIDE
    want = float(np.clip(here / _shrunk(to_straight, grey), *DENSITY)) / here
    want = min(want, (MOST_PIXELS / (size[0] * size[1])) ** 0.5)
    for left, right in _sheets(lying):
        cut = np.array([[want, 0, -left * want], [0, want, 0], [0, 0, 1]])
        whole = cut @ to_straight
        across = (round((right - left) * want), round(size[1] * want))
        laid = cv2.warpPerspective(
            grey, whole, across, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
        )
        yield Leaf(evened(laid), here * want, np.linalg.inv(whole))


def overturned(leaf: Leaf) -> Leaf:
    """Give a leaf the other way up."""
    high, wide = leaf.grey.shape
    turn = np.array([[-1.0, 0, wide], [0, -1, high], [0, 0, 1]])
    return Leaf(np.ascontiguousarray(leaf.grey[::-1, ::-1]), leaf.dpi, leaf.back @ turn)


def _shrunk(to_small: Matrix, grey: Pixels) -> float:
    """Give how many small pixels one of the picture makes, in its middle."""
    x, y = grey.shape[1] / 2, grey.shape[0] / 2
    spots = np.array([[[x, y]], [[x + 1, y]], [[x, y + 1]]])
    (one,), (right,), (below,) = cv2.perspectiveTransform(spots, to_small)
    return float((np.hypot(*(right - one)) + np.hypot(*(below - one))) / 2)


def _straightened(small: Pixels) -> tuple[Matrix, tuple[int, int]]:
    """Give the map that lays the sheet's corners square, and the sheet's width and height."""
    corners = _corners(small)
    if corners is None:
        return np.eye(3), (small.shape[1], small.shape[0])
    first, second, third, fourth = corners = _with_bands(small, corners)
    wide = max(np.hypot(*(second - first)), np.hypot(*(third - fourth)))
    high = max(np.hypot(*(fourth - first)), np.hypot(*(third - second)))
    square = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    return cv2.getPerspectiveTransform(corners, square), (round(wide), round(high))


def _corners(small: Pixels) -> Spots | None:
    """Find a sheet lying on darker ground; None where there is no such edge all around.

    A shadow may be darker than the table, so every level of grey is tried, and the sheet is the
    one whose edges are lighter inside than outside all along.
    """
    plain = cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((15, 15))), 9)
    best, most = None, LEAST_EDGE
    for level in range(40, 240, 8):
        found = _quadrangle((plain > level).astype(np.uint8))
        if found is not None and (support := _edge_support(plain, found)) > most:
            best, most = found, support
    return best


def _with_bands(small: Pixels, corners: Spots) -> Spots:
    """Move an edge out where light words stand beyond it, on a dark band; the sheet may lie across.

    Words run along the band, so that a side is looked at as the upper edge is.
    """
    moved = corners.copy()
    for near, far in (((0, 1), (3, 2)), ((3, 2), (0, 1)), ((1, 2), (0, 3)), ((0, 3), (1, 2))):
        here, there = corners[list(near)], corners[list(far)]
        beyond = here + BAND * (here - there)
        target = np.array([(0, 0), (SMALL, 0), (SMALL, 200), (0, 200)], np.float32)
        band = cv2.warpPerspective(
            small,
            cv2.getPerspectiveTransform(np.vstack([beyond, here[::-1]]), target),
            (SMALL, 200),
            borderMode=cv2.BORDER_REPLICATE,
        )
        strokes = cv2.subtract(band, cv2.morphologyEx(band, cv2.MORPH_OPEN, np.ones((13, 13))))
        if float((strokes[:-12] > STROKE).mean()) > WORDY:
            moved[list(near)] = beyond
    return moved


def _quadrangle(light: Pixels) -> Spots | None:
    """Give the corners of the largest light patch, from the top left clockwise, if it has four."""
    outlines, _ = cv2.findContours(light, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    largest = max(outlines, key=cv2.contourArea, default=None)
    if largest is None or cv2.contourArea(largest) < LEAST_SHEET * light.size:
        return None
    hull = cv2.convexHull(largest)
    around = cv2.arcLength(hull, closed=True)
    for slack in (0.02, 0.03, 0.05):
        found = cv2.approxPolyDP(hull, slack * around, closed=True)
        if len(found) == CORNERS:
            break
    else:
        return None
    area = cv2.contourArea(found)
    if not LEAST_SHEET * light.size <= area <= MOST_SHEET * light.size:
        return None
    spots = found.reshape(CORNERS, 2).astype(np.float32)
    total, slope = spots.sum(axis=1), spots[:, 1] - spots[:, 0]
    order = [total.argmin(), slope.argmin(), total.argmax(), slope.argmax()]
    return spots[order] if len(set(order)) == CORNERS else None


def _edge_support(plain: Pixels, corners: Spots) -> float:
    """Say along how much of a sheet's worst side it is lighter than what lies beyond."""
    high, wide = plain.shape
    shares = []
    for one, other in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        along = one + np.linspace(0.04, 0.96, 48)[:, None] * (other - one)
        across = np.array([other[1] - one[1], one[0] - other[0]])
        across = across / max(np.hypot(*across), 1.0) * EDGE
        inside, beyond = (
            plain[tuple(np.clip(spots.round().astype(int), 0, limit).T[::-1])].astype(float)
            for spots, limit in (
                (along - across, (wide - 1, high - 1)),
                (along + across, (wide - 1, high - 1)),
            )
        )
        shares.append(float((inside > beyond * LIGHTER).mean()))
    return min(shares)


def _ink(small: Pixels) -> Pixels:
    """Mark where a small picture has ink, dark frames along its edges left out."""
    mark = (evened(small, dpi=max(small.shape) / LONG_SIDE) < DARK).astype(np.uint8) * 255
    edge = max(2, min(mark.shape) // 80)
    mark[:edge] = mark[-edge:] = 0
    mark[:, :edge] = mark[:, -edge:] = 0
    return mark


def _sharpness(mark: Pixels) -> float:
    """Say how sharply rows of ink and clear rows follow one another."""
    rows = mark.sum(axis=1, dtype=np.float64) / 255
    return float((np.diff(rows) ** 2).sum())


def _coarse_skew(mark: Pixels) -> tuple[float, float]:
    """Give the turn, in whole degrees, that levels a sheet best, and how sharp its rows are."""
    scale = COARSE / max(mark.shape)
    tiny = cv2.resize(mark, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    turns = np.arange(-WIDEST_SKEW, WIDEST_SKEW + 0.1, 1.0)
    sharpest, angle = max((_levelled(tiny, turn), -abs(turn), turn) for turn in turns)[::2]
    return float(angle), sharpest


def _skew(mark: Pixels, angle: float) -> float:
    """Give by how many degrees, against the clock, a sheet is to be turned for level text."""
    sharp = cache(partial(_levelled, mark))
    for step in (0.5, 0.25, 0.1):
        angle = max((angle, angle - step, angle + step), key=sharp)
    return angle


def _levelled(mark: Pixels, angle: float) -> float:
    """Say how sharp the rows of a sheet are once it is turned."""
    high, wide = mark.shape
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), angle, 1)
    return _sharpness(cv2.warpAffine(mark, turn, (wide, high)))


def _sheets(mark: Pixels) -> list[tuple[int, int]]:
    """Give from where to where each sheet lies, in pixels across."""
    high, wide = mark.shape
    if wide < LANDSCAPE * high:
        return [(0, wide)]
    columns = mark.sum(axis=0, dtype=np.int64) / 255
    first, last = round(wide * 0.4), round(wide * 0.6)
    reach = round(GUTTER * wide) | 1
    bands = np.convolve(columns, np.ones(reach) / reach, "same")[first:last]
    cut = first + int(bands.argmin())
    if bands.min() > CLEAR * columns.mean():
        return [(0, wide)]
    least = 0.002 * mark.size
    sides = columns[:cut].sum(), columns[cut:].sum()
    are_full = min(sides) > least and min(sides) > max(sides) / 16
    return [(0, cut), (cut, wide)] if are_full else [(0, wide)]
