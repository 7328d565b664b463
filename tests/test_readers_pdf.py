"""PDFs made here, line by line, and what the reader makes of them."""

import io
import random
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from letterproof.errors import NoText, PasswordProtected, UnreadableFile
from letterproof.model.page import Document, Zone
from letterproof.readers import read
from letterproof.readers.pdf import MAX_PAGES, pdf

WIDTH, HEIGHT = 612, 792
Draw = Callable[[Canvas], None]

PROSE = (
    "This is to certify that Ms. Amara Nwosu has been employed by Bluewater Bakery as a",
    "pastry cook since 3 May 2021 at our Halifax shop. She works 40 hours per week and is",
    "paid $24.50 per hour, with a dental plan.",
)


def made(*pages: Draw, size: tuple[float, float] = (WIDTH, HEIGHT)) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=True)
    for page in pages:
        canvas.setFont("Helvetica", 11)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def parsed(data: bytes) -> Document:
    return pdf.parse(Path("letter.pdf"), data, "0" * 64)


def drawn(*pages: Draw) -> Document:
    return parsed(made(*pages))


def put(
    canvas: Canvas, x: float, y: float, text: str, size: float = 11, *, bold: bool = False
) -> None:
    """Draw text with its foot `y` points below the page's top."""
    canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
    canvas.drawString(x, HEIGHT - y, text)


def prose(canvas: Canvas, y: float = 200, x: float = 72) -> None:
    for number, line in enumerate(PROSE):
        put(canvas, x, y + 14 * number, line)


def photo(width: int = 40, height: int = 20) -> ImageReader:
    header = f"P6 {width} {height} 255 ".encode()
    return ImageReader(io.BytesIO(header + bytes([90, 120, 150]) * width * height))


def texts(document: Document) -> list[str]:
    return [placed.line.text for placed in document.lines]


def starts(document: Document) -> list[bool]:
    return [placed.line.is_paragraph_start for placed in document.lines]


# words


def test_words_have_boxes_from_the_top_left() -> None:
    document = drawn(lambda canvas: put(canvas, 72, 100, "Amara Nwosu"))
    first, second = document.pages[0].lines[0].words
    assert (first.text, second.text) == ("Amara", "Nwosu")
    assert first.box is not None
    assert second.box is not None
    assert first.box.left == pytest.approx(72, abs=1)
    assert 90 < first.box.top < first.box.bottom < 105
    assert first.box.right < second.box.left


@given(st.integers(0, 10_000))
@settings(max_examples=15, deadline=None)
def test_words_come_in_reading_order_however_they_were_drawn(seed: int) -> None:
    grid = [
        (72 + 33 * column, 100 + 14 * row, f"w{row}{column}x")
        for row in range(8)
        for column in range(7)
    ]
    shuffled = grid.copy()
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - a shuffle, no secret

    def page(canvas: Canvas) -> None:
        for x, y, text in shuffled:
            canvas.setFont("Courier", 11)
            canvas.drawString(x, HEIGHT - y, text)

    words = [word.text for placed in drawn(page).lines for word in placed.line.words]
    assert words == [text for _, _, text in grid]


def test_letters_drawn_one_by_one_in_any_order_are_words() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont("Courier", 10)
        for place in (4, 0, 3, 1, 2, 7, 6, 5):
            canvas.drawString(72 + 6 * place, 600, "baker hi"[place])

    assert texts(drawn(page)) == ["baker hi"]


def test_a_raised_ending_stays_in_its_word() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Since the 1")
        end = 72 + canvas.stringWidth("Since the 1", "Helvetica", 11)
        put(canvas, end, 96, "st", 6)
        put(canvas, end + canvas.stringWidth("st", "Helvetica", 6) + 3, 100, "of May 2021")

    assert texts(drawn(page)) == ["Since the 1st of May 2021"]


def test_small_capitals_are_one_word() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "J", 16)
        put(canvas, 72 + canvas.stringWidth("J", "Helvetica", 16), 100, "OHN", 11)

    assert texts(drawn(page)) == ["JOHN"]


def test_spaced_letters_are_a_word_and_initials_are_not() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "E M P L O Y M E N T   L E T T E R", 14)
        put(canvas, 72, 200, "J K Rao and A B Diallo")

    assert texts(drawn(page)) == ["EMPLOYMENT LETTER", "J K Rao and A B Diallo"]


def test_bold_that_is_faked_by_printing_twice_is_read_once() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Annual salary")
        put(canvas, 72.3, 100, "Annual salary")

    assert texts(drawn(page)) == ["Annual salary"]


