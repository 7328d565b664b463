"""Which of the words that an engine saw are words, and which are strokes of something else."""

import re
from collections.abc import Sequence
from statistics import median

from letterproof.ocr import Rect, Seen

LEAST = 0.3
"""Confidence below which a word is taken for strokes of something else."""

SURE = 0.75
LARGE, LARGE_LEAST = 1.6, 0.7
"""Strokes so much higher than the usual line, or alone on one, must be read more surely."""

ORNAMENT, APART = 0.85, 0.45
"""Confidence of such a sign, and the gap behind it as a share of the line's height."""

BLANK = re.compile(r"[._…]{4,}")
"""Where something was to be filled in."""

SPOTS_APART = 5
"""Widths of a spot: two so near, of one size, are no bullets."""

LONG = 4
"""Letters and figures of a word that strokes beside sure words do not make."""


def known_of(words: Sequence[Seen]) -> list[Seen]:
    """Leave out what was read from strokes that are no words: dust, logos, signatures."""
    usual = median(word.line[1] - word.line[0] for word in words) if words else 0.0
    kept = []
    for word in words:
        has_letters = any(sign.isalnum() for sign in word.text)
        high = word.rect.bottom - word.rect.top
        least = LARGE_LEAST if high > LARGE * usual or _is_alone(word, words) else LEAST
        if len(word.text) >= LONG and high <= LARGE * usual and _is_among_sure(word, words):
            least = 0.0
        if _is_ornament(word, words):
            continue
        is_word = has_letters or len(word.text) < 3 or BLANK.fullmatch(word.text)  # noqa: PLR2004
        if word.confidence >= least and is_word:
            kept.append(word)
    return kept


def _is_ornament(word: Seen, words: Sequence[Seen]) -> bool:
    """Say whether a sign or two, not read surely, stand apart before a line: a logo's strokes."""
    if len(word.text) > 2 or word.confidence >= ORNAMENT:  # noqa: PLR2004
        return False
    line = [other for other in words if other.line == word.line and other is not word]
    gaps = [other.rect.left - word.rect.right for other in line]
    return bool(gaps) and min(gaps) > APART * (word.line[1] - word.line[0])


def _is_among_sure(word: Seen, words: Sequence[Seen]) -> bool:
    """Say whether another word of the line was read surely: e-mail addresses seldom are."""
    return any(
        other.line == word.line and other.confidence >= SURE and len(other.text) >= LONG
        for other in words
        if other is not word
    )


def _is_alone(word: Seen, words: Sequence[Seen]) -> bool:
    return all(other is word or other.line != word.line for other in words)


def single(spots: Sequence[Rect]) -> list[Rect]:
    """Leave out the spots that stand before or after others on a line: dots to be filled in, an i.

    Of two the first is kept, which may be a bullet or all that is left of a number.
    """
    ordered = sorted(spots)
    before, behind = [0] * len(ordered), [0] * len(ordered)
    for at, spot in enumerate(ordered):
        wide = spot.right - spot.left
        for after in range(at + 1, len(ordered)):
            other = ordered[after]
            if other.left - spot.left >= SPOTS_APART * wide:
                break
            is_alike = abs(other.right - other.left - wide) < wide / 3
            apart = abs(other.bottom - spot.bottom)
            if is_alike and apart < SPOTS_APART * wide and other.left - spot.left > wide / 2:
                before[after] += 1
                if apart < wide / 2:
                    behind[at] = after
    return [
        spot
        for spot, first, last in zip(ordered, before, behind, strict=True)
        if not first and not (last and behind[last])
    ]


def without_spots(words: Sequence[Seen], spots: Sequence[Rect]) -> list[Seen]:
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
