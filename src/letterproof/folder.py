"""Which files are letters: what is named, and what lies in folders."""

import os
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import chain, groupby
from pathlib import Path
from typing import overload

from letterproof.errors import WrongUse
from letterproof.place import Place, Url, place

LETTER_SUFFIXES = frozenset(
    (
        *(".pdf", ".doc", ".docx", ".docm", ".dotx", ".dotm", ".rtf", ".odt", ".pages"),
        *(".eml", ".msg", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".webp"),
    )
)
"""Names under which letters arrive, whether they can be read yet or not."""

PASSED_BY = ("~$", ".")
"""How the names of Word's lock files and of hidden files begin."""


class Files(Sequence[Place]):
    """Many places in few bytes: a run over very many letters holds little more than their names."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._names = bytearray()
        self._ends = array("Q", [0])
        for one in places:
            self._names += os.fsencode(str(one))
            self._ends.append(len(self._names))

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, at: int) -> Place: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Place]: ...

    def __getitem__(self, at: int | slice) -> Place | Sequence[Place]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        number = range(len(self))[at]
        name = self._names[self._ends[number] : self._ends[number + 1]]
        return place(os.fsdecode(bytes(name)))


@dataclass(frozen=True, slots=True)
class Gathered:
    """The files to check, sorted, and what lay beside them and is no letter."""

    files: Sequence[Place]
    skipped: tuple[Place, ...]


def gather(paths: Sequence[Place], wanted: Callable[[Place], bool] | None = None) -> Gathered:
    """Find the letters among files and folders; folders are searched to the bottom.

    A file named by itself is always taken. In folders, what is not `wanted`, hidden files and
    Word's lock files (`~$`) are passed over in silence, links to folders are not followed, and what
    is no plain file (a device, a pipe) is not opened. Those of a store come last.

    Raises:
        WrongUse: a path does not exist, a named folder cannot be searched, or there is no letter.
    """
    named: set[Path] = set()
    folders: list[Path] = []
    stored: set[Url] = set()
    for path in paths:
        if isinstance(path, Url):
            stored.update(filter(wanted, in_store(path)))
        elif is_folder(path):
            folders.append(path)
        else:
            named.add(path)
    skipped: list[Place] = []
    found = merge(sorted(named), *(filter(wanted, below(folder)) for folder in folders))
    once: Iterator[Place] = (path for path, _ in groupby(found))
    files = Files(_letters(chain(once, sorted(stored)), named, skipped))
    if not files:
        names = ", ".join(str(path) for path in paths)
        raise WrongUse(f"{names}: no letters here. Put PDF or Word files in, or name a file.")
    return Gathered(files, tuple(skipped))


def is_folder(path: Path) -> bool:
    """Say whether something is a folder rather than a file.

    Raises:
        WrongUse: there is nothing, or nobody may look.
    """
    try:
        if path.is_dir():
            return True
        if path.exists():
            return False
    except OSError as error:
        raise WrongUse(f"{path}: cannot be looked at ({error.strerror}).") from error
    raise WrongUse(f"{path}: there is no such file or folder. Check the path.")


def _letters(
    found: Iterable[Place], named: Collection[Path], skipped: list[Place]
) -> Iterator[Place]:
    for path in found:
        is_letter = (
            path.suffix.lower() in LETTER_SUFFIXES
            if isinstance(path, Url)
            else path in named or may_be_letter(path)
        )
        if is_letter:
            yield path
        else:
            skipped.append(path)


def in_store(url: Url) -> Iterator[Url]:
    """Give each file at an address, but for hidden and lock files.

    Raises:
        WrongUse: the store does not answer, or has nothing there.
    """
    from letterproof import store  # noqa: PLC0415 - an extra

    return (file for file in store.below(url) if not file.name.startswith(PASSED_BY))


def below(folder: Path) -> Iterator[Path]:
    """Give each plain file of a folder and of the folders in it, sorted as paths are.

    Hidden and lock files are left out. A folder in it that cannot be searched is given itself, and
    so is a file that nobody may look at: whoever opens it is told so.

    Raises:
        WrongUse: the folder cannot be searched.
    """
    try:
        open_folders = [_within(folder)]
    except OSError as error:
        raise WrongUse(f"{folder}: the folder cannot be searched ({error.strerror}).") from error
    while open_folders:
        path = next(open_folders[-1], None)
        if path is None:
            open_folders.pop()
            continue
        try:
            if path.is_dir() and not path.is_symlink():
                open_folders.append(_within(path))
            elif path.is_file():
                yield path
        except OSError:
            yield path


def _within(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        names = [entry.name for entry in entries if not entry.name.startswith(PASSED_BY)]
    names.sort()
    return (folder / name for name in names)


def may_be_letter(path: Path) -> bool:
    """Say whether a file is called as letters are, or begins as one."""
    if path.suffix.lower() in LETTER_SUFFIXES:
        return True
    from letterproof import readers  # noqa: PLC0415 - seldom needed, and it loads them all

    try:
        with path.open("rb") as file:
            return readers.recognise(file.read(readers.HEAD)) is not None
    except OSError:
        return True
