"""PDF pages: pictures, scans, hidden words, and what is laid over a page."""

from collections.abc import Callable

import pikepdf
import pytest
from pdf_builders import (
    HEIGHT,
    PROSE,
    WIDTH,
    changed,
    drawn,
    made,
    parsed,
    photo,
    prose,
    put,
    texts,
    whole,
)
from pictures import printed, scanned
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from letterproof.errors import NoText
from letterproof.model.page import Document, Zone

# pictures


def test_a_signature_picture_stands_before_the_name() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas)
        put(canvas, 72, 300, "Sincerely,")
        canvas.drawImage(photo(), 72, HEIGHT - 345, 120, 35)
        put(canvas, 72, 360, "Ines Cardoso")

    (picture,) = drawn(page).pages[0].pictures
    assert (picture.line, picture.is_drawn, picture.zone) == (4, False, Zone.BODY)
    assert picture.box is not None
    assert (picture.box.left, picture.box.top) == (pytest.approx(72), pytest.approx(310))


def ink(canvas: Canvas, x: float, y: float) -> None:
    path = canvas.beginPath()
    path.moveTo(x, HEIGHT - y)
    for step in range(6):
        path.curveTo(
            x + 20 * step + 5,
            HEIGHT - y + 25,
            x + 20 * step + 12,
            HEIGHT - y - 9,
            x + 20 * step + 20,
            HEIGHT - y,
        )
    canvas.drawPath(path)


def test_ink_is_a_drawing() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 300, "Sincerely,")
        ink(canvas, 72, 335)
        ink(canvas, 90, 340)
        put(canvas, 72, 370, "Ines Cardoso")

    (picture,) = drawn(page).pages[0].pictures
    assert (picture.line, picture.is_drawn) == (1, True)


def test_rules_frames_and_tables_are_no_pictures() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas)
        canvas.rect(30, 30, WIDTH - 60, HEIGHT - 60)
        canvas.roundRect(60, 500, 300, 100, 8)
        canvas.line(72, 700, 540, 700)
        canvas.rect(72, 400, 200, 0.5, fill=1)
        canvas.grid([72, 200, 320], [200, 220, 240])
        canvas.circle(80, 300, 2, fill=1)

    assert drawn(page).pages[0].pictures == ()


def test_a_round_stamp_is_a_drawing() -> None:
    document = drawn(lambda canvas: (prose(canvas), canvas.circle(300, 300, 40))[0])
    assert [picture.is_drawn for picture in document.pages[0].pictures] == [True]


def test_a_logo_that_repeats_is_in_the_header() -> None:
    def page(canvas: Canvas) -> None:
        canvas.drawImage(photo(), 72, HEIGHT - 60, 80, 40)
        prose(canvas)

    def other(canvas: Canvas) -> None:
        canvas.drawImage(photo(), 72, HEIGHT - 60, 80, 40)
        put(canvas, 72, 300, "Ines Cardoso")

    zones = [picture.zone for seen in drawn(page, other).pages for picture in seen.pictures]
    assert zones == [Zone.HEADER, Zone.HEADER]


# scans, legibility


def layer(canvas: Canvas) -> None:
    text = canvas.beginText(72, 600)
    text.setTextRenderMode(3)
    for line in PROSE:
        text.textLine(line)
    canvas.drawText(text)


def test_a_scan_with_a_text_layer_is_read_by_its_picture() -> None:
    (seen,) = parsed(scanned(printed(made(prose)), layer)).pages
    assert (seen.is_scan, seen.is_legible, len(seen.lines)) == (True, True, 3)
    assert "40 hours per week" in seen.lines[1].text


def test_text_under_a_page_size_image_is_a_scan_too() -> None:
    (picture,) = printed(made(prose))

    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "He worked 60 hours a week.")
        canvas.drawImage(ImageReader(picture), 0, 0, WIDTH, HEIGHT)

    document = drawn(page)
    assert document.pages[0].is_scan
    assert "60" not in document.text


def test_printed_stationery_is_no_scan() -> None:
    def page(canvas: Canvas) -> None:
        whole(canvas)
        prose(canvas)

    (seen,) = drawn(page).pages
    assert (seen.is_scan, seen.is_legible) == (False, True)


def test_a_page_that_only_shows_a_photograph_is_read_and_empty() -> None:
    document = drawn(prose, whole, lambda canvas: canvas.line(72, 72, 200, 72))
    assert [bool(page.lines) for page in document.pages] == [True, False, False]


