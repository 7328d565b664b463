"""Old Word (DOC): read as the DOCX that LibreOffice makes of it."""

from dataclasses import replace
from pathlib import Path

from letterproof.errors import UnreadableFile
from letterproof.model.page import Document
from letterproof.readers import _ole
from letterproof.readers._docx import read_docx
from letterproof.readers._office import converted
from letterproof.readers.doc import office

MEDIA_TYPE = "application/msword"
DOCX = "docx:MS Word 2007 XML"

WITHOUT = (
    "The file is in the old Word format (.doc). Save it as DOCX or PDF and try again, or install "
    "LibreOffice, which lets letterproof read it."
)
FAILED = "LibreOffice could not open the .doc file. Save it as DOCX or PDF and try again."


def read_doc(path: Path, data: bytes, digest: str) -> Document:
    """Read an old Word file as the DOCX that LibreOffice makes of it.

    Raises:
        UnreadableFile: it is broken, another file of old Office, or LibreOffice is not installed.
        PasswordProtected: it opens only with a password.
        NoText: it shows no words.
    """
    refusal = _ole.refusal(data)
    if refusal is not None:
        raise refusal
    if office() is None:
        raise UnreadableFile(WITHOUT)
    made = converted(data, ".doc", DOCX)
    if made is None:
        raise UnreadableFile(FAILED)
    return replace(read_docx(path, made, digest), media_type=MEDIA_TYPE)
