"""Erasing letters with all traces: their rows, files and lines, and what the file kept of them."""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress

from letterproof.record import _file, _trail


def erase(database: sqlite3.Connection, letters: Sequence[str], **line: str) -> None:
    """Take out letters and their trails, within a transaction; `finish` clears up after it.

    A `line` stays, which says only how many there were, who erased them, when.
    """
    for letter in letters:
        database.execute("INSERT OR IGNORE INTO erasing VALUES (?)", (letter,))
        database.execute("DELETE FROM event WHERE letter = ?", (letter,))
        database.execute("DELETE FROM letter WHERE id = ?", (letter,))
    details = {"letters": len(letters)}
    _trail.append(database, _trail.NOBODY, what="erased", details=details, **line)


def finish(database: sqlite3.Connection) -> bool:
    """Write the file anew where letters were taken out, so that it keeps nothing of them.

    Says whether it could; if not (no room, another program reads), the next start or erasing does.
    """
    if not database.execute("SELECT count(*) FROM erasing").fetchone()[0]:
        return True
    with suppress(sqlite3.OperationalError):
        database.execute("VACUUM")
        if _file.gather(database, _file.PATIENCE):
            database.execute("DELETE FROM erasing")
            return _file.gather(database, _file.PATIENCE)
    return False
