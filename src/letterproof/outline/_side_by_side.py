"""Sender and addressee that stand side by side at the top, set one below the other."""

from collections.abc import Sequence
from dataclasses import replace

from letterproof.model.page import Document, Line, Page, Zone
from letterproof.outline._senders import CODED, RECIPIENT
from letterproof.outline._top_lines import CONTACT

HIGHEST = 12
"""So many lines may stand above the rows."""
FEWEST_ROWS = 2
FEWEST_LINES = 3
PAIR = 2


def apart(document: Document) -> Document:
    """Give the sender's cells line by line and then the addressee's, where rows hold both."""
    if not document.pages:
        return document
    page = document.pages[0]
    start, end = _rows(page.lines)
    columns = [_column(page.lines[start:end], cell) for cell in range(PAIR)]
    names = [any(RECIPIENT.match(line.text) for line in column) for column in columns]
    if sum(names) != 1:
        return document
    sender, addressee = columns[names.index(False)], columns[names.index(True)]
    if not (_is_sender(sender) and _is_block(addressee)):
        return document
    lines = (*page.lines[:start], *sender, *addressee, *page.lines[end:])
    return replace(document, pages=(_with(page, lines, end), *document.pages[1:]))


def _rows(lines: Sequence[Line]) -> tuple[int, int]:
    """Give the stretch at the top that begins and ends with rows of two cells, or an empty one."""
    rows: list[int] = []
    for index, line in enumerate(lines):
        is_row = len(line.cells) == PAIR and line.zone is Zone.BODY
        if is_row:
            rows.append(index)
            continue
        is_apart = len(line.cells) > 1 or index - rows[-1] > 1 if rows else index >= HIGHEST
        if is_apart:
            break
    return (rows[0], rows[-1] + 1) if len(rows) >= FEWEST_ROWS else (0, 0)


def _column(lines: Sequence[Line], cell: int) -> tuple[Line, ...]:
    found: list[Line] = []
    for line in lines:
        if cell < len(line.cells) and line.cells[cell]:
            starts = line.is_paragraph_start or not found
            found.append(replace(line, cells=(line.cells[cell],), is_paragraph_start=starts))
    return tuple(found)


def _is_block(column: Sequence[Line]) -> bool:
    """Say whether a column is lines of an address, and no labels."""
    labels = any(line.text.endswith(":") for line in column)
    return len(column) >= FEWEST_LINES and not labels


def _is_sender(column: Sequence[Line]) -> bool:
    marked = any(
        any(map(str.isdigit, line.text)) and (CONTACT.search(line.text) or CODED.search(line.text))
        for line in column
    )
    return marked and _is_block(column)


def _with(page: Page, lines: tuple[Line, ...], end: int) -> Page:
    """Give a page with other lines; pictures below the rows stay where they are."""
    more = len(lines) - len(page.lines)
    pictures = tuple(
        replace(each, line=each.line + more) if each.line >= end else each for each in page.pictures
    )
    return replace(page, lines=lines, pictures=pictures)
