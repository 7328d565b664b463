"""Ink and seals, told apart by their shape."""

from dataclasses import replace

import pytest
from builders import document_of

from letterproof.fields import fields
from letterproof.model.page import Box, Picture, Word
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
