"""Every rule against its cases: facts, and how often it finds fault with them."""

import re
import runpy
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from builders import letter_of as read_letter
from rule_builders import intake_of

from letterproof import rules as room
from letterproof.assemble import assemble
from letterproof.fields import extract
from letterproof.model.dossier import Case, Dossier
from letterproof.model.finding import Finding, Rule
from letterproof.model.severity import Severity
from letterproof.noc.letter import compare
from letterproof.noc.stated import stated_codes
from letterproof.profiles import PROFILES
from letterproof.rules import across, check, rules
from letterproof.view import letter_of

CASES = Path(__file__).parent / "rules"
DOCS = Path(__file__).parents[1] / "docs"
RULES = {rule.name: rule for rule in rules()}
CONTRACT = """
    candidate-name-missing employer-name-missing job-title-missing start-date-missing
    end-date-missing hours-missing salary-missing benefits-missing duties-missing
    work-location-missing letterhead-missing employer-address-missing employer-phone-missing
    employer-email-missing signatory-name-missing signatory-title-missing signature-missing
    letter-date-missing job-status-missing placeholder-left
    hours-below-minimum duties-too-few duties-vague dates-contradict letter-predates-end
    letter-stale salary-hours-contradict
    noc-inconsistent noc-duties-copied noc-teer-ineligible noc-unknown-code
    unreadable-file password-protected no-text not-a-reference-letter language-unsupported
    page-illegible fact-doubtful hidden-text text-layer-disagrees changes-pending
    signature-broken bundle-several-letters
""".split()

AS_OF = date(2026, 11, 22)
BODY = "To whom it may concern\n\nThis is to certify that Ms. Leila Haddad worked here as a baker."
FRAMES = {
    **dict.fromkeys(["LP103", "LP104", "LP105", "LP106", "LP110"], "{}\n\n" + BODY),
    **dict.fromkeys(["LP107", "LP108"], BODY + "\n\n{}"),
}
"""Where an example stands in its letter, for examples that are only its head or its foot."""
TOLD = {
    "LP109",
    "LP304",
    "LP305",
    "LP308",
    "LP311",
    "LP906",
    "LP908",
    "LP909",
    "LP910",
    "LP911",
    "LP912",
}
"""Rules whose examples tell of a letter and are not its words."""


def stem(rule: Rule) -> str:
    return f"{rule.code.lower()}_{rule.name.replace('-', '_')}"


def cases() -> Iterator[Any]:
    for file in sorted(CASES.glob("*.toml")):
        for case in tomllib.loads(file.read_text("utf-8"))["case"]:
            yield pytest.param(file.stem, case, id=f"{file.stem}: {case['name']}")


def found_by(stem: str, case: dict[str, Any]) -> list[Finding]:
    as_of = date.fromisoformat(case.get("as_of", "2026-11-22"))
    intakes = [intake_of(each, as_of) for each in (case, *case.get("beside", []))]
    profile = PROFILES[case.get("profile", "express-entry")]
    letters = tuple(letter_of(each, ()) for each in intakes)
    found = [*check(intakes[0], profile), *across(Case(letters), profile)]
    return [
        finding
        for finding in found
        if finding.rule.module.endswith(stem) and finding.path == intakes[0].path
    ]


def is_sentence(text: str) -> bool:
    return text.endswith(".") and not re.search(r"[.!?]\s+[A-Z]|\s{2}|\n", text)


@pytest.mark.parametrize(("stem", "case"), list(cases()))
def test_finds(stem: str, case: dict[str, Any]) -> None:
    found = found_by(stem, case)
    messages = [finding.problem.message for finding in found]
    assert len(found) == case["finds"], messages
    for finding in found:
        assert is_sentence(finding.problem.message), finding.problem.message
        assert is_sentence(finding.problem.remedy or finding.rule.remedy)
    if "severity" in case:
        assert {finding.severity.value for finding in found} == {case["severity"]}
    if "message" in case:
        assert any(case["message"] in message for message in messages), messages
    if "remedy" in case:
        assert [finding.problem.remedy for finding in found] == [case["remedy"]]
    if "positions_named" in case:
        numbers = [at.number for finding in found if (at := finding.problem.position)]
        assert numbers == case["positions_named"]
    if "evidence" in case:
        assert [piece.text for finding in found for piece in finding.evidence] == case["evidence"]


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_has_cases_that_find_and_that_do_not(rule: Rule) -> None:
    finds = [
        case["finds"] for case in tomllib.loads((CASES / f"{stem(rule)}.toml").read_text())["case"]
    ]
    assert any(finds)
    assert 0 in finds
    assert len(finds) > 2, "one that finds, one that does not, one near miss"


