"""PDFs as files, and the words on their pages."""

import io
import random
import time
import zlib
from contextlib import suppress
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_builders import (
    HEIGHT,
    PROSE,
    WIDTH,
    Draw,
    changed,
    drawn,
    made,
    parsed,
    prose,
    put,
    texts,
    whole,
)
from reportlab.pdfgen.canvas import Canvas
from workshop.seal import updated

from letterproof.errors import CannotRead, NoText, PasswordProtected, UnreadableFile
from letterproof.readers import read
from letterproof.readers._pdf import MAX_PAGES


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


@pytest.mark.parametrize("step", [0, 1])
def test_the_mark_of_a_note_is_no_part_of_a_number(step: float) -> None:
    def page(canvas: Canvas) -> None:
        put(canvas, 72, 100, "since May 2021")
        end = 72 + canvas.stringWidth("since May 2021", "Helvetica", 11)
        put(canvas, end + step, 96, "12", 6)
        put(canvas, end + step + 7, 100, ", at $24 an hour.")
        put(canvas, 72, 150, "from May 2019*")

    assert texts(drawn(page)) == ["since May 2021 12, at $24 an hour.", "from May 2019*"]


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


def test_a_bullet_that_is_drawn_is_a_bullet() -> None:
    def page(canvas: Canvas) -> None:
        for number, text in enumerate(("Baked bread", "Ordered flour")):
            canvas.circle(80, HEIGHT - 296 - 16 * number, 2, fill=1)
            put(canvas, 92, 300 + 16 * number, text)
        put(canvas, 72, 360, "She left in May.")
        canvas.circle(300, HEIGHT - 500, 2, fill=1)

    assert texts(drawn(page)) == ["• Baked bread", "• Ordered flour", "She left in May."]


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


# turned and cropped pages


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


def test_what_is_left_of_a_cut_file_is_read_and_told() -> None:
    data = made(prose, prose)
    document = parsed(data[: data.rindex(b"startxref")])
    assert texts(document) == list(PROSE) * 2
    assert [page.is_legible for page in document.pages] == [True, True, False]
    assert "cut short" in document.pages[-1].advice


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


def filled(content: bytes, size: int = WIDTH) -> bytes:
    def fill(opened: pikepdf.Pdf) -> None:
        opened.pages[0].contents_add(opened.make_stream(content))
        opened.pages[0].MediaBox = [0, 0, size, HEIGHT]

    return changed(made(prose), fill)


@pytest.mark.parametrize(
    ("content", "size", "what"),
    [
        (b"q " * 600_000, WIDTH, "far more than a letter"),
        (b"BT /F1 8 Tf " + b"(abcdefghi) Tj " * 4000 + b"ET", WIDTH, None),
        (
            b"BT /F1 3 Tf 9 9 Td " + (b"0 3 Td " + b"(abcdefghi) Tj " * 16) * 250 + b"ET",
            WIDTH,
            "far more than a letter",
        ),
        (b"BT /F1 8 Tf " + b"30 0 Td (ab) Tj " * 12_000 + b"ET", 400_000, None),
        (
            b"0.5 g "
            + b"9 9 9 9 re f " * 9000
            + b"1 g BT /F1 9 Tf "
            + b"(abcdef) Tj 0 0 Td " * 4000,
            WIDTH,
            None,
        ),
    ],
    ids=["instructions", "beside the page", "characters", "gaps", "white on grounds"],
)
def test_a_small_file_takes_little_time(content: bytes, size: int, what: str | None) -> None:
    data = filled(content, size)
    assert len(data) < 10_000
    start = time.process_time()
    if what is None:
        parsed(data)
    else:
        with pytest.raises(UnreadableFile, match=what):
            parsed(data)
    assert time.process_time() - start < 5


