r"""What a sample letter says: its firm, and its words in a small markup.

A blank line ends a block. A block of lines that begin with "* " is a list ("** " its second level),
of lines that begin with "|" a table, of one line that begins with "# " a heading. "{sign}" is the
signature; other names in braces are drawn by the letter itself.
Lines of other blocks flow together; "\" at a line's end breaks the line.
"""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Firm:
    """An invented employer, as its letterhead shows it."""

    name: str
    strap: str
    address: tuple[str, ...]
    contact: tuple[str, ...]
    colour: str


@dataclass(frozen=True)
class Block:
    """A piece of a letter: "text", "heading", "list", "table" or "mark", and its content.

    `rows` are the lines of a text, the (level, item) pairs of a list, or the cells of a table.
    """

    kind: str
    rows: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        """The words of a heading, or the name of a mark."""
        return self.rows[0][0]


def blocks(markup: str) -> Iterator[Block]:
    """Take a letter's markup apart."""
    for raw in markup.strip().split("\n\n"):
        lines = raw.split("\n")
        first = lines[0]
        if first.startswith("{"):
            yield Block("mark", ((first.strip("{}"),),))
        elif first.startswith("# "):
            yield Block("heading", ((first[2:],),))
        elif first.startswith("|"):
            rows = (line.strip("|").split("|") for line in lines)
            yield Block("table", tuple(tuple(cell.strip() for cell in row) for row in rows))
        elif first.startswith("*"):
            items: list[list[str]] = []
            for line in lines:
                if line.startswith("*"):
                    stars, _, words = line.partition(" ")
                    items.append([str(len(stars)), words])
                else:
                    items[-1][1] += " " + line.strip()
            yield Block("list", tuple(tuple(item) for item in items))
        else:
            words = " ".join(lines)
            yield Block("text", tuple((line.strip(),) for line in words.split("\\ ")))
