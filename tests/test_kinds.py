"""What kind of document each of some texts is."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from builders import document_of

from letterproof.outline._kind import kind_of

CASES = tomllib.loads(Path(__file__).with_name("kinds.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_kind(case: dict[str, Any]) -> None:
    assert kind_of(document_of(case["text"].strip())).value == case["kind"]
