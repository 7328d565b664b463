"""How far a run is, on a terminal; nothing in a pipe."""

import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from click._termui_impl import ProgressBar

    from letterproof.run import Progress

FEW = 2
"""Fewer letters are done before anybody wonders."""

HOUR = 60


@contextmanager
def progress(total: int) -> "Iterator[Callable[[Progress], None]]":
    """Give somebody to tell of each letter: a bar with the rate and the time that is left."""
    if total < FEW or not sys.stderr.isatty():
        yield lambda _: None
        return
    start = time.monotonic()
    last: list[Progress] = []
    with ExitStack() as shown:
        bar: ProgressBar[int] = shown.enter_context(
            click.progressbar(
                length=total,
                label="Letters",
                show_pos=True,
                show_eta=False,  # it would take the letters known before for fast work
                file=sys.stderr,
                item_show_func=lambda _: pace(last[-1], time.monotonic() - start) if last else "",
            )
        )

        def told(now: "Progress") -> None:
            last[:] = [now]
            bar.update(now.done - bar.pos)
            if now.done == now.total:  # what follows begins on a line of its own
                shown.close()

        yield told


def pace(now: "Progress", seconds: float) -> str:
    """Say how fast letters that were not known before are checked, and how long the rest takes."""
    new = now.done - now.known
    if not new or seconds <= 0:
        return ""
    rate = new / seconds
    speed = f"{rate:.1f} a second" if rate >= 1 else f"{60 * rate:.1f} a minute"
    left = (now.total - now.done) / rate
    return f"{speed}, {_time(left)} left" if now.done < now.total else speed


def _time(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return f"{max(round(seconds), 1)} s"
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= HOUR else f"{minutes} min"
