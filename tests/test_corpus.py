"""The corpora keep their promises: the frozen part shares nothing with the development part."""

from collections import Counter
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from corpus import pdf, word
from corpus.bank import SLOT, banks
from corpus.compose import specimen

from letterproof.fields import fields
from letterproof.model.letter import Kind

PARTS = ("development", "frozen")
KNOWN = frozenset(fields())


def _texts(part: str) -> dict[str, set[str]]:
    shelves = banks(part)
    return {
        "phrases": {phrase.text.casefold() for bank in shelves for phrase in bank.phrases},
        "people": {p.name for bank in shelves for each in bank.countries for p in each.people},
        "firms": {f.name for bank in shelves for each in bank.countries for f in each.firms},
        "papers": {sheet.text for bank in shelves for sheet in bank.sheets},
        "hours": {each["text"].casefold() for bank in shelves for each in bank.shared["hours"]},
        "duties": {duty[0] for bank in shelves for each in bank.trades for duty in each.duties},
    }


@pytest.mark.parametrize("kind", _texts("frozen"))
def test_the_frozen_part_shares_no_words_with_development(kind: str) -> None:
    assert _texts("frozen")[kind]
    assert not _texts("frozen")[kind] & _texts("development")[kind]


@pytest.mark.parametrize("module", [pdf, word])
def test_the_frozen_part_has_layouts_of_its_own(module: object) -> None:
    assert not set(module.FROZEN_HEADS) & set(module.DEVELOPMENT_HEADS)


@pytest.mark.parametrize("part", PARTS)
def test_a_letter_is_the_same_every_time(part: str) -> None:
    for number in range(3):
        assert specimen(part, number) == specimen(part, number)


@pytest.mark.parametrize("part", PARTS)
def test_every_field_is_said_and_left_out(part: str) -> None:
    made = [specimen(part, number) for number in range(60)]
    letters = [each.truth for each in made if each.kind == Kind.EMPLOYER_REFERENCE_LETTER]
    said = Counter[str]()
    for truth in letters:
        facts = truth.facts | truth.positions[0] | ({"duties": ("",)} if truth.duties else {})
        said.update(name for name, values in facts.items() if values)
    assert set(said) == KNOWN
    assert all(count < len(letters) for count in said.values())
    assert {each.content[:2] for each in made} == {b"%P", b"PK"}
    assert sum(each.language == "fr" for each in made) * 4 >= len(made)


@pytest.mark.parametrize("part", PARTS)
def test_a_phrase_says_what_the_report_can_hold(part: str) -> None:
    for bank in banks(part):
        for phrase in bank.phrases:
            assert phrase.states <= KNOWN, phrase.text
            for name, value in phrase.says:
                fields()[name].parse(value)
        for country in bank.countries:
            for words, value in country.pay:
                assert fields()["salary"].parse(value), words


def test_a_printed_letter_holds_its_words() -> None:
    made = next(
        each
        for number in range(40)
        if (each := specimen("development", number)).name.endswith("letter.pdf")
        and each.truth.facts.get("signatory_name")
    )
    with pdfplumber.open(BytesIO(made.content)) as opened:
        letters = "".join(page.extract_text() for page in opened.pages)
    name = made.truth.facts["signatory_name"][0]
    assert set(name.casefold()) - {" "} <= set(letters.casefold())


def test_slots_are_named_in_the_readme() -> None:
    words = Path(pdf.__file__).with_name("README.md").read_text(encoding="utf-8")
    used = {
        slot for part in PARTS for bank in banks(part) for p in bank.phrases for slot in p.slots
    }
    assert used <= set(SLOT.findall(words))
