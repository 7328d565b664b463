"""One change of a letter, within a transaction: what it sets, and its line in the trail."""

import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

import msgspec

from letterproof import __version__, contract
from letterproof.correction import Correction, Of
from letterproof.errors import WrongUse
from letterproof.record import _across, _read, _standing, _trail
from letterproof.record.held import Changed, Entered, Note, Row, Waived
from letterproof.report import Sheet, tells_unchecked

FAST = 1
"""How hard to press: what is read and judged shrinks to a quarter at once."""


def create(database: sqlite3.Connection, key: str, name: str, data: bytes, at: str) -> None:
    """Make room for a letter, whose first change follows."""
    database.execute(
        "INSERT INTO letter (id, name, sha256, added_at) VALUES (?, ?, ?, ?)",
        (key, name, sha256(data).hexdigest(), at),
    )
    database.execute("INSERT INTO file VALUES (?, ?)", (key, data))


class Change:
    """A change of the letter `key` by a person who looked at its version `seen`.

    Raises:
        Changed: it is another version by now.
        Gone: there is no such letter.
    """

    def __init__(
        self, database: sqlite3.Connection, key: str, seen: int, *, at: str, by: str, checklist: str
    ) -> None:
        self.at = at
        self._database = database
        self._by = by
        self._versions = {"tool": __version__, "checklist": checklist}
        self._head = _read.head(database, key)
        self._columns: dict[str, str | int | None] = {}
        if self._head["version"] != seen:
            raise Changed(self._head["changed_by"], self._head["changed_at"])

    def row(self, day: _standing.Day) -> Row:
        """Sum the letter up as it is written now."""
        now = _read.head(self._database, self._head["id"])
        return _read.row(now, day, _across.naming(self._database))

    def set(self, **columns: str | None) -> None:
        """Set columns of the letter's row."""
        self._columns.update(columns)

    def replace(self, earlier: str | None) -> None:
        """Set which letter this one replaces.

        Raises:
            Gone: there is no such letter.
            WrongUse: it is this one.
        """
        if earlier == self._head["id"]:
            raise WrongUse("A letter cannot replace itself. Choose another one.")
        if earlier is not None:
            _read.head(self._database, earlier)
        self.set(earlier=earlier)

    def read(
        self, found: contract.Letter, reading: bytes, sheets: Sequence[Sheet], shown: bytes
    ) -> None:
        """Set what was read."""
        self._database.execute(
            "INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?, ?)",
            (
                self._head["id"],
                __version__,
                zlib.compress(reading, FAST),
                zlib.compress(msgspec.msgpack.encode(tuple(sheets)), FAST),
                _packed(found),
                shown,
            ),
        )

    def judge(self, letter: contract.Letter, as_of: str, settings: str | None = None) -> bool:
        """Set what a letter came to on a day; say whether that or who judged is new.

        `settings` is a digest of those that judged; None where nobody says.
        """
        if settings is not None:
            self.set(settings=settings)
        said = _standing.bare(letter)
        before = {name: self._head[name] for name in self._versions}
        self.set(as_of=as_of, **self._versions)
        if before == self._versions and said == _read.judgement(self._database, self._head["id"]):
            return False
        facts = letter["facts"]
        name, firm = facts["candidate_name"], facts["employer_name"]
        self.set(
            media_type=letter["media_type"],
            applicant=name["value"] if name else "",
            employer=firm["value"] if firm else "",
            verdict=letter["verdict"],
            findings=_standing.brief(said),
        )
        order = "INSERT OR REPLACE INTO judgement VALUES (?, ?)"
        self._database.execute(order, (self._head["id"], _packed(said)))
        return True

    def enter(self, entered: Sequence[Correction], withdrawn: Sequence[Of]) -> None:
        """Add what was entered, in the place of what was entered of the same things before."""
        over = {each.of for each in entered} | set(withdrawn)
        kept = [one for one in _read.entered(self._head) if one.correction.of not in over]
        new = [Entered(each, self._by, self.at) for each in entered]
        self.set(entered=_json(kept + new))

    def waive(self, waived: Waived) -> None:
        """Let a finding stand.

        Raises:
            WrongUse: the letter has no such finding, or nobody can waive it.
        """
        tell = _across.naming(self._database)
        of = waived.which
        alone = msgspec.json.decode(self._head["findings"], type=list[contract.Finding])
        found = [
            finding
            for finding in [*alone, *_across.raw(self._head)]
            if (finding["rule"], finding["position"], tell(finding["message"])) == of
        ]
        if not found:
            raise WrongUse("There is no such finding any more. Look at the letter again.")
        if tells_unchecked(found[0]["code"]):
            raise WrongUse("This finding says that the file was not checked; nobody can waive it.")
        waived = replace(waived, message=found[0]["message"])
        before = _read.waived(self._head, str)
        others = [one for one in before if _across.waived(one, tell).which != of]
        self.set(waived=_json([*others, waived]))
        self.write("waived", msgspec.to_builtins(waived))

    def unwaive(self, rule: str, position: int | None, message: str) -> None:
        """Take back that a finding may stand.

        Raises:
            WrongUse: it is not waived.
        """
        tell = _across.naming(self._database)
        of, before = (rule, position, message), _read.waived(self._head, str)
        taken = [one for one in before if _across.waived(one, tell).which == of]
        if not taken:
            raise WrongUse("This finding is not waived any more. Look at the letter again.")
        self.set(waived=_json([one for one in before if one not in taken]))
        told = {"rule": rule, "position": position, "message": taken[0].message}
        self.write("unwaived", told)

    def note(self, text: str) -> None:
        """Add a note."""
        self.set(notes=_json([*_read.notes(self._head), Note(text, self._by, self.at)]))
        self.write("noted", {"text": text})

    def compare(self, found: Sequence[contract.Finding], day: _standing.Day) -> None:
        """Set the findings that the letter has together with others; a line only for a verdict."""
        across = _json(found)
        if across == self._head["across"]:
            return
        tell = _across.naming(self._database)
        before = _read.row(self._head, day, tell).verdict
        self.set(across=across)
        self.save()
        now = self.row(day).verdict
        if now != before:
            self.write("compared", {"verdict": now})

    def save(self) -> None:
        """Write down what was set, as no change."""
        columns = ", ".join(f"{name} = ?" for name in self._columns)
        order = f"UPDATE letter SET {columns} WHERE id = ?"  # noqa: S608 - our own names
        self._database.execute(order, (*self._columns.values(), self._head["id"]))

    def write(self, what: str, details: Mapping[str, object]) -> None:
        """Write down what was set, as a new version with its line in the trail."""
        self._columns["version"] = self._head["version"] + 1
        self.set(changed_at=self.at, changed_by=self._by)
        self.save()
        now = _read.head(self._database, self._head["id"])
        judged = {name: now[name] for name in ("tool", "checklist", "sha256")}
        about = {"at": self.at, "by": self._by, "what": what, **judged}
        _trail.append(self._database, now["id"], **about, details=details)


def _json(things: Sequence[object]) -> str:
    return msgspec.json.encode(things).decode()


def _packed(letter: contract.Letter) -> bytes:
    return zlib.compress(msgspec.json.encode(letter), FAST)
