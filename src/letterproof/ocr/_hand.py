"""Which of the words that were read are a hand's: print repeats its letters, a hand never does."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice

import cv2
import numpy as np

from letterproof.ocr import Leaf, Pixels, Rect, Seen
from letterproof.ocr._judged import HEAD
from letterproof.ocr._marks import Stroke, inked, wipe
from letterproof.ocr._tiles import tile_of

FEWEST, MOST = 250, 4000
"""Letters on a sheet: with fewer, print does not repeat itself; more are not looked at."""

LETTER = (0.03, 0.6)
"""Inches: how large a letter is at the larger side."""

SHAPE = (20, 14)
"""Dots: how high and wide letters are made before they are held against each other."""

STOUT, TALL = 0.25, 0.12
"""How far letters may differ in width for their height, and in height, as logarithms."""

ALIKE = 0.93
"""How like each other two prints of one letter are."""

STEM = 0.45
"""Of a word's height: what runs so far straight up is the stem of a letter of type."""

SLANTS = (0.0, 0.075, 0.15, 0.225, 0.3)
"""How far stems lean, for each step up."""

WEIGHTS = (-6.2, 5.4, 1.8, 4.2, 2.3, 3.8)
"""What a word as such, doubt, letters without a twin, the same in their size, colour and curves
weigh. Set on made letters with dates and names in seven hands; above zero a hand is likely.
"""

ENOUGH = 1.0
"""What the words of a run come to that a hand wrote."""

SHORTEST, SURE, FIGURES = 3, 0.9, 0.96
"""Letters and figures of a run; confidence of its words, and of figures, that only print has."""

READ = 0.6
"""Confidence from which on a word in capitals is print: other capitals are too few to tell."""

CONTACT = re.compile(r"@|[^\W\d_]\.\w|\d{3}\W\d{4}\b|(?:\d\W?){9}")
"""Addresses and numbers to call are print: their signs are too few on a page to tell."""


def handwritten(
    leaf: Leaf, picture: Pixels, words: Sequence[Seen], lines: Iterable[Stroke]
) -> Iterator[list[Seen]]:
    """Give the runs of words on a sheet that a hand wrote, at most one in each line.

    `picture` is what the leaf was laid straight from, in grey or in colour.
    """
    rows = _rows(words)
    likely = iter((traits(leaf, picture, rows, lines) @ np.array(WEIGHTS)).tolist())
    for row in rows:
        mine = list(islice(likely, len(row)))
        print_of = [_is_print(row, place) for place in range(len(row))]
        first, last, most = _best_run(
            [
                WEIGHTS[0] if is_print else much
                for is_print, much in zip(print_of, mine, strict=True)
            ]
        )
        hand = row[first:last]
        if most > ENOUGH and _may_fill_in(hand, HEAD * len(leaf.grey)):
            yield hand


def _is_print(row: Sequence[Seen], place: int) -> bool:
    """Say whether a word is print by what it says."""
    word = row[place]
    is_capitals = word.text.isupper() and word.confidence >= READ
    # Engines part an address before its sign.
    said = word.text + "".join(other.text[:1] for other in row[place + 1 : place + 2])
    return is_capitals or CONTACT.search(said) is not None


def _may_fill_in(hand: Sequence[Seen], head: float) -> bool:
    """Say whether words may be a date or a name, and are not as plain as print.

    Above `head` without figures they are a firm's name.
    """
    signs = "".join(word.text for word in hand)
    is_low = hand[0].rect.top > head
    has_any = any(sign.isdigit() or (is_low and sign.isupper()) for sign in signs)
    is_long = sum(map(str.isalnum, signs)) >= SHORTEST
    sure = FIGURES if any(map(str.isdigit, signs)) else SURE
    return has_any and is_long and min(word.confidence for word in hand) < sure


def _rows(words: Sequence[Seen]) -> list[list[Seen]]:
    def place(word: Seen) -> tuple[tuple[float, float], float]:
        return word.line, word.rect.left

    return [list(row) for _, row in groupby(sorted(words, key=place), key=lambda word: word.line)]


def _best_run(likely: Sequence[float]) -> tuple[int, int, float]:
    """Give from where to where the sum is the highest, and that sum."""
    best = (0, 0, 0.0)
    first, total = 0, 0.0
    for place, value in enumerate(likely):
        if total <= 0:
            first, total = place, 0.0
        total += value
        if total > best[2]:
            best = (first, place + 1, total)
    return best


def traits(
    leaf: Leaf, picture: Pixels, rows: Sequence[Sequence[Seen]], lines: Iterable[Stroke]
) -> Pixels:
    """Measure each word, row after row: a one, then what `WEIGHTS` weigh."""
    ink = inked(leaf)
    for line in lines:
        wipe(ink, line, leaf.dpi, 0)
    places, shapes = _letters(leaf, ink)
    if not rows or len(places) < FEWEST:
        return np.zeros((sum(map(len, rows)), len(WEIGHTS)))
    middles = places[:, :2] + places[:, 2:] / 2
    rows_of = _owners(middles, [around(row) for row in rows])
    tones = _tones(leaf, picture, rows)
    found = []
    for number, row in enumerate(rows):
        mine = np.flatnonzero(rows_of == number)
        twins, same = _twins(mine, rows_of, places, shapes)
        words_of = _owners(middles[mine], [word.rect for word in row])
        for place, word in enumerate(row):
            here = words_of == place
            lone = np.clip(ALIKE - twins[here], -0.05, 0.5).sum()
            odd = 1 - same[here].mean() if here.any() else 0.3
            doubt = 1 - min(word.confidence, 0.97)
            found.append((1, doubt, lone, odd, 0, 1 - _straight(ink, word.rect)))
    measured = np.array(found)
    measured[:, 4] = tones
    return measured


