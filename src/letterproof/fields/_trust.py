"""How far words that were read from a picture can be trusted."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from letterproof.fields._by_hand import beside
from letterproof.fields._once import once
from letterproof.fields._plain import plain
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span, Word
from letterproof.model.value import PartialDate

NAMES, WORDS = 0.88, 0.8
"""Confidence below which a figure or a name, and any other word, may have been misread.

Of the figures and names read rightly from made scans and photos 2 % lie below, of other words 1 %.
"""

GUESSED = 0.5
"""The same in a field of many values, such as duties: a letter misread there changes nothing."""

E_ACCENTS = frozenset("éèêëÉÈÊË")

SHORT = 5
"""Letters of a host's name that may stand elsewhere by chance."""

DOUBTFUL = 0.7
"""The most that a fact is worth which rests on such a word."""


def trusted(letter: Letter, hits: Iterable[Hit[Any]], *, many: bool) -> Iterator[Hit[Any]]:
    """Give hits, those doubtful that rest on a word which was not read surely.

    So is a date where a hand wrote in the same sentence: that may be the date which is meant.
    `many` says whether they are of a field with many values. That something is there at all, such
    as a letterhead, does not rest on how its words are read.
    """
    starts = _guessed(letter) if many else _misread(letter)
    for hit in hits:
        at = hit.at
        if hit.value is True or not isinstance(at, Span) or _is_borne_out(letter, hit.value):
            yield hit
        elif bisect_left(starts, at.start) < bisect_left(starts, at.end) or (
            isinstance(hit.value, PartialDate) and any(map(at.overlaps, beside(letter)))
        ):
            yield replace(hit, confidence=min(hit.confidence, DOUBTFUL))
        else:
            yield hit


def _is_borne_out(letter: Letter, value: object) -> bool:
    """Say whether an e-mail address is on the firm's own name, which stands elsewhere too."""
    if not isinstance(value, str) or "@" not in value:
        return False
    host = value.rpartition("@")[2].partition(".")[0]
    return len(host) > SHORT and _squeezed(letter).count(plain(host)) > 1


@once
def _squeezed(letter: Letter) -> str:
    return "".join(filter(str.isalnum, plain(letter.text)))


@once
def _misread(letter: Letter) -> tuple[int, ...]:
    return tuple(
        at
        for at, word in _words(letter)
        if word.confidence < (WORDS if word.text.islower() else NAMES)
        or _is_strange(word, letter.language)
    )


def _is_strange(word: Word, language: str) -> bool:
    """Say whether an accent may be another alphabet's: a Polish or a Spanish "ó" is read as "é".

    Engines know the French letters only, and are sure of them. A French letter has its own.
    """
    is_seen = word.confidence < 1
    return (
        is_seen
        and language != "fr"
        and word.text[:1].isupper()
        and not E_ACCENTS.isdisjoint(word.text)
    )


@once
def _guessed(letter: Letter) -> tuple[int, ...]:
    return tuple(at for at, word in _words(letter) if word.confidence < GUESSED)


def _words(letter: Letter) -> Iterator[tuple[int, Word]]:
    return (placed for line in letter.document.lines for placed in line.words())
