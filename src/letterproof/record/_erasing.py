"""Erasing letters with all traces: their rows, files and lines, and what the file kept of them."""

import sqlite3
from collections.abc import Sequence
from time import monotonic, sleep

from letterproof.record import _file, _trail

PAUSE = 0.05
"""Seconds between two attempts while other programs use the file."""


def erase(database: sqlite3.Connection, letters: Sequence[str], **line: str) -> None:
    """Take out letters and their trails, within a transaction; `finish` clears up after it.

    A `line` stays, which says only how many there were, who erased them, when.
    """
    for letter in letters:
        database.execute("INSERT OR IGNORE INTO erasing VALUES (?)", (letter,))
        database.execute("DELETE FROM event WHERE letter = ?", (letter,))
        database.execute("DELETE FROM letter WHERE id = ?", (letter,))
    database.execute("UPDATE compared SET digest = ''")
    details = {"letters": len(letters)}
    _trail.append(database, _trail.NOBODY, what="erased", details=details, **line)


def finish(database: sqlite3.Connection) -> bool:
    """Write the file anew where letters were taken out, so that it keeps nothing of them.

    Says whether it could; if not (no room, another program reads), the next start or erasing does.
    """
    end = monotonic() + _file.PATIENCE
    while database.execute("SELECT 1 FROM erasing LIMIT 1").fetchone():
        try:
            if _is_clear(database):
                return True
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                return False
        if monotonic() > end:
            return False
        sleep(PAUSE)
    return True


def _is_clear(database: sqlite3.Connection) -> bool:
    out = database.execute("SELECT letter FROM erasing").fetchall()
    database.execute("VACUUM")
    if not _file.gather(database, _file.BRIEFLY):
        return False
    with _file.transaction(database, "BEGIN IMMEDIATE"):
        database.executemany("DELETE FROM erasing WHERE letter = ?", [tuple(row) for row in out])
    return _file.gather(database, _file.BRIEFLY)
