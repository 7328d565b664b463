"""The walk through one story of an OpenDocument file: its body, a header, a footer, a note."""

import re
from collections.abc import Callable
from typing import ClassVar

from letterproof.model.page import Zone
from letterproof.readers._odt_drawing import SHAPES, lies_behind, shapes
from letterproof.readers._odt_forms import values
from letterproof.readers._odt_lists import Lists
from letterproof.readers._odt_styles import Styles
from letterproof.readers._odt_xml import DRAW, OFFICE, STYLE, TABLE, TEXT, Element, children, count
from letterproof.readers._symbols import shown
from letterproof.readers._word_drawing import TextBox
from letterproof.readers._word_lines import Anchor, Draft
from letterproof.readers._word_margin import Margin
from letterproof.readers._word_numbering import DEEPEST
from letterproof.readers._word_pictures import LookAt
from letterproof.readers._word_styles import PLAIN, Look
from letterproof.readers._word_table import MAX_SPAN, Cell, Row, arrange, set_by_tabs
from letterproof.readers._word_writer import Writer

BLANKS = re.compile(r"[ \t\r\n]+")
MAX_SPACES = 200
SKIPPED = (
    f"{TEXT}tracked-changes", f"{TEXT}sequence-decls", f"{TEXT}variable-decls",
    f"{TEXT}user-field-decls", f"{TEXT}dde-connection-decls", f"{TEXT}ruby-text",
    f"{TEXT}note-citation", f"{TEXT}table-of-content-source", f"{OFFICE}forms",
    f"{OFFICE}event-listeners", f"{OFFICE}binary-data", f"{DRAW}image-map",
)  # fmt: skip


