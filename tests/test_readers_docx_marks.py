"""Word files: boxes, pictures, hidden words, changes and comments, with near misses."""

from collections.abc import Callable

import pytest
from docx.document import Document as WordDocument
from word_builders import (
    HELLO,
    INS,
    anchored,
    changed,
    fragment,
    hidden,
    lines,
    p,
    r,
    read,
    shape,
    table,
    with_header,
)

from letterproof.model.page import Zone

BOX = f"<w:txbxContent>{p(r('Acme Ltd'))}{p(r('Ottawa'))}</w:txbxContent>"


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
