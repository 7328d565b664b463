"""Words of a file without pages, found on the pages that were made of it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from builders import document_of

from letterproof.leaves._laid import laid
from letterproof.model.page import (
    Box,
    Document,
    Evidence,
    Line,
    Look,
    Page,
    Picture,
    Region,
    Span,
    Word,
)


def pages_of(*pages: Sequence[str]) -> Document:
    """Set lines 10 points high, each letter 1 point wide."""
    made = []
    for number, texts in enumerate(pages, start=1):
        lines = []
        for row, text in enumerate(texts):
            words, left = [], 0.0
            for said in text.split(" "):
                words.append(Word(said, Box(left, row * 10, left + len(said), row * 10 + 10)))
                left += len(said) + 1
            lines.append(Line((tuple(words),)))
        made.append(Page(number, tuple(lines), width=100, height=100))
    return Document(Path("shown.pdf"), "0" * 64, "application/pdf", tuple(made))


def where(document: Document, words: str, nth: int = 0) -> list[Evidence]:
    start = -1
    for _ in range(nth + 1):
        start = document.text.index(words, start + 1)
    return list(document.evidence(Span(start, start + len(words))))


def test_short_words_are_found_at_their_own_place() -> None:
    document = laid(
        document_of("Suite 40, Elm Street\n\nShe works 40 hours. He works 40 days."),
        pages_of(["Suite 40, Elm Street", "She works 40", "hours. He works 40 days."]),
    )
    assert where(document, "40") == [Evidence(1, Box(6, 0, 9, 10), "40")]
    assert where(document, "40", 1) == [Evidence(1, Box(10, 10, 12, 20), "40")]
    assert where(document, "40", 2) == [Evidence(1, Box(16, 20, 18, 30), "40")]


def test_a_stretch_is_cut_by_the_lines_and_pages_it_is_shown_on() -> None:
    document = laid(
        document_of("She prepared soups and sauces daily."),
        pages_of(["She prepared soups"], ["and sauces daily."]),
    )
    assert where(document, "prepared soups and sauces") == [
        Evidence(1, Box(4, 0, 18, 10), "prepared soups "),
        Evidence(2, Box(0, 0, 10, 10), "and sauces"),
    ]


def test_what_stands_in_another_order_is_found() -> None:
    """A text box comes last in the file and first on the page; a header stands on each page."""
    document = laid(
        document_of("Maple Inc.\n\nShe is a cook here.\n\nTel. 514 555 0134"),
        pages_of(["Maple Inc.", "Tel. 514 555 0134", "She is a"], ["Maple Inc.", "cook here."]),
    )
    assert where(document, "514 555 0134") == [Evidence(1, Box(5, 10, 17, 20), "514 555 0134")]
    assert [piece.page for piece in where(document, "a cook")] == [1, 2]
    assert [piece.page for piece in where(document, "Maple Inc.")] == [1]


def test_bullets_and_numbers_may_be_set_otherwise() -> None:
    document = laid(
        document_of("• Soups\n\n2. Sauces"),
        pages_of(["– Soups", "2.Sauces"]),
    )
    assert where(document, "• Soups") == [Evidence(1, Box(2, 0, 7, 10), "• Soups")]
    assert where(document, "Sauces") == [Evidence(1, Box(0, 10, 8, 20), "Sauces")]


def test_what_is_not_shown_keeps_no_place() -> None:
    document = laid(
        document_of("Soups and sauces\n\nNever printed"), pages_of(["Soups and sauces"])
    )
    assert where(document, "Never printed") == [Evidence(1, None, "Never printed")]
    assert document.text == "Soups and sauces\n\nNever printed"


def test_a_picture_is_shown_where_one_that_looks_alike_is() -> None:
    ink, logo = Box(10, 50, 40, 60), Box(0, 0, 20, 10)
    found = (Picture(0, logo, look=Look.PRINT), Picture(1, ink, look=Look.INK))
    made = pages_of(["Sincerely,"], ["Ana Souza"])
    page = replace(made.pages[1], pictures=found)
    bare = document_of("Sincerely,\n\nAna Souza")
    signed = replace(bare.pages[0], pictures=(Picture(1, look=Look.INK), Picture(2, look=Look.INK)))
    document = laid(replace(bare, pages=(signed,)), replace(made, pages=(made.pages[0], page)))
    first, second = (
        document.evidence(Region(1, picture.box, picture.shown))
        for picture in document.pages[0].pictures
    )
    assert first == (Evidence(2, ink, ""),)
    assert second == (Evidence(1, None, ""),)


def test_many_words_take_little_time() -> None:
    text = "\n\n".join(["the same line of words again"] * 3000)
    document = laid(document_of(text), pages_of(text.split("\n\n")))
    assert where(document, "again", 2999) == [Evidence(1, Box(23, 29990, 28, 30000), "again")]
