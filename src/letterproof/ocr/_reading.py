"""A picture of a page read whole: its sheets laid straight, their words, rules and marks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

import cv2
import numpy as np

from letterproof.model.page import Look
from letterproof.ocr import Leaf, Pixels, Rect, Seen, engines
from letterproof.ocr._judged import marks_flat, marks_of, printed
from letterproof.ocr._legibility import LEAST_TRUST, advice_for, is_legible, trust
from letterproof.ocr._light import PAPER, evened
from letterproof.ocr._marks import Stroke, dots, inked, rules, wipe
from letterproof.ocr._upright import leaves, overturned

PLAIN = 0.75
"""Trust below which a sheet is read again: the other way up, or by the next engine."""

LEAST = 0.3
"""Confidence below which a word is taken for strokes of something else."""


LARGE, LARGE_LEAST = 1.6, 0.7
"""Strokes so much higher than the usual line, or alone on one, must be read more surely."""

INK = (0.0001, 0.4)
"""Shares of a sheet that words fill; one short word fills a little more than the first."""

LONG = 4
"""Letters and figures of a word that strokes beside sure words do not make."""

INVERTED = 110
"""Grey that is the middle of light words on a dark ground."""


HUE, COLOURED = 24, 0.0001
"""Steps between red, green and blue that are a colour; share of a picture that a stamp colours."""

AROUND = 0.12
LARGE_MARK = 0.35
UNREAD = (2.8, 0.3)
"""Inches: around a stamp that is read again; how high it is; how wide and high unread text is."""

Mark = tuple[Rect, Look]


@dataclass(frozen=True)
class Reading:
    """One sheet: its words, and what else is on it, in pixels of the leaf."""

    leaf: Leaf
    words: tuple[Seen, ...]
    rules: tuple[Stroke, ...]
    dots: tuple[Rect, ...]
    marks: tuple[Mark, ...]
    is_legible: bool
    advice: str

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
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) if picture.ndim > 2 else picture  # noqa: PLR2004
    is_coloured = _is_coloured(picture)
    sheets = [_best(leaf) for leaf in leaves(grey, dpi)]
    if all(sheet.is_over for sheet in sheets):
        # Side by side and upside down, the last sheet lies first.
        sheets.reverse()
    for sheet in sheets:
        yield _whole(sheet, grey, picture if is_coloured else None)


def _whole(sheet: "_Sheet", grey: Pixels, coloured: Pixels | None) -> Reading:
    leaf, ink, lines = sheet.leaf, sheet.ink, sheet.rules
    known = _known(sheet.words)
    source = grey if coloured is None else coloured
    marks = marks_of(leaf, source, known, lines)
    if coloured is not None:
        uncovered = _under_stamps(coloured, leaf, known, marks)
        if uncovered != known:
            known = uncovered
            marks = marks_of(leaf, source, known, lines)
    known = printed(leaf, known, marks)
    spots = tuple(dots(ink, leaf.dpi, known))
    is_clear = is_legible(ink, [rect for rect, _ in marks], known) and not any(
        _is_unread(mark, leaf, known) for mark in marks
    )
    return Reading(
        leaf,
        tuple(_without_spots(known, spots)),
        lines,
        spots,
        # Where words are guesses, what looks like ink is grain.
        tuple(marks) if not known or trust(known) >= LEAST_TRUST else (),
        is_clear,
        "" if is_clear else advice_for(grey, leaf, known),
    )


def _is_coloured(picture: Pixels) -> bool:
    """Say whether a picture has more than greys, by every eighth pixel."""
    if picture.ndim < 3:  # noqa: PLR2004
        return False
    some = picture[::8, ::8].astype(np.int16)
    return float((np.ptp(some, axis=2) > HUE).mean()) > COLOURED


def _under_stamps(
    picture: Pixels, leaf: Leaf, words: Sequence[Seen], marks: Sequence[Mark]
) -> list[Seen]:
    """Read again, without coloured ink, where a stamp or a signature lies over the text.

    The lightest of red, green and blue is light in coloured ink, and dark in black print.
    """
    known = list(words)
    large = [rect for rect, look in marks if look is not Look.PRINT and _is_over(rect, leaf, words)]
    if not large:
        return known
    high, wide = leaf.grey.shape
    plain = evened(
        cv2.warpPerspective(
            picture.max(axis=2),
            np.linalg.inv(leaf.back),
            (wide, high),
            flags=cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        stretched=False,
    )
    for rect in large:
        reach = round(AROUND * leaf.dpi)
        top, bottom = _whole_lines(known, rect, reach, high)
        band = np.ascontiguousarray(plain[top:bottom])
        seen = [_lowered(word, top) for word in engines()[0].read(band, leaf.dpi)]
        inside = [word for word in known if top <= _middle(word) <= bottom]
        again = _known(seen)
        if _read(again) > _read(inside):
            known = [word for word in known if word not in inside] + again
    return known


def _whole_lines(words: Sequence[Seen], rect: Rect, reach: int, high: int) -> tuple[int, int]:
    """Give from where to where a sheet is read again: no line of words is cut."""
    top, bottom = rect.top - reach, rect.bottom + reach
    cut = [word.line for word in words if word.line[0] < bottom and word.line[1] > top]
    ends = [top, bottom, *(edge for line in cut for edge in (line[0] - 2, line[1] + 2))]
    return max(int(min(ends)), 0), min(int(max(ends)), high)


def _is_over(rect: Rect, leaf: Leaf, words: Sequence[Seen]) -> bool:
    """Say whether a mark is large and lies among words."""
    if rect.bottom - rect.top < LARGE_MARK * leaf.dpi:
        return False
    return any(
        word.rect.top < rect.bottom and rect.top < word.rect.bottom and word.confidence > LEAST
        for word in words
    )


def _lowered(word: Seen, by: float) -> Seen:
    left, top, right, bottom = word.rect
    line = (word.line[0] + by, word.line[1] + by)
    return word._replace(rect=Rect(left, top + by, right, bottom + by), line=line)


def _middle(word: Seen) -> float:
    return (word.rect.top + word.rect.bottom) / 2


def _read(words: Sequence[Seen]) -> float:
    """Say how much was read: letters and figures, each as sure as its word."""
    return sum(word.confidence * sum(map(str.isalnum, word.text)) for word in words)


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
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) if picture.ndim > 2 else picture  # noqa: PLR2004
    is_dark = bool(np.median(grey) < INVERTED)
    leaf = Leaf(evened(np.asarray(255 - grey) if is_dark else grey), dpi, np.eye(3))
    high, wide = grey.shape
    whole = (Rect(0, 0, wide, high), Look.PRINT)
    found = [whole] if is_dark else marks_flat(leaf, picture, over)
    looks = {look for _, look in found}
    words: Sequence[Seen] = ()
    if reads and looks and looks != {Look.INK}:
        words = _known(engines()[0].read(leaf.grey, dpi))
    return Reading(leaf, tuple(words), (), (), tuple(found), is_legible=True, advice="")


class _Sheet(NamedTuple):
    """A sheet as it was read best; `is_over` where it lay upside down."""

    leaf: Leaf
    ink: Pixels
    rules: tuple[Stroke, ...]
    words: Sequence[Seen]
    is_over: bool


def _best(leaf: Leaf) -> _Sheet:
    """Read a sheet either way up, and by every engine, until its words can be trusted.

    Where hardly any ink is, or it is nearly everywhere, there are no words; engines look long.
    """
    best = _Sheet(leaf, (ink := inked(leaf)), tuple(rules(ink, leaf.dpi)), (), is_over=False)
    if not INK[0] < float((best.ink > 0).mean()) < INK[1]:
        return best
    most = 0.0
    for engine in engines():
        for way in (best, _over(best)) if not best.is_over else (best,):
            words = engine.read(_without_rules(way), way.leaf.dpi)
            if (now := trust(words)) > most:
                most, best = now, way._replace(words=words)
            if most >= PLAIN:
                return best
    return best


def _over(sheet: _Sheet) -> _Sheet:
    leaf = overturned(sheet.leaf)
    ink = inked(leaf)
    return _Sheet(leaf, ink, tuple(rules(ink, leaf.dpi)), (), is_over=True)


def _without_rules(sheet: _Sheet) -> Pixels:
    """Wipe the rules out: engines read the sides of a table's cells as letters."""
    grey = sheet.leaf.grey.copy()
    for line in sheet.rules:
        wipe(grey, line, sheet.leaf.dpi, PAPER)
    return grey


