"""What stands behind a label: "Job title: Cook", a table's second cell, a column below its head."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from letterproof.fields._label_shapes import is_label
from letterproof.fields._once import once
from letterproof.fields._title_heads import is_role
from letterproof.model.letter import Letter
from letterproof.model.page import PlacedLine, Span
from letterproof.patterns import regex

INLINE = regex(r"\s*[:：=]\s*|\s+[-–—]\s+")
HEADED_COLUMNS = range(3, 9)
PAIR = 2
MOST_ROWS = 12
MOST_LABEL_WORDS = 4
GROUP = regex(
    r"(?:the\s+|l[’'])?(?:(?:personal|applicant|employee|employer|company|work|job|career|employment|business)\s+(?:information"
    r"|details|data|particulars|history|record|status)|personal|person|applicant|employee|worker|company|employer|firm|organi[sz]ation"
    r"|career|employment|work|job|experience|service|issuer|certifier|société|entreprise|employeur|employée?|salariée?|carrière|emploi"
    r"|renseignements\s+\w+|identité)",
    re.IGNORECASE,
)
"""What a cell over several rows of a form says they are about."""
FIRMS = regex(
    r"company|employer|firm|organi[sz]ation|issuer|société|entreprise|employeur", re.IGNORECASE
)
NAME = regex(r"(?:full\s+)?name|nom", re.IGNORECASE)
USUAL = regex(
    r"(?:full\s+|job\s+)?(?:from|to|start|began|end|ended|left|joined|name|surname|date|birth|address|company|employer|department|division|position|duty|rank|telephone|phone|tel|working|annual|monthly|total"
    r"|job|title|designation|post|period|place|location|purpose|status|type|nationality|gender|sex"
    r"|employee|staff|id|passport|hours|salary|wage|duties|benefits|nom|prénom|adresse|société"
    r"|employeur|service|poste|titre|période|lieu|statut|salaire|heures|matricule|emploi|début|fin"
    r"|effective|(?:du|au|rate|pay|wages|remuneration|taux|rémunération|duration|durée)(?=\W*$))\b",
    re.IGNORECASE,
)
"""How the usual labels of forms begin."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A value behind a label: its text and where it starts in the letter's text."""

    text: str
    start: int
    label: str


@dataclass(frozen=True, slots=True)
class _Pair:
    """What may be a label, and the value it would have; `inside` of the cell, before a colon."""

    label: str
    value: Cell | None
    inside: "_Pair | None" = None


def labelled(letter: Letter, label: re.Pattern[str]) -> Iterator[Cell]:
    """Give what stands behind every label that `label` matches whole.

    A label ends with a colon on its line, or fills a table cell; its value follows on the line, in
    the next cell, or, under a row of labels, in the same column of the rows below.
    """
    for pair in _pairs(letter):
        if label.fullmatch(pair.label):
            if pair.value is not None:
                yield pair.value
        elif pair.inside is not None and label.fullmatch(pair.inside.label):
            yield from filter(None, (pair.inside.value,))


@once
def _pairs(letter: Letter) -> tuple[_Pair, ...]:
    """Give all that may be labels, in reading order, with their values."""
    found: list[_Pair] = []
    rows = [_cells(placed) for placed in letter.document.lines]
    heads: list[str] = []
    group = ""
    for index, full in enumerate(rows):
        group, cells = _grouped(group, full)
        below = _grouped(group, rows[index + 1])[1] if index + 1 < len(rows) else []
        if len(cells) != len(heads):
            heads = []
        for head, cell in zip(heads, cells, strict=bool(heads)):
            if cell.text and not _is_label(cell.text):
                found.append(_Pair(head, cell))
        if not heads and _is_header(cells, below) and not _runs_down(rows, index):
            heads = [cell.text.strip(" :*") for cell in cells]
        elif not heads:
            found += (
                _of_firm(_in_row(cells, below)) if FIRMS.search(group) else _in_row(cells, below)
            )
    return tuple(found)


def _grouped(group: str, cells: list[Cell]) -> tuple[str, list[Cell]]:
    """Take off the cell over several rows: "Company | Name | ACME", and "| Address | Oslo" below.

    Gives that cell's words, "" where there are none, and the cells beside it.
    """
    if len(cells) <= PAIR:
        return "", cells
    head, label, value = cells[0].text.strip(" :"), cells[1].text.strip(), cells[2].text.strip()
    is_inner = len(label.split()) <= MOST_LABEL_WORDS and USUAL.match(label) and value
    if not head and (group or is_inner):
        return group, cells[1:]
    is_group = GROUP.fullmatch(head) and is_inner and not USUAL.match(value)
    return (head, cells[1:]) if is_group else ("", cells)


