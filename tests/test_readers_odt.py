"""OpenDocument text: one feature each, with near misses, and broken files."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from odt_builders import (
    COVERED,
    DECLARED,
    MIME,
    cell,
    content,
    look,
    p,
    packed,
    parsed,
    read,
    table,
)

from letterproof import readers
from letterproof.errors import NoText, PasswordProtected, UnreadableFile
from letterproof.model.page import Document, Zone

NUMBERS = (
    '<text:list-style style:name="N"><text:list-level-style-number text:level="1" '
    'style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" '
    'style:num-format="a" style:num-suffix=")"/><text:list-level-style-number text:level="3" '
    'style:num-format="i" text:display-levels="3"/></text:list-style>'
)
BULLETS = (
    '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" '
    'text:bullet-char="\uf0b7"/></text:list-style>'
)
PAGE = '<style:master-page style:name="Standard" {}>{}</style:master-page>'


def item(*blocks: str, more: str = "") -> str:
    return f"<text:list-item {more}>{''.join(blocks)}</text:list-item>"


def listed(*items: str, style: str = "N", more: str = "") -> str:
    return f'<text:list text:style-name="{style}" {more}>{"".join(items)}</text:list>'


def lines(document: Document) -> list[str]:
    return [placed.line.text for placed in document.lines]


def hidden(document: Document) -> list[str]:
    return [piece.text for piece in document.hidden]


def changed(document: Document) -> list[str]:
    return [document.text[span.start : span.end] for span in document.changes]


class TestText:
    def test_is_told_by_its_bytes(self) -> None:
        data = packed({"content.xml": content(p("Hello"))})
        assert readers.recognise(data[:4096]) is readers.readers()["odt"]

    def test_is_one_page_without_boxes(self) -> None:
        document = read(p("Hello <text:span>there</text:span>") + p("Second"))
        assert document.text == "Hello there\n\nSecond"
        assert document.media_type == readers.readers()["odt"].media_type
        assert len(document.pages) == 1
        assert document.pages[0].is_legible

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("Ana<text:line-break/>Director", "Ana\nDirector"),
            ("Position:<text:tab/>Cook", "Position:\tCook"),
            ("•<text:tab/>Cooks", "• Cooks"),
            ("Ana<text:s/>Lima", "Ana Lima"),
            ('Ana<text:s text:c="12"/>Joe', "Ana\tJoe"),
            ('Ana<text:s text:c="999999999"/>Joe', "Ana\tJoe"),
            ("Ana\n      Lima", "Ana Lima"),
            ("Ra<text:span>o</text:span> works", "Rao works"),
            ("<text:a>mail@firm.example</text:a>", "mail@firm.example"),
            ("page <text:page-number>1</text:page-number>", "page 1"),
            ("<text:ruby>山<text:ruby-text>yama</text:ruby-text></text:ruby>", "山"),
            ("one<text:soft-page-break/> two", "one two"),
            ("e\u0301te\u0301", "été"),
            ('40<text:hidden-text text:is-hidden="false">hours</text:hidden-text>', "40hours"),
        ],
    )
    def test_shows(self, text: str, shown: str) -> None:
        assert read(p(text)).text == shown

    def test_in_capitals_bold_and_raised(self) -> None:
        styles = look("C", 'fo:text-transform="uppercase" fo:font-weight="bold"')
        styles += look("R", 'style:text-position="super 58%"')
        document = read(
            p('<text:span text:style-name="C">Acme</text:span>')
            + p('June 4<text:span text:style-name="R">1</text:span>'),
            styles,
        )
        assert document.text == "ACME\n\nJune 4 1"
        assert [placed.line.is_bold for placed in document.lines] == [True, False]

    def test_of_a_content_control_and_an_index_is_read(self) -> None:
        control = "<loext:content-control>Rao</loext:content-control>"
        index = f"<text:alphabetical-index>{p('1')}</text:alphabetical-index>"
        assert lines(read(p(control) + index)) == ["Rao", "1"]

    def test_of_form_controls_is_read(self) -> None:
        forms = (
            '<office:forms><form:form><form:text form:id="c1" form:current-value="Rao"/>'
            '<form:checkbox form:id="c2" form:current-state="checked" form:label="full time"/>'
            '<form:listbox form:id="c3"><form:option form:label="no"/>'
            '<form:option form:label="week" form:current-selected="true"/></form:listbox>'
            "</form:form></office:forms>"
        )
        controls = " ".join(f'<draw:control draw:control="c{n}"/>' for n in (1, 2, 3))
        assert read(forms + p(controls)).text == "Rao ☒ full time week"


class TestHidden:
    @pytest.mark.parametrize(
        "properties",
        [
            'text:display="none"',
            'fo:color="#ffffff"',
            'fo:font-size="1pt"',
            'fo:color="#000000" loext:opacity="0%"',
        ],
    )
    def test_text_is_kept_apart(self, properties: str) -> None:
        body = p('Hours: 40<text:span text:style-name="H"> never</text:span>')
        document = read(body, look("H", properties))
        assert document.text == "Hours: 40"
        assert hidden(document) == ["never"]

    @pytest.mark.parametrize(
        "properties",
        [
            'fo:color="#ffffff" fo:background-color="#112233"',
            'style:use-window-font-color="true" loext:opacity="0%"',
            'fo:font-size="60%"',
            'text:display="true"',
        ],
    )
    def test_near_misses_are_seen(self, properties: str) -> None:
        body = p('<text:span text:style-name="H">Hours</text:span>')
        assert read(body, look("H", properties)).text == "Hours"

    def test_white_is_seen_on_a_coloured_cell_or_box(self) -> None:
        ground = (
            '<style:style style:name="G" style:family="{0}"><style:{0}-properties {1}/>'
            "</style:style>"
        )
        styles = look("W", 'fo:color="#ffffff"', "paragraph")
        styles += ground.format("table-cell", 'fo:background-color="#1d4e89"')
        styles += ground.format("graphic", 'draw:fill="solid" draw:fill-color="#1d4e89"')
        body = (
            f"<table:table><table:table-row><table:table-cell table:style-name='G'>{p('Acme', 'W')}"
            "</table:table-cell></table:table-row></table:table>"
            f"<text:p><draw:frame draw:style-name='G'><draw:text-box>{p('Box', 'W')}"
            "</draw:text-box></draw:frame></text:p>"
        )
        assert lines(read(body + p("Plain", "W"), styles)) == ["Acme", "Box"]

    def test_sections_and_paragraphs_are_kept_apart(self) -> None:
        body = (
            f'<text:section text:display="none">{p("one")}</text:section>'
            + p('<text:hidden-paragraph text:is-hidden="true"/>two')
            + p('three<text:hidden-text text:is-hidden="true" text:string-value="four"/>')
        )
        document = read(body)
        assert document.text == "three"
        assert hidden(document) == ["one", "two", "four"]


class TestLists:
    def test_count_and_know_their_levels(self) -> None:
        deep = listed(item(p("x"), listed(item(p("y")))))
        document = read(listed(item(p("a"), p("more")), item(p("b"), deep)) + p("end"), NUMBERS)
        assert lines(document) == ["1. a", "more", "2. b", "a) x", "2.a.i y", "end"]
        assert [placed.line.level for placed in document.lines] == [0, 0, 0, 1, 2, 0]

    def test_go_on_or_begin_anew(self) -> None:
        one = listed(item(p("a")), more='xml:id="l1"')
        body = (
            one
            + p("text")
            + listed(item(p("b")), more='text:continue-numbering="true"')
            + listed(item(p("c")))
            + listed(item(p("d")), more='text:continue-list="l1"')
            + listed(item(p("e"), more='text:start-value="7"'))
        )
        assert lines(read(body, NUMBERS)) == ["1. a", "text", "2. b", "1. c", "3. d", "7. e"]

    def test_bullets_are_bullets(self) -> None:
        header = f"<text:list-header>{p('head')}</text:list-header>"
        body = listed(header, item(p("a")), style="B")
        assert lines(read(body, BULLETS)) == ["head", "• a"]

    def test_an_item_that_only_holds_a_list_is_not_counted(self) -> None:
        body = listed(item(p("a")), item(listed(item(p("x")))), item(p("b")))
        assert lines(read(body, NUMBERS)) == ["1. a", "a) x", "2. b"]

    def test_may_be_styled_by_the_paragraph(self) -> None:
        styled = '<style:style style:name="L" style:family="paragraph" style:list-style-name="B"/>'
        body = f"<text:list>{item(p('a', 'L'))}</text:list>"
        assert lines(read(body, BULLETS + styled)) == ["• a"]

    def test_new_formats_of_numbers_are_read(self) -> None:
        style = (
            '<text:list-style style:name="F"><text:list-level-style-number text:level="1" '
            'style:num-format="I" loext:num-list-format="(%1%)"/></text:list-style>'
        )
        assert lines(read(listed(item(p("a")), item(p("b")), style="F"), style)) == [
            "(I) a",
            "(II) b",
        ]


class TestTables:
    def test_are_rows_of_cells(self) -> None:
        body = table(cell("Title") + cell("Cook"), cell("Hours") + cell("40"))
        assert lines(read(body)) == ["Title\tCook", "Hours\t40"]

    def test_keep_the_places_of_covered_cells(self) -> None:
        wide = 'table:number-columns-spanned="2"'
        body = table(
            cell("Role") + cell("From") + cell("To"),
            cell("Cook", more='table:number-rows-spanned="2"') + cell("2019") + cell("2020"),
            COVERED + cell("2021") + cell("2022"),
            cell("Still here") + cell("yes", more=wide) + COVERED,
        )
        assert lines(read(body)) == [
            "Role\tFrom\tTo",
            "Cook\t2019\t2020",
            "\t2021\t2022",
            "Still here\tyes",
        ]

    def test_nested_ones_are_read(self) -> None:
        inner = f"<table:table-cell>{table(cell('Pay') + cell('9'))}</table:table-cell>"
        assert "Pay\t9" in lines(read(table(cell("Terms") + inner)))


class TestDrawings:
    PICTURE = '<draw:frame svg:width="5cm" svg:height="{}"><draw:image/><draw:image/></draw:frame>'

    def test_a_picture_knows_its_place(self) -> None:
        document = read(p("Sincerely") + p(self.PICTURE.format("2cm")) + p("Ana Lima"))
        (picture,) = document.pages[0].pictures
        assert (picture.line, picture.zone, picture.is_drawn) == (1, Zone.BODY, False)

    def test_a_rule_is_no_picture(self) -> None:
        assert read(p("a" + self.PICTURE.format("0.5mm"))).pages[0].pictures == ()

    def test_strokes_are_drawn(self) -> None:
        body = p("Yours") + p("<draw:path/>") + p("<draw:g><draw:polyline/></draw:g>Ana")
        assert [picture.is_drawn for picture in read(body).pages[0].pictures] == [True, True]

    def test_boxes_follow_their_paragraph(self) -> None:
        box = f"<draw:frame><draw:text-box>{p('Acme')}</draw:text-box></draw:frame>"
        assert lines(read(p(f"Dear{box} Sir") + p("end"))) == ["Dear Sir", "Acme", "end"]
        assert lines(read(box + p("Dear Sir"))) == ["Acme", "Dear Sir"]

    def test_shapes_with_words_are_boxes(self) -> None:
        shape = f"<draw:custom-shape>{p('Acme')}<draw:enhanced-geometry/></draw:custom-shape>"
        document = read(p(shape + "Dear Sir"))
        assert lines(document) == ["Dear Sir", "Acme"]
        assert document.pages[0].pictures == ()

    def test_watermarks_are_left_out(self) -> None:
        art = (
            f"<draw:custom-shape>{p('DRAFT')}<draw:enhanced-geometry draw:text-path='true'/>"
            "</draw:custom-shape>"
        )
        assert lines(read(p("Dear Sir" + art))) == ["Dear Sir"]

    def test_a_signature_line_names_its_signer(self) -> None:
        line = (
            "<draw:frame><draw:image/><loext:signatureline "
            'loext:suggested-signer-name="Ana Lima"/></draw:frame>'
        )
        document = read(p("Yours" + line))
        assert lines(document) == ["Yours", "Ana Lima"]
        assert document.pages[0].pictures == ()

    def test_a_letter_that_is_a_picture_is_not_legible(self) -> None:
        page = '<draw:frame svg:width="20cm" svg:height="28cm"><draw:image/></draw:frame>'
        assert not read(p("Scan") + p(page)).pages[0].is_legible


class TestMargin:
    REGION = (
        '<text:tracked-changes><text:changed-region text:id="{0}"><text:{1}>{2}</text:{1}>'
        "</text:changed-region></text:tracked-changes>"
    )

    def test_deleted_text_is_left_out_and_noted(self) -> None:
        region = self.REGION.format("c1", "deletion", p("35"))
        document = read(region + p('Hours: <text:change text:change-id="c1"/>40'))
        assert document.text == "Hours: 40"
        assert changed(document) == [""]

    def test_inserted_text_is_noted(self) -> None:
        region = self.REGION.format("c1", "insertion", "")
        marks = [f'<text:change-{end} text:change-id="c1"/>' for end in ("start", "end")]
        document = read(region + p(f"Hours: {marks[0]}40{marks[1]} a week"))
        assert document.text == "Hours: 40 a week"
        assert changed(document) == ["40"]

    def test_a_change_of_format_is_none(self) -> None:
        region = self.REGION.format("c1", "format-change", "")
        marks = [f'<text:change-{end} text:change-id="c1"/>' for end in ("start", "end")]
        assert read(region + p(f"{marks[0]}40{marks[1]}")).changes == ()

    def test_comments_are_noted_and_not_read(self) -> None:
        comment = f'<office:annotation office:name="{{}}">{p("check")}</office:annotation>'
        body = p(f'{comment.format("n")}40<office:annotation-end office:name="n"/> hours')
        document = read(body + p(f"Dear{comment.format('m')}"))
        assert lines(document) == ["40 hours", "Dear"]
        assert changed(document) == ["40", ""]

    def test_notes_follow_the_body(self) -> None:
        note = (
            "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            f"{p('with a pension')}</text:note-body></text:note>"
        )
        document = read(p(f"He is paid{note}.") + p("end"))
        assert lines(document) == ["He is paid.", "end", "with a pension"]
        assert document.lines[-1].line.zone is Zone.NOTE


class TestPages:
    HEAD = "<style:header>{}</style:header><style:footer>{}</style:footer>"

    def test_header_and_footer_have_their_zones(self) -> None:
        masters = PAGE.format("", self.HEAD.format(p("Acme"), p("Tel")))
        document = read(p("Dear Sir"), masters=masters)
        assert [(at.line.text, at.line.zone) for at in document.lines] == [
            ("Acme", Zone.HEADER),
            ("Dear Sir", Zone.BODY),
            ("Tel", Zone.FOOTER),
        ]

    def test_the_first_page_may_have_its_own(self) -> None:
        first = f"<style:header-first>{p('First')}</style:header-first>"
        masters = PAGE.format("", self.HEAD.format(p("Acme"), "") + first)
        assert lines(read(p("Dear Sir"), masters=masters)) == ["First", "Dear Sir"]
        two = p("Dear <text:soft-page-break/>Sir")
        assert lines(read(two, masters=masters)) == ["First", "Acme", "Dear Sir"]

    def test_only_pages_of_the_letter_count(self) -> None:
        other = PAGE.replace("Standard", "Envelope").format("", self.HEAD.format(p("Stamp"), ""))
        asks = (
            '<style:style style:name="F" style:family="paragraph" '
            'style:master-page-name="Envelope"/>'
        )
        masters = PAGE.format("", self.HEAD.format(p("Acme"), "")) + other
        assert lines(read(p("Dear Sir"), asks, masters)) == ["Acme", "Dear Sir"]
        assert lines(read(p("Dear Sir", "F"), asks, masters)) == ["Stamp", "Dear Sir"]

    def test_a_header_that_is_switched_off_is_not_read(self) -> None:
        head = f'<style:header style:display="false">{p("Acme")}</style:header>'
        assert lines(read(p("Dear Sir"), masters=PAGE.format("", head))) == ["Dear Sir"]


class TestBroken:
    @pytest.mark.parametrize(
        ("data", "trouble", "what"),
        [
            (packed({"content.xml": content(p("Hello"))})[:200], UnreadableFile, "damaged"),
            (packed({"content.xml": "<office"}), UnreadableFile, "damaged"),
            (packed({"content.xml": f"<office:x {DECLARED}/>"}), UnreadableFile, "damaged"),
            (packed({"styles.xml": "<a/>"}), UnreadableFile, "damaged"),
            (packed({"content.xml": content("")}), NoText, "no text"),
            (packed({"content.xml": content(p("<draw:path/>"))}), NoText, "only pictures"),
            (packed({"content.xml": b" " * (9 << 20)}), UnreadableFile, "far more than a letter"),
            (
                packed({"META-INF/manifest.xml": "<manifest:encryption-data/>"}),
                PasswordProtected,
                "password",
            ),
        ],
    )
    def test_says_why_in_one_line(self, data: bytes, trouble: type[Exception], what: str) -> None:
        with pytest.raises(trouble, match=what) as caught:
            parsed(data)
        assert "\n" not in str(caught.value)

    def test_entities_are_neither_resolved_nor_fetched(self) -> None:
        bomb = "".join(
            f'<!ENTITY e{n} "{f"&e{n - 1};" * 20 if n else "ha" * 20}">' for n in range(9)
        )
        kind = f'<!DOCTYPE x [{bomb}<!ENTITY out SYSTEM "file:///etc/passwd">]>'
        data = packed({"content.xml": kind + content(p("Dear &e8;&out; Sir"))})
        try:
            text = parsed(data).text
        except UnreadableFile:
            return
        assert text == "Dear Sir"

    def test_depth_without_end_is_an_error_of_the_file(self) -> None:
        deep = "<text:span>" * 5000 + "x" + "</text:span>" * 5000
        with pytest.raises(UnreadableFile, match="damaged"):
            parsed(packed({"content.xml": content(p(deep))}))

    @pytest.mark.parametrize("many", ["<text:p/>" * 400_001, "<!---->" * 400_001])
    def test_more_than_a_book_is_refused(self, many: str) -> None:
        with pytest.raises(UnreadableFile, match="far more than a letter"):
            parsed(packed({"content.xml": content(p("a") + many)}))


def test_a_package_that_says_late_what_it_is_is_read() -> None:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", content(p("Dear Sir")))
        archive.writestr("mimetype", MIME)
    document = readers.read_bytes(Path("letter.odt"), file.getvalue())
    assert (document.text, document.media_type) == ("Dear Sir", MIME)
