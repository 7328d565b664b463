"""How right the matching of duties is: first places, claims told apart, copied wording, time.

python benchmarks/occupations.py [--wrong] [--fit]
"""

import argparse
import hashlib
import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from letterproof.noc import catalogue, copying, index, match, scoring
from letterproof.noc.comparison import Told

PENALTY = 0.02
"""What a weight's square costs in the fit."""

MANY = 3
"""A letter with so many copied duties is accused of copying."""

HERE = Path(__file__).parent / "occupations"


@dataclass(frozen=True)
class Work:
    """The duties of one letter, its title, its employer, and the unit groups that fit."""

    name: str
    title: str
    employer: str | None
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
            line.get("employer"),
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
    return scoring.fit(work.duties, work.title if titled else None, work.language, work.employer)


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
            ("drawn, English", works("drawn-en.jsonl")),
            ("drawn, French", works("drawn-fr.jsonl")),
        )
        for kept in (False, True)
        if any(w.is_kept_back == kept for w in found)
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
    originals = [copying.Wording.of(text, language) for text in catalogue.wordings(code, language)]
    return [copying.is_copy(copying.Wording.of(duty, language), originals) for duty in duties]


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


def report_verdicts() -> None:
    """Print how often right and wrong claims get each verdict."""
    rng = random.Random(2021)
    print("verdicts")
    for titled in (True, False):
        seen: dict[str, Counter[str]] = {}
        for work in (*works("onet.jsonl"), *works("plain-en.jsonl"), *works("plain-fr.jsonl")):
            wrong = [code for code in index.codes() if code not in work.right]
            near = [code for code in wrong if code[:4] in {right[:4] for right in work.right}]
            claimed = {
                "right": max(sorted(work.right), key=fitted(work, titled=titled).margin),
                "same minor group": rng.choice(near or wrong),
                "random": rng.choice(wrong),
            }
            for kind, code in claimed.items():
                seen.setdefault(kind, Counter())[verdict(work, code, titled=titled)] += 1
        for kind, counts in seen.items():
            told = "".join(
                f"  {name} {n / counts.total():.3f}" for name, n in sorted(counts.items())
            )
            print(f"  {'with the title' if titled else 'duties alone':16}{kind:18}{told}")


def report_titles() -> None:
    """Print how often a title and a claim of one letter pass with the duties of another."""
    rng = random.Random(2021)
    cases = [*works("onet.jsonl"), *works("plain-en.jsonl"), *works("drawn-en.jsonl")]
    counts: Counter[str] = Counter()
    for work in cases:
        code = min(work.right)
        others = [each for each in cases if all(other[:3] != code[:3] for other in each.right)]
        inflated = replace(work, duties=rng.choice(others).duties)
        counts[verdict(inflated, code, titled=True)] += 1
    told = "".join(f"  {name} {n / counts.total():.3f}" for name, n in sorted(counts.items()))
    print(f"  {'duties of another letter':34}{told}")


def verdict(work: Work, code: str, *, titled: bool) -> str:
    """Hold a case against a code."""
    told = [Told(duty, place, 0) for place, duty in enumerate(work.duties)]
    found = match(told, work.title if titled else None, code, work.language, work.employer)
    return found.comparison.verdict.value if found.comparison else ""


STARTED = """
import time
def memory():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 2**20
begun, before = time.perf_counter(), memory()
from letterproof.noc import match
from letterproof.noc.comparison import Told
match([Told(text, at, 0) for at, text in enumerate({duties!r})], {title!r}, {code!r}, "en")
taken = time.perf_counter() - begun
print(taken, memory() - before)
"""


def report_time() -> None:
    """Print the time of one letter beside all pairs of duties by rapidfuzz, and of the first."""
    print("time and memory")
    cases = works("onet.jsonl")[:60]
    duties = [duty for code in index.codes() for duty in catalogue.duties(code)]
    for work in cases:
        verdict(work, min(work.right), titled=True)
    ours = [
        clocked(lambda work=work: verdict(work, min(work.right), titled=True)) for work in cases
    ]
    naive = [
        clocked(lambda work=work: cdist(work.duties, duties, scorer=fuzz.token_set_ratio))
        for work in cases[:10]
    ]
    print(
        f"  one letter, warm         {1000 * median(ours):8.1f} ms, at most {1000 * max(ours):.1f}"
    )
    print(f"  all pairs by rapidfuzz   {1000 * median(naive):8.1f} ms")
    first = cases[0]
    code = STARTED.format(duties=list(first.duties), title=first.title, code=min(first.right))
    runs = [
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
        for _ in range(5)
    ]
    told = sorted(tuple(map(float, run.stdout.split())) for run in runs)
    print(f"  imports and first letter {1000 * told[2][0]:8.1f} ms, {told[2][1]:.0f} MB more")


def clocked(run: Callable[[], object]) -> float:
    """Give the processor time of a call in seconds."""
    begun = time.process_time()
    run()
    return time.process_time() - begun


def fit() -> None:
    """Print the weights under which the right groups are likeliest; needs scipy."""
    from scipy.optimize import minimize  # noqa: PLC0415 - only the fit needs it

    cases = [work for work in works("onet.jsonl") if not work.is_kept_back]
    codes = index.codes()
    signals = [_signals(work) for work in cases]
    right = [np.array([code in work.right for code in codes]) for work in cases]

    def loss(weights: Sequence[float], names: Sequence[str]) -> float:
        total = PENALTY * len(cases) * sum(weight * weight for weight in weights)
        for found, mask in zip(signals, right, strict=True):
            fits = sum(w * found[name] for w, name in zip(weights, names, strict=True))
            powers = np.exp(fits - fits.max())
            total -= np.log(powers[mask].sum() / powers.sum())
        return float(total)

    for weights in (scoring.ALONE, scoring.TITLED):
        names = tuple(name for name in weights if name in signals[0])
        start = [0.5] * len(names)
        found = minimize(loss, start, (names,), bounds=[(0, None)] * len(names))
        print({name: round(float(w), 2) for name, w in zip(names, found.x, strict=True)})


def _signals(work: Work) -> dict[str, np.ndarray]:
    told = [index.lines(duty, work.language) for duty in work.duties]
    found = {
        **scoring.of_duties(work.duties, told, work.language),
        **scoring.of_title(work.title, work.language),
    }
    return {name: np.array(signal) for name, signal in found.items()}


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", action="store_true", help="name every case not in first place")
    parser.add_argument("--fit", action="store_true", help="fit the weights anew and print them")
    options = parser.parse_args()
    if options.fit:
        fit()
        return
    report_places(options.wrong)
    report_copies()
    report_verdicts()
    report_titles()
    report_time()


if __name__ == "__main__":
    main()
