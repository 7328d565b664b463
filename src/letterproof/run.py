"""A run over many files: what is known is looked up, the rest is worked on, all of it reported."""

from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Self

import msgspec

from letterproof import contract
from letterproof.cache import LONG, Cache, Keys
from letterproof.engine.limits import Limits
from letterproof.engine.local import Lost, Workers, cores
from letterproof.engine.task import Engine, Task
from letterproof.place import Place, path_of
from letterproof.report import TOOL, Leaf, Report, count, no_letters, verdict_of
from letterproof.settings import Settings
from letterproof.settings.claims import Claims
from letterproof.settings.waivers import Waivers

_decode = msgspec.json.Decoder(contract.Letter).decode


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: files done, files in all, and how many of those done were known before."""

    done: int
    total: int
    known: int


def _nobody(progress: Progress) -> None:
    """Tell nobody."""
    del progress


class Run:
    """Checks files and holds what was found until its `with` block ends.

    `jobs` processes work at a time (0: as many as there are cores), or `engine` does the work;
    `kept` is the cache's file, None to keep nothing. `told` hears of each file. `waivers` knows,
    after the report, which were of use; `complaints` are what could not be done.
    """

    def __init__(
        self,
        files: Sequence[Place],
        settings: Settings,
        *,
        engine: Engine | None = None,
        jobs: int = 0,
        kept: Path | None = None,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        told: Callable[[Progress], None] = _nobody,
    ) -> None:
        self._files = files
        self._settings = settings
        self._claims = Claims(settings)
        self.waivers = Waivers(settings.waivers, settings.as_of)
        self._engine = engine
        self._jobs = jobs or cores()
        self._limits = limits
        self._told = told
        self._stack = ExitStack()
        self._workers: Workers | None = None
        self._cache = Cache(kept)
        self._stack.callback(self._cache.close)
        self._keys = Keys(settings) if kept else None
        self._places = bytearray(LONG * len(files))
        self._across = b""
        self.complaints: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def report(self, generated_at: datetime) -> Report:
        """Check every file and report on all; `generated_at` knows its time zone."""
        new = self._looked_up()
        self._work_on(new)
        self._hold_against_each_other()
        summary = no_letters()
        for number in range(len(self)):
            count(summary, self._verdict(number))
        return Report(
            f"{generated_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
            self._settings.profile,
            self._settings.as_of.isoformat(),
            Letters(self),
            summary,
            TOOL,
        )

    def leaves(self, letter: contract.Letter) -> list[Leaf]:
        """Draw the pages of a letter; none if its file is gone or is another one now."""
        if letter["sha256"] is None or "://" in letter["path"]:
            return []
        return self._crew(1).pictures(Path(letter["path"]), letter["sha256"])

    def letter(self, number: int) -> contract.Letter:
        """Give what the report says of the file at `number`."""
        path = path_of(self._files[number])
        letter = _decode(self._cache.letter(self._place(number)))
        letter["path"] = path
        found = [
            msgspec.json.decode(finding, type=contract.Finding)
            for finding in (self._cache.across(self._across, path) if self._across else ())
        ]
        if found:
            letter["findings"] = sorted([*letter["findings"], *found], key=lambda one: one["code"])
            letter["verdict"] = verdict_of(letter["findings"])
        self.waivers.apply(self._files[number], letter)
        return letter

    def __len__(self) -> int:
        return len(self._files)

    def _looked_up(self) -> "array[int]":
        """Look every file up, and give the numbers of those that are new."""
        if self._keys is None:
            return array("L", range(len(self._files)))
        new = array("L")
        for number, path in enumerate(self._files):
            try:
                key = self._keys.key(path, self._claims.of(path))
            except OSError:
                new.append(number)
                continue
            if self._cache.knows(key):
                self._put(number, key)
            else:
                new.append(number)
        return new

    def _work_on(self, new: "array[int]") -> None:
        known = len(self._files) - len(new)
        self._told(Progress(known, len(self._files), known))
        if not new:
            return
        tasks = (
            Task(number, self._files[number], self._claims.of(self._files[number]))
            for number in new
        )
        done = known
        for number, checked in (self._engine or self._crew(len(new))).check(tasks):
            place = self._files[number]
            key = None
            if self._keys and checked.lasts and checked.sha256:
                key = self._keys.of(checked.sha256, place, self._claims.of(place))
            self._put(number, self._cache.keep(key, checked.verdict, checked.letter))
            done += 1
            self._told(Progress(done, len(self._files), known))

    def _hold_against_each_other(self) -> None:
        if len(self._files) < 2:  # noqa: PLR2004 - it takes two
            return
        named = sha256(bytes(self._places))
        for path in self._files:
            named.update(path_of(path).encode() + b"\0")
        run = named.digest()[:LONG]
        if not self._cache.knows_across(run):
            letters = (
                (path, self._cache.letter(self._place(at)))
                for at, path in enumerate(map(path_of, self._files))
            )
            try:
                found = self._crew(1).across(len(self._files), letters)
                self._cache.keep_across(run, ((one.path, one.finding) for one in found))
            except Lost:
                self.complaints.append(
                    "the letters were not compared with each other (duties-shared): they are more "
                    "than memory holds. Check fewer at a time for that."
                )
                return
        if self._cache.found_across(run):
            self._across = run

    def _verdict(self, number: int) -> contract.Verdict:
        verdict = self._cache.knows(self._place(number)) or "unreadable"
        is_waivable = verdict in {"fail", "review"} and self.waivers.touch(self._files[number])
        return self.letter(number)["verdict"] if self._across or is_waivable else verdict

    def _crew(self, jobs: int) -> Workers:
        if self._workers is None:
            wanted = min(jobs, self._jobs)
            told = self._settings.alone()
            self._workers = self._stack.enter_context(Workers(told, wanted, self._limits))
        return self._workers

    def _put(self, number: int, key: bytes) -> None:
        self._places[LONG * number : LONG * (number + 1)] = key

    def _place(self, number: int) -> bytes:
        return bytes(self._places[LONG * number : LONG * (number + 1)])


class Letters(Collection[contract.Letter]):
    """A run's letters, each read back when it is asked for."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def __len__(self) -> int:
        return len(self._run)

    def __iter__(self) -> Iterator[contract.Letter]:
        return map(self._run.letter, range(len(self._run)))

    def __contains__(self, letter: object) -> bool:
        return any(letter == own for own in self)
