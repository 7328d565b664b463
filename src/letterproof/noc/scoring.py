"""How well occupations fit a letter: signals, each over all 516, and what each of them weighs.

`docs/matching.md` says what the signals are and how the weights were fitted.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat
from operator import add, mul, sub, truediv

from letterproof.noc import index, titles
from letterproof.noc.words import stems

Scores = Mapping[str, float]
Signals = dict[str, list[float]]
"""What each signal says of every occupation, in order of code, standardised."""

ALONE = {"work": 1.17, "coverage": 0.66, "employer": 0.2}
TITLED = {
    "work": 1.07,
    "coverage": 0.38,
    "title": 0.45,
    "title letters": 0.1,
    "title work": 0.22,
    "employer": 0.2,
}
"""What each signal weighs, standardised, without a title and with one: the likeliest values on the
development cases (`python benchmarks/occupations.py --fit`); the employer's, in tenths, on the
plain ones, for the others name none."""

NAMED = {"title": 0.45, "title letters": 0.1, "title work": 0.8}
"""What they weigh where there is only a title: the likeliest tenths on the same cases."""

SEARCHED = {"work": 0.4, "title": 0.8, "title letters": 0.8}
"""What they weigh where somebody looks for an occupation by a few words."""

TELLING = 5.0
"""The BM25 of a pair that shares enough to tell; a single common word gives less."""

OUTSTANDING = 12.0
"""Deviations above the mean; where a rare word stands in few occupations, more would be chance."""

LEAST = 1e-12
"""Smaller shares are alike."""


@dataclass(frozen=True)
class Fit:
    """How the classification fits a letter.

    `of_duties` scores each occupation by the duties alone, `of_title` by the title alone, `shares`
    by both; all are likelihoods that sum to 1 over all occupations. `of_title` is empty where
    there is no title or no occupation is like it. `lines` has, for each duty of the letter, the
    BM25 of every duty of the classification and of every line of how employers put the work, and
    `best` the highest of them.
    """

    of_duties: dict[str, float]
    of_title: dict[str, float]
    shares: dict[str, float]
    lines: tuple[dict[int, float], ...]
    best: tuple[float, ...]

    @property
    def nearest(self) -> str:
        """The occupation that the duties alone fit best, ties to the first code."""
        return max(self.of_duties, key=self.of_duties.__getitem__)

    @property
    def tells(self) -> bool:
        """Whether the duties have a word that the classification knows."""
        return min(self.of_duties.values()) < max(self.of_duties.values())

    def margin(self, code: str) -> float:
        """Give how far an occupation is ahead of its best rival, or behind, in logarithms."""
        return _margin(self.shares[code], self._best_shares)

    def margin_of_duties(self, code: str) -> float:
        """Give the margin by the duties alone, whatever the title says."""
        return _margin(self.of_duties[code], self._best_of_duties)

    @cached_property
    def _best_shares(self) -> tuple[float, float]:
        return _best_two(self.shares)

    @cached_property
    def _best_of_duties(self) -> tuple[float, float]:
        return _best_two(self.of_duties)

    def nearest_line(self, duty: int, code: str) -> float:
        """Give the BM25 of the line of an occupation that is nearest to a duty of the letter."""
        return max(
            (self.lines[duty].get(number, 0.0) for number in index.line_numbers(code)), default=0.0
        )

    def pair(self, duty: int, noc_duty: int) -> float:
        """Score a duty of the letter against one of the classification, from 0 to 1.

        It is the pair's BM25 as a share of the best that the letter's duty finds anywhere.
        """
        return _of_best(self.lines[duty].get(noc_duty, 0.0), self.best[duty])


def _best_two(shares: Scores) -> tuple[float, float]:
    *_, second, first = sorted(shares.values())
    return first, second


def _margin(share: float, best: tuple[float, float]) -> float:
    first, second = best
    rival = second if share == first else first
    return math.log(max(share, LEAST) / max(rival, LEAST))


def fit(
    duties: Sequence[str], title: str | None, language: str, employer: str | None = None
) -> Fit:
    """Score every occupation against duties, a title and the employer's name, in "en" or "fr"."""
    lines = tuple(index.lines(duty, language) for duty in duties)
    best = tuple(max(scores.values(), default=0.0) for scores in lines)
    told = of_duties(duties, lines, language)
    told["employer"] = standardised(index.work(employer or "", language))
    alone = shares(weigh(told, ALONE))
    if not title:
        return Fit(alone, {}, alone, lines, best)
    named = of_title(title, language)
    by_title = {} if _is_like_nothing(title, language) else shares(weigh(named, NAMED))
    both = shares(weigh({**told, **named}, TITLED)) if duties else by_title or alone
    return Fit(alone, by_title, both, lines, best)