def _letters(leaf: Leaf, ink: Pixels) -> tuple[Pixels, Pixels]:
    """Give where the letters stand (left, top, width, height), and their shapes, each of norm 1."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    side = stats[:, 2:4].max(axis=1) / leaf.dpi
    kept = np.flatnonzero((side >= LETTER[0]) & (side < LETTER[1]))
    kept = kept[kept > 0][:MOST]
    shapes = np.empty((len(kept), SHAPE[0] * SHAPE[1]), np.float32)
    near = np.ones((3, 3), np.uint8)
    for row, number in enumerate(kept.tolist()):
        left, top, wide, high, _ = stats[number].tolist()
        here = np.s_[top : top + high, left : left + wide]
        mine = cv2.dilate((labels[here] == number).astype(np.uint8), near)
        dark = (255 - leaf.grey[here]) * mine
        way = cv2.INTER_AREA if high > SHAPE[0] else cv2.INTER_LINEAR
        small = cv2.resize(dark.astype(np.float32), SHAPE[::-1], interpolation=way)
        shapes[row] = cv2.GaussianBlur(small, (3, 3), 0).ravel()
    shapes -= shapes.mean(axis=1, keepdims=True)
    shapes /= np.linalg.norm(shapes, axis=1, keepdims=True) + 1e-6
    return stats[kept, :4].astype(np.float32), shapes


def _owners(middles: Pixels, rects: Sequence[Rect]) -> Pixels:
    """Say in which rectangle each letter lies, -1 in none."""
    owners = np.full(len(middles), -1)
    x, y = middles[:, 0], middles[:, 1]
    for number, (left, top, right, bottom) in enumerate(rects):
        inside = (x >= left) & (x <= right) & (y >= top - 2) & (y <= bottom + 2)
        owners[inside] = number
    return owners


def _twins(mine: Pixels, rows_of: Pixels, places: Pixels, shapes: Pixels) -> tuple[Pixels, Pixels]:
    """Say of each letter of a row how like it others are, three of any size, two of its own."""
    others = np.flatnonzero((rows_of >= 0) & (rows_of != rows_of[mine[0]])) if len(mine) else mine
    if len(others) < FEWEST:
        return np.ones(len(mine)), np.ones(len(mine))
    likeness = shapes[mine] @ shapes[others].T
    stout = np.log(places[:, 2] / places[:, 3])
    tall = np.log(places[:, 3])
    likeness[np.abs(stout[mine][:, None] - stout[others]) > STOUT] = -1
    twins = np.partition(likeness, -3, axis=1)[:, -3:].mean(axis=1)
    likeness[np.abs(tall[mine][:, None] - tall[others]) > TALL] = -1
    same = np.partition(likeness, -2, axis=1)[:, -2:].mean(axis=1)
    return np.clip(twins, 0.3, 1), np.clip(same, 0.3, 1)


def _straight(ink: Pixels, rect: Rect) -> float:
    """Give the share of a word's ink that stands in straight stems, however they lean."""
    left, top, right, bottom = (max(round(edge), 0) for edge in rect)
    word = (ink[top:bottom, left:right] > 0).astype(np.uint8)
    if not word.any():
        return 0.5
    high, wide = word.shape
    stem = np.ones((max(int(STEM * high), 3), 1), np.uint8)
    most = 0.0
    for slant in SLANTS:
        way = np.array([[1, slant, -slant * high / 2], [0, 1, 0]])
        upright = cv2.warpAffine(word, way, (wide + 8, high), flags=cv2.INTER_NEAREST)
        stems = cv2.morphologyEx(upright, cv2.MORPH_OPEN, stem)
        most = max(most, float(stems.sum()) / max(float(upright.sum()), 1.0))
    return most


def _tones(leaf: Leaf, picture: Pixels, rows: Sequence[Sequence[Seen]]) -> Pixels:
    """Say of each word how far its ink is from the usual colour."""
    words = [word for row in rows for word in row]
    if picture.ndim < 3:  # noqa: PLR2004
        return np.zeros(len(words))
    tones = np.array([_tone(tile_of(picture, leaf, word.rect)) for word in words])
    far = np.abs(tones - np.median(tones, axis=0)).max(axis=1)
    return np.asarray(np.minimum(far, 0.4))


def _tone(tile: Pixels) -> Pixels:
    """Give how much of red, green and blue the ink on a tile takes away; the most is 1."""
    paper = np.percentile(tile.reshape(-1, 3), 90, axis=0)
    dark = np.clip(paper - tile.astype(np.float32), 0, None)
    most = dark.max(axis=2)
    inside = most >= max(40.0, float(most.max()) / 2)
    if not inside.any():
        return np.zeros(3)
    return np.asarray((dark[inside] / most[inside].mean()).mean(axis=0))


def around(row: Sequence[Seen]) -> Rect:
    """Give the smallest rectangle around words."""
    rects = np.array([word.rect for word in row])
    return Rect(*rects[:, :2].min(axis=0), *rects[:, 2:].max(axis=0))
