"""Whether a duty repeats the wording of the classification.

Two things make a copy: the same words, and the same order of all words, the little ones too.
Clauses dropped or turned around leave the first, synonyms the second. Honest duties of the same
trade share nouns, seldom the order of the words between them. `docs/matching.md` has the figures.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq
from rapidfuzz.utils import default_process

from letterproof.noc.words import words

ALIKE = 0.59
"""From here on, two texts repeat one another: the mean of shared letters and shared order."""

RUN, IN_RUNS = 8, 0.5
"""A duty with this share of its words in shared runs of this many words repeats a part."""

BEGINNING = 5
"""Words are compared by as many letters: "prepare" and "prepared" are the same."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text made ready for comparing: its words sorted, in order, and their runs."""

    sorted_words: str
    beginnings: tuple[str, ...]
    runs: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, text: str) -> "Wording":
        """Make a text ready."""
        beginnings = tuple(word[:BEGINNING] for word in words(text))
        runs = frozenset(beginnings[at : at + RUN] for at in range(len(beginnings) - RUN + 1))
        return cls(" ".join(sorted(default_process(text).split())), beginnings, runs)


def is_copy(duty: str, originals: Sequence[Wording]) -> bool:
    """Say whether a duty repeats the wording of a text of the classification."""
    told = Wording.of(duty)
    return any(
        likeness(told, original) >= ALIKE or share_in_runs(told, original) >= IN_RUNS
        for original in originals
    )


def likeness(told: Wording, original: Wording) -> float:
    """Give the mean of how many letters of their sorted words, and words in order, two texts share.

    From 0 to 1; each is twice what is shared, by the length of both.
    """
    letters = fuzz.ratio(told.sorted_words, original.sorted_words) / 100
    both = len(told.beginnings) + len(original.beginnings)
    shared = LCSseq.similarity(told.beginnings, original.beginnings)
    return (letters + 2 * shared / both) / 2 if both else 0.0


def share_in_runs(told: Wording, original: Wording) -> float:
    """Give the share of a duty's words that stand in a run shared with another text."""
    if told.runs.isdisjoint(original.runs):
        return 0.0
    shared: set[int] = set()
    for at in range(len(told.beginnings) - RUN + 1):
        if told.beginnings[at : at + RUN] in original.runs:
            shared.update(range(at, at + RUN))
    return len(shared) / len(told.beginnings)
