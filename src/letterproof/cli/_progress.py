"""How far a run is, on a terminal; nothing in a pipe."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from click._termui_impl import ProgressBar

    from letterproof.run import Progress

FEW = 2
"""Fewer letters are done before anybody wonders."""


@contextmanager
def progress(total: int) -> "Iterator[Callable[[Progress], None]]":
    """Give somebody to tell of each letter: a bar with the rate and the time that is left."""
    if total < FEW or not sys.stderr.isatty():
        yield lambda _: None
        return
    start = time.monotonic()
    last: list[Progress] = []
    bar: ProgressBar[int]
    with click.progressbar(
        length=total,
        label="Letters",
        show_pos=True,
        show_eta=True,
        file=sys.stderr,
        item_show_func=lambda _: _rate(last[-1], start) if last else "",
    ) as bar:

        def told(now: "Progress") -> None:
            last[:] = [now]
            bar.update(now.done - bar.pos)

        yield told


def _rate(now: "Progress", start: float) -> str:
    if now.done == now.known:
        return ""
    return f"{(now.done - now.known) / (time.monotonic() - start):.1f} a second"
