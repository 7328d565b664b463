"""From placed words to rows, and where a row has wide gaps."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from letterproof.patterns import regex
from letterproof.readers._glyphs import Token, is_note_mark
from letterproof.readers._ink import Rect
from letterproof.readers._stretches import WORD_GAP

OPEN_ROWS = 8
"""How many rows above a word are looked at to find its own."""

SHARED = 0.5
"""Of the lower one's height: words that overlap by so much stand in one row."""

PITCH_WIDE = 1.0
USUAL_SPACE = 0.28
WIDE_SPACES = 2.2
"""A wide gap is one type size, and this many usual spaces of its row."""

SPACED_LETTERS = 4
FAR_BULLET = 3
"""Type sizes from a drawn bullet to its text."""

NUMBERED = regex(r"\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})+\.?")
"""A number or letter that a list item begins with."""

SMALL = 0.85
ORDINAL = regex(r"(?:st|nd|rd|th|er|re|ère|e|ème)[.,;:)]*", re.IGNORECASE)

NO_BULLET = "\"'“”‘’«([{&#@+/|%_=,.;:!?¿¡"


class Row(NamedTuple):
    """Words side by side, from left to right; never empty."""

    tokens: list[Token]
    rect: Rect
    size: float

    @property
    def text(self) -> str:
        """The words with a space between them."""
        return " ".join(token.text for token in self.tokens)


def row_of(tokens: Iterable[Token]) -> Row:
    """Make a row of words."""
    ordered = sorted(tokens, key=lambda token: (token.rect.left, token.rect.top))
    sizes = [token.size for token in ordered]
    # Most rows are set in one size.
    size = sizes[0] if min(sizes) == max(sizes) else median(sizes)
    return Row(ordered, around(ordered), size)


def around(tokens: Iterable[Token]) -> Rect:
    """Give the smallest rectangle around words."""
    lefts, tops, rights, bottoms = zip(*[token.rect for token in tokens], strict=True)
    return Rect(min(lefts), min(tops), max(rights), max(bottoms))


def rows_of(tokens: Iterable[Token]) -> list[Row]:
    """Place words in rows by their boxes, from top to bottom."""
    begun: list[_Begun] = []
    ordered = sorted(
        tokens, key=lambda token: (round(token.rect.top + token.rect.bottom, 1), token.rect.left)
    )
    for token in ordered:
        best = None
        most = SHARED
        top = token.rect.top
        for row in begun[-OPEN_ROWS:]:
            if row.bottom <= top:
                continue
            share = row.share(token)
            if share >= most and row.takes(token):
                best, most = row, share
        if best is None:
            best = _Begun()
            begun.append(best)
        best.add(token)
    rows = [row_of(_mended(row.tokens)) for row in begun]
    return sorted(rows, key=lambda row: (row.rect.top + row.rect.bottom, row.rect.left))


def bullets(dots: list[Rect], tokens: list[Token]) -> list[Token]:
    """Make bullets of the spots that are drawn before a line's first word."""
    found = []
    for dot in dots:
        x, y = dot.middle
        line = [token for token in tokens if token.rect.top <= y <= token.rect.bottom]
        after = min(
            (token for token in line if token.rect.left >= x),
            key=lambda token: token.rect.left,
            default=None,
        )
        if after is None or after.rect.left - dot.right > FAR_BULLET * after.size:
            continue
        if not any(
            token.rect.right > dot.left - after.size and token.rect.left < x for token in line
        ):
            place = Rect(dot.left, after.rect.top, dot.right, after.rect.bottom)
            found.append(Token("•", place, dot, after.size, after.is_bold))
    return found


def is_bullet(text: str) -> bool:
    """Say whether a word is a bullet: a single sign, or the letter o."""
    if text == "o":
        return True
    is_sign = len(text) == 1 and not text.isalnum() and text not in NO_BULLET
    return is_sign and unicodedata.category(text) != "Sc"


def is_item(text: str) -> bool:
    """Say whether a word is a bullet or a number that starts an item."""
    return is_bullet(text) or NUMBERED.fullmatch(text) is not None


def gaps_of(tokens: list[Token]) -> list[tuple[float, float]]:
    """Give the wide gaps between words that stand side by side, each with its two edges."""
    ordered = sorted(tokens, key=lambda token: token.rect.left)
    gaps = []
    end = ordered[0].rect.right
    size = ordered[0].size
    for token in ordered[1:]:
        left, _, right, _ = token.rect
        gaps.append((end, left, max(size, token.size)))
        if right >= end:
            end, size = right, token.size
    if not any(b - a >= PITCH_WIDE * size for a, b, size in gaps):
        return []
    near = [(b - a) / size for a, b, size in gaps if 0 < b - a < PITCH_WIDE * size]
    least = max(PITCH_WIDE, WIDE_SPACES * (median(near) if near else USUAL_SPACE))
    after_item = is_item(ordered[0].text)
    return [
        (a, b)
        for number, (a, b, size) in enumerate(gaps)
        if b - a >= least * size and not (number == 0 and after_item)
    ]


