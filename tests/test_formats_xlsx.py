"""The workbook, read by another library: typed cells, no formula, no link, nothing lost."""

import io
import warnings
from datetime import datetime
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from reports import report_around, whole_report
from test_formats import CONTROLS, hostile, with_waiver

from letterproof import contract
from letterproof.report import Report
from letterproof.reporters import Look, _sheets, reporter
from letterproof.reporters._sheets import day_of


def packed(made: contract.Report, name: str = "xlsx", language: str = "en") -> bytes:
    write = reporter(name).packed
    assert write
    return b"".join(write(Report.of(made), Look(language=language)))


def book(made: contract.Report, language: str = "en") -> Any:  # noqa: ANN401
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return load_workbook(io.BytesIO(packed(made, language=language)))


def rows(sheet: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    head, *found = sheet.values
    return [dict(zip(head, row, strict=True)) for row in found]


def test_sheets_and_their_rows() -> None:
    found = book(with_waiver())
    assert found.sheetnames == ["Letters", "Findings", "Positions", "Facts", "About"]
    silent, locked, failed, _ = rows(found["Letters"])
    assert failed["File"] == "letters/quispe.pdf"
    assert failed["Employee"] == "Marisol Quispe"
    assert failed["Letter date"] == datetime(2026, 10, 2)  # noqa: DTZ001
    assert failed["Job titles"] == "Line Cook | Sous Chef (not sure)"
    assert (failed["Claimed code"], failed["Agreement"]) == ("63200", "unclear")
    counts = [failed[name] for name in ("Errors", "Warnings", "Notes", "Waived")]
    assert counts == [0, 1, 1, 1]
    assert (silent["Verdict"], locked["Verdict"]) == ("REVIEW", "UNREADABLE")
    findings = rows(found["Findings"])
    assert [row["Code"] for row in findings] == ["LP110", "LP902", "LP113", "LP207", "LP204"]
    assert findings[-1]["Waived"].startswith("Waived: Seen by Ana")
    assert findings[2]["Words of the letter"] == "[Name of supervisor]"
    assert findings[2]["Page"] == "p. 1"
    texts = [cell for row in found["About"].values for cell in row]
    assert any("No official percentage exists" in str(text) for text in texts)
    assert any("does not say that anyone is eligible" in str(text) for text in texts)


def test_dates_and_numbers_are_such_and_doubts_are_words() -> None:
    _, cook, chef, *_ = rows(book(whole_report())["Positions"])
    assert cook["Start"] == "2021-03-04 (or 2021-04-03)"
    assert cook["End"] == "2022-05"
    assert cook["Weekly hours"] == 37.5
    assert (cook["Pay"], cook["Currency"], cook["Pay for"]) == (19.5, "CAD", "an hour")
    assert chef["Pay"] == 58500
    assert chef["Status"] == "not clear"
    assert (cook["Duties"], chef["Duties"]) == (2, 1)


def test_every_duty_is_among_the_facts() -> None:
    facts = rows(book(whole_report())["Facts"])
    duties = [row["Value"] for row in facts if row["Fact"] == "Duties"]
    assert duties.count("Wrote the weekly rota") == 2
    assert {row["Position"] for row in facts} == {None, 1, 2}


def test_what_people_find_in_every_sheet() -> None:
    found = book(whole_report())
    for name in ("Letters", "Findings", "Positions", "Facts"):
        sheet = found[name]
        assert sheet.freeze_panes
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet.auto_filter.ref.endswith(str(sheet.max_row))
    colors = found["Letters"].conditional_formatting
    assert {rule.formula[0] for each in colors for rule in each.rules} >= {'"FAIL"', '"PASS"'}


@pytest.mark.parametrize(
    "text",
    ["=1+1", "@SUM(1)", "http://x.example", "mailto:a@b.ca", "{=1}", "_x0041_", "internal:A1"],
)
def test_words_are_never_formulas_nor_links(text: str) -> None:
    found = book(hostile(text + CONTROLS))
    shown = text + "[2J"
    assert unescape(rows(found["Letters"])[2]["File"]) == shown
    for sheet in found:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None


def test_french() -> None:
    found = book(with_waiver(), "fr")
    assert found.sheetnames == ["Lettres", "Constats", "Postes", "Faits", "À propos"]
    assert rows(found["Lettres"])[2]["Résultat"] == "À CORRIGER"
    assert rows(found["Constats"])[-1]["Levées"].startswith("Levée : Seen")


def test_the_same_report_is_the_same_file() -> None:
    assert packed(whole_report()) == packed(whole_report())


def test_no_letters() -> None:
    assert rows(book(report_around())["Letters"]) == []


def test_a_full_sheet_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_sheets, "MOST_ROWS", 10)
    found = book(whole_report())
    assert found["Facts"].max_row == 10
    (cut,) = [row[1] for row in found["About"].values if "more rows" in str(row[1])]
    assert cut.startswith("Facts:")


@pytest.mark.parametrize(
    "value", ["2021-05", "present", "1899-12-31", "2021-13-01", 7, "20210101xx"]
)
def test_what_is_no_whole_date(value: object) -> None:
    assert day_of(value) is None
