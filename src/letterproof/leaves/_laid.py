"""The words of a file without pages, found on the pages that were made of it.

What stands together in the file stands together on a page, though not always in the same order: a
text box, a table, a page header. So stretches of words that are the same and occur once are found
first, long ones before short ones, and go on for as long as the words on both sides agree.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from letterproof.model.page import Document, Line, Page, Picture, Shown, Word

RUN = re.compile(r"[^\W\d_]+|\d+")

LENGTHS = (6, 4, 3, 2, 1)
"""How many words a stretch has that is looked for; letters and figures count by themselves."""


def laid(document: Document, made: Document) -> Document:
    """Say of each word of `document` where it is shown in `made`, as far as it is found there."""
    places = [
        (word.text, Shown(placed.page, number, word.box))
        for number, placed in enumerate(made.lines)
        for word in placed.line.words
        if word.box is not None
    ]
    words = [word for page in document.pages for line in page.lines for word in line.words]
    mine = [(said, at) for at, word in enumerate(words) for said in _said(word.text)]
    theirs = [(said, place) for text, place in places for said in _said(text)]
    shown: list[Shown | None] = [None] * len(words)
    found = _matched([said for said, _ in mine], [said for said, _ in theirs])
    for (_, at), to in zip(mine, found, strict=True):
        if to is not None and shown[at] is None:
            shown[at] = theirs[to][1]
    every = iter(shown)
    pictures = [(page.number, one) for page in made.pages for one in page.pictures if one.box]
    return replace(document, pages=tuple(_page(page, every, pictures) for page in document.pages))


def _page(page: Page, shown: Iterator[Shown | None], pictures: list[tuple[int, Picture]]) -> Page:
    return replace(
        page,
        lines=tuple(_line(line, shown) for line in page.lines),
        pictures=tuple(_picture(picture, pictures) for picture in page.pictures),
    )


def _picture(picture: Picture, others: list[tuple[int, Picture]]) -> Picture:
    """Take the next picture that looks alike for the same one."""
    for place, (number, other) in enumerate(others):
        is_alike = picture.look in {None, other.look} and picture.is_drawn is other.is_drawn
        if is_alike and other.box:
            del others[: place + 1]
            return replace(picture, shown=Shown(number, 0, other.box))
    return picture


def _line(line: Line, shown: Iterator[Shown | None]) -> Line:
    cells = tuple(tuple(_word(word, next(shown)) for word in cell) for cell in line.cells)
    return replace(line, cells=cells)


def _word(word: Word, shown: Shown | None) -> Word:
    return replace(word, shown=shown) if shown else word


def _said(text: str) -> list[str]:
    """Give the letters and the figures of a word apart: a number may stand close to its item."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return RUN.findall(plain) or [plain]


def _matched(mine: Sequence[str], theirs: Sequence[str]) -> list[int | None]:
    """Give for each of mine the place of theirs that is the same one; each is used once.

    What occurs several times, such as a page header, is taken in order, and after all else.
    """
    pairs = _Pairs(mine, theirs)
    for is_repeated, length in product((False, True), LENGTHS):
        here = _stretches(mine, [at is None for at in pairs.found], length)
        there = _stretches(theirs, pairs.free, length)
        for words, starts in here.items():
            others = there.get(words, [])
            if is_repeated or len(starts) == len(others) == 1:
                for start, other in zip(starts, others, strict=False):
                    pairs.follow(start, other, 1)
                    pairs.follow(start - 1, other - 1, -1)
    return pairs.found


class _Pairs:
    def __init__(self, mine: Sequence[str], theirs: Sequence[str]) -> None:
        self.found: list[int | None] = [None] * len(mine)
        self.free = [True] * len(theirs)
        self._mine, self._theirs = mine, theirs

    def follow(self, at: int, to: int, step: int) -> None:
        """Pair from two places on, for as long as both sides are free and agree."""
        while (
            0 <= at < len(self._mine)
            and 0 <= to < len(self._theirs)
            and self.found[at] is None
            and self.free[to]
            and self._mine[at] == self._theirs[to]
        ):
            self.found[at], self.free[to] = to, False
            at, to = at + step, to + step


def _stretches(
    words: Sequence[str], free: Sequence[bool], length: int
) -> dict[tuple[str, ...], list[int]]:
    """Give where each stretch of so many free words begins."""
    starts: dict[tuple[str, ...], list[int]] = {}
    for start in range(len(words) - length + 1):
        if all(free[start : start + length]):
            starts.setdefault(tuple(words[start : start + length]), []).append(start)
    return starts
