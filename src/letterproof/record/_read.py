"""Reading the record: rows of the list, letters whole, what is known."""

import sqlite3
import zlib
from hashlib import sha256
from typing import Any, cast

import msgspec

from letterproof import contract
from letterproof.record import _across, _trail
from letterproof.record._across import Tell
from letterproof.record._standing import Day, lay, standing, verdict
from letterproof.record.held import Entered, Event, Gone, Held, Note, Row, Waived
from letterproof.report import Sheet


def head(database: sqlite3.Connection, letter: str) -> sqlite3.Row:
    """Give a letter's line in the table of letters.

    Raises:
        Gone: there is none.
    """
    return _one(database, "SELECT * FROM letter WHERE id = ?", letter)


def rows(database: sqlite3.Connection, day: Day) -> list[Row]:
    """Give the list of all letters as it stands on a day, the newest first."""
    found = database.execute("SELECT * FROM letter ORDER BY number DESC").fetchall()
    tell = _across.naming(database)
    return [row(each, day, tell) for each in found]


def row(head: sqlite3.Row, day: Day, tell: Tell) -> Row:
    """Sum a letter up as it stands on a day."""
    findings = brief(head, tell)
    lay(head["name"], findings, waived(head, tell), day)
    left = standing(findings)
    severities = [finding["severity"] for finding in left]
    return Row(
        id=head["id"],
        version=head["version"],
        name=head["name"],
        client=head["client"],
        applicant=head["applicant"],
        employer=head["employer"],
        verdict=verdict(head["verdict"], findings),
        state=head["state"],
        errors=severities.count("error"),
        warnings=severities.count("warning"),
        rules=tuple(dict.fromkeys(finding["rule"] for finding in left)),
        sha256=head["sha256"],
        media_type=head["media_type"],
        added_at=head["added_at"],
        changed_at=head["changed_at"],
        earlier=head["earlier"],
    )


def brief(head: sqlite3.Row, tell: Tell) -> list[contract.Finding]:
    """Give all findings of a letter, as far as the list needs them."""
    alone = msgspec.json.decode(head["findings"], type=list[contract.Finding])
    return _across.added(alone, head, tell)


def held(database: sqlite3.Connection, letter: str, day: Day, *, names_others: bool) -> Held:
    """Give a letter, whole, as it stands on a day.

    Raises:
        Gone: there is none.
    """
    about = head(database, letter)
    asked = "SELECT reader, reading, sheets, found FROM reading WHERE letter = ?"
    read = _one(database, asked, letter)
    naming = _across.naming(database)
    tell = naming if names_others else _across.unnamed
    judged = judgement(database, letter)
    alone = judged["findings"]
    judged["findings"] = _across.added(alone, about, naming)
    lay(about["name"], judged["findings"], waived(about, naming), day)
    judged["verdict"] = verdict(judged["verdict"], judged["findings"])
    # Waivers of the settings may be for a finding with a name in it, so the names go only now.
    for finding, told in zip(judged["findings"], _across.added(alone, about, tell), strict=True):
        finding["message"] = told["message"]
    return Held(
        row=row(about, day, naming),
        letter=judged,
        found=_letter(read["found"]),
        reading=zlib.decompress(read["reading"]),
        sheets=msgspec.msgpack.decode(zlib.decompress(read["sheets"]), type=tuple[Sheet, ...]),
        as_of=about["as_of"],
        tool=about["tool"],
        checklist=about["checklist"],
        reader=read["reader"],
        settings=about["settings"],
        claimed=about["claimed"],
        entered=entered(about),
        waived=waived(about, tell),
        notes=notes(about),
        events=trail(database, letter, tell),
    )


def judgement(database: sqlite3.Connection, letter: str) -> contract.Letter:
    """Give a letter as it was judged last, with nothing set aside."""
    row = _one(database, "SELECT judged FROM judgement WHERE letter = ?", letter)
    return _letter(row["judged"])


