"""Rich Text: one feature each, with near misses, and broken files."""

from pathlib import Path

import pytest

from letterproof import readers
from letterproof.errors import NoText, UnreadableFile
from letterproof.model.page import Document, Zone
from letterproof.readers.rtf import rtf

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}"
    r"{\f1\fnil\fcharset2 Symbol;}{\f2\fnil\fcharset204{\*\falt Arial}Arial Cyr;}"
    r"{\f3\fnil\fcharset2 Wingdings;}{\f4\fnil\fcharset128 MS Mincho;}}"
    r"{\colortbl;\red255\green255\blue255;\red29\green78\blue137;}"
    "\r\n"
)
ITEM = r"{\listtext\tab %s\tab}\ls1\ilvl%d %s\par\pard "
PICTURE = r"{\pict\pngblip\picwgoal%d\pichgoal%d 89504e47}"


def parsed(data: bytes) -> Document:
    return rtf.parse(Path("letter.rtf"), data, "0" * 64)


def read(body: str) -> Document:
    return parsed((HEAD + body + "}").encode("latin-1"))


def lines(document: Document) -> list[str]:
    return [placed.line.text for placed in document.lines]


def hidden(document: Document) -> list[str]:
    return [piece.text for piece in document.hidden]


def changed(document: Document) -> list[str]:
    return [document.text[span.start : span.end] for span in document.changes]


class TestText:
    @pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\r\n "])
    def test_is_told_by_its_bytes(self, before: bytes) -> None:
        assert readers.recognise(before + b"{\\rtf1\\ansi") is readers.readers()["rtf"]
        assert parsed(before + b"{\\rtf1 Hello}").text == "Hello"

    def test_is_one_page_without_boxes(self) -> None:
        document = read(r"\pard Hello {\b there}\par Second\par")
        assert document.text == "Hello there\n\nSecond"
        assert document.media_type == "application/rtf"
        assert document.pages[0].is_legible

    @pytest.mark.parametrize(
        ("body", "shown"),
        [
            (r"caf\'e9", "café"),
            (r"\'80 \'96 \'93a\'94", "€ – “a”"),
            (r"{\f2\'d0\'fb\'ed}", "Рын"),
            (r"{\f4\'8e\'52}", "山"),
            (r"\u233?t\u233 ?", "été"),
            (r"\u-10179?\u-8704?", "😀"),
            (r"{\uc0\u233 t\u233}", "été"),
            (r"{\uc2\u233\'c3\'a9t}", "ét"),
            (r"{\uc1\u233\~t}", "ét"),
            (r"{\f1\'b7}", "•"),
            (r"{\f3\'fe}", "☑"),
            (r"\f1\u-3913?", "•"),
            ("Ra\r\no works", "Rao works"),
            (r"\{a\}\\", "{a}\\"),
            (r"a\~b\_c\-d", "a b-cd"),
            (r"a\emdash b\endash c\rquote s", "a—b–c’s"),
            (r"Position:\tab Cook", "Position:\tCook"),
            (r"\bullet\tab Cooks", "• Cooks"),
            (r"Ana\line Director", "Ana\nDirector"),
            (r"one\page two", "one\n\ntwo"),
            ("one\\\ntwo", "one\n\ntwo"),
            (r"{\caps acme} ltd", "ACME ltd"),
            (r"June 4{\super 1}", "June 4 1"),
            (r"{\*\unknown words}Dear{\info{\title words}} Sir", "Dear Sir"),
            (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt mail@firm.example}}", "mail@firm.example"),
            (r"{\field{\*\fldinst FORMCHECKBOX{\*\formfield{\fftype1\ffres1}}}} yes", "☒ yes"),
            (r"{\field{\*\fldinst FORMCHECKBOX{\*\formfield{\fftype1\ffres25\ffdefres0}}}} no",
             "☐ no"),
            (r"{\*\bkmkstart a}b{\*\bkmkend a}", "b"),
            (r"a\bin5 }}}}}b", "ab"),
            (r"{\object{\*\objdata 00}{\result shown}}", "shown"),
            (r"\pard\plain\rtlch\ab\af9 \ltrch words", "words"),
        ],
    )  # fmt: skip
    def test_shows(self, body: str, shown: str) -> None:
        assert read(body).text == shown

    def test_of_other_code_pages_is_read(self) -> None:
        assert parsed(rb"{\rtf1\ansi\ansicpg1250 \'b3}").text == "ł"
        assert parsed(rb"{\rtf1\mac \'8e}").text == "é"
        assert parsed(rb"{\rtf1\ansi\ansicpg99999 \'e9}").text == "é"
        assert parsed(b"{\\rtf1\\ansi\\ansicpg65001 \xc3\xa9}").text == "é"

    def test_may_be_bold(self) -> None:
        document = read(r"{\b Acme}\par\pard\plain {\b Acme} Ltd\par\b Old\b0\par")
        assert [placed.line.is_bold for placed in document.lines] == [True, False, True]


