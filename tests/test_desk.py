"""The desk: letters read, judged again with corrections, and drawn, in a process that may die."""

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import document_of
from pdf_builders import made, prose, put
from pictures import paper, saved
from test_engine import endless
from word_builders import made as word
from word_builders import p, r
from workshop.pdf_bundle import portfolio

from letterproof import readers
from letterproof.correction import Correction, Mark, Refused
from letterproof.engine.desk import Desk, Stale
from letterproof.engine.kept import keep, kept
from letterproof.engine.limits import Limits
from letterproof.errors import CannotStart
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


def test_duties_are_compared_anew(desk: Desk) -> None:
    read = desk.read(WELDER.name, WELDER.read_bytes(), SETTINGS)
    position = read.letter["facts"]["positions"][0]
    cooking = ["Prepare and cook complete meals", "Plan menus and order food supplies"]
    entered = [Correction("title", "Cook", 0)]
    for item in range(max(len(position["duties"]), len(cooking))):
        value = cooking[item] if item < len(cooking) else None
        entered.append(Correction("duties", value, 0, item))
    letter = desk.review(WELDER.name, read.reading, SETTINGS.claiming("63200"), entered)
    assert letter["noc"]
    assert letter["noc"]["suggestions"][0]["code"] == "63200"
    assert letter["noc"]["comparison"]
    assert len(letter["noc"]["comparison"]["duties"]) == len(cooking)


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


def test_a_page_of_a_portfolio_is_drawn_by_its_number(desk: Desk) -> None:
    photo = saved(paper("Amara Nwosu works for us", high=362, wide=260), "JPEG")
    letter = made(prose, lambda canvas: put(canvas, 72, 100, "Second page"))
    cover = made(lambda canvas: put(canvas, 72, 100, "Please open in Acrobat"), size=(300, 300))
    files = {"letter.pdf": letter, "words.docx": word(p(r("She is a cook."))), "photo.jpg": photo}
    read = desk.read("letter.pdf", portfolio(cover, files), SETTINGS)
    assert [round(sheet.width) for sheet in read.sheets] == [300, 612, 612, 585, 0]
    assert read.sheets[4].lines == ("She is a cook.",)
    for sheet in read.sheets:
        leaf = desk.draw(read.shown, sheet.number, 72)
        assert leaf
        assert not sheet.width or (leaf.width, leaf.height) == pytest.approx(
            (sheet.width, sheet.height), abs=0.5
        )


def test_words_of_other_papers_are_on_the_sheets(desk: Desk) -> None:
    """A person may mark words on a page that was taken for another paper."""
    bundle = SAMPLES / "en-marine-mechanic-in-a-bundle.pdf"
    read = desk.read(bundle.name, bundle.read_bytes(), SETTINGS)
    assert all(sheet.words for sheet in read.sheets)


@pytest.mark.skipif(os.name == "nt", reason="needs a signal that Windows lacks")
def test_a_desk_outlives_its_process(desk: Desk) -> None:
    read = desk.read(WELDER.name, WELDER.read_bytes(), SETTINGS)
    process = desk._workers.first._process  # noqa: SLF001
    process.kill()
    process.wait()
    assert desk.review(WELDER.name, read.reading, SETTINGS) == read.letter


def test_a_desk_that_is_closed_says_so() -> None:
    desk = Desk(eager=False)
    assert desk.read(WELDER.name, WELDER.read_bytes(), SETTINGS).reading
    desk.close()
    assert desk.draw(WELDER.read_bytes(), 1, 40) is None
    with pytest.raises(CannotStart):
        desk.read(WELDER.name, WELDER.read_bytes(), SETTINGS)


def test_an_endless_file_is_given_up(tmp_path: Path) -> None:
    with closing(Desk(Limits(seconds=4))) as desk:
        read = desk.read("letter.pdf", endless(tmp_path).read_bytes(), SETTINGS)
        assert read.letter["verdict"] == "unreadable"
        assert "longer than 4 seconds" in read.letter["findings"][0]["message"]
        assert read.letter["media_type"] == "application/pdf"
        assert desk.draw(WELDER.read_bytes(), 1, 40)


def test_a_reading_is_what_was_read() -> None:
    path = Path(os.fsdecode(b"lettre \xe9.pdf"))
    document = replace(readers.read(WELDER), path=path)
    assert kept(keep(document)) == document
    assert kept(keep(document)).text == document.text


def test_a_reading_holds_what_no_disk_may() -> None:
    odd = document_of("A lone \ud800 surrogate")
    assert kept(keep(odd)).text == "A lone ? surrogate"


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
