"""Where a text holds a lead statement of the classification."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from letterproof.noc import catalogue
from letterproof.noc.words import EMPTY, all_stems

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
    for language in EMPTY:
        told, spans = _told(text, language)
        for stretch in _stretches(told, _of_lead(code, language)):
            if len(stretch) >= LONG:
                return spans[stretch[0]][0], spans[stretch[-1]][1]
    return None


@lru_cache(maxsize=4)
def _told(text: str, language: str) -> tuple[list[Run], list[tuple[int, int]]]:
    """Give a text's runs and the places of its words; a letter is asked about for several codes."""
    told = [
        (stem, word.span()) for word in WORD.finditer(text) for stem in all_stems(word[0], language)
    ]
    return _runs([stem for stem, _ in told]), [span for _, span in told]


@lru_cache(maxsize=64)
def _of_lead(code: str, language: str) -> frozenset[Run]:
    return frozenset(_runs(all_stems(" ".join(catalogue.lead(code, language)), language)))


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
