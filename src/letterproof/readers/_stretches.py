"""Stretches of characters, and the letters in them that are set apart."""

from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from letterproof.readers._ink import Char, Rect

WIDEST_GAP = 0.6
"""Of the type size: a wider gap parts words even where letters are set apart."""

SPACED = 0.08
"""Of the type size: letters with wider gaps between most of them are set apart."""

WIDER = 1.6
"""Of the usual gap between letters set apart: a wider one parts words."""

STEP = 3.0
"""Points: type that begins so much higher or lower begins another word."""

WORD_GAP = 0.17
"""Of the type size: a wider gap between characters parts words."""

SHORT_WORD = 3
"""A word of so many letters does not tell by itself whether they are set apart."""

NEIGHBOURS = 3
"""How many words on, and back, a short word is compared with."""


class Glyph(NamedTuple):
    """What is drawn in one go, turned level: a blank or letters; `place` counts the page's."""

    text: str
    rect: Rect
    size: float
    place: int
    char: Char


def stretches_of(glyphs: list[Glyph]) -> Iterator[tuple[list[Glyph], bool]]:
    """Part characters at blanks, at wide gaps, and where type steps back, up or down.

    Say of each stretch whether it has gaps that may part words.
    """
    run: list[Glyph] = []
    left = right = top = near = 0.0
    is_loose = False
    for glyph in glyphs:
        rect = glyph.rect
        is_blank = glyph.text.isspace()
        if run and (is_blank or rect[0] < left or rect[0] > right or abs(rect[1] - top) > STEP):
            yield run, is_loose
            run, is_loose = [], False
        if is_blank:
            continue
        is_loose = is_loose or (bool(run) and rect[0] > near)
        run.append(glyph)
        # Where its last letter begins, of letters drawn in one go about there.
        left = rect[2] - (rect[2] - rect[0]) / len(glyph.text)
        top = rect[1]
        near = rect[2] + WORD_GAP * glyph.size
        right = rect[2] + WIDEST_GAP * glyph.size
    if run:
        yield run, is_loose


def tracks_of(stretches: list[tuple[list[Glyph], bool]]) -> dict[int, float]:
    """Give the gap between letters that are set apart, by the place of each such letter.

    A short word is set as its neighbours on the line are.
    """
    found: dict[int, float] = {}
    if not any(is_loose for _, is_loose in stretches):
        return found
    tracked = [_track(run) for run, _ in stretches]
    for at, (run, _) in enumerate(stretches):
        track = tracked[at]
        if not track and _letters(run) <= SHORT_WORD:
            near = range(max(at - NEIGHBOURS, 0), min(at + NEIGHBOURS + 1, len(stretches)))
            beside = [other for other in near if _is_level(run[0], stretches[other][0][0])]
            track = max(tracked[other] for other in beside)
        if track:
            found.update((glyph.place, track) for glyph in run)
    return found


def _track(run: list[Glyph]) -> float:
    """Give the usual gap between the letters of a word where it is wide, or else 0."""
    letters = _letters(run)
    if letters <= SHORT_WORD:
        return 0.0
    gaps = [after.rect.left - before.rect.right for before, after in pairwise(run)]
    usual = median([0.0] * (letters - len(run)) + gaps)
    return usual if usual > SPACED * run[0].size else 0.0


def _letters(run: list[Glyph]) -> int:
    return sum(len(glyph.text.strip()) for glyph in run)


def _is_level(one: Glyph, other: Glyph) -> bool:
    return abs(one.rect.bottom - other.rect.bottom) < STEP


def runs_of(
    stretches: list[tuple[list[Glyph], bool]], tracks: dict[int, float]
) -> Iterator[list[Glyph]]:
    """Part stretches at gaps that are wider than those between the letters of a word."""
    for run, is_loose in stretches:
        if not is_loose:
            yield run
            continue
        word = run[:1]
        for before, after in pairwise(run):
            track = tracks.get(before.place, 0.0)
            if after.rect.left - before.rect.right > max(WORD_GAP * before.size, WIDER * track):
                yield word
                word = []
            word.append(after)
        yield word
