"""How near texts are: the only place with similarity arithmetic.

Two kinds of nearness are used. BM25 (from `index`) weighs shared words by how rare they are, and
finds the same work told in other words. RapidFuzz compares letters and word order, and finds titles
despite typing errors and duties that repeat the classification's wording.

The weights and thresholds below were chosen on 160 development cases: up to seven honest duties, a
job title, and the unit groups that fit. The result hardly changes when a weight is halved or
doubled.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.process import extract
from rapidfuzz.utils import default_process

from letterproof.noc import index

COVERAGE = 0.7
TITLE = 0.7
"""What the nearest duties, and each reading of the title, weigh beside the whole profile."""

SHARPNESS = 0.7
"""How fast a worse fit loses its share of the whole: the likeliest value on those cases."""

TITLES = 300
"""How many example titles, nearest first, the letter's title is compared with."""

LONGEST_TITLE = 200
"""How many characters of a title are compared; the longest example title has 182."""

MISSPELT = 0.7
"""From here on, a title may be another one with typing errors."""

NEAR = 0.35
"""From this score on, a duty of the letter and a duty of the classification are the same work."""

TELLING = 5.0
"""The BM25 of a pair that shares enough to tell; a single common word gives less."""

LEAD_SHOWN = 0.25
"""From this score on, the letter shows what the lead statement says."""

ALIKE = 0.72
"""From here on, two texts with their words sorted repeat one another."""

RUN, IN_RUNS = 5, 0.4
"""A duty with this share of its words in shared runs of this many words repeats the other text."""

STEM = 4
"""In runs, words are compared by as many letters: "prepare" and "prepared" are the same."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How the classification fits a letter.

    `of_duties` scores each occupation by the duties alone; `shares`, by duties and title, sum to 1
    over all occupations; `duties` has, for each duty of the letter, the BM25 of every NOC duty, and
    `best` the highest of them.
    """

    of_duties: dict[str, float]
    shares: dict[str, float]
    duties: tuple[dict[int, float], ...]
    best: tuple[float, ...]

    @property
    def nearest(self) -> str:
        """The occupation that the duties alone fit best, ties to the first code."""
        return max(self.of_duties, key=lambda code: (self.of_duties[code], -int(code)))

    def relative(self, code: str) -> float:
        """Give how well the duties fit an occupation: 1 is as well as the best, 0 is by chance."""
        best = self.of_duties[self.nearest]
        return max(0.0, self.of_duties[code] / best) if best > 0 else 0.0

    def pair(self, duty: int, noc_duty: int) -> float:
        """Score a duty of the letter against one of the classification, from 0 to 1.

        It is the pair's BM25 as a share of the best that the letter's duty finds anywhere.
        """
        return _of_best(self.duties[duty].get(noc_duty, 0.0), self.best[duty])


def fit(duties: Sequence[str], title: str | None, language: str) -> Fit:
    """Score every occupation against duties and a title.

    French letters are scored against titles and lead statements alone.
    """
    text = "\n".join(duties)
    found = tuple(index.duties(duty) if language == "en" else {} for duty in duties)
    best = tuple(max(scores.values(), default=0.0) for scores in found)
    of_duties = weigh((1.0, index.profiles(text, language)), (COVERAGE, _coverage(found)))
    if title is None:
        return Fit(of_duties, shares(of_duties), found, best)
    # A misspelt title shares no whole word with any; then letters have to do.
    named = index.example_titles(title, language, TITLES) or index.all_titles(language)
    return Fit(of_duties, with_title(of_duties, title, named, language), found, best)


def shares_of_words(words: str, language: str) -> dict[str, float]:
    """Give each occupation's share by words of a title or duty; none where nothing is like them."""
    found = index.profiles(words, language)
    named = index.all_titles(language)
    if not found and max(title_likeness(words, named).values()) < MISSPELT:
        return {}
    return with_title(weigh((1.0, found)), words, named, language)


def with_title(
    of_duties: Mapping[str, float], title: str, named: Iterable[tuple[str, str]], language: str
) -> dict[str, float]:
    """Give each occupation's share by duties and title; `named` are (code, example title)."""
    fits = weigh(
        (TITLE, title_likeness(title, named)),
        (TITLE, index.profiles(title, language)),
    )
    return shares({code: of_duties[code] + fits[code] for code in index.codes()})


def weigh(*signals: tuple[float, Mapping[str, float]]) -> dict[str, float]:
    """Add up signals over all occupations, each standardised and times its weight.

    A signal that says nothing adds nothing.
    """
    codes = index.codes()
    total = [0.0] * len(codes)
    for weight, scores in signals:
        values = [scores.get(code, 0.0) for code in codes]
        mean = math.fsum(values) / len(values)
        apart = [value - mean for value in values]
        deviation = math.hypot(*apart) / math.sqrt(len(values))
        if deviation > 0:
            share = weight / deviation
            total = [so_far + share * value for so_far, value in zip(total, apart, strict=True)]
    return dict(zip(codes, total, strict=True))


def shares(fits: Mapping[str, float]) -> dict[str, float]:
    """Turn fits into shares of 1, exponentially."""
    best = max(fits.values())
    powers = {code: math.exp(SHARPNESS * (value - best)) for code, value in fits.items()}
    total = math.fsum(powers.values())
    return {code: power / total for code, power in powers.items()}


def title_likeness(title: str, named: Iterable[tuple[str, str]]) -> dict[str, float]:
    """Give each occupation's example title most like `title`, from 0 to 1."""
    pairs = list(named)
    likeness = extract(
        title[:LONGEST_TITLE],
        [example for _, example in pairs],
        scorer=fuzz.token_sort_ratio,
        processor=default_process,
        limit=None,
    )
    best: dict[str, float] = {}
    # The likest come first.
    for _, score, at in likeness:
        best.setdefault(pairs[at][0], score / 100)
    return best


def lead_score(duties: Sequence[str], code: str, language: str) -> float:
    """Score duties against a lead statement: its BM25 as a share of the best lead statement's."""
    scores = index.leads("\n".join(duties), language)
    return _of_best(scores.get(code, 0.0), max(scores.values(), default=0.0))


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
        stems = tuple(word[:STEM] for word in index.WORD.findall(text.lower()))
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


def _of_best(score: float, best: float) -> float:
    """Give a BM25 as a share of the best, less where it rests on next to nothing."""
    return score / best * min(1.0, score / TELLING) if score > 0 else 0.0


def _coverage(found: Iterable[Mapping[int, float]]) -> dict[str, float]:
    """Add up, by occupation, the score of the NOC duty nearest to each duty of the letter."""
    owner = index.code_of_duty()
    total: dict[str, float] = {}
    for scores in found:
        best: dict[str, float] = {}
        for number, score in scores.items():
            code = owner[number]
            if score > best.get(code, 0.0):
                best[code] = score
        for code, score in best.items():
            total[code] = total.get(code, 0.0) + score
    return total
