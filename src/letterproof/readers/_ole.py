"""Old Office containers (OLE2): what is inside, and why we do not read it."""

from letterproof.errors import CannotRead, PasswordProtected, UnreadableFile

SIGNATURE = b"\xd0\xcf\x11\xe0"


def refusal(data: bytes) -> CannotRead:
    """Say why the container `data` cannot be read; its directory names its streams in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return PasswordProtected(
            "The file opens only with a password. Save it without one and try again."
        )
    if "WordDocument".encode("utf-16-le") in data:
        return UnreadableFile(
            "The file is in the old Word format (.doc). Save it as DOCX or PDF and try again."
        )
    return UnreadableFile(
        "The file is in an old Office format, not a Word letter. Save the letter as PDF."
    )
