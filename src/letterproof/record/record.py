"""The record: letters with what people entered and decided, each change with its line."""

import secrets
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import EllipsisType, MappingProxyType

from letterproof import __version__, contract
from letterproof.correction import Correction, Of
from letterproof.errors import WrongUse
from letterproof.record import _erasing, _file, _read
from letterproof.record._asked import Asked
from letterproof.record._change import Change, create
from letterproof.record.held import Row, State, Waived
from letterproof.report import Sheet

PROGRAM = "letterproof"
"""Who did what no person did."""


class Record(Asked):
    """The record in the file at `place`, opened or made; for any number of threads.

    `profile` is the programme whose checklist judges; `clock` gives a time that knows its zone,
    whose day decides which waivers are over. Every change is written whole, with its line in the
    trail, or not at all. `seen` is the `Row.version` that the caller looked at; every change of a
    letter raises `Changed` if it is another one by now, and `Gone` if there is no such letter.

    Raises:
        WrongUse: the file cannot be used; so does every method when it cannot be read or written.
    """

    def add(  # noqa: PLR0917 - what a reading gives, in its order
        self,
        name: str,
        data: bytes,
        letter: contract.Letter,
        reading: bytes,
        sheets: Sequence[Sheet],
        shown: bytes = b"",
        *,
        by: str,
        as_of: str,
        client: str = "",
        earlier: str | None = None,
        claimed: str | None = None,
        settings: str = "",
    ) -> str:
        """Write down a letter that was read and judged, and give its id.

        `settings` is a digest of those that judged, here and wherever nobody looked.
        """
        key = secrets.token_urlsafe(16)
        name = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        at = self._at()
        with self._writing() as database:
            create(database, key, name, data, at)
            change = Change(database, key, 0, at=at, by=by, checklist=self.checklist)
            change.set(client=client, claimed=claimed)
            change.replace(earlier)
            change.read(letter, reading, sheets, shown)
            change.judge(letter, as_of, settings)
            about = {"client": client, "earlier": earlier, "claimed": claimed}
            said = {what: value for what, value in about.items() if value}
            change.write("added", {"name": name, "verdict": letter["verdict"], **said})
        return key

    def judge(
        self,
        key: str,
        seen: int,
        *,
        by: str,
        letter: contract.Letter,
        as_of: str,
        what: str,
        details: Mapping[str, object] = MappingProxyType({}),
        entered: Sequence[Correction] = (),
        withdrawn: Sequence[Of] = (),
        claimed: str | EllipsisType | None = ...,
    ) -> Row:
        """Write down a letter judged with something entered, withdrawn or claimed.

        What is withdrawn is named by `Correction.of`; `what` and `details` are for the trail.
        """
        with self._changing(key, seen, by) as change:
            change.enter(entered, withdrawn)
            if claimed is not ...:
                change.set(claimed=claimed)
            change.judge(letter, as_of)
            change.write(what, details)
            return change.row(self._day())

    def refresh(
        self, key: str, seen: int, *, letter: contract.Letter, as_of: str, settings: str = ""
    ) -> Row:
        """Write down a letter judged again: another day, other settings, another version of ours.

        Where it says what it said, by the same versions, that is no change.
        """
        with self._changing(key, seen, PROGRAM) as change:
            if change.judge(letter, as_of, settings):
                change.write("judged", {"as_of": as_of, "verdict": letter["verdict"]})
            else:
                change.save()
            return change.row(self._day())

    def reread(
        self,
        key: str,
        seen: int,
        *,
        found: contract.Letter,
        reading: bytes,
        sheets: Sequence[Sheet],
        letter: contract.Letter,
        as_of: str,
        shown: bytes = b"",
        settings: str = "",
    ) -> Row:
        """Write down a letter read again by another version of the program, and judged."""
        with self._changing(key, seen, PROGRAM) as change:
            change.read(found, reading, sheets, shown)
            change.judge(letter, as_of, settings)
            change.write("reread", {"as_of": as_of, "verdict": letter["verdict"]})
            return change.row(self._day())

    def compare(self, found: Mapping[str, Sequence[contract.Finding]], digest: str) -> None:
        """Write down the findings that letters have together with others, and of what: `digest`.

        `found` has them by letter, all others have none; their messages name letters by ids. Only a
        verdict that is another one by this is a change, with its line.
        """
        with self._writing() as database:
            at, about = self._at(), {"by": PROGRAM, "checklist": self.checklist}
            for key, version in _read.versions(database):
                change = Change(database, key, version, at=at, **about)
                change.compare(found.get(key, ()), self._day())
            database.execute("UPDATE compared SET digest = ?", (digest,))

    def waive(
        self,
        key: str,
        seen: int,
        *,
        by: str,
        rule: str,
        position: int | None,
        message: str,
        reason: str,
        until: str,
    ) -> Row:
        """Let a finding stand until a day (YYYY-MM-DD), for a reason.

        Raises:
            WrongUse: the letter has no such finding, or nobody can waive it.
        """
        with self._changing(key, seen, by) as change:
            change.waive(Waived(rule, position, message, reason, by, until, change.at))
            return change.row(self._day())

    def unwaive(
        self, key: str, seen: int, *, by: str, rule: str, position: int | None, message: str
    ) -> Row:
        """Take back that a finding may stand.

        Raises:
            WrongUse: it is not waived.
        """
        with self._changing(key, seen, by) as change:
            change.unwaive(rule, position, message)
            return change.row(self._day())

    def note(self, key: str, seen: int, *, by: str, text: str) -> Row:
        """Write a note about a letter."""
        with self._changing(key, seen, by) as change:
            change.note(text)
            return change.row(self._day())

    def set_state(self, key: str, seen: int, state: State, *, by: str, reason: str = "") -> Row:
        """Say whether a letter is open, ready to be filed, or sent back; and why."""
        with self._changing(key, seen, by) as change:
            change.set(state=state)
            why = {"reason": reason} if reason else {}
            change.write(state, {"verdict": change.row(self._day()).verdict, **why})
            return change.row(self._day())

    def set_client(self, key: str, seen: int, client: str, *, by: str) -> Row:
        """Say whose file a letter belongs to."""
        with self._changing(key, seen, by) as change:
            change.set(client=client)
            change.write("client", {"client": client})
            return change.row(self._day())

    def set_earlier(self, key: str, seen: int, earlier: str | None, *, by: str) -> Row:
        """Say which letter this one replaces.

        Raises:
            WrongUse: it is this one.
        """
        with self._changing(key, seen, by) as change:
            change.replace(earlier)
            change.write("earlier", {"earlier": earlier})
            return change.row(self._day())

    def erase(self, *keys: str, by: str) -> None:
        """Take out letters with every trace, all or none.

        Raises:
            Gone: there is no such letter.
            WrongUse: they are out, but the file could not be cleared of their traces yet.
        """
        with self._using():
            with self._writing() as database:
                for key in keys:
                    _read.head(database, key)
                about = {"at": self._at(), "by": by, "tool": __version__}
                _erasing.erase(database, keys, **about, checklist=self.checklist)
            self._finish()

    def _finish(self) -> None:
        if not _erasing.finish(self._database):
            raise WrongUse(
                f"{self.place}: what you erased is gone, but the file could not be cleared of its "
                "traces yet. Make room on the disk, close other programs that use it, start again."
            )

    @contextmanager
    def _changing(self, key: str, seen: int, by: str) -> Iterator[Change]:
        with self._writing() as database:
            yield Change(database, key, seen, at=self._at(), by=by, checklist=self.checklist)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._using() as database:
            with _file.transaction(database, "BEGIN IMMEDIATE"):
                yield database
            _file.gather(database, _file.BRIEFLY)
