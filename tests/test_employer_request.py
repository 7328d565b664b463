"""What is asked of an employer: every rule, both languages, and the files it is written into."""

import json
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from rule_builders import intake_of

from letterproof import contract
from letterproof.model.dossier import Case
from letterproof.profiles import PROFILES
from letterproof.report import Report
from letterproof.reporters import Look, reporter
from letterproof.reporters._request import BLANK, Request, request
from letterproof.reporters._request_english import ENGLISH
from letterproof.reporters._request_french import FRENCH
from letterproof.reporters._request_rules import ASKED, NOT_ASKED, ON_VALUES, UNREAD, WITHIN
from letterproof.reporters._request_words import WORDS
from letterproof.rules import across, check, rules
from letterproof.view import finding_of, letter_of

HERE = Path(__file__).parent
GOLDEN = sorted((HERE / "golden").glob("*.json"))
AS_OF = "2026-11-22"
FIELD = re.compile(r"{(\w+)}")
QUOTED = re.compile("«[^»]*»")
OURS = re.compile(
    r"\b(?:NOC|CNP|TEER|FEER|eligib\w*|admissib\w*|IRCC|officer|agent|refus\w*|fraud\w*)\b",
    re.IGNORECASE,
)


def cases() -> list[Any]:
    return list(_cases())


def _cases() -> Iterator[Any]:
    for file in sorted((HERE / "rules").glob("*.toml")):
        for case in tomllib.loads(file.read_text("utf-8"))["case"]:
            yield pytest.param(case, id=f"{file.stem}: {case['name']}")


def checked(case: dict[str, Any]) -> list[contract.Letter]:
    as_of = date.fromisoformat(case.get("as_of", AS_OF))
    profile = PROFILES[case.get("profile", "express-entry")]
    intakes = [intake_of(each, as_of) for each in (case, *case.get("beside", []))]
    letters = [letter_of(intake, list(check(intake, profile))) for intake in intakes]
    held = Case(tuple(letters))
    for found in across(held, profile):
        for letter in letters:
            if letter["path"] == str(found.path):
                letter["findings"].append(finding_of(found))
    return letters


def asked(letter: contract.Letter, language: str = "en") -> Request | None:
    return request(letter, AS_OF, WORDS[language])


def points(letter: contract.Letter, language: str = "en") -> tuple[str, ...]:
    found = asked(letter, language)
    return found.points if found else ()


def letter(case: str) -> contract.Letter:
    """Read the first letter of a case of the rules' tests, written as TOML."""
    return checked(tomllib.loads(case))[0]


def files(report: contract.Report, language: str = "en") -> dict[str, bytes]:
    write = reporter("employer_request").files
    assert write
    return dict(write(Report.of(report), Look(language=language)))


def assert_reads_well(found: Request) -> None:
    parts = (*found.about, *found.opening, *found.points, *found.closing, found.subject)
    for text in parts:
        assert text == " ".join(text.split(" ")), text
        assert "  " not in text, text
        assert not FIELD.search(text), text
        assert not OURS.search(text), text
        assert "None" not in text, text
    for text in (*found.opening, *found.points):
        assert text[-1] in ".?", text
        assert text[0].isupper() or not text[0].isalpha(), text
        assert ", ." not in text, text
        assert ".." not in text, text
    if found.words.locale == "fr-CA":
        for text in (QUOTED.sub("", part) for part in parts):
            assert " :" not in text, text
            assert not re.search(r"\s[?;!]", text), text
        assert not any("« " in part or " »" in part for part in parts)


def test_every_rule_has_its_place() -> None:
    names = {rule.name for rule in rules()}
    assert set(ASKED) | NOT_ASKED | UNREAD == names
    assert len(ASKED) + len(NOT_ASKED) + len(UNREAD) == len(names)
    assert set(ASKED) >= ON_VALUES
    assert WITHIN.keys() <= ENGLISH.keys()
    page = (HERE.parent / "docs" / "employer_request.md").read_text("utf-8")
    assert all(f"`{name}`" in page for name in NOT_ASKED)


def test_both_languages_say_the_same_things() -> None:
    assert list(ENGLISH) == list(FRENCH)
    for key, text in ENGLISH.items():
        assert sorted(FIELD.findall(text)) == sorted(FIELD.findall(FRENCH[key])), key
        assert text.count("?") == FRENCH[key].count("?"), key
        assert text.endswith((".", "?")) == FRENCH[key].endswith((".", "?")) or key == "decimal"


@pytest.mark.parametrize("case", cases())
def test_what_rules_find_is_asked(case: dict[str, Any]) -> None:
    for one in checked(case):
        rules_found = {found["rule"] for found in one["findings"]}
        english, french = asked(one, "en"), asked(one, "fr")
        assert (english is None) == (french is None)
        if english and french:
            assert len(english.points) == len(french.points)
            assert_reads_well(english)
            assert_reads_well(french)
            for key in ("NOC", "CNP"):
                assert key not in " ".join(french.points)
        if not rules_found & (set(ASKED) | UNREAD):
            assert english is None


@pytest.mark.parametrize("rule", sorted(ASKED))
def test_every_rule_that_is_asked_gives_a_sentence(rule: str) -> None:
    stem = next(each for each in rules() if each.name == rule).module.rpartition(".")[2]
    every = tomllib.loads((HERE / "rules" / f"{stem}.toml").read_text("utf-8"))["case"]
    sentences = {"en": set[str](), "fr": set[str]()}
    for case in every:
        for one in checked(case):
            one["findings"] = [found for found in one["findings"] if found["rule"] == rule]
            for found in one["findings"]:
                found["severity"] = "error"
            for language, said in sentences.items():
                said.update(points(one, language))
    assert sentences["en"]
    assert sentences["fr"]
    assert not sentences["en"] & sentences["fr"]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", WORDS)
def test_the_samples(path: Path, language: str) -> None:
    report = json.loads(path.read_text("utf-8"))
    made = files(report, language)
    needs = any(
        not found["waived"] and found["rule"] in ASKED and found["severity"] != "info"
        for found in report["letters"][0]["findings"]
    )
    assert len(made) == (2 if needs else 0)
    for name, data in made.items():
        assert name.startswith(f"{Path(report['letters'][0]['path']).stem}-request.")
        if name.endswith(".txt"):
            text = data.decode()
            assert all(len(line) <= 72 for line in text.splitlines())
            assert text.endswith(f"{BLANK}\n")
        else:
            assert docx.Document(BytesIO(data)).paragraphs
    assert made == files(report, language)
