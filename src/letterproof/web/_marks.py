"""Words that a person marked on a page: from the places that were pointed at to the words there."""

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise

from letterproof.correction import Mark
from letterproof.report import Sheet

MOST = 40
"""A duty over two pages has fewer lines."""

Box = tuple[float, float, float, float]
Word = tuple[str, float, float, float, float]

FARTHEST = 1_000_000
"""Points, pages and characters that a letter has no more of."""

SPOT = 5
"""Numbers of a place on a picture: page, left, top, right, bottom."""
STRETCH = 4
"""Numbers of a place in a text: page, paragraph from 0, its first character, behind its last."""


class NoPlace(ValueError):  # noqa: N818 - said as a fact
    """A form names something that is no place on the pages of the letter."""


def marks(text: str, sheets: Sequence[Sheet]) -> tuple[Mark, ...]:
    """Read the places that a form names, as a list of lists of numbers; each line is one mark.

    Raises:
        NoPlace: these are no places of the letter.
    """
    if not text.strip():
        return ()
    try:
        places = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NoPlace("no list of places") from error
    if not isinstance(places, list) or len(places) > MOST:
        raise NoPlace("no list of places, or too long a one")
    by_number = {sheet.number: sheet for sheet in sheets}
    found: list[Mark] = []
    for place in places:
        if not isinstance(place, list) or not all(map(_is_number, place)):
            raise NoPlace("a place is a list of numbers")
        sheet = by_number.get(place[0]) if place else None
        if sheet is None:
            raise NoPlace("no such page")
        found += _on(sheet, place)
    return tuple(dict.fromkeys(found))[:MOST]


def words_of(marked: Sequence[Mark]) -> str:
    """Give the words of marks."""
    return " ".join(mark.text for mark in marked if mark.text)


def spots(marked: Sequence[Mark]) -> list[list[float]]:
    """Write marks on pictures as a form names them."""
    return [[mark.page, *mark.box] for mark in marked if mark.box]


def turns(sheet: Sheet) -> int:
    """Say how many quarter turns, clockwise, bring a page upright, by the way of most words."""
    ways = [0.0, 0.0, 0.0, 0.0]
    for (_, *one), (_, *other) in pairwise(sheet.words):
        across = other[0] + other[2] - one[0] - one[2]
        down = other[1] + other[3] - one[1] - one[3]
        is_level = abs(across) > abs(down)
        way = (0 if across > 0 else 2) if is_level else (3 if down > 0 else 1)
        if _is_near(one, other):
            ways[way] += 1
    return max(range(4), key=lambda way: ways[way]) if max(ways) > len(sheet.words) / 3 else 0


def _is_near(one: Sequence[float], other: Sequence[float]) -> bool:
    """Say whether words stand on one line: they share half the lesser width, or height."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide > min(one[2] - one[0], other[2] - other[0]) / 2 or (
        high > min(one[3] - one[1], other[3] - other[1]) / 2
    )


def _is_number(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return -FARTHEST < value < FARTHEST


def _on(sheet: Sheet, place: Sequence[float]) -> Iterator[Mark]:
    if sheet.lines and len(place) == STRETCH:
        _, number, start, end = map(int, place)
        if 0 <= number < len(sheet.lines):
            said = " ".join(sheet.lines[number].split())[max(start, 0) : max(end, 0)].strip()
            if said:
                yield Mark(sheet.number, None, said)
    elif not sheet.lines and len(place) == SPOT:
        left, top, right, bottom = place[1:]
        box = min(left, right), min(top, bottom), max(left, right), max(top, bottom)
        lines = list(_lines([word for word in sheet.words if _is_in(word, box)]))
        yield from (Mark(sheet.number, _around(line), _said(line)) for line in lines)
        if not lines and box[2] - box[0] > 1 and box[3] - box[1] > 1:
            # Ink, a logo, or words that nobody read: the place itself.
            yield Mark(sheet.number, _within(box, sheet), "")
    else:
        raise NoPlace("a page with a picture has boxes, a text has stretches")


def _is_in(word: Word, box: Box) -> bool:
    """Tell whether a box takes in a word: half its width, and something of its middle height."""
    _, left, top, right, bottom = word
    quarter = (bottom - top) / 4
    across = min(right, box[2]) - max(left, box[0])
    is_pointed_at = box[2] - box[0] <= 1 and left <= box[0] <= right
    is_level = box[1] <= bottom - quarter and box[3] >= top + quarter
    return is_level and (is_pointed_at or across >= (right - left) / 2 > 0)


def _lines(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Part words, in the order in which they are read, where a line ends."""
    line: list[Word] = []
    for word in words:
        if line and not _goes_on(line[-1], word):
            yield line
            line = []
        line.append(word)
    if line:
        yield line


def _goes_on(last: Word, word: Word) -> bool:
    middle = (word[2] + word[4]) / 2
    return last[2] <= middle <= last[4] and word[1] >= last[1]


def _around(line: Sequence[Word]) -> Box:
    _, lefts, tops, rights, bottoms = zip(*line, strict=True)
    left, top, right, bottom = min(lefts), min(tops), max(rights), max(bottoms)
    return round(left, 1), round(top, 1), round(right, 1), round(bottom, 1)


def _said(line: Sequence[Word]) -> str:
    return " ".join(word[0] for word in line)


def _within(box: Box, sheet: Sheet) -> Box:
    left, top, right, bottom = box
    return (
        round(max(left, 0.0), 1),
        round(max(top, 0.0), 1),
        round(min(right, sheet.width), 1),
        round(min(bottom, sheet.height), 1),
    )
