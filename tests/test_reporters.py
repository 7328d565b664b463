"""What a person reads, and what a tool reads."""

import json
import re
import string
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from reports import (
    classification,
    cook,
    fact,
    facts_of,
    finding,
    intake,
    locked,
    rendered,
    report_of,
    whole_report,
)

from letterproof import contract
from letterproof.errors import WrongUse
from letterproof.model.fact import Facts, Position
from letterproof.model.letter import Kind
from letterproof.model.occupation import Classification
from letterproof.model.page import Box, Evidence
from letterproof.model.severity import Severity
from letterproof.model.value import PartialDate
from letterproof.reporters import reporter, reporters
from letterproof.reporters._noc import NEARNESS
from letterproof.shown.facts import LABEL
from letterproof.shown.words import ENGLISH, FRENCH

ESCAPE = "\x1b"
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
NO_PERCENTAGE = "No official percentage exists"


def shown(report: contract.Report, **look: Any) -> str:  # noqa: ANN401
    return rendered(report, "terminal", **look)


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_every_reporter_is_found_and_says_what_it_is() -> None:
    assert {"json", "terminal"} <= set(reporters())
    assert all(reporter.summary for reporter in reporters().values())


def test_an_unknown_format_is_wrong_use() -> None:
    with pytest.raises(WrongUse, match=r"csv, .*json, .*terminal"):
        reporter("xml")


def test_json_is_the_view() -> None:
    text = rendered(whole_report(), "json", color=True, language="fr")
    assert json.loads(text) == whole_report()
    assert text.endswith("}\n")
    assert list(json.loads(text))[:3] == ["schema_version", "tool", "generated_at"]


def test_json_keeps_accents_and_survives_what_is_no_text() -> None:
    here = facts_of(Facts, fact("employer_name", "Boulangerie \x1b[2J Érable \ud800"))
    text = rendered(report_of(intake(facts=here)), "json")
    assert "Érable" in text
    assert ESCAPE not in text
    text.encode("utf-8")
    json.loads(text)


def test_a_failed_letter_says_what_where_and_what_to_do() -> None:
    text = squeezed(shown(whole_report(), width=100))
    assert "FAIL letters/quispe.pdf" in text
    assert "LP204 The letter gives weekly hours" in text
    assert "> Ask the employer to state the hours worked in a normal week." in text
    assert 'p. 1 "[Name of supervisor]" >' in text
    assert 'Employee Marisol Quispe p. 1 "Ms. Marisol Quispe"' in text
    assert "Employer Harbour Lantern Bistro Ltd. p. 1" in text
    assert 'Start 2021-03-04 (or 2021-04-03) p. 1 "03/04/2021"' in text
    assert "Sous Chef (not sure) p. 1 Start" in text
    assert "19.50 CAD an hour" in text
    assert "Status not clear p. 1" in text


def test_what_is_missing_follows_the_verdict() -> None:
    text = shown(whole_report()).partition("FAIL")[2]
    missing = squeezed(text.partition("1 error")[0])
    assert missing.endswith(
        "Not found Address, E-mail, Signed by, Signer's title, Signature, Weekly hours "
        "(position 2), Benefits (position 1), Place of work"
    )


def test_other_documents_lack_nothing() -> None:
    text = shown(report_of(intake(kind=Kind.PAY_STUB)))
    assert "Not found" not in text


LONG = "Unit 1400, Tower B, Meridian Exchange, 88 Concession Street East, Cambridge, Ontario"


def test_a_quote_is_one_line_and_adds_something() -> None:
    top = Box(72, 40, 400, 60)
    lines = tuple(Evidence(1, top, text) for text in ("Harbour Lantern Bistro Ltd.", LONG))
    head = replace(
        fact("letterhead", value=True, text=f"Harbour Lantern Bistro Ltd. {LONG}"), evidence=lines
    )
    here = facts_of(
        Facts,
        head,
        fact("employer_address", LONG, LONG.replace(", ", " · ")),
        fact("letter_date", PartialDate(2026, 10, 2), f"dated October 2, 2026 at {LONG}"),
    )
    text = shown(report_of(intake(facts=here, positions=())))
    assert 'p. 1  "Harbour Lantern Bistro…"' in text
    assert squeezed(text).count("Concession") == 1
    (dated,) = [line for line in text.splitlines() if "Letter date" in line]
    assert dated.endswith('…"')
    assert f"Address {LONG} p. 1" in squeezed(text)


