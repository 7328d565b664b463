"""HEIC photographs, as telephones take them."""

from pathlib import Path

from letterproof.model.page import Document
from letterproof.readers import reader


@reader(
    "image/heic", suffixes=(".heic", ".heif"), begins=rb"\A.{4}ftyp(?:hei[cmsx]|hev[cmx]|mif1|msf1)"
)
def heic(path: Path, data: bytes, digest: str) -> Document:
    """Read a picture of a letter by its pixels.

    Raises:
        UnreadableFile: it is broken or unreasonably large.
        NoText: no word can be read on it, or reading pictures is not installed.
    """
    from letterproof.readers._image import read_image  # noqa: PLC0415

    return read_image(path, data, digest, "image/heic", "HEIF")
