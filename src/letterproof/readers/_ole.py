"""Old Office containers (OLE2): what is inside, and why it may not be read."""

from letterproof.errors import CannotRead, PasswordProtected, UnreadableFile

WORD = "WordDocument".encode("utf-16-le") + bytes(2)
MESSAGE = "__properties_version1.0".encode("utf-16-le")
LOCKED = ("EncryptedPackage".encode("utf-16-le"), "EncryptedSummary".encode("utf-16-le"))

IS_ENCRYPTED = 0x01
"""In the twelfth byte of a Word document's head."""


def refusal(data: bytes) -> CannotRead | None:
    """Say why the container `data` cannot be read; None where it holds a Word letter that can."""
    entry = data.find(WORD)
    if any(name in data for name in LOCKED) or (entry >= 0 and _is_encrypted(data, entry)):
        return PasswordProtected(
            "The file opens only with a password. Save it without one and try again."
        )
    if MESSAGE in data:
        return UnreadableFile(
            "The file is a message of Outlook (.msg). Save it as .eml, or save the letter in it."
        )
    if entry < 0:
        return UnreadableFile(
            "The file is in an old Office format, not a Word letter. Save the letter as PDF."
        )
    return None


def _is_encrypted(data: bytes, entry: int) -> bool:
    """Look into the head of the stream that a directory entry names."""
    size = 1 << min(int.from_bytes(data[30:32], "little"), 12)
    first = int.from_bytes(data[entry + 116 : entry + 120], "little")
    head = data[(first + 1) * size :][:12]
    return len(head) == 12 and head[:2] == b"\xec\xa5" and bool(head[11] & IS_ENCRYPTED)  # noqa: PLR2004
