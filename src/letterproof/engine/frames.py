"""What a run and its workers say to each other: a length, then MessagePack."""

import os
import struct
from pathlib import Path
from typing import IO, TypeAlias

import msgspec

from letterproof import contract
from letterproof.correction import Correction, Reason
from letterproof.report import Leaf, Sheet
from letterproof.settings import Settings

LENGTH = struct.Struct(">I")


class Orders(msgspec.Struct):
    """What a worker is told first: how to check, how much memory it may hold.

    `scratch` is its own folder for temporary files, deleted when it ends. A worker that is `eager`
    loads while it waits what it may need.
    """

    settings: Settings
    megabytes: int
    scratch: str = ""
    eager: bool = False


class Check(msgspec.Struct, tag=True):
    """Check a file; `claimed` is the NOC code that is claimed for it."""

    path: bytes
    claimed: str | None


class Lose(msgspec.Struct, tag=True):
    """Say of a file that it could not be read, and why; it is not opened but for its digest."""

    path: bytes
    why: str


class Across(msgspec.Struct, tag=True):
    """Hold letters against each other; two frames follow for each: its path, and its JSON.

    Without `settings` those of the worker's orders hold.
    """

    letters: int
    settings: Settings | None = None


class Picture(msgspec.Struct, tag=True):
    """Draw the pages of a file, if it still has this digest."""

    path: bytes
    sha256: str


class Study(msgspec.Struct, tag=True):
    """Read a file that somebody will look at; a frame with its bytes follows.

    `why` says that its reading did not end, and it is not to be read.
    """

    name: bytes
    settings: Settings
    why: str = ""


class Review(msgspec.Struct, tag=True):
    """Judge a letter again, with what a person corrected; a frame with its reading follows."""

    name: bytes
    settings: Settings
    corrections: tuple[Correction, ...]


class Draw(msgspec.Struct, tag=True):
    """Draw one page of a file, at so many dots an inch; a frame with its bytes follows."""

    number: int
    density: float


Task: TypeAlias = Check | Lose | Across | Picture | Study | Review | Draw


class Beat(msgspec.Struct, tag=True):
    """A page is done."""


class Checked(msgspec.Struct, tag=True):
    """What the report says of a file, as JSON; `lasts` says that it will be the same again."""

    letter: bytes
    sha256: str | None
    verdict: contract.Verdict
    lasts: bool


class Found(msgspec.Struct, tag=True):
    """A finding across letters: the path of its letter, and the finding's JSON."""

    path: str
    finding: bytes


class Drawn(msgspec.Struct, tag=True):
    """A page to look at."""

    leaf: Leaf


class Studied(msgspec.Struct, tag=True):
    """What a desk keeps of a file: the letter's JSON, its reading, its sheets, a PDF to look at."""

    letter: bytes
    reading: bytes
    sheets: tuple[Sheet, ...]
    shown: bytes


class Reviewed(msgspec.Struct, tag=True):
    """What the report says of a letter with corrections, as JSON."""

    letter: bytes


class Refused(msgspec.Struct, tag=True):
    """A correction cannot be used."""

    reason: Reason


class Stale(msgspec.Struct, tag=True):
    """A reading was kept by another build."""


class Done(msgspec.Struct, tag=True):
    """The task is done."""


Reply: TypeAlias = Beat | Checked | Found | Drawn | Studied | Reviewed | Refused | Stale | Done

_encode = msgspec.msgpack.Encoder().encode


def put(stream: IO[bytes], frame: msgspec.Struct | bytes) -> None:
    """Write a frame and send it off."""
    data = frame if isinstance(frame, bytes) else _encode(frame)
    stream.write(LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def take(stream: IO[bytes]) -> bytes:
    """Read a frame.

    Raises:
        EOFError: the other side is gone.
    """
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError
    (length,) = LENGTH.unpack(head)
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data


def path_from(data: bytes) -> Path:
    """Give a path as the system writes it, whatever bytes its name has."""
    return Path(os.fsdecode(data))
