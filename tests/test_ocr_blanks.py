"""Blanks that a picture shows, and words whose box or place the engine got wrong."""

from pathlib import Path

from pictures import DPI, paper, saved
from PIL import Image

from letterproof.model.page import Document
from letterproof.ocr import Rect, Seen
from letterproof.ocr.tesseract import _cut_short
from letterproof.readers import read_bytes


def seen(picture: Image.Image) -> Document:
    return read_bytes(Path("scan.png"), saved(picture.convert("L"), "PNG", dpi=(DPI, DPI)))


def test_blanks_are_words() -> None:
    page = paper(
        "By way of benefits she has ____________.",
        "Her home is in the town of Regina, where she worked.",
    )
    assert "has ______" in seen(page).text


def test_a_rule_on_its_own_and_one_below_words_are_no_blanks() -> None:
    page = paper("Yours sincerely,", "", "_______________", "Ines Cardoso, General Manager")
    page.paste(0, (80, 60, 240, 62))
    assert "_" not in seen(page).text


def test_a_box_that_reaches_over_its_line_is_cut() -> None:
    line = (10.0, 30.0)
    word = Seen("Traders", Rect(100, 10, 400, 30), line, 0.97)
    after = Seen("and", Rect(190, 10, 230, 30), line, 0.96)
    assert _cut_short(word, after).rect == Rect(100, 10, 190, 30)
    assert _cut_short(after, word).rect == after.rect
    below = after._replace(line=(40.0, 60.0))
    assert _cut_short(word, below).rect == word.rect
