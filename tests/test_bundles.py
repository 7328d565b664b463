"""Which pages of a file are the letter: bundles are cut, letters of several pages never."""

from dataclasses import replace

import pytest
from builders import document_of

from letterproof.model.letter import Kind, Letter
from letterproof.model.page import Disagreement, Document, Evidence, Page, Span
from letterproof.outline import outline

LETTER = """
Bluewater Bakery Ltd.
12 Wharf Road, Halifax
Tel. 902 555 0133, office@bluewater.example

4 May 2026

To whom it may concern

This is to certify that Ms. Amara Nwosu has been employed by us as a pastry cook since 3 May 2021.
She works 40 hours per week and is paid $24.50 per hour. Her duties are:

- bakes bread and rolls
- orders flour and butter
- trains new helpers
- cleans the ovens

Yours sincerely,

Jane Doe
Manager
"""
OTHER_LETTER = """
Fonderie Roy inc.
rh@fonderieroy.example

Québec, le 2 avril 2019

À qui de droit

La présente atteste que Mme Amara Nwosu a travaillé chez nous comme cuisinière du 4 mars 2015 au
1er avril 2019. Son salaire était de 18 $ l'heure. Ses tâches étaient de préparer les repas.

Veuillez agréer nos salutations distinguées.

Luc Roy
"""
OFFER = """
5 June 2026

Dear Ms. Nwosu,

We are pleased to offer you the position of baker. You will start on 1 July 2026 and you will be
paid $30.00 per hour. To accept this offer, please sign and return a copy.

Sincerely,

Sam Poe
"""
PAY_STUB = """
PAY STUB
Pay period\t1 to 15 April 2026
Gross pay\t1,470.00
Total deductions\t310.20
Net pay\t1,159.80
"""
PASSPORT = """
PASSPORT / PASSEPORT
Surname NWOSU
P<NGANWOSU<<AMARA<<<<<<<<<<<<<<<<<<<<<<<<<<<
"""
NOTHING = ""


def bundle(*papers: str) -> Document:
    pages = [
        replace(document_of(paper).pages[0], number=number)
        if paper
        else Page(number, is_legible=False)
        for number, paper in enumerate(papers, start=1)
    ]
    return replace(document_of("A letter"), pages=tuple(pages))


def kept(letter: Letter) -> list[int]:
    return [page.number for page in letter.document.pages if page.lines]


@pytest.mark.parametrize(
    ("papers", "expected"),
    [
        ((PASSPORT, LETTER), [2]),
        ((LETTER, PASSPORT), [1]),
        ((PAY_STUB, PAY_STUB, LETTER), [3]),
        ((OFFER, LETTER, PAY_STUB), [2]),
        ((PASSPORT, PAY_STUB, OFFER, LETTER, OFFER), [4]),
    ],
)
def test_the_letter_is_found_inside(papers: tuple[str, ...], expected: list[int]) -> None:
    letter = outline(bundle(*papers))
    assert kept(letter) == expected
    assert letter.kind is Kind.EMPLOYER_REFERENCE_LETTER
    assert len(letter.document.pages) == len(papers)
    assert {line.page for line in letter.document.lines} == set(expected)
    assert letter.set_aside == ()


LINES = LETTER.strip("\n").split("\n")


@pytest.mark.parametrize("at", range(3, len(LINES), 2))
def test_a_letter_on_two_pages_stays_whole(at: int) -> None:
    document = bundle("\n".join(LINES[:at]), "\n".join(LINES[at:]))
    assert outline(document).document is document


@pytest.mark.parametrize("at", [10, 14])
def test_a_letter_on_two_pages_is_found_whole(at: int) -> None:
    document = bundle(PAY_STUB, "\n".join(LINES[:at]), "\n".join(LINES[at:]), OFFER)
    assert kept(outline(document)) == [2, 3]


@pytest.mark.parametrize(
    "papers",
    [
        (LETTER, "Annex A: Job description\nThe incumbent bakes bread. Other duties as assigned."),
        (LETTER, "Page 2 of 2\n" + OFFER),
        (LETTER, NOTHING),
        (NOTHING, LETTER),
        (PASSPORT, PAY_STUB, OFFER),
        ("Job title\tPastry cook\nHours\t40 a week", LETTER),
    ],
    ids=["an annex", "numbered", "a picture behind", "a picture before", "no letter", "a table"],
)
def test_what_stays_as_it_is(papers: tuple[str, ...]) -> None:
    document = bundle(*papers)
    assert outline(document).document is document


def test_of_two_employers_the_first_is_read() -> None:
    letter = outline(bundle(PASSPORT, LETTER, OTHER_LETTER))
    assert kept(letter) == [2]
    assert letter.language == "en"
    assert letter.set_aside == (Evidence(3, None, "Fonderie Roy inc."),)


def test_two_letters_of_one_employer_are_both_read() -> None:
    second = LETTER.replace("4 May 2026", "9 June 2026")
    letter = outline(bundle(LETTER, second, PAY_STUB))
    assert kept(letter) == [1, 2]
    assert letter.set_aside == ()


def test_pages_numbered_through_the_whole_bundle_are_told_apart() -> None:
    papers = [PASSPORT, *[PAY_STUB] * 5, LETTER, OFFER]
    numbered = [f"{paper}\nPage {at} of 8" for at, paper in enumerate(papers, start=1)]
    assert kept(outline(bundle(*numbered))) == [7]


def test_what_belongs_to_other_pages_goes_with_them() -> None:
    document = bundle(PASSPORT, LETTER)
    at = document.text.index("pastry")
    seen = [Evidence(number, None, "x") for number in (1, 2)]
    document = replace(
        document,
        hidden=tuple(seen),
        changes=(Span(0, 4), Span(at, at + 6)),
        disagreements=tuple(Disagreement("a", "b", piece) for piece in seen),
    )
    cut = outline(document).document
    assert [piece.page for piece in cut.hidden] == [2]
    assert [one.evidence.page for one in cut.disagreements] == [2]
    assert [cut.text[span.start : span.end] for span in cut.changes] == ["pastry"]


def test_two_hundred_pages() -> None:
    letter = outline(bundle(*[PAY_STUB] * 120, LETTER, *[OFFER] * 79))
    assert kept(letter) == [121]