def _known(words: Sequence[Seen]) -> list[Seen]:
    """Leave out what was read from strokes that are no words: dust, logos, signatures."""
    usual = median(word.line[1] - word.line[0] for word in words) if words else 0.0
    kept = []
    for word in words:
        has_letters = any(sign.isalnum() for sign in word.text)
        high = word.rect.bottom - word.rect.top
        least = LARGE_LEAST if high > LARGE * usual or _is_alone(word, words) else LEAST
        if len(word.text) >= LONG and high <= LARGE * usual and _is_among_sure(word, words):
            least = 0.0
        if word.confidence >= least and (has_letters or len(word.text) < 3):  # noqa: PLR2004
            kept.append(word)
    return kept


def _is_among_sure(word: Seen, words: Sequence[Seen]) -> bool:
    """Say whether another word of the line was read surely: e-mail addresses seldom are."""
    return any(
        other.line == word.line and other.confidence >= PLAIN and len(other.text) >= LONG
        for other in words
        if other is not word
    )


def _is_alone(word: Seen, words: Sequence[Seen]) -> bool:
    return all(other is word or other.line != word.line for other in words)


def _without_spots(words: Sequence[Seen], spots: Sequence[Rect]) -> list[Seen]:
    """Leave out the first letters of lines that are bullets; the reader makes bullets of spots."""
    firsts = {
        min((other for other in words if other.line == line), key=lambda other: other.rect.left)
        for line in {word.line for word in words}
    }
    return [
        word
        for word in words
        if len(word.text) > 1
        or word not in firsts
        or not any(_is_same(word.rect, spot) for spot in spots)
    ]


def _is_same(rect: Rect, spot: Rect) -> bool:
    slack = 0.35 * (spot.right - spot.left) + 1
    return all(abs(one - other) <= slack for one, other in zip(rect, spot, strict=True))
