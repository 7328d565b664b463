"""Words and ink on the picture of a page: one engine a module, and what the picture needs first."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from numpy.typing import NDArray

from letterproof import discovery

Pixels = NDArray[Any]
"""A picture: rows of grey values, 0 black to 255 white."""

Matrix = NDArray[Any]
"""Three by three: where a point of one picture comes to lie in another."""


class Rect(NamedTuple):
    """A rectangle in pixels from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float


class Seen(NamedTuple):
    """A word as an engine saw it; `line` is how far its line reaches up and down."""

    text: str
    rect: Rect
    line: tuple[float, float]
    confidence: float


@dataclass(frozen=True)
class Leaf:
    """A sheet of paper laid straight: even light, text level, `dpi` pixels an inch.

    `back` takes its pixels to those of the picture it was cut from.
    """

    grey: Pixels
    dpi: float
    back: Matrix


@dataclass(frozen=True, slots=True)
class Engine:
    """One way to read words from a picture."""

    name: str
    rank: int
    package: str
    read: Callable[[Pixels, float], list[Seen]]
    module: str


def engine(rank: int, package: str) -> Callable[[Callable[[Pixels, float], list[Seen]]], Engine]:
    """Make an engine of a function from grey pixels and their density (per inch) to words.

    The lowest rank is asked first; `package` is what must be installed.
    """

    def make(read: Callable[[Pixels, float], list[Seen]]) -> Engine:
        return Engine(read.__name__, rank, package, read, read.__module__)

    return make


@cache
def engines() -> tuple[Engine, ...]:
    """Give the engines that are installed, the one to ask first before the others."""
    from importlib.util import find_spec  # noqa: PLC0415

    known: dict[str, Any] = discovery.members(sys.modules[__name__], Engine)
    ranked = sorted(known.values(), key=lambda each: each.rank)
    return tuple(each for each in ranked if find_spec(each.package) is not None)
