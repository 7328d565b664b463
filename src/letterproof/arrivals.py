"""Files that arrive in folders: one is whole when it has stayed as it is for a while."""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from letterproof.folder import below

PARTIAL = (".part", ".partial", ".crdownload", ".download", ".tmp", ".filepart", "~")
"""How the names of files end that are still on their way."""

PATIENCE = 10
"""So many times longer an empty file is waited for: its words may be on their way."""


class Size(NamedTuple):
    """Bytes, and the time of the last change in nanoseconds."""

    size: int
    changed: int


class Arrivals:
    """Looks at folders as often as it is asked to.

    `settle` is how many seconds a file must stay as it is to be whole; `is_wanted` tells which
    files are letters; `complain` hears of folders that cannot be searched.
    """

    def __init__(
        self,
        folders: Callable[[], Iterable[Path]],
        *,
        settle: float,
        is_wanted: Callable[[Path], bool],
        complain: Callable[[str], None],
    ) -> None:
        self._folders = folders
        self._settle = settle
        self._is_wanted = is_wanted
        self._complain = complain
        self._seen: dict[Path, tuple[Size, float]] = {}

    def whole(self) -> Iterator[tuple[Path, Size]]:
        """Give the files that have stayed as they are for a while.

        Raises:
            WrongUse: one of the folders cannot be searched.
        """
        now = time.monotonic()
        seen = self._seen
        self._seen = {}
        for path in self._files():
            try:
                status = path.stat()
            except OSError:
                continue
            size = Size(status.st_size, status.st_mtime_ns)
            known, since = seen.get(path, (None, now))
            since = since if known == size else now
            self._seen[path] = (size, since)
            wait = self._settle * (1 if size.size else PATIENCE)
            if now - since >= wait:
                yield path, size

    def trust(self, path: Path, size: Size) -> None:
        """Take a file to be whole from now on, for it was moved here."""
        self._seen[path] = (size, float("-inf"))

    def _files(self) -> Iterator[Path]:
        for folder in self._folders():
            for path in below(folder):
                if os.path.isdir(path):  # noqa: PTH112 - it never raises
                    self._complain(f"{path}: the folder cannot be searched.")
                elif not path.name.lower().endswith(PARTIAL) and self._is_wanted(path):
                    yield path
