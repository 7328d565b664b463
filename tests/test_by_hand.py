"""Dates and names filled in by hand: recognised on the paper, and told as such."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest
from builders import document_of
from corpus._ink import by_hand, drawn
from pictures import DPI, paper, saved
from PIL import Image

from letterproof.fields import extract
from letterproof.fields._by_hand import Filled, filled_in
from letterproof.fields._trust import DOUBTFUL
from letterproof.model.dossier import Dossier
from letterproof.model.fact import Facts
from letterproof.model.finding import Problem
from letterproof.model.page import Box, Document, Look, Picture, Region, Word
from letterproof.model.severity import Severity
from letterproof.outline import outline
from letterproof.readers import read_bytes
from letterproof.rules._handwriting import or_by_hand

LINES = (
    "Sunrise Dental Clinic, 12 Prairie Road, Brandon, Manitoba",
    "Date:",
    "To whom it may concern",
    "This is to certify that Ms. Amara Nwosu has been employed",
    "by our clinic as a dental assistant for more than five years.",
    "She works full time and is paid by the hour, with a pension.",
    "She prepares the rooms and hands the tools to the dentist.",
    "She takes pictures and keeps the records of our patients.",
    "She orders gloves, masks and material for the laboratory.",
    "We thank her for the careful work that she has done for us,",
    "and we would be glad to employ her again at any other time.",
    "Sincerely, Ines Cardoso, General Manager of the clinic",
)


def filled(words: str) -> Document:
    """Print a letter, write after its "Date:" by hand, and read it as a scan."""
    sheet = paper(*LINES, size=12)
    rng = Random(4)  # noqa: S311 - a drawing, no secret
    hand = drawn(by_hand(words, rng, 15), "#1b2a6b", DPI, 1.2)
    ink = Image.new("RGB", hand.size, "#1b2a6b")
    sheet.paste(ink, (round(70 * DPI / 72), round(36 * DPI / 72)), hand.getchannel("A"))
    return read_bytes(Path("scan.png"), saved(sheet, "PNG", dpi=(DPI, DPI)))


def test_a_date_by_hand_is_seen_and_not_read() -> None:
    document = filled("17/06/2024")
    (page,) = document.pages
    assert [line.text for line in page.lines][1] == "Date:"
    assert Look.INK in {picture.look for picture in page.pictures}
    place = filled_in(outline(document), Filled.LETTER_DATE)
    assert place is not None
    assert place.box is not None


def test_print_is_read() -> None:
    document = read_bytes(
        Path("scan.png"),
        saved(
            paper(*(line.replace("Date:", "Date: 17/06/2024") for line in LINES), size=12),
            "PNG",
            dpi=(DPI, DPI),
        ),
    )
    assert "17/06/2024" in document.text
    assert not document.pages[0].pictures


def letter_with(text: str, ink: Box, *, is_drawn: bool) -> Document:
    """Give a letter of words of one width, line under line, with a hand's ink on it."""
    document = document_of(text)
    (page,) = document.pages
    lines = []
    for row, line in enumerate(page.lines):
        words = (
            Word(word.text, Box(70 + 40 * place, 20.0 * row, 105 + 40 * place, 20.0 * row + 12))
            for place, word in enumerate(line.words)
        )
        lines.append(replace(line, cells=(tuple(words),)))
    pictures = (Picture(0, ink, is_drawn=is_drawn, look=Look.INK),)
    page = replace(page, lines=tuple(lines), pictures=pictures, width=600, height=400, is_scan=True)
    return replace(document, pages=(page,))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Date:", Filled.LETTER_DATE),
        ("Lagos,", Filled.LETTER_DATE),
        ("Name:", Filled.SIGNATORY),
        ("We certify that", Filled.CANDIDATE),
        ("She worked here since", Filled.START),
        ("à compter du", Filled.START),
        ("until", Filled.STOP),
        ("He works on", None),
    ],
)
def test_the_words_before_it_tell_what_it_is(text: str, what: Filled | None) -> None:
    right = 70 + 40 * len(text.split())
    document = letter_with(f"\n{text}\n", Box(right, 0, right + 90, 14), is_drawn=True)
    found = {each for each in Filled if filled_in(outline(document), each)}
    assert found == ({what} if what else set())


def test_alone_it_is_a_date_above_and_a_name_below() -> None:
    above = letter_with("a\nb", Box(300, 60, 380, 80), is_drawn=False)
    assert filled_in(outline(above), Filled.LETTER_DATE) == Region(1, Box(300, 60, 380, 80))
    assert filled_in(outline(above), Filled.SIGNATORY) is None
    below = letter_with("a\nb", Box(70, 360, 180, 380), is_drawn=False)
    assert filled_in(outline(below), Filled.SIGNATORY) is not None
    signed = letter_with("a\nb", Box(70, 360, 180, 380), is_drawn=True)
    assert filled_in(outline(signed), Filled.SIGNATORY) is None


def test_a_date_beside_what_a_hand_wrote_is_doubtful() -> None:
    ink = Box(230, 20, 300, 34)
    letter = outline(
        letter_with("a\nMs Nwosu joined on\nand left May 2, 2021.", ink, is_drawn=False)
    )
    assert {hit.confidence for hit in extract(letter)["end_date"]} == {DOUBTFUL}


def test_what_is_by_hand_is_not_missing() -> None:
    letter = outline(letter_with("Date:", Box(110, 0, 200, 14), is_drawn=True))
    dossier = Dossier(letter, Facts(), (), None, date(2026, 11, 22))
    missing = Problem("The letter is not dated.")
    told = or_by_hand(dossier, Filled.LETTER_DATE, "date of the letter", missing)
    assert told.severity is Severity.WARNING
    assert "by hand" in told.message
    assert [piece.box for piece in told.evidence] == [Box(110, 0, 200, 14)]
    assert or_by_hand(dossier, Filled.START, "day the work began", missing) is missing
