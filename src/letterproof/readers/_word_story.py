"""The walk through one story of a Word file: its body, a header, a footer, a note."""

from collections.abc import Callable
from typing import ClassVar

from letterproof.errors import UnreadableFile
from letterproof.model.page import Zone
from letterproof.readers._symbols import shown, symbol
from letterproof.readers._word_drawing import TextBox, lies_behind, shapes
from letterproof.readers._word_fields import Fields
from letterproof.readers._word_lines import Draft
from letterproof.readers._word_margin import Margin
from letterproof.readers._word_numbering import DEEPEST, Numbering
from letterproof.readers._word_pictures import LookAt
from letterproof.readers._word_styles import PLAIN, Styles, is_shading
from letterproof.readers._word_table import Cell, Row, arrange, set_by_tabs, span_of
from letterproof.readers._word_writer import Writer
from letterproof.readers._word_xml import MC, A, Element, M, W, chosen, value

SKIPPED = (
    "background", "pPr", "rPr", "sectPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr", "sdtPr",
    "sdtEndPr", "rubyPr", "rt", "delText", "delInstrText", "fldData", "softHyphen", "footnoteRef",
    "endnoteRef", "annotationRef", "separator", "continuationSeparator",
)  # fmt: skip


class Story:
    """Reads one story.

    The XML parser goes no deeper than 256 elements, so the walk may recurse.
    """

    def __init__(
        self,
        root: Element,
        zone: Zone,
        styles: Styles,
        numbering: Numbering,
        margin: Margin,
        *,
        look_at: LookAt | None = None,
    ) -> None:
        self._writer = Writer(zone, margin, look_at)
        self._root = root
        self._styles = styles
        self._numbering = numbering
        self._margin = margin
        self._style: str | None = None
        self._look = PLAIN
        self._is_hiding = False
        self._is_backed = False
        self._rows: list[Row] = []
        self._cells: list[Cell] | None = None
        self._fields = Fields(root)

    def read(self, *, is_backed: bool = False) -> list[Draft]:
        """Read all block content; `is_backed` if colour lies behind the whole story.

        Raises:
            UnreadableFile: it holds a whole file of another format, which only Word unpacks.
        """
        drawings = self._root.iter(f"{W}drawing", f"{W}pict")
        self._is_backed = is_backed or any(map(lies_behind, drawings))
        self._walk(self._root)
        self._writer.close()
        return set_by_tabs(self._writer.drafts)

    def _walk(self, parent: Element) -> None:
        for child in parent:
            visit = self._visits.get(child.tag)
            if visit is None:
                self._walk(child)
            else:
                visit(self, child)

    def _skip(self, element: Element) -> None:
        pass

    # Paragraphs

    def _paragraph(self, paragraph: Element) -> None:
        properties = paragraph.find(f"{W}pPr")
        mark = None if properties is None else properties.find(f"{W}rPr")
        is_gone = mark is not None and any(
            mark.find(f"{W}{change}") is not None for change in ("del", "moveFrom")
        )
        line = self._writer.line
        is_joined = self._writer.runs_on and line is not None and line.has_words
        self._style = self._styles.named(properties)
        if not is_joined:
            self._writer.close()
            self._begin(properties, is_counted=not is_gone or _has_text(paragraph))
        outer = self._is_backed
        self._is_backed = (
            outer
            or self._styles.paragraph(self._style).is_shaded
            or (properties is not None and is_shading(properties.find(f"{W}shd")))
        )
        self._walk(paragraph)
        self._is_backed = outer
        self._look = PLAIN
        # Without its mark a paragraph runs on into the next one.
        self._writer.runs_on = is_gone
        if not is_gone:
            self._writer.close()

    def _begin(self, properties: Element | None, *, is_counted: bool) -> None:
        list_id, level = self._styles.list_of(self._style, properties)
        if list_id is None:
            self._writer.open()
            return
        if level is None:
            level = self._numbering.level(list_id, self._style)
        level = min(max(level, 0), DEEPEST)
        marker = self._numbering.marker(list_id, level) if is_counted else None
        line = self._writer.open(0 if marker is None else level)
        if marker:
            line.mark(marker)

    # Runs and what stands in them

    def _run(self, run: Element) -> None:
        self._look = self._styles.look(self._style, run.find(f"{W}rPr"))
        self._walk(run)

    def _text(self, element: Element) -> None:
        self._write(shown(element.text or "", self._look.font))

    def _write(self, text: str) -> None:
        if not text or self._fields.hides:
            return
        look = self._look
        if self._is_hiding or look.is_invisible(is_backed=self._is_backed):
            self._margin.hide(text)
            return
        self._writer.write(look.dress(text), is_bold=look.is_bold is True)

    def _tab(self, _element: Element) -> None:
        self._write("\t")

    def _break(self, element: Element) -> None:
        is_same = element.get(f"{W}type") not in {"page", "column"}
        line = self._writer.line
        self._writer.open(line.level if line else 0, is_start=not is_same)

    def _field(self, element: Element) -> None:
        self._write(self._fields.mark(element))

    def _instruct(self, element: Element) -> None:
        self._fields.instruct(element.text or "")

    def _hyphen(self, _element: Element) -> None:
        self._write("-")

    def _symbol(self, element: Element) -> None:
        self._write(symbol(element.get(f"{W}font"), element.get(f"{W}char", "")))

    # Tables

    def _table(self, table: Element) -> None:
        self._writer.close()
        properties = table.find(f"{W}tblPr")
        outer = self._rows, self._cells, self._is_backed
        self._rows, self._cells = [], None
        if properties is not None:
            style = value(properties.find(f"{W}tblStyle"))
            is_shaded = is_shading(properties.find(f"{W}shd"))
            self._is_backed |= is_shaded or self._styles.is_shaded_table(style)
        self._walk(table)
        self._writer.drafts += arrange(self._rows)
        self._rows, self._cells, self._is_backed = outer

    def _row(self, row: Element) -> None:
        properties = row.find(f"{W}trPr")
        tags = set() if properties is None else {child.tag for child in properties}
        outer = self._cells, self._is_hiding
        cells: list[Cell] = []
        self._cells = cells
        self._rows.append(cells)
        self._is_hiding |= f"{W}hidden" in tags
        first, last = self._writer.blank(), self._writer.blank()
        cells.append(Cell([first], span=0))
        if f"{W}del" not in tags:
            self._walk(row)
        cells.append(Cell([last], span=0))
        if tags & {f"{W}ins", f"{W}del"}:
            self._margin.changes.append((first.anchor(), last.anchor()))
        self._cells, self._is_hiding = outer

    def _cell(self, cell: Element) -> None:
        properties = cell.find(f"{W}tcPr")
        outer = self._is_backed, self._is_hiding
        if properties is not None:
            merge = properties.find(f"{W}vMerge")
            self._is_hiding |= merge is not None and value(merge) != "restart"
            self._is_backed |= is_shading(properties.find(f"{W}shd"))
        with self._writer.apart() as read:
            self._walk(cell)
        self._is_backed, self._is_hiding = outer
        if self._cells is None:
            self._writer.drafts += read
        else:
            self._cells.append(Cell(read, span_of(properties)))

    # Drawings

    def _drawing(self, drawing: Element) -> None:
        if self._look.is_vanished:
            return
        self._writer.place(shapes(drawing), self._box, self._write)

    def _box(self, box: TextBox) -> list[Draft]:
        outer = self._style, self._look, self._is_backed, self._fields
        self._is_backed |= box.is_filled
        self._fields = Fields(box.content)
        with self._writer.apart() as read:
            self._walk(box.content)
        self._style, self._look, self._is_backed, self._fields = outer
        return read

    def _alternate(self, alternate: Element) -> None:
        choice = chosen(alternate)
        if choice is not None:
            self._walk(choice)

    def _import(self, _element: Element) -> None:
        raise UnreadableFile(
            "Part of the text is stored in a form that only Word unpacks. Open the file in Word, "
            "save it as PDF and try again."
        )

    # Changes, comments, notes

    def _inserted(self, element: Element) -> None:
        start = self._writer.anchor()
        self._walk(element)
        self._margin.changes.append((start, self._writer.anchor()))

    def _deleted(self, _element: Element) -> None:
        here = self._writer.anchor()
        self._margin.changes.append((here, here))

    def _comment_start(self, element: Element) -> None:
        self._margin.start_comment(element.get(f"{W}id", ""), self._writer.anchor())

    def _comment_end(self, element: Element) -> None:
        self._margin.end_comment(element.get(f"{W}id", ""), self._writer.anchor())

    def _comment(self, element: Element) -> None:
        self._margin.comment(element.get(f"{W}id", ""), self._writer.anchor())

    def _note(self, element: Element) -> None:
        kind = "footnote" if element.tag == f"{W}footnoteReference" else "endnote"
        self._margin.notes[kind, element.get(f"{W}id", "")] = None

    _visits: ClassVar[dict[str, Callable[["Story", Element], None]]] = {
        **dict.fromkeys((f"{W}{name}" for name in SKIPPED), _skip),
        f"{A}br": _break,
        f"{A}p": _paragraph,
        f"{A}r": _run,
        f"{A}t": _text,
        f"{M}r": _run,
        f"{M}t": _text,
        f"{MC}AlternateContent": _alternate,
        f"{W}altChunk": _import,
        f"{W}br": _break,
        f"{W}commentRangeEnd": _comment_end,
        f"{W}commentRangeStart": _comment_start,
        f"{W}commentReference": _comment,
        f"{W}cr": _break,
        f"{W}del": _deleted,
        f"{W}drawing": _drawing,
        f"{W}endnoteReference": _note,
        f"{W}fldChar": _field,
        f"{W}footnoteReference": _note,
        f"{W}ins": _inserted,
        f"{W}instrText": _instruct,
        f"{W}moveFrom": _deleted,
        f"{W}moveTo": _inserted,
        f"{W}noBreakHyphen": _hyphen,
        f"{W}object": _drawing,
        f"{W}p": _paragraph,
        f"{W}pict": _drawing,
        f"{W}ptab": _tab,
        f"{W}r": _run,
        f"{W}sym": _symbol,
        f"{W}t": _text,
        f"{W}tab": _tab,
        f"{W}tbl": _table,
        f"{W}tc": _cell,
        f"{W}tr": _row,
    }


def _has_text(paragraph: Element) -> bool:
    return next(paragraph.iter(f"{W}t"), None) is not None
