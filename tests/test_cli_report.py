"""`report`: what a file must be, and that no letter is read."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from reports import rendered, whole_report
from shells import Shell

from letterproof import pipeline


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "report.json"
    path.write_text(rendered(whole_report(), "json"), "utf-8")
    return path


def test_it_is_the_same_report(run: Shell, kept: Path) -> None:
    assert json.loads(run("report", kept, "--format", "json").out) == whole_report()
    for name in ("csv", "markdown", "junit", "github"):
        result = run("report", kept, "--format", name)
        assert (result.status, result.err) == (0, "")
        assert result.out == rendered(whole_report(), name)


def test_a_failing_report_is_no_failure(run: Shell, kept: Path) -> None:
    result = run("report", kept)
    assert result.status == 0
    assert "1 failed" in result.out
    assert "À CORRIGER" in run("report", kept, "--lang", "fr").out


def test_no_letter_is_read(run: Shell, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def checked(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(pipeline, "checked", checked)
    assert run("report", kept).status == 0


class Piped:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def test_from_a_pipe(run: Shell, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", Piped(kept.read_bytes()))
    assert run("report", "-", "--format", "csv").out == rendered(whole_report(), "csv")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_as_some_shells_write_it(run: Shell, kept: Path, encoding: str) -> None:
    kept.write_text(kept.read_text("utf-8"), encoding)
    assert json.loads(run("report", kept, "--format", "json").out) == whole_report()


def test_several_formats_go_into_a_folder(run: Shell, kept: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    assert (
        run("report", kept, "--format", "csv", "--format", "junit", "--output", folder).status == 0
    )
    assert {path.name for path in folder.iterdir()} == {"letterproof.csv", "letterproof.junit.xml"}


def test_the_report_is_not_written_over(run: Shell, kept: Path) -> None:
    result = run("report", kept, "--format", "csv", "--output", kept)
    assert result.status == 2
    json.loads(kept.read_text("utf-8"))


POSITION = ("letters", 2, "facts", "positions")


def without(key: str) -> Callable[[Any], None]:
    def change(report: Any) -> None:  # noqa: ANN401
        del report[key]

    return change


def put(value: object, *keys: str | int) -> Callable[[Any], None]:
    def change(report: Any) -> None:  # noqa: ANN401
        *way, last = keys
        for key in way:
            report = report[key]
        report[last] = value

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (without("schema_version"), "not a letterproof report"),
        (without("letters"), "not a letterproof report"),
        (put("2.0", "schema_version"), "version 2.0; this program knows 1.0"),
        (without("summary"), "broken at $"),
        (put(7, "letters", 1, "path"), "broken at $.letters[1].path"),
        (put("SECRET", "letters", 1, "verdict"), "broken at $.letters[1].verdict"),
        (put(9, "letters", 2, "findings", 0, "position"), "$.letters[2].findings[0].position"),
        (put("SECRET", "letters", 2, "document_kind"), "$.letters[2].document_kind"),
        (
            put("SECRET", *POSITION, 0, "salary", "value", "period"),
            "$.letters[2].facts.positions[0].salary",
        ),
        (
            put("SECRET", *POSITION, 1, "job_status", "value", "term"),
            "$.letters[2].facts.positions[1].job_status",
        ),
        (put("soon", "as_of"), "as_of"),
        (put("SECRET", "generated_at"), "generated_at"),
    ],
)
def test_a_wrong_file_gets_one_line(
    run: Shell, kept: Path, change: Callable[[Any], None], said: str
) -> None:
    report = json.loads(kept.read_text("utf-8"))
    change(report)
    kept.write_text(json.dumps(report), "utf-8")
    result = run("report", kept)
    assert (result.status, result.out) == (2, "")
    assert said in result.err
    assert result.err.count("\n") == 1
    assert "SECRET" not in result.err


@pytest.mark.parametrize(
    "data",
    [b"", b"null", b"[]", b"{", b"%PDF-1.7", b"\xff\xfe\x00", b"[" * 100_000, b'"\xff"', b"7"],
)
def test_what_is_no_report(run: Shell, kept: Path, data: bytes) -> None:
    kept.write_bytes(data)
    result = run("report", kept)
    assert result.status == 2
    assert "not a letterproof report" in result.err
    assert result.err.count("\n") == 1


def test_a_file_that_is_not_there(run: Shell, tmp_path: Path) -> None:
    result = run("report", tmp_path / "gone.json")
    assert result.status == 2
    assert "gone.json: cannot be read" in result.err
