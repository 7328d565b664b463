"""OpenDocument text (ODT), as LibreOffice and OpenOffice write it."""

from pathlib import Path

from letterproof.model.page import Document
from letterproof.readers import reader

BEGINS = rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.text"


@reader("application/vnd.oasis.opendocument.text", suffixes=(".odt", ".ott"), begins=BEGINS)
def odt(path: Path, data: bytes, digest: str) -> Document:
    """Read an OpenDocument text with lxml, which is loaded by the first one.

    Raises:
        UnreadableFile: it is broken or unreasonably large.
        PasswordProtected: it opens only with a password.
        NoText: it shows no words.
    """
    from letterproof.readers._odt import read_odt  # noqa: PLC0415

    return read_odt(path, data, digest)
