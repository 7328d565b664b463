"""What a mark looks like: handwriting, a stamp, or print; a stamp may be signed over."""

from collections.abc import Iterator
from typing import NamedTuple

import cv2
import numpy as np

from letterproof.model.page import Look
from letterproof.ocr import Pixels, Rect
from letterproof.ocr._marks import parted
from letterproof.ocr._rubber import bodies

FINE = 200.0
"""Dots an inch at which marks are judged."""

DUST = 20
"""Dots there that are no ink."""

GRAIN = 0.018
"""Inches: smaller spots are noise."""

SPECK = 0.03
STRAIGHT = 0.05
"""Inches: lower or narrower strokes are specks, or what is left of a rule."""

THICK = 0.06
"""Inches; no pen writes so broad."""

LONG = 0.24
"""Inches: how far a stroke of a signature reaches at least."""

WINDING = 34.0
"""How many widths of its pen a stroke is long that is no letter of type."""

SOLID = 0.5
"""Share of its rectangle that a stroke of a pen fills at most."""

LINE, SPARSE = 0.18, 0.3
"""Inches: what is no higher may be a word whose letters run together; those fill more than this."""

LETTERS = 14
"""So many signs of like height are print."""

ALIKE = 2.2
"""How much higher than the middle one most letters of print may be."""

EVEN = 1.15
FEW = 4
"""So many signs on one line that differ in height by no more than this are print too."""

STOUT = 5.5
"""How many widths of its strokes a printed letter is high at most, if it is bold."""

PALE = 24
"""Steps of colour that are no colour."""

APART = 0.22
"""How far two inks are from each other, of the way from grey to a pure colour."""

SHARE = 0.1
"""Of all ink: a second ink has more."""


_Parts = tuple[Pixels, Pixels]


class Stroke(NamedTuple):
    """Ink that hangs together, in dots; `thick` is how broad its pen is."""

    left: int
    top: int
    wide: int
    high: int
    area: int
    thick: float


def looks_of(
    ink: Pixels, dpi: float, tile: Pixels | None = None, full: Pixels | None = None
) -> list[tuple[Rect, Look]]:
    """Say what lies on a place, handwriting first, each with where in the place it lies.

    `ink` is 255 where there is ink, `full` the same with the words that could be read; `tile` is
    the place in colour, which tells inks apart.
    """
    scale = FINE / dpi
    fine, parts = _scaled(ink, scale)
    whole = fine if full is None or np.array_equal(full, ink) else _scaled(full, scale)[0]
    found = _judged(fine, whole, parts)
    if tile is not None and Look.STAMP in found:
        colour = cv2.resize(tile, fine.shape[::-1], interpolation=cv2.INTER_AREA)
        layers = [_judged(layer, layer) for layer in _inks(fine, colour)]
        if any(Look.STAMP in layer for layer in layers):
            for layer in layers:
                found = layer | found if Look.INK in layer else found
    order = (Look.INK, Look.STAMP, Look.PRINT)
    return [
        (Rect(*(edge / scale for edge in found[look])), look) for look in order if look in found
    ]


