"""Word files made of raw WordprocessingML, one feature each, with near misses."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document as NewWord
from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.parser import parse_xml

from letterproof.errors import NoText, PasswordProtected, UnreadableFile
from letterproof.model.page import Document, Zone
from letterproof.readers.docx import docx

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())


def fragment(xml: str) -> list[object]:
    return list(parse_xml(f"<w:body {DECLARED}>{xml}</w:body>"))


def p(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def item(text: str, level: int, list_id: int) -> str:
    numbered = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return p(r(text), properties=numbered)


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def saved(word: WordDocument) -> bytes:
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def rezipped(data: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    file = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(file, "w") as new:
        for name in old.namelist():
            blob = change(name, old.read(name))
            if blob is not None:
                new.writestr(name, blob)
    return file.getvalue()


BLANK = saved(NewWord())


def made(body: str, change: Callable[[WordDocument], None] | None = None) -> bytes:
    if change is None:
        whole = f"<w:document {DECLARED}><w:body>{body}<w:sectPr/></w:body></w:document>".encode()
        return rezipped(BLANK, lambda name, blob: whole if name == "word/document.xml" else blob)
    word = NewWord()
    word.element.body[:-1] = fragment(body)
    change(word)
    return saved(word)


def parsed(data: bytes) -> Document:
    return docx.parse(Path("letter.docx"), data, "0" * 64)


def read(body: str, change: Callable[[WordDocument], None] | None = None) -> Document:
    return parsed(made(body, change))


def lines(document: Document) -> list[str]:
    return [placed.line.text for placed in document.lines]


def changed(document: Document) -> list[str]:
    return [document.text[span.start : span.end] for span in document.changes]


def hidden(document: Document) -> list[str]:
    assert all(piece.page == 1 and piece.box is None for piece in document.hidden)
    return [piece.text for piece in document.hidden]


HELLO = p(r("To whom it may concern"))


class TestPage:
    def test_is_one_without_boxes_or_size(self) -> None:
        document = read(p(r("Hello "), r("there")) + p(r("Second")))
        assert document.text == "Hello there\n\nSecond"
        (page,) = document.pages
        assert (page.number, page.width, page.height, page.is_legible) == (1, 0, 0, True)
        assert all(word.box is None for placed in document.lines for word in placed.line.words)
        assert document.media_type == docx.media_type
        assert document.sha256 == "0" * 64

    def test_takes_runs_of_one_word_together(self) -> None:
        assert read(p(r("Ra"), r("o"), r(" works"))).text == "Rao works"


class TestBreaks:
    @pytest.mark.parametrize("mark", ["<w:br/>", "<w:cr/>"])
    def test_begin_a_line_of_the_same_paragraph(self, mark: str) -> None:
        document = read(p(r("Ana Lima"), f"<w:r>{mark}</w:r>", r("Director")))
        assert document.text == "Ana Lima\nDirector"

    def test_of_pages_begin_a_paragraph(self) -> None:
        document = read(p(r("one"), '<w:r><w:br w:type="page"/></w:r>', r("two")))
        assert document.text == "one\n\ntwo"

    def test_that_word_remembers_are_none(self) -> None:
        assert read(p(r("one "), "<w:r><w:lastRenderedPageBreak/></w:r>", r("two"))).text == (
            "one two"
        )


class TestTabs:
    TAB = "<w:r><w:tab/></w:r>"

    @pytest.mark.parametrize(
        ("runs", "text"),
        [
            ((r("Position:"), TAB, TAB, r("Cook")), "Position:\tCook"),
            ((TAB, r("Dear Sir")), "Dear Sir"),
            ((r("Dear Sir"), TAB), "Dear Sir"),
            ((r("•"), TAB, r("Cooks")), "• Cooks"),
            ((r("10."), TAB, r("Cooks")), "10. Cooks"),
            ((r("(a)"), TAB, r("Cooks")), "(a) Cooks"),
            ((r("Phone"), TAB, r("555 0100")), "Phone\t555 0100"),
            ((r("Ana Lima          Joe Roy"),), "Ana Lima\tJoe Roy"),
            ((r("Ana   Lima"),), "Ana Lima"),
        ],
    )
    def test_part_cells(self, runs: tuple[str, ...], text: str) -> None:
        assert read(p(*runs)).text == text

    def test_after_a_printed_number_part_nothing(self) -> None:
        document = read(p(self.TAB, r("Cooks"), properties='<w:pStyle w:val="ListNumber"/>'))
        assert document.text == "1. Cooks"


class TestCharacters:
    @pytest.mark.parametrize(
        ("run", "text"),
        [
            ("<w:r><w:t>full</w:t><w:noBreakHyphen/><w:t>time</w:t></w:r>", "full-time"),
            ("<w:r><w:t>full</w:t><w:softHyphen/><w:t>time</w:t></w:r>", "fulltime"),
            (r("416\u2011555"), "416-555"),
            (r("Zie\u200bli\u0144ski\ufeff"), "Zieliński"),
            (r("e\u0301te\u0301"), "été"),
            (r("1\xa0500\u202f$"), "1 500 $"),
            ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>', "•"),
            ('<w:r><w:sym w:font="Wingdings" w:char="F0D8"/></w:r>', "•"),
            ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "☑"),
            ('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', "☐"),
            ('<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>', "°"),
            ('<w:r><w:sym w:font="MS Gothic" w:char="2612"/></w:r>', "☒"),
            (r("\uf0b7"), "•"),
            (r("ü", '<w:rFonts w:ascii="Wingdings"/>'), "✓"),
            (r("（）ﬁ"), "（）ﬁ"),
            (r("Mañana", "<w:caps/>"), "MAÑANA"),
            (r("Caps", '<w:caps w:val="0"/>'), "Caps"),
        ],
    )
    def test_show_as_printed(self, run: str, text: str) -> None:
        assert read(p(run)).text == text

    def test_of_a_broken_symbol_are_passed_over(self) -> None:
        assert read(p(r("a"), '<w:r><w:sym w:char="zz"/></w:r>')).text == "a"

    def test_of_ruby_are_the_base(self) -> None:
        ruby = (
            f"<w:r><w:ruby><w:rt>{r('rei')}</w:rt><w:rubyBase>{r('麗')}</w:rubyBase></w:ruby></w:r>"
        )
        assert read(p(ruby)).text == "麗"

    def test_of_formulas_are_read(self) -> None:
        assert (
            read(p(r("about "), "<m:oMath><m:r><m:t>40</m:t></m:r></m:oMath>")).text == "about 40"
        )


class TestTables:
    def test_of_labels_are_a_line_per_row(self) -> None:
        document = read(
            table((p(r("Position")), p(r("Cook"))), (p(r("Hours")), p(r("40")))) + HELLO
        )
        assert lines(document) == ["Position\tCook", "Hours\t40", "To whom it may concern"]
        assert [len(placed.line.cells) for placed in document.lines] == [2, 2, 1]

    def test_keep_bold_headings(self) -> None:
        bold = "<w:b/>"
        document = read(table((p(r("From", bold)), p(r("To", bold))), (p(r("2019")), p(r("2021")))))
        assert [placed.line.is_bold for placed in document.lines] == [True, False]

    def test_leave_empty_cells_out(self) -> None:
        document = read(table((p(r("Cook")), p(), p(r("$20")))))
        assert lines(document) == ["Cook\t$20"]

    def test_join_short_wrapped_values_of_a_grid(self) -> None:
        document = read(
            table(
                (p(r("Position")), p(r("Cook"))),
                (p(r("Place")), p(r("Toronto,")) + p(r("Ontario"))),
                (p(r("Hours")), p(r("40"))),
            )
        )
        assert lines(document)[1] == "Place\tToronto, Ontario"

    def test_that_lay_out_a_letterhead_are_read_cell_after_cell(self) -> None:
        contact = p(r("1 Main St")) + p(r("Ottawa")) + p(r("613-555-0100"))
        document = read(table((p(r("Acme Ltd")), contact)) + HELLO)
        assert document.text.split("\n\n")[:4] == [
            "Acme Ltd",
            "1 Main St",
            "Ottawa",
            "613-555-0100",
        ]

    def test_that_hold_the_letter_are_read_paragraph_after_paragraph(self) -> None:
        document = read(table((HELLO + p(r("Ms. Rao works here.")) + p(r("Yours truly,")),)))
        assert document.text == "To whom it may concern\n\nMs. Rao works here.\n\nYours truly,"

    def test_keep_list_items_apart_from_their_label(self) -> None:
        duties = "".join(
            p(r(text), properties='<w:pStyle w:val="ListBullet"/>') for text in ("Cooks", "Cleans")
        )
        document = read(table((p(r("Title")), p(r("Cook"))), (p(r("Duties")), duties)))
        assert lines(document) == ["Title\tCook", "Duties", "• Cooks", "• Cleans"]

    def test_keep_short_cells_before_a_long_one_together(self) -> None:
        duties = "".join(p(r(text)) for text in ("Cooks", "Cleans", "Orders", "Serves"))
        document = read(table((p(r("Cook")), p(r("2019")), duties, p(r("$20")))))
        assert lines(document) == ["Cook\t2019", "Cooks", "Cleans", "Orders", "Serves", "$20"]

    def test_inside_tables_keep_their_rows(self) -> None:
        inner = table((p(r("Hours")), p(r("40"))), (p(r("Pay")), p(r("$20"))))
        document = read(table((p(r("Terms")), inner + p())))
        assert lines(document) == ["Terms", "Hours\t40", "Pay\t$20"]

    def test_deep_in_tables_end_in_a_calm_error(self) -> None:
        deep = HELLO
        for _ in range(100):
            deep = table((deep + p(),))
        data = rezipped(
            made(HELLO),
            lambda name, blob: (
                blob.replace(b"<w:p>", deep.encode() + b"<w:p>", 1)
                if name == "word/document.xml"
                else blob
            ),
        )
        with pytest.raises(UnreadableFile, match="damaged"):
            parsed(data)

    def test_deep_within_reason_are_read(self) -> None:
        deep = HELLO
        for _ in range(50):
            deep = table((deep + p(),))
        assert read(deep).text == "To whom it may concern"

    def test_do_not_expand_spans(self) -> None:
        wide = '<w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>'
        assert lines(read(table((wide + p(r("Terms")), p(r("None")))))) == ["Terms\tNone"]

    def test_show_a_merged_cell_once(self) -> None:
        top = f'<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{p(r("Cook"))}'
        below = f"<w:tcPr><w:vMerge/></w:tcPr>{p(r('Chef'))}"
        document = read(table((top, p(r("2019"))), (below, p(r("2020")))))
        assert lines(document) == ["Cook\t2019", "2020"]
        assert hidden(document) == ["Chef"]

    def test_hide_hidden_rows(self) -> None:
        rows = f"<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{p(r('Secret'))}</w:tc></w:tr>"
        document = read(f"<w:tbl>{rows}</w:tbl>{HELLO}")
        assert lines(document) == ["To whom it may concern"]
        assert hidden(document) == ["Secret"]


def with_header(**texts: str) -> Callable[[WordDocument], None]:
    def change(word: WordDocument) -> None:
        section = word.sections[0]
        for name, text in texts.items():
            getattr(section, name).paragraphs[0].text = text

    return change


class TestHeaders:
    def test_come_first_and_footers_last(self) -> None:
        document = read(HELLO, with_header(header="Acme Ltd", footer="613-555-0100"))
        assert [(placed.line.text, placed.line.zone) for placed in document.lines] == [
            ("Acme Ltd", Zone.HEADER),
            ("To whom it may concern", Zone.BODY),
            ("613-555-0100", Zone.FOOTER),
        ]

    def test_of_the_first_page_stand_for_the_letter(self) -> None:
        def change(word: WordDocument) -> None:
            with_header(header="Page two", first_page_header="Acme Ltd")(word)
            word.sections[0].different_first_page_header_footer = True

        assert lines(read(HELLO, change))[0] == "Acme Ltd"
        assert "Page two" not in read(HELLO, change).text

    def test_of_the_second_page_show_where_there_is_one(self) -> None:
        def change(word: WordDocument) -> None:
            with_header(header="Page two", first_page_header="Acme Ltd")(word)
            word.sections[0].different_first_page_header_footer = True

        body = p(r("one"), '<w:r><w:br w:type="page"/></w:r>', r("two"))
        assert lines(read(body, change))[:2] == ["Acme Ltd", "Page two"]

    def test_of_a_first_page_that_has_none_do_not_show(self) -> None:
        change = with_header(header="Acme Ltd", first_page_header="Other")
        assert lines(read(HELLO, change))[0] == "Acme Ltd"

    def test_of_even_pages_show_where_the_letter_begins_on_one(self) -> None:
        def change(word: WordDocument) -> None:
            with_header(header="Odd", even_page_header="Even")(word)
            word.settings.odd_and_even_pages_header_footer = True

        def begin_on_two(word: WordDocument) -> None:
            change(word)
            word.element.body[-1].extend(fragment('<w:pgNumType w:start="2"/>'))

        assert lines(read(HELLO, change))[0] == "Odd"
        assert lines(read(HELLO, begin_on_two))[0] == "Even"

    def test_linked_to_the_previous_section_are_read_once(self) -> None:
        def change(word: WordDocument) -> None:
            with_header(header="Acme Ltd")(word)
            word.add_section()

        assert lines(read(HELLO, change)).count("Acme Ltd") == 1

    def test_of_later_sections_are_read_unless_these_go_on_below(self) -> None:
        def change(word: WordDocument, start: WD_SECTION = WD_SECTION.NEW_PAGE) -> None:
            with_header(header="Acme Ltd")(word)
            later = word.add_section(start)
            later.header.is_linked_to_previous = False
            later.header.paragraphs[0].text = "Annex"

        assert lines(read(HELLO, change))[:2] == ["Acme Ltd", "Annex"]
        assert "Annex" not in read(HELLO, lambda word: change(word, WD_SECTION.CONTINUOUS)).text


BOX = f"<w:txbxContent>{p(r('Acme Ltd'))}{p(r('Ottawa'))}</w:txbxContent>"


def anchored(graphic: str, attributes: str = "", size: int = 900000, named: str = "") -> str:
    return (
        f'<w:drawing><wp:anchor {attributes}><wp:extent cx="{size}" cy="{size}"/>'
        f'<wp:docPr id="1" name="x" {named}/><a:graphic><a:graphicData uri="x">{graphic}'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def shape(inside: str = "", properties: str = "") -> str:
    return f"<wps:wsp><wps:spPr>{properties}</wps:spPr>{inside}</wps:wsp>"


class TestTextBoxes:
    DRAWN = anchored(shape(f"<wps:txbx>{BOX}</wps:txbx>"))
    VML = f"<w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict>"

    def test_are_read_after_their_paragraph(self) -> None:
        document = read(p(f"<w:r>{self.DRAWN}</w:r>", r("Dear Sir")) + p(r("Hello")))
        assert lines(document) == ["Dear Sir", "Acme Ltd", "Ottawa", "Hello"]

    def test_of_old_word_are_read(self) -> None:
        assert lines(read(p(f"<w:r>{self.VML}</w:r>"))) == ["Acme Ltd", "Ottawa"]

    def test_given_twice_are_read_once(self) -> None:
        both = (
            f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{self.DRAWN}</mc:Choice>'
            f"<mc:Fallback>{self.VML}</mc:Fallback></mc:AlternateContent></w:r>"
        )
        assert lines(read(p(both))) == ["Acme Ltd", "Ottawa"]

    def test_with_only_a_fallback_are_read(self) -> None:
        only = f"<mc:AlternateContent><mc:Fallback>{self.VML}</mc:Fallback></mc:AlternateContent>"
        assert lines(read(p(f"<w:r>{only}</w:r>"))) == ["Acme Ltd", "Ottawa"]

    def test_are_no_pictures(self) -> None:
        assert read(p(f"<w:r>{self.DRAWN}{self.VML}</w:r>")).pages[0].pictures == ()


class TestContentControls:
    @pytest.mark.parametrize(
        "body",
        [
            f"<w:sdt><w:sdtContent>{p(r('Ana Lima'))}</w:sdtContent></w:sdt>",
            p(f"<w:sdt><w:sdtContent>{r('Ana Lima')}</w:sdtContent></w:sdt>"),
            table(("",)).replace(
                "<w:tc></w:tc>",
                f"<w:sdt><w:sdtContent><w:tc>{p(r('Ana Lima'))}</w:tc></w:sdtContent></w:sdt>",
            ),
        ],
    )
    def test_are_read(self, body: str) -> None:
        assert read(body).text == "Ana Lima"

    def test_that_show_their_prompt_keep_it(self) -> None:
        prompt = (
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            f"{r('Click or tap here to enter text.')}</w:sdtContent></w:sdt>"
        )
        assert read(p(r("Name: "), prompt)).text == "Name: Click or tap here to enter text."


class TestNotes:
    NOTES = (
        f"<w:footnotes {DECLARED}>"
        f'<w:footnote w:id="1">{p("<w:r><w:footnoteRef/></w:r>", r("With overtime."))}</w:footnote>'
        f'<w:footnote w:id="2">{p(r("Nobody refers to me."))}</w:footnote></w:footnotes>'
    )

    def add(self, word: WordDocument) -> None:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        name = PackURI("/word/footnotes.xml")
        part = Part(name, kind, self.NOTES.encode(), word.part.package)
        word.part.relate_to(part, RT.FOOTNOTES)

    def test_are_read_after_the_body_where_referred_to(self) -> None:
        reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
        document = read(p(r("40 hours"), reference, r(" a week")) + HELLO, self.add)
        assert lines(document) == ["40 hours a week", "To whom it may concern", "With overtime."]
        assert document.lines[-1].line.zone is Zone.NOTE

    def test_that_are_not_there_are_passed_over(self) -> None:
        reference = '<w:r><w:endnoteReference w:id="7"/></w:r>'
        assert read(p(r("40 hours"), reference)).text == "40 hours"


def field(kind: str, inside: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{inside}</w:fldChar></w:r>'


def instruction(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


CHOICES = "<w:listEntry w:val='Part'/><w:listEntry w:val='Full'/>"


class TestFields:
    def test_show_their_result(self) -> None:
        complex_field = (
            field("begin")
            + instruction("DATE")
            + field("separate")
            + r("1 May 2024")
            + field("end")
        )
        assert read(p(r("On "), complex_field, r("."))).text == "On 1 May 2024."
        simple = f'<w:fldSimple w:instr="DATE">{r("1 May 2024")}</w:fldSimple>'
        assert read(p(simple)).text == "1 May 2024"

    def test_inside_instructions_are_hidden(self) -> None:
        inner = field("begin") + instruction("X") + field("separate") + r("raw") + field("end")
        outer = field("begin") + inner + r("IF") + field("separate") + r("shown") + field("end")
        assert read(p(outer)).text == "shown"

    def test_inside_results_are_shown(self) -> None:
        inner = field("begin") + instruction("X") + field("separate") + r("in") + field("end")
        outer = field("begin") + instruction("Y") + field("separate") + inner + field("end")
        assert read(p(outer)).text == "in"

    def test_that_never_end_hide_nothing(self) -> None:
        assert read(p(field("begin"), instruction("DATE")) + HELLO).text == "To whom it may concern"

    @pytest.mark.parametrize(
        ("form", "text"),
        [
            ("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>", "☒"),
            ("<w:checkBox><w:default w:val='1'/></w:checkBox>", "☒"),
            ("<w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>", "☐"),
            (f"<w:ddList><w:result w:val='1'/>{CHOICES}</w:ddList>", "Full"),
            (f"<w:ddList><w:result w:val='7'/>{CHOICES}</w:ddList>", ""),
        ],
    )
    def test_of_forms_show_their_state(self, form: str, text: str) -> None:
        begin = field("begin", f"<w:ffData>{form}</w:ffData>")
        body = p(begin, instruction("FORM"), field("end"), r(" time"))
        assert read(body).text == f"{text} time".strip()

    def test_that_prompt_show_the_prompt(self) -> None:
        button = (
            field("begin") + instruction(" MACROBUTTON None [Click and type name]") + field("end")
        )
        assert read(p(button)).text == "[Click and type name]"

    def test_around_links_and_tags_are_read(self) -> None:
        body = p(
            f"<w:hyperlink>{r('hr@acme.example')}</w:hyperlink>",
            f"<w:smartTag>{r(' Ottawa')}</w:smartTag>",
        )
        assert read(body).text == "hr@acme.example Ottawa"


INS = '<w:ins w:id="1" w:author="A">{}</w:ins>'
DEL = '<w:del w:id="2" w:author="A"><w:r><w:delText>{}</w:delText></w:r></w:del>'


class TestChanges:
    def test_insert_text(self) -> None:
        document = read(HELLO + p(r("Works "), INS.format(r("40 hours ")), r("a week")))
        assert document.text.endswith("Works 40 hours a week")
        assert changed(document) == ["40 hours"]

    def test_insert_within_a_word(self) -> None:
        document = read(p(r("part"), INS.format(r("-")), r("time")))
        assert (document.text, changed(document)) == ("part-time", ["-"])

    def test_delete_text_and_leave_the_place(self) -> None:
        document = read(p(r("Works "), DEL.format("30"), INS.format(r("40")), r(" hours")))
        assert document.text == "Works 40 hours"
        assert [(span.start, span.end) for span in document.changes] == [(6, 6), (6, 8)]

    def test_delete_at_the_ends(self) -> None:
        document = read(p(DEL.format("x"), r("one")) + p(r("two"), DEL.format("y")))
        assert [(span.start, span.end) for span in document.changes] == [(0, 0), (8, 8)]

    def test_move_text(self) -> None:
        body = p(f"<w:moveFrom>{r('Cook')}</w:moveFrom>") + p(f"<w:moveTo>{r('Cook')}</w:moveTo>")
        document = read(body)
        assert document.text == "Cook"
        assert sorted(changed(document)) == ["", "Cook"]

    def test_of_a_paragraph_mark_run_paragraphs_together(self) -> None:
        gone = "<w:rPr><w:del/></w:rPr>"
        document = read(p(r("Ms. Rao "), properties=gone) + p(r("works here.")) + HELLO)
        assert document.text == "Ms. Rao works here.\n\nTo whom it may concern"

    def test_of_a_whole_item_do_not_count_it(self) -> None:
        listed = '<w:pStyle w:val="ListNumber"/>'
        gone = f"{listed}<w:rPr><w:del/></w:rPr>"
        body = p(DEL.format("Sang"), properties=gone) + p(r("Cooked"), properties=listed)
        assert read(body).text == "1. Cooked"

    @pytest.mark.parametrize(
        ("mark", "text"),
        [("ins", "Cook\t2019\n\nTo whom it may concern"), ("del", "To whom it may concern")],
    )
    def test_of_table_rows(self, mark: str, text: str) -> None:
        cells = f"<w:tc>{p(r('Cook'))}</w:tc><w:tc>{p(r('2019'))}</w:tc>"
        row = f"<w:tr><w:trPr><w:{mark}/></w:trPr>{cells}</w:tr>"
        document = read(f"<w:tbl>{row}</w:tbl>{HELLO}")
        assert document.text == text
        assert changed(document) == ["Cook\t2019" if mark == "ins" else ""]

    def test_in_a_table_row_are_found_there(self) -> None:
        document = read(
            HELLO + table((p(r("Hours")), p(r("about "), INS.format(r("40")), r(" a week"))))
        )
        assert changed(document) == ["40"]

    def test_of_formats_are_none(self) -> None:
        document = read(p(r("Cook", "<w:b/><w:rPrChange><w:rPr/></w:rPrChange>")))
        assert document.changes == ()


def comment(mark: str) -> str:
    return f'<w:{mark} w:id="5"/>'


class TestComments:
    REFERENCE = f"<w:r>{comment('commentReference')}</w:r>"

    def test_touch_the_words_they_mark(self) -> None:
        marked = comment("commentRangeStart") + r("40 hours") + comment("commentRangeEnd")
        document = read(HELLO + p(r("Works "), marked, self.REFERENCE, r(" a week")))
        assert changed(document) == ["40 hours"]

    def test_run_over_paragraphs(self) -> None:
        body = p(comment("commentRangeStart"), r("one")) + p(
            r("two"), comment("commentRangeEnd"), self.REFERENCE
        )
        assert changed(read(body)) == ["one\n\ntwo"]

    def test_without_words_touch_a_place(self) -> None:
        document = read(p(r("Works"), self.REFERENCE, r(" here")))
        assert document.text == "Works here"
        assert changed(document) == [""]

    def test_that_were_taken_away_leave_nothing(self) -> None:
        body = p(comment("commentRangeStart"), r("one"), comment("commentRangeEnd"))
        assert read(body).changes == ()


def level(number: int, style: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{style}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def with_lists(*abstract: str, overrides: str = "") -> Callable[[WordDocument], None]:
    def change(word: WordDocument) -> None:
        root = word.part.numbering_part.element
        for element in list(root):
            root.remove(element)
        for count, levels in enumerate(abstract, 1):
            root.extend(
                fragment(f'<w:abstractNum w:abstractNumId="{count}">{levels}</w:abstractNum>')
            )
        for count in range(1, len(abstract) + 1):
            root.extend(
                fragment(f'<w:num w:numId="{count}"><w:abstractNumId w:val="{count}"/></w:num>')
            )
        root.extend(fragment(f'<w:num w:numId="9"><w:abstractNumId w:val="1"/>{overrides}</w:num>'))

    return change


class TestLists:
    @pytest.mark.parametrize(
        ("style", "text", "markers"),
        [
            ("bullet", "\uf0d8", ["•", "•", "•"]),
            ("bullet", "o", ["•", "•", "•"]),
            ("decimal", "%1.", ["1.", "2.", "3."]),
            ("lowerLetter", "%1)", ["a)", "b)", "c)"]),
            ("upperLetter", "(%1)", ["(A)", "(B)", "(C)"]),
            ("lowerRoman", "%1.", ["i.", "ii.", "iii."]),
            ("upperRoman", "%1", ["I", "II", "III"]),
            ("decimalZero", "%1", ["01", "02", "03"]),
            ("ordinal", "%1", ["1st", "2nd", "3rd"]),
            ("unheardOf", "%1.", ["1.", "2.", "3."]),
        ],
    )
    def test_show_bullets_and_numbers(self, style: str, text: str, markers: list[str]) -> None:
        document = read(
            "".join(item("Cook", 0, 1) for _ in range(3)), with_lists(level(0, style, text))
        )
        assert [placed.line.words[0].text for placed in document.lines] == markers
        assert lines(document) == [f"{marker} Cook" for marker in markers]

    def test_without_marker_have_none(self) -> None:
        assert lines(read(item("Cook", 0, 1), with_lists(level(0, "none", "")))) == ["Cook"]

    def test_count_levels_and_start_anew_below(self) -> None:
        levels = level(0, "upperLetter", "%1.") + level(1, "decimal", "%1.%2.")
        body = "".join(item("x", deep, 1) for deep in (0, 1, 1, 0, 1))
        document = read(body, with_lists(levels))
        assert lines(document) == ["A. x", "A.1. x", "A.2. x", "B. x", "B.1. x"]
        assert [placed.line.level for placed in document.lines] == [0, 1, 1, 0, 1]

    def test_go_on_where_told_not_to_start_anew(self) -> None:
        levels = level(0, "decimal", "%1.") + level(
            1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>'
        )
        body = "".join(item("x", deep, 1) for deep in (0, 1, 0, 1))
        assert lines(read(body, with_lists(levels))) == ["1. x", "1) x", "2. x", "2) x"]

    def test_in_legal_style_show_plain_numbers(self) -> None:
        levels = level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
        body = item("x", 0, 1) + item("x", 1, 1)
        assert lines(read(body, with_lists(levels))) == ["I. x", "1.1 x"]

    def test_start_anew_by_override(self) -> None:
        change = with_lists(
            level(0, "decimal", "%1."),
            overrides='<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
        )
        body = item("x", 0, 1) + item("x", 0, 1) + item("x", 0, 9) + item("x", 0, 9)
        assert lines(read(body, change)) == ["1. x", "2. x", "1. x", "2. x"]

    def test_share_their_count_without_override(self) -> None:
        body = item("x", 0, 1) + item("x", 0, 9)
        assert lines(read(body, with_lists(level(0, "decimal", "%1.")))) == ["1. x", "2. x"]

    def test_go_on_after_other_paragraphs(self) -> None:
        body = item("x", 0, 1) + HELLO + item("x", 0, 1)
        assert lines(read(body, with_lists(level(0, "decimal", "%1."))))[2] == "2. x"

    def test_come_through_styles_and_are_left_by_zero(self) -> None:
        styled = '<w:pStyle w:val="ListBullet"/>'
        off = f'{styled}<w:numPr><w:numId w:val="0"/></w:numPr>'
        body = p(r("Cook"), properties=styled) + p(r("Chef"), properties=off)
        assert lines(read(body)) == ["• Cook", "Chef"]

    def test_show_no_marker_before_nothing(self) -> None:
        change = with_lists(level(0, "decimal", "%1."))
        assert lines(read(item("x", 0, 1) + item("", 0, 1) + item("x", 0, 1), change)) == [
            "1. x",
            "3. x",
        ]

    def test_that_are_typed_are_text(self) -> None:
        document = read(p(r("- Cooks")) + p(r("• Cleans")))
        assert lines(document) == ["- Cooks", "• Cleans"]

    def test_of_hostile_size_stay_small(self) -> None:
        huge = (
            '<w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="upperRoman"/>'
            f'<w:lvlText w:val="{"%1" * 9999}"/></w:lvl>'
        )
        assert len(read(item("x", 0, 1), with_lists(huge)).text) < 1000

    def test_continue_an_item_over_a_break(self) -> None:
        body = item("Cook", 0, 1).replace("</w:p>", f"<w:r><w:br/></w:r>{r('for all')}</w:p>")
        document = read(body, with_lists(level(0, "decimal", "%1.")))
        assert document.text == "1. Cook\nfor all"


def with_style(xml: str) -> Callable[[WordDocument], None]:
    return lambda word: word.styles.element.extend(fragment(xml))


WHITE = '<w:color w:val="FFFFFF"/>'
BOXED_WHITE = f"<wps:txbx><w:txbxContent>{p(r('Acme', WHITE))}</w:txbxContent></wps:txbx>"
BEHIND = 'behindDoc="1"'
GREY = '<w:shd w:val="clear" w:fill="404040"/>'


class TestHiddenText:
    @pytest.mark.parametrize(
        "properties",
        [
            "<w:vanish/>",
            WHITE,
            '<w:color w:val="FEFEFE"/>',
            '<w:sz w:val="2"/>',
            '<w:rStyle w:val="Gone"/>',
        ],
    )
    def test_is_kept_apart(self, properties: str) -> None:
        style = (
            '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>'
            '<w:style w:type="character" w:styleId="Gone"><w:basedOn w:val="Base"/></w:style>'
        )
        runs = r("Works ") + r("40 ", properties) + r("hours ", properties) + r("here")
        document = read(p(runs), with_style(style))
        assert document.text == "Works here"
        assert hidden(document) == ["40 hours"]

    @pytest.mark.parametrize(
        "properties",
        [
            '<w:vanish w:val="0"/>',
            WHITE + GREY,
            WHITE + '<w:highlight w:val="black"/>',
            '<w:color w:val="auto"/>',
            '<w:color w:val="C0C0C0"/>',
            '<w:sz w:val="8"/>',
            "<w:webHidden/>",
        ],
    )
    def test_is_not_what_shows(self, properties: str) -> None:
        document = read(p(r("40 hours", properties)))
        assert (document.text, document.hidden) == ("40 hours", ())

    @pytest.mark.parametrize(
        "body",
        [
            p(r("Acme", WHITE), properties=GREY),
            table((f"<w:tcPr>{GREY}</w:tcPr>{p(r('Acme', WHITE))}",)),
            table((p(r("Acme", WHITE)),)).replace("<w:tblPr/>", f"<w:tblPr>{GREY}</w:tblPr>"),
            table((p(r("Acme", WHITE)),)).replace(
                "<w:tblPr/>", '<w:tblPr><w:tblStyle w:val="LightList"/></w:tblPr>'
            ),
            p(
                "<w:r>"
                + anchored(
                    shape(
                        BOXED_WHITE,
                        '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>',
                    )
                )
                + "</w:r>"
            ),
            p(f"<w:r>{anchored('<pic:pic/>', BEHIND)}</w:r>", r("Acme", WHITE)),
        ],
    )
    def test_is_not_white_on_dark(self, body: str) -> None:
        document = read(body)
        assert (document.text, document.hidden) == ("Acme", ())

    def test_in_white_boxes_is_hidden(self) -> None:
        box = shape(
            BOXED_WHITE,
            '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>',
        )
        assert hidden(read(p(f"<w:r>{anchored(box)}</w:r>") + HELLO)) == ["Acme"]

    def test_set_by_both_kinds_of_style_shows_again(self) -> None:
        vanish = "<w:rPr><w:vanish/></w:rPr>"
        styles = (
            f'<w:style w:type="paragraph" w:styleId="P">{vanish}</w:style>'
            f'<w:style w:type="character" w:styleId="C">{vanish}</w:style>'
        )
        body = p(r("gone"), r("here", '<w:rStyle w:val="C"/>'), properties='<w:pStyle w:val="P"/>')
        document = read(body, with_style(styles))
        assert (document.text, hidden(document)) == ("here", ["gone"])

    def test_styles_in_a_circle_end(self) -> None:
        style = '<w:style w:type="paragraph" w:styleId="P"><w:basedOn w:val="P"/></w:style>'
        assert read(p(r("a"), properties='<w:pStyle w:val="P"/>'), with_style(style)).text == "a"


class TestBold:
    @pytest.mark.parametrize(
        ("body", "is_bold"),
        [
            (p(r("Employment", "<w:b/>"), r(" "), r("letter", "<w:b/>")), True),
            (p(r("Employment", "<w:b/>"), r(" letter")), False),
            (p(r("Employment", '<w:b w:val="0"/>')), False),
            (p(r("Employment"), properties='<w:pStyle w:val="Heading1"/>'), True),
            (
                p(r("Employment", '<w:b w:val="0"/>'), properties='<w:pStyle w:val="Heading1"/>'),
                False,
            ),
            (p(r("Employment", '<w:rStyle w:val="Strong"/>')), True),
        ],
    )
    def test_is_a_line_whose_words_all_are(self, body: str, is_bold: bool) -> None:
        assert read(body).lines[0].line.is_bold is is_bold


class TestPictures:
    PICTURE = f"<w:r>{anchored('<pic:pic/>')}</w:r>"

    def test_know_their_place(self) -> None:
        body = p(self.PICTURE) + p(r("Sincerely,"), self.PICTURE) + p(self.PICTURE, r("Ana"))
        places = [(picture.line, picture.zone) for picture in read(body).pages[0].pictures]
        assert places == [(0, Zone.BODY), (1, Zone.BODY), (1, Zone.BODY)]

    def test_in_tables_stand_with_their_row(self) -> None:
        body = HELLO + table((p(r("Ana")), p(self.PICTURE)), (p(r("Director")), p(r("x"))))
        (picture,) = read(body).pages[0].pictures
        assert picture.line == 2

    def test_in_headers_belong_there(self) -> None:
        def change(word: WordDocument) -> None:
            word.sections[0].header.is_linked_to_previous = False
            word.sections[0].header._element.extend(fragment(p(self.PICTURE)))  # noqa: SLF001

        (picture,) = read(HELLO, change).pages[0].pictures
        assert (picture.zone, picture.line) == (Zone.HEADER, 0)

    @pytest.mark.parametrize(
        "drawing",
        [
            anchored("<w14:contentPart/>"),
            anchored(shape(properties="<a:custGeom/>")),
            '<w:pict><v:shape path="m0,0l9,9"/></w:pict>',
            "<w:pict><v:shape><o:ink/></v:shape></w:pict>",
        ],
    )
    def test_that_are_strokes_are_drawn(self, drawing: str) -> None:
        (picture,) = read(p(f"<w:r>{drawing}</w:r>", r("Ana"))).pages[0].pictures
        assert picture.is_drawn

    @pytest.mark.parametrize(
        "drawing",
        [
            '<w:pict><v:shape><v:imagedata r:id="rId9"/></v:shape></w:pict>',
            '<w:object><v:shape><v:imagedata r:id="rId9"/></v:shape></w:object>',
            anchored("<pic:pic/>", size=200000),
        ],
    )
    def test_are_not_drawn(self, drawing: str) -> None:
        (picture,) = read(p(f"<w:r>{drawing}</w:r>", r("Ana"))).pages[0].pictures
        assert not picture.is_drawn

    @pytest.mark.parametrize(
        "drawing",
        [
            anchored(shape(properties='<a:prstGeom prst="line"/>')),
            anchored("<pic:pic/>", named='hidden="1"'),
            anchored("<pic:pic/>", size=9000),
            '<w:pict><v:rect o:hr="t"/></w:pict>',
            '<w:pict><v:line from="0,0" to="9,9"/></w:pict>',
            '<w:pict><v:shape path="m"><v:textpath string="DRAFT"/></v:shape></w:pict>',
        ],
    )
    def test_are_not_rules_frames_or_watermarks(self, drawing: str) -> None:
        document = read(p(f"<w:r>{drawing}</w:r>", r("Ana")))
        assert document.pages[0].pictures == ()
        assert document.text == "Ana"

    def test_are_not_hidden_or_deleted(self) -> None:
        body = p(f"<w:r><w:rPr><w:vanish/></w:rPr>{anchored('<pic:pic/>')}</w:r>", r("Ana"))
        assert read(body).pages[0].pictures == ()
        body = p(f"<w:del>{self.PICTURE}</w:del>", r("Ana"))
        assert read(body).pages[0].pictures == ()

    def test_are_not_lines_to_sign_on_whose_names_are_read(self) -> None:
        line = '<o:signatureline o:suggestedsigner="Ana Lima" o:suggestedsigner2="Director"/>'
        pict = f'<w:r><w:pict><v:shape><v:imagedata r:id="r9"/>{line}</v:shape></w:pict></w:r>'
        document = read(p(r("Sincerely,")) + p(pict))
        assert lines(document) == ["Sincerely,", "Ana Lima", "Director"]
        assert document.pages[0].pictures == ()

    def test_that_are_the_letter_make_it_illegible(self) -> None:
        scan = p(f"<w:r>{anchored('<pic:pic/>', size=7000000)}</w:r>")
        head = with_header(header="Acme Ltd")
        assert not read(scan, head).pages[0].is_legible
        assert not read(p(r("See below.")) + scan).pages[0].is_legible
        assert read(p(r("Ms. Rao works here. " * 20)) + scan).pages[0].is_legible
        assert read(p(r("Ms. Rao works here."), self.PICTURE)).pages[0].is_legible


def retyped(content_type: str) -> bytes:
    usual = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return rezipped(
        made(HELLO + p(r("Cook"), properties='<w:pStyle w:val="ListBullet"/>')),
        lambda _, blob: blob.replace(usual, content_type.encode()),
    )


class TestPackages:
    @pytest.mark.parametrize(
        "content_type",
        [
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        ],
    )
    def test_with_macros_and_templates_are_read(self, content_type: str) -> None:
        assert lines(parsed(retyped(content_type))) == ["To whom it may concern", "• Cook"]

    def test_in_strict_names_are_read(self) -> None:
        def strict(_: str, blob: bytes) -> bytes:
            return re.sub(
                rb"http://schemas\.openxmlformats\.org/(officeDocument|\w+ml)/2006/"
                rb"(main|relationships|math|picture|wordprocessingDrawing)",
                rb"http://purl.oclc.org/ooxml/\1/\2",
                blob,
            )

        data = rezipped(made(HELLO, with_header(header="Acme Ltd")), strict)
        assert lines(parsed(data)) == ["Acme Ltd", "To whom it may concern"]

    @pytest.mark.parametrize("target", ["NULL", "#top", "media/lost.png"])
    def test_with_dead_relationships_are_read(self, target: str) -> None:
        dead = f'<Relationship Id="rId99" Type="x" Target="{target}"/></Relationships>'
        data = rezipped(
            made(HELLO),
            lambda name, blob: (
                blob.replace(b"</Relationships>", dead.encode())
                if name == "word/_rels/document.xml.rels"
                else blob
            ),
        )
        assert lines(parsed(data)) == ["To whom it may concern"]

    def test_fetch_nothing_from_outside(self) -> None:
        outside = (
            '<Relationship Id="rId99" Type="x" TargetMode="External" '
            'Target="http://203.0.113.1/a.png"/></Relationships>'
        )
        data = rezipped(
            made(HELLO),
            lambda name, blob: (
                blob.replace(b"</Relationships>", outside.encode()) if "_rels" in name else blob
            ),
        )
        assert lines(parsed(data)) == ["To whom it may concern"]

    def test_do_not_open_other_files(self, tmp_path: Path) -> None:
        secret = tmp_path / "secret.txt"
        secret.write_text("secret")
        doctype = f'<!DOCTYPE w:document [<!ENTITY x SYSTEM "{secret.as_uri()}">]><w:document '
        data = rezipped(
            made(HELLO),
            lambda name, blob: (
                blob.replace(b"<w:document ", doctype.encode(), 1).replace(b"whom", b"&x;whom")
                if name == "word/document.xml"
                else blob
            ),
        )
        assert "secret" not in parsed(data).text

    def test_without_styles_or_numbering_are_read(self) -> None:
        def bare(name: str, blob: bytes) -> bytes | None:
            if name in {"word/styles.xml", "word/numbering.xml", "word/settings.xml"}:
                return None
            return blob

        assert lines(parsed(rezipped(made(item("Cook", 0, 1)), bare))) == ["Cook"]

    def test_that_import_other_files_are_refused(self) -> None:
        with pytest.raises(UnreadableFile, match="only Word unpacks"):
            read(HELLO + '<w:altChunk r:id="rId7"/>')

    @pytest.mark.parametrize("part", [0.1, 0.5, 0.95])
    def test_cut_short_are_refused(self, part: float) -> None:
        data = made(HELLO)
        with pytest.raises(UnreadableFile, match="damaged"):
            parsed(data[: int(len(data) * part)])

    def test_with_broken_xml_are_refused(self) -> None:
        data = rezipped(
            made(HELLO),
            lambda name, blob: blob[:-40] if name == "word/document.xml" else blob,
        )
        with pytest.raises(UnreadableFile, match="damaged"):
            parsed(data)

    def test_without_words_are_refused(self) -> None:
        with pytest.raises(NoText, match="no text"):
            read(p() + p(r("  ")))
        with pytest.raises(NoText, match="no text"):
            read(p(r("Ms. Rao", "<w:vanish/>")))
        with pytest.raises(NoText, match="only pictures"):
            read(p(TestPictures.PICTURE))

    @pytest.mark.parametrize(
        ("names", "what"),
        [
            (("[Content_Types].xml", "xl/workbook.xml"), "Excel"),
            (("[Content_Types].xml", "ppt/presentation.xml"), "PowerPoint"),
            (("mimetype", "content.xml"), "OpenDocument"),
            (("mimetype", "META-INF/container.xml"), "e-book"),
            (("Index/Document.iwa",), "iWork"),
            (("letter.docx",), "ZIP archive"),
        ],
    )
    def test_of_other_formats_are_named(self, names: tuple[str, ...], what: str) -> None:
        file = BytesIO()
        with ZipFile(file, "w") as archive:
            for name in names:
                archive.writestr(name, "x")
        with pytest.raises(UnreadableFile, match=what) as caught:
            parsed(file.getvalue())
        assert "\n" not in str(caught.value)

    def test_whose_entries_are_encrypted_need_a_password(self) -> None:
        data = bytearray(made(HELLO))
        data[data.rindex(b"PK\x01\x02") + 8] |= 1
        with pytest.raises(PasswordProtected):
            parsed(bytes(data))

    @pytest.mark.parametrize(
        ("name", "size", "count"),
        [
            ("word/media/a.bin", 201, 1),
            ("word/a.xml", 9, 1),
            ("word/xml.png", 9, 1),
            ("_rels/b.rels", 3, 1),
            ("f", 0, 1001),
        ],
    )
    def test_of_hostile_size_are_refused_unread(self, name: str, size: int, count: int) -> None:
        file = BytesIO()
        with ZipFile(file, "w", compression=8) as archive:
            for number in range(count):
                with archive.open(f"{name}{number or ''}" if count > 1 else name, "w") as entry:
                    for _ in range(size):
                        entry.write(b"<" * 1024 * 1024 if "xml" in name else b"x" * 1024 * 1024)
        with pytest.raises(UnreadableFile, match="far more than a letter"):
            parsed(file.getvalue())
