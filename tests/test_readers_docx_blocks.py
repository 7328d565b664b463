"""Word files: tables, lists, headers and notes, one feature each, with near misses."""

from collections.abc import Callable

import pytest
from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from word_builders import (
    DECLARED,
    HELLO,
    INS,
    changed,
    fragment,
    hidden,
    item,
    lines,
    made,
    p,
    parsed,
    r,
    read,
    rezipped,
    table,
    with_header,
)

from letterproof.errors import UnreadableFile
from letterproof.model.page import Zone


class TestTables:
    def test_of_labels_are_a_line_per_row(self) -> None:
        document = read(
            table((p(r("Position")), p(r("Cook"))), (p(r("Hours")), p(r("40")))) + HELLO
        )
        assert lines(document) == ["Position\tCook", "Hours\t40", "To whom it may concern"]
        assert [len(placed.line.cells) for placed in document.lines] == [2, 2, 1]

    def test_give_a_column_of_colons_to_the_labels(self) -> None:
        cells = (p(r("Hours")), p(r(":")), p(INS.format(r("40")), r(" a week")))
        document = read(table(cells, (p(r("Title")), p(r(":")), p(r("Cook")))))
        assert lines(document) == ["Hours :\t40 a week", "Title :\tCook"]
        assert changed(document) == ["40"]

    def test_keep_bold_headings(self) -> None:
        bold = "<w:b/>"
        document = read(table((p(r("From", bold)), p(r("To", bold))), (p(r("2019")), p(r("2021")))))
        assert [placed.line.is_bold for placed in document.lines] == [True, False]

    def test_keep_the_place_of_an_empty_cell(self) -> None:
        head = (p(r("Title")), p(r("From")), p(r("To")), p(r("Pay")))
        now = (p(r("Chef")), p(r("2020")), p(), p(r("about "), INS.format(r("$30"))))
        then = (p(), p(r("2019")), p(r("2020")), p())
        document = read(table(head, now, then))
        assert lines(document) == [
            "Title\tFrom\tTo\tPay",
            "Chef\t2020\t\tabout $30",
            "\t2019\t2020",
        ]
        assert changed(document) == ["$30"]

    def test_count_the_columns_under_a_wide_cell(self) -> None:
        wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
        head = (p(r("Title")), wide + p(r("Period")), p(r("Pay")))
        rows = [tuple(p(r(text)) for text in row) for row in (("Chef", "2020", "", "$30"),)]
        whole = tuple(p(r(text)) for text in ("Cook", "2018", "2020", "$20"))
        assert lines(read(table(head, *rows, whole)))[1] == "Chef\t2020\t\t$30"

    def test_leave_out_columns_that_are_always_empty(self) -> None:
        document = read(table((p(r("Cook")), p(), p(r("$20"))), (p(r("Chef")), p(), p(r("$30")))))
        assert lines(document) == ["Cook\t$20", "Chef\t$30"]

    def test_leave_out_empty_cells_beside_one_that_is_not(self) -> None:
        rows = [tuple(p(r(text)) for text in row) for row in (("a", "b", "c"), ("", "", "d"))]
        assert lines(read(table(*rows))) == ["a\tb\tc", "d"]

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