class TestHidden:
    @pytest.mark.parametrize("words", [r"\v", r"\cf1", r"\fs3"])
    def test_text_is_kept_apart(self, words: str) -> None:
        document = read(rf"Hours: 40{{{words}  never}}\par")
        assert document.text == "Hours: 40"
        assert hidden(document) == ["never"]

    @pytest.mark.parametrize("words", [r"\v0", r"\cf0", r"\cf2", r"\cf1\chcbpat2", r"\cf1\cbpat2"])
    def test_near_misses_are_seen(self, words: str) -> None:
        assert read(rf"\pard{words} Hours\par").text == "Hours"

    def test_white_is_seen_on_a_coloured_cell_or_box(self) -> None:
        row = (
            r"\trowd\clcbpat2\cellx1000\cellx2000\intbl {\cf1 Acme}\cell {\cf1 gone}\cell\row\pard "
        )
        box = (
            r"{\shp{\*\shpinst{\sp{\sn fillColor}{\sv 255}}{\shptxt {\cf1 Box}\par}}"
            r"{\shprslt {\do twice}}}\par"
        )
        document = read(row + box)
        assert lines(document) == ["Acme", "Box"]
        assert hidden(document) == ["gone"]


class TestLists:
    def test_have_their_markers_and_levels(self) -> None:
        body = ITEM % ("1.", 0, "a") + ITEM % ("a)", 1, "x") + ITEM % (r"\f1\'b7", 0, "b") + "end"
        document = read(body)
        assert lines(document) == ["1. a", "a) x", "• b", "end"]
        assert [placed.line.level for placed in document.lines] == [0, 1, 0, 0]

    @pytest.mark.parametrize(
        ("marker", "shown"), [(r"\endash", "•"), ("o", "•"), ("a", "a"), ("3", "3")]
    )
    def test_signs_are_bullets(self, marker: str, shown: str) -> None:
        assert read(ITEM % (marker, 0, "Cooks")).text == f"{shown} Cooks"

    def test_old_ones_are_read(self) -> None:
        item = r"{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt{\pntxtb\'B7}}Cooks\par"
        assert read(item).text == "• Cooks"

    def test_an_empty_item_is_none(self) -> None:
        assert lines(read(r"{\listtext 1.\tab}\par\pard Dear Sir\par")) == ["Dear Sir"]


class TestTables:
    ROW = r"\trowd\cellx1000\cellx2000\pard\intbl %s\cell %s\cell\row"

    def test_are_rows_of_cells(self) -> None:
        document = read(self.ROW % ("Title", "Cook") + self.ROW % ("Hours", "40") + r"\pard end")
        assert lines(document) == ["Title\tCook", "Hours\t40", "end"]

    def test_keep_the_places_of_cells(self) -> None:
        three = r"\trowd\cellx1000%s\cellx2000\cellx3010\pard\intbl %s\cell %s\cell %s\cell\row"
        wide = r"\trowd\cellx1000\cellx3000\pard\intbl %s\cell %s\cell\row"
        merged = (
            r"\trowd\cellx1000\clmgf\cellx2000\clmrg\cellx3000\intbl Notice\cell none\cell\cell\row"
        )
        document = read(
            three % ("", "Role", "From", "To")
            + three % (r"\clvmrg", "", "2021", "2022")
            + wide % ("Still here", "yes")
            + merged
        )
        assert lines(document) == [
            "Role\tFrom\tTo",
            "\t2021\t2022",
            "Still here\tyes",
            "Notice\tnone",
        ]

    def test_nested_ones_are_read(self) -> None:
        body = (
            r"\trowd\cellx1000\cellx9000\pard\intbl Terms\cell\pard\intbl\itap2 Pay\nestcell "
            r"9\nestcell{\*\nesttableprops\trowd\cellx5000\cellx9000\nestrow}{\nonesttables\par}"
            r"\pard\intbl\cell\row\pard end"
        )
        assert lines(read(body)) == ["Terms", "Pay\t9", "end"]

    def test_without_its_last_row_mark_is_read(self) -> None:
        assert lines(read(r"\trowd\cellx1000\intbl Pay\cell 9\pard\par end")) == ["Pay", "9", "end"]


