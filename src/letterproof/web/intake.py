"""Letters that come in: read one by one at a desk of their own, while people work at theirs.

Files are sent by a page or lie in a folder that is watched. What a folder holds is found again
after a restart; what a page sent and was not read yet, its sender has. When nothing is to be read,
letters that were judged on another day, by other settings or another version of the program are
judged again, and all are held against each other.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path

from letterproof.arrivals import Arrivals, Size
from letterproof.engine.desk import Desk
from letterproof.errors import CannotStart, LetterproofError, WrongUse, place_of
from letterproof.record import Changed, Gone, Record
from letterproof.record.record import PROGRAM
from letterproof.settings import Settings
from letterproof.shown.layout import clean
from letterproof.web._arrival import File, Full, Progress, Told, Watched
from letterproof.web._together import Together
from letterproof.web.forms import MEGABYTE, MOST_FILE
from letterproof.web.judging import again
from letterproof.web.law import Law

MOST_WAITING = 512 * MEGABYTE
"""Bytes of sent files that wait to be read; a script tries again later."""

EVERY = 2.0
"""Seconds between two looks at the folder and at the calendar."""

TELLS = 50
"""So many things are told; older ones go."""


class Intake:
    """Reads what comes in, in a thread of its own.

    `desk` makes the worker, when there is something to read for the first time; `watched` is a
    folder; `every` is how many seconds pass between two looks at it.
    """

    def __init__(
        self,
        record: Record,
        desk: Callable[[], Desk],
        settings_on: Callable[[date], Settings],
        watched: Watched | None = None,
        *,
        every: float = EVERY,
    ) -> None:
        self._record = record
        self._new_desk = desk
        self._settings_on = settings_on
        self._every = every
        self._change = threading.Condition()
        self._waiting: deque[File] = deque()
        self._bytes = self._done = self._total = 0
        self._name = ""
        self._told: deque[Told] = deque(maxlen=TELLS)
        self._stale: deque[str] = deque()
        self._together = Together(record, self._at_desk)
        self._compares = True
        self._desk: Desk | None = None
        self._day: date | None = None
        self._next_look = 0.0
        self._is_over = False
        self._taken: dict[Path, Size] = {}
        self.watched = watched
        self._arrivals = watched and Arrivals(
            lambda: [watched.folder],
            settle=watched.settle,
            is_wanted=watched.wants,
            complain=lambda line: self._tell(Told("said", line)),
        )
        self._thread = threading.Thread(target=self._work, name="intake", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def close(self) -> None:
        """End, whatever is being read; what was read is written down."""
        with self._change:
            self._is_over = True
            self._change.notify_all()
        if self._desk:
            self._desk.close()
        if self._thread.is_alive():
            self._thread.join()

    def add(self, name: str, data: bytes, *, by: str, client: str = "") -> None:
        """Have a file read that somebody sent.

        Raises:
            Full: too much waits already.
        """
        with self._change:
            if self._bytes + len(data) > MOST_WAITING:
                raise Full
            self._queue(File(name, by, client, data))

    def progress(self) -> Progress:
        """Say how far the reading is."""
        with self._change:
            again, compares = len(self._stale), self._compares
            return Progress(self._done, self._total, self._name, again, compares=compares)

    @property
    def home(self) -> Path:
        """The folder in which settings take letters to lie."""
        return self.watched.folder if self.watched else Path()

    def told(self) -> list[Told]:
        """Give what people should know of files that were not added."""
        with self._change:
            return list(self._told)

    def forget(self, letter: str = "") -> None:
        """Tell no more what was told, or what was told with the name of one letter."""
        with self._change:
            kept = [told for told in self._told if letter and told.letter != letter]
            self._told.clear()
            self._told.extend(kept)

    def _queue(self, file: File) -> None:
        if self._done == self._total:
            self._done = self._total = 0
        self._bytes += len(file.data)
        self._total += 1
        self._compares = True
        self._waiting.append(file)
        self._change.notify_all()

    def _tell(self, told: Told) -> None:
        with self._change:
            if told not in self._told:
                self._told.append(told)

    def _work(self) -> None:
        while not self._is_over:
            try:
                is_idle = self._step()
            except Exception as error:  # noqa: BLE001 - whatever it was, it is tried again
                self._fail(error)
                is_idle = True
            with self._change:
                if is_idle and not (self._waiting or self._is_over):
                    self._change.wait(self._every)

    def _step(self) -> bool:
        """Do one thing; say whether there was none."""
        self._look()
        with self._change:
            file = self._waiting.popleft() if self._waiting else None
            self._name = file.name if file else ""
        if file:
            try:
                self._take(file)
            finally:
                with self._change:
                    self._bytes -= len(file.data)
                    self._done += 1
                    self._name = ""
        elif self._stale:
            self._judge_again(self._stale.popleft())
        else:
            return not self._compare()
        return False

    def _look(self) -> None:
        """See whether a new day has begun, and what is new in the folder."""
        today = self._today()
        if today != self._day:
            self._day = today
            self._stale.extend(row.id for row in self._record.rows())
        now = time.monotonic()
        if not (self._arrivals and self.watched) or now < self._next_look:
            return
        self._next_look = now + self._every
        try:
            found = dict(self._arrivals.whole())
        except WrongUse as error:  # a share that is away for a while
            self._tell(Told("said", str(error)))
            return
        for path in sorted(found):
            if self._taken.get(path) != found[path]:
                self._taken[path] = found[path]
                name = _shown(path.relative_to(self.watched.folder).as_posix())
                folder, slash, _ = name.partition("/")
                client = str(clean(folder)).strip() if slash else ""
                with self._change:
                    self._queue(File(name, PROGRAM, client, path=path))

    def _take(self, file: File) -> None:
        """Read a file and add it to the record, or tell why not."""
        try:
            data = file.data or (_content(file.path) if file.path else b"")
            if len(data) > MOST_FILE:
                self._tell(Told("large", file.name))
                return
            known = self._record.known(sha256(data).hexdigest())
            if known and not file.path:  # a folder's files are found again at each start
                self._tell(Told("same", file.name, known[0]))
            if known:
                return
            law = self._law()
            studied = self._at_desk().read(file.name, data, law.of(file.name))
            if self._is_over:  # what broke off because the desk was closed says nothing
                return
            self._record.add(
                file.name,
                data,
                studied.letter,
                studied.reading,
                studied.sheets,
                studied.shown,
                by=file.by,
                as_of=law.settings.as_of.isoformat(),
                client=file.client,
                settings=law.digest(file.name),
            )
        except OSError:
            self._tell(Told("gone", file.name))
        except Exception as error:  # noqa: BLE001 - one file must not stop the others
            self._fail(error, file.name)

    def _judge_again(self, letter: str) -> None:
        """Judge a letter that was judged on another day, by other settings or another version."""
        try:
            again(self._record, self._at_desk, letter, self._law())
        except Gone:
            return
        except Changed:
            self._stale.append(letter)
        except Exception as error:  # noqa: BLE001
            self._fail(error)

    def _compare(self) -> bool:
        """Hold letters against each other if any is new; say whether there was anything to do."""
        try:
            return self._together.hold(self._law)
        finally:
            with self._change:
                self._compares = bool(self._waiting)

    def _fail(self, error: Exception, name: str = "") -> None:
        if self._is_over:
            return
        if isinstance(error, LetterproofError):
            self._tell(Told("said", str(error)))
        if name or not isinstance(error, LetterproofError):
            self._tell(Told("broken", name or place_of(error)))

    def _law(self) -> Law:
        return Law(self._settings_on(self._today()), self.home)

    def _today(self) -> date:
        return date.today()  # noqa: DTZ011 - the day where the user is

    def _at_desk(self) -> Desk:
        with self._change:
            if self._desk is None:
                if self._is_over:
                    raise CannotStart("This is ending.")
                self._desk = self._new_desk()
            return self._desk


def _shown(name: str) -> str:
    """Give a name as it can be written down, where it is not in the system's own code."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_FILE + 1)
