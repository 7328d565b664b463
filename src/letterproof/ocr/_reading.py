"""A picture of a page read whole: its sheets laid straight, their words, rules and marks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np

from letterproof.model.page import Look
from letterproof.ocr import Leaf, Pixels, Rect, Seen, engines
from letterproof.ocr._hand import around, handwritten
from letterproof.ocr._judged import marks_flat, marks_of, printed
from letterproof.ocr._legibility import LEAST_TRUST, advice_for, is_legible, trust
from letterproof.ocr._light import PAPER, evened
from letterproof.ocr._look import FINE
from letterproof.ocr._marks import Stroke, dashes, dots, inked, parted, rules, specks, wipe
from letterproof.ocr._script import with_script
from letterproof.ocr._under import is_coloured, under_stamps
from letterproof.ocr._upright import leaves, overturned
from letterproof.ocr._words import known_of, single, without_spots
from letterproof.pulse import beat

PLAIN = 0.75
"""Trust below which a sheet is read again: the other way up, or by the next engine."""

INK = (0.0001, 0.4)
"""Shares of a sheet that words fill; one short word fills a little more than the first."""

INVERTED = 110
"""Grey that is the middle of light words on a dark ground."""

UNREAD = (2.8, 0.3)
"""Inches: how wide and high a mark is that may be text nobody read."""

SOLID, LARGEST_LOGO = 0.13, 2.5
"""Inches: how broad a patch of ink is that no letter has, and how large a logo is."""

Mark = tuple[Rect, Look]


@dataclass(frozen=True)
class Reading:
    """One sheet: its words, and what else is on it, in pixels of the leaf.

    `hands` are where words stand that a hand wrote, which are not read.
    """

    leaf: Leaf
    words: tuple[Seen, ...]
    rules: tuple[Stroke, ...]
    dots: tuple[Rect, ...]
    marks: tuple[Mark, ...]
    is_legible: bool
    advice: str
    hands: tuple[Rect, ...] = ()

    def seen(self, rect: Rect) -> Rect:
        """Give the rectangle around a rectangle's corners in the picture that was given."""
        left, top, right, bottom = rect
        corners = np.array([[(left, top), (right, top), (right, bottom), (left, bottom)]])
        (spots,) = cv2.perspectiveTransform(corners, self.leaf.back)
        (x0, y0), (x1, y1) = spots.min(axis=0), spots.max(axis=0)
        return Rect(float(x0), float(y0), float(x1), float(y1))


def read(picture: Pixels, dpi: float | None) -> Iterator[Reading]:
    """Read each sheet on a picture in grey or in colour (red, green, blue).

    `dpi` is None where its density is not known.
    """
    grey = _grey(picture)
    coloured = picture if is_coloured(picture) else None
    sheets = [_best(leaf) for leaf in leaves(grey, dpi)]
    if all(sheet.is_over for sheet in sheets):
        # Side by side and upside down, the last sheet lies first.
        sheets.reverse()
    for sheet in sheets:
        yield _whole(sheet, grey, coloured)


def _whole(sheet: "_Sheet", grey: Pixels, coloured: Pixels | None) -> Reading:
    beat()
    leaf, ink, lines = sheet.leaf, sheet.ink, sheet.rules
    known = known_of(sheet.words)
    source = grey if coloured is None else coloured
    marks = marks_of(leaf, ink, source, known, lines)
    if coloured is not None:
        uncovered = under_stamps(coloured, leaf, known, marks)
        if uncovered != known:
            known = uncovered
            marks = marks_of(leaf, ink, source, known, lines)
    marks = list(with_script(leaf, known, marks))
    known = printed(leaf, known, marks)
    written = list(handwritten(leaf, sheet.bare, sheet.parts, known))
    known = [word for word in known if not any(word in hand for hand in written)]
    hands = tuple(around(hand) for hand in written)
    # What of their strokes was no word is no mark of its own.
    marks = [
        (rect, look)
        for rect, look in marks
        if look is not Look.PRINT or not any(_holds(hand, rect) for hand in hands)
    ]
    is_read = trust(known) >= LEAST_TRUST
    spots = (
        *single(dots(sheet.parts, leaf.dpi, known)),
        *(dashes(sheet.parts, leaf.dpi, known) if is_read else ()),
    )
    is_clear = is_legible(ink, [rect for rect, _ in marks], known) and not any(
        _is_unread(mark, leaf, known) for mark in marks
    )
    return Reading(
        leaf,
        tuple(without_spots(known, spots)),
        lines,
        spots,
        # Where words are guesses, what looks like ink is grain.
        tuple(marks) if not known or is_read else (),
        is_clear,
        "" if is_clear else advice_for(grey, leaf, known),
        hands,
    )


def _holds(rect: Rect, other: Rect) -> bool:
    """Say whether the middle of another rectangle lies in one."""
    x, y = (other.left + other.right) / 2, (other.top + other.bottom) / 2
    return rect.left <= x <= rect.right and rect.top <= y <= rect.bottom


