"""Files that no reader wants: what they are, as far as their first bytes tell."""

import re

from letterproof.errors import UnreadableFile

KINDS = (
    (rb"PK\x03\x04.{26}mimetype.{0,40}?opendocument\.spreadsheet", "an OpenDocument spreadsheet"),
    (rb"PK\x03\x04.{26}mimetype.{0,40}?opendocument\.presentation", "an OpenDocument presentation"),
    (rb"PK\x03\x04.{26}mimetype.{0,40}?opendocument", "an OpenDocument file, but no text"),
    (rb"PK\x03\x04.{26}mimetype.{0,40}?epub", "an e-book"),
    (rb"PK\x03\x04.{26}mimetype", "an office file of a kind that is no letter"),
    (rb"7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\x1f\x8b", "an archive"),
    (rb"\x78\x9f\x3e\x22", "an attachment of Outlook (winmail.dat)"),
    (rb"\s*<(!doctype\s+html|html)\b", "a web page"),
)
"""How files begin, and what they are."""


def refusal(head: bytes) -> UnreadableFile:
    """Say what a file that begins with `head` seems to be, and what to do."""
    for begins, what in KINDS:
        if re.match(begins, head.removeprefix(b"\xef\xbb\xbf"), re.DOTALL | re.IGNORECASE):
            return UnreadableFile(f"The file is {what}. Save the letter as PDF and try again.")
    return UnreadableFile(
        "The file is of no format that letters come in (PDF, Word and others). "
        "Save it as PDF and try again."
    )