def test_every_file_of_cases_has_its_rule() -> None:
    assert {file.stem for file in CASES.glob("*.toml")} == {stem(rule) for rule in rules()}


def test_the_contract_is_kept() -> None:
    names = [rule.name for rule in rules()]
    assert set(CONTRACT) <= set(names)
    assert len(names) == len(set(names))
    codes = [rule.code for rule in rules()]
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(r"LP\d{3}", code) for code in codes)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_a_rule_explains_itself(rule: Rule) -> None:
    assert rule.module == f"letterproof.rules.{stem(rule)}"
    assert rule.summary.endswith(".")
    assert is_sentence(rule.remedy), rule.remedy
    assert rule.source.title
    assert rule.source.as_read
    headings = re.findall(r"^## (.+)$", rule.explanation, re.MULTILINE)
    assert headings[:3] == ["Why it matters", "Found in", "Not found in"]
    assert headings[3:] in ([], ["Doubts"])
    for heading in ("Found in", "Not found in"):
        assert re.search(rf"^## {heading}\n> \S", rule.explanation, re.MULTILINE)


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_the_examples_are_what_it_says(rule: Rule) -> None:
    """Hold the rule to its own page, through all of a letter's journey but the file."""
    if rule.over is not Dossier or rule.code in TOLD:
        return
    for heading, is_found in (("Found in", True), ("Not found in", False)):
        quoted = re.search(rf"^## {heading}\n((?:>.*\n?)+)", rule.explanation, re.MULTILINE)
        assert quoted
        words = re.sub("^> ", "", quoted[1], flags=re.MULTILINE).strip()
        letter = read_letter(FRAMES.get(rule.code, "{}").format(words))
        facts, positions = assemble(letter, extract(letter))
        claimed = next((stated.code for stated in stated_codes(letter.text)), None)
        compared = compare(facts, positions, claimed, letter.language)
        profile = next(each.name for each in PROFILES.values() if rule.name not in each.without)
        problems = list(rule.check(Dossier(letter, facts, positions, compared, AS_OF, profile)))
        assert bool(problems) is is_found, (words, problems)


def test_profiles_name_rules_that_exist() -> None:
    for profile in PROFILES.values():
        assert {*profile.severities, *profile.without} <= set(RULES)
        assert not set(profile.severities) & profile.without


def test_the_page_of_profiles_names_what_differs() -> None:
    page = (DOCS / "profiles.md").read_text("utf-8")
    default = PROFILES["express-entry"]
    for profile in PROFILES.values():
        assert f"| `{profile.name}`" in page
        assert profile is default or profile.title in page
        for name in {*profile.severities, *(profile.without ^ default.without)}:
            assert f"| `{name}` |" in page


def test_every_rule_holds_under_a_profile() -> None:
    for name in RULES:
        assert any(name not in profile.without for profile in PROFILES.values()), name


def test_a_profile_may_weigh_a_rule_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    strict = replace(PROFILES["express-entry"], severities={"benefits-missing": Severity.ERROR})
    monkeypatch.setitem(PROFILES, "express-entry", strict)
    assert [at.severity for at in found_by("benefits_missing", {})] == [Severity.ERROR]


def test_a_rule_that_raises_stops_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(dossier: Dossier) -> Iterator[Any]:
        raise ArithmeticError(dossier.as_of)

    broken = replace(RULES["hours-missing"], check=breaks)
    monkeypatch.setattr(room, "rules", lambda: (broken,))
    with pytest.raises(ArithmeticError):
        found_by("hours_missing", {})


def test_an_empty_letter_lacks_everything_and_nothing_else_is_wrong() -> None:
    found = {finding.rule.name for finding in found_by("", {"text": "To whom it may concern"})}
    assert found == {name for name in CONTRACT if name.endswith("-missing")}


@pytest.mark.parametrize("name", ["rules.md", "fields.md"])
def test_the_manual_is_fresh(name: str) -> None:
    pages = runpy.run_path(str(DOCS / "generate.py"))["PAGES"]
    assert (DOCS / name).read_text("utf-8") == pages[name](), "run: python docs/generate.py"
