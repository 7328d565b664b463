"""Files written whole or not at all."""

import errno
import os
import shutil
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

PIECE = 1024 * 1024
ROOM = 200
"""Bytes of a name; systems take 255."""


def write(place: Path, pieces: Iterable[bytes]) -> None:
    """Put all pieces in place of a file, or leave that as it was.

    Raises:
        OSError: the file cannot be written.
    """
    # A name that no other process takes, on whatever machine, and no longer than names may be.
    part = place.with_name(f".letterproof-{os.urandom(6).hex()}.part")
    try:
        with part.open("xb") as file:
            file.writelines(pieces)
        part.replace(place)
    finally:
        part.unlink(missing_ok=True)


def move(source: Path, place: Path) -> None:
    """Move a file, to another disk too, or leave it where it is and nothing in the new place.

    Raises:
        OSError: it cannot be moved.
    """
    try:
        source.rename(place)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        with source.open("rb") as file:
            write(place, iter(lambda: file.read(PIECE), b""))
        try:
            shutil.copystat(source, place)
            source.unlink()
        except OSError:
            place.unlink()
            raise


def free(place: Path) -> Path:
    """Give a name that nobody has, near the one wanted."""
    number = 1
    free = place
    while free.exists():
        number += 1
        free = place.with_name(f"{place.stem} ({number}){place.suffix}")
    return free


def short(place: Path) -> Path:
    """Give a place whose name leaves room for an ending; a long one keeps its beginning."""
    name = os.fsencode(place.name)
    if len(name) <= ROOM:
        return place
    return place.with_name(
        f"{name[:ROOM].decode('utf-8', 'ignore')}-{sha256(name).hexdigest()[:8]}"
    )
