"""Word (DOCX and its kin)."""

from pathlib import Path

from letterproof.model.page import Document
from letterproof.readers import reader

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@reader(
    MEDIA_TYPE,
    suffixes=(".docx", ".docm", ".dotx", ".dotm"),
    begins=rb"PK\x03\x04(?!.{26}mimetypeapplication/)",
)
def docx(path: Path, data: bytes, digest: str) -> Document:
    """Read a Word file.

    Raises:
        UnreadableFile: it is broken, unreasonably large, or not a Word file.
        PasswordProtected: it opens only with a password.
        NoText: it shows no words.
    """
    from letterproof.readers._docx import read_docx  # noqa: PLC0415

    return read_docx(path, data, digest)
