"""Old Word (DOC), through LibreOffice where it is installed."""

import shutil
from pathlib import Path

from letterproof.model.page import Document
from letterproof.readers import reader

PROGRAMS = ("soffice", "libreoffice")


def office() -> str | None:
    """Find LibreOffice on the path of programs."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


@reader("application/msword", suffixes=(".doc", ".dot"), begins=rb"\A\xd0\xcf\x11\xe0")
def doc(path: Path, data: bytes, digest: str) -> Document:
    """Read an old Word file, which LibreOffice turns into a new one.

    Raises:
        UnreadableFile: it is broken, another file of old Office, or LibreOffice is not installed.
        PasswordProtected: it opens only with a password.
        NoText: it shows no words.
    """
    from letterproof.readers._doc import read_doc  # noqa: PLC0415

    return read_doc(path, data, digest)
