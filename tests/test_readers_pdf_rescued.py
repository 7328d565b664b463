"""PDFs that pdfminer cannot follow and others can."""

import pikepdf
import pytest
from pdf_builders import HEIGHT, PROSE, WIDTH, changed, made, parsed, prose, texts
from reportlab.pdfgen.canvas import Canvas

from letterproof.readers._allowance import Excess
from letterproof.readers._unicode_maps import MOST_CODES
from letterproof.readers._unpack import MOST, _from_runs, _widths


def untyped(opened: pikepdf.Pdf) -> None:
    for page in opened.pages:
        del page.Type


def odd_font(opened: pikepdf.Pdf) -> None:
    odd = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type0)
    opened.pages[0].Resources.Font.Odd = odd


@pytest.mark.parametrize("spoil", [untyped, odd_font])
def test_its_words_stand_where_they_do_else(spoil: object) -> None:
    whole = parsed(made(prose)).pages[0]
    page = parsed(changed(made(prose), spoil)).pages[0]
    assert [line.text for line in page.lines] == list(PROSE)
    assert (page.width, page.height, page.is_legible) == (WIDTH, HEIGHT, True)
    for mine, other in zip(page.lines, whole.lines, strict=True):
        for one, same in zip(mine.words, other.words, strict=True):
            edges = (one.box.left, one.box.top, one.box.right, one.box.bottom)
            known = (same.box.left, same.box.top, same.box.right, same.box.bottom)
            assert edges == pytest.approx(known, abs=1)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_turned_for_display(turn: int) -> None:
    wide, high = (HEIGHT, WIDTH) if turn % 180 else (WIDTH, HEIGHT)

    def turned(canvas: Canvas) -> None:
        corner = {90: (WIDTH, 0), 180: (WIDTH, HEIGHT), 270: (0, HEIGHT)}[turn]
        canvas.translate(*corner)
        canvas.rotate(turn)
        canvas.setFont("Helvetica", 11)
        for number, line in enumerate(PROSE):
            canvas.drawString(72, high - 100 - 14 * number, line)

    def spoil(opened: pikepdf.Pdf) -> None:
        opened.pages[0].Rotate = turn
        untyped(opened)

    document = parsed(changed(made(turned), spoil))
    assert texts(document) == list(PROSE)
    assert (document.pages[0].width, document.pages[0].height) == (wide, high)
    box = document.pages[0].lines[0].box
    assert box is not None
    assert (box.left, box.bottom) == pytest.approx((72, 102), abs=3)


def test_run_lengths_are_unpacked_as_far_as_they_go_and_no_further_than_a_letter() -> None:
    assert _from_runs(b"\x02abc\xfez\x80never") == b"abczzz"
    assert _from_runs(b"\x05ab") == b"ab"
    with pytest.raises(Excess):
        _from_runs(b"\x81z" * (MOST // 128 + 1))


def test_ranges_of_widths_are_held_to_the_codes_of_fonts() -> None:
    assert _widths([1, 2, 500, 4, [600, 700]]) == {1: 500, 2: 500, 4: 600, 5: 700}
    assert len(_widths([0, 2_000_000_000, 500])) == MOST_CODES + 1
