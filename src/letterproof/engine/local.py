"""Worker processes on this machine: one file costs one of them at most."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from queue import Queue
from tempfile import mkdtemp
from typing import IO, Self

import msgspec

from letterproof.engine import frames
from letterproof.engine.limits import Limits
from letterproof.engine.task import Task
from letterproof.errors import CannotStart
from letterproof.report import Leaf
from letterproof.settings import Settings

LOOK = 0.2
"""Seconds between two looks at whose time is over."""

START = 60.0
"""Seconds for a process to load what it reads with, before the time for a page counts."""

ALONE = {"OPENBLAS_NUM_THREADS": "1"}
"""For a process that has no other cores to itself: threads of a library take 50 ms to start."""

TRIES = 2
"""A worker may be killed by somebody else; a file that costs two is to blame."""

TEMPORARY = ("TMPDIR", "TEMP", "TMP")
"""The names under which systems say where temporary files go."""

LONG = 24 * 3600.0
"""Seconds for work of our own, whose length only the number of letters bounds."""

DIED = (
    "The file made its reader break off: it is damaged, or asks for more memory than a letter "
    "does. Print the letter alone as PDF and try again."
)
SLOW = (
    "The file took longer than {seconds:g} seconds for a page and was given up. Print the letter "
    "alone as PDF and try again."
)

CANNOT_START = (
    "no process that reads letters could be started. 'letterproof doctor' says what is missing."
)

_replies = msgspec.msgpack.Decoder(frames.Reply)


class Lost(Exception):  # noqa: N818 - said as a fact
    """A worker is gone; the message says why, in a sentence for a person."""


def cores() -> int:
    """Say how many processes can work at a time on this machine."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Worker:
    """One process, started at once and again after each loss."""

    def __init__(self, settings: Settings, limits: Limits, *, eager: bool = False) -> None:
        self._settings = settings
        self._eager = eager
        self._limits = limits
        self._late = self._over = float("inf")
        self._is_late = self._is_ready = self._is_over = False
        self._process = self._started()

    def _started(self) -> "subprocess.Popen[bytes]":
        # What a reader writes down meanwhile holds the letter: we see that nothing of it stays.
        self._scratch = mkdtemp(prefix="letterproof-")
        process = subprocess.Popen(
            # -P: nothing is imported from the folder we are in, which may be one of letters.
            [sys.executable, "-P", "-m", "letterproof.engine.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**ALONE, **os.environ, **dict.fromkeys(TEMPORARY, self._scratch)},
            start_new_session=True,  # it and what it starts can be ended together
        )
        self._is_ready = False
        with suppress(OSError):
            orders = frames.Orders(
                self._settings, self._limits.megabytes, self._scratch, self._eager
            )
            frames.put(_pipe(process.stdin), orders)
        return process

    def ask(
        self, task: frames.Task, more: Iterable[bytes] = (), *, seconds: float = 0.0
    ) -> Iterator[frames.Reply]:
        """Give a task, and each reply until it is done.

        `more` are frames that follow the task; `seconds` stand in for the limits.

        Raises:
            Lost: the process is gone, or was ended because its time was over; there is a new one.
        """
        self._is_late = False
        self._over = time.monotonic() + (seconds or self._limits.whole)
        try:
            for frame in chain((task,), more):
                self._late = time.monotonic() + (seconds or self._limits.seconds)
                frames.put(_pipe(self._process.stdin), frame)
            while True:
                start = 0.0 if self._is_ready else START
                self._late = time.monotonic() + start + (seconds or self._limits.seconds)
                reply = _replies.decode(frames.take(_pipe(self._process.stdout)))
                self._is_ready = True
                match reply:
                    case frames.Done():
                        return
                    case frames.Beat():
                        continue
                    case _:
                        yield reply
        except (EOFError, OSError) as error:
            why = SLOW.format(seconds=self._limits.seconds) if self._is_late else DIED
            self._end()
            if not self._is_over:
                self._process = self._started()
            raise Lost(why) from error
        finally:
            self._late = self._over = float("inf")

    def look(self) -> None:
        """End the process if its time is over; whoever waits for it is told."""
        if time.monotonic() > min(self._late, self._over):
            self._is_late = True
            self._kill()

    def end(self) -> None:
        """End the process, and all that it started, for good."""
        self._is_over = True
        self._end()

    def _end(self) -> None:
        self._kill()
        for stream in (self._process.stdin, self._process.stdout):
            with suppress(OSError, EOFError):
                _pipe(stream).close()
        self._process.wait()
        shutil.rmtree(self._scratch, ignore_errors=True)

    def _kill(self) -> None:
        with suppress(ProcessLookupError):
            if sys.platform == "win32":
                self._process.kill()
            else:
                for process in _session(self._process.pid):
                    with suppress(ProcessLookupError):
                        os.kill(process, signal.SIGKILL)
                os.killpg(self._process.pid, signal.SIGKILL)


def _session(leader: int) -> list[int]:
    """Give what runs in a worker's session: what a reader starts may have a group of its own."""
    if sys.platform != "linux":
        return []
    found = []
    for place in Path("/proc").iterdir():
        with suppress(OSError, ValueError):
            process = int(place.name)
            if process != leader and os.getsid(process) == leader:
                found.append(process)
    return found


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None or stream.closed:
        raise EOFError
    return stream


class Workers:
    """So many processes as `jobs` says; they end with the `with` block that they were made for."""

    def __init__(
        self, settings: Settings, jobs: int, limits: Limits, *, eager: bool = False
    ) -> None:
        self._hands = [Worker(settings, limits, eager=eager) for _ in range(jobs)]
        self._is_over = threading.Event()
        self._watch = threading.Thread(target=self._look, daemon=True)
        self._watch.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def first(self) -> Worker:
        """The first process."""
        return self._hands[0]

    def close(self) -> None:
        """End the processes."""
        self._is_over.set()
        self._watch.join()
        for hand in self._hands:
            hand.end()

    def _look(self) -> None:
        while not self._is_over.wait(LOOK):
            for hand in self._hands:
                hand.look()

    def check(self, tasks: Iterable[Task]) -> Iterator[tuple[int, frames.Checked]]:
        """Check files; give number and outcome as they are done.

        A file that costs its worker is said to be unreadable.
        """
        waiting = iter(tasks)
        turn = threading.Lock()
        told: Queue[tuple[int, frames.Checked] | BaseException | None] = Queue(2 * len(self._hands))

        def serve(hand: Worker) -> None:
            try:
                while not self._is_over.is_set():
                    with turn:
                        task = next(waiting, None)
                    if task is None:
                        break
                    told.put((task.number, _checked(hand, task)))
                told.put(None)
            except BaseException as error:  # noqa: BLE001 - it is raised where it can be seen
                told.put(error)

        for hand in self._hands:
            threading.Thread(target=serve, args=(hand,), daemon=True).start()
        left = len(self._hands)
        while left:
            match told.get():
                case None:
                    left -= 1
                case BaseException() as error:
                    raise error
                case outcome:
                    yield outcome

    def lose(self, path: Path, why: str) -> frames.Checked:
        """Say of a file that it could not be read, and why."""
        return _outcome(self.first.ask(frames.Lose(os.fsencode(path), why)))

    def across(self, count: int, letters: Iterable[tuple[str, bytes]]) -> Iterator[frames.Found]:
        """Hold so many letters, each a path and its JSON, against each other.

        Raises:
            Lost: they are more than the worker's memory holds.
        """
        more = (frame for path, letter in letters for frame in (path.encode(), letter))
        for reply in self.first.ask(frames.Across(count), more, seconds=LONG):
            if isinstance(reply, frames.Found):
                yield reply

    def pictures(self, path: Path, digest: str) -> list[Leaf]:
        """Draw the pages of a file; none if it cannot be drawn, or has another digest now."""
        try:
            replies = list(self.first.ask(frames.Picture(os.fsencode(path), digest)))
        except Lost:
            return []
        return [reply.leaf for reply in replies if isinstance(reply, frames.Drawn)]


def _checked(hand: Worker, task: Task) -> frames.Checked:
    place = os.fsencode(str(task.place))
    why = ""
    for _ in range(TRIES):
        try:
            return _outcome(hand.ask(frames.Check(place, task.claimed)))
        except Lost as error:
            why = str(error)
            if why != DIED:
                break
    try:
        return _outcome(hand.ask(frames.Lose(place, why)))
    except Lost as error:
        raise CannotStart(CANNOT_START) from error


def _outcome(replies: Iterable[frames.Reply]) -> frames.Checked:
    (found,) = (reply for reply in replies if isinstance(reply, frames.Checked))
    return found