def _scaled(ink: Pixels, scale: float) -> tuple[Pixels, _Parts]:
    """Give ink without its grain, and what of it, grain too, hangs together."""
    if scale != 1:
        ink = cv2.resize(ink, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    ink = np.asarray((ink > 90) * np.uint8(255))  # noqa: PLR2004 - a third of a dot
    labels, stats = parts = parted(ink)
    kept = stats[:, 2:4].max(axis=1) > GRAIN * FINE
    if kept.all():
        return ink, parts
    shades = np.append(np.uint8(0), kept * np.uint8(255))
    return np.ascontiguousarray(shades[labels]), parts


def _judged(ink: Pixels, full: Pixels, parts: _Parts | None = None) -> dict[Look, Rect]:
    """Say what the ink of one colour is, and where; `parts` are known if it hangs together so."""
    if np.count_nonzero(ink) < DUST:
        return {}
    found: dict[Look, Rect] = {}
    body = bodies(ink, full, FINE)
    if body.any():
        found[Look.STAMP] = _around(body)
        reach = round(0.05 * FINE)
        ink = cv2.subtract(ink, cv2.dilate(body, np.ones((2 * reach + 1, 2 * reach + 1))))
        parts = None
    strokes = list(_strokes(ink, *(parts or parted(ink))))
    hand = _hand(strokes, must_wind=bool(found))
    if hand and not found:
        found[Look.INK] = _around(ink)
    elif hand:
        found[Look.INK] = Rect(
            min(stroke.left for stroke in hand),
            min(stroke.top for stroke in hand),
            max(stroke.left + stroke.wide for stroke in hand),
            max(stroke.top + stroke.high for stroke in hand),
        )
    elif strokes and not found:
        found[Look.PRINT] = _around(ink)
    return found


def _strokes(ink: Pixels, labels: Pixels, stats: Pixels) -> Iterator[Stroke]:
    """Give what hangs together, specks and straight rules left out."""
    depth = cv2.distanceTransform(ink, cv2.DIST_L2, 3)
    for number, (left, top, wide, high, area) in enumerate(stats.tolist(), start=1):
        if max(wide, high) < SPECK * FINE or (
            max(wide, high) > LONG * FINE and min(wide, high) < STRAIGHT * FINE
        ):
            continue
        here = np.s_[top : top + high, left : left + wide]
        deep = depth[here][labels[here] == number]
        yield Stroke(left, top, wide, high, area, 2 * float(np.percentile(deep, 90)))


def _hand(strokes: list[Stroke], *, must_wind: bool) -> list[Stroke]:
    """Give the strokes that a hand wrote.

    `must_wind` asks for a long one: beside a stamp there are letters of it that were cut.
    """
    thin = [one for one in strokes if one.thick <= THICK * FINE]
    if sum(one.area for one in thin) < sum(one.area for one in strokes) / 3:
        return []
    winding = [one for one in thin if _winds(one)]
    if winding:
        return winding
    if must_wind or not thin or _are_letters(strokes):
        return []
    high = max(one.high for one in thin)
    is_thin = high >= STOUT * float(np.median([one.thick for one in thin]))
    is_full = any(one.area > SOLID * one.wide * one.high for one in thin if one.high > high / 2)
    return thin if is_thin and not is_full else []


def _winds(stroke: Stroke) -> bool:
    """Say whether a stroke is too long for its width to be a letter, and no patch of ink."""
    most = SOLID if stroke.high > LINE * FINE else SPARSE
    return (
        max(stroke.wide, stroke.high) >= LONG * FINE
        and stroke.high >= LONG * FINE / 3
        and stroke.area >= WINDING * stroke.thick**2
        and stroke.area <= most * stroke.wide * stroke.high
    )


def _are_letters(strokes: list[Stroke]) -> bool:
    """Say whether signs are of like height, many of them or on one line, as type sets them."""
    heights = np.sort([one.high for one in strokes])
    if len(heights) >= LETTERS:
        return bool(heights[-len(heights) // 5] <= ALIKE * heights[len(heights) // 2])
    feet = [one.top + one.high for one in strokes]
    is_level = max(feet) - min(feet) <= heights[-1] / 6
    return bool(len(heights) >= FEW and heights[-1] <= EVEN * heights[0] and is_level)


def _inks(ink: Pixels, tile: Pixels) -> Iterator[Pixels]:
    """Part ink by its colour into two, where there are two."""
    paper = np.percentile(tile.reshape(-1, tile.shape[-1]), 90, axis=0)
    dark = np.clip(paper - tile.astype(np.float32), 0, None)
    most = dark.max(axis=2)
    mask = (ink > 0) & (most > PALE)
    # Next to a stroke its colour is blurred; its neighbourhood tells it better.
    much = cv2.blur(np.dstack([dark * mask[..., None], most * mask]), (5, 5))
    tone = much[..., :3] / np.maximum(much[..., 3:], 1)
    spots = tone[mask]
    if len(spots) < DUST:
        return
    centre = spots.mean(axis=0)
    way = np.linalg.eigh(np.cov((spots - centre).T))[1][:, -1]
    along = (spots - centre) @ way
    low, high = np.percentile(along, (5, 95))
    for _ in range(8):
        cut = (low + high) / 2
        one, other = along[along <= cut], along[along > cut]
        if min(len(one), len(other)) < SHARE * len(along):
            return
        low, high = float(one.mean()), float(other.mean())
    if high - low < APART:
        return
    for is_first in (True, False):
        layer = np.zeros_like(ink)
        layer[mask] = ((along <= cut) == is_first) * np.uint8(255)
        yield layer


def _around(ink: Pixels) -> Rect:
    left, top, wide, high = cv2.boundingRect(ink)
    return Rect(left, top, left + wide, top + high)