def test_a_scanned_page_with_a_line_of_advertising_is_not_legible() -> None:
    def page(canvas: Canvas) -> None:
        whole(canvas)
        put(canvas, 400, 780, "Scanned with PocketScan", 7)

    assert not drawn(page).pages[0].is_legible


@pytest.mark.parametrize(
    ("codes", "is_seen"),
    [
        ([bytes(range(1, 13))], True),
        ([bytes(range(1, 6)), bytes(range(20, 26))], True),
        ([b"\x01\x02"] * 9, False),
        ([b"Pastry cook"], False),
    ],
)
def test_a_page_whose_letters_are_not_known_is_read_by_its_picture(
    codes: list[bytes], is_seen: bool
) -> None:
    def add(opened: pikepdf.Pdf) -> None:
        page = opened.pages[0]
        glyphs = [pikepdf.Name(f"/g{code}") for code in range(160)]
        page.Resources.Font.X = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.TrueType,
            BaseFont=pikepdf.Name("/ABCDEF+Own"),
            Encoding=pikepdf.Dictionary(Differences=pikepdf.Array([0, *glyphs[:32], 127])),
            FirstChar=0,
            LastChar=255,
            Widths=[500] * 256,
        )
        for number, code in enumerate(codes):
            text = f"BT /X 11 Tf 72 {400 - 20 * number} Td <{code.hex()}> Tj ET"
            page.contents_add(opened.make_stream(text.encode()))

    assert parsed(changed(made(prose), add)).pages[0].is_scan is is_seen


# hidden text


def white(canvas: Canvas, y: float = 400) -> None:
    canvas.setFillColorRGB(1, 1, 1)
    put(canvas, 72, y, "40 hours per week")
    canvas.setFillColorRGB(0, 0, 0)


def test_white_text_on_white_is_hidden() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas)
        white(canvas)

    document = drawn(page)
    assert len(document.lines) == 3
    (piece,) = document.hidden
    assert (piece.page, piece.text) == (1, "40 hours per week")
    assert piece.box is not None


def test_pages_that_show_nothing_are_told_so() -> None:
    with pytest.raises(NoText, match="hidden"):
        drawn(white)


def test_white_text_on_a_dark_band_is_seen() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.1, 0.2, 0.4)
        canvas.rect(0, HEIGHT - 420, WIDTH, 60, stroke=0, fill=1)
        white(canvas)

    document = drawn(page)
    assert document.hidden == ()
    assert texts(document) == ["40 hours per week"]


def test_other_ways_to_hide() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas)
        layer(canvas)
        put(canvas, 72, 500, "tiny words", 1)
        put(canvas, 72, -50, "off the page")

    hidden = sorted(piece.text for piece in drawn(page).hidden)
    assert hidden == sorted([*PROSE, "off the page", "tiny words"])


FADED = "/Faded gs BT /F1 11 Tf 72 300 Td (40 hours per week) Tj ET"


def faded(opened: pikepdf.Pdf, content: str) -> None:
    page = opened.pages[0]
    page.Resources.ExtGState = pikepdf.Dictionary(
        Faded=pikepdf.Dictionary(ca=0, CA=0), Solid=pikepdf.Dictionary(ca=1, CA=1)
    )
    page.contents_add(opened.make_stream(content.encode()))


@pytest.mark.parametrize("is_rescued", [False, True])
def test_words_that_are_seen_through_are_hidden_while_that_lasts(*, is_rescued: bool) -> None:
    def fade(opened: pikepdf.Pdf) -> None:
        own = FADED.replace("300 Td (40 hours per week)", "320 Td (a dental plan)")
        opened.pages[0].Resources.XObject = pikepdf.Dictionary(
            X=opened.make_stream(
                own.encode(),
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Form,
                BBox=[0, 0, WIDTH, HEIGHT],
                Resources=opened.pages[0].Resources,
            )
        )
        after = "BT /F1 11 Tf 72 280 Td (Halifax) Tj ET /X Do BT /F1 11 Tf 72 260 Td (May) Tj ET"
        solid = FADED.replace("Faded", "Solid").replace("300", "240")
        faded(opened, f"q {FADED} Q {after} /Faded gs {solid}")
        if is_rescued:
            del opened.pages[0].Type

    document = parsed(changed(made(prose), fade))
    assert texts(document) == [*PROSE, "Halifax", "May", "40 hours per week"]
    assert sorted(piece.text for piece in document.hidden) == ["40 hours per week", "a dental plan"]