def test_wide_blanks_and_bullets_of_symbol_fonts() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "40\u00a0hours")
        canvas.setFont("Symbol", 11)
        canvas.drawString(72, HEIGHT - 150, "\u2022")
        put(canvas, 90, 150, "Baked bread")

    assert texts(drawn(page)) == ["40 hours", "• Baked bread"]


def test_the_boldness_of_a_line() -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "Duties", bold=True)
        put(canvas, 72, 150, "Salary:", bold=True)
        put(canvas, 150, 150, "none")

    assert [placed.line.is_bold for placed in drawn(page).lines] == [True, False]


# columns and tables


def rows(canvas: Canvas, y: float, lines: list[tuple[str, ...]], at: tuple[float, ...]) -> None:
    for number, line in enumerate(lines):
        for x, text in zip(at, line, strict=True):
            put(canvas, x, y + 14 * number, text)


def test_a_letterhead_of_two_columns_is_read_one_after_the_other() -> None:
    def page(canvas: Canvas) -> None:
        lines = [
            ("Bluewater Bakery Ltd.", "Tel. 902-555-0101"),
            ("12 Harbour Street", "Fax 902-555-0102"),
            ("Halifax, NS B3H 1A1", "hello@bluewater.example"),
        ]
        rows(canvas, 60, lines, (72, 400))
        prose(canvas)

    assert texts(drawn(page))[:6] == [
        "Bluewater Bakery Ltd.",
        "12 Harbour Street",
        "Halifax, NS B3H 1A1",
        "Tel. 902-555-0101",
        "Fax 902-555-0102",
        "hello@bluewater.example",
    ]


def test_columns_of_different_pitch() -> None:
    def page(canvas: Canvas) -> None:
        for number in range(4):
            put(canvas, 72, 60 + 16 * number, f"left {'abcd'[number]}", 12)
        for number in range(6):
            put(canvas, 380, 55 + 11 * number, f"right {'abcdef'[number]}", 8)
        prose(canvas)

    read_ = texts(drawn(page))[:10]
    assert read_ == [f"left {sign}" for sign in "abcd"] + [f"right {sign}" for sign in "abcdef"]


def test_a_date_at_the_right_stays_on_its_line() -> None:
    def page(canvas: Canvas) -> None:
        rows(canvas, 150, [("Ref: HR/12", "3 May 2024")], (72, 450))
        put(canvas, 72, 178, "To whom it may concern,")
        prose(canvas)

    assert texts(drawn(page))[:2] == ["Ref: HR/12\t3 May 2024", "To whom it may concern,"]


@pytest.mark.parametrize("colon", ["", ":"])
def test_labels_and_values_are_read_row_by_row(colon: str) -> None:
    def page(canvas: Canvas) -> None:
        put(
            canvas,
            72,
            240,
            "The particulars of her employment are as follows and may be relied on.",
        )
        lines = [
            (f"Job title{colon}", "Pastry cook"),
            (f"Start date{colon}", "3 May 2021"),
            (f"Hours{colon}", "40 per week"),
            (f"Salary{colon}", "$24.50 an hour"),
        ]
        rows(canvas, 268, lines, (72, 200))

    assert texts(drawn(page))[1:] == [
        f"Job title{colon}\tPastry cook",
        f"Start date{colon}\t3 May 2021",
        f"Hours{colon}\t40 per week",
        f"Salary{colon}\t$24.50 an hour",
    ]


def test_a_value_that_wraps_is_one_cell() -> None:
    def page(canvas: Canvas) -> None:
        lines = [
            ("Position:", "Pastry cook"),
            ("Benefits:", "Dental plan, drug plan and"),
            ("", "three weeks of vacation"),
            ("Hours:", "40 per week"),
        ]
        rows(canvas, 300, lines, (72, 200))

    assert texts(drawn(page)) == [
        "Position:\tPastry cook",
        "Benefits:\tDental plan, drug plan and three weeks of vacation",
        "Hours:\t40 per week",
    ]


def test_a_summary_table_without_rules() -> None:
    lines = [
        ("Position", "From", "To"),
        ("Baker", "June 2018", "May 2020"),
        ("Head baker", "May 2020", "Present"),
    ]
    document = drawn(lambda canvas: rows(canvas, 300, lines, (72, 250, 400)))
    assert texts(document) == ["\t".join(line) for line in lines]


