"""`letterproof.proof`, as a program calls it."""

import json
import re
import subprocess
import sys
import threading
from datetime import UTC, date, datetime
from pathlib import Path

import jsonschema
import pytest
from shells import Shell

import letterproof
import letterproof.run
from letterproof import contract
from letterproof.cache import clear, place
from letterproof.errors import WrongUse
from letterproof.run import Run
from letterproof.settings import Settings

ROOT = Path(__file__).parents[1]
DAY = date(2026, 11, 22)
WELDER = ROOT / "samples" / "en-welder-no-hours-no-pay.pdf"
COOK = ROOT / "samples" / "en-cook-two-column-header.pdf"
WAIVER = {"rule": "hours-missing", "reason": "Pay stubs.", "by": "A. Roy", "until": "2027-03-31"}


def test_the_page_tells_the_truth(tmp_path: Path) -> None:
    """Run the page's first program as a script, and hold its words against the page."""
    page = (ROOT / "docs" / "api.md").read_text("utf-8")
    program, said = re.findall(r"```(?:python|text)\n(.*?)```", page, re.DOTALL)[:2]
    script = tmp_path / "script.py"
    script.write_text(program, "utf-8")
    told = subprocess.run(
        [sys.executable, script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert (told.stdout, told.stderr) == (said, "")


def test_every_program_of_the_page_is_python() -> None:
    page = (ROOT / "docs" / "api.md").read_text("utf-8")
    for program in re.findall(r"```python\n(.*?)```", page, re.DOTALL):
        compile(program, "api.md", "exec")


def test_importing_it_loads_nothing() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import sys, letterproof; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    ours = {name for name in told.stdout.split() if name.startswith("letterproof")}
    assert ours <= {"letterproof"}
    assert "msgspec" not in told.stdout


def test_it_gives_what_check_writes(capsys: pytest.CaptureFixture[str]) -> None:
    report = letterproof.proof([WELDER, str(COOK)], as_of=DAY, noc="72106", jobs=1)
    schema = json.loads((ROOT / "docs" / "report.schema.json").read_text("utf-8"))
    jsonschema.validate(report, schema)
    options = ("--as-of", "2026-11-22", "--noc", "72106", "--format", "json")
    written = json.loads(Shell(capsys)("check", WELDER, COOK, *options).out)
    assert {**written, "generated_at": ""} == {**report, "generated_at": ""}


def test_settings_may_be_given_or_stand_in_a_file(tmp_path: Path) -> None:
    settings = {
        "noc": {"*welder*": "72106"},
        "severities": {"LP205": "warning"},
        "waivers": [WAIVER],
    }
    given = letterproof.proof(WELDER, as_of=DAY, settings=settings)
    (letter,) = given["letters"]
    found = {one["rule"]: one for one in letter["findings"]}
    assert letter["verdict"] == "review"
    assert given["summary"]["review"] == 1
    assert found["salary-missing"]["severity"] == "warning"
    assert found["hours-missing"]["waived"] == {
        key: value for key, value in WAIVER.items() if key != "rule"
    }
    assert letter["noc"] is not None
    assert letter["noc"]["claimed"] == "72106"

    beside = tmp_path / "letterproof.toml"
    beside.write_text(
        '[noc]\n"*welder*" = "72106"\n[severities]\nsalary-missing = "warning"\n[[waivers]]\n'
        + "".join(f'{key} = "{value}"\n' for key, value in WAIVER.items())
    )
    (copy := tmp_path / WELDER.name).write_bytes(WELDER.read_bytes())
    for settings_file in (None, beside, str(beside)):
        read = letterproof.proof(copy, as_of=DAY, settings=settings_file)
        assert alike(read["letters"][0]) == alike(letter)
    plain = letterproof.proof(copy, as_of=DAY, settings={})
    assert plain["letters"][0]["verdict"] == "fail"


def alike(letter: contract.Letter) -> object:
    return {**letter, "path": ""}


def test_a_broken_file_raises_nothing(tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 no more")
    report = letterproof.proof(tmp_path, as_of=DAY, cache=False)
    assert report["summary"] == {
        "letters": 1,
        "passed": 0,
        "failed": 0,
        "review": 0,
        "unreadable": 1,
    }


def test_threads_may_call_it() -> None:
    verdicts: list[str] = []

    def call(path: Path) -> None:
        report = letterproof.proof(path, as_of=DAY, jobs=1)
        verdicts.append(report["letters"][0]["verdict"])

    threads = [threading.Thread(target=call, args=(path,)) for path in (WELDER, COOK)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert "fail" in verdicts
    assert len(verdicts) == 2


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"paths": "none.pdf"}, "no such file or folder"),
        ({"paths": []}, "name a file or a folder"),
        ({"noc": "99999"}, "no such NOC 2021 code"),
        ({"profile": "fsv"}, "no such profile"),
        ({"jobs": 0}, "at least one"),
        ({"time_limit": 0}, "some time"),
        ({"settings": {"waiver": []}}, 'settings: "waiver" is no setting. Did you mean "waivers"?'),
        ({"settings": "none.toml"}, "none.toml: cannot be read"),
    ],
)
def test_wrong_use_is_raised(arguments: dict[str, object], expected: str) -> None:
    with pytest.raises(WrongUse) as wrong:
        letterproof.proof(**{"paths": WELDER, **arguments})  # type: ignore[arg-type]
    assert expected in str(wrong.value)


