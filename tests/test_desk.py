"""The desk: letters read, judged again with corrections, and drawn, in a process that may die."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from letterproof.correction import Correction, Mark, Refused
from letterproof.engine.desk import Desk, Stale
from letterproof.engine.limits import Limits
from letterproof.readers.doc import office
from letterproof.settings import Settings

SETTINGS = Settings(date(2026, 11, 22))
SAMPLES = Path(__file__).parents[1] / "samples"
WELDER = SAMPLES / "en-welder-no-hours-no-pay.pdf"
WORD = SAMPLES / "fr-technicienne-comptable-entete-word.docx"


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    with closing(Desk(Limits(seconds=30))) as made:
        yield made


def test_a_corrected_letter_is_judged_anew(desk: Desk) -> None:
    read = desk.read(WELDER.name, WELDER.read_bytes(), SETTINGS)
    assert "hours-missing" in {finding["rule"] for finding in read.letter["findings"]}
    assert desk.review(WELDER.name, read.reading, SETTINGS) == read.letter
    mark = Mark(1, (72, 200, 130, 212), "37.5 hours")
    hours = Correction("hours_per_week", "37,5", 0, marks=(mark,))
    letter = desk.review(WELDER.name, read.reading, SETTINGS, [hours])
    assert "hours-missing" not in {finding["rule"] for finding in letter["findings"]}
    fact = letter["facts"]["positions"][0]["hours_per_week"]
    assert fact == {
        "value": 37.5,
        "text": "37.5 hours",
        "confidence": 1.0,
        "alternatives": [],
        "evidence": [{"page": 1, "bbox": [72.0, 200.0, 130.0, 212.0], "text": "37.5 hours"}],
    }


def test_what_cannot_be_used_is_refused(desk: Desk) -> None:
    read = desk.read(WELDER.name, WELDER.read_bytes(), SETTINGS)
    with pytest.raises(Refused) as caught:
        desk.review(WELDER.name, read.reading, SETTINGS, [Correction("hours_per_week", "many", 0)])
    assert caught.value.reason == "hours"


def test_a_reading_of_another_build_is_stale(desk: Desk) -> None:
    read = desk.read(WELDER.name, WELDER.read_bytes(), SETTINGS)
    for reading in (b"", b"\x00", read.reading[:-40], read.reading.replace(b"reading", b"READING")):
        with pytest.raises(Stale):
            desk.review(WELDER.name, reading, SETTINGS)


def test_one_page_is_drawn(desk: Desk) -> None:
    data = (SAMPLES / "en-software-engineer-two-pages.pdf").read_bytes()
    leaf = desk.draw(data, 2, 72)
    assert leaf
    assert (leaf.number, round(leaf.width)) == (2, 595)
    assert leaf.picture.startswith(b"\x89PNG")
    assert desk.draw(data, 3, 72) is None
    assert desk.draw(data, 0, 72) is None


def test_an_unreadable_file_is_told(desk: Desk) -> None:
    read = desk.read("letter.pdf", b"%PDF-1.7 broken", SETTINGS)
    assert read.letter["verdict"] == "unreadable"
    assert read.letter["sha256"]
    assert (read.reading, read.sheets, read.shown) == (b"", (), b"")


@pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")
def test_a_word_file_is_shown_as_pages_with_its_evidence(desk: Desk) -> None:
    read = desk.read(WORD.name, WORD.read_bytes(), SETTINGS)
    assert read.shown.startswith(b"%PDF")
    assert desk.draw(read.shown, 1, 72)
    (sheet,) = read.sheets
    fact = read.letter["facts"]["positions"][0]["hours_per_week"]
    assert fact
    (piece,) = fact["evidence"]
    left, top, right, bottom = piece["bbox"] or [0] * 4
    inside = [
        text
        for text, *box in sheet.words
        if left <= box[0] and top <= box[1] and box[2] <= right and box[3] <= bottom
    ]
    assert " ".join(inside).startswith(piece["text"])