class _Begun:
    """A row that is being filled; its height is that of its highest word of like size."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self.lefts: list[float] = []
        self.top = self.bottom = 0.0

    def share(self, token: Token) -> float:
        _, top, _, bottom = token.rect
        shared = min(self.bottom, bottom) - max(self.top, top)
        lower = min(self.bottom - self.top, bottom - top)
        return shared / lower if lower > 0 else 0.0

    def takes(self, token: Token) -> bool:
        """Say whether there is room for a word, or the same word printed twice."""
        slack = 0.3 * token.size
        at = bisect_left(self.lefts, token.rect.left)
        before = self.tokens[at - 1] if at else None
        after = self.tokens[at] if at < len(self.tokens) else None
        if (before and _is_twin(before, token)) or (after and _is_twin(after, token)):
            return True
        return (before is None or before.rect.right <= token.rect.left + slack) and (
            after is None or after.rect.left >= token.rect.right - slack
        )

    def add(self, token: Token) -> None:
        at = bisect_left(self.lefts, token.rect.left)
        for near in self.tokens[max(at - 1, 0) : at + 1]:
            if _is_twin(near, token):
                return
        height = self.bottom - self.top
        if not self.tokens or height < token.rect.height < 1.8 * height:
            self.top, self.bottom = token.rect.top, token.rect.bottom
        self.tokens.insert(at, token)
        self.lefts.insert(at, token.rect.left)


def _is_twin(one: Token, other: Token) -> bool:
    return (
        one.text == other.text
        and abs(one.rect.left - other.rect.left) < 0.2 * one.size
        and abs(one.rect.top - other.rect.top) < 0.2 * one.size
    )


def _mended(tokens: list[Token]) -> list[Token]:
    """Join the pieces of words in a row: drawn apart, or spaced by letters."""
    whole: list[Token] = []
    for token in tokens:
        last = whole[-1] if whole else None
        if last is not None and (
            _is_raised_ending(last, token)
            or (not last.closes and not token.opens and _touch(last, token))
        ):
            whole[-1] = _joined([last, token])
        else:
            whole.append(token)
    return _unspaced(whole)


def _is_raised_ending(last: Token, token: Token) -> bool:
    """Say whether small raised letters make the figures before them an ordinal: 1st, 1er."""
    return (
        token.size < SMALL * last.size
        and last.text[-1].isdigit()
        and token.rect.bottom < last.rect.bottom
        and abs(token.rect.left - last.rect.right) < WORD_GAP * last.size
        and ORDINAL.fullmatch(token.text) is not None
    )


def _touch(last: Token, token: Token) -> bool:
    gap = token.rect.left - last.rect.right
    if is_note_mark(
        token.text, token.size / last.size, token.rect.bottom - last.rect.bottom + last.size / 10
    ):
        return False
    return abs(gap) < WORD_GAP * 0.6 * max(last.size, token.size)


def _unspaced(tokens: list[Token]) -> list[Token]:
    result: list[Token] = []
    run: list[Token] = []
    for token in [*tokens, None]:
        if token is not None and len(token.text) == 1 and (token.text.isalpha() or run):
            run.append(token)
            continue
        if run:
            result.extend(_words_of(run))
            run = []
        if token is not None:
            result.append(token)
    return result


def _words_of(run: list[Token]) -> list[Token]:
    """Join letters set apart into words, where they are many and evenly set."""
    letters = sum(token.text.isalpha() for token in run)
    if letters < SPACED_LETTERS or letters < len(run) - 2:
        return run
    gaps = [after.rect.left - before.rect.right for before, after in pairwise(run)]
    usual = median(gaps)
    if usual > 1.5 * run[0].size:
        return run
    words = [[run[0]]]
    for gap, token in zip(gaps, run[1:], strict=True):
        if gap > 1.6 * usual:
            words.append([])
        words[-1].append(token)
    if len(words) == 1:
        # No wider gap parts the words; then only their capitals can tell.
        words = _by_capitals(run)
    joined = [_joined(word) for word in words]
    # What parts words set this wide is a space between words, not between columns.
    return [
        word._replace(
            rect=word.rect._replace(right=max(word.rect.left, after.rect.left - word.size / 4))
        )
        for word, after in pairwise(joined)
    ] + joined[-1:]


def _by_capitals(run: list[Token]) -> list[list[Token]]:
    words = [[run[0]]]
    for before, token in pairwise(run):
        if before.text.islower() and token.text.isupper():
            words.append([])
        words[-1].append(token)
    return words


def _joined(tokens: list[Token]) -> Token:
    seen = [token.seen for token in tokens]
    return Token(
        "".join(token.text for token in tokens),
        around(tokens),
        Rect(
            min(rect.left for rect in seen),
            min(rect.top for rect in seen),
            max(rect.right for rect in seen),
            max(rect.bottom for rect in seen),
        ),
        max(token.size for token in tokens),
        all(token.is_bold for token in tokens),
        tokens[0].opens,
        tokens[-1].closes,
    )
