"""Where a file lies: on this machine, or in a remote store."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeAlias


@dataclass(frozen=True, order=True, slots=True)
class Url:
    """The address of a file in a store that fsspec knows: `s3://bucket/letters/cook.pdf`."""

    text: str

    def __str__(self) -> str:
        return self.text

    @property
    def name(self) -> str:
        """What the file is called."""
        return PurePosixPath(self.text).name

    @property
    def suffix(self) -> str:
        """How its name ends, with the dot."""
        return PurePosixPath(self.text).suffix


Place: TypeAlias = Path | Url


def place(text: str) -> Place:
    """Read a path, or an address in a store, which has "://"."""
    return Url(text) if "://" in text else Path(text)


def path_of(place: Place) -> str:
    """Write a path with slashes; bytes of its name that are no UTF-8 become U+FFFD."""
    if isinstance(place, Url):
        return place.text
    return place.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")
