"""Rich Text (RTF), as Word, WordPad, TextEdit and personnel systems write it."""

from pathlib import Path

from letterproof.model.page import Document
from letterproof.readers import reader


@reader("application/rtf", suffixes=(".rtf",), begins=rb"\A(?:\xef\xbb\xbf)?\s{0,100}\{\\rtf")
def rtf(path: Path, data: bytes, digest: str) -> Document:
    """Read a Rich Text file.

    Raises:
        UnreadableFile: it is broken or unreasonably large.
        NoText: it shows no words.
    """
    from letterproof.readers._rtf import read_rtf  # noqa: PLC0415

    return read_rtf(path, data, digest)
