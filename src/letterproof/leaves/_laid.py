"""The words of a file without pages, found on the pages that were made of it.

What stands together in the file stands together on a page, though not always in the same order: a
text box, a table, a page header. So stretches of words that are the same and occur once are found
first, long ones before short ones, and go on for as long as the words on both sides agree.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from letterproof.model.page import Document, Line, Page, Shown, Word

LENGTHS = (6, 4, 3, 2, 1)
"""How many words a stretch has that is looked for."""


def laid(document: Document, made: Document) -> Document:
    """Say of each word of `document` where it is shown in `made`, as far as it is found there."""
    places = [
        (word.text, Shown(placed.page, number, word.box))
        for number, placed in enumerate(made.lines)
        for word in placed.line.words
        if word.box is not None
    ]
    words = [word for page in document.pages for line in page.lines for word in line.words]
    found = _matched([_plain(word.text) for word in words], [_plain(text) for text, _ in places])
    shown = iter([None if at is None else places[at][1] for at in found])
    return replace(document, pages=tuple(_page(page, shown) for page in document.pages))


def _page(page: Page, shown: Iterator[Shown | None]) -> Page:
    return replace(page, lines=tuple(_line(line, shown) for line in page.lines))


def _line(line: Line, shown: Iterator[Shown | None]) -> Line:
    cells = tuple(tuple(_word(word, next(shown)) for word in cell) for cell in line.cells)
    return replace(line, cells=cells)


def _word(word: Word, shown: Shown | None) -> Word:
    return replace(word, shown=shown) if shown else word


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in folded if sign.isalnum()) or folded


def _matched(mine: Sequence[str], theirs: Sequence[str]) -> list[int | None]:
    """Give for each of my words the place of theirs that is the same one; each is used once.

    What occurs several times, such as a page header, is taken in order, and after all else.
    """
    found: list[int | None] = [None] * len(mine)
    free = [True] * len(theirs)
    for is_repeated, length in product((False, True), LENGTHS):
        here = _stretches(mine, [at is None for at in found], length)
        there = _stretches(theirs, free, length)
        for words, starts in here.items():
            others = there.get(words, [])
            if is_repeated or len(starts) == len(others) == 1:
                for start, other in zip(starts, others, strict=False):
                    for step, first in ((1, 0), (-1, 1)):
                        at, to = start - first, other - first
                        while (
                            0 <= at < len(mine)
                            and 0 <= to < len(theirs)
                            and found[at] is None
                            and free[to]
                            and mine[at] == theirs[to]
                        ):
                            found[at], free[to] = to, False
                            at, to = at + step, to + step
    return found


def _stretches(
    words: Sequence[str], free: Sequence[bool], length: int
) -> dict[tuple[str, ...], list[int]]:
    """Give where each stretch of so many free words begins."""
    starts: dict[tuple[str, ...], list[int]] = {}
    for start in range(len(words) - length + 1):
        if all(free[start : start + length]):
            starts.setdefault(tuple(words[start : start + length]), []).append(start)
    return starts