def _is_unread(mark: Mark, leaf: Leaf, words: Sequence[Seen]) -> bool:
    """Say whether a mark is so long and high that lines of text stand in it unread."""
    (left, top, right, bottom), look = mark
    if look is Look.STAMP or right - left < UNREAD[0] * leaf.dpi:
        return False
    above = any(word.rect.bottom < top for word in words)
    return bottom - top >= UNREAD[1] * leaf.dpi and above


def read_flat(
    picture: Pixels, dpi: float, over: Sequence[Rect] = (), *, reads: bool = True
) -> Reading:
    """Read a picture that lies straight, cut from a page; `over` is where words lie over it.

    Its marks say what it looks like, first the handwriting; an empty one has none.
    `reads` says whether words are looked for too.
    """
    high, wide = picture.shape[:2]
    # Looks are judged at this density in any case: the rest is only for the engine.
    scale = min(FINE / dpi, 1.0)
    size = max(round(wide * scale), 1), max(round(high * scale), 1)
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    plain = _grey(small)
    is_dark = 2 * np.count_nonzero(plain < INVERTED) > plain.size
    if is_dark:
        marks = [(Rect(0, 0, wide, high), Look.PRINT)]
    else:
        fine = Leaf(evened(plain, dpi=dpi * scale), dpi * scale, np.eye(3))
        found = marks_flat(fine, small, [_times(rect, scale) for rect in over])
        marks = [(_times(rect, 1 / scale), look) for rect, look in found]
    grey = plain if small is picture else _grey(picture)
    words: Sequence[Seen] = ()
    if reads and {look for _, look in marks} - {Look.INK}:
        grey = evened(np.asarray(255 - grey) if is_dark else grey, dpi=dpi)
        words = known_of(engines()[0].read(grey, dpi))
    leaf = Leaf(grey, dpi, np.eye(3))
    return Reading(leaf, tuple(words), (), (), tuple(marks), is_legible=True, advice="")


def _grey(picture: Pixels) -> Pixels:
    return cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) if picture.ndim > 2 else picture  # noqa: PLR2004


def _times(rect: Rect, scale: float) -> Rect:
    return Rect(*(edge * scale for edge in rect))


class _Sheet(NamedTuple):
    """A sheet as it was read best; `is_over` where it lay upside down.

    `bare` is its ink without rules, `labels` and `parts` what of that hangs together.
    """

    leaf: Leaf
    ink: Pixels
    rules: tuple[Stroke, ...]
    bare: Pixels
    labels: Pixels
    parts: Pixels
    words: Sequence[Seen]
    is_over: bool


def _best(leaf: Leaf) -> _Sheet:
    """Read a sheet either way up, and by every engine, until its words can be trusted.

    Where hardly any ink is, or it is nearly everywhere, there are no words; engines look long.
    """
    best = _laid(leaf, is_over=False)
    if not INK[0] < float((best.ink > 0).mean()) < INK[1]:
        return best
    most = 0.0
    for engine in engines():
        for way in _ways(best):
            words = engine.read(_without_drawings(way), way.leaf.dpi)
            if (now := trust(words)) > most:
                most, best = now, way._replace(words=words)
            if most >= PLAIN:
                return best
    return best


def _ways(sheet: _Sheet) -> Iterator[_Sheet]:
    """Give a sheet as it is, then, if that is asked for, the other way up."""
    yield sheet
    if not sheet.is_over:
        yield _laid(overturned(sheet.leaf), is_over=True)


def _laid(leaf: Leaf, *, is_over: bool) -> _Sheet:
    ink = inked(leaf)
    lines = tuple(rules(ink, leaf.dpi))
    bare = ink.copy()
    for line in lines:
        wipe(bare, line, leaf.dpi, 0)
    return _Sheet(leaf, ink, lines, bare, *parted(bare), (), is_over)


def _without_drawings(sheet: _Sheet) -> Pixels:
    """Wipe out rules, dirt and solid logos: engines read cells' sides and petals as letters."""
    dpi = sheet.leaf.dpi
    grey = sheet.leaf.grey.copy()
    dirt = specks(sheet.labels, sheet.parts, dpi)
    if dirt is not None:
        grey[dirt > 0] = PAPER
    for line in sheet.rules:
        wipe(grey, line, dpi, PAPER)
    side = round(SOLID * dpi)
    low, long = sheet.parts[:, 2:4].min(axis=1), sheet.parts[:, 2:4].max(axis=1)
    for number in np.flatnonzero((low >= side) & (long <= LARGEST_LOGO * dpi)).tolist():
        left, top, wide, high, _ = sheet.parts[number].tolist()
        here = np.s_[max(top - 1, 0) : top + high + 1, max(left - 1, 0) : left + wide + 1]
        part = (sheet.labels[here] == number + 1).astype(np.uint8)
        if cv2.erode(part, np.ones((side, side), np.uint8), borderValue=0).any():
            grey[here][cv2.dilate(part, np.ones((3, 3), np.uint8)) > 0] = PAPER
    return grey