def packed(blob: bytes, times: int) -> bytes:
    """Give a one-page PDF whose content is `blob`, packed and packed again."""

    def fill(opened: pikepdf.Pdf) -> None:
        stream = pikepdf.Stream(opened, blob)
        stream.Filter = pikepdf.Array([pikepdf.Name.FlateDecode] * times)
        opened.pages[0].Contents = pikepdf.Array([opened.pages[0].Contents, stream])

    return changed(
        made(prose),
        fill,
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
    )


@pytest.mark.parametrize(("size", "times"), [(40, 1), (40, 2), (1, 3)])
def test_a_stream_that_unpacks_without_end_is_not_unpacked(size: int, times: int) -> None:
    blob = b"q " * (size * 512 * 1024)
    for _ in range(times):
        blob = zlib.compress(blob, 9)
    with pytest.raises(UnreadableFile):
        parsed(packed(blob, times))


def test_of_a_broken_stream_what_can_be_had_is_read() -> None:
    draw = b"BT /F1 11 Tf 72 300 Td (and more) Tj ET "
    blob = zlib.compress(draw + random.Random(1).randbytes(4000), 9)  # noqa: S311 - no secret
    whole = zlib.compress(draw, 9)
    for broken in (whole[:-2] + b"xx", whole[:-6], blob[:-2000] + b"\0" * 2000):
        assert texts(parsed(packed(broken, 1)))[-1] == "and more"


def test_forms_that_draw_forms_come_to_an_end() -> None:
    def nest(opened: pikepdf.Pdf) -> None:
        form = opened.make_stream(b"")
        for _ in range(9):
            inner, form = form, opened.make_stream(b"/X Do " * 9)
            for stream in (inner, form):
                stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
                stream.BBox = [0, 0, 9, 9]
            form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=inner))
        page = opened.pages[0]
        page.Resources.XObject = pikepdf.Dictionary(X=form)
        page.contents_add(opened.make_stream(b"/X Do"))

    start = time.process_time()
    with pytest.raises(UnreadableFile, match="far more than a letter"):
        parsed(changed(made(prose), nest))
    assert time.process_time() - start < 5


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


@pytest.mark.parametrize(
    ("font", "codes", "signs"),
    [
        ("ABCDEF+Wingdings-Regular", b"\xfe\xa8\xd8l", "☑☐••"),
        ("Wingdings2", b"R\xa3x\xfe", "☑☐••"),
        ("Wingdings 3", b"}", "•"),
        ("Webdings", b"a", "✓"),
    ],
)
def test_symbol_fonts_show_what_they_show(font: str, codes: bytes, signs: str) -> None:
    def add(opened: pikepdf.Pdf) -> None:
        name = pikepdf.Name("/" + font)
        page = opened.pages[0]
        page.Resources.Font.W = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.TrueType,
            BaseFont=name,
            Encoding=pikepdf.Name.WinAnsiEncoding,
            FirstChar=0,
            LastChar=255,
            Widths=[900] * 256,
            FontDescriptor=pikepdf.Dictionary(Type=pikepdf.Name.FontDescriptor, FontName=name),
        )
        for number, code in enumerate(codes):
            place = f"BT /W 11 Tf 72 {300 - 20 * number} Td <{code:02x}> Tj ET"
            page.contents_add(opened.make_stream(place.encode()))

    assert texts(parsed(changed(made(prose), add)))[3:] == list(signs)


@pytest.mark.parametrize("key", ["Contents", "Resources", "Annots"])
def test_what_refers_to_itself_is_not_followed_for_ever(key: str) -> None:
    data = made(prose)
    with pikepdf.open(io.BytesIO(data)) as opened:
        page = opened.pages[0].obj
        size = int(opened.trailer["/Size"])
        number = page.objgen[0]
        page[f"/{key}"] = pikepdf.Name("/Here")
        text = page.unparse(resolved=True).replace(b"/Here", b"%d 0 R" % size)
    round_and_round = updated(data, {number: text, size: b"%d 0 R" % size})
    with suppress(CannotRead):
        parsed(round_and_round)
