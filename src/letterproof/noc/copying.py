"""Whether a duty repeats the wording of the classification.

All words are compared by their stems, the little ones too. Who drops clauses or puts synonyms in
keeps most letters in their order; who turns clauses around keeps the words. Honest duties of the
same trade share nouns, seldom what stands between them. `docs/matching.md` has the figures.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from letterproof.noc.words import all_stems

IN_ORDER = 65
"""From this likeness of their letters in percent on, two texts repeat one another."""

SORTED = 80
"""From this likeness on, they do so with their words sorted."""

RUN, IN_RUNS = 8, 0.5
"""A duty with this share of its words in shared runs of this many words repeats a part."""

SHORTEST = 4
"""A text of fewer words than a run is a run by itself, from so many words on."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text made ready for comparing: its stems, joined in order and sorted, and their runs.

    `run` is how many stems a run has.
    """

    stems: tuple[str, ...]
    in_order: str
    sorted: str
    run: int
    runs: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, text: str, language: str) -> "Wording":
        """Make a text in "en" or "fr" ready."""
        stems = all_stems(text, language)
        run = min(RUN, max(SHORTEST, len(stems)))
        runs = frozenset(_runs(stems, run))
        return cls(stems, " ".join(stems), " ".join(sorted(stems)), run, runs)


def is_copy(told: Wording, originals: Sequence[Wording]) -> bool:
    """Say whether a duty repeats the wording of texts of the classification, one or several."""
    return (
        any(is_like(told, original, IN_ORDER, SORTED) for original in originals)
        or share_in_runs(told, originals) >= IN_RUNS
    )


def is_like(told: Wording, original: Wording, in_order: float, rearranged: float) -> bool:
    """Say whether two texts are alike by so many percent, in order or with their words sorted."""
    # With the cutoffs, texts of very different lengths are not compared letter by letter.
    return (
        fuzz.ratio(told.in_order, original.in_order, score_cutoff=in_order) > 0
        or fuzz.ratio(told.sorted, original.sorted, score_cutoff=rearranged) > 0
    )


def share_in_runs(told: Wording, originals: Sequence[Wording]) -> float:
    """Give the share of a duty's words that stand in a run shared with any of the texts."""
    shared: set[int] = set()
    for run in range(SHORTEST, RUN + 1):
        theirs = [original.runs for original in originals if original.run == run]
        for at, mine in enumerate(_runs(told.stems, run)) if theirs else ():
            if any(mine in runs for runs in theirs):
                shared.update(range(at, at + run))
    return len(shared) / len(told.stems) if shared else 0.0


def _runs(stems: tuple[str, ...], run: int) -> Iterator[tuple[str, ...]]:
    return (stems[at : at + run] for at in range(len(stems) - run + 1))
