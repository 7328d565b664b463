"""`text`: what was read, page by page, so that a person can check it."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from letterproof.cli._screen import complain, printable, show
from letterproof.errors import CannotRead

if TYPE_CHECKING:
    from letterproof.model.page import Document, Line, Page

NOT_READ = 3

UNSURE = 0.8
"""Confidence below which a word is marked."""

EXPLAINED = """\b
Words that were not read surely stand between ⟨ and ⟩.
Cells of a table are parted by " | "; a blank line parts paragraphs.

\b
Exit status:
  0  every file was read
  2  wrong use
  3  at least one file could not be read
"""


@click.command(epilog=EXPLAINED)
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
)
def text(files: tuple[Path, ...]) -> int:
    """Show what is read on each page, and how surely, before anything is made of it."""
    import logging
    import warnings

    from letterproof import readers

    logging.lastResort = None  # libraries say nothing: their lines may quote a letter
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    status = 0
    for file in files:
        try:
            document = readers.read(file)
        except CannotRead as trouble:
            complain(f"{file}: {trouble}")
            status = NOT_READ
        else:
            show("\n".join(_told(document)) + "\n")
    return status


def _told(document: "Document") -> Iterator[str]:
    yield f"=== {document.path}"
    for page in document.pages:
        yield f"--- page {page.number}: {_source(page)}"
        for line in page.lines:
            if line.is_paragraph_start:
                yield ""
            yield printable("  " * line.level + " | ".join(_cells(line)))
        for mark in page.pictures:
            if mark.look is not None and mark.box is not None:
                left, top, right, bottom = (
                    round(edge)
                    for edge in (mark.box.left, mark.box.top, mark.box.right, mark.box.bottom)
                )
                yield f"[{mark.look} at {left}, {top} to {right}, {bottom}]"
        yield ""
    for piece in document.hidden:
        yield printable(f"[hidden on page {piece.page}: {piece.text}]")


def _source(page: "Page") -> str:
    """Say where a page's words come from, and how surely they were read."""
    words = [word for line in page.lines for word in line.words]
    if not words:
        source = "no words"
    elif page.is_scan or any(word.confidence < 1 for word in words):
        sure = sum(word.confidence >= UNSURE for word in words)
        mean = sum(word.confidence for word in words) / len(words)
        what = "a picture" if page.is_scan else "text and pictures"
        source = f"{what}, mean confidence {mean:.2f}, {sure} of {len(words)} words read surely"
    else:
        source = "text"
    if page.is_legible:
        return source
    return f"{source}; not all of it could be read. {page.advice}".rstrip()


def _cells(line: "Line") -> Iterator[str]:
    for cell in line.cells:
        yield " ".join(f"⟨{word.text}⟩" if word.confidence < UNSURE else word.text for word in cell)
