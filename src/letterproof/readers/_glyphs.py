"""From characters to words."""

import math
import re
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from letterproof.patterns import regex
from letterproof.readers._ink import INVISIBLE, OUTLINED, Char, Rect, Sheet, around
from letterproof.readers._signs import BULLETS, UNKNOWN
from letterproof.readers._stretches import WIDER, WORD_GAP, Glyph, runs_of, stretches_of, tracks_of
from letterproof.readers._turn import Turn
from letterproof.readers._unseen import unseen

BOLD = regex(r"bold|black|heavy|demi(?!light)", re.IGNORECASE)
WIDEST_BLANK = 12.0
"""Of the type size: no blank is wider."""

RAISED = 0.8
"""Of the type size: a note's mark is smaller."""

STOPS = ".,;:)"
NOTE_MARK = regex(r"[\d,*†‡§]+")

LEAST_WORD = 3
"""So many unknown signs in a row are a word; fewer are bullets and blanks."""

TILT = 4
"""Degrees up to which text counts as level."""


class Token(NamedTuple):
    """A word being placed; `rect` is where it stands once the page is turned to read it.

    `opens` and `closes` tell whether a blank was drawn right before and right after it;
    `confidence` is below 1 where it was read from a picture.
    """

    text: str
    rect: Rect
    seen: Rect
    size: float
    is_bold: bool
    opens: bool = False
    closes: bool = False
    confidence: float = 1.0


class Reading(NamedTuple):
    """The words of a page by the angle they run at, the commonest angle first.

    `hidden` words cannot be seen; `layer` and `garbled` are shares of the characters that are
    invisible over a picture, and that have no letters; `lost` counts the latter that make words.
    """

    tokens: tuple[tuple[int, list[Token]], ...]
    hidden: list[Token]
    layer: float
    garbled: float
    lost: int

    @property
    def words(self) -> list[Token]:
        """All words that are seen, whatever angle they run at."""
        return [token for _, tokens in self.tokens for token in tokens]


def read_words(sheet: Sheet) -> Reading:
    """Make words of a page's characters."""
    is_unseen = unseen(sheet)
    by_angle: defaultdict[int, list[Glyph]] = defaultdict(list)
    hidden: list[Glyph] = []
    turns: dict[int, Turn] = {}
    garbled = layer = marks = run = lost = 0
    for place, char in enumerate(sheet.chars):
        text = char.text
        if not text:
            continue
        if not text.isspace():
            marks += len(text)
            layer += char.mode == INVISIBLE
        if text == UNKNOWN:
            garbled += 1
            is_apart = place == 0 or _is_apart(sheet.chars[place - 1], char)
            run = 1 if is_apart else run + 1
            lost += run if run == LEAST_WORD else run > LEAST_WORD
            # An unknown sign that begins a line is its bullet; elsewhere mostly a blank.
            text = "•" if is_apart else " "
        else:
            run = 0
        angle = _angle(char.matrix)
        if angle and angle not in turns:
            turns[angle] = Turn(angle, sheet.rect)
        rect = turns[angle].char(char) if angle else char.rect
        size = rect.height if angle else char.size
        glyph = Glyph(text, rect, size, place, char)
        if is_unseen(char):
            hidden.append(glyph)
        else:
            by_angle[angle].append(glyph)
    ranked = sorted(
        by_angle.items(), key=lambda item: (-sum(len(glyph.text) for glyph in item[1]), item[0])
    )
    tokens = tuple((angle, _words(glyphs)) for angle, glyphs in ranked)
    return Reading(
        tuple((angle, found) for angle, found in tokens if found),
        _words(hidden),
        layer / marks if marks else 0.0,
        garbled / marks if marks else 0.0,
        lost,
    )


def with_words(reading: Reading, words: list[Token]) -> Reading:
    """Add level words that were read from pictures on the page."""
    if not words:
        return reading
    level = [token for angle, tokens in reading.tokens if not angle for token in tokens]
    others = tuple(pair for pair in reading.tokens if pair[0])
    first = ((0, [*level, *words]),)
    return reading._replace(tokens=first + others if level or not others else others + first)


def _is_apart(before: Char, char: Char) -> bool:
    """Say whether a character does not follow on from the one drawn before it."""
    step = abs(char.rect.left - before.rect.right)
    rise = abs(char.rect.bottom - before.rect.bottom)
    return step > char.size or rise > 0.6 * char.size


@lru_cache(maxsize=4096)
def _angle_of(a: float, b: float) -> int:
    angle = round(math.degrees(math.atan2(b, a)))
    return 0 if abs(angle) <= TILT else angle


def _angle(matrix: tuple[float, ...]) -> int:
    return 0 if matrix[1] == 0 and matrix[0] > 0 else _angle_of(matrix[0], matrix[1])


