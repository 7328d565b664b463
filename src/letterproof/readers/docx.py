"""Word (DOCX and its kin)."""

from pathlib import Path

from letterproof.model.page import Document
from letterproof.readers import reader

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

MIMETYPE = b"mimetype"
"""Names the entry of an OpenDocument package that says what it is; it should stand first."""


@reader(
    MEDIA_TYPE,
    suffixes=(".docx", ".docm", ".dotx", ".dotm"),
    begins=rb"PK\x03\x04(?!.{26}mimetypeapplication/)",
)
def docx(path: Path, data: bytes, digest: str) -> Document:
    """Read a Word file, or an OpenDocument text whose package begins as one.

    Raises:
        UnreadableFile: it is broken, unreasonably large, or not a Word file.
        PasswordProtected: it opens only with a password.
        NoText: it shows no words.
    """
    if MIMETYPE in data:
        from letterproof.readers import _odt, _odt_package  # noqa: PLC0415

        if _odt_package.is_package(data):
            return _odt.read_odt(path, data, digest)
    from letterproof.readers._docx import read_docx  # noqa: PLC0415

    return read_docx(path, data, digest)