def test_a_ruled_table_whose_cells_wrap_unevenly() -> None:
    def page(canvas: Canvas) -> None:
        canvas.grid([72, 200, 320, 500], [HEIGHT - 300, HEIGHT - 320, HEIGHT - 365])
        rows(canvas, 314, [("Position", "Period", "Pay")], (76, 204, 324))
        rows(
            canvas,
            334,
            [("Head baker and", "May 2020 to"), ("keeper of keys", "the present")],
            (76, 204),
        )
        put(canvas, 324, 341, "$60,000")

    assert texts(drawn(page)) == [
        "Position\tPeriod\tPay",
        "Head baker and keeper of keys\tMay 2020 to the present\t$60,000",
    ]


def test_two_signatories_are_two_columns() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas, 300)
        put(canvas, 72, 400, "Sincerely,")
        lines = [
            ("Ines Cardoso", "Tom Okafor"),
            ("Owner", "Head of Human Resources"),
            ("Bluewater Bakery", "Bluewater Bakery"),
        ]
        rows(canvas, 460, lines, (72, 340))

    assert texts(drawn(page))[4:] == [
        "Ines Cardoso",
        "Owner",
        "Bluewater Bakery",
        "Tom Okafor",
        "Head of Human Resources",
        "Bluewater Bakery",
    ]


def test_a_side_column_does_not_run_into_the_text() -> None:
    def page(canvas: Canvas) -> None:
        for number, text in enumerate(("Bluewater", "Bakery", "12 Harbour St", "Halifax")):
            put(canvas, 40, 120 + 18 * number, text, 8)
        for number in range(12):
            put(
                canvas,
                180,
                118 + 14 * number,
                f"Line {'abcdefghijkl'[number]} of the letter goes on.",
            )

    read_ = texts(drawn(page))
    assert read_[:4] == ["Bluewater", "Bakery", "12 Harbour St", "Halifax"]
    assert read_[4:] == [f"Line {sign} of the letter goes on." for sign in "abcdefghijkl"]


def test_a_wide_gap_after_a_bullet_parts_nothing() -> None:
    def page(canvas: Canvas) -> None:
        for number, text in enumerate(("Baked bread", "Ordered flour", "Taught helpers")):
            put(canvas, 72, 300 + 14 * number, "-")
            put(canvas, 108, 300 + 14 * number, text)

    assert texts(drawn(page)) == ["- Baked bread", "- Ordered flour", "- Taught helpers"]


# zones and paragraphs


def test_what_repeats_is_header_and_footer() -> None:
    def page(number: int) -> Draw:
        def draw(canvas: Canvas) -> None:
            put(canvas, 72, 40, "Bluewater Bakery Ltd.")
            put(canvas, 72, 760, f"Page {number} of 2")
            put(canvas, 72, 300, f"Body {'ab'[number - 1]}")

        return draw

    document = drawn(page(1), page(2))
    for seen in document.pages:
        assert [line.zone for line in seen.lines] == [Zone.HEADER, Zone.BODY, Zone.FOOTER]


def test_a_letterhead_that_does_not_repeat_is_body() -> None:
    def first(canvas: Canvas) -> None:
        put(canvas, 72, 40, "Bluewater Bakery Ltd.")
        prose(canvas)

    document = drawn(first, prose)
    assert document.pages[0].lines[0].zone is Zone.BODY


def test_two_copies_of_a_letter_have_no_header() -> None:
    def page(canvas: Canvas) -> None:
        for number in range(12):
            put(canvas, 72, 60 + 40 * number, f"Line {'abcdefghijkl'[number]}")

    zones = {placed.line.zone for placed in drawn(page, page).lines}
    assert zones == {Zone.BODY}


def test_where_paragraphs_start() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas, 200)
        prose(canvas, 256)
        put(
            canvas,
            72,
            298,
            "- Baked bread and every kind of pastry for three shops and two hotels all over the",
        )
        put(canvas, 80, 312, "old town")
        put(canvas, 72, 326, "- Ordered flour")

    expected = [True, False, False, True, False, False, True, False, True]
    assert starts(drawn(page)) == expected


def test_a_double_spaced_letter_has_paragraphs_not_lines() -> None:
    def page(canvas: Canvas) -> None:
        for number, line in enumerate(PROSE * 2):
            put(canvas, 72, 200 + 26 * number, line)

    assert starts(drawn(page)) == [True, False, False, True, False, False]


def test_an_indented_first_line_starts_a_paragraph() -> None:
    def page(canvas: Canvas) -> None:
        for number, line in enumerate(PROSE[:2] * 2):
            put(canvas, 72 if number % 2 else 100, 200 + 14 * number, line[: 80 + 5 * (number % 2)])

    assert starts(drawn(page)) == [True, False, True, False]


