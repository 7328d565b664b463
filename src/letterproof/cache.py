"""What was read before, by content, settings and build; a run that broke off goes on from it.

One SQLite file, shared by all runs of a user. A run writes each letter down as soon as it is
checked, whether the cache is kept or not: its report is read back from here, so that memory does
not grow with the number of letters.
"""

import os
import shutil
import sqlite3
import sys
import time
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from hashlib import file_digest, sha256
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec

from letterproof import __version__, contract
from letterproof.errors import WrongUse
from letterproof.place import Place, Url
from letterproof.settings import Settings
from letterproof.store import stamp

DAYS = 30
"""A letter that no run asked for in so many days is forgotten."""

DAY = 24 * 3600
PATIENCE = 60.0
"""Seconds to wait for another run that is writing."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS letter (
    key BLOB PRIMARY KEY, day INTEGER NOT NULL, verdict TEXT NOT NULL, letter BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS across (
    run BLOB, path TEXT, number INTEGER, day INTEGER NOT NULL, finding BLOB NOT NULL,
    PRIMARY KEY (run, path, number)
) WITHOUT ROWID;
"""
FAST = 1
"""How hard to press: letters shrink to a quarter at once, and hardly more with more work."""

LONG = 16
"""Bytes of a key."""

MEMORY = ":memory:"
DONE = ""
"""The path of the row that says that a run's letters were held against each other."""


def place() -> Path:
    """Give the cache's file, in the user's own folder for such things."""
    import platformdirs  # noqa: PLC0415 - only a run that keeps something needs it

    return platformdirs.user_cache_path("letterproof", appauthor=False) / "letters.sqlite3"


def extent(place: Path) -> tuple[int, int]:
    """Count the letters that the cache's file holds, and the bytes it takes with its helpers."""
    try:
        size = sum(file.stat().st_size for file in _files(place) if file.exists())
        with closing(sqlite3.connect(f"{place.as_uri()}?mode=ro", uri=True)) as database:
            return database.execute("SELECT count(*) FROM letter").fetchone()[0], size
    except (OSError, sqlite3.Error):
        return 0, 0


def clear(place: Path) -> None:
    """Delete the cache's file; a run under way keeps what it needs to its end.

    Raises:
        WrongUse: the system does not let it go.
    """
    for file in _files(place):
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise WrongUse(
                f"{file}: cannot be deleted ({error.strerror}). If a run is under way, "
                "wait for its end."
            ) from error


def _files(place: Path) -> tuple[Path, ...]:
    return tuple(place.with_name(place.name + ending) for ending in ("", "-wal", "-shm"))


class Cache:
    """Letters by key, in the file at `place`, or in one of this run alone that leaves no trace.

    What cannot be written there (its disk is full, it broke, another run holds it) is held in
    memory for this run.
    """

    def __init__(self, place: Path | None) -> None:
        self._file = _opened(place)
        self._memory: sqlite3.Connection | None = None
        self._is_writable = True
        self._today = int(time.time()) // DAY

    def close(self) -> None:
        """Let the file go."""
        self._file.close()
        if self._memory:
            self._memory.close()

    def knows(self, key: bytes) -> contract.Verdict | None:
        """Give the verdict of a letter that was checked before, or None; it is kept on."""
        for verdict, day in self._rows("SELECT verdict, day FROM letter WHERE key = ?", key):
            if day != self._today and self._is_writable:
                self._write("UPDATE letter SET day = ? WHERE key = ?", self._today, key)
            known: contract.Verdict = verdict
            return known
        return None

    def keep(self, key: bytes | None, verdict: contract.Verdict, letter: bytes) -> bytes:
        """Write down a letter's JSON, and give its key.

        It is there even if the next moment is the last. Without a key only this run finds it.
        """
        row = (key or os.urandom(LONG), self._today, verdict, zlib.compress(letter, FAST))
        self._write("INSERT OR REPLACE INTO letter VALUES (?, ?, ?, ?)", *row, lasts=bool(key))
        return row[0]

    def letter(self, key: bytes) -> bytes:
        """Give the JSON of a letter that is there."""
        ((letter,), *_) = self._rows("SELECT letter FROM letter WHERE key = ?", key)
        return zlib.decompress(letter)

    def keep_across(self, run: bytes, found: Iterable[tuple[str, bytes]]) -> None:
        """Write down what was found across a run's letters; it counts when all of it is there."""
        for at, (path, finding) in enumerate(chain(found, ((DONE, b""),))):
            row = (run, path, at, self._today, finding)
            self._write("INSERT OR REPLACE INTO across VALUES (?, ?, ?, ?, ?)", *row)

    def across(self, run: bytes, path: str) -> list[bytes]:
        """Give what was found at a letter when a run's letters were held against each other."""
        asked = "SELECT finding FROM across WHERE run = ? AND path = ? ORDER BY number"
        return [finding for (finding,) in self._rows(asked, run, path)]

    def knows_across(self, run: bytes) -> bool:
        """Say whether a run's letters were held against each other before."""
        return bool(self.across(run, DONE))

    def found_across(self, run: bytes) -> bool:
        """Say whether anything was found across a run's letters."""
        asked = "SELECT 1 FROM across WHERE run = ? AND path != ? LIMIT 1"
        return bool(self._rows(asked, run, DONE))

    def _write(self, order: str, *row: object, lasts: bool = True) -> None:
        if lasts and self._is_writable:
            try:
                self._file.execute(order, row)
            except sqlite3.Error:
                self._is_writable = False
            else:
                return
        self._memory = self._memory or _prepared(MEMORY)
        self._memory.execute(order, row)

    def _rows(self, asked: str, *row: object) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = []
        for database in filter(None, (self._file, self._memory)):
            with suppress(sqlite3.Error):
                found += database.execute(asked, row).fetchall()
        return found


