"""Digital PDF, read with pdfplumber."""

from pathlib import Path

from letterproof.model.page import Document
from letterproof.readers import reader


@reader("application/pdf", suffixes=(".pdf",), starts_with=b"%PDF-")
def pdf(path: Path, data: bytes, digest: str) -> Document:
    """Read a PDF."""
    raise NotImplementedError(path, data, digest)
