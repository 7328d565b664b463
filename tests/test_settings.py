"""What settings mean for letters: which are named, what is claimed, waived, weighed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from reports import finding as found
from reports import intake

from letterproof import contract, rules
from letterproof.cache import Keys
from letterproof.model.finding import Problem
from letterproof.model.page import Page
from letterproof.model.severity import Severity
from letterproof.profiles import PROFILES
from letterproof.settings import Settings, Waiver, globs
from letterproof.settings.claims import Claims
from letterproof.settings.waivers import Waivers
from letterproof.view import finding_of, letter_of

DAY = date(2026, 11, 22)
LETTER = Path("/clients/rao/Letter [1].pdf")


@pytest.mark.parametrize(
    ("pattern", "path", "is_named"),
    [
        ("letter.pdf", "/a/b/letter.pdf", True),
        ("letter.pdf", "/a/b/my-letter.pdf", False),
        ("LETTER.PDF", "/a/letter.pdf", True),
        ("b/letter.pdf", "/a/b/letter.pdf", True),
        ("a/letter.pdf", "/a/b/letter.pdf", False),
        ("/b/letter.pdf", "/a/b/letter.pdf", False),
        ("/a/b/letter.pdf", "/a/b/letter.pdf", True),
        ("C:\\a\\*.pdf", "C:/a/letter.pdf", True),
        ("*.pdf", "/a/b/letter.pdf", True),
        ("*.pdf", "/a/b.pdf/letter.docx", False),
        ("a/*", "/a/b/letter.pdf", False),
        ("a/**", "/a/b/letter.pdf", True),
        ("a/", "/a/b/letter.pdf", True),
        ("a/", "/x/a.pdf", False),
        ("a/**/*.pdf", "/x/a/letter.pdf", True),
        ("a/**/l*.pdf", "/x/a/b/c/letter.pdf", True),
        ("l?tter.pdf", "/a/letter.pdf", True),
        ("a?b", "/a/b", False),
        ("letter [1].pdf", "/a/letter [1].pdf", True),
        ("letter.pdf", "/a/letterxpdf", False),
        ("re\u0301sume\u0301.pdf", "/a/r\u00e9sum\u00e9.pdf", True),
        ("./letter.pdf", "/a/letter.pdf", True),
        ("l*t*r.pdf", "/a/lettetr.pdf", True),
    ],
)
def test_a_pattern_names_the_end_of_a_path(pattern: str, path: str, is_named: bool) -> None:
    named = globs.names([pattern], globs.plain(path))
    assert named is is_named
    if globs.is_plain(pattern):
        claims = Claims(Settings(DAY, claims={pattern: "63200"}))
        if not path.startswith("C:"):
            assert (claims.of(Path(path)) == "63200") is is_named


def test_a_hostile_pattern_takes_no_time() -> None:
    assert not globs.names(["*a" * 100 + "b"], "/" + "a" * 250)


def test_a_file_named_comes_before_patterns_and_a_code_for_all_before_both() -> None:
    told = {"rao/": "11100", "*.pdf": "72106", "rao/letter [1].pdf": "63200", "x.pdf": "11101"}
    claims = Claims(Settings(DAY, claims=told))
    assert claims.of(LETTER) == "63200"
    assert claims.of(Path("/clients/rao/other.pdf")) == "11100"
    assert claims.of(Path("/clients/lee/other.pdf")) == "72106"
    assert claims.of(Path("/clients/lee/other.docx")) is None
    assert Claims(Settings(DAY, claimed="00010", claims=told)).of(LETTER) == "00010"


def letter(*findings: contract.Finding, path: Path = LETTER) -> contract.Letter:
    made = letter_of(intake(path), ())
    made["findings"] = list(findings)
    made["verdict"] = "fail"
    return made


def lacking(message: str = "The letter gives no weekly hours.") -> contract.Finding:
    return finding_of(found(LETTER, message=message))


def waiver(rule: str = "hours-missing", **narrowed: object) -> Waiver:
    return Waiver(rule, "Closed.", "A. Roy", DAY, origin="line 4", **narrowed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "holds"),
    [
        (waiver(), True),
        (waiver(letters=("rao/*.pdf",)), True),
        (waiver(letters=("lee/", "rao/")), True),
        (waiver(letters=("lee/",)), False),
        (waiver("salary-missing"), False),
        (waiver(message="NO WEEKLY hours"), True),
        (waiver(message="no pay"), False),
        (waiver(position=1), False),
    ],
)
def test_a_waiver_holds_for_what_it_names(given: Waiver, holds: bool) -> None:
    waivers = Waivers((given,), DAY)
    checked = letter(lacking())
    waivers.apply(LETTER, checked)
    said = {"reason": "Closed.", "by": "A. Roy", "until": "2026-11-22"}
    assert checked["findings"][0]["waived"] == (said if holds else None)
    assert checked["verdict"] == ("pass" if holds else "fail")
    assert [*waivers.told()] == (
        [] if holds else [f"1 waiver was of no use in this run: {given.rule} (line 4)."]
    )


def test_a_waiver_for_a_position_leaves_the_others() -> None:
    both = [{**lacking(), "position": 0}, {**lacking(), "position": 1}]
    checked = letter(*both)  # type: ignore[arg-type]
    Waivers((waiver(position=2),), DAY).apply(LETTER, checked)
    assert [bool(one["waived"]) for one in checked["findings"]] == [False, True]
    assert checked["verdict"] == "fail"


def test_a_waiver_that_ran_out_does_not_hold_and_is_told() -> None:
    waivers = Waivers((waiver(),), date(2026, 11, 23))
    checked = letter(lacking())
    waivers.apply(LETTER, checked)
    assert checked["findings"][0]["waived"] is None
    assert checked["verdict"] == "fail"
    assert [*waivers.told()] == [
        "1 waiver ran out and does not hold any more: hours-missing on 2026-11-22 (line 4)."
    ]


def test_waivers_for_other_letters_are_no_news_where_letters_are_named() -> None:
    waivers = Waivers((waiver(letters=("lee/",)), waiver("salary-missing")), DAY)
    waivers.apply(LETTER, letter(lacking()))
    (line,) = waivers.told()
    assert line.startswith("2 waivers were of no use")
    (line,) = waivers.told(is_folder=False)
    assert line == "1 waiver was of no use in this run: salary-missing (line 4)."


def test_many_waivers_are_one_line() -> None:
    (line,) = Waivers((waiver(),) * 7, DAY).told()
    assert line.startswith("7 waivers were of no use")
    assert line.endswith("and 2 more.")


def severity(rule: str, asked: Severity, problem: Problem | None = None) -> Severity:
    (one,) = (each for each in rules.rules() if each.name == rule)
    profile = Settings(DAY, severities={rule: asked}).checklist()
    return rules._severity(one, problem or Problem("x"), profile)  # noqa: SLF001 - where it is decided


def test_a_severity_stands_in_for_the_rules_own() -> None:
    assert severity("hours-missing", Severity.INFO) is Severity.INFO
    assert severity("letter-stale", Severity.ERROR) is Severity.ERROR


def test_a_severity_makes_nothing_graver_that_a_rule_holds_unsure() -> None:
    unsure = Problem("A picture is at the head.", severity=Severity.WARNING)
    assert severity("letterhead-missing", Severity.ERROR, unsure) is Severity.WARNING
    assert severity("letterhead-missing", Severity.INFO, unsure) is Severity.INFO


def test_a_severity_leaves_what_may_stand_on_an_illegible_page_a_warning(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (stale,) = (each for each in rules.rules() if each.name == "letter-stale")
    silent = replace(stale, check=lambda _: [Problem("x")])
    monkeypatch.setattr(rules, "rules", lambda: (silent,))
    profile = Settings(DAY, severities={"letter-stale": Severity.ERROR}).checklist()
    subject = intake(LETTER)
    assert [one.severity for one in rules.check(subject, profile)] == [Severity.ERROR]
    monkeypatch.setattr(Page, "is_legible", False)
    assert [one.severity for one in rules.check(subject, profile)] == [Severity.WARNING]


def test_a_kept_letter_is_found_by_what_its_reading_depends_on() -> None:
    plain = Keys(Settings(DAY)).of("00", LETTER, None)
    for same in ({"fail_on": Severity.INFO}, {"claims": {"a": "63200"}}, {"waivers": (waiver(),)}):
        assert Keys(replace(Settings(DAY), **same)).of("00", LETTER, None) == plain
    for other in ({"severities": {"letter-stale": Severity.INFO}}, {"profile": "cec"}):
        assert Keys(replace(Settings(DAY), **other)).of("00", LETTER, None) != plain
    assert Keys(Settings(DAY)).of("00", LETTER, "63200") != plain


def test_settings_alone_hold_what_a_reading_depends_on() -> None:
    full = Settings(
        DAY,
        claimed="63200",
        fail_on=Severity.INFO,
        severities={"letter-stale": Severity.INFO},
        claims={"a.pdf": "63200"},
        waivers=(waiver(),),
    )
    assert full.alone() == Settings(DAY, severities={"letter-stale": Severity.INFO})
    assert Settings(DAY).checklist() == PROFILES["express-entry"]
