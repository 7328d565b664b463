"""What is on a sheet besides its words: rules, bullets, and clusters of other strokes."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import cv2
import numpy as np

from letterproof.ocr import Leaf, Pixels, Rect, Seen

DARK = 170
"""Grey below which an even sheet has ink."""

SHORTEST_RULE = 0.4
THICKEST_RULE = 0.04
BESIDE = 0.04
"""Inches; the last one is how far above and below a rule its paper is clear."""

CLEAR = 0.2
"""Share of ink beside a rule; along the feet of letters there is more."""

BULLET = (0.02, 0.11)
"""Inches: how wide and high a printed bullet is."""

FULL, HOLLOW = 0.68, 0.25
"""Share of its rectangle that a bullet fills, and a ring; a round bullet has 0.79."""

LETTER = 0.03
"""Inches: what is less wide or high is no letter."""

SPECK, MANY_SPECKS = (0.09, 0.17), 25
"""Of the usual letter's height: the sides of a square of dirt, where so many lie about.

Grain is smaller, which engines pass over.
"""

DASH = (0.04, 0.16)
"""Inches: how wide a dash before an item is."""

THIN, FILLED = 0.35, 0.6
"""How high it is at most, of its width, and how much of its rectangle it fills."""

COARSE = 100
"""Dots an inch at which strokes are put together."""

FAINT = 80
"""Of 255: how much ink makes a stroke there; grain has less."""

WHOLE = 0.5
"""Share of the sheet; a larger mark is its frame, or the edge of the scanner's lid."""

NEAR = 7
"""Dots there: strokes so near belong to one mark."""

LEAST = (0.2, 0.1)
"""Inches: a smaller mark is a speck."""

SLACK = 0.012
"""Inches: around a word whose ink is wiped out with it."""

KNOWN = 0.5
"""Confidence from which on a word is print and no mark."""


class Stroke(NamedTuple):
    """A straight rule: level or upright, at what height or side, from where to where; pixels."""

    is_level: bool
    at: float
    start: float
    end: float


def inked(leaf: Leaf) -> Pixels:
    """Mark with 255 where a sheet has ink."""
    return np.asarray((leaf.grey < DARK) * np.uint8(255))


