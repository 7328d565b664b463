"""Letters of the record held against each other, as a run does with all its letters."""

from collections.abc import Callable, Sequence
from hashlib import sha256

import msgspec

from letterproof import __version__, contract
from letterproof.engine.desk import Desk
from letterproof.errors import CannotStart
from letterproof.record import Gone, Record
from letterproof.record.held import Row
from letterproof.web.law import Law


class Together:
    """Knows the gists of all letters, and works out anew what they have together.

    A letter that another one replaces does not count: its duties are meant to stand there again.
    """

    def __init__(self, record: Record, desk: Callable[[], Desk]) -> None:
        self._record = record
        self._desk = desk
        self._state = -1
        self._digest = ""
        self._gists: dict[str, tuple[int, bytes]] = {}

    def hold(self, law: Callable[[], Law]) -> bool:
        """Hold them against each other if anything changed since; say whether it did.

        Raises:
            CannotStart: no worker can be started, which is tried again when any letter changes.
        """
        state = self._record.state()
        if state == self._state:
            return False
        try:
            self._hold(law())
        except CannotStart:
            self._state = state
            raise
        self._state = state
        return True

    def _hold(self, law: Law) -> None:
        rows = self._record.rows()
        replaced = {row.earlier for row in rows}
        current = sorted((row for row in rows if row.id not in replaced), key=lambda row: row.name)
        gists = self._read(current)
        digest = _digest(gists, [__version__, self._record.checklist, law.weights])
        # Another program may have other settings: that it wrote by them is no reason to write anew.
        if digest not in {self._digest, self._record.compared()}:
            found: dict[str, list[contract.Finding]] = {}
            if len(gists) > 1:
                for letter, finding in self._desk().across(gists, law.settings):
                    found.setdefault(letter, []).append(finding)
            self._record.compare(found, digest)
        self._digest = digest

    def _read(self, rows: Sequence[Row]) -> dict[str, bytes]:
        """Give the JSON of letters' gists; those that changed are read anew."""
        known, self._gists = self._gists, {}
        for row in rows:
            version, gist = known.get(row.id, (None, b""))
            if version != row.version:
                try:
                    gist = msgspec.json.encode(self._record.gist(row.id))
                except Gone:
                    continue
            self._gists[row.id] = row.version, gist
        return {letter: gist for letter, (_, gist) in self._gists.items()}


def _digest(gists: dict[str, bytes], by: list[str]) -> str:
    told = sha256("\0".join(by).encode())
    for gist in gists.values():  # each has its letter's id
        told.update(b"\0" + gist)
    return told.hexdigest()
