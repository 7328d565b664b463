"""Signature blocks and letterheads: the same every time, on one page, and judged strictly."""

from io import BytesIO

import pdfplumber
import pytest
from blocks import Seen, line
from corpus.blocks import HEADS, Made, letterhead, signature_block, signature_kinds

DIGITAL = [at for at, (_, medium) in enumerate(signature_kinds()) if medium != "scan"]


def _has_picture(made: Made) -> bool:
    with pdfplumber.open(BytesIO(made.content)) as opened:
        (page,) = opened.pages
        return bool(page.images)


@pytest.mark.parametrize("number", DIGITAL)
def test_a_signature_block_is_the_same_every_time(number: int) -> None:
    made = signature_block(number)
    assert made == signature_block(number)
    if made.medium != "vector":
        assert _has_picture(made) is (made.medium == "picture")
    assert made.is_present is (made.kind in {"picture", "vector"} or made.variant == "/s/")


@pytest.mark.parametrize("number", range(0, 2 * len(HEADS), 2))
def test_a_letterhead_is_the_same_every_time(number: int) -> None:
    made = letterhead(number)
    assert made == letterhead(number)
    assert made.is_present is (made.kind != "none")
    _has_picture(made)


def test_a_scan_of_a_block_has_the_same_truth() -> None:
    number = signature_kinds().index(("ink and round stamp", "scan"))
    made = signature_block(number)
    assert made == signature_block(number)
    assert (made.is_present, made.kind) == (True, "ink")


def test_what_was_not_read_is_not_right() -> None:
    unread = Seen("a", "gap", "scan", False, "empty", False, False, False, "")
    silent = Seen("b", "gap", "text", False, "empty", True, False, False, "")
    assert not unread.is_right
    assert silent.is_right
    assert line("all", [unread, silent]).split() == [
        "all",
        "2",
        "50.0%",
        "50.0%",
        "0",
        "0",
        "0",
        "1",
    ]


def test_a_kind_is_how_the_words_begin() -> None:
    ink = Seen("a", "ink", "scan", True, "ink", True, True, True, "ink over the name")
    stamp = Seen("b", "round stamp", "scan", False, "stamp", True, False, True, "stamp only")
    taken = Seen("c", "gap", "text", False, "empty", True, False, True, "stamp only")
    assert [each.names_kind for each in (ink, stamp, taken)] == [True, True, False]


@pytest.mark.parametrize(
    ("kind", "medium", "said", "is_told"),
    [
        ("logo", "scan", "logo at the top: Harbour Ltd.", True),
        ("logo", "digital", "Harbour Ltd. 12 Quay Street", False),
        ("words", "digital", "Logo Works Ltd. 12 Quay Street", True),
        ("words", "digital", "logo at the top: Harbour Ltd.", False),
        ("picture with words", "digital", "picture with words at the top: Harbour Ltd.", True),
        ("picture with words", "digital", "Harbour Ltd.", False),
        ("picture with words", "scan", "Harbour Ltd.", True),
    ],
)
def test_the_kind_of_a_letterhead(kind: str, medium: str, said: str, is_told: bool) -> None:
    assert Seen("a", "any", medium, True, kind, True, True, True, said).names_kind is is_told