def rules(ink: Pixels, dpi: float) -> Iterator[Stroke]:
    """Find the straight rules of a sheet: long thin strokes with clear paper on both sides."""
    least = round(SHORTEST_RULE * dpi)
    thick = THICKEST_RULE * dpi
    for is_level in (True, False):
        field = ink if is_level else cv2.transpose(ink)
        bar = cv2.getStructuringElement(cv2.MORPH_RECT, (least, 1))
        straight = cv2.erode(field, bar)
        if not cv2.countNonZero(straight):
            continue
        whole = cv2.morphologyEx(
            cv2.dilate(straight, bar), cv2.MORPH_CLOSE, np.ones((3, 9), np.uint8)
        )
        outlines, _ = cv2.findContours(whole, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for left, top, wide, high in sorted(map(cv2.boundingRect, outlines), key=_from_the_top):
            if (
                high <= thick
                and _is_clear(field[:, left : left + wide], top, high, dpi)
                and not _bends(field, Rect(left, top, left + wide, top + high), dpi)
            ):
                yield Stroke(is_level, top + high / 2, left, left + wide)


def _from_the_top(rect: Sequence[int]) -> tuple[int, int]:
    return rect[1], rect[0]


def _is_clear(along: Pixels, top: int, high: int, dpi: float) -> bool:
    """Say whether hardly any ink touches a stroke: what runs along the feet of letters is none."""
    reach = round(BESIDE * dpi)
    above = along[max(top - reach, 0) : max(top - 1, 0)]
    below = along[top + high + 1 : top + high + reach]
    sides = [float((side > 0).mean()) for side in (above, below) if side.size]
    return sum(sides) < CLEAR * max(len(sides), 1)


def _bends(field: Pixels, stroke: Rect, dpi: float) -> bool:
    """Say whether ink goes on at both ends to one side, as at the top and the foot of a ring."""
    reach = round(BESIDE * dpi)
    left, top, right, bottom = (round(edge) for edge in stroke)
    first = max(top - reach, 0)
    aside = []
    for start, end in ((max(left - reach, 0), left), (right, right + reach)):
        rows, _ = np.nonzero(field[first : bottom + reach, start:end])
        if not rows.size:
            return False
        aside.append(float(rows.mean()) + first - (top + bottom - 1) / 2)
    return aside[0] * aside[1] > 0 and min(map(abs, aside)) >= (bottom - top) / 4


def dots(parts: Pixels, dpi: float, words: Sequence[Seen]) -> list[Rect]:
    """Find the round and square spots that may be bullets; a hollow one stands apart from words.

    `parts` are measured as `parted` does.
    """
    least, most = (side * dpi for side in BULLET)
    wide, high, area = parts[:, 2:5].T
    are_spots = (
        (np.minimum(wide, high) >= least)
        & (np.maximum(wide, high) <= most)
        & (np.abs(wide - high) <= np.maximum(0.25 * np.maximum(wide, high), 1))
        & (area >= HOLLOW * wide * high)
    )
    spots = np.hstack([parts[:, :2], parts[:, :2] + parts[:, 2:4]])[are_spots]
    is_kept = (area >= FULL * wide * high)[are_spots]
    if words:
        left, top, right, bottom = np.array([word.rect for word in words]).T
        x0, y0, x1, y1 = spots.T[:, :, None]
        is_kept |= ~((x0 < right) & (left < x1) & (y0 < bottom) & (top < y1)).any(axis=1)
    return [Rect(*spot) for spot in spots[is_kept | (not words)].tolist()]


def dashes(parts: Pixels, dpi: float, words: Sequence[Seen]) -> list[Rect]:
    """Find the level strokes that may be dashes before items, where no word was read.

    `parts` are measured as `parted` does. One alone is none: engines pass over a column of them.
    """
    wide, high, area = parts[:, 2:5].T
    are_level = (wide >= DASH[0] * dpi) & (wide <= DASH[1] * dpi) & (high <= THIN * wide)
    kept = parts[are_level & (area >= FILLED * wide * high)]
    found = []
    for left, top, across, down, _ in kept.tolist():
        rect = Rect(left, top, left + across, top + down)
        if not any(_meet(rect, word.rect) for word in words):
            found.append(rect)
    return [
        rect
        for rect in found
        if sum(abs(other.left - rect.left) < rect.right - rect.left for other in found) > 1
    ]


def _meet(one: Rect, other: Rect) -> bool:
    is_level = one.left < other.right and other.left < one.right
    return is_level and one.top < other.bottom and other.top < one.bottom


def parted(ink: Pixels) -> tuple[Pixels, Pixels]:
    """Measure and number from 1 what hangs together; short numbers, if enough, are quicker.

    Each part has its left, top, width, height, and dots inked.
    """
    try:
        found = cv2.connectedComponentsWithStats(ink, connectivity=8, ltype=cv2.CV_16U)
    except cv2.error:
        found = cv2.connectedComponentsWithStats(ink)
    return found[1], found[2][1:]


def specks(labels: Pixels, parts: Pixels, dpi: float) -> Pixels | None:
    """Mark the dirt of a sheet with 255; None where it is clean.

    Dirt is smaller than a full stop. So are the stops of small print, but many specks far from
    everything else tell that a sheet is dirty.
    """
    are_letters = parts[:, 2:4].min(axis=1) >= LETTER * dpi
    if not are_letters.any():
        return None
    usual = float(np.median(parts[are_letters, 3]))
    least, most = ((share * usual) ** 2 for share in SPECK)
    are_dirt = (parts[:, 4] > least) & (parts[:, 4] <= most)
    if np.count_nonzero(are_dirt) < MANY_SPECKS:
        return None
    larger = np.append(False, parts[:, 4] > most)[labels].astype(np.uint8)
    near = cv2.dilate(larger, np.ones((round(usual), round(usual)), np.uint8))
    left, top = parts[are_dirt, 0], parts[are_dirt, 1]
    if np.count_nonzero(near[top, left] == 0) < MANY_SPECKS:
        return None
    dirt = np.append(False, are_dirt)[labels]
    return cv2.dilate(dirt * np.uint8(255), np.ones((3, 3), np.uint8))


def without(ink: Pixels, words: Iterable[Rect], dpi: float) -> Pixels:
    """Give the ink that is no part of words."""
    left = ink.copy()
    for rect in words:
        _paint(left, rect, SLACK * dpi, 0)
    return left


def clusters(left: Pixels, dpi: float) -> list[Rect]:
    """Find the marks in the ink that is `left` without words and rules, near strokes together."""
    scale = COARSE / dpi
    small = cv2.resize(left, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    _, small = cv2.threshold(small, FAINT, 255, cv2.THRESH_BINARY)
    grown = cv2.dilate(small, np.ones((NEAR, NEAR), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(grown)
    found = []
    for number in range(1, count):
        x, y, wide, high, _ = stats[number]
        mine = (labels[y : y + high, x : x + wide] == number) & (
            small[y : y + high, x : x + wide] > 0
        )
        rows, columns = np.flatnonzero(mine.any(axis=1)), np.flatnonzero(mine.any(axis=0))
        if not len(rows):
            continue
        rect = Rect(
            (x + columns[0]) / scale,
            (y + rows[0]) / scale,
            (x + columns[-1] + 1) / scale,
            (y + rows[-1] + 1) / scale,
        )
        across, down = rect.right - rect.left, rect.bottom - rect.top
        is_frame = across * down > WHOLE * left.size
        if across >= LEAST[0] * dpi and down >= LEAST[1] * dpi and not is_frame:
            found.append(rect)
    return found


def wipe(sheet: Pixels, line: Stroke, dpi: float, colour: int) -> None:
    """Paint over a rule."""
    here = (
        Rect(line.start, line.at, line.end, line.at)
        if line.is_level
        else Rect(line.at, line.start, line.at, line.end)
    )
    _paint(sheet, here, THICKEST_RULE * dpi / 2 + 1, colour)


def _paint(sheet: Pixels, rect: Rect, slack: float, colour: int) -> None:
    left, top = max(int(rect.left - slack), 0), max(int(rect.top - slack), 0)
    sheet[top : int(rect.bottom + slack) + 1, left : int(rect.right + slack) + 1] = colour
