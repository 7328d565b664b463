"""Which of the words that were read are a hand's: print repeats its letters, a hand never does."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice, takewhile

import cv2
import numpy as np

from letterproof.ocr import Leaf, Pixels, Rect, Seen
from letterproof.ocr._judged import HEAD

FEWEST, MOST = 250, 1200
"""Letters of a sheet: with fewer, print does not repeat itself; none is held against more."""

LETTER = (0.03, 0.6)
"""Inches: how large a letter is at the larger side."""

SHAPE = (14, 10)
"""Dots: how high and wide letters are made before they are held against each other."""

STOUT, TALL = 0.25, 0.12
"""How far letters may differ in width for their height, and in height, as logarithms."""

ALIKE = 0.93
"""How like each other two prints of one letter are."""

STEM = 0.45
"""Of a word's height: what runs so far straight up is the stem of a letter of type."""

SLANTS = (0.0, 0.075, 0.15, 0.225, 0.3)
"""How far stems lean, for each step up."""

WEIGHTS = (-5.9, 5.4, 1.8, 4.2, 3.8)
"""What a word as such, doubt, letters without a twin, the same in their size, and curves weigh.

Set on made letters with dates and names in seven hands; above zero a hand is likely.
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
    leaf: Leaf, ink: Pixels, parts: Pixels, words: Sequence[Seen]
) -> Iterator[list[Seen]]:
    """Give the runs of words on a sheet that a hand wrote, at most one in each line.

    `ink` is the leaf's without rules, `parts` where what hangs together in it lies.
    """
    head = HEAD * len(leaf.grey)
    rows = sorted(_rows(words), key=lambda row: not _is_doubted(row, head))
    doubted = list(takewhile(lambda row: _is_doubted(row, head), rows))
    if not doubted:
        return
    likely = iter((traits(leaf, ink, parts, rows, len(doubted)) @ np.array(WEIGHTS)).tolist())
    for row in doubted:
        mine = list(islice(likely, len(row)))
        print_of = [_is_print(row, place) for place in range(len(row))]
        first, last, most = _best_run(
            [
                WEIGHTS[0] if is_print else much
                for is_print, much in zip(print_of, mine, strict=True)
            ]
        )
        hand = row[first:last]
        if most > ENOUGH and _may_fill_in(hand, head):
            yield hand


def _is_doubted(row: Sequence[Seen], head: float) -> bool:
    """Say whether a row has words that a hand may have filled in."""
    open_words = [word for place, word in enumerate(row) if not _is_print(row, place)]
    return bool(open_words) and _may_fill_in(open_words, head)


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
    leaf: Leaf, ink: Pixels, parts: Pixels, rows: Sequence[Sequence[Seen]], doubted: int
) -> Pixels:
    """Measure each word of the first rows, the `doubted`: a one, then what `WEIGHTS` weigh."""
    words = [word for row in rows[:doubted] for word in row]
    measured = np.zeros((len(words), len(WEIGHTS)))
    side = parts[:, 2:4].max(axis=1) / leaf.dpi
    places = parts[(side >= LETTER[0]) & (side < LETTER[1]), :4].astype(np.float32)
    rows_of = _owners(places, [around(row) for row in rows])
    order = np.argsort(rows_of, kind="stable")[np.count_nonzero(rows_of < 0) :]
    if len(order) < FEWEST:
        return measured
    places, rows_of = places[order], rows_of[order]
    mine = int(np.searchsorted(rows_of, doubted))
    twins, same = _twins(_shapes(leaf.grey, places), places, rows_of, mine)
    words_of = _owners(places[:mine], [word.rect for word in words])
    for place, word in enumerate(words):
        here = words_of == place
        lone = np.clip(ALIKE - twins[here], -0.05, 0.5).sum()
        odd = 1 - same[here].mean() if here.any() else 0.3
        doubt = 1 - min(word.confidence, 0.97)
        measured[place] = 1, doubt, lone, odd, 1 - _straight(ink, word.rect)
    return measured


def _shapes(grey: Pixels, places: Pixels) -> Pixels:
    """Give letters made to one size, each of norm 1."""
    down, across = np.indices(SHAPE, np.float32).reshape(2, 1, -1) + 0.5
    left, top, wide, high = places.T[:, :, None]
    x, y = left + wide * across / SHAPE[1] - 0.5, top + high * down / SHAPE[0] - 0.5
    shapes = 255 - cv2.remap(grey, x, y, cv2.INTER_LINEAR).astype(np.float32)
    shapes -= shapes.mean(axis=1, keepdims=True)
    return np.asarray(shapes / (np.linalg.norm(shapes, axis=1, keepdims=True) + 1e-6))


def _owners(places: Pixels, rects: Sequence[Rect]) -> Pixels:
    """Say in which rectangle each letter lies, -1 in none."""
    owners = np.full(len(places), -1)
    x, y = (places[:, :2] + places[:, 2:] / 2).T
    for number, (left, top, right, bottom) in enumerate(rects):
        inside = (x >= left) & (x <= right) & (y >= top - 2) & (y <= bottom + 2)
        owners[inside] = number
    return owners


def _twins(shapes: Pixels, places: Pixels, rows_of: Pixels, mine: int) -> tuple[Pixels, Pixels]:
    """Say of the first letters how like each others are, three of any size, two of its own.

    They are held against a part of the letters, and not those of their own row.
    """
    some = np.arange(0, len(shapes), -(-len(shapes) // MOST))
    # A product of matrices would wake the threads of a library, at the cost of both.
    likeness = np.einsum("ij,kj->ik", shapes[:mine], shapes[some])
    stout, tall = np.log(places[:, 2] / places[:, 3]), np.log(places[:, 3])
    is_other = rows_of[:mine, None] != rows_of[some]
    is_other &= np.abs(stout[:mine, None] - stout[some]) <= STOUT
    likeness[~is_other] = -1
    own = np.where(np.abs(tall[:mine, None] - tall[some]) <= TALL, likeness, -1)
    return _highest(likeness, 3), _highest(own, 2)


def _highest(likeness: Pixels, count: int) -> Pixels:
    """Give the mean of the highest few of each row, which are taken out of it."""
    rows = np.arange(len(likeness))
    total = np.zeros(len(likeness))
    for _ in range(count):
        best = likeness.argmax(axis=1)
        total += likeness[rows, best]
        likeness[rows, best] = -1
    return np.clip(total / count, 0.3, 1)


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


def around(row: Sequence[Seen]) -> Rect:
    """Give the smallest rectangle around words."""
    rects = np.array([word.rect for word in row])
    return Rect(*rects[:, :2].min(axis=0), *rects[:, 2:].max(axis=0))
