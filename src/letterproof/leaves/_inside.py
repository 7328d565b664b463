"""Files within a file: what a mail brings, what a portfolio holds."""

from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256

import pypdfium2

from letterproof.errors import CannotRead
from letterproof.readers import HEAD, recognise
from letterproof.readers._eml_parts import opened

DEEPEST = 4
MOST_FILES = 100


def may_hold_files(data: bytes) -> bool:
    """Say whether a file may hold others that the reader took for its pages."""
    return _format(data) == "eml" or next(_within(data), None) is not None


def files_inside(data: bytes, depth: int = 0) -> dict[str, bytes]:
    """Give by its SHA-256 each file within a file, and within those."""
    found: dict[str, bytes] = {}
    for one in _within(data) if depth < DEEPEST else ():
        if len(found) >= MOST_FILES:
            break
        found[sha256(one).hexdigest()] = one
        found |= files_inside(one, depth + 1)
    return found


def _format(data: bytes) -> str:
    known = recognise(data[:HEAD])
    return known.name if known else ""


def _within(data: bytes) -> Iterator[bytes]:
    match _format(data):
        case "eml":
            with suppress(CannotRead):
                yield from (file.data for file in opened(data).every_attachment())
        case "pdf":
            with suppress(pypdfium2.PdfiumError):
                file = pypdfium2.PdfDocument(data)
                for number in range(min(file.count_attachments(), MOST_FILES)):
                    yield bytes(file.get_attachment(number).get_data())
