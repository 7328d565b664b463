"""Files in remote stores, as far as fsspec knows them; only a run on a cluster reads them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from letterproof.errors import WrongUse
from letterproof.place import Url

MOST = 64 * 1024 * 1024
"""Bytes of a file that are fetched; a larger one is refused anyway."""

PIECE = 1024 * 1024


def below(url: Url) -> Iterator[Url]:
    """Give each file at an address: the file itself, or all in the folders below.

    Raises:
        WrongUse: the store is not known, does not answer, or has nothing there.
    """
    files, root = _store(url)
    try:
        found = [root] if files.isfile(root) else sorted(files.find(root))
    except Exception as error:  # each store has its own
        raise WrongUse(f"{url}: the store does not answer ({type(error).__name__}).") from error
    if not found:
        raise WrongUse(f"{url}: there is no such file or folder. Check the address.")
    for name in found:
        yield Url(files.unstrip_protocol(name))


def stamp(url: Url) -> str:
    """Say what tells a file's content from an earlier one: what the store says of it.

    Raises:
        OSError: it cannot be had.
    """
    files, root = _store(url)
    try:
        return str(files.checksum(root))
    except Exception as error:  # each store has its own
        raise OSError(str(error)) from error


def fetch(url: Url, copy: Path) -> None:
    """Copy a file, as far as it may be read.

    Raises:
        Exception: whatever the store says.
    """
    files, root = _store(url)
    with files.open(root, "rb") as source, copy.open("wb") as target:
        left = MOST + 1
        while left > 0 and (data := source.read(min(left, PIECE))):
            target.write(data)
            left -= len(data)


def _store(url: Url) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs  # noqa: PLC0415 - an extra

        files, root = url_to_fs(url.text)
    except (ImportError, ValueError) as error:
        raise WrongUse(f"{url}: this store cannot be read here ({error}).") from error
    return files, root
