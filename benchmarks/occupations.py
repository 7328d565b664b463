"""How right the matching of duties is: first places, claims told apart, copied wording, time.

python benchmarks/occupations.py [--wrong] [--fit]
"""

import argparse
import hashlib
import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from letterproof.noc import catalogue, copying, index, scoring

MANY = 3
"""A letter with so many copied duties is accused of copying."""

HERE = Path(__file__).parent / "occupations"


@dataclass(frozen=True)
class Work:
    """The duties of one letter, its title, and the unit groups that fit."""

    name: str
    title: str
    duties: tuple[str, ...]
    right: frozenset[str]
    language: str
    is_kept_back: bool


def lines(name: str) -> list[dict[str, object]]:
    """Read a file of cases."""
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]


def works(name: str) -> list[Work]:
    """Read cases with a title, duties and the unit groups that fit."""
    known = set(index.codes())
    return [
        Work(
            line["id"],
            line["title"],
            tuple(line["duties"]),
            frozenset(line["accepted_codes"]) & known,
            line.get("language", "en"),
            line.get("kept_back", is_third(line["id"])),
        )
        for line in lines(name)
    ]


def is_third(name: str) -> bool:
    """Say whether a case is one of the third that is only measured on."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 3 == 0


def fitted(work: Work, *, titled: bool) -> scoring.Fit:
    """Match one case, with its title or without."""
    return scoring.fit(work.duties, work.title if titled else None, work.language)


def place(work: Work, fit: scoring.Fit) -> int:
    """Give the place, from 0, of the first unit group that fits."""
    ranked = [suggestion.code for suggestion in catalogue.best(fit.shares, "en", len(fit.shares))]
    return min(ranked.index(code) for code in work.right)


def auc(right: Sequence[float], wrong: Sequence[float]) -> float:
    """Give the share of pairs in which the right one scores higher, ties by half."""
    wins = sum((r > w) + (r == w) / 2 for r in right for w in wrong)
    return wins / (len(right) * len(wrong))


def claims(cases: Sequence[Work], fits: Sequence[scoring.Fit]) -> Iterator[tuple[str, float]]:
    """Tell right claims from three kinds of wrong ones, each by its margin to the best rival."""
    rng = random.Random(2021)
    kinds: dict[str, list[float]] = {"right": [], "same minor group": [], "random": [], "best": []}
    for work, fit in zip(cases, fits, strict=True):
        wrong = [code for code in fit.shares if code not in work.right]
        kinds["right"].append(max(fit.margin(code) for code in work.right))
        near = [code for code in wrong if any(code[:4] == right[:4] for right in work.right)]
        kinds["same minor group"].extend(fit.margin(code) for code in near)
        kinds["random"].extend(fit.margin(code) for code in rng.sample(wrong, 5))
        kinds["best"].append(max(fit.margin(code) for code in wrong))
    for kind in ("same minor group", "random", "best"):
        yield kind, auc(kinds["right"], kinds[kind])


def report_places(wrong: bool) -> None:
    """Print first places and claims, with the title and without."""
    print(f"{'':34}{'first':>8}{'five':>8}   right claim against one of the ...")
    parts = {
        f"{name}{', kept back' if kept else ''}": [w for w in found if w.is_kept_back == kept]
        for name, found in (
            ("O*NET", works("onet.jsonl")),
            ("plain English", works("plain-en.jsonl")),
            ("plain French", works("plain-fr.jsonl")),
        )
        for kept in (False, True)
    }
    for titled in (True, False):
        print("with the title" if titled else "duties alone")
        for name, cases in parts.items():
            fits = [fitted(work, titled=titled) for work in cases]
            places = [place(work, fit) for work, fit in zip(cases, fits, strict=True)]
            first, five = (sum(p < n for p in places) / len(places) for n in (1, 5))
            told = "  ".join(f"{kind} {share:.3f}" for kind, share in claims(cases, fits))
            print(f"  {name:26}{len(cases):4}{first:10.3f}{five:8.3f}   {told}")
            if wrong:
                for work, fit, at in zip(cases, fits, places, strict=True):
                    if at:
                        best = catalogue.best(fit.shares, "en", 3)
                        print("     ", work.name, work.title, sorted(work.right), at, *best)


def copies(code: str, duties: Iterable[str], language: str = "en") -> list[bool]:
    """Say of each duty whether it repeats the wording of a unit group."""
    originals = [copying.Wording.of(text) for text in catalogue.wordings(code, language)]
    return [copying.is_copy(duty, originals) for duty in duties]


def report_copies() -> None:
    """Print which copies are found, and which honest duties and letters are taken for copies."""
    print("copied wording")
    told = lines("wordings.jsonl")
    for kind in ("dropped", "reordered", "synonyms", "honest"):
        found = [copies(each["code"], [each["text"]])[0] for each in told if each["copy"] == kind]
        print(f"  {kind:26}{len(found):5} flagged {sum(found) / len(found):.3f}")
    duties = [duty for code in index.codes() for duty in copies(code, catalogue.duties(code))]
    print(f"  {'verbatim':26}{len(duties):5} flagged {sum(duties) / len(duties):.3f}")
    stock = [each for each in lines("honest.jsonl") if each["kind"] == "stock"]
    for name, letters in (
        ("O*NET", [(min(w.right), w.duties) for w in works("onet.jsonl")]),
        ("plain English", [(min(w.right), w.duties) for w in works("plain-en.jsonl")]),
        ("phrases of the trade", [(each["code"], each["duties"]) for each in stock]),
    ):
        each = [copies(code, duties) for code, duties in letters]
        flagged = [flag for letter in each for flag in letter]
        accused = sum(sum(letter) >= MANY for letter in each)
        share = sum(flagged) / len(flagged)
        print(f"  honest, {name:18}{len(flagged):5} flagged {share:.3f}, ", end="")
        print(f"{accused} of {len(each)} letters with {MANY} or more")


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", action="store_true", help="name every case not in first place")
    options = parser.parse_args()
    report_places(options.wrong)
    report_copies()


if __name__ == "__main__":
    main()
