"""One worker process for a person who waits: it reads letters, judges them again, draws pages."""

import os
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from letterproof import contract
from letterproof.correction import Correction, Refused
from letterproof.engine import frames
from letterproof.engine.kept import Stale
from letterproof.engine.limits import Limits
from letterproof.engine.local import CANNOT_START, DIED, LONG, Lost, Workers
from letterproof.errors import CannotStart
from letterproof.report import Leaf, Sheet
from letterproof.settings import Settings

__all__ = ["Desk", "Refused", "Stale", "Studied"]


@dataclass(frozen=True, slots=True)
class Studied:
    """A letter that was read to be looked at.

    `reading` is what `Desk.review` needs, and opaque; nothing where the letter could not be read.
    The letter's evidence lies on the `sheets`. `shown` is a PDF to be drawn instead of the file,
    nothing where the file itself will do, or has no pages.
    """

    letter: contract.Letter
    reading: bytes
    sheets: tuple[Sheet, ...]
    shown: bytes


class Desk:
    """A process that does one thing at a time, for as many threads as ask.

    One that is `eager` loads what it may need, 330 MB in all, while nobody asks.
    """

    def __init__(self, limits: Limits | None = None, *, eager: bool = True) -> None:
        nobodys = Settings(date.min)  # each task brings its own
        self._workers = Workers(nobodys, 1, limits or Limits(), eager=eager)
        self._turn = threading.Lock()

    def close(self) -> None:
        """End the process."""
        self._workers.close()

    def read(self, name: str, data: bytes, settings: Settings) -> Studied:
        """Read and judge a file; one that costs its worker is unreadable.

        A file without pages takes 1 to 3 s more, in which LibreOffice makes some.

        Raises:
            CannotStart: no process can be started.
        """
        task = frames.Study(os.fsencode(name), settings)
        try:
            return self._study(task, data)
        except Lost as error:
            task.why = str(error)
        try:
            return self._study(task, data)
        except Lost as error:
            raise CannotStart(CANNOT_START) from error

    def _study(self, task: frames.Study, data: bytes) -> Studied:
        for reply in self._ask(task, data):
            if isinstance(reply, frames.Studied):
                letter = _letters.decode(reply.letter)
                return Studied(letter, reply.reading, reply.sheets, reply.shown)
        raise Lost(DIED)

    def review(
        self, name: str, reading: bytes, settings: Settings, corrections: Sequence[Correction] = ()
    ) -> contract.Letter:
        """Judge a letter again that was read before, with what a person entered.

        Raises:
            Refused: a person's value cannot be used.
            Stale: the reading is of another build, or there is none: the letter must be read again.
            CannotStart: no process can be started.
        """
        task = frames.Review(os.fsencode(name), settings, tuple(corrections))
        try:
            replies = self._ask(task, reading)
        except Lost as error:
            raise CannotStart(CANNOT_START) from error
        for reply in replies:
            match reply:
                case frames.Reviewed(letter):
                    return _letters.decode(letter)
                case frames.Refused(reason):
                    raise Refused(reason)
        raise Stale

    def across(
        self, letters: Mapping[str, bytes], settings: Settings
    ) -> list[tuple[str, contract.Finding]]:
        """Hold letters against each other, each the JSON of its `Gist` under a name of one's own.

        Gives findings with the names of their letters; they name others by the same names.

        Raises:
            CannotStart: they are more than the process holds, or none can be started.
        """
        task = frames.Across(len(letters), settings)
        more = [frame for name, letter in letters.items() for frame in (name.encode(), letter)]
        try:
            replies = self._ask(task, *more, seconds=LONG)
        except Lost as error:
            raise CannotStart(CANNOT_START) from error
        return [
            (reply.path, _findings.decode(reply.finding))
            for reply in replies
            if isinstance(reply, frames.Found)
        ]

    def draw(self, data: bytes, number: int, density: float) -> Leaf | None:
        """Draw one page, counted from 1, at so many dots an inch; None if it cannot be drawn.

        `data` is the file, or the PDF that is shown for it.
        """
        try:
            replies = self._ask(frames.Draw(number, density), data)
        except Lost:
            return None
        return next((one.leaf for one in replies if isinstance(one, frames.Drawn)), None)

    def _ask(self, task: frames.Task, *data: bytes, seconds: float = 0.0) -> list[frames.Reply]:
        with self._turn:
            try:
                return list(self._workers.first.ask(task, data, seconds=seconds))
            except Lost as error:
                if str(error) != DIED:
                    raise
                # Somebody else may have killed it.
                return list(self._workers.first.ask(task, data, seconds=seconds))


_letters = msgspec.json.Decoder(contract.Letter)
_findings = msgspec.json.Decoder(contract.Finding)
