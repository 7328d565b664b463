"""What can be asked of the record; any number of threads may."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

from letterproof import contract
from letterproof.errors import WrongUse
from letterproof.profiles import edition
from letterproof.record import _across, _erasing, _file, _read
from letterproof.record._standing import Aside, Day, nothing
from letterproof.record.held import Event, Held, Row
from letterproof.settings import DEFAULT_PROFILE


def now() -> datetime:
    """Give the time, with the zone where the user is."""
    return datetime.now().astimezone()


class Asked:
    """The record in the file at `place`, opened or made, as far as it is only asked.

    What is asked of a letter raises `Gone` where there is none. `aside` knows of waivers that stand
    elsewhere; the record's own stand over them.
    """

    def __init__(
        self,
        place: Path,
        *,
        profile: str = DEFAULT_PROFILE,
        clock: Callable[[], datetime] = now,
        aside: Aside = nothing,
    ) -> None:
        self.place = place
        self.checklist = edition(profile)
        self._clock = clock
        self._aside = aside
        self._lock = RLock()
        self._database = _file.opened(place)
        self._identity = _file.identity(place)
        with self._using() as database:
            _erasing.finish(database)  # where a clearing broke off

    def close(self) -> None:
        """Let the file go."""
        with self._lock:
            self._database.close()

    def rows(self) -> list[Row]:
        """Give the list of all letters, the newest first."""
        with self._asking() as database:
            return _read.rows(database, self._day())

    def get(self, letter: str, *, names_others: bool = True) -> Held:
        """Give a letter, whole; what leaves the office names no other letter's file."""
        with self._asking() as database:
            return _read.held(database, letter, self._day(), names_others=names_others)

    def data(self, letter: str) -> bytes:
        """Give the file as it was sent."""
        with self._asking() as database:
            return _read.data(database, letter)

    def shown(self, letter: str) -> bytes:
        """Give the PDF that was made for looking at it; nothing where the file is looked at."""
        with self._asking() as database:
            return _read.shown(database, letter)

    def known(self, digest: str) -> list[str]:
        """Give the ids of the letters with this SHA-256, the newest first."""
        with self._asking() as database:
            return _read.known(database, digest)

    def clients(self) -> list[str]:
        """Give the clients that letters are of, in order."""
        with self._asking() as database:
            return _read.clients(database)

    def events(self, letter: str | None = None) -> list[Event]:
        """Give the trail of a letter, or all of it, the oldest line first."""
        with self._asking() as database:
            return list(_read.trail(database, letter, _across.naming(database)))

    def state(self) -> int:
        """Give a number that grows with every change of any letter."""
        with self._asking() as database:
            last = database.execute("SELECT max(number) FROM event").fetchone()[0]
            return int(last or 0)

    def gist(self, letter: str) -> contract.Gist:
        """Give what of a letter is held against others, its id for its path."""
        with self._asking() as database:
            return _read.gist(database, letter)

    def compared(self) -> str:
        """Name what the letters' findings across letters were worked out of, as `compare` did."""
        with self._asking() as database:
            return str(database.execute("SELECT digest FROM compared").fetchone()[0])

    def verify(self, *letters: str) -> list[str]:
        """Name those of the letters, or of all, whose trail or file is not as it was written.

        All takes a second or two where there are large scans. "" stands for what tells of erasing.
        """
        with self._asking() as database:
            asked = letters or _read.all_told(database)
            return [each for each in asked if not _read.is_as_written(database, each)]

    def backup(self, place: Path) -> None:
        """Copy the record to a new file.

        Raises:
            WrongUse: there is such a file, or it cannot be written.
        """
        with self._using() as database:
            _file.copy(database, place)

    @contextmanager
    def _asking(self) -> Iterator[sqlite3.Connection]:
        """Ask as of one moment, whatever another program writes meanwhile."""
        with self._using() as database, _file.transaction(database, "BEGIN"):
            yield database

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        with self._lock, _file.telling(self.place):
            if _file.identity(self.place) != self._identity:
                raise WrongUse(
                    f"{self.place}: was moved or replaced while it was open. Start letterproof "
                    "again."
                )
            yield self._database

    def _at(self) -> str:
        return f"{self._clock().astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"

    def _day(self) -> Day:
        return Day(self._clock().date().isoformat(), self._aside)
