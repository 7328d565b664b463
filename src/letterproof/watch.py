"""A folder in, reports out: letters are checked as they arrive, when they are whole.

The folder is looked at again and again, since shares on a network tell of nothing. What goes wrong
with a file or a disk is told once, and tried again.
"""

import os
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from os.path import realpath
from pathlib import Path

import msgspec

from letterproof import contract, whole
from letterproof.arrivals import Arrivals, Size
from letterproof.engine.limits import Limits
from letterproof.errors import WrongUse
from letterproof.folder import may_be_letter
from letterproof.place import path_of
from letterproof.report import Report
from letterproof.reporters import Look, Reporter
from letterproof.run import Run
from letterproof.settings import Settings

STATE = ".letterproof.json"
OVERVIEW = "overview"
LETTERS = "letters"
"""What lies in the folder of reports."""

SORTED: dict[contract.Verdict, str] = {
    "pass": "passed",
    "review": "review",
    "fail": "failed",
    "unreadable": "unreadable",
}

CHUNK = 50
"""So many new letters are checked before the overview is written again."""
SHARE = 4
"""A chunk is this part of what is known, if that is more: an overview has all of it."""
REST = 10
"""So many times as long as a look took, before what failed is tried again."""


@dataclass(frozen=True, slots=True)
class Places:
    """The folder that is watched, where reports go, and where letters go; None leaves them.

    Raises:
        WrongUse: a place is no folder, or lies in the one that is watched.
    """

    folder: Path
    reports: Path
    sort_into: Path | None = None

    def __post_init__(self) -> None:
        if not os.path.isdir(self.folder):  # noqa: PTH112 - it never raises
            raise WrongUse(f"{self.folder}: there is no such folder. Make it first.")
        own = realpath(self.folder)
        for place in (self.reports, self.sort_into):
            if place and Path(realpath(place)).is_relative_to(own):
                raise WrongUse(f"{place}: lies in the folder that is watched. Name another one.")
        if any(Path(own).is_relative_to(realpath(place)) for place in self.sorted):
            raise WrongUse(f"{self.folder}: letters are sorted into there. Watch another folder.")

    @property
    def sorted(self) -> list[Path]:
        """The folders that letters are sorted into."""
        return [self.sort_into / name for name in SORTED.values()] if self.sort_into else []


NO_MORE = Limits()
"""What a file may cost unless somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How letters are checked and reported, and which files are letters.

    `settle` is how many seconds a file must stay as it is to be whole; `kept` is the cache's file.
    """

    settings_on: Callable[[date], Settings]
    reporters: Sequence[Reporter]
    kept: Path
    language: str = "en"
    jobs: int = 0
    limits: Limits = NO_MORE
    settle: float = 3.0
    is_wanted: Callable[[Path], bool] = may_be_letter


class Remembered(msgspec.Struct):
    """What was reported, by path: a digest of it, and the letter's SHA-256."""

    told: dict[str, tuple[str, str | None]]


