"""The PDF, read by PDFium: what stands on its pages, and that letters give it no code."""

import re
from collections.abc import Iterator
from importlib.util import find_spec

import pypdfium2
import pytest
from reports import report_around, whole_report
from test_formats import CONTROLS, hostile, with_waiver
from test_formats_xlsx import packed

from letterproof import contract
from letterproof.report import Report
from letterproof.reporters import Look, Part, reporter

pytestmark = pytest.mark.skipif(find_spec("typst") is None, reason="needs the extra pdf")


def pages(made: contract.Report, language: str = "en") -> list[str]:
    document = pypdfium2.PdfDocument(packed(made, "pdf", language))
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return [" ".join(text.split()) for text in found]


def links(made: contract.Report) -> Iterator[bytes]:
    yield from re.findall(rb"/URI|/JavaScript|/Launch|/EmbeddedFile", packed(made, "pdf"))


def test_an_overview_then_each_letter() -> None:
    first, *letters = pages(with_waiver())
    assert "4 letters: 1 failed, 1 to review, 1 passed, 1 unreadable" in first
    assert "Marisol Quispe letters/quispe.pdf Harbour Lantern Bistro Ltd." in first
    assert "It does not say that anyone is eligible" in first
    text = " ".join(letters)
    assert 'LP113 warning some-rule A blank is left. p. 1 "[Name of supervisor]"' in text
    assert "Ask the employer to fill it in." in text
    assert "Waived: Seen by Ana, ok: 50% (Ana, until 2027-01-31)" in text
    assert "Start 2021-03-04 (or 2021-04-03) p. 1 03/04/2021" in text
    assert "Sous Chef (not sure)" in text
    assert "Claimed code 63200 Cooks (TEER 3)" in text
    assert "No official percentage exists" in text
    assert "1. Cooked breakfast and lunch for eighty guests" in text
    assert "The file opens only with a password." in text
    assert f"Page 2 of {len(letters) + 1}" in letters[0]


def test_french() -> None:
    text = " ".join(pages(with_waiver(), "fr"))
    assert "4 lettres : 1 à corriger" in text
    assert "Levée : Seen by Ana" in text
    assert "19,50 CAD l'heure" in text
    assert "Il n'existe aucun pourcentage officiel" in text


MARKUP = (
    "*a* _b_ `c` = d #e $f$ @g <h>",
    '#sys.inputs #read("/etc/passwd") #eval("1+1")',
    '"] #panic() [',
    "\\ \\u{41} ~ -- --- ... // c /* d */",
    "https://x.example mailto:a@b.ca www.x.example",
    "{page} {total}",
)


@pytest.mark.parametrize("text", MARKUP)
def test_a_letter_gives_no_code(text: str) -> None:
    made = hostile(text + CONTROLS)
    assert text in " ".join(pages(made))
    assert not list(links(made))


@pytest.mark.parametrize("text", ["a" * 100_000, "a b " * 100_000, "/" * 5_000, "\u0301" * 5_000])
def test_words_without_end_stay_on_the_page(text: str) -> None:
    made = hostile(text)
    document = pypdfium2.PdfDocument(packed(made, "pdf"))
    assert len(document) < 30
    for page in document:
        words = page.get_textpage()
        for number in range(words.count_rects()):
            left, _, right, _ = words.get_rect(number)
            assert left >= 0
            assert right <= page.get_width()


def test_accents_are_shown_and_other_scripts_are_told() -> None:
    text = "Kateřina Dvořáčková, Łódź, Gökçe Şahin, Nguyễn Thị Ánh, Ольга, Ελένη"
    assert text in " ".join(pages(hostile(text)))
    assert "have no shape" not in " ".join(pages(hostile(text)))
    assert "have no shape" in " ".join(pages(hostile("李娜 مريم")))


def test_the_same_report_is_the_same_file() -> None:
    made = packed(whole_report(), "pdf")
    assert made == packed(whole_report(), "pdf")
    assert b"/Lang (en" in made or b"/Lang(en" in made
    assert b"20261122120005" in made


def test_no_letters() -> None:
    (only,) = pages(report_around())
    assert "0 letters" in only


def test_parts_are_added_to_a_letter() -> None:
    many = tuple((f"Note {number} *bold* #x", "Ana") for number in range(80))
    parts = (Part("Notes", ("Note", "By"), many), Part("Record", (), (("State", "open"),)))
    (data,) = reporter("pdf").pieces(Report.of(whole_report()), Look(parts=lambda _: parts))
    document = pypdfium2.PdfDocument(data)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "Note 79 *bold* #x" in text
    assert "State open" in " ".join(text.split())
