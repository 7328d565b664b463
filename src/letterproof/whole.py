"""Files written whole or not at all."""

import os
from collections.abc import Iterable
from pathlib import Path


def write(place: Path, pieces: Iterable[bytes]) -> None:
    """Put all pieces in place of a file, or leave that as it was.

    Raises:
        OSError: the file cannot be written.
    """
    part = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            file.writelines(pieces)
        part.replace(place)
    finally:
        part.unlink(missing_ok=True)