def test_a_paragraph_goes_on_over_a_page_break() -> None:
    def first(canvas: Canvas) -> None:
        prose(canvas, 700)

    def second(canvas: Canvas) -> None:
        put(canvas, 72, 80, "and a uniform that we clean.")
        put(canvas, 72, 120, "She is valued.")

    assert starts(drawn(first, second)) == [True, False, False, False, True]


def test_list_levels_follow_the_indentation() -> None:
    def page(canvas: Canvas) -> None:
        for number, (x, text) in enumerate(
            [(72, "- one"), (90, "- two"), (108, "- three"), (90, "- four"), (72, "- five")]
        ):
            put(canvas, x, 300 + 14 * number, text)
        put(canvas, 72, 420, "She left in May.")

    assert [placed.line.level for placed in drawn(page).lines] == [0, 1, 2, 1, 0, 0]


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


def whole(canvas: Canvas) -> None:
    canvas.drawImage(photo(), 0, 0, WIDTH, HEIGHT)


def layer(canvas: Canvas) -> None:
    text = canvas.beginText(72, 600)
    text.setTextRenderMode(3)
    for line in PROSE:
        text.textLine(line)
    canvas.drawText(text)


def test_a_scan_with_a_text_layer() -> None:
    def page(canvas: Canvas) -> None:
        whole(canvas)
        layer(canvas)

    (seen,) = drawn(page).pages
    assert (seen.is_scan, seen.is_legible, len(seen.lines)) == (True, True, 3)


def test_text_under_a_page_size_image_is_a_scan_too() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas)
        whole(canvas)

    assert drawn(page).pages[0].is_scan


def test_printed_stationery_is_no_scan() -> None:
    def page(canvas: Canvas) -> None:
        whole(canvas)
        prose(canvas)

    (seen,) = drawn(page).pages
    assert (seen.is_scan, seen.is_legible) == (False, True)


def test_a_scanned_page_among_others_is_not_legible() -> None:
    document = drawn(prose, whole, lambda canvas: canvas.line(72, 72, 200, 72))
    assert [page.is_legible for page in document.pages] == [True, False, True]


def test_a_scanned_page_with_a_line_of_advertising_is_not_legible() -> None:
    def page(canvas: Canvas) -> None:
        whole(canvas)
        put(canvas, 400, 780, "Scanned with PocketScan", 7)

    assert not drawn(page).pages[0].is_legible


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


# turned and cropped pages


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as opened:
        change(opened)
        opened.save(buffer, **options)
    return buffer.getvalue()


def test_boxes_start_at_the_visible_corner() -> None:
    def crop(opened: pikepdf.Pdf) -> None:
        opened.pages[0].MediaBox = [-20, -30, WIDTH, HEIGHT]
        opened.pages[0].CropBox = [50, 0, WIDTH, HEIGHT - 40]

    document = parsed(changed(made(prose), crop))
    (page,) = document.pages
    assert (page.width, page.height) == (WIDTH - 50, HEIGHT - 40)
    box = page.lines[0].box
    assert box is not None
    assert box.left == pytest.approx(22, abs=1)
    assert box.bottom == pytest.approx(162, abs=4)


def test_a_page_that_is_turned_for_display() -> None:
    def sideways(canvas: Canvas) -> None:
        canvas.translate(0, HEIGHT)
        canvas.rotate(-90)
        canvas.setFont("Helvetica", 11)
        for number, line in enumerate(PROSE):
            canvas.drawString(72, WIDTH - 100 - 14 * number, line)

    def turn(opened: pikepdf.Pdf) -> None:
        opened.pages[0].Rotate = 270

    document = parsed(changed(made(sideways), turn))
    assert texts(document) == list(PROSE)
    assert (document.pages[0].width, document.pages[0].height) == (HEIGHT, WIDTH)
    # The same page without the turn is read as well, its boxes where its words stand.
    unturned = parsed(made(sideways))
    assert texts(unturned) == list(PROSE)
    box = unturned.pages[0].lines[0].box
    assert box is not None
    assert box.bottom - box.top > box.right - box.left


