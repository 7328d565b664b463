"""Digital PDF."""

from pathlib import Path

from letterproof.model.page import Document
from letterproof.readers import reader


@reader("application/pdf", suffixes=(".pdf",), begins=rb"%PDF-")
def pdf(path: Path, data: bytes, digest: str) -> Document:
    """Read a PDF with pdfminer, which is loaded by the first one.

    Raises:
        PasswordProtected: it opens only with a password.
        UnreadableFile: it is broken, without pages, or too long for a letter.
        NoText: no page has a word.
    """
    from letterproof.readers._pdf import read_pdf  # noqa: PLC0415

    return read_pdf(path, data, digest)
