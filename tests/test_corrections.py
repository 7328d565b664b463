"""What a person enters: how it is read, and what it does to what was found."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from builders import letter_of

from letterproof import contract, correction
from letterproof.assemble import assemble, with_kind
from letterproof.assemble._typed import typed
from letterproof.correction import KIND, Correction, Mark, Refused, places
from letterproof.fields import extract, fields
from letterproof.fields.letterhead import letterhead
from letterproof.model.dossier import Dossier, Intake
from letterproof.model.fact import Facts, Position
from letterproof.model.letter import Kind, Letter
from letterproof.model.occupation import Classification
from letterproof.model.page import Box, Evidence
from letterproof.shown.refusals import REFUSALS
from letterproof.view import letter_of as viewed

CASES = tomllib.loads(Path(__file__).with_name("corrections.toml").read_text(encoding="utf-8"))
TYPED = [(case, text) for case in CASES["typed"] for text in case["texts"]]
TEXT = """
This is to certify that Ms. Ana Souza worked with Harbour Bistro Inc. from 4 May 2019 to
30 June 2023. She held these positions:

Line Cook (4 May 2019 to 3 July 2021), 32 hours per week

• soups
• grill

Sous Chef (4 July 2021 to 30 June 2023), 40 hours per week

• training
• orders

Sincerely,
Joe Doe
Owner
"""
SHOWN = ("title", "start_date", "end_date", "hours_per_week")


def judged(*entered: Correction) -> tuple[Letter, Facts, tuple[Position, ...]]:
    letter = with_kind(letter_of(TEXT), entered)
    return letter, *assemble(letter, extract(letter), entered)


def report(*entered: Correction) -> contract.Letter:
    said = Dossier(*judged(*entered), Classification(None, (), None), date(2023, 8, 1))
    return viewed(Intake(Path("letter.txt"), dossier=said), ())


def entries(case: dict[str, Any]) -> list[Correction]:
    return [
        Correction(
            name,
            None if value == "-" else value,
            None if position < 0 else position,
            None if item < 0 else item,
        )
        for name, value, position, item in case["enters"]
    ]


def told(position: contract.Position) -> list[str]:
    facts = [position[name] for name in SHOWN]  # type: ignore[literal-required]
    listed = [fact["value"] for fact in position["duties"]]
    return [str(fact["value"]) if fact else "-" for fact in facts] + listed


@pytest.mark.parametrize(
    ("case", "text"), TYPED, ids=[f"{case['field']}: {text!r}" for case, text in TYPED]
)
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_what_is_typed_is_read(case: dict[str, Any], text: str, language: str) -> None:
    field = fields()[case["field"]]
    if "why" in case:
        with pytest.raises(Refused) as caught:
            typed(field, text, language)
        assert caught.value.reason == case["why"]
    else:
        assert str(typed(field, text, language)) == case["gives"]


@pytest.mark.parametrize("case", CASES["case"], ids=lambda case: str(case["name"]))
def test_corrections_are_laid_over_what_was_found(case: dict[str, Any]) -> None:
    entered = entries(case)
    if "why" in case:
        with pytest.raises(Refused) as caught:
            report(*entered)
        assert caught.value.reason == case["why"]
        return
    positions = report(*entered)["facts"]["positions"]
    assert [told(position) for position in positions] == case["positions"]
    seen = [position.number for position in judged(*entered)[2]]
    assert seen == case.get("rules", list(range(len(positions))))


@pytest.mark.parametrize(
    "case", [case for case in CASES["case"] if "why" not in case], ids=lambda case: case["name"]
)
def test_places_say_what_is_shown(case: dict[str, Any]) -> None:
    """Every position and duty that is shown can be taken out by the numbers of its place."""
    found, entered = report(), entries(case)
    shown = places(found, entered)
    positions = report(*entered)["facts"]["positions"]
    assert [len(each["duties"]) for each in positions] == [len(p.items) for p in shown.positions]
    for at, place in enumerate(shown.positions):
        for item_at, item in enumerate(place.items):
            gone = Correction("duties", None, place.number, item)
            left = report(*entered, gone)["facts"]["positions"][at]
            expected = told(positions[at])
            del expected[len(SHOWN) + item_at]
            assert told(left) == expected
        more = Correction("duties", "added", place.number, place.more)
        assert told(report(*entered, more)["facts"]["positions"][at])[-1] == "added"
    added = report(*entered, Correction("title", "added", shown.more))["facts"]["positions"][-1]
    assert added["title"]
    assert added["title"]["value"] == "added"
    assert told(added)[1:] == ["-", "-", "-"]


def test_a_corrected_fact_is_sure_and_stands_where_it_was_marked() -> None:
    marks = (Mark(1, (10, 30, 5, 20), "Harbour"), Mark(2, None, "Bistro"))
    letter, facts, _ = judged(Correction("employer_name", "Harbour Bistro", marks=marks))
    fact = facts.get(fields()["employer_name"])
    assert fact
    assert (fact.value, fact.text, fact.confidence) == ("Harbour Bistro", "Harbour Bistro", 1.0)
    assert (fact.alternatives, fact.rivals) == ((), ())
    assert fact.evidence == (
        Evidence(1, Box(5, 20, 10, 30), "Harbour"),
        Evidence(2, None, "Bistro"),
    )
    assert letter.kind is Kind.EMPLOYER_REFERENCE_LETTER


def test_what_was_typed_without_a_place_is_its_own_text() -> None:
    _, facts, _ = judged(Correction("letterhead", " Yes "))
    fact = facts.get(letterhead)
    assert fact
    assert (fact.value, fact.text, fact.evidence) == (True, "Yes", ())


def test_a_person_says_what_the_document_is() -> None:
    other = Correction(KIND, "offer_letter")
    assert judged(other)[0].kind is Kind.OFFER_LETTER
    assert judged(other, Correction(KIND, None))[0].kind is Kind.EMPLOYER_REFERENCE_LETTER


def test_each_reason_has_its_sentence() -> None:
    for said in REFUSALS.values():
        assert set(said) == set(get_args(correction.Reason))
        assert all(sentence.endswith(".") for sentence in said.values())
