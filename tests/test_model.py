"""The model: evidence is the span it points at, values keep their precision."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterproof.model.page import Box, Document, Evidence, Line, Page, Region, Span, Word, Zone
from letterproof.model.value import (
    EndDate,
    JobStatus,
    Ongoing,
    PartialDate,
    Salary,
    parse_end_date,
    parse_yes_no,
)

TEXTS = st.text(
    st.characters(exclude_categories=("Zs", "Zl", "Zp", "Cc", "Cs")), min_size=1, max_size=8
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    pages = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        lines = []
        for row in range(draw(st.integers(0, 4))):
            cells = draw(st.lists(st.lists(TEXTS, max_size=4), min_size=1, max_size=4))
            boxed, left = [], 10.0
            for cell in cells:
                words = []
                for text in cell:
                    words.append(Word(text, Box(left, row * 12.0, left + 5, row * 12.0 + 10)))
                    left += 6
                boxed.append(tuple(words))
            lines.append(Line(tuple(boxed), is_paragraph_start=draw(st.booleans())))
        pages.append(Page(number, tuple(lines)))
    return Document(Path("any.pdf"), "0" * 64, "application/pdf", tuple(pages))


@given(documents(), st.data())
def test_evidence_is_the_span(document: Document, data: st.DataObject) -> None:
    text = document.text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    pieces = document.evidence(Span(start, end))
    assert "".join(piece.text for piece in pieces) == text[start:end].replace("\n", "")
    for piece in pieces:
        words = [
            w for p in document.pages if p.number == piece.page for r in p.lines for w in r.words
        ]
        inside = [
            word for word in words if word.box and piece.box and piece.box | word.box == piece.box
        ]
        if piece.text.strip():
            assert all(any(bit in word.text for word in inside) for bit in piece.text.split())


def test_a_foot_and_a_head_between_the_lines_of_a_span_are_no_evidence() -> None:
    def line(text: str, zone: Zone = Zone.BODY) -> Line:
        return Line(((Word(text, Box(0, 0, 9, 9)),),), zone, is_paragraph_start=False)

    first = line("Head", Zone.HEADER), line("mixed"), line("1", Zone.FOOTER)
    second = line("Head", Zone.HEADER), line("doughs"), line("2", Zone.FOOTER)
    pages = Page(1, first), Page(2, second)
    document = Document(Path("any.pdf"), "0" * 64, "application/pdf", pages)
    text = document.text
    said = document.evidence(Span(text.index("mixed"), text.index("doughs") + 6))
    assert [(piece.page, piece.text) for piece in said] == [(1, "mixed"), (2, "doughs")]
    foot = document.evidence(Span(text.index("1"), text.index("doughs") + 6))
    assert [piece.text for piece in foot] == ["1", "doughs"]


@given(documents(), st.data())
def test_evidence_of_a_word_is_its_box(document: Document, data: st.DataObject) -> None:
    placed = data.draw(st.sampled_from([None, *document.lines]))
    at = placed.span.start if placed else 0
    for cell in placed.line.cells if placed else ():
        for word in cell:
            (piece,) = document.evidence(Span(at, at + len(word.text)))
            assert (piece.text, piece.box) == (word.text, word.box)
            at += len(word.text) + 1
        at += not cell


@given(documents())
def test_lines_are_stretches_of_the_text(document: Document) -> None:
    for placed in document.lines:
        assert document.text[placed.span.start : placed.span.end] == placed.line.text


def test_a_region_is_its_own_evidence() -> None:
    document = Document(Path("any.pdf"), "0" * 64, "application/pdf", (Page(1),))
    assert document.evidence(Region(1, Box(1, 2, 3, 4))) == (Evidence(1, Box(1, 2, 3, 4), ""),)


def test_a_box_is_never_inside_out() -> None:
    with pytest.raises(ValueError, match="inside out"):
        Box(10, 0, 5, 5)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2020", date(2020, 1, 1), date(2020, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2020-02-03", date(2020, 2, 3), date(2020, 2, 3)),
    ],
)
def test_a_partial_date_keeps_its_precision(text: str, first: date, last: date) -> None:
    value = PartialDate.parse(text)
    assert (str(value), value.earliest, value.latest) == (text, first, last)


@pytest.mark.parametrize("text", ["2021-06-31", "2021-13", "June 2021"])
def test_impossible_dates_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        PartialDate.parse(text)


@pytest.mark.parametrize("text", ["68500.00 CAD year", "20 ? hour", "3 ? ?"])
def test_a_salary_reads_what_it_prints(text: str) -> None:
    assert str(Salary.parse(text)) == text


@pytest.mark.parametrize("text", ["permanent full_time", "? part_time", "casual ?"])
def test_a_job_status_reads_what_it_prints(text: str) -> None:
    assert str(JobStatus.parse(text)) == text


def test_ends_and_yes_or_no() -> None:
    present: EndDate = parse_end_date("present")
    assert present is Ongoing.PRESENT
    assert parse_end_date("2020") == PartialDate(2020)
    assert parse_yes_no("true") is True
    with pytest.raises(ValueError, match="neither"):
        parse_yes_no("perhaps")
