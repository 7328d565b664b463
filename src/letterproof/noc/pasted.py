"""Where a text holds a lead statement of the classification."""

import re
from collections.abc import Iterator

from letterproof.noc import catalogue
from letterproof.noc.words import all_stems

WORD = re.compile(r"[\w\u0300-\u036f]+")

LONG = 12
"""A pasted lead statement shares so many words or more; fewer may be chance."""

RUN = 5
"""Words are shared in runs of so many."""

GAP = 3
"""So many words of one's own do not end it."""

LANGUAGES = ("en", "fr")


def pasted_lead(text: str, code: str) -> tuple[int, int] | None:
    """Give the first stretch of a text that repeats an occupation's lead statement, or None.

    Of an unknown occupation nothing is repeated.
    """
    for language in LANGUAGES:
        lead = all_stems(" ".join(catalogue.lead(code, language)), language)
        runs = {lead[at : at + RUN] for at in range(len(lead) - RUN + 1)}
        told = [
            (stem, word.span())
            for word in WORD.finditer(text)
            for stem in all_stems(word[0], language)
        ]
        for stretch in _stretches([stem for stem, _ in told], runs):
            if len(stretch) >= LONG:
                return told[stretch[0]][1][0], told[stretch[-1]][1][1]
    return None


def _stretches(stems: list[str], runs: set[tuple[str, ...]]) -> Iterator[list[int]]:
    """Give the places of the shared words, those that lie near one another together."""
    stretch: list[int] = []
    for at in range(len(stems) - RUN + 1):
        if tuple(stems[at : at + RUN]) in runs:
            end = stretch[-1] if stretch else at - 1
            if at > end + GAP + 1:
                yield stretch
                stretch = []
            stretch.extend(range(max(at, end + 1), at + RUN))
    yield stretch
