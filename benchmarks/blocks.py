"""Whether the program sees a signature and a letterhead, and says of which kind.

python benchmarks/blocks.py [--count COUNT] [--only signature|letterhead] [--wrong] [--keep FOLDER]
"""

import argparse
import logging
import os
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from corpus.blocks import Made, letterhead, signature_block
from corpus.judge import AS_OF

from letterproof.fields import fields
from letterproof.pipeline import take_in
from letterproof.settings import Settings

MAKERS = {"signature": signature_block, "letterhead": letterhead}
KINDS = {
    "ink": {"ink"},
    "picture": {"picture", "ink"},
    "vector": {"strokes", "ink"},
    "stamp": {"stamp"},
    "logo": {"logo at the"},
    "picture with words": {"picture with words at the"},
}
"""How a fact begins that says its kind (docs/report.md). Words and blanks begin otherwise."""
ON_SCAN = {"picture with words": {"logo at the", ""}}
"""A scan is a picture throughout: of a letterhead drawn on it a person sees a sign, or words."""
SAID = frozenset().union(*KINDS.values(), {"digital signature"})


@dataclass(frozen=True)
class Seen:
    """What the program made of a letter; `said` is the fact's own words for what it found."""

    name: str
    variant: str
    medium: str
    is_present: bool
    kind: str
    is_read: bool
    found: bool
    is_sure: bool
    said: str

    @property
    def is_right(self) -> bool:
        """Whether it was seen that something is there, or that nothing is."""
        return self.is_read and self.found == self.is_present

    @property
    def names_kind(self) -> bool:
        """Whether the kind was said as well."""
        starts = [start for start in SAID if self.said.startswith(f"{start} ")]
        heard = max(starts, key=len, default="")
        fitting = KINDS.get(self.kind, {""})
        if self.medium == "scan":
            fitting = ON_SCAN.get(self.kind, fitting)
        return self.is_right and heard in fitting


def see(number: int, what: str, folder: Path) -> Seen:
    """Make a letter and have the program read it."""
    made: Made = MAKERS[what](number)
    path = folder / made.name
    path.write_bytes(made.content)
    logging.lastResort = None
    dossier = take_in(path, Settings(as_of=AS_OF)).dossier
    fact = dossier.facts.get(fields()[what]) if dossier else None
    return Seen(
        made.name,
        made.variant,
        made.medium,
        made.is_present,
        made.kind,
        dossier is not None,
        bool(fact and fact.value),
        bool(fact and fact.is_sure),
        fact.text if fact else "",
    )


def line(name: str, seen: Sequence[Seen]) -> str:
    """Write the figures of some letters."""
    count = len(seen)
    right = sum(each.is_right for each in seen)
    kinds = sum(each.names_kind for each in seen)
    missed = sum(each.is_read and each.is_present and not each.found for each in seen)
    made_up = sum(each.found and not each.is_present for each in seen)
    sure = sum(each.found and not each.is_present and each.is_sure for each in seen)
    unread = sum(not each.is_read for each in seen)
    return (
        f"{name:40}{count:5}{100 * right / count:8.1f}%{100 * kinds / count:8.1f}%"
        f"{missed:8}{made_up:9}{sure:7}{unread:8}"
    )


def table(what: str, seen: Sequence[Seen]) -> None:
    """Print the figures by variant and medium."""
    print(f"\n{what:40}count    right     kind  missed  made up   sure  unread")
    groups: dict[str, list[Seen]] = {}
    for each in seen:
        groups.setdefault(f"{each.variant}, {each.medium}", []).append(each)
    for each in seen:
        groups.setdefault(f"all, {each.medium}", []).append(each)
    for name, some in groups.items():
        print(line(name, some))
    print(line("all", seen))


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--only", choices=MAKERS)
    options.add_argument("--wrong", action="store_true", help="list every letter judged wrongly")
    options.add_argument("--keep", type=Path, help="a folder to keep the letters in")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as aside, ProcessPoolExecutor(os.cpu_count()) as pool:
        folder = given.keep or Path(aside)
        folder.mkdir(parents=True, exist_ok=True)
        for what in [given.only] if given.only else MAKERS:
            work = partial(see, what=what, folder=folder)
            seen = list(pool.map(work, range(given.count), chunksize=4))
            for each in seen:
                if given.wrong and not each.is_right:
                    print(each)
            table(what, seen)


if __name__ == "__main__":
    main()
