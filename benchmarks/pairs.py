"""How right single pairs are: a letter's duty and the nearest of the right group's.

python benchmarks/pairs.py

Prints, by words alone and as the program scores: how often the nearest is a right one; at the
program's threshold, how many duties that have a right one get it, how many get a wrong one, and how
many find something near in other groups, of the same minor group and drawn by lot.
"""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from letterproof.noc import catalogue, index, scoring
from letterproof.noc.pairing import NEAR, Main, Pairs, roles_of

HERE = Path(__file__).parent / "occupations"
WORDS_NEAR = 0.35
DRAWN = 8

Score = Callable[[Pairs, Main], float]


class Judged(NamedTuple):
    """A duty of a letter, and which of its group's duties are right, by number; none may be."""

    duty: str
    language: str
    code: str
    right: tuple[int, ...]
    is_kept_back: bool


def judged() -> list[Judged]:
    """Read what was judged by hand."""
    told = (json.loads(line) for line in (HERE / "pairs.jsonl").read_text("utf-8").splitlines())
    return [
        Judged(t["duty"], t["language"], t["code"], tuple(t["right"]), t["kept_back"]) for t in told
    ]


def by_words(pairs: Pairs, main: Main) -> float:
    """Score as shared words do."""
    return pairs.shared(0, main)


def by_all(pairs: Pairs, main: Main) -> float:
    """Score as the program does."""
    return pairs.score(0, main)


def scores(case: Judged, code: str, score: Score) -> list[float]:
    """Score a duty against every duty of a group."""
    occupation = catalogue.occupation(code)
    assert occupation  # noqa: S101 - a known code
    fit = scoring.fit([case.duty], None, case.language)
    pairs = Pairs([case.duty], occupation, fit, case.language)
    roles = roles_of(occupation, case.language)
    return [score(pairs, main) for role in roles for main in role.duties]


def report(cases: list[Judged], score: Score, near: float) -> str:
    """Say how right the pairs are."""
    rng = random.Random(2021)
    nearest, got, wrong, alike, drawn = [], [], [], [], []
    for case in cases:
        found = scores(case, case.code, score)
        is_right = found.index(max(found)) in case.right
        wrong.append(max(found) >= near and not is_right)
        if case.right:
            nearest.append(is_right)
            got.append(is_right and max(found) >= near)
        same = [c for c in index.codes() if c[:4] == case.code[:4] and c != case.code]
        other = [c for c in index.codes() if c[:2] != case.code[:2]]
        alike.extend(max(scores(case, c, score)) >= near for c in same)
        drawn.extend(max(scores(case, c, score)) >= near for c in rng.sample(other, DRAWN))
    shares = (sum(each) / len(each) for each in (nearest, got, wrong, alike, drawn))
    return "".join(f"{share:10.2f}" for share in shares)


def main() -> None:
    """Measure."""
    heads = ("nearest", "right", "wrong", "same minor", "drawn")
    print(" " * 34 + "".join(f"{head:>10}" for head in heads))
    for is_kept_back in (False, True):
        for language in ("en", "fr"):
            cases = [
                case
                for case in judged()
                if case.language == language and case.is_kept_back == is_kept_back
            ]
            name = f"{language}{', kept back' if is_kept_back else ''} ({len(cases)})"
            print(f"{name:20}{'words':14}{report(cases, by_words, WORDS_NEAR)}")
            print(f"{'':20}{'all':14}{report(cases, by_all, NEAR)}")


if __name__ == "__main__":
    main()