def test_a_value_of_nothing_visible_is_no_trouble() -> None:
    here = facts_of(Facts, fact("employer_name", "\u200b " * 300, "Quay"))
    assert "Employer" in shown(report_of(intake(facts=here, positions=())))


def test_verdict_comes_first() -> None:
    text = shown(whole_report()).partition("FAIL")[2]
    words = ("1 error", "1 warning", "1 note", "Employer   ", "Claimed code", NO_PERCENTAGE)
    order = [text.index(word) for word in words]
    assert order == sorted(order)


def test_the_comparison() -> None:
    text = squeezed(shown(whole_report()))
    assert "Claimed code 63200 Cooks (TEER 3)" in text
    assert "Main duties 2 of 9 shown, lead statement shown" in text
    assert "Role Cooks" in text
    assert "33 % of the letter's duties" in text
    assert "Closer codes 62200 Chefs (TEER 2) " in text
    assert "1. near Cooked breakfast and lunch for eighty guests a day on a…" in text
    assert "Prepare and cook complete meals or individual dishes… 0.81" in text
    assert "2. copied Kept the walk-in cooler in order Position 2 of 2" in text
    assert "1. none Wrote the weekly rota" in text
    assert NO_PERCENTAGE in text


def test_a_claim_that_is_no_code_is_shown_beside_the_nearest() -> None:
    compared = intake().dossier
    assert compared is not None
    known = compared.classification
    other = Classification("6322", known.suggestions, known.comparison)
    text = squeezed(shown(report_of(intake(compared=other))))
    assert "Claimed code 6322" in text
    assert "Nearest code 63200 Cooks" in text


def test_a_letter_without_duties_still_hears_that_no_percentage_exists() -> None:
    bare = Classification(None, (), None)
    text = shown(report_of(intake(positions=(Position(),), compared=bare)))
    assert "The letter states no duties to compare." in text
    assert NO_PERCENTAGE in text
    assert "Position 1" not in text


def test_duties_are_listed_when_nothing_is_compared() -> None:
    bare = Classification(None, (), None)
    text = squeezed(shown(report_of(intake(positions=(cook(),), compared=bare))))
    assert "1. Cooked breakfast and lunch" in text
    assert "2. Kept the walk-in cooler" in text


def test_an_unreadable_file_has_only_its_trouble() -> None:
    found = finding(locked().path, code="LP902", message="The file opens only with a password.")
    text = shown(report_of(locked(), findings=(found,)))
    assert "UNREADABLE  letters/locked.pdf" in text
    assert "What the letter says" not in text
    assert text.endswith("1 letter: 1 unreadable\n")


def test_a_pass_claims_no_more_than_was_checked() -> None:
    text = shown(report_of(intake()))
    assert "PASS" in text
    assert "No error and no warning." in text
    assert "eligib" not in text.lower()


def test_no_pages_no_page() -> None:
    here = facts_of(Facts, fact("employer_name", "Quay & Sons", "Quay & Sons Ltd", box=None))
    bare = Classification(None, (), None)
    text = shown(report_of(intake(facts=here, positions=(), compared=bare)))
    assert "p. 1" not in text
    assert '"Quay & Sons Ltd"' in text


def test_the_summary_counts() -> None:
    text = shown(whole_report())
    assert text.endswith("4 letters: 1 failed, 1 to review, 1 passed, 1 unreadable\n")
    assert "  REVIEW      1 warning           letters/bare.pdf\n" in text
    assert "  FAIL        1 error, 1 warning  letters/quispe.pdf\n" in text


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("width", [1, 60, 73, 100, 400])
def test_lines_fit_the_width(width: int, language: str) -> None:
    text = shown(whole_report(), width=width, language=language)
    longest = max(len(line) for line in text.splitlines() if "letters/" not in line)
    assert longest <= min(max(width, 60), 100)
    assert all(line == line.rstrip() for line in text.splitlines())


def test_colour_adds_nothing_but_colour() -> None:
    colored = shown(whole_report(), color=True)
    assert COLOURS.search(colored)
    assert COLOURS.sub("", colored) == shown(whole_report())
    assert ESCAPE not in shown(whole_report())


HOSTILE = "Oke\x1b]0;owned\x07\x1b[2J\x9b31m\r\x08 \u202eevil\u2066\u200f\u200b\ue000\u2028 Ltd"


