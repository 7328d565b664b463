"""Sheets of a workbook, written row by row; no more than a row is kept in memory."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxWriterException

MOST_ROWS = 1_048_576
"""A sheet holds no more, its heading among them."""

FIRST_YEAR = 1900
"""A spreadsheet knows no earlier day."""

LARGEST = 10**15
"""Beyond it a spreadsheet drops digits."""

PIECE = 1 << 20

HEIGHT = 15
"""Points of a line."""

MOST_LINES = 4
"""A row grows to so many; the cell holds the rest."""

COLORS = {
    "green": {"bg_color": "#DDF2E1", "font_color": "#14532D"},
    "yellow": {"bg_color": "#FFF3CD", "font_color": "#664D03"},
    "red": {"bg_color": "#FADBD8", "font_color": "#7B1E15"},
    "grey": {"bg_color": "#E2E3E5", "font_color": "#2F3236"},
}
HEAD = {"bold": True, "bg_color": "#1F3A4D", "font_color": "#FFFFFF", "valign": "top"}
BODY = {"valign": "top"}
CENTRED = {**BODY, "align": "center"}
WRAP = {"text_wrap": True}
DATE = {**BODY, "num_format": "yyyy-mm-dd", "align": "left"}
NUMBER = {**CENTRED, "num_format": "#,##0"}
DOUBTFUL = {**BODY, "italic": True, "bg_color": "#FFF8E1"}


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A value that a person must look at, as text."""

    text: str


Cell: TypeAlias = str | int | float | date | Doubtful | None


@dataclass
class Table:
    """A sheet with a heading: columns by title and width, rows below.

    Rows are of one line unless it `wraps`: what a higher row takes stays in memory.
    """

    book: "Book"
    sheet: Any
    columns: Sequence[tuple[str, int]]
    wraps: bool
    rows: int = field(default=1, init=False)
    is_cut: bool = field(default=False, init=False)

    def add(self, cells: Sequence[Cell]) -> None:
        """Write a row; a sheet that is full says so."""
        if self.rows == MOST_ROWS:
            self.is_cut = True
            return
        lines = max(map(self._lines, count(), cells)) if self.wraps else 1
        if lines > 1:
            self.sheet.set_row(self.rows, HEIGHT * lines)
        for column, cell in enumerate(cells):
            self._write(column, cell)
        self.rows += 1

    def color(self, column: int, words: dict[str, str]) -> None:
        """Colour the cells of a column by their words."""
        for word, name in words.items():
            rule = {"type": "cell", "criteria": "==", "value": f'"{word}"'}
            form = self.book.form(COLORS[name])
            last = max(self.rows - 1, 1)
            self.sheet.conditional_format(1, column, last, column, {**rule, "format": form})

    def close(self) -> None:
        """Add what lies over all rows: the filter of each column."""
        self.sheet.autofilter(0, 0, max(self.rows - 1, 1), len(self.columns) - 1)

    def _lines(self, column: int, cell: Cell) -> int:
        """Guess how many lines a cell takes: not every program that opens a sheet does so."""
        text = cell.text if isinstance(cell, Doubtful) else cell
        wide = len(text) if isinstance(text, str) else 0
        return min(max(ceil(wide / (self.columns[column][1] * 1.05)), 1), MOST_LINES)

    def _write(self, column: int, cell: Cell) -> None:
        place = self.rows, column
        wrap = WRAP if self.wraps else {}
        match cell:
            case None | "":
                return
            case Doubtful(text):
                self.sheet.write_string(*place, text, self.book.form({**DOUBTFUL, **wrap}))
            case date():
                moment = datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001 - a day
                self.sheet.write_datetime(*place, moment, self.book.form(DATE))
            case str():
                self.sheet.write_string(*place, cell, self.book.form({**BODY, **wrap}))
            case int() | float() if abs(cell) > LARGEST:
                self.sheet.write_string(*place, str(cell), self.book.form(BODY))
            case _:
                form = NUMBER if isinstance(cell, int) else CENTRED
                self.sheet.write_number(*place, cell, self.book.form(form))


class Book:
    """A workbook on its way into a file."""

    def __init__(self, path: Path, made: datetime) -> None:
        options = {
            "constant_memory": True,
            "tmpdir": str(path.parent),
            "strings_to_numbers": False,
            "strings_to_formulas": False,
            "strings_to_urls": False,
        }
        self._book = Workbook(str(path), options)
        self._book.use_zip64()
        self._book.set_properties({"created": made})
        self._forms: dict[str, Any] = {}

    def form(self, properties: dict[str, Any]) -> Any:  # noqa: ANN401 - the library has no types
        """Give a format, made once."""
        key = repr(properties)
        if key not in self._forms:
            self._forms[key] = self._book.add_format(properties)
        return self._forms[key]

    def table(
        self, name: str, columns: Sequence[tuple[str, int]], *, frozen: int, wraps: bool
    ) -> Table:
        """Add a sheet whose heading, and first columns, stay in sight."""
        sheet = self._book.add_worksheet(name)
        sheet.freeze_panes(1, frozen)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        for number, (title, width) in enumerate(columns):
            sheet.set_column(number, number, width)
            sheet.write_string(0, number, title, self.form(HEAD))
        return Table(self, sheet, columns, wraps)

    def pairs(self, name: str, pairs: Sequence[tuple[str, str]]) -> None:
        """Add a sheet of labels and values."""
        sheet = self._book.add_worksheet(name)
        sheet.set_column(0, 0, 28, self.form({"bold": True, **BODY}))
        sheet.set_column(1, 1, 90, self.form({**BODY, **WRAP}))
        for row, (label, value) in enumerate(pairs):
            sheet.write_string(row, 0, label, self.form({"bold": True, **BODY}))
            sheet.write_string(row, 1, value, self.form({**BODY, **WRAP}))

    def close(self) -> None:
        """Write the file.

        Raises:
            OSError: it cannot be written.
        """
        try:
            self._book.close()
        except XlsxWriterException as error:
            raise OSError(*error.args) from error


@contextmanager
def book(made: datetime) -> Iterator[tuple[Book, Iterator[bytes]]]:
    """Give a workbook, and its bytes, piece after piece, once it is closed."""
    with TemporaryDirectory(prefix="letterproof-") as folder:
        path = Path(folder, "report.xlsx")
        yield Book(path, made), _pieces(path)


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece


def day_of(value: object) -> date | None:
    """Give a whole date that a spreadsheet knows; none for a month, a year or a word."""
    try:
        found = date.fromisoformat(str(value))
    except ValueError:
        return None
    return found if found.year >= FIRST_YEAR and found.isoformat() == value else None