def test_text_up_the_side_comes_last() -> None:
    def page(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(30, 200)
        canvas.rotate(90)
        canvas.setFont("Helvetica", 8)
        canvas.drawString(0, 0, "Registered in Nova Scotia")
        canvas.restoreState()
        prose(canvas)

    assert texts(drawn(page)) == [*PROSE, "Registered in Nova Scotia"]


# trouble


def one_line(error: pytest.ExceptionInfo[Exception]) -> str:
    message = str(error.value)
    assert message
    assert "\n" not in message
    assert "letter.pdf" not in message
    return message


def test_a_password() -> None:
    locked = changed(
        made(prose), lambda _: None, encryption=pikepdf.Encryption(user="x", owner="y")
    )
    with pytest.raises(PasswordProtected) as error:
        parsed(locked)
    assert "password" in one_line(error)


def test_an_owner_password_only_is_no_hindrance() -> None:
    guarded = changed(
        made(prose), lambda _: None, encryption=pikepdf.Encryption(user="", owner="y")
    )
    assert texts(parsed(guarded)) == list(PROSE)


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.4\n",
        b"%PDF-1.4\n" + bytes(range(256)) * 20,
        b"%PDF-1.4\n garbage \nstartxref\n0\n%%EOF",
        made(prose)[:700],
    ],
    ids=["head only", "garbage", "garbage that ends well", "cut short"],
)
def test_a_broken_file(data: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UnreadableFile) as error:
        parsed(data)
    one_line(error)
    assert capfd.readouterr() == ("", "")


def test_no_pages() -> None:
    def strip(opened: pikepdf.Pdf) -> None:
        del opened.pages[0]

    with pytest.raises(UnreadableFile):
        parsed(changed(made(prose), strip))


@pytest.mark.parametrize("page", [whole, lambda canvas: canvas.line(1, 1, 9, 9)])
def test_no_words_on_any_page(page: Draw) -> None:
    with pytest.raises(NoText) as error:
        drawn(page)
    assert "scan" in one_line(error)


def test_too_many_pages() -> None:
    with pytest.raises(UnreadableFile) as error:
        drawn(*[lambda canvas: put(canvas, 72, 72, "x")] * (MAX_PAGES + 1))
    assert str(MAX_PAGES) in one_line(error)


def test_one_broken_page_does_not_lose_the_others(capfd: pytest.CaptureFixture[str]) -> None:
    def spoil(opened: pikepdf.Pdf) -> None:
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type0)
        opened.pages[1].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))

    document = parsed(changed(made(prose, prose), spoil))
    assert texts(document) == list(PROSE)
    assert [page.is_legible for page in document.pages] == [True, False]
    assert capfd.readouterr() == ("", "")


def test_an_empty_page_is_legible() -> None:
    document = drawn(prose, lambda _: None)
    assert [page.is_legible for page in document.pages] == [True, True]


def test_the_room_finds_the_reader(tmp_path: Path) -> None:
    path = tmp_path / "letter.bin"
    path.write_bytes(made(prose))
    document = read(path)
    assert document.media_type == "application/pdf"
    assert len(document.sha256) == 64
    assert texts(document) == list(PROSE)


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


def test_a_bullet_that_is_drawn_is_a_bullet() -> None:
    def page(canvas: Canvas) -> None:
        for number, text in enumerate(("Baked bread", "Ordered flour")):
            canvas.circle(80, HEIGHT - 296 - 16 * number, 2, fill=1)
            put(canvas, 92, 300 + 16 * number, text)
        put(canvas, 72, 360, "She left in May.")
        canvas.circle(300, HEIGHT - 500, 2, fill=1)

    assert texts(drawn(page)) == ["• Baked bread", "• Ordered flour", "She left in May."]


def test_a_number_inside_a_sentence_starts_no_item() -> None:
    def page(canvas: Canvas) -> None:
        lines = (
            "Ms. Amara Nwosu works full-time at our bakery in the old town of Halifax, that is",
            "37.5 hours per week, or to say it in words and in figures with all due care, forty",
            "(40) hours in December.",
        )
        for number, line in enumerate(lines):
            put(canvas, 72, 200 + 14 * number, line)

    assert starts(drawn(page)) == [True, False, False]


@given(
    st.lists(
        st.tuples(st.integers(0, 560), st.integers(30, 780), st.sampled_from((7, 11, 24))),
        min_size=1,
        max_size=60,
    )
)
@settings(max_examples=60, deadline=None)
def test_no_word_is_lost_wherever_it_stands(places: list[tuple[int, int, int]]) -> None:
    def page(canvas: Canvas) -> None:
        for number, (x, y, size) in enumerate(places):
            put(canvas, x, y, f"w{number}.", size)

    letters = "".join(word.text for placed in drawn(page).lines for word in placed.line.words)
    letters += "".join(piece.text.replace(" ", "") for piece in drawn(page).hidden)
    expected = "".join(f"w{number}." for number in range(len(places)))
    assert sorted(letters) == sorted(expected)