class TestDrawings:
    def test_a_picture_knows_its_place(self) -> None:
        document = read(rf"Sincerely\par {PICTURE % (2800, 900)}\par Ana Lima\par")
        (picture,) = document.pages[0].pictures
        assert (picture.line, picture.zone, picture.is_drawn) == (1, Zone.BODY, False)
        assert lines(document) == ["Sincerely", "Ana Lima"]

    def test_a_picture_given_twice_is_one(self) -> None:
        pict = PICTURE % (2800, 900)
        document = read(rf"a{{\*\shppict{pict}}}{{\nonshppict{pict}}}")
        assert len(document.pages[0].pictures) == 1

    def test_a_rule_is_no_picture(self) -> None:
        assert read("a" + PICTURE % (9000, 20)).pages[0].pictures == ()

    @pytest.mark.parametrize(
        ("properties", "drawn"),
        [
            (r"{\sp{\sn shapeType}{\sv 0}}{\sp{\sn pVerticies}{\sv 8;2;(0,0);(9,9)}}", [True]),
            (r"{\sp{\sn shapeType}{\sv 75}}{\sp{\sn pib}{\sv {\pict 8950}}}", [False]),
            (r"{\sp{\sn fHidden}{\sv 1}}{\sp{\sn pib}{\sv {\pict 8950}}}", []),
            (r"{\sp{\sn shapeType}{\sv 20}}", []),
            (r"{\sp{\sn shapeType}{\sv 136}}{\sp{\sn gtextUNICODE}{\sv DRAFT}}", []),
        ],
    )
    def test_shapes_show_what_they_hold(self, properties: str, drawn: list[bool]) -> None:
        document = read(rf"Yours{{\shp{{\*\shpinst\shpleft0{properties}}}}}\par")
        assert [picture.is_drawn for picture in document.pages[0].pictures] == drawn
        assert lines(document) == ["Yours"]

    def test_a_letter_that_is_a_picture_is_not_legible(self) -> None:
        assert not read(r"Scan\par" + PICTURE % (11000, 15000)).pages[0].is_legible


class TestMargin:
    def test_deleted_text_is_left_out_and_noted(self) -> None:
        document = read(r"Hours: {\deleted 35}{\revised 40} a week\par")
        assert document.text == "Hours: 40 a week"
        assert changed(document) == ["", "40"]

    def test_comments_are_noted_and_not_read(self) -> None:
        body = (
            r"{\*\atrfstart 7}40{\*\atrfend 7}{\*\atnid P}{\*\atnauthor Pay}\chatn"
            r"{\*\annotation{\*\atnref 7}{\*\atndate 1}check\par this} hours\par "
            r"Dear{\*\annotation check}\par"
        )
        document = read(body)
        assert lines(document) == ["40 hours", "Dear"]
        assert changed(document) == ["40", ""]

    def test_notes_follow_the_body(self) -> None:
        document = read(r"He is paid{\super\chftn}{\footnote\pard\chftn  with a pension}.\par end")
        assert lines(document) == ["He is paid.", "end", "with a pension"]
        assert document.lines[-1].line.zone is Zone.NOTE


class TestPages:
    PARTS = r"{\header\pard Acme\par}{\footer\pard Tel\par}{\headerf\pard First\par}"

    def test_header_and_footer_have_their_zones(self) -> None:
        document = read(rf"\sectd{self.PARTS}\pard Dear Sir\par")
        assert [(at.line.text, at.line.zone) for at in document.lines] == [
            ("Acme", Zone.HEADER),
            ("Dear Sir", Zone.BODY),
            ("Tel", Zone.FOOTER),
        ]

    def test_the_first_page_may_have_its_own(self) -> None:
        assert lines(read(rf"\titlepg{self.PARTS}Dear Sir")) == ["First", "Dear Sir"]
        two = rf"\titlepg{self.PARTS}Dear\page Sir"
        assert lines(read(two)) == ["First", "Acme", "Dear", "Sir", "Tel"]

    def test_sections_go_on_with_the_headers_before(self) -> None:
        document = read(rf"{self.PARTS}one\sect\sectd two\sect{{\header New}}three")
        assert lines(document) == ["Acme", "New", "one", "two", "three", "Tel"]


class TestBroken:
    @pytest.mark.parametrize(
        ("data", "trouble", "what"),
        [
            (rb"{\rtf1 {\header", UnreadableFile, "incomplete"),
            (rb"{\rtf1}", NoText, "no text"),
            (rb"{\rtf1 {\pict\picwgoal3000\pichgoal3000 00}}", NoText, "only pictures"),
            (rb"{\rtf1 " + b"{" * 5000, UnreadableFile, "damaged"),
            (rb"{\rtf1\bin99999 a}", UnreadableFile, "incomplete"),
        ],
    )
    def test_says_why_in_one_line(self, data: bytes, trouble: type[Exception], what: str) -> None:
        with pytest.raises(trouble, match=what) as caught:
            parsed(data)
        assert "\n" not in str(caught.value)

    @pytest.mark.parametrize(
        "end", [b"", rb"{\b ", rb"{\header ", rb"{\pict 00", rb"\trowd\cellx9 "]
    )
    def test_cut_short_is_read_as_far_as_it_goes_and_told(self, end: bytes) -> None:
        document = parsed(rb"{\rtf1 Dear Sir\par " + end)
        assert lines(document) == ["Dear Sir"]
        assert [page.is_legible for page in document.pages] == [True, False]
        assert "end is missing" in document.pages[-1].advice

    def test_cells_out_of_place_cost_nothing(self) -> None:
        assert read(r"\cell\row\nestcell\nestrow\pard\itap99999999 a").text == "a"

    def test_more_than_any_letter_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("letterproof.readers._rtf_tokens.MOST", 100)
        with pytest.raises(UnreadableFile, match="far more than a letter"):
            read(r"\par" * 100)

    def test_endless_text_is_refused(self) -> None:
        with pytest.raises(UnreadableFile, match="far more than a letter"):
            read("Dear Sir " * 200_000)
