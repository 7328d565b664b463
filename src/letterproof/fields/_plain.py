"""A letter's text folded for searching, and where its sentences lie."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from letterproof.model.page import Span
from letterproof.patterns import regex

_FOLD = {
    code: unicodedata.normalize("NFD", chr(code))[0].lower() for code in range(ord("A"), 0x250)
}
_FOLD |= dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_FOLD |= dict.fromkeys(map(ord, "’‘ʼ´`′"), "'")
_FOLD |= dict.fromkeys(map(ord, "“”«»"), '"')
_FOLD |= dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f"), " ")

YEAR = regex(r"\b(?:19|20)\d\d\b")
"""A year of our time; it reads the same in a letter's text and in plain text."""

NAME_WORD = regex(r"[^\W\d_]{3,}")
"""A word long enough to tell one name from another."""

_BREAK = regex(
    r"\n\n"
    r"|(?<=[.!?;])[\"')\]]{0,2}[ \n](?=[\"'(]?[A-ZÀ-Þ•▪➢]|\[)"
    r"|(?<! of)(?<! de)(?<! du)\n(?=[•▪➢●◦*o–-][ \t]|\d{1,2}[.)][ \t]|(?!(?:of|de|du|in|at|on|and"
    r"|et|for|by"
    r"|with)\s)(?:[^\n:\t.]|\.(?! [A-ZÀ-Þ])){1,40}(?::\s|\t))"
)
_LAST_WORD = regex(r"\b((?!(?<=\d )h\.)\w+)\.$")
_ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr md st no nos inc ltd ltee co corp rs m mme mlle me jan feb mar apr jun jul aug"
    " sep sept oct nov dec janv fevr avr juil approx tel ext atty pvt messrs prof smt sr jr engr"
    " ing arch capt col lt sgt rev hon shri kum".split()
)

_FIRMS = frozenset("ltd ltee inc co corp llc".split())
_GOES_ON = regex(
    r"(?:He|She|They|It|His|Her|Their|This|These|There|We|Our|Il|Elle|Nous|Son|Sa|Ses|Notre"
    r"|Cette)\s"
)
"""Begins a sentence behind a firm's name that ends with an abbreviation."""


ENOUGH = 40_000
"""Characters in which a word is looked for again; letters are never so long."""
REACH = 800
_TABLE_ROWS = 12
_IS_VALUE = regex(r"\d|\t ?:|[.;]$")
_SPACE = regex(r"\[[^]]*]| ")


@lru_cache(maxsize=16)
def plain(text: str) -> str:
    """Fold a letter's text as `fold` does, and keep it."""
    return fold(text)


def fold(text: str) -> str:
    """Fold case, accents, dashes, quotes and spaces; every character keeps its place."""
    return text.translate(_FOLD)


def phrase(pattern: str) -> re.Pattern[str]:
    """Compile a pattern for plain text; a space in it may also be the end of a line."""
    return regex(_SPACE.sub(_may_break, pattern))


@lru_cache(maxsize=1024)
def times_said(text: str, word: str) -> int:
    """Count how often a text says a word, case aside; only `ENOUGH` of it is read."""
    whole, part = _small(text), word.casefold()
    count, at = 0, whole.find(part)
    while at >= 0:
        end = at + len(part)
        count += not (_is_letter(whole[at - 1 : at]) or _is_letter(whole[end : end + 1]))
        at = whole.find(part, end)
    return count


@lru_cache(maxsize=2)
def _small(text: str) -> str:
    return text[:ENOUGH].casefold()


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def sentence(text: str, at: int) -> Span:
    """Give the sentence, list item or labelled line that holds the character at `at`.

    What has no end in sight is cut at `REACH` characters to either side.
    """
    starts = _sentence_starts(text)
    index = bisect_right(starts, at)
    end = starts[index] if index < len(starts) else len(text)
    return Span(max(starts[index - 1], at - REACH), min(end, at + REACH))


def line(text: str, at: int) -> Span:
    """Give the line that holds the character at `at`, without its line feed."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return Span(start, len(text) if end < 0 else end)


def paragraph(text: str, at: int) -> Span:
    """Give the paragraph that holds the character at `at`, without the gaps around it."""
    before = text.rfind("\n\n", 0, at)
    end = text.find("\n\n", at)
    return Span(before + 2 if before >= 0 else 0, len(text) if end < 0 else end)


def _may_break(match: re.Match[str]) -> str:
    return "[ \\n]" if match[0] == " " else match[0].replace(" ", " \\n")


def line_above(text: str, own: Span) -> Span | None:
    """Give the line before a line, past a paragraph's gap, or None."""
    end = own.start
    while end and text[end - 1] == "\n":
        end -= 1
    return line(text, end - 1) if end else None


def heads(text: str, at: int) -> Iterator[Span]:
    """Give the cells that may head the table column around the character at `at`, nearest first.

    They stand above it in rows that are as wide as its own and hold no figures and no values.
    """
    own = line(text, at)
    width = text.count("\t", own.start, own.end)
    index = text.count("\t", own.start, at)
    above = line_above(text, own) if width else None
    for _ in range(_TABLE_ROWS):
        if above is None:
            return
        row = text[above.start : above.end]
        if row.count("\t") >= width and _IS_VALUE.search(row) is None:
            cells = row.split("\t")
            start = above.start + sum(len(cell) + 1 for cell in cells[:index])
            yield Span(start, start + len(cells[index]))
        above = line_above(text, above)


@lru_cache(maxsize=16)
def _sentence_starts(text: str) -> tuple[int, ...]:
    folded = plain(text)
    starts = [0]
    for match in _BREAK.finditer(text):
        word = _LAST_WORD.search(folded, max(0, match.start() - 8), match.start())
        is_prose = not match[0].endswith("\n\n") and word is not None
        is_short = is_prose and word and (len(word[1]) == 1 or word[1] in _ABBREVIATIONS)
        if is_short and word and (word[1] not in _FIRMS or not _GOES_ON.match(text, match.end())):
            continue
        starts.append(match.end())
    return tuple(starts)