def entered(head: sqlite3.Row) -> tuple[Entered, ...]:
    """Give what people entered in a letter."""
    return msgspec.json.decode(head["entered"], type=tuple[Entered, ...])


def waived(head: sqlite3.Row, tell: Tell) -> tuple[Waived, ...]:
    """Give what people let stand in a letter, whether it is over or not."""
    told = msgspec.json.decode(head["waived"], type=tuple[Waived, ...])
    return tuple(_across.waived(one, tell) for one in told)


def notes(head: sqlite3.Row) -> tuple[Note, ...]:
    """Give what people wrote about a letter."""
    return msgspec.json.decode(head["notes"], type=tuple[Note, ...])


def trail(database: sqlite3.Connection, letter: str | None, tell: Tell) -> tuple[Event, ...]:
    """Give a letter's lines in the trail, or all, as they are shown."""
    return tuple(_across.event(each, tell) for each in _trail.read(database, letter))


def data(database: sqlite3.Connection, letter: str) -> bytes:
    """Give a letter's file.

    Raises:
        Gone: there is none.
    """
    return bytes(_one(database, "SELECT data FROM file WHERE letter = ?", letter)[0])


def shown(database: sqlite3.Connection, letter: str) -> bytes:
    """Give what is looked at in a file's stead, or nothing.

    Raises:
        Gone: there is none.
    """
    return bytes(_one(database, "SELECT shown FROM reading WHERE letter = ?", letter)[0])


def gist(database: sqlite3.Connection, letter: str) -> contract.Gist:
    """Give what of a letter is held against others, its id for its path.

    Raises:
        Gone: there is none.
    """
    row = _one(database, "SELECT judged FROM judgement WHERE letter = ?", letter)
    told = msgspec.json.decode(zlib.decompress(row["judged"]), type=contract.Gist)
    return {**told, "path": letter}


def known(database: sqlite3.Connection, digest: str) -> list[str]:
    """Give the ids of the letters with this content, the newest first."""
    asked = "SELECT id FROM letter WHERE sha256 = ? ORDER BY number DESC"
    return [row[0] for row in database.execute(asked, (digest,)).fetchall()]


def clients(database: sqlite3.Connection) -> list[str]:
    """Give the clients that letters are of, in order."""
    asked = "SELECT DISTINCT client FROM letter WHERE client != '' ORDER BY client"
    return [row[0] for row in database.execute(asked).fetchall()]


def versions(database: sqlite3.Connection) -> list[tuple[str, int]]:
    """Give the ids and versions of all letters."""
    found = database.execute("SELECT id, version FROM letter").fetchall()
    return [(key, version) for key, version in found]


def all_told(database: sqlite3.Connection) -> list[str]:
    """Give the ids of all letters that there are or that the trail tells of.

    Raises:
        sqlite3.DatabaseError: the tables themselves are damaged.
    """
    ((said, *_), *_) = database.execute("PRAGMA quick_check (1)").fetchall()
    if said != "ok":
        raise sqlite3.DatabaseError(said)
    asked = "SELECT id FROM letter UNION SELECT letter FROM event"
    return [row[0] for row in database.execute(asked).fetchall()]


def is_as_written(database: sqlite3.Connection, letter: str) -> bool:
    """Say whether a letter's trail and file are as they were written."""
    lines = _trail.sealed(database, letter)
    if letter == _trail.NOBODY:
        return lines is not None
    asked = "SELECT version, sha256, data FROM letter JOIN file ON letter = id WHERE id = ?"
    version, digest, content = database.execute(asked, (letter,)).fetchone() or (None, "", b"")
    is_file = isinstance(content, bytes) and sha256(content).hexdigest() == digest
    return is_file and lines == version


def _one(database: sqlite3.Connection, asked: str, letter: str) -> sqlite3.Row:
    row = database.execute(asked, (letter,)).fetchone()
    if row is None:
        raise Gone
    return cast("sqlite3.Row", row)


def _letter(packed: bytes) -> contract.Letter:
    letter: Any = msgspec.json.decode(zlib.decompress(packed))
    return cast("contract.Letter", letter)
