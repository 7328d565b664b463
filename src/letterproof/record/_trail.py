"""The trail: who did what to which letter, when, by which versions; sealed line by line."""

import hashlib
import sqlite3
from collections.abc import Mapping

import msgspec

from letterproof.record.held import Event

LINES = "SELECT number, letter, at, by, what, details, tool, checklist, sha256, seal FROM event "
NOBODY = ""
"""The letter of a line that tells of letters erased."""


def append(
    database: sqlite3.Connection,
    letter: str,
    *,
    at: str,
    by: str,
    what: str,
    details: Mapping[str, object],
    tool: str,
    checklist: str,
    sha256: str = "",
) -> None:
    """Write a line down, sealed with the line before it."""
    told = msgspec.json.encode(dict(details), order="deterministic").decode()
    line = (letter, at, by, what, told, tool, checklist, sha256)
    last = database.execute(
        "SELECT seal FROM event WHERE letter = ? ORDER BY number DESC LIMIT 1", (letter,)
    ).fetchone()
    database.execute(
        "INSERT INTO event (letter, at, by, what, details, tool, checklist, sha256, seal) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*line, _seal(last[0] if last else "", line)),
    )


def read(database: sqlite3.Connection, letter: str | None) -> tuple[Event, ...]:
    """Give a letter's lines, or all, as they were written one after the other."""
    if letter is None:
        rows = database.execute(LINES + "ORDER BY number")
    else:
        rows = database.execute(LINES + "WHERE letter = ? ORDER BY number", (letter,))
    return tuple(
        Event(**{**dict(row), "details": msgspec.json.decode(row["details"])}) for row in rows
    )


def sealed(database: sqlite3.Connection, letter: str) -> int | None:
    """Count a letter's lines; None where one is not as it was written."""
    seal, count = "", 0
    for line in database.execute(LINES + "WHERE letter = ? ORDER BY number", (letter,)):
        seal, count = _seal(seal, line[1:-1]), count + 1
        if line["seal"] != seal:
            return None
    return count


def _seal(before: str, line: tuple[str, ...]) -> str:
    return hashlib.sha256(msgspec.json.encode((before, *line))).hexdigest()
