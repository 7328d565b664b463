"""How right the program is: facts read from the corpora, compared with what the letters say.

python benchmarks/accuracy.py [--part PART] [--wrong] [--only FIELD] [--keep FOLDER]
"""

import argparse
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from corpus.compose import specimen
from corpus.handwritten import handwritten
from corpus.judge import Check, Verdict, judge
from corpus.twins import WAYS, numbers, pictured, twin

SIZES = {
    "development": 720,
    "frozen": 180,
    "fourth by hand": 20,
    "fifth by hand": 20,
    "sixth by hand": 20,
    "third by hand": 20,
    "second by hand": 20,
    "first by hand": 20,
    "development digital twins": 60,
    "development scans": 60,
    "development photos": 60,
    "frozen digital twins": 60,
    "frozen scans": 60,
    "frozen photos": 60,
}


@dataclass(frozen=True)
class Letter:
    """One letter and what became of it; `misread` is what a scanner's wrong layer says of it."""

    name: str
    language: str
    format: str
    verdict: Verdict
    misread: tuple[str, ...] = ()

    @property
    def checks(self) -> tuple[Check, ...]:
        """Every fact compared."""
        return self.verdict.checks


def read(number: int, part: str, folder: Path) -> Letter:
    """Make a letter or take one, have the program read it, and judge what it found."""
    if part.endswith("by hand"):
        path, kind, language, truth = handwritten(part.removesuffix(" by hand"))[number]
        return Letter(path.name, language, path.suffix[1:], judge(path, kind, language, truth))
    corpus, _, way = part.partition(" ")
    form, misread = "", ()
    if not way:
        made = specimen(part, number)
    elif way == "digital twins":
        made = twin(corpus, numbers(corpus, SIZES[part])[number])
    else:
        made, shot = pictured(corpus, numbers(corpus, SIZES[part])[number], way)
        form, misread = shot.form, tuple(wrong for _, wrong in shot.misread)
    path = folder / made.name
    path.write_bytes(made.content)
    verdict = judge(path, made.kind, made.language, made.truth)
    return Letter(path.name, made.language, form or path.suffix[1:], verdict, misread)


def share(part: float, whole: float) -> str:
    """Write a share in percent."""
    return f"{100 * part / whole:6.2f}%" if whole else "      -"


@dataclass(frozen=True)
class Figures:
    """The checks of one field, and what they come to."""

    checks: tuple[Check, ...]

    def count(self, outcome: str) -> int:
        """Count the checks with an outcome."""
        return sum(check.outcome == outcome for check in self.checks)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        right, wrong = self.count("right"), self.count("wrong")
        either = 2 * (right + wrong) + self.count("made up") + self.count("missed")
        return 2 * right / either if either else 1.0

    def line(self, name: str) -> str:
        """Write them as a line of the table."""
        right, wrong, made_up, missed = map(self.count, ("right", "wrong", "made up", "missed"))
        passes = sum(check.is_false_pass for check in self.checks)
        sure = [check.outcome == "right" for check in self.checks if check.confidence > SURE]
        return (
            f"{name:18}{len(self.checks):6}{share(right, right + wrong + made_up):>10}"
            f"{share(right, right + wrong + missed):>9}{self.f1:7.3f}{wrong:7}{passes:8}{missed:8}"
            f"{len(sure) - sum(sure):7} of {len(sure)}"
        )


SURE = 0.9
"""Above this confidence 99 facts of 100 are to be right."""


def figures(checks: Iterable[Check]) -> dict[str, Figures]:
    """Part the checks by field."""
    parted: dict[str, list[Check]] = {}
    for check in checks:
        parted.setdefault(check.field, []).append(check)
    return {name: Figures(tuple(parted[name])) for name in sorted(parted)}


def macro(fields: dict[str, Figures]) -> float:
    """Give the mean F1 over fields."""
    return sum(each.f1 for each in fields.values()) / len(fields) if fields else 0.0


def summary(name: str, checks: Sequence[Check]) -> str:
    """Write macro F1, false passes and false alarms of some checks."""
    facts = [check for check in checks if check.field not in WHOLE]
    each = [check for check in facts if check.field != "duty"]
    passes = sum(check.is_false_pass for check in each)
    alarms = sum(check.outcome == "missed" for check in each)
    return (
        f"{name:18}{len(each):6}   macro F1 {macro(figures(facts)):.3f}"
        f"   false passes {share(passes, len(each))}   false alarms {share(alarms, len(each))}"
    )


WHOLE = {"document_kind", "language"}
"""What is judged beside the facts. Duties are judged one by one, and whether there are any."""


