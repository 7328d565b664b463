"""Letters as pictures: the same every time, true to their twins, with gear of each part's own."""

from dataclasses import fields
from io import BytesIO
from pathlib import Path
from random import Random

import pdfplumber
import pytest
from accuracy import Letter, against
from corpus._camera_files import Layer, Placed, jpeg, layers, misread, pdf_of
from corpus._camera_gear import GEAR
from corpus.camera import SCAN_FORMS, form_of, rendered, scan
from corpus.compose import specimen
from corpus.judge import Check, Verdict, judge
from corpus.twins import WAYS, numbers, pictured, twin

PARTS = ("development", "frozen")
OWN = ("faces", "shapes", "leads", "inks", "tables", "scan_blur", "photo_blur", "photo_shade")


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("way", WAYS)
def test_a_picture_is_the_same_every_time_and_says_the_same(part: str, way: str) -> None:
    number = numbers(part, 2)[1]
    made, shot = pictured(part, number, way)
    assert pictured(part, number, way) == (made, shot)
    assert made.truth == twin(part, number).truth
    assert made.name.endswith(shot.suffix)


@pytest.mark.parametrize("name", OWN)
def test_the_frozen_part_has_gear_of_its_own(name: str) -> None:
    assert {field.name for field in fields(GEAR["frozen"])} >= set(OWN)
    ours, theirs = (getattr(GEAR[part], name) for part in PARTS)
    assert ours != theirs
    if not name.endswith(("blur", "shade")):
        assert not set(ours) & set(theirs)


def test_a_wide_twin_takes_two_pages() -> None:
    made = specimen("development", 19, form="pdf", is_wide=True)
    assert len(list(rendered(made.content, 20))) == 2
    assert made.truth == specimen("development", 19, form="pdf").truth


def test_a_twin_of_signs_that_no_face_has_is_refused() -> None:
    printable = numbers("development", 60)
    missing = next(number for number in range(100) if number not in printable)
    with pytest.raises(LookupError, match=f"development {missing}"):
        specimen("development", missing, form="pdf")


def test_a_wrong_layer_stands_behind_a_right_picture() -> None:
    number = next(n for n in range(25) if form_of(SCAN_FORMS, "frozen", n, 1) == "wrong layer")
    made = twin("frozen", number)
    shot = scan(made.content, "frozen", number)
    with pdfplumber.open(BytesIO(shot.content)) as opened:
        words = [word["text"] for page in opened.pages for word in page.extract_words()]
        assert all(page.images for page in opened.pages)
    assert shot.misread
    assert all(wrong in words for _, wrong in shot.misread)


def test_misreading_changes_one_digit_of_a_few_figures() -> None:
    said = "from 2018 to 2021 at 85,000.00 in Room 7".split()
    words = tuple(Placed(text, 0, 0, 9, 9) for text in said)
    after, wrong = misread([Layer(words, 100, 100)], Random(1))  # noqa: S311
    changed = [(a, b.text) for a, b in zip(said, after[0].words, strict=True) if a != b.text]
    assert changed == list(wrong)
    assert len(wrong) in {2, 3}
    for right, other in wrong:
        assert sum(a != b for a, b in zip(right, other, strict=True)) == 1


def test_a_layer_holds_the_words_where_they_stand() -> None:
    made = twin("development", numbers("development", 1)[0])
    (layer,) = layers(made.content)
    page = next(rendered(made.content, 72))
    bound = pdf_of([jpeg(page, 60, 72)], 72, [layer])
    (again,) = layers(bound)
    assert [word.text for word in again.words] == [word.text for word in layer.words]
    for word, placed in zip(again.words, layer.words, strict=True):
        assert word.left == pytest.approx(placed.left, abs=2)
        assert word.bottom == pytest.approx(placed.bottom, abs=4)


def letter(*checks: Check, is_read: bool = True, text: str = "") -> Letter:
    return Letter("a", "en", "pdf", Verdict(checks, is_read=is_read, text=text), ("2081",))


def test_pictures_are_compared_with_their_twins_fact_by_fact() -> None:
    twins = [letter(Check("title", "right"), Check("salary", "right"), Check("benefits", "silent"))]
    doubtful = Check("salary", "wrong", 0.7)
    made_up = Check("benefits", "made up", 0.95)
    seen = [letter(Check("title", "right"), doubtful, made_up, text="since 2081")]
    told = against(seen, twins).splitlines()
    assert "macro F1 -0.667" in told[0]
    assert "false passes 1 (digital 0)" in told[0]
    assert told[1].split()[2:] == ["2", "caught", "as", "doubtful", "50.00%"]
    assert told[2].endswith("figures believed 1 of 1")


def test_every_fact_of_an_unread_letter_is_missed(tmp_path: Path) -> None:
    made = twin("development", numbers("development", 1)[0])
    path = tmp_path / "empty.pdf"
    path.write_bytes(b"%PDF-1.4")
    verdict = judge(path, made.kind, made.language, made.truth)
    assert not verdict.is_read
    missed = {check.field for check in verdict.checks if check.outcome == "missed"}
    assert missed >= set(made.truth.facts)
