"""What a run and its workers say to each other: a length, then MessagePack."""

import os
import struct
from pathlib import Path
from typing import IO, TypeAlias

import msgspec

from letterproof import contract
from letterproof.report import Leaf
from letterproof.settings import Settings

LENGTH = struct.Struct(">I")


class Orders(msgspec.Struct):
    """What a worker is told first: how to check, how much memory it may hold.

    `scratch` is its own folder for temporary files, deleted when it ends.
    """

    settings: Settings
    megabytes: int
    scratch: str = ""


class Check(msgspec.Struct, tag=True):
    """Check a file; `claimed` is the NOC code that is claimed for it."""

    path: bytes
    claimed: str | None


class Lose(msgspec.Struct, tag=True):
    """Say of a file that it could not be read, and why; it is not opened but for its digest."""

    path: bytes
    why: str


class Across(msgspec.Struct, tag=True):
    """Hold letters against each other; two frames follow for each: its path, and its JSON."""

    letters: int


class Picture(msgspec.Struct, tag=True):
    """Draw the pages of a file, if it still has this digest."""

    path: bytes
    sha256: str


Task: TypeAlias = Check | Lose | Across | Picture


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


class Done(msgspec.Struct, tag=True):
    """The task is done."""


Reply: TypeAlias = Beat | Checked | Found | Drawn | Done

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
