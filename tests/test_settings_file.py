"""`letterproof.toml`: where it is found, what it says, and how it is told what it cannot say."""

import re
from datetime import date
from pathlib import Path

import pytest

from letterproof.errors import WrongUse
from letterproof.model.severity import Severity
from letterproof.plan import Wishes, plan
from letterproof.report import NOT_CHECKED
from letterproof.settings import file
from letterproof.settings.file import (
    KEYS,
    NAME,
    OF_WAIVER,
    Said,
    found,
    given,
    read,
    rules,
)

DAY = date(2026, 11, 22)
WAIVER = """
[[waivers]]
rule = "hours-missing"
reason = "Closed."
by = "A. Roy"
until = 2027-03-31
"""
ALL = (
    """\
profile = "express-entry"
fail-on = "warning"
claims = "claimed.csv"

[letters]
include = ["*.pdf", "*.docx"]
exclude = "drafts/"

[noc]
"cooks/" = "63200"

[severities]
LP111 = "info"
salary-missing = "warning"
"""
    + WAIVER
    + """\
letters = "rao/*.pdf"
position = 2
message = "weekly"
"""
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clients" / "rao").mkdir(parents=True)
    for name in ("rao/a.pdf", "rao/b.docx", "c.pdf"):
        (tmp_path / "clients" / name).write_bytes(b"%PDF-1.7 invented")
    return tmp_path / "clients"


def told(folder: Path, text: str | bytes) -> Said:
    data = text.encode() if isinstance(text, str) else text
    (folder / NAME).write_bytes(data)
    return read(folder / NAME)


def test_everything_that_can_be_said(folder: Path) -> None:
    (folder / "claimed.csv").write_text("File;NOC\nrao/a.pdf;72106\n\n", "utf-8-sig")
    said = told(folder, ALL)
    assert (said.profile, said.fail_on) == ("express-entry", "warning")
    assert said.claims == {"cooks/": "63200", "rao/a.pdf": "72106"}
    assert (said.include, said.exclude) == (("*.pdf", "*.docx"), ("drafts/",))
    assert said.severities == {"letter-stale": Severity.INFO, "salary-missing": Severity.WARNING}
    (waiver,) = said.waivers
    assert (waiver.rule, waiver.reason, waiver.by) == ("hours-missing", "Closed.", "A. Roy")
    assert (waiver.until, waiver.letters) == (date(2027, 3, 31), ("rao/*.pdf",))
    assert (waiver.position, waiver.message) == (2, "weekly")
    assert waiver.origin == f"{Path('clients', NAME)}, line 16"
    assert said.origins["fail-on"] == f"{Path('clients', NAME)}, line 2"


def test_the_page_tells_the_truth(folder: Path) -> None:
    page = (Path(__file__).parents[1] / "docs" / "settings.md").read_text("utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    (folder / "claimed.csv").write_text("file,noc\nlee.pdf,11100\n")
    said = told(folder, example)
    assert set(said.origins) == set(KEYS)
    assert set(said.claims) == {"cooks/", "rao-welder.pdf", "lee.pdf"}
    for key in (*KEYS, *OF_WAIVER):
        assert key in page


def test_windows_wrote_it(folder: Path) -> None:
    assert told(folder, b'\xef\xbb\xbfprofile = "express-entry"\r\n').profile == "express-entry"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('\nprofil = "cec"', 'line 2: "profil" is no setting. Did you mean "profile"?'),
        ('fail_on = "error"', 'Did you mean "fail-on"?'),
        ("zzz = 1", 'There are "claims", "fail-on", "letters", "noc"'),
        ('fail-on = "eror"', '"fail-on" is one of "error", "warning", "info", not "eror".'),
        ("profile = 7", '"profile" is one of'),
        ("profile = [", "no valid TOML: "),
        ("x" + "[" * 100_000, "no valid TOML: "),
        ("letters = 1", "write [letters] and its keys below"),
        ('[letters]\nincludes = "x"', 'line 2: "includes" is no setting. Did you mean "include"?'),
        ("[letters]\ninclude = 3", '"include" must be a text in quotes, or a list of texts.'),
        ("noc = 63200", '"noc" is a table'),
        ('[noc]\n"a.pdf" = 63200', 'line 2: the code claimed for "a.pdf" must stand in quotes.'),
        ('[severities]\nhour-missing = "info"', 'Did you mean "hours-missing"?'),
        ('[severities]\nLP999 = "info"', "'letterproof rules' lists them all."),
        ('[severities]\nhours-missing = "off"', '"error", "warning", "info", not "off".'),
        ('[severities]\nno-text = "info"', "cannot be less than a warning"),
        ('[severities]\nLP204 = "info"\nhours-missing = "error"', "another severity further up"),
        ("waivers = 3", "write [[waivers]] over each"),
        (
            WAIVER.replace("reason", "raison"),
            'line 4: "raison" is no setting. Did you mean "reason"?',
        ),
        (WAIVER.replace('reason = "Closed."', ""), 'line 2: a waiver needs "reason", such as'),
        (WAIVER.replace('"Closed."', '" "'), '"reason" must be a text in quotes.'),
        (WAIVER.replace("by =", "#"), 'a waiver needs "by"'),
        (WAIVER.replace("until =", "#"), 'a waiver needs "until", such as until = 2027-03-31.'),
        (
            WAIVER.replace("2027-03-31", '"soon"'),
            '"until" is a day, such as 2027-03-31, not "soon"',
        ),
        (WAIVER.replace("hours", "hour"), 'line 3: "hour-missing" is no rule. Did you mean'),
        (WAIVER.replace("hours-missing", "LP901"), "no waiver can do for it"),
        (WAIVER + "position = 0", '"position" is a number from 1'),
        (WAIVER + "position = true", '"position" is a number from 1'),
        (WAIVER + "letters = []", '"letters" names none'),
        (WAIVER + WAIVER.replace("reason", "x"), 'line 10: "x" is no setting.'),
        ('claims = "none.csv"', "cannot be read"),
    ],
)
def test_what_cannot_be_said_is_one_line(folder: Path, text: str, expected: str) -> None:
    with pytest.raises(WrongUse) as wrong:
        told(folder, text)
    line = str(wrong.value)
    assert expected in line
    assert line.startswith(str(Path("clients")))
    assert "\n" not in line
    assert len(line) < 400


