"""Word files: what one paragraph says, one feature each, with near misses."""

import pytest
from word_builders import HELLO, p, r, read, table

from letterproof.readers.docx import docx


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

    def test_of_a_raised_figure_are_a_note_and_no_part_of_a_number(self) -> None:
        raised = '<w:vertAlign w:val="superscript"/>'
        document = read(p(r("since the 1"), r("st", raised), r(" of May 2021"), r("2", raised)))
        assert document.text == "since the 1st of May 2021 2"

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