def table(part: str, letters: Sequence[Letter]) -> None:
    """Print the figures of one part."""
    checks = [check for letter in letters for check in letter.checks]
    print(
        f"\n{part}: {len(letters)} letters, spaCy in {sum(x.verdict.with_spacy for x in letters)}"
    )
    print(
        f"{'':18}checks precision   recall     F1  wrong   false   false"
        f"  wrong above\n{'':50}passes  alarms  confidence {SURE}"
    )
    for name, each in figures(checks).items():
        print(each.line(name))
    print(summary("all", checks))
    groups = {"English": "en", "French": "fr"} | {
        form.upper(): form for form in sorted({x.format for x in letters})
    }
    for name, trait in groups.items():
        of_group = [x for x in letters if trait in {x.language, x.format}]
        print(summary(name, [check for x in of_group for check in x.checks]))
    sure = [check for check in checks if check.confidence > SURE]
    wrong = [check for check in checks if check.outcome in {"wrong", "made up"}]
    right = share(sum(check.outcome == "right" for check in sure), len(sure))
    told = share(sum(check.is_doubtful for check in wrong), len(wrong))
    print(
        f"confidence > {SURE}  {len(sure):6}   right {right}   mistakes said to be doubtful {told}"
    )


DOUBT = 0.8
"""Below this confidence a fact is shown as doubtful."""


def against(letters: Sequence[Letter], twins: Sequence[Letter]) -> str:
    """Compare pictures of letters with the same letters as digital files.

    A wrong value is one that differs from the letter's, or that the letter lacks, where the digital
    file was read rightly. Duties are left out: they are judged by their likeness.
    """
    ours, theirs = ([check for x in some for check in x.checks] for some in (letters, twins))
    f1, twin_f1 = (
        macro(figures(check for check in some if check.field not in WHOLE))
        for some in (ours, theirs)
    )
    passes, twin_passes = (
        sum(check.is_false_pass for check in some if check.field != "duty")
        for some in (ours, theirs)
    )
    wrong = [
        check
        for letter, same in zip(letters, twins, strict=True)
        for check, other in _paired(letter.checks, same.checks)
        if check.outcome in {"wrong", "made up"} and not other.is_off
    ]
    caught = sum(check.is_doubtful or check.confidence < DOUBT for check in wrong)
    unread = sum(not x.verdict.is_read for x in letters)
    layered = [x for x in letters if x.misread]
    believed = sum(word in x.verdict.text.split() for x in layered for word in x.misread)
    told = sum(x.verdict.disagrees for x in layered)
    return (
        f"beside their twins  macro F1 {f1 - twin_f1:+.3f}"
        f"   false passes {passes} (digital {twin_passes})   unread {unread} of {len(letters)}\n"
        f"wrong values        {len(wrong)}   caught as doubtful {share(caught, len(wrong))}\n"
        f"wrong text layers   {len(layered)}   told {told}"
        f"   figures believed {believed} of {sum(len(x.misread) for x in layered)}"
    )


def _paired(ours: Sequence[Check], theirs: Sequence[Check]) -> Iterator[tuple[Check, Check]]:
    """Put the checks of the same fact, of the same position, side by side."""
    parted, others = figures(ours), figures(theirs)
    for name in parted.keys() - WHOLE - {"duty", "duties"}:
        yield from zip(parted[name].checks, others[name].checks, strict=False)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--part", choices=SIZES, action="append")
    options.add_argument("--wrong", action="store_true", help="list every check that is not right")
    options.add_argument("--only", action="append", help="of these fields")
    options.add_argument("--keep", type=Path, help="a folder to keep the letters in")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as aside, ProcessPoolExecutor(os.cpu_count()) as pool:
        folder = given.keep or Path(aside)
        folder.mkdir(parents=True, exist_ok=True)
        done: dict[str, list[Letter]] = {}

        def letters_of(part: str) -> list[Letter]:
            if part not in done:
                work = partial(read, part=part, folder=folder)
                done[part] = list(pool.map(work, range(SIZES[part]), chunksize=4))
            return done[part]

        for part in given.part or SIZES:
            letters = letters_of(part)
            if given.wrong:
                for letter in letters:
                    for check in letter.checks:
                        if check.is_off and (not given.only or check.field in given.only):
                            print(f"{letter.name}  {check}")
            table(part, letters)
            corpus, _, way = part.partition(" ")
            if way in WAYS:
                print(against(letters, letters_of(f"{corpus} digital twins")))


if __name__ == "__main__":
    main()