class Watch:
    """Looks at a folder as often as it is told to.

    `say` hears a line for each letter, `complain` one for each thing that goes wrong.
    """

    def __init__(
        self,
        places: Places,
        ways: Ways,
        *,
        say: Callable[[str], None],
        complain: Callable[[str], None],
    ) -> None:
        self._places = places
        self._ways = ways
        self._say = say
        self._complain = complain
        self._complaints: set[str] = set()
        self._arrivals = Arrivals(
            self._folders,
            settle=ways.settle,
            is_wanted=ways.is_wanted,
            complain=self._complain_once,
        )
        self._done: dict[Path, Size] = {}
        self._day: date | None = None
        self._failed = False
        self._again = 0.0
        self._told = self._remembered()

    def look(self) -> None:
        """Check what is new and whole, and bring the reports up to date."""
        try:
            found = dict(self._arrivals.whole())
        except WrongUse as error:  # a share that is away takes no letter from the overview
            self._complain_once(str(error))
            return
        today = date.today()  # noqa: DTZ011 - the day where the user is
        start = time.monotonic()
        is_due = self._failed and start >= self._again
        if found == self._done and today == self._day and not is_due:
            return
        self._failed, self._day = False, today
        new = [path for path in sorted(found) if self._done.get(path) != found[path]]
        self._done = {path: size for path, size in found.items() if self._done.get(path) == size}
        while True:
            chunk = max(CHUNK, len(self._done) // SHARE)
            self._done |= {path: found[path] for path in new[:chunk]}
            del new[:chunk]
            if self._done or self._told:
                self._report(sorted(self._done), self._ways.settings_on(today))
            if not new:
                break
        end = time.monotonic()
        self._again = end + REST * (end - start)

    def _folders(self) -> list[Path]:
        return [self._places.folder, *filter(os.path.isdir, self._places.sorted)]

    def _report(self, files: list[Path], settings: Settings) -> None:
        ways = self._ways
        with Run(files, settings, jobs=ways.jobs, kept=ways.kept, limits=ways.limits) as run:
            report = run.report(datetime.now(UTC))
            look = Look(language=ways.language, leaves=run.leaves)
            told: dict[str, tuple[str, str | None]] = {}
            firsts: dict[str | None, str] = {None: ""}
            moves = []
            for path, letter in zip(files, report.letters, strict=True):
                if letter["verdict"] == "unreadable" and not os.path.lexists(path):
                    continue
                same = firsts.setdefault(letter["sha256"], letter["path"])
                digest = sha256(msgspec.json.encode((letter, self._kinds))).hexdigest()
                is_out = self._told.get(letter["path"], ("",))[0] == digest or self._publish(
                    path, report.only(letter), look
                )
                told[letter["path"]] = (digest if is_out else "", letter["sha256"])
                if self._told.get(letter["path"], (None, None))[1] != letter["sha256"]:
                    also = "" if same in {"", letter["path"]} else f"  (the same as {same})"
                    self._say(f"{SORTED[letter['verdict']]:10}  {letter['path']}{also}")
                moves.append((path, letter["verdict"]))
            self._write_overview(report)
        self._told = told
        self._remember()
        for path, verdict in moves:
            self._sort(path, verdict)

    @property
    def _kinds(self) -> tuple[str, ...]:
        return (*(reporter.name for reporter in self._ways.reporters), self._ways.language)

    def _publish(self, path: Path, report: Report, look: Look) -> bool:
        """Write the reports of one letter; say whether they all could be."""
        place = whole.short(self._places.reports / LETTERS / self._name(path))
        written = []
        for reporter in self._ways.reporters:
            if reporter.files:
                written += [
                    self._write(place.with_name(name), [data])
                    for name, data in reporter.files(report, look)
                ]
            else:
                own = place.with_name(f"{place.name}{reporter.suffix}")
                written.append(self._write(own, reporter.pieces(report, look)))
        return all(written)

    def _write_overview(self, report: Report) -> None:
        """Write what is known of all letters, without their pages: they are in the letters' own."""
        look = Look(language=self._ways.language)
        for reporter in self._ways.reporters:
            if not reporter.files:
                place = self._places.reports / f"{OVERVIEW}{reporter.suffix}"
                self._write(place, reporter.pieces(report, look))

    def _write(self, place: Path, pieces: Iterable[bytes]) -> bool:
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            whole.write(place, pieces)
        except OSError as error:
            self._complain_once(f"{place}: cannot be written ({error.strerror}); trying again.")
            self._failed = True
            return False
        return True

    def _name(self, path: Path) -> Path:
        """Give what a letter is called in the folder that it came to."""
        for place in (self._places.folder, *self._places.sorted):
            if path.is_relative_to(place):
                return path.relative_to(place)
        return Path(path.name)

    def _sort(self, path: Path, verdict: contract.Verdict) -> None:
        into = self._places.sort_into
        if into is None or not path.is_relative_to(self._places.folder):
            return
        target = into / SORTED[verdict] / self._name(path)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target = whole.free(target)
            whole.move(path, target)
        except OSError as error:
            self._complain_once(f"{path}: cannot be moved ({error.strerror}); trying again.")
            self._failed = True
            return
        self._arrivals.trust(target, self._done.pop(path))
        known = self._told.pop(path_of(path), None)
        if known:
            self._told[path_of(target)] = ("", known[1])
            self._remember()

    def _remembered(self) -> dict[str, tuple[str, str | None]]:
        try:
            data = (self._places.reports / STATE).read_bytes()
            return msgspec.json.decode(data, type=Remembered).told
        except (OSError, msgspec.DecodeError):
            return {}

    def _remember(self) -> None:
        state = msgspec.json.encode(Remembered(self._told))
        self._write(self._places.reports / STATE, [state])

    def _complain_once(self, complaint: str) -> None:
        if complaint not in self._complaints:
            self._complaints.add(complaint)
            self._complain(complaint)
