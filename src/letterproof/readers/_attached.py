"""Files within a PDF: the parts of a portfolio, and what is attached to a cover page."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import decode_text

from letterproof.errors import CannotRead, NoText, UnreadableFile
from letterproof.model.page import Document
from letterproof.readers import HEAD, read_bytes, recognise
from letterproof.readers._eml_pages import bound

MOST_FILES = 40
MOST_BYTES = 64 * 1024 * 1024
MOST_NODES = 500
"""How many files are read, how much they may hold together, how far their list is followed."""

DEEPEST = 2
"""A portfolio in a portfolio is opened, and nothing within that."""

COVER_WORDS = 100
"""A page with more words is no cover, and says itself what it has to say."""

LONGEST_NAME = 80


class Attached(NamedTuple):
    """A file within a file."""

    name: str
    data: bytes


def attached_to(document: PDFDocument, words: int) -> tuple[Attached, ...]:
    """Give the files within a portfolio, or behind a cover of few `words`; else nothing.

    Raises:
        UnreadableFile: they hold far more than letters.
    """
    catalog = document.catalog
    if not ("Collection" in catalog or words < COVER_WORDS):
        return ()
    found: list[Attached] = []
    size = 0
    for entry in _entries(catalog):
        file = None
        with suppress(Exception):  # pdfminer may raise anything on a broken one
            file = _file(entry)
        if file is None:
            continue
        size += len(file.data)
        if len(found) == MOST_FILES or size > MOST_BYTES:
            raise UnreadableFile(
                "The PDF holds far more files than letters. Send the letter alone."
            )
        found.append(file)
    return tuple(found)


def with_attached(
    host: Document, files: Sequence[Attached], depth: int, most_pages: int
) -> Document | None:
    """Put the pages of the files that can be read behind the pages of their host.

    None where no file is of a format that can be read.

    Raises:
        CannotRead: nothing in the files can be read, unless they are pictures and the host speaks.
        UnreadableFile: they have more than `most_pages` pages.
    """
    read: list[Document] = []
    troubles: list[tuple[str, CannotRead]] = []
    count = len(host.pages)
    for file in {sha256(file.data).digest(): file for file in files}.values():
        known = recognise(file.data[:HEAD])
        # A mail in a PDF could hold PDFs again, without end.
        if known is None or known.media_type.startswith("message/"):
            continue
        try:
            read.append(_read(file, depth, is_pdf=known.name == "pdf"))
            count += len(read[-1].pages)
        except CannotRead as trouble:
            troubles.append((file.name, trouble))
        if count > most_pages:
            raise UnreadableFile(
                f"The files in the PDF have more than {most_pages} pages. Send the letter alone."
            )
    if not (read or troubles):
        return None
    # A picture that shows no word may be anything; other files were meant to be read.
    grave = [one for one in troubles if not (host.lines and isinstance(one[1], NoText))]
    if grave and not read:
        name, first = grave[0]
        raise type(first)(f"What the PDF holds cannot be read ({name}). {first}")
    unread = [f"A file in the PDF could not be read ({name}). {said}" for name, said in troubles]
    return bound(host.path, host.sha256, host.media_type, [host, *read], unread)


def _read(file: Attached, depth: int, *, is_pdf: bool) -> Document:
    if not is_pdf:
        return read_bytes(Path(file.name), file.data)
    from letterproof.readers._pdf import read_pdf  # noqa: PLC0415 - it reads by us what it holds

    digest = sha256(file.data).hexdigest()
    return read_pdf(Path(file.name), file.data, digest, depth=depth + 1)


def _entries(catalog: Any) -> Iterator[Any]:  # noqa: ANN401
    """Give what the list of files names, in its order."""
    names = resolve1(catalog.get("Names"))
    ways = [names.get("EmbeddedFiles")] if isinstance(names, dict) else []
    seen = 0
    while ways and seen < MOST_NODES:
        node = resolve1(ways.pop())
        seen += 1
        if not isinstance(node, dict):
            continue
        pairs = resolve1(node.get("Names"))
        if isinstance(pairs, list):
            yield from pairs[1 : 2 * MOST_NODES : 2]
        kids = resolve1(node.get("Kids"))
        if isinstance(kids, list):
            ways.extend(reversed(kids))


def _file(entry: Any) -> Attached | None:  # noqa: ANN401
    about = resolve1(entry)
    held = resolve1(about["EF"])
    stream = resolve1(held.get("F") or held.get("UF"))
    name = resolve1(about.get("UF") or about.get("F") or b"")
    if not isinstance(stream, PDFStream):
        return None
    said = decode_text(name) if isinstance(name, bytes) else ""
    shown = "".join(sign if sign.isprintable() else " " for sign in said).strip()
    return Attached(shown[-LONGEST_NAME:] or "a file", stream.get_data())
