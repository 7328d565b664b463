"""Which files are letters: what is named, and what lies in folders."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from letterproof.errors import WrongUse
from letterproof.place import Place, Url

LETTER_SUFFIXES = frozenset(
    (
        *(".pdf", ".doc", ".docx", ".docm", ".dotx", ".dotm", ".rtf", ".odt", ".pages"),
        *(".eml", ".msg", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".webp"),
    )
)
"""Names under which letters arrive, whether they can be read yet or not."""

PASSED_BY = ("~$", ".")
"""How the names of Word's lock files and of hidden files begin."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The files to check, sorted, and what lay beside them and is no letter."""

    files: tuple[Place, ...]
    skipped: tuple[Place, ...]


def gather(paths: Sequence[Place], wanted: Callable[[Place], bool] | None = None) -> Gathered:
    """Find the letters among files and folders; folders are searched to the bottom.

    A file named by itself is always taken. In folders, what is not `wanted`, hidden files and
    Word's lock files (`~$`) are passed over in silence, links to folders are not followed, and what
    is no plain file (a device, a pipe) is not opened. Those of a store come last.

    Raises:
        WrongUse: a path does not exist, a named folder cannot be searched, or there is no letter.
    """
    files: set[Path] = set()
    skipped: set[Path] = set()
    stored: set[Url] = set()
    for path in paths:
        if isinstance(path, Url):
            stored.update(filter(wanted, in_store(path)))
        elif path.is_dir():
            for file in filter(wanted, below(path)):
                (files if may_be_letter(file) else skipped).add(file)
        elif path.exists():
            files.add(path)
        else:
            raise WrongUse(f"{path}: there is no such file or folder. Check the path.")
    letters = {url for url in stored if url.suffix.lower() in LETTER_SUFFIXES}
    if not (files or letters):
        names = ", ".join(str(path) for path in paths)
        raise WrongUse(f"{names}: no letters here. Put PDF or Word files in, or name a file.")
    return Gathered(
        (*sorted(files), *sorted(letters)),
        (*sorted(skipped - files), *sorted(stored - letters)),
    )


def in_store(url: Url) -> Iterator[Url]:
    """Give each file at an address, but for hidden and lock files.

    Raises:
        WrongUse: the store does not answer, or has nothing there.
    """
    from letterproof import store  # noqa: PLC0415 - an extra

    return (file for file in store.below(url) if not file.name.startswith(PASSED_BY))


def below(folder: Path) -> Iterator[Path]:
    """Give each plain file of a folder and of the folders in it, but for hidden and lock files.

    A folder in it that cannot be searched is given itself: whoever opens it is told so.

    Raises:
        WrongUse: the folder cannot be searched.
    """
    closed: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(place, name)
            if not name.startswith(PASSED_BY) and path.is_file():
                yield path
    for error in closed:
        if Path(error.filename) == folder:
            raise WrongUse(f"{folder}: the folder cannot be searched ({error.strerror}).")
        yield Path(error.filename)


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
