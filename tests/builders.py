"""Letters and positions made from plain words, for tests."""

from pathlib import Path

from letterproof.model.letter import Letter
from letterproof.model.page import Document, Line, Page, Picture, Word, Zone
from letterproof.outline import outline


def document_of(text: str) -> Document:
    """Make a one-page document: a blank line starts a paragraph, a tab starts a cell.

    Lines after a line "---header---", "---footer---" or "---body---" belong to that zone. A line
    "<picture>" is a picture at that place.
    """
    lines: list[Line] = []
    found: list[Picture] = []
    zone = Zone.BODY
    starts = True
    for raw in text.strip("\n").split("\n"):
        row = raw.strip(" ")
        if row.startswith("---") and row.endswith("---"):
            zone = Zone(row.strip("-"))
            starts = True
        elif row == "<picture>":
            found.append(Picture(len(lines), zone=zone))
            starts = True
        elif not row:
            starts = True
        else:
            cells = tuple(tuple(Word(word) for word in cell.split()) for cell in row.split("\t"))
            lines.append(Line(cells, zone=zone, is_paragraph_start=starts))
            starts = False
    page = Page(1, tuple(lines), tuple(found))
    return Document(Path("letter.txt"), "0" * 64, "text/plain", (page,))


def letter_of(text: str) -> Letter:
    """Make a letter of plain text, as `document_of` reads it."""
    return outline(document_of(text))