def _of_firm(pairs: Iterator[_Pair]) -> Iterator[_Pair]:
    """Say whose the "Name" is that stands in a firm's rows of a form."""
    for pair in pairs:
        is_name = pair.value is not None and NAME.fullmatch(pair.label) is not None
        yield _Pair(f"company {pair.label}", pair.value) if is_name else pair


def _in_row(cells: list[Cell], below: list[Cell]) -> Iterator[_Pair]:
    for column, cell in enumerate(cells):
        following = cells[column + 1] if column + 1 < len(cells) else None
        bare = cell.text.strip(" :*•▪-–")
        value = None
        if following is not None and following.text:
            shift = len(following.text) - len(following.text.lstrip(" :-–"))
            value = Cell(following.text[shift:], following.start + shift, bare)
        elif _is_label(cell.text) and len(cells) == len(below) == 1:
            value = None if _is_label(below[0].text) else below[0]
        inside = _inside(cell)
        if value is not None or inside is not None:
            yield _Pair(bare, value, inside)


def _inside(cell: Cell) -> _Pair | None:
    """Split "Job title: Cook" in one cell."""
    split = INLINE.search(cell.text)
    if split is None or not cell.text[split.end() :].strip():
        return None
    label = cell.text[: split.start()]
    value = Cell(cell.text[split.end() :], cell.start + split.end(), label)
    return _Pair(label.strip(" *•▪-–()0123456789."), value)


def _cells(placed: PlacedLine) -> list[Cell]:
    cells = []
    start = placed.span.start
    for text in placed.line.text.split("\t"):
        cells.append(Cell(text, start, ""))
        start += len(text) + 1
    return cells


def _is_label(text: str) -> bool:
    return text.rstrip().endswith(":")


def _is_header(cells: list[Cell], below: list[Cell]) -> bool:
    """Say whether a row heads a table: no figures in it, and a row as wide below it."""
    if len(cells) not in HEADED_COLUMNS or len(cells) != len(below) or _is_paired(cells):
        return False
    first, second = cells[0].text, below[0].text
    if USUAL.match(first) and USUAL.match(second) and not is_role(second, "en"):
        return False  # labels run down the first column
    return not any(_is_label(cell.text) or any(map(str.isdigit, cell.text)) for cell in cells)


def _runs_down(rows: list[list[Cell]], index: int) -> bool:
    """Say whether labels stand in the first column of the rows below, as wide as this one."""
    following = rows[index + 1 : index + 1 + MOST_ROWS]
    same = list(takewhile(lambda cells: len(cells) == len(rows[index]), following))
    labels = sum(is_label(cells[0].text) for cells in same)
    return 0 < labels >= len(same) - labels


def _is_paired(cells: list[Cell]) -> bool:
    """Say whether a row is label, value, label, value: "Name | Ana | Department | Kitchen"."""
    is_usual = [_is_usual(cell.text) for cell in cells]
    return len(cells) % PAIR == 0 and all(is_usual[::PAIR]) and not any(is_usual[1::PAIR])


def _is_usual(text: str) -> bool:
    return USUAL.match(text) is not None or is_label(text)


@once
def crowded(letter: Letter) -> tuple[Span, ...]:
    """Give the lines where a label has several values, in tables whose columns are no fields."""
    found: list[tuple[int, Span]] = []
    headed = False
    for number, placed in enumerate(letter.document.lines):
        cells = [cell for cell in _cells(placed) if cell.text.strip(" :")]
        headed = len(cells) > 1 and (
            headed or sum(USUAL.match(cell.text) is not None for cell in cells) > PAIR
        )
        is_one = (
            len(cells) > PAIR
            and USUAL.match(cells[0].text) is not None
            and not any(map(str.isdigit, cells[0].text))
            and not (len(cells) % PAIR == 0 and all(_is_usual(c.text) for c in cells[::PAIR]))
            and not headed
        )
        if is_one:
            found.append((number, placed.span))
    near = {number + step for number, _ in found for step in (-1, 1)}
    return tuple(span for number, span in found if number in near)
