"""Every field against its cases: a text, and the values found in it."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from builders import letter_of

from letterproof.fields import fields
from letterproof.model.page import Span

CASES = Path(__file__).parent / "fields"


def cases() -> Iterator[Any]:
    for file in sorted(CASES.glob("*.toml")):
        for case in tomllib.loads(file.read_text("utf-8"))["case"]:
            yield pytest.param(file.stem, case, id=f"{file.stem}: {case['name']}")


@pytest.mark.parametrize(("name", "case"), list(cases()))
def test_finds(name: str, case: dict[str, Any]) -> None:
    field = fields()[name]
    letter = letter_of(case["text"])
    hits = sorted(field.find(letter), key=lambda hit: -hit.confidence)
    expected = [field.parse(value) for value in case["finds"]]
    if field.many or case.get("in_order"):
        assert [hit.value for hit in hits] == expected
    else:
        assert {hit.value for hit in hits[: len(expected) or None]} == set(expected), hits
    for hit in hits:
        assert 0 < hit.confidence <= 1
        if isinstance(hit.at, Span):
            assert letter.text[hit.at.start : hit.at.end].strip()
    if "alternatives" in case:
        assert [str(value) for value in hits[0].alternatives] == case["alternatives"]
    if "unsure" in case:
        assert (hits[0].confidence < 0.8) is case["unsure"]
