"""Lines of text: clean, coloured or not, wrapped into columns."""

import textwrap
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

LONGEST = 400
"""More characters than this are cut; the JSON report has them all."""

STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "magenta": "35"}
GAP = 2
NARROWEST, WIDEST = 60, 100


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a row: its text, its width in characters, its styles, its most lines."""

    text: str
    width: int
    styles: tuple[str, ...] = ()
    lines: int = LONGEST


def readable(columns: int) -> int:
    """Give a width in characters that is good to read, near that of a terminal."""
    return min(max(columns, NARROWEST), WIDEST)


def clean(data: Any) -> Any:  # noqa: ANN401 - any data in, the same shape out
    """Take out of every string what could steer a terminal or reorder its text.

    Control, format (bidirectional overrides among them), private and unassigned characters go;
    every kind of space but the no-break space becomes a plain one.
    """
    match data:
        case str():
            return data if data.isprintable() else "".join(map(_clean, data))
        case dict():
            return {clean(key): clean(value) for key, value in data.items()}
        case list():
            return [clean(item) for item in data]
        case _:
            return data


def _clean(character: str) -> str:
    if character.isspace():
        return character if character == "\u00a0" else " "
    return "" if unicodedata.category(character).startswith("C") else character


def one_line(text: str) -> str:
    """Give text clean, on one line, with single spaces."""
    return " ".join(str(clean(text)).split())


def shorten(text: str, longest: int) -> str:
    """Cut `text` to `longest` characters, its ellipsis included, after a word if one is near."""
    if len(text) <= longest:
        return text
    cut = text[:longest].rpartition(" ")[0]
    return (cut if len(cut) > longest * 3 // 4 else text[: longest - 1]).rstrip(" ,;") + "…"


def wrap(text: str, width: int, most: int = LONGEST) -> list[str]:
    """Break `text` into at most `most` lines of at most `width` characters; none for no text."""
    lines = textwrap.wrap(shorten(text, LONGEST), width, break_on_hyphens=False)
    lines = [line.strip() for line in lines]
    if len(lines) > most:
        lines[most - 1 :] = [shorten(" ".join(lines[most - 1 :]), width)]
    return lines


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is written on: its words, its width in characters, whether it takes colour."""

    words: Mapping[str, str]
    width: int
    color: bool

    def say(self, key: str, **values: object) -> str:
        """Give the words for `key` with `values` put in."""
        return self.words[key].format(**values)

    def count(self, number: int, noun: str) -> str:
        """Give "1 error", "2 errors"."""
        return self.say(f"{noun}.one" if number == 1 else f"{noun}.many", n=number)

    def paint(self, text: str, *styles: str) -> str:
        """Give `text` in `styles`, or as it is on a sheet without colour."""
        if not (self.color and styles and text):
            return text
        return f"\x1b[{';'.join(STYLES[style] for style in styles)}m{text}\x1b[0m"

    def paragraph(self, text: str, *styles: str, indent: int) -> Iterator[str]:
        """Set `text` across the sheet."""
        return self.row([Cell(text, self.width - indent, styles)], indent=indent)

    def row(self, cells: Sequence[Cell], *, indent: int) -> Iterator[str]:
        """Set cells side by side, each wrapped in its own width."""
        columns = [wrap(cell.text, cell.width, cell.lines) for cell in cells]
        for pieces in zip_longest(*columns, fillvalue=""):
            line, owed = "", " " * indent
            for piece, cell in zip(pieces, cells, strict=True):
                if piece:
                    line += owed + self.paint(piece, *cell.styles)
                    owed = ""
                owed += " " * (cell.width - len(piece) + GAP)
            yield line
