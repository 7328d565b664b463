"""Ink and seals, told apart by their shape."""

from dataclasses import replace

import pytest
from builders import document_of

from letterproof.fields import fields
from letterproof.model.page import Box, Look, Picture, Seal, Word
from letterproof.outline import outline

TEXT = """
We hereby certify that Mr. Chen has worked for us as a buyer since 2018.

Haiyun Castings Co., Ltd. {mark}
Authorised person: ZHAO Lihua
"""
SEAL = Box(400, 60, 480, 140)
INK = Box(80, 60, 190, 90)
INK_BELOW = Box(80, 115, 190, 140)
BLOCK_BELOW = Box(80, 115, 120, 140)
FAR = Box(500, 450, 540, 560)


def signature_of(mark: str, *boxes: Box) -> list[tuple[bool, bool]]:
    """Give each reading with whether it is sure, for pictures drawn in `boxes`."""
    document = document_of(TEXT.format(mark=mark))
    page = document.pages[0]
    lines = tuple(
        replace(
            line,
            cells=tuple(
                tuple(
                    Word(word.text, Box(70, 20.0 * number, 300, 20.0 * number + 12))
                    for word in cell
                )
                for cell in line.cells
            ),
        )
        for number, line in enumerate(page.lines, 2)
    )
    pictures = tuple(Picture(len(lines), box, is_drawn=True) for box in boxes)
    page = replace(page, lines=lines, pictures=pictures, width=600, height=800)
    hits = fields()["signature"].find(outline(replace(document, pages=(page,))))
    return [(hit.value, hit.confidence >= 0.8) for hit in hits]


@pytest.mark.parametrize(
    ("mark", "boxes", "expected"),
    [
        ("(seal)", (SEAL,), [(False, True)]),
        ("(seal)", (SEAL, INK), [(True, True)]),
        ("", (SEAL,), [(True, False)]),
        ("Signature and stamp:", (SEAL,), [(True, False)]),
        ("", (INK,), [(True, True)]),
        ("", (INK_BELOW,), [(True, True)]),
        ("", (BLOCK_BELOW,), [(True, False)]),
    ],
    ids=[
        "a seal",
        "a seal and ink",
        "round, and nobody says what",
        "both in one",
        "ink",
        "ink below the name",
        "a block below the name",
    ],
)
def test_seal_is_no_signature(
    mark: str, boxes: tuple[Box, ...], expected: list[tuple[bool, bool]]
) -> None:
    assert signature_of(mark, *boxes) == expected


def said_of(
    looks: tuple[Look | None, ...] = (), seals: tuple[Seal, ...] = (), *, is_scan: bool = False
) -> list[tuple[bool, bool, str]]:
    """Give each reading, whether it is sure, and its words, of pictures over the name."""
    document = document_of(TEXT.format(mark=""))
    pictures = tuple(Picture(2, look=look, is_drawn=is_scan) for look in looks)
    page = replace(document.pages[0], pictures=pictures, is_scan=is_scan)
    letter = outline(replace(document, pages=(page,), seals=seals))
    hits = fields()["signature"].find(letter)
    return [(hit.value, hit.confidence >= 0.8, hit.caption) for hit in hits]


@pytest.mark.parametrize(
    ("look", "is_scan", "expected"),
    [
        (None, False, [(True, True, "picture over the name")]),
        (None, True, [(False, False, "")]),
        (Look.INK, False, [(True, True, "ink over the name")]),
        (Look.INK, True, [(True, True, "ink over the name")]),
        (Look.STAMP, False, [(False, False, "stamp only")]),
        (Look.PRINT, True, [(False, False, "printed picture only")]),
        (Look.BLANK, False, [(False, True, "")]),
    ],
)
def test_what_a_picture_looks_like_counts(
    look: Look | None, is_scan: bool, expected: list[tuple[bool, bool, str]]
) -> None:
    assert said_of((look,), is_scan=is_scan) == expected


def test_ink_beside_a_stamp_is_a_signature() -> None:
    readings = said_of((Look.STAMP, Look.INK))
    assert (True, True, "ink over the name") in readings


@pytest.mark.parametrize(
    ("seal", "expected"),
    [
        (Seal("Amina Diallo", "2026-03-02T09:15:00Z", True, 1, None), True),
        (Seal("Amina Diallo", "2026-03-02", None, 1, None), True),
        (Seal("Amina Diallo", "2026-03-02", False, 1, None), False),
    ],
    ids=["whole", "cannot be told", "changed later"],
)
def test_a_digital_signature_is_one(seal: Seal, expected: bool) -> None:
    said = "digital signature of Amina Diallo, 2026-03-02"
    assert said_of((), (seal,)) == [(True, expected, said)]


def test_a_digital_signature_of_nobody_named() -> None:
    assert said_of((), (Seal("", "", True, 1, None),)) == [(True, True, "digital signature")]


@pytest.mark.parametrize(("place", "is_signed"), [(Box(100, 450, 140, 560), True), (FAR, False)])
def test_a_sheet_that_lies_sideways_is_judged_as_it_is_read(place: Box, is_signed: bool) -> None:
    document = document_of(TEXT.format(mark=""))
    page = document.pages[0]
    lines = tuple(
        replace(line, cells=((Word(line.text, Box(at, 300, at + 12, 570)), Word(".", None)),))
        for at, line in zip((60.0, 80.0, 150.0, 165.0), page.lines, strict=False)
    )
    pictures = (Picture(len(lines), place, is_drawn=True, look=Look.INK),)
    page = replace(page, lines=lines, pictures=pictures, width=800, height=600, is_scan=True)
    hits = fields()["signature"].find(outline(replace(document, pages=(page,))))
    assert any(hit.value for hit in hits) is is_signed
