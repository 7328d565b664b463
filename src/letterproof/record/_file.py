"""The record's file: where it lies, how it is opened, and what to say when it cannot be used.

Only SQLite opens it: a file that a process closes loses all locks which that process has on it.
"""

import os
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import msgspec

from letterproof.errors import WrongUse
from letterproof.record import _schema

PATIENCE = 10.0
"""Seconds to wait for another program that is writing."""

BRIEFLY = 0.2
"""Seconds to wait for one that is reading, where it can wait until the next change."""

SHORTEST = 512
"""Bytes of the shortest database."""

NONE_OF_OURS = "is no record of letterproof. Name another file."
DAMAGED = "is damaged. Put a copy of it back; it was left as it is."
SAID = {
    sqlite3.SQLITE_NOTADB: NONE_OF_OURS,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_ERROR: DAMAGED,  # tables that are not there
    sqlite3.SQLITE_FULL: "the disk is full. Nothing was written; make room and do it again.",
    sqlite3.SQLITE_READONLY: "may not be written to. Nothing was written.",
    sqlite3.SQLITE_PERM: "may not be written to. Nothing was written.",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened. Check the path, and that you may write there.",
    sqlite3.SQLITE_BUSY: "is in use by another program. Nothing was written; try again shortly.",
    sqlite3.SQLITE_LOCKED: "is in use by another program. Nothing was written; try again shortly.",
}


def place() -> Path:
    """Give the record's file, in the user's own folder for data."""
    import platformdirs  # noqa: PLC0415 - only where no other file is named

    return platformdirs.user_data_path("letterproof", appauthor=False) / "record.sqlite3"


@contextmanager
def telling(place: Path) -> Iterator[None]:
    """Say in one line why the file cannot be used.

    Raises:
        WrongUse: what SQLite or the system says of it, or what stands in it makes no sense.
    """
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise  # ours to mend
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        said = SAID.get(code) or f"cannot be read or written ({error}). Check the disk."
        raise WrongUse(f"{place}: {said}") from error
    except (zlib.error, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise WrongUse(f"{place}: {DAMAGED}") from error
    except OSError as error:
        raise WrongUse(f"{place}: cannot be used ({error.strerror}).") from error


def opened(place: Path) -> sqlite3.Connection:
    """Open the record, or make it, and bring its tables up to date.

    Raises:
        WrongUse: it is another program's file, a newer letterproof's, damaged, or not to be had.
    """
    with telling(place):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        created(place)
        _look(place)
        database = sqlite3.connect(
            place, timeout=PATIENCE, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(place, database)
        except BaseException:
            database.close()
            raise
    database.row_factory = sqlite3.Row
    return database


def created(place: Path) -> None:
    """Make an empty file that only its user may read, where there is none."""
    with suppress(FileExistsError):
        os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def copy(database: sqlite3.Connection, place: Path) -> None:
    """Copy the record to a new file.

    Raises:
        WrongUse: there is such a file, or it cannot be written.
    """
    if place.exists():
        raise WrongUse(f"{place}: is there already. Name another file for the backup.")
    with telling(place):
        created(place)
        try:
            with closing(sqlite3.connect(place)) as target:
                database.backup(target)
        except BaseException:
            place.unlink()
            raise


def identity(place: Path) -> tuple[int, int] | None:
    """Tell a file from another one that was put in its place; None where there is none."""
    try:
        known = place.stat()
    except OSError:
        return None
    return known.st_dev, known.st_ino


def gather(database: sqlite3.Connection, patience: float) -> bool:
    """Carry all changes into the one file; say whether that was possible.

    It is not while another program reads, or where there is no room; the next change does it.
    """
    database.execute(f"PRAGMA busy_timeout = {int(patience * 1000)}")
    try:
        return not database.execute("PRAGMA wal_checkpoint (TRUNCATE)").fetchone()[0]
    except sqlite3.OperationalError:
        return False
    finally:
        database.execute(f"PRAGMA busy_timeout = {int(PATIENCE * 1000)}")


@contextmanager
def transaction(database: sqlite3.Connection, begin: str) -> Iterator[None]:
    """Write all or nothing, or read as of one moment."""
    database.execute(begin)
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _look(place: Path) -> None:
    """Refuse what SQLite would take for an empty file and write over."""
    if 0 < place.stat().st_size < SHORTEST:
        raise WrongUse(f"{place}: {NONE_OF_OURS}")


def _prepare(place: Path, database: sqlite3.Connection) -> None:
    _check(place, database)
    for setting in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        "recursive_triggers = ON",  # so that a line that is replaced counts as deleted
    ):
        database.execute(f"PRAGMA {setting}")
    with transaction(database, "BEGIN IMMEDIATE"):  # tells at once what may not be written to
        version = _check(place, database)
        for step in _schema.STEPS[version:]:
            for order in step:
                database.execute(order)
        if version < len(_schema.STEPS):
            database.execute(f"PRAGMA application_id = {_schema.MARK}")
            database.execute(f"PRAGMA user_version = {len(_schema.STEPS)}")
    gather(database, BRIEFLY)


def _check(place: Path, database: sqlite3.Connection) -> int:
    (version,) = database.execute("PRAGMA user_version").fetchone()
    (mark,) = database.execute("PRAGMA application_id").fetchone()
    (tables,) = database.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if mark != _schema.MARK and (mark or version or tables):
        raise WrongUse(f"{place}: {NONE_OF_OURS}")
    if version > len(_schema.STEPS):
        raise WrongUse(
            f"{place}: was written by a newer letterproof. Update this one; it was left as it is."
        )
    # SQLite fills a last page that was cut with zeros. The log may have what is missing.
    (page,) = database.execute("PRAGMA page_size").fetchone()
    log = place.with_name(place.name + "-wal")
    if place.stat().st_size % page and not (log.exists() and log.stat().st_size):
        raise WrongUse(f"{place}: {DAMAGED}")
    return int(version)
