"""What comes in to be read: a file, how far the reading is, what became of what was not added."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from letterproof.folder import may_be_letter

SETTLE = 3.0
"""Seconds that a file in the folder must stay as it is to be whole."""

Why: TypeAlias = Literal["same", "large", "gone", "broken", "said"]
"""What became of a file that was not added; "said" where the name is a sentence of its own."""


@dataclass(frozen=True, slots=True)
class Told:
    """A file that was not added: its name, why, and the id of the letter that is the same."""

    why: Why
    name: str
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the reading is: files done since nothing waited, all of them, the one being read.

    `again` is how many letters are still to be judged again; `compares` says that they are then
    held against each other.
    """

    done: int = 0
    total: int = 0
    name: str = ""
    again: int = 0
    compares: bool = False

    @property
    def is_busy(self) -> bool:
        """Whether a file is read or waits."""
        return self.done < self.total


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder that letters are dropped into, and which of its files are wanted.

    `settle` is how many seconds a file must stay as it is to be whole.
    """

    folder: Path
    wants: Callable[[Path], bool] = may_be_letter
    settle: float = SETTLE


@dataclass(frozen=True, slots=True)
class File:
    """A file to read: sent, or in the folder at `path`."""

    name: str
    by: str
    client: str
    data: bytes = b""
    path: Path | None = None


class Full(Exception):  # noqa: N818 - said as a fact
    """Too much waits to be read."""