def test_no_utf8(folder: Path) -> None:
    with pytest.raises(WrongUse, match="no UTF-8"):
        told(folder, b'by = "Andr\xe9"')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 'the columns "file" and "noc"'),
        ("a.pdf,63200", 'the columns "file" and "noc"'),
        ("file,noc\na.pdf", "line 2: a file or a code is missing"),
        ("file,noc\na.pdf,63200\na.pdf,72106", "line 3: this file has another code"),
        ("file,noc\n" + "a" * 200_000 + ",1", "no valid CSV"),
    ],
)
def test_wrong_lists_of_claims(folder: Path, text: str, expected: str) -> None:
    (folder / "claimed.csv").write_text(text, "utf-8")
    with pytest.raises(WrongUse, match=expected):
        file.claims(folder / "claimed.csv")


def test_a_list_may_have_other_columns(folder: Path) -> None:
    (folder / "claimed.csv").write_text('name,noc,file\n"Rao, A.",63200,a.pdf\n', "utf-8")
    assert file.claims(folder / "claimed.csv") == {"a.pdf": "63200"}


def test_rules_are_named_without_loading_them() -> None:
    from letterproof.rules import rules as checklist  # noqa: PLC0415

    assert rules() == {rule.name: rule.code for rule in checklist()}
    assert NOT_CHECKED in rules().values()


def test_it_is_found_upward_from_the_letters(folder: Path) -> None:
    assert found([folder / "rao" / "a.pdf"]) is None
    (folder.parent / NAME).write_text("")
    assert found([Path("clients/rao/a.pdf"), folder]) == folder.parent / NAME
    (folder / NAME).write_text("")
    assert found([folder / "rao"]) == folder / NAME
    assert found([folder / "rao" / ".." / ".."]) == folder.parent / NAME


def test_one_file_governs_a_run(folder: Path) -> None:
    (folder / "rao" / NAME).write_text("")
    with pytest.raises(WrongUse) as wrong:
        plan([folder / "rao", folder / "c.pdf"], Wishes(DAY))
    assert str(folder / "rao" / NAME) in str(wrong.value)
    with pytest.raises(WrongUse, match="governs only a part of these letters"):
        plan([folder], Wishes(DAY))
    (folder / NAME).write_text('profile = "express-entry"')
    with pytest.raises(WrongUse, match="governs only a part"):
        plan([folder], Wishes(DAY))
    assert plan([folder], Wishes(DAY, settings=folder / NAME)).said.place == folder / NAME
    assert plan([folder], Wishes(DAY, is_searched=False)).said == Said()
    assert not plan([folder], Wishes(DAY, is_searched=False)).gathered.skipped
    (folder / "rao" / NAME).unlink()
    assert plan([folder], Wishes(DAY)).said.place == folder / NAME


def test_letters_left_out(folder: Path) -> None:
    (folder / NAME).write_text('[letters]\ninclude = "*.pdf"\nexclude = ["c.*"]')
    assert list(plan([folder], Wishes(DAY)).gathered.files) == [folder / "rao" / "a.pdf"]
    # A file named by itself is always taken.
    assert list(plan([folder / "c.pdf"], Wishes(DAY)).gathered.files) == [folder / "c.pdf"]


def test_options_come_first(folder: Path) -> None:
    (folder / NAME).write_text('fail-on = "info"\nnoc = "63200"\n' + WAIVER)
    settings = plan([folder], Wishes(DAY)).settings
    assert (settings.fail_on, settings.claimed) == (Severity.INFO, "63200")
    assert settings.profile == "express-entry"
    settings = plan([folder], Wishes(DAY, noc="72106", fail_on="warning")).settings
    assert (settings.fail_on, settings.claimed) == (Severity.WARNING, "72106")
    assert len(settings.waivers) == 1


def test_an_option_claims_for_every_file(folder: Path) -> None:
    told = given({"noc": {"a.pdf": "63200"}})
    assert told.claims == {"a.pdf": "63200"}
    data = {"noc": {"a.pdf": "63200"}}
    assert plan([folder], Wishes(DAY, settings=data)).settings.claims == {"a.pdf": "63200"}
    assert plan([folder], Wishes(DAY, "72106", settings=data)).settings.claims == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('noc = "99999"', "line 1: 99999: no such NOC 2021 code"),
        ('[noc]\n"a.pdf" = "6322"', "claimed for a.pdf: 6322 is a NOC 2016 code"),
    ],
)
def test_claimed_codes_are_of_the_classification(folder: Path, text: str, expected: str) -> None:
    (folder / NAME).write_text(text)
    with pytest.raises(WrongUse, match=expected):
        plan([folder], Wishes(DAY))
