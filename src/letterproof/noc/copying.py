"""Whether a duty repeats the wording of the classification.

All words are compared by their stems, the little ones too. Who drops clauses or puts synonyms in
keeps most letters in their order; who turns clauses around keeps the words. Honest duties of the
same trade share nouns, seldom what stands between them. `docs/matching.md` has the figures.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from letterproof.noc.words import all_stems

IN_ORDER = 65
"""From this likeness of their letters in percent on, two texts repeat one another."""

SORTED = 80
"""From this likeness on, they do so with their words sorted."""

RUN, IN_RUNS = 8, 0.5
"""A duty with this share of its words in shared runs of this many words repeats a part."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text made ready for comparing: its stems, joined in order and sorted, and their runs."""

    stems: tuple[str, ...]
    in_order: str
    sorted: str
    runs: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, text: str, language: str) -> "Wording":
        """Make a text in "en" or "fr" ready."""
        stems = all_stems(text, language)
        runs = frozenset(stems[at : at + RUN] for at in range(len(stems) - RUN + 1))
        return cls(stems, " ".join(stems), " ".join(sorted(stems)), runs)


def is_copy(told: Wording, originals: Sequence[Wording]) -> bool:
    """Say whether a duty repeats the wording of a text of the classification."""
    return any(_repeats(told, original) for original in originals)


def _repeats(told: Wording, original: Wording) -> bool:
    # With the cutoffs, texts of very different lengths are not compared letter by letter.
    return (
        fuzz.ratio(told.in_order, original.in_order, score_cutoff=IN_ORDER) > 0
        or fuzz.ratio(told.sorted, original.sorted, score_cutoff=SORTED) > 0
        or share_in_runs(told, original) >= IN_RUNS
    )


def share_in_runs(told: Wording, original: Wording) -> float:
    """Give the share of a duty's words that stand in a run shared with another text."""
    if told.runs.isdisjoint(original.runs):
        return 0.0
    shared: set[int] = set()
    for at in range(len(told.stems) - RUN + 1):
        if told.stems[at : at + RUN] in original.runs:
            shared.update(range(at, at + RUN))
    return len(shared) / len(told.stems)
