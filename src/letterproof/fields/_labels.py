"""What stands behind a label: "Job title: Cook", a table's second cell, a column below its head."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from letterproof.model.letter import Letter
from letterproof.model.page import PlacedLine

INLINE = re.compile(r"\s*[:：=]\s*|\s+[-–—]\s+")
HEADED_COLUMNS = range(3, 9)


@dataclass(frozen=True, slots=True)
class Cell:
    """A value behind a label: its text and where it starts in the letter's text."""

    text: str
    start: int
    label: str


def labelled(letter: Letter, label: re.Pattern[str]) -> Iterator[Cell]:
    """Give what stands behind every label that `label` matches whole.

    A label ends with a colon on its line, or fills a table cell; its value follows on the line, in
    the next cell, or, under a row of labels, in the same column of the rows below.
    """
    lines = letter.document.lines
    heads: list[str] = []
    for index, placed in enumerate(lines):
        cells = _cells(placed)
        if len(cells) != len(heads):
            heads = []
        for column, head in enumerate(heads):
            if label.fullmatch(head) and cells[column].text and not _is_label(cells[column].text):
                yield cells[column]
        if not heads and _is_header(cells, lines, index):
            heads = [cell.text.strip(" :*") for cell in cells]
        elif not heads:
            yield from _in_row(cells, label, _below(lines, index))


def _in_row(cells: list[Cell], label: re.Pattern[str], below: Cell | None) -> Iterator[Cell]:
    for column, cell in enumerate(cells):
        following = cells[column + 1] if column + 1 < len(cells) else None
        bare = cell.text.strip(" :*•▪-–")
        if label.fullmatch(bare):
            ends = cell.text.rstrip().endswith(":")
            if following is not None and following.text:
                shift = len(following.text) - len(following.text.lstrip(" :-–"))
                yield Cell(following.text[shift:], following.start + shift, bare)
            elif ends and below is not None and len(cells) == 1:
                yield below
            continue
        split = INLINE.search(cell.text)
        if split and label.fullmatch(cell.text[: split.start()].strip(" *•▪-–()0123456789.")):
            text = cell.text[split.end() :]
            if text.strip():
                yield Cell(text, cell.start + split.end(), cell.text[: split.start()])


def _cells(placed: PlacedLine) -> list[Cell]:
    cells = []
    start = placed.span.start
    for text in placed.line.text.split("\t"):
        cells.append(Cell(text, start, ""))
        start += len(text) + 1
    return cells


def _below(lines: tuple[PlacedLine, ...], index: int) -> Cell | None:
    if index + 1 == len(lines):
        return None
    cells = _cells(lines[index + 1])
    return cells[0] if len(cells) == 1 and not _is_label(cells[0].text) else None


def _is_label(text: str) -> bool:
    return text.rstrip().endswith(":")


def _is_header(cells: list[Cell], lines: tuple[PlacedLine, ...], index: int) -> bool:
    """Say whether a row heads a table: no figures in it, and a row as wide below it."""
    if len(cells) not in HEADED_COLUMNS or index + 1 == len(lines):
        return False
    if any(_is_label(cell.text) or any(map(str.isdigit, cell.text)) for cell in cells):
        return False
    return len(_cells(lines[index + 1])) == len(cells)
