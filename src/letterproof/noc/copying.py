"""Whether a duty repeats the wording of the classification."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

from letterproof.noc.words import WORD

ALIKE = 0.72
"""From here on, two texts with their words sorted repeat one another."""

RUN, IN_RUNS = 5, 0.4
"""A duty with this share of its words in shared runs of this many words repeats the other text."""

STEM = 4
"""In runs, words are compared by as many letters: "prepare" and "prepared" are the same."""


def is_copy(duty: str, originals: Sequence["Wording"]) -> bool:
    """Say whether a duty repeats the wording of a text of the classification."""
    told = Wording.of(duty)
    return any(_repeats(told, original) for original in originals)


@dataclass(frozen=True, slots=True)
class Wording:
    """A text made ready for comparing: its words sorted, its words' beginnings, and their runs."""

    sorted_words: str
    stems: tuple[str, ...]
    runs: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, text: str) -> "Wording":
        """Make a text ready."""
        stems = tuple(word[:STEM] for word in WORD.findall(text.lower()))
        runs = frozenset(stems[at : at + RUN] for at in range(len(stems) - RUN + 1))
        return cls(" ".join(sorted(default_process(text).split())), stems, runs)


def _repeats(told: Wording, original: Wording) -> bool:
    # With the cutoff, texts of very different lengths are not compared letter by letter.
    likeness = fuzz.ratio(told.sorted_words, original.sorted_words, score_cutoff=100 * ALIKE)
    return likeness > 0 or share_in_runs(told, original) >= IN_RUNS


def share_in_runs(told: Wording, original: Wording) -> float:
    """Give the share of a duty's words that stand in a run of five shared with another text."""
    if told.runs.isdisjoint(original.runs):
        return 0.0
    shared: set[int] = set()
    for at in range(len(told.stems) - RUN + 1):
        if told.stems[at : at + RUN] in original.runs:
            shared.update(range(at, at + RUN))
    return len(shared) / len(told.stems)
