"""What is asked of an engine."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from letterproof.engine import frames
from letterproof.place import Place


class Task(NamedTuple):
    """A file to check: its number in the run, where it lies, the NOC code claimed for it."""

    number: int
    place: Place
    claimed: str | None


class Engine(Protocol):
    """Something that checks files."""

    def check(self, tasks: Iterable[Task]) -> Iterator[tuple[int, frames.Checked]]:
        """Give the number and the outcome of each file, as they are done."""