@pytest.mark.parametrize("color", [True, False])
def test_letter_text_cannot_steer_the_terminal(*, color: bool) -> None:
    here = facts_of(
        Facts, fact("employer_name", HOSTILE, HOSTILE + "!"), fact("candidate_name", HOSTILE)
    )
    job = facts_of(Position, fact("title", HOSTILE), fact("duties", HOSTILE))
    path = Path(f"letters/{HOSTILE}\n.pdf")
    found = finding(path, message=HOSTILE, remedy=HOSTILE, evidence=fact("title", HOSTILE).evidence)
    bare = Classification(HOSTILE, (), None)
    report = report_of(intake(path, facts=here, positions=(job,), compared=bare), findings=(found,))
    text = COLOURS.sub("", shown(report, color=color)) if color else shown(report)
    assert text.replace("\n", "").isprintable()
    assert "evil" in text


def test_json_cannot_steer_the_terminal() -> None:
    report = report_of(intake(facts=facts_of(Facts, fact("employer_name", HOSTILE))))
    text = rendered(report, "json")
    assert text.replace("\n", "").isprintable()
    assert json.loads(text) == report


def test_a_path_is_whole() -> None:
    path = Path("letters", *["of a client with a long name"] * 5, "letter.pdf")
    text = shown(report_of(intake(path), intake()), width=60)
    assert text.count(str(path)) == 2


def test_only_a_claim_can_agree() -> None:
    text = squeezed(shown(report_of(intake(compared=replace(classification(), claimed=None)))))
    assert "Claimed code none (--noc CODE holds the duties against one)" in text
    assert "Nearest code 63200 Cooks" in text
    assert "Agreement" not in text


def test_words_without_end_are_cut() -> None:
    here = facts_of(Facts, fact("employer_name", "a" * 1_000_000, "b" * 1_000_000))
    assert len(shown(report_of(intake(facts=here)))) < 8_000


def test_french() -> None:
    text = shown(whole_report(), language="fr")
    assert "À CORRIGER" in text
    assert "1 erreur" in text
    assert "19,50 CAD l'heure" in text
    assert "58\u00a0500" in text
    assert "Il n'existe aucun pourcentage officiel" in squeezed(text)
    assert "sont en anglais" in text


def test_both_languages_say_the_same_things() -> None:
    assert list(ENGLISH) == list(FRENCH)
    for key, english in ENGLISH.items():
        slots = [
            {slot for _, slot, _, _ in string.Formatter().parse(text) if slot}
            for text in (english, FRENCH[key])
        ]
        assert slots[0] == slots[1], key


def test_every_label_fits_its_column() -> None:
    labels = set(report_of(locked())["letters"][0]["facts"]) - {"positions"}
    labels |= {"not_found", "claimed", "nearest", "agreement", "coverage", "role"}
    labels |= {"copied_share", "better", "also_near", "title", "hours_per_week", "work_location"}
    for words in (ENGLISH, FRENCH):
        assert max(len(words[label]) for label in labels) <= LABEL
        assert max(len(words[key]) for key in ("near", "copied", "far", "nearness")) <= NEARNESS


def test_a_remedy_is_given_once_for_findings_alike() -> None:
    path = Path("a.pdf")
    found = tuple(finding(path, message=f"No hours as {job}.") for job in ("cook", "baker"))
    text = shown(report_of(intake(path), findings=found))
    assert "LP204  No hours as cook.\n           No hours as baker.\n           >  Ask" in text
    assert text.count("LP204") == text.count("> ") == 1


def test_a_french_letter_is_said_to_be_held_to_a_translation() -> None:
    text = squeezed(shown(report_of(intake(compared=classification(), language="fr"))))
    assert "Main duties 2 of 9 shown" in text
    assert "compared with a translation of ours" in text
    english = squeezed(shown(report_of(intake(compared=classification()))))
    assert "translation" not in english


def test_severities_are_grouped_whatever_their_order() -> None:
    path = Path("a.pdf")
    found = (
        finding(path, Severity.INFO, "LP301"),
        finding(path, Severity.ERROR, "LP302"),
        finding(path, Severity.WARNING, "LP303"),
    )
    text = shown(report_of(intake(path), findings=found))
    assert text.index("LP302") < text.index("LP303") < text.index("LP301")