def test_letters_cut_out_of_nothing_are_hidden() -> None:
    def cut(opened: pikepdf.Pdf, *, is_filled: bool) -> None:
        fill = "0 0 1 rg 60 290 200 30 re f" if is_filled else ""
        faded(opened, f"q BT 7 Tr /F1 11 Tf 72 300 Td (40 hours per week) Tj ET {fill} Q")

    empty = parsed(changed(made(prose), lambda opened: cut(opened, is_filled=False)))
    assert [piece.text for piece in empty.hidden] == ["40 hours per week"]
    shown = parsed(changed(made(prose), lambda opened: cut(opened, is_filled=True)))
    assert shown.hidden == ()
    assert texts(shown)[-1] == "40 hours per week"


@pytest.mark.parametrize(
    "states",
    [
        pikepdf.Array([1]),
        pikepdf.Dictionary(Faded=1),
        pikepdf.Dictionary(Faded=pikepdf.Dictionary(ca=pikepdf.Name.x)),
    ],
)
def test_broken_states_lose_no_word(states: pikepdf.Object) -> None:
    def spoil(opened: pikepdf.Pdf) -> None:
        faded(opened, f"Q Q {FADED}")
        opened.pages[0].Resources.ExtGState = states

    document = parsed(changed(made(prose), spoil))
    assert texts(document) == [*PROSE, "40 hours per week"]


# what is laid over a page


def noted(subtype: str, content: bytes, flags: int = 4) -> bytes:
    def add(opened: pikepdf.Pdf) -> None:
        look = opened.make_stream(content)
        look.Type = pikepdf.Name.XObject
        look.Subtype = pikepdf.Name.Form
        look.BBox = [0, 0, 200, 40]
        look.Resources = opened.pages[0].Resources
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name("/" + subtype),
            Rect=[72, HEIGHT - 440, 272, HEIGHT - 400],
            F=flags,
            AP=pikepdf.Dictionary(N=look),
        )
        note = opened.make_indirect(note)
        opened.pages[0].Annots = pikepdf.Array([note])
        opened.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([note]))

    return changed(made(prose), add)


FIELD = b"BT /F1 11 Tf 2 10 Td (Ines Cardoso) Tj ET"


def test_a_filled_field_is_read_where_it_stands() -> None:
    document = parsed(noted("Widget", FIELD))
    assert texts(document) == [*PROSE, "Ines Cardoso"]
    box = document.pages[0].lines[-1].box
    assert box is not None
    assert box.left == pytest.approx(74, abs=1)
    assert 415 < box.top < box.bottom < 440


def test_ink_that_was_added_is_a_drawing() -> None:
    document = parsed(noted("Ink", b"5 5 m 40 60 60 -30 120 30 c 150 10 l S"))
    assert [picture.is_drawn for picture in document.pages[0].pictures] == [True]


@pytest.mark.parametrize(("subtype", "flags"), [("Widget", 2), ("Link", 4)])
def test_what_is_not_shown_or_only_a_remark_is_not_read(subtype: str, flags: int) -> None:
    assert texts(parsed(noted(subtype, FIELD, flags))) == list(PROSE)


def form(change: Callable[[pikepdf.Pdf], None]) -> Document:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Employee:")
        place = {"y": HEIGHT - 106, "height": 18, "width": 160, "borderWidth": 0}
        canvas.acroForm.textfield(name="a", x=160, value="Amara Nwosu", **place)
        for at, text, is_on in ((160, "Full-time", True), (260, "Part-time", False)):
            canvas.acroForm.checkbox(name=text, x=at, y=HEIGHT - 152, checked=is_on, size=12)
            put(canvas, at + 20, 150, text)

    return parsed(changed(made(page), change))


def test_boxes_are_ticked_or_not() -> None:
    document = form(lambda _: None)
    assert texts(document) == ["Employee:\tAmara Nwosu", "☒ Full-time\t☐ Part-time"]
    assert document.pages[0].pictures == ()


def test_a_value_without_a_drawing_is_read() -> None:
    def strip(opened: pikepdf.Pdf) -> None:
        for note in opened.pages[0].Annots:
            del note["/AP"]

    document = form(strip)
    assert texts(document) == ["Employee:\tAmara Nwosu", "☒ Full-time\t☐ Part-time"]


def test_a_value_is_found_on_the_field_it_is_part_of_and_stays_small() -> None:
    def strip(opened: pikepdf.Pdf) -> None:
        note = opened.pages[0].Annots[0]
        for key in ("/AP", "/FT", "/V"):
            del note[key]
        whole = pikepdf.Dictionary(FT=pikepdf.Name.Tx, V="Amařa " * 9000)
        note.Parent = opened.make_indirect(whole)

    words = form(strip).text.split()
    assert words[1] == "Amařa"
    assert len(words) < 400