def test_the_settings_command_says_who_said_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = Shell(capsys)
    assert "none is here or further up" in run("settings").out
    assert "not looked for" in run("settings", "--no-settings").out
    Path("letterproof.toml").write_text(
        'fail-on = "warning"\n[letters]\nexclude = "old/"\n[noc]\n"a.pdf" = "72106"\n'
        '[severities]\nLP205 = "info"\n'
        '[[waivers]]\nrule = "LP204"\nreason = "Pay \\u001b stubs."\nby = "A. Roy"\n'
        'until = 2026-11-21\nposition = 2\nmessage = "hours"\n'
    )
    told = run("settings", "--as-of", "2026-11-22", "--profile", "express-entry").out
    for line in (
        f"Settings file   {tmp_path / 'letterproof.toml'}",
        "  profile  express-entry  --profile",
        "  fail-on  warning        letterproof.toml, line 1",
        "  exclude  old/           letterproof.toml, line 2",
        "  a.pdf  72106",
        "  salary-missing  info",
        '  hours-missing, every letter; position 2; message with "hours"',
        "    ran out on 2026-11-21, by A. Roy: Pay ? stubs.",
        "    letterproof.toml, line 8",
    ):
        assert f"{line}\n" in told
    Path("a.pdf").touch()
    Path("b.pdf").touch()
    told = run("settings", "a.pdf", "b.pdf").out
    assert told.endswith("Letters\n  a.pdf  72106\n  b.pdf  the code it states\n")
    assert "no such file" in run("settings", "c.pdf").err
    both = run("settings", "--settings", "letterproof.toml", "--no-settings")
    assert (both.status, both.out) == (2, "")


def test_check_tells_waivers_of_no_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("welder.pdf").write_bytes(WELDER.read_bytes())
    lines = "".join(f'{key} = "{value}"\n' for key, value in WAIVER.items())
    Path("letterproof.toml").write_text(f"[[waivers]]\n{lines}[[waivers]]\nletters = 'x/'\n{lines}")
    run = Shell(capsys)
    told = run("check", ".", "--as-of", "2026-11-22")
    assert told.status == 1
    assert "1 error\n    LP205" in told.out
    assert "1 waived\n    LP204" in told.out
    assert "Waived by A. Roy until 2027-03-31: Pay stubs." in told.out
    assert told.err == (
        "letterproof: 1 waiver was of no use in this run: hours-missing "
        "(letterproof.toml, line 6).\n"
    )
    assert run("check", "welder.pdf", "--as-of", "2027-04-01").err.startswith(
        "letterproof: 2 waivers ran out and do not hold any more"
    )


def test_a_changed_waiver_reads_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (copy := tmp_path / "welder.pdf").write_bytes(WELDER.read_bytes())
    first = letterproof.proof(copy, as_of=DAY, settings={})
    monkeypatch.delattr(letterproof.run, "Workers")
    second = letterproof.proof(copy, as_of=DAY, settings={"waivers": [WAIVER]})
    rules = [finding["rule"] for finding in first["letters"][0]["findings"]]
    waived = [bool(finding["waived"]) for finding in second["letters"][0]["findings"]]
    assert waived == [rule == "hours-missing" for rule in rules]


def test_clearing_leaves_a_run_under_way_what_it_needs(tmp_path: Path) -> None:
    kept = tmp_path / "letters.sqlite3"
    with Run([WELDER], Settings(DAY), jobs=1, kept=kept) as run:
        report = run.report(datetime(2026, 11, 22, tzinfo=UTC))
        clear(kept)
        assert not list(tmp_path.iterdir())
        assert [letter["verdict"] for letter in report.letters] == ["fail"]


def test_the_cache_can_be_seen_and_cleared(capsys: pytest.CaptureFixture[str]) -> None:
    letterproof.proof(WELDER, as_of=DAY, jobs=1)
    run = Shell(capsys)
    assert "Letters  0" not in run("cache").out
    assert place().stat().st_mode & 0o77 == 0
    assert run("cache", "--clear").out == (f"Place    {place()}\nLetters  0\nSize     0.0 MB\n")
    assert not place().exists()
    letterproof.proof(WELDER, as_of=DAY, jobs=1)
    assert "Letters  1" in run("cache").out