def _words(glyphs: list[Glyph]) -> list[Token]:
    once = []
    last = None
    for glyph in glyphs:
        # Bold type is sometimes faked by printing each character twice.
        if last is None or not _is_reprint(last, glyph):
            once.append(glyph)
            last = glyph
    blanks = {glyph.place: glyph for glyph in glyphs if glyph.text.isspace()}
    stretches = list(stretches_of(once))
    tracks = tracks_of(stretches)
    pieces: list[list[Glyph]] = []
    for run in runs_of(stretches, tracks):
        if pieces and _continues(pieces[-1], run, tracks.get(run[0].place, 0.0)):
            pieces[-1].extend(run)
        else:
            pieces.append(run)
    return [
        token
        for piece in pieces
        for number, run in enumerate(_parted(piece))
        for token in (_token(run, blanks, tracks, is_parted=number > 0),)
        if token.text
    ]


def _is_reprint(last: Glyph, glyph: Glyph) -> bool:
    return bool(
        glyph.text == last.text
        and abs(glyph.rect.top - last.rect.top) < last.size * 0.1
        and abs(glyph.rect.left - last.rect.left) < min(last.rect.width, last.size) * 0.3
    )


def _continues(word: list[Glyph], more: list[Glyph], track: float) -> bool:
    """Say whether a word goes on in another size or height: 1st, small capitals."""
    last, first = word[-1], more[0]
    if first.place != last.place + 1:
        return False
    shared = min(last.rect.bottom, first.rect.bottom) - max(last.rect.top, first.rect.top)
    gap = first.rect.left - last.rect.right
    size = max(last.size, first.size)
    return bool(
        shared > 0.4 * min(last.size, first.size)
        and -0.3 * size < gap < max(WORD_GAP * size, WIDER * track)
    )


def _parted(piece: list[Glyph]) -> list[list[Glyph]]:
    """Part a bullet, and the mark of a footnote, from the word it is printed against."""
    if len(piece) > 1 and piece[0].text in BULLETS:
        return [piece[:1], piece[1:]]
    end = len(piece)
    while end > 1 and not piece[end - 1].text.strip(STOPS):
        end -= 1
    last = end
    while end > 1 and _is_mark(piece[0], piece[end - 1]):
        end -= 1
    return [piece[:end], piece[end:]] if end < last else [piece]


def _is_mark(first: Glyph, glyph: Glyph) -> bool:
    text = glyph.text.rstrip(STOPS) or glyph.text
    share = glyph.size / first.size if first.size else 1.0
    return is_note_mark(text, share, glyph.rect.bottom - first.rect.bottom)


def is_note_mark(text: str, share: float, drop: float) -> bool:
    """Say whether raised figures behind a word are a footnote's mark, and no part of the word.

    `share` is their size as a part of the word's, `drop` how much lower they end, in points.
    """
    return share < RAISED and drop < 0 and NOTE_MARK.fullmatch(text) is not None


def _meet(one: Glyph, other: Glyph) -> bool:
    return bool(
        abs(other.rect.left - one.rect.right) < 0.5 * one.size
        and abs(other.rect.bottom - one.rect.bottom) < 0.5 * one.size
    )


def _follows(last: Glyph, blank: Glyph) -> bool:
    """Say whether a blank stands behind a word, anywhere in the space of a justified line."""
    gap = blank.rect.left - last.rect.right
    is_level = abs(blank.rect.bottom - last.rect.bottom) < 0.5 * last.size
    return is_level and -0.5 * last.size < gap < WIDEST_BLANK * last.size


def _token(
    run: list[Glyph], blanks: dict[int, Glyph], tracks: dict[int, float], *, is_parted: bool
) -> Token:
    before, after = blanks.get(run[0].place - 1), blanks.get(run[-1].place + 1)
    text, rect, size, _, char = run[0]
    seen, is_heavy = char.rect, _is_heavy(char)
    if len(run) > 1:
        text = "".join([glyph.text for glyph in run])
        rect = around([glyph.rect for glyph in run])
        seen = around([glyph.char.rect for glyph in run])
        size = max([glyph.size for glyph in run])
        is_heavy = all(_is_heavy(glyph.char) for glyph in run)
    track = tracks.get(run[-1].place)
    if track:
        # Behind letters set apart, and behind the blank after them, there is the same gap.
        rect = rect._replace(right=rect.right + 2 * track)
    return Token(
        text.strip(),
        rect,
        seen,
        size,
        is_heavy,
        is_parted or (before is not None and _meet(before, run[0])),
        after is not None and _follows(run[-1], after),
    )


def _is_heavy(char: Char) -> bool:
    return char.mode == OUTLINED or is_bold(char.font)


@lru_cache(maxsize=256)
def is_bold(font: str) -> bool:
    """Say whether a font's name tells of a bold weight."""
    return BOLD.search(font) is not None