def _opened(place: Path | None) -> sqlite3.Connection:
    if place is not None:
        # A cache that cannot be used, or is no database any more, is no reason to stop.
        for _ in range(2):
            try:
                place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                return _prepared(str(place))
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    break
                with suppress(WrongUse):
                    clear(place)
            except OSError:
                break
    return _prepared("")


def _prepared(name: str) -> sqlite3.Connection:
    database = sqlite3.connect(
        name, timeout=PATIENCE, isolation_level=None, check_same_thread=False
    )
    try:
        if name not in {"", MEMORY}:
            Path(name).chmod(0o600)
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
        database.executescript(SCHEMA)
        oldest = int(time.time()) // DAY - DAYS
        database.execute("DELETE FROM letter WHERE day < ?", (oldest,))
        database.execute("DELETE FROM across WHERE day < ?", (oldest,))
    except (OSError, sqlite3.Error):
        database.close()
        raise
    return database


class Keys:
    """Names what a check of a file depends on: its content, how it is checked, and by what."""

    def __init__(self, settings: Settings) -> None:
        alone = msgspec.json.encode(settings.alone(), order="deterministic")
        self._start = sha256(_build() + alone)

    def key(self, place: Place, claimed: str | None) -> bytes:
        """Give the key of a file as it is now.

        Raises:
            OSError: it cannot be read, or is no plain file: a pipe would be waited for.
        """
        if isinstance(place, Url):
            return self.of("", place, claimed)
        if not place.is_file():
            raise OSError
        with place.open("rb") as file:
            return self.of(file_digest(file, "sha256").hexdigest(), place, claimed)

    def of(self, digest: str, place: Place, claimed: str | None) -> bytes:
        """Give the key of a file with this SHA-256, in hexadecimal.

        A file in a store is known by its address and by what the store says of its content.
        """
        known = f"{place} {stamp(place)}" if isinstance(place, Url) else digest
        key = self._start.copy()
        key.update(f"{known} {place.suffix.lower()} {claimed}".encode("utf-8", "surrogateescape"))
        return key.digest()[:LONG]


def _build() -> bytes:
    """Name this build: our files, Python, and every package and program that reading may use."""
    packages = sorted(
        path.name
        for place in dict.fromkeys(sys.path)
        if Path(place).is_dir()
        for path in Path(place).glob("*.dist-info")
    )
    return "\n".join(
        [__version__, sys.version, str(shutil.which("soffice")), *packages, *_ours()]
    ).encode()


def _ours() -> Iterator[str]:
    """Name our files, but for what Python makes of them as it runs."""
    home = str(Path(__file__).parent)
    for folder, folders, names in os.walk(home, followlinks=True):
        folders[:] = sorted(set(folders) - {"__pycache__"})
        for name in sorted(names):
            known = os.stat(f"{folder}/{name}")  # noqa: PTH116 - every start waits for it
            yield f"{folder[len(home) :]} {name} {known.st_size} {known.st_mtime_ns}"