def of_duties(
    duties: Sequence[str], lines: Iterable[Mapping[int, float]], language: str
) -> Signals:
    """Give the signals that duties send."""
    return {
        "work": standardised(index.work("\n".join(duties), language)),
        "coverage": standardised(_coverage(lines)),
    }


def of_title(title: str, language: str) -> Signals:
    """Give the signals that a title sends."""
    return {
        "title": standardised(titles.nearest(title, language)),
        "title letters": standardised(index.letters(title, language)),
        "title work": standardised(index.work(title, language)),
    }


def _is_like_nothing(title: str, language: str) -> bool:
    is_known = any(index.is_known(stem, language) for stem in stems(title, language))
    return not is_known and not titles.is_like_one(title, language)


def shares_of_words(words: str, language: str) -> dict[str, float]:
    """Give each occupation's share by words of a title or duty; none where nothing is like them."""
    if _is_like_nothing(words, language):
        return {}
    named = of_title(words, language)
    told = of_duties([words], [index.lines(words, language)], language)
    return shares(weigh({**told, **named}, SEARCHED))


def weigh(signals: Signals, weights: Mapping[str, float]) -> dict[str, float]:
    """Add up signals over all occupations, each times its weight; one that is not sent is left."""
    codes = index.codes()
    total = [0.0] * len(codes)
    for name, weight in weights.items():
        if name in signals:
            total = list(map(add, total, map(mul, repeat(weight), signals[name])))
    return dict(zip(codes, total, strict=True))


def standardised(scores: Mapping[int, float]) -> list[float]:
    """Give scores by place over all occupations with mean 0 and deviation 1, as a list.

    All are 0 where all are alike.
    """
    count = len(index.codes())
    values = [0.0] * count
    for at, score in scores.items():
        values[at] = score
    mean = math.fsum(values) / count
    apart = list(map(sub, values, repeat(mean)))
    deviation = math.sqrt(math.fsum(map(mul, apart, apart)) / count)
    if not deviation:
        return apart
    told = list(map(truediv, apart, repeat(deviation)))
    return told if max(told) <= OUTSTANDING else [min(value, OUTSTANDING) for value in told]


def shares(fits: Scores) -> dict[str, float]:
    """Turn fits into shares of 1, exponentially."""
    best = max(fits.values())
    powers = list(map(math.exp, map(sub, fits.values(), repeat(best))))
    total = math.fsum(powers)
    return dict(zip(fits, map(truediv, powers, repeat(total)), strict=True))


def lead_score(duties: Sequence[str], code: str, language: str) -> float:
    """Score duties against a lead statement: its BM25 as a share of the best lead statement's."""
    scores = index.leads("\n".join(duties), language)
    return _of_best(scores.get(index.place(code), 0.0), max(scores.values(), default=0.0))


def _of_best(score: float, best: float) -> float:
    """Give a BM25 as a share of the best, less where it rests on next to nothing."""
    return score / best * min(1.0, score / TELLING) if score > 0 else 0.0


def _coverage(found: Iterable[Mapping[int, float]]) -> dict[int, float]:
    """Add up, by occupation's place, the score of the line nearest to each duty of the letter."""
    owners = index.owner_of_line()
    total: dict[int, float] = {}
    for scores in found:
        for at, score in index.best(scores, owners).items():
            total[at] = total.get(at, 0.0) + score
    return total
