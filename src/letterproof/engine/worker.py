"""What runs in a worker process: files in, what the report says of them out.

Nothing that a library prints gets out: a line of it could quote a letter.
"""

import gc
import logging
import os
import shutil
import signal
import threading
import warnings
from collections.abc import Iterator
from queue import Empty, SimpleQueue
from typing import IO

import msgspec

from letterproof import contract, pulse
from letterproof.engine import frames
from letterproof.engine.limits import bound_memory
from letterproof.settings import Settings

GENERATION = 200_000
"""So many new objects are looked through for garbage at a time; code as it loads makes none."""

GONE = 1
"""The exit status of a worker whose run is gone."""


def main() -> None:
    """Serve a run until it closes the pipe."""
    gc.set_threshold(GENERATION)
    asked, told = _streams()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.lastResort = None
    warnings.simplefilter("ignore")
    orders = msgspec.msgpack.decode(frames.take(asked), type=frames.Orders)
    bound_memory(orders.megabytes)
    tasks: SimpleQueue[bytes] = SimpleQueue()
    # A file may keep us busy for ever after our run was killed: somebody must notice.
    threading.Thread(target=_listen, args=(asked, tasks, orders.scratch), daemon=True).start()
    pulse.listen(lambda: frames.put(told, frames.Beat()))
    from letterproof import pipeline  # noqa: F401, PLC0415 - while the first file is on its way

    pulse.beat()  # from now on the time counts
    following = _eager(tasks) if orders.eager else iter(tasks.get, None)
    for data in following:
        task: frames.Task = msgspec.msgpack.decode(data, type=frames.Task)
        for reply in _done(task, tasks, orders.settings):
            frames.put(told, reply)


def _streams() -> tuple[IO[bytes], IO[bytes]]:
    """Keep the pipes for ourselves, and let everybody else talk to nobody."""
    asked = os.fdopen(os.dup(0), "rb")
    told = os.fdopen(os.dup(1), "wb")
    nobody = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nobody, stream)
    return asked, told


def _listen(asked: IO[bytes], tasks: "SimpleQueue[bytes]", scratch: str) -> None:
    try:
        while True:
            tasks.put(frames.take(asked))
    except (EOFError, OSError):
        shutil.rmtree(scratch, ignore_errors=True)
        os._exit(GONE)


def _eager(tasks: "SimpleQueue[bytes]") -> Iterator[bytes]:
    """Give each task; while there is none, load what the next one would wait for."""
    from letterproof.engine import study  # noqa: PLC0415 - pages are drawn at desks only

    waits = study.ahead()
    wait = next(waits, None)
    while True:
        try:
            yield tasks.get(timeout=wait)
        except Empty:
            wait = next(waits, None)


def _done(
    task: frames.Task, tasks: "SimpleQueue[bytes]", settings: Settings
) -> Iterator[frames.Reply]:
    from letterproof import pipeline  # noqa: PLC0415

    match task:
        case frames.Check(path, claimed):
            checked = pipeline.checked(frames.path_from(path), settings.claiming(claimed))
            yield _told(checked.letter, lasts=checked.lasts)
        case frames.Lose(path, why):
            yield _told(pipeline.lost(frames.path_from(path), why, settings), lasts=False)
        case frames.Across(count, own):
            decoder = msgspec.json.Decoder(contract.Gist)
            letters = (_at(tasks.get().decode(), decoder.decode(tasks.get())) for _ in range(count))
            for name, finding in pipeline.across(letters, own or settings):
                yield frames.Found(name, msgspec.json.encode(finding))
        case frames.Picture(path, digest):
            from letterproof import leaves  # noqa: PLC0415

            for leaf in leaves.leaves(frames.path_from(path), digest):
                yield frames.Drawn(leaf)
        case frames.Study() | frames.Review() | frames.Draw():
            from letterproof.engine import study  # noqa: PLC0415

            yield from study.done(task, tasks.get())
    yield frames.Done()


def _at(path: str, letter: contract.Gist) -> contract.Gist:
    letter["path"] = path
    return letter


def _told(letter: contract.Letter, *, lasts: bool) -> frames.Checked:
    return frames.Checked(msgspec.json.encode(letter), letter["sha256"], letter["verdict"], lasts)


if __name__ == "__main__":
    main()
