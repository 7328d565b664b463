"""Blanks that a picture shows, and words whose box or place the engine got wrong."""

from dataclasses import replace
from pathlib import Path

import pytest
from builders import letter_of
from pictures import DPI, paper, saved
from PIL import Image

from letterproof.fields import extract
from letterproof.model.page import Document, Line
from letterproof.model.sure import SURE
from letterproof.ocr import Rect, Seen
from letterproof.ocr.tesseract import _cut_short
from letterproof.outline import outline
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


@pytest.mark.parametrize(("confidence", "is_sure"), [(0.96, False), (1.0, True)])
def test_an_accent_in_an_english_letter_may_be_another(*, confidence: float, is_sure: bool) -> None:
    letter = letter_of(
        "To whom it may concern,\n\nThis is to certify that Ms. Anna Wréblewska was employed "
        "with us as a cook from 3 May 2019 to 6 June 2021.\n\nYours truly,\n\nJan Nowak\nDirector"
    )
    pages = tuple(
        replace(page, lines=tuple(_read_with(line, confidence) for line in page.lines))
        for page in letter.document.pages
    )
    names = extract(outline(replace(letter.document, pages=pages)))["candidate_name"]
    assert "Wréblewska" in names[0].value
    assert (names[0].confidence >= SURE) is is_sure


def _read_with(line: Line, confidence: float) -> Line:
    cells = tuple(
        tuple(replace(word, confidence=confidence) for word in cell) for cell in line.cells
    )
    return replace(line, cells=cells)
