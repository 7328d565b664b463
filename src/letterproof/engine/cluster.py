"""The same work on a Dask cluster that is already there: paths, or files of a remote store.

A few files make a task. On the cluster, too, each file is read in a process of its own with its
limits; a machine that is lost costs nothing but time, since its tasks are done again elsewhere.
"""

import tempfile
import threading
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Self

import msgspec

from letterproof import __version__
from letterproof.engine import frames
from letterproof.engine.limits import Limits
from letterproof.engine.local import Workers
from letterproof.engine.task import Task
from letterproof.errors import WrongUse
from letterproof.place import Place, Url
from letterproof.settings import Settings
from letterproof.store import fetch

BATCH = 8
"""Files in a task: less than a second of work, more than it costs to send."""

AHEAD = 3
"""Tasks that wait for each thread of the cluster, so that none is idle and none hoards."""

RETRIES = 3
PATIENCE = 20
"""Seconds for a scheduler to answer."""

GONE = "The machine that read the file was lost again and again. Read this letter yourself."

_mine = threading.local()


class Cluster:
    """Checks files on the cluster whose scheduler is at `address`.

    Raises:
        WrongUse: nothing answers there, it has no workers, or they have another letterproof.
    """

    def __init__(self, address: str, settings: Settings, limits: Limits) -> None:
        try:
            import distributed  # noqa: PLC0415 - an extra
        except ImportError as error:
            raise WrongUse("dask: not installed. Install 'letterproof[dask]'.") from error
        try:
            make: Any = distributed.Client
            self._client = make(address, timeout=PATIENCE, set_as_default=False)
        except (OSError, ValueError) as error:
            raise WrongUse(f"{address}: no Dask scheduler answers there.") from error
        self._settings = settings.alone()
        self._limits = limits
        self._known(address)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def check(self, tasks: Iterable[Task]) -> Iterator[tuple[int, frames.Checked]]:
        """Check files as `Workers.check` does; outcomes come as they are done."""
        import distributed  # noqa: PLC0415

        waiting = iter(tasks)
        asked: dict[str, list[Task]] = {}
        as_completed: Any = distributed.as_completed
        done = as_completed(loop=self._client.loop)
        orders = msgspec.msgpack.encode(frames.Orders(self._settings, self._limits.megabytes))

        def ask(batch: list[Task]) -> None:
            future = self._client.submit(
                checked, orders, self._limits.seconds, batch, pure=False, retries=RETRIES
            )
            asked[future.key] = batch
            done.add(future)

        def fill() -> None:
            while len(asked) < AHEAD * max(sum(self._client.nthreads().values()), 1):
                if not (batch := list(islice(waiting, BATCH))):
                    return
                ask(batch)

        fill()
        for future in done:
            batch = asked.pop(future.key)
            try:
                outcomes = future.result()
            except Exception:  # noqa: BLE001 - a task that cannot be done, whatever the reason
                if len(batch) > 1:
                    for task in batch:
                        ask([task])
                else:
                    yield batch[0].number, self._lost(batch[0].place)
                continue
            finally:
                future.release()
            for number, outcome in outcomes:
                yield number, msgspec.msgpack.decode(outcome, type=frames.Checked)
            fill()

    def _lost(self, place: Place) -> frames.Checked:
        with Workers(self._settings, 1, self._limits) as workers:
            return workers.lose(Path(str(place)), GONE)

    def _known(self, address: str) -> None:
        try:
            versions = set(self._client.run(_version).values())
        except Exception as error:  # an unknown module arrives as whatever the cluster makes of it
            raise WrongUse(f"{address}: its workers have no letterproof {__version__}.") from error
        if not versions:
            raise WrongUse(f"{address}: the cluster has no workers. Start some.")
        if versions != {__version__}:
            raise WrongUse(
                f"{address}: its workers have letterproof {', '.join(sorted(versions))}, this is "
                f"{__version__}. Install the same."
            )


def _version() -> str:
    return __version__


def checked(orders: bytes, seconds: float, batch: list[Task]) -> list[tuple[int, bytes]]:
    """Check some files, on a worker of the cluster."""
    told = msgspec.msgpack.decode(orders, type=frames.Orders)
    workers = _workers(told, Limits(seconds, told.megabytes))
    return [(task.number, msgspec.msgpack.encode(_outcome(workers, task))) for task in batch]


def _workers(orders: frames.Orders, limits: Limits) -> Workers:
    """Give this thread's own process for reading; it is kept for the next task of the same run."""
    known: tuple[Any, Workers] | None = getattr(_mine, "workers", None)
    asked = (orders, limits)
    if known and known[0] == asked:
        return known[1]
    if known:
        known[1].close()
    workers = Workers(orders.settings, 1, limits)
    _mine.workers = (asked, workers)
    return workers


def _outcome(workers: Workers, task: Task) -> frames.Checked:
    if not isinstance(task.place, Url):
        return _only(workers, task)
    with tempfile.TemporaryDirectory(prefix="letterproof-") as folder:
        copy = Path(folder, f"letter{task.place.suffix}")
        try:
            fetch(task.place, copy)
        except Exception as error:  # noqa: BLE001 - each store has its own
            why = f"The file cannot be fetched ({type(error).__name__}). Check the address."
            return workers.lose(copy, why)
        return _only(workers, task._replace(place=copy))


def _only(workers: Workers, task: Task) -> frames.Checked:
    ((_, outcome),) = workers.check([task])
    return outcome
