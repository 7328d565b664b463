"""The walk through an e-mail written as a web page."""

import re
from collections.abc import Callable
from typing import ClassVar

from lxml.etree import _Element

from letterproof.model.page import Zone
from letterproof.readers._symbols import BULLET, shown
from letterproof.readers._word_drawing import Image
from letterproof.readers._word_lines import Draft
from letterproof.readers._word_margin import Margin
from letterproof.readers._word_numbering import DEEPEST
from letterproof.readers._word_table import MAX_SPAN, Cell, Row, arrange
from letterproof.readers._word_writer import Writer

BLANKS = re.compile(r"[ \t\r\n\f]+")
UNSEEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*[01](?:px|pt)?\s*(?:;|$)"
    r"|opacity\s*:\s*0\s*(?:;|$)",
    re.IGNORECASE,
)
WHITE = re.compile(r"(?:^|;)\s*color\s*:\s*(?:white|#fff(?:fff)?)\s*(?:;|$)", re.IGNORECASE)
GROUND = re.compile(r"background", re.IGNORECASE)
QUOTE = re.compile(r"quote|moz-cite", re.IGNORECASE)
"""How mail programs name what they quote: "gmail_quote", "yahoo_quoted", "protonmail_quote"."""
BLOCKS = (
    *("address", "article", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "footer"),
    *("form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "p", "pre", "section"),
)
SKIPPED = ("head", "script", "style", "template", "title")
SMALLEST = 5
"""Pixels; a picture less high is a rule, or there to be counted."""


class Web:
    """Reads a page; the parser goes no deeper than 256 elements, so the walk may recurse."""

    def __init__(self, root: _Element, margin: Margin) -> None:
        self._root = root
        self._margin = margin
        self._writer = Writer(Zone.BODY, margin)
        self._is_bold = False
        self._is_hiding = False
        self._is_backed = False
        self._lists: list[int | None] = []
        self._rows: list[Row] = []
        self._cells: list[Cell] | None = None

    def read(self) -> list[Draft]:
        """Read the whole page."""
        self._visit(self._root)
        self._writer.close()
        return self._writer.drafts

    def _visit(self, element: _Element) -> None:
        outer = self._is_bold, self._is_hiding, self._is_backed
        style = element.get("style", "")
        self._is_backed |= GROUND.search(style) is not None or "bgcolor" in element.attrib
        self._is_hiding |= (
            UNSEEN.search(style) is not None
            or "hidden" in element.attrib
            or (WHITE.search(style) is not None and not self._is_backed)
        )
        visit = self._visits.get(str(element.tag))
        if visit is None:
            self._walk(element)
        else:
            visit(self, element)
        self._is_bold, self._is_hiding, self._is_backed = outer

    def _walk(self, parent: _Element) -> None:
        self._text(parent.text)
        for child in parent:
            if isinstance(child.tag, str):
                self._visit(child)
            self._text(child.tail)

    def _text(self, text: str | None) -> None:
        said = shown(BLANKS.sub(" ", text or ""))
        if self._is_hiding:
            self._margin.hide(said)
        elif said.strip() or (said and self._writer.line is not None):
            self._writer.write(said, is_bold=self._is_bold)

    def _skip(self, element: _Element) -> None:
        pass

    def _bold(self, element: _Element) -> None:
        self._is_bold = True
        self._walk(element)

    def _block(self, element: _Element) -> None:
        self._writer.close()
        self._is_bold |= str(element.tag).startswith("h") and str(element.tag)[1:].isdigit()
        before = len(self._writer.drafts)
        self._walk(element)
        self._writer.close()
        if element.get("type") == "cite" or QUOTE.search(element.get("class", "")):
            for draft in self._writer.drafts[before:]:
                draft.quoted += 1

    def _break(self, _element: _Element) -> None:
        line = self._writer.line
        self._writer.open(line.level if line else 0, is_start=line is None or line.is_empty)

    def _picture(self, element: _Element) -> None:
        sizes = [element.get(side, "") for side in ("width", "height")]
        if not any(
            size.isdigit() and len(size) < SMALLEST and int(size) < SMALLEST for size in sizes
        ):
            self._writer.draw(Image())

    # Lists and tables

    def _list(self, element: _Element) -> None:
        self._writer.close()
        self._lists.append(0 if element.tag == "ol" else None)
        self._walk(element)
        self._lists.pop()
        self._writer.close()

    def _item(self, element: _Element) -> None:
        self._writer.close()
        count = self._lists[-1] if self._lists else None
        if count is not None:
            self._lists[-1] = count + 1
        line = self._writer.open(min(max(len(self._lists) - 1, 0), DEEPEST))
        line.mark(BULLET if count is None else f"{count + 1}.")
        self._walk_item(element)
        self._writer.close()

    def _walk_item(self, element: _Element) -> None:
        """Read an item; its first paragraph stands beside its sign."""
        first = next(iter(element), None)
        is_wrapped = (
            first is not None and first.tag in {"p", "div"} and not (element.text or "").strip()
        )
        if is_wrapped and first is not None:
            self._walk(first)
            for child in first.itersiblings():
                if isinstance(child.tag, str):
                    self._visit(child)
        else:
            self._walk(element)

    def _table(self, table: _Element) -> None:
        self._writer.close()
        outer = self._rows, self._cells, self._lists
        self._rows, self._cells, self._lists = [], None, []
        self._walk(table)
        self._writer.close()
        self._writer.drafts += arrange(self._rows)
        self._rows, self._cells, self._lists = outer

    def _row(self, row: _Element) -> None:
        outer = self._cells
        self._cells = []
        self._rows.append(self._cells)
        for child in row:
            if isinstance(child.tag, str):
                self._visit(child)
        self._cells = outer

    def _cell(self, cell: _Element) -> None:
        if self._cells is None:
            self._block(cell)
            return
        cells = self._cells
        span = cell.get("colspan", "1")
        with self._writer.apart() as read:
            self._is_bold |= cell.tag == "th"
            self._walk(cell)
        is_number = span.isascii() and span.isdigit() and len(span) < SMALLEST
        cells.append(Cell(read, min(max(int(span), 1), MAX_SPAN) if is_number else 1))

    _visits: ClassVar[dict[str, Callable[["Web", _Element], None]]] = {
        **dict.fromkeys(BLOCKS, _block),
        **dict.fromkeys(SKIPPED, _skip),
        **dict.fromkeys(("b", "strong"), _bold),
        **dict.fromkeys(("ol", "ul"), _list),
        **dict.fromkeys(("td", "th"), _cell),
        "br": _break,
        "img": _picture,
        "li": _item,
        "table": _table,
        "tr": _row,
    }