class Story:
    """Reads one story; `notes` are the footnotes met, whose text stands elsewhere on the page.

    The XML parser goes no deeper than 256 elements, so the walk may recurse.
    """

    def __init__(
        self,
        root: Element,
        zone: Zone,
        styles: Styles,
        lists: Lists,
        margin: Margin,
        *,
        look_at: LookAt | None = None,
    ) -> None:
        self.notes: list[Element] = []
        self._writer = Writer(zone, margin, look_at)
        self._root = root
        self._styles = styles
        self._lists = lists
        self._margin = margin
        self._look = PLAIN
        self._is_inline = False
        self._is_hiding = False
        self._is_backed = False
        self._list: tuple[str | None, int, dict[int, int]] | None = None
        self._item: Element | None = None
        self._rows: list[Row] = []
        self._starts: dict[str, Anchor] = {}
        self._changes = {
            region.get(f"{TEXT}id", ""): any(
                region.find(f"{TEXT}{kind}") is not None for kind in ("insertion", "deletion")
            )
            for region in root.iter(f"{TEXT}changed-region")
        }
        self._ended = {end.get(f"{OFFICE}name", "") for end in root.iter(f"{OFFICE}annotation-end")}
        self._values = values(root)

    def read(self, *, is_backed: bool = False) -> list[Draft]:
        """Read all block content; `is_backed` if colour lies behind the whole story."""
        drawn = self._root.iter(*(f"{DRAW}{name}" for name in SHAPES))
        self._is_backed = is_backed or any(lies_behind(shape, self._styles) for shape in drawn)
        self._walk(self._root)
        self._writer.close()
        return set_by_tabs(self._writer.drafts)

    def _walk(self, parent: Element) -> None:
        """Read what stands in an element; text counts only inside paragraphs."""
        if self._is_inline:
            self._text(parent.text)
        for child in children(parent):
            visit = self._visits.get(child.tag)
            if visit is None:
                self._walk(child)
            else:
                visit(self, child)
            if self._is_inline:
                self._text(child.tail)

    def _skip(self, element: Element) -> None:
        pass

    # Paragraphs and what stands in them

    def _paragraph(self, paragraph: Element) -> None:
        style = paragraph.get(f"{TEXT}style-name")
        outer = self._look, self._is_backed, self._is_hiding, self._is_inline
        self._look = self._styles.look("paragraph", style)
        self._is_backed |= self._styles.is_shaded("paragraph", style)
        self._is_hiding |= _is_hidden_paragraph(paragraph)
        self._writer.close()
        self._begin(style)
        self._is_inline = True
        self._walk(paragraph)
        self._look, self._is_backed, self._is_hiding, self._is_inline = outer
        self._writer.close()

    def _begin(self, style: str | None) -> None:
        if self._list is None or self._item is None:
            self._writer.open()
            return
        list_style, depth, counts = self._list
        own = self._styles.named("paragraph", style, f"{STYLE}list-style-name")
        marker = self._lists.marker(counts, list_style or own, depth, self._item)
        line = self._writer.open(depth)
        if marker:
            line.mark(marker)
        self._item = None

    def _text(self, text: str | None) -> None:
        if text:
            self._write(shown(BLANKS.sub(" ", text), self._look.font))

    def _write(self, text: str) -> None:
        look = self._look
        if self._is_hiding or look.is_invisible(is_backed=self._is_backed):
            self._margin.hide(text)
            return
        self._writer.write(look.dress(text), is_bold=look.is_bold is True)

    def _span(self, span: Element) -> None:
        outer = self._look
        own: Look = self._styles.look("text", span.get(f"{TEXT}style-name"))
        self._look = own.over(outer)
        self._walk(span)
        self._look = outer

    def _spaces(self, element: Element) -> None:
        self._write(" " * count(element.get(f"{TEXT}c"), 1, MAX_SPACES))

    def _tab(self, _element: Element) -> None:
        self._write("\t")

    def _break(self, _element: Element) -> None:
        line = self._writer.line
        self._writer.open(line.level if line else 0, is_start=False)

    def _conditional(self, element: Element) -> None:
        if element.get(f"{TEXT}is-hidden") != "true":
            self._walk(element)
        else:
            self._margin.hide(element.get(f"{TEXT}string-value", ""))

    # Lists and sections

    def _listed(self, element: Element) -> None:
        outer = self._list, self._item
        style = element.get(f"{TEXT}style-name")
        if self._list is None:
            self._list = style, 0, self._lists.begin(element, style)
        else:
            above, depth, counts = self._list
            self._list = style or above, min(depth + 1, DEEPEST), counts
        for child in children(element):
            # The first paragraph of an item is counted, in its own list or in one inside it.
            self._item = child if child.tag == f"{TEXT}list-item" else None
            self._walk(child)
        self._list, self._item = outer[0], None

    def _section(self, section: Element) -> None:
        outer = self._is_hiding, self._is_backed
        self._is_hiding |= section.get(f"{TEXT}display") == "none" or (
            section.get(f"{TEXT}is-hidden") == "true"
        )
        self._is_backed |= self._styles.is_shaded("section", section.get(f"{TEXT}style-name"))
        self._walk(section)
        self._is_hiding, self._is_backed = outer

    # Tables

    def _table(self, table: Element) -> None:
        self._writer.close()
        style = table.get(f"{TABLE}style-name")
        outer = self._rows, self._is_backed, self._is_hiding, self._is_inline, self._list
        self._rows, self._is_inline, self._list = [], False, None
        self._is_backed |= self._styles.is_shaded("table", style)
        self._is_hiding |= self._styles.property("table", style, f"{TABLE}display") == "false"
        self._walk(table)
        self._writer.drafts += arrange(self._rows)
        self._rows, self._is_backed, self._is_hiding, self._is_inline, self._list = outer

    def _row(self, row: Element) -> None:
        cells: list[Cell] = []
        outer = self._is_backed
        self._is_backed |= self._styles.is_shaded("table-row", row.get(f"{TABLE}style-name"))
        covered = 0
        for child in children(row):
            if child.tag == f"{TABLE}table-cell":
                span = count(child.get(f"{TABLE}number-columns-spanned"), 1, MAX_SPAN)
                cells.append(Cell(self._cell(child), max(span, 1)))
                repeated = count(child.get(f"{TABLE}number-columns-repeated"), 1, MAX_SPAN)
                cells += [Cell() for _ in range(1, repeated)]
                covered = span - 1
            elif covered > 0:
                covered -= 1
            else:
                # A cell above reaches down to here.
                cells.append(Cell())
        self._is_backed = outer
        self._rows.append(cells)

    def _cell(self, cell: Element) -> list[Draft]:
        outer = self._is_backed
        style = cell.get(f"{TABLE}style-name")
        self._is_backed |= self._styles.is_shaded("table-cell", style)
        with self._writer.apart() as read:
            self._walk(cell)
        self._is_backed = outer
        return read

    # Drawings and controls

    def _drawing(self, drawing: Element) -> None:
        self._writer.place(shapes(drawing, self._styles), self._box, self._write)

    def _box(self, box: TextBox) -> list[Draft]:
        outer = self._is_backed, self._is_inline, self._list, self._item, self._look
        self._is_backed |= box.is_filled
        self._is_inline, self._list, self._item = False, None, None
        with self._writer.apart() as read:
            self._walk(box.content)
        self._is_backed, self._is_inline, self._list, self._item, self._look = outer
        return read

    def _control(self, control: Element) -> None:
        self._write(self._values.get(control.get(f"{DRAW}control", ""), ""))

    # Changes, comments, notes

    def _change(self, element: Element) -> None:
        name = element.get(f"{TEXT}change-id", "")
        if not self._changes.get(name, True):
            return
        here = self._writer.anchor()
        if element.tag == f"{TEXT}change-start":
            self._starts[name] = here
        else:
            self._margin.changes.append((self._starts.pop(name, here), here))

    def _comment(self, comment: Element) -> None:
        name = comment.get(f"{OFFICE}name", "")
        here = self._writer.anchor()
        if name in self._ended:
            self._margin.start_comment(name, here)
        else:
            self._margin.comment(name, here)

    def _comment_end(self, end: Element) -> None:
        self._margin.comment(end.get(f"{OFFICE}name", ""), self._writer.anchor())

    def _note(self, note: Element) -> None:
        self.notes += note.iterchildren(f"{TEXT}note-body")

    _visits: ClassVar[dict[str, Callable[["Story", Element], None]]] = {
        **dict.fromkeys(SKIPPED, _skip),
        **dict.fromkeys((f"{DRAW}{name}" for name in SHAPES), _drawing),
        f"{DRAW}control": _control,
        f"{OFFICE}annotation": _comment,
        f"{OFFICE}annotation-end": _comment_end,
        f"{TABLE}table": _table,
        f"{TABLE}table-row": _row,
        f"{TEXT}change": _change,
        f"{TEXT}change-end": _change,
        f"{TEXT}change-start": _change,
        f"{TEXT}h": _paragraph,
        f"{TEXT}hidden-paragraph": _skip,
        f"{TEXT}hidden-text": _conditional,
        f"{TEXT}line-break": _break,
        f"{TEXT}list": _listed,
        f"{TEXT}note": _note,
        f"{TEXT}p": _paragraph,
        f"{TEXT}s": _spaces,
        f"{TEXT}section": _section,
        f"{TEXT}span": _span,
        f"{TEXT}tab": _tab,
    }


def _is_hidden_paragraph(paragraph: Element) -> bool:
    return any(
        field.get(f"{TEXT}is-hidden") == "true"
        for field in paragraph.iterchildren(f"{TEXT}hidden-paragraph")
    )
