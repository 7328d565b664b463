"""Where a text holds a lead statement of the classification."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from letterproof.noc import catalogue
from letterproof.noc.words import EMPTY, all_stems, stem, words

WORD = re.compile(r"[\w\u0300-\u036f]+")

LONG = 12
"""A pasted lead statement shares so many words or more; fewer may be chance."""

RUN = 5
"""Words are shared in runs of so many."""

GAP = 3
"""So many words of one's own do not end it."""

Run = tuple[str, ...]


def pasted_lead(text: str, code: str) -> tuple[int, int] | None:
    """Give the first stretch of a text that repeats an occupation's lead statement, or None.

    Of an unknown occupation nothing is repeated.
    """
    told, spans, initials = _told(text)
    for language in EMPTY:
        runs, begun = _of_lead(code, language)
        # A stem begins as its word does, and next to no text shares five initials by chance.
        if not any(each in initials for each in begun):
            continue
        stems = [stem(word, language) for word in told]
        for stretch in _stretches(_runs(stems), runs):
            if len(stretch) >= LONG:
                return spans[stretch[0]][0], spans[stretch[-1]][1]
    return None


@lru_cache(maxsize=4)
def _told(text: str) -> tuple[list[str], list[tuple[int, int]], str]:
    """Give a text's words, their places and initials; a letter is asked about for several codes."""
    told = [
        (word, found.span())
        for found in WORD.finditer(text)
        for word in ((found[0].lower(),) if found[0].isascii() else words(found[0]))
    ]
    each = [word for word, _ in told]
    return each, [span for _, span in told], _initials(each)


@lru_cache(maxsize=256)
def _of_lead(code: str, language: str) -> tuple[frozenset[Run], frozenset[str]]:
    """Give the runs of an occupation's lead statement, and the initials of each."""
    runs = frozenset(_runs(all_stems(" ".join(catalogue.lead(code, language)), language)))
    return runs, frozenset(map(_initials, runs))


def _initials(each: Iterable[str]) -> str:
    return "".join([word[0] for word in each])


def _runs(stems: Sequence[str]) -> list[Run]:
    return [tuple(stems[at : at + RUN]) for at in range(len(stems) - RUN + 1)]


def _stretches(told: Sequence[Run], runs: frozenset[Run]) -> Iterator[list[int]]:
    """Give the places of the shared words, those that lie near one another together."""
    stretch: list[int] = []
    for at, run in enumerate(told):
        if run in runs:
            end = stretch[-1] if stretch else at - 1
            if at > end + GAP + 1:
                yield stretch
                stretch = []
            stretch.extend(range(max(at, end + 1), at + RUN))
    yield stretch
