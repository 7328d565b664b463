"""PDFs whose fonts say oddly how large their letters are, and how deep they reach."""

from string import ascii_letters

import pikepdf
import pytest
from pdf_builders import HEIGHT, changed, made, parsed, prose, texts

from letterproof.model.page import Document

LINE = "Amara has been a pastry cook here"
WIDE = 30
UP, DOWN = (1, 0, 0, 1, 0, 0), (1, 0, 0, -1, 0, 0)


def drawn_by_instructions(matrix: tuple[float, ...], show: str, *, high: float = 58) -> Document:
    """Read a page with one more line, whose letters a Type 3 font draws in units of `matrix`.

    `show` sets the font, /T, and places the line; `high` is said of the letters that are drawn.
    """
    low, top = (-14, high - 14) if high > 2 * 14 else (0, high)

    def add(opened: pikepdf.Pdf) -> None:
        page = opened.pages[0]
        sign = f"{WIDE} 0 0 {low} {WIDE} {top} d1 0 {low} {WIDE * 0.8} {top - low} re f"
        glyph = opened.make_stream(sign.encode())
        page.Resources.Font.T = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type3,
            FontBBox=[0, low, WIDE, top],
            FontMatrix=list(matrix),
            CharProcs=pikepdf.Dictionary({f"/{sign}": glyph for sign in ascii_letters}),
            Encoding=pikepdf.Dictionary(
                Differences=pikepdf.Array(
                    [32, pikepdf.Name.space]
                    + [
                        part
                        for sign in ascii_letters
                        for part in (ord(sign), pikepdf.Name(f"/{sign}"))
                    ]
                )
            ),
            FirstChar=32,
            LastChar=122,
            Widths=[WIDE] * 91,
        )
        page.contents_add(opened.make_stream(f"BT {show} ({LINE}) Tj ET".encode()))

    return parsed(changed(made(prose), add))


@pytest.mark.parametrize(
    ("matrix", "show"),
    [
        (UP, "/T 0.24 Tf 72 300 Td"),
        (UP, "/T 1 Tf 0.24 0 0 0.24 72 300 Tm"),
        (DOWN, "/T 1 Tf 0.24 0 0 -0.24 72 300 Tm"),
        ((0.02, 0, 0, 0.02, 0, 0), "/T 12 Tf 72 300 Td"),
        ((0.002, 0, 0, 0.002, 0, 0), "/T 120 Tf 72 300 Td"),
    ],
)
def test_letters_drawn_in_units_of_their_own(matrix: tuple[float, ...], show: str) -> None:
    document = drawn_by_instructions(matrix, show)
    assert document.hidden == ()
    assert texts(document)[-1] == LINE
    box = document.pages[0].lines[-1].box
    assert box is not None
    assert (box.left, box.top, box.bottom) == pytest.approx((72, HEIGHT - 311, HEIGHT - 297), abs=3)


@pytest.mark.parametrize(
    ("matrix", "high", "show"),
    [
        # Small as said and as drawn; small though the type is large; far apart, and small.
        (UP, 58, "/T 0.02 Tf 72 300 Td"),
        ((0.0001, 0, 0, 0.0001, 0, 0), 58, "/T 12 Tf 72 300 Td"),
        (UP, 5, "/T 0.24 Tf 72 300 Td"),
    ],
)
def test_letters_too_small_to_read_are_hidden(
    matrix: tuple[float, ...], high: float, show: str
) -> None:
    document = drawn_by_instructions(matrix, show, high=high)
    assert len(document.lines) == 3
    assert "".join(piece.text for piece in document.hidden).replace(" ", "") == LINE.replace(
        " ", ""
    )


@pytest.mark.parametrize(
    ("descent", "is_odd"), [(-210, False), (0, True), (-680, True), (-2463, True)]
)
def test_a_font_of_impossible_depth_stands_on_its_line(descent: int, *, is_odd: bool) -> None:
    def deepen(opened: pikepdf.Pdf) -> None:
        opened.pages[0].Resources.Font.F1 = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.TrueType,
            BaseFont=pikepdf.Name("/ABCDEF+Own"),
            Encoding=pikepdf.Name.WinAnsiEncoding,
            FirstChar=0,
            LastChar=255,
            Widths=[500] * 256,
            FontDescriptor=pikepdf.Dictionary(
                Type=pikepdf.Name.FontDescriptor,
                FontName=pikepdf.Name("/ABCDEF+Own"),
                Flags=32,
                Descent=descent,
                FontBBox=[0, descent, 1000, 3117],
            ),
        )

    document = parsed(changed(made(lambda canvas: prose(canvas, y=HEIGHT - 33)), deepen))
    assert document.hidden == ()
    box = document.pages[0].lines[-1].box
    assert box is not None
    foot = 0.22 if is_odd else 0.21
    assert (box.top, box.bottom) == pytest.approx(
        (HEIGHT - 5 + 11 * (foot - 1), HEIGHT - 5 + 11 * foot), abs=0.1
    )
