"""From a file to a document: one module per format."""

import re
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from io import BufferedReader
from pathlib import Path
from typing import Protocol

from letterproof import discovery
from letterproof.errors import UnreadableFile
from letterproof.model.page import Document
from letterproof.readers import _unknown

MAX_BYTES = 64 * 1024 * 1024
"""A larger file is refused unread; the portal takes 4 MB."""

HEAD = 4096
"""How many bytes are looked at to tell a format."""


class Parse(Protocol):
    """Reads the bytes of a file of one format.

    Raises:
        CannotRead: the file is broken, needs a password, or holds no text.
    """

    def __call__(self, path: Path, data: bytes, digest: str) -> Document:
        """Give the document; `digest` is the SHA-256 of `data`, in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: how its bytes begin, what its files are called, and how they are read."""

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    begins: re.Pattern[bytes]
    parse: Parse
    module: str


def reader(
    media_type: str, *, suffixes: tuple[str, ...], begins: bytes
) -> Callable[[Parse], Reader]:
    r"""Make a reader of a function that parses bytes; it is named after the function's module.

    `begins` is a pattern of the bytes that tell the format; `\A` where nothing may stand before.
    """

    def make(parse: Parse) -> Reader:
        module = parse.__module__
        begin = re.compile(begins, re.DOTALL)
        return Reader(module.rpartition(".")[2], media_type, suffixes, begin, parse, module)

    return make


@cache
def readers() -> dict[str, Reader]:
    """Give every reader by name."""
    return discovery.members(sys.modules[__name__], Reader)


def read(path: Path) -> Document:
    """Read a file of any format that has a reader; its bytes tell the format, not its name.

    Raises:
        CannotRead: the file is empty, too large, broken, of no known format, needs a password, or
            holds no text.
    """
    with opened(path) as file:
        return read_bytes(path, file.read(MAX_BYTES + 1))


@contextmanager
def opened(path: Path) -> Iterator[BufferedReader]:
    """Open a plain file; a pipe or a device is not waited for.

    Raises:
        UnreadableFile: it cannot be opened or read, or is no plain file.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableFile("The folder cannot be searched. Allow it, and check it again.")
        if not stat.S_ISREG(mode):
            raise UnreadableFile("This is no file that holds a letter. Name the letter's file.")
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise UnreadableFile(f"The file cannot be opened ({error.strerror}).") from error


def read_bytes(path: Path, data: bytes) -> Document:
    """Read what a file holds, or what an attachment called `path` holds.

    Raises:
        CannotRead: it is empty, too large, broken, of no known format, needs a password, or holds
            no text.
    """
    if not data:
        raise UnreadableFile("The file is empty. Ask for it to be sent again.")
    if len(data) > MAX_BYTES:
        raise UnreadableFile("The file is larger than 64 MB. Send the letter alone.")
    mine = recognise(data[:HEAD])
    if mine is None:
        raise _unknown.refusal(data[:HEAD])
    return mine.parse(path, data, sha256(data).hexdigest())


def recognise(head: bytes) -> Reader | None:
    """Find the reader for a file that begins with `head`, or None.

    Bytes may stand before a format's own, as mail gateways leave them; the first format wins.
    """
    places = [
        (match.start(), known)
        for known in readers().values()
        if (match := known.begins.search(head[:1024]))
    ]
    return min(places, key=lambda found: found[0])[1] if places else None
