"""Pages to look at: each as it was sent, numbered and measured as the report's evidence is."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import astuple
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from letterproof import pulse, readers
from letterproof.errors import CannotRead
from letterproof.leaves._inside import files_inside, may_hold_files
from letterproof.leaves._laid import laid
from letterproof.leaves._made import made
from letterproof.leaves._sheets import sheet_of, sheets
from letterproof.model.page import Document, Page
from letterproof.report import Leaf, Sheet


class Prepared(NamedTuple):
    """A document whose words know where they are shown, its sheets, a PDF made of it or nothing."""

    document: Document
    sheets: tuple[Sheet, ...]
    shown: bytes


MOST_LEAVES = 60
"""A person who wants more pages opens the file."""

MOST_LINES = 2000
"""Of a file without pages; a long letter has a hundred."""


def leaves(path: Path, digest: str) -> Iterator[Leaf]:
    """Draw the pages of a file; none if it has another SHA-256 now, or cannot be read."""
    with suppress(CannotRead):
        with readers.opened(path) as file:
            data = file.read(readers.MAX_BYTES + 1)
        if sha256(data).hexdigest() == digest:
            for leaf in islice(_leaves(path, data, digest), MOST_LEAVES):
                pulse.beat()
                yield leaf


def leaf(data: bytes, number: int, density: float) -> Leaf | None:
    """Draw one page, counted from 1, at so many dots an inch; None if it cannot be drawn.

    `data` is the file, or what `prepared` made of it.
    """
    return sheet_of(data, number, density)


def prepared(data: bytes, document: Document) -> Prepared:
    """Make ready what a file's pages are looked at by: their words, and a PDF where it has none.

    The evidence of the document that is given back lies on these sheets.
    """
    with suppress(Exception):  # whatever it is, the letter was read
        shown = made(data, document)
        if shown and not any(page.source for page in document.pages):
            pages = readers.read_bytes(Path("shown.pdf"), shown)
            return Prepared(laid(document, pages), _words(pages.pages), shown)
        return Prepared(document, _words(document.pages), shown)
    return Prepared(document, _words(document.pages), b"")


def _words(pages: Iterable[Page]) -> tuple[Sheet, ...]:
    return tuple(
        Sheet(page.number, page.width, page.height, tuple(_placed(page)))
        if page.width
        else Sheet(page.number, lines=tuple(map(_whole, _paragraphs(page))))
        for page in pages
    )


def _placed(page: Page) -> Iterator[tuple[str, float, float, float, float]]:
    for line in page.lines:
        for word in line.words:
            if box := word.box:
                yield _whole(word.text), *(round(side, 1) for side in astuple(box))


def _whole(text: str) -> str:
    """Put a question mark for each lone surrogate, which cannot be sent."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _leaves(path: Path, data: bytes, digest: str) -> Iterator[Leaf]:
    drawn = sheets(data)
    if drawn is not None and not may_hold_files(data):
        yield from (leaf for leaf in drawn if leaf.picture)
        return
    # A format without pages is shown by its words, a file of files as the reader bound them.
    pages = readers.read_bytes(path, data).pages
    held = {digest: drawn}
    if any(page.source for page in pages):
        held |= {name: sheets(one) for name, one in files_inside(data).items()}
    for page in pages:
        parts = held.get(page.source or digest)
        picture = next(parts, None) if parts else None
        if picture is not None and picture.picture:
            yield Leaf(
                page.number,
                picture.width,
                picture.height,
                picture.picture,
                picture.media_type,
            )
        elif page.lines:
            yield Leaf(page.number, page.width, page.height, lines=_paragraphs(page))


def _paragraphs(page: Page) -> tuple[str, ...]:
    said: list[str] = []
    for line in page.lines[:MOST_LINES]:
        if line.is_paragraph_start or not said:
            said.append(line.text)
        else:
            said[-1] += f" {line.text}"
    return tuple(said)
