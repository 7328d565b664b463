"""Each sample against what a person read in it: every fact, every finding, none too many."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rapidfuzz.fuzz import ratio, token_set_ratio

from letterproof.fields import fields
from letterproof.model.fact import Facts, Scope
from letterproof.model.severity import Severity
from letterproof.pipeline import take_in
from letterproof.profiles import PROFILES
from letterproof.readers import readers
from letterproof.readers.doc import office
from letterproof.rules import check
from letterproof.settings import Settings

ROOT = Path(__file__).parents[1]
TRUTH = tomllib.loads((ROOT / "tests" / "samples.toml").read_text("utf-8"))["letter"]
PHRASES = {"benefits", "work_location", "employer_address"}
"""Fields whose extent is a matter of taste: the words have to be there, not the same cut."""


def check_facts(facts: Facts, truth: dict[str, Any], scope: Scope) -> list[str]:
    wrong = []
    for name, field in fields().items():
        if field.scope is not scope or field.many or name in truth.get("unclear", ()):
            continue
        fact = facts.get(field)
        said = truth.get(name)
        value = None if fact is None or fact.value is False else fact.value
        if said is None or value is None:
            agrees = said is None and value is None
        elif name in PHRASES:
            agrees = token_set_ratio(str(value).casefold(), said.casefold()) > 85
        elif isinstance(value, str):
            agrees = value.casefold() == said.casefold()
        else:
            agrees = value == field.parse(said)
        if not agrees:
            wrong.append(f"{name}: {value!s} for {said}")
    return wrong


def check_duties(found: list[str], truth: list[str]) -> list[str]:
    wrong = []
    if len(found) != len(truth):
        wrong.append(f"{len(found)} duties for {len(truth)}: {found}")
    wrong += [
        f"duty: {duty}"
        for duty in truth
        if max((ratio(duty.casefold(), other.casefold()) for other in found), default=0) < 85
    ]
    return wrong


@pytest.mark.parametrize("letter", TRUTH, ids=lambda letter: letter["file"])
def test_sample(letter: dict[str, Any]) -> None:
    path = ROOT / "samples" / letter["file"]
    if path.suffix == ".doc" and office() is None:
        pytest.skip("LibreOffice is not installed")
    intake = take_in(path, Settings(as_of=date(2026, 11, 22)))
    dossier = intake.dossier
    assert dossier is not None
    wrong = check_facts(dossier.facts, letter["facts"], Scope.LETTER)
    positions = letter.get("positions", [{}])
    if len(dossier.positions) != len(positions):
        wrong.append(f"{len(dossier.positions)} positions for {len(positions)}")
    for position, truth in zip(dossier.positions, positions, strict=False):
        wrong += check_facts(position, truth, Scope.POSITION)
        wrong += check_duties(
            [fact.value for fact in position.all(fields()["duties"])], truth.get("duties", [])
        )
    found = {
        f.rule.name
        for f in check(intake, PROFILES["express-entry"])
        if f.severity is not Severity.INFO
    }
    wrong += [f"missed {name}" for name in sorted(set(letter["findings"]) - found)]
    wrong += [f"false {name}" for name in sorted(found - set(letter["findings"]))]
    assert dossier.letter.language == letter["language"]
    assert not wrong, "\n".join(wrong)


def test_every_sample_is_told() -> None:
    suffixes = {suffix for reader in readers().values() for suffix in reader.suffixes}
    samples = {path.name for path in (ROOT / "samples").iterdir() if path.suffix in suffixes}
    assert samples == {letter["file"] for letter in TRUTH}
