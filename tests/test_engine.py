"""Workers: what a bad file costs, and that nobody else pays for it."""

import os
import signal
import tempfile
import time
from datetime import date
from pathlib import Path

import msgspec
import pytest

from letterproof import contract
from letterproof.engine import frames
from letterproof.engine.limits import Limits
from letterproof.engine.local import TRIES, Lost, Worker, Workers
from letterproof.engine.task import Task
from letterproof.errors import CannotStart
from letterproof.readers.doc import office
from letterproof.settings import Settings

SETTINGS = Settings(date(2026, 11, 22))
SAMPLES = Path(__file__).parents[1] / "samples"
GOOD = SAMPLES / "en-cook-two-column-header.pdf"
ENDLESS = b"""%%PDF-1.5
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Type/XRef/Size 2000000000/Index[0 2000000000]/W[0 0 0]/Root 1 0 R/Length 0>>
stream
endstream
endobj
startxref
%d
%%%%EOF
"""
"""A cross-reference stream of two thousand million entries of no bytes: reading it never ends."""


def endless(folder: Path) -> Path:
    path = folder / "endless.pdf"
    path.write_bytes(ENDLESS % (ENDLESS.index(b"3 0 obj") - 1))
    return path


def letters_of(workers: Workers, *paths: Path) -> list[contract.Letter]:
    tasks = [Task(number, path, None) for number, path in enumerate(paths)]
    outcomes = dict(workers.check(tasks))
    return [
        msgspec.json.decode(outcomes[number].letter, type=contract.Letter)
        for number in range(len(paths))
    ]


def test_a_file_that_never_ends_is_given_up_and_the_others_go_on(tmp_path: Path) -> None:
    with Workers(SETTINGS, 2, Limits(seconds=6)) as workers:
        first, second, third = letters_of(workers, GOOD, endless(tmp_path), GOOD)
    assert (first["verdict"], second["verdict"]) == (third["verdict"], "unreadable")
    assert first["facts"]["candidate_name"]
    (found,) = second["findings"]
    assert found["rule"] == "unreadable-file"
    assert "longer than 6 seconds" in found["message"]
    assert second["sha256"]


def test_a_worker_that_somebody_kills_costs_nothing() -> None:
    with Workers(SETTINGS, 1, Limits()) as workers:
        (before,) = letters_of(workers, GOOD)
        os.kill(workers._hands[0]._process.pid, signal.SIGKILL)  # noqa: SLF001
        (after,) = letters_of(workers, GOOD)
    assert before == after


def test_a_file_that_kills_its_worker_each_time_is_unreadable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    ask = Worker.ask

    def dies(self: Worker, task: frames.Task, *rest: object, **kept: object) -> object:
        asked.append(type(task).__name__)
        if isinstance(task, frames.Check) and b"two-column" in task.path:
            self._kill()
        return ask(self, task, *rest, **kept)  # type: ignore[arg-type]

    monkeypatch.setattr(Worker, "ask", dies)
    with Workers(SETTINGS, 1, Limits()) as workers:
        bad, good = letters_of(workers, GOOD, SAMPLES / "en-welder-no-hours-no-pay.pdf")
    assert asked == ["Check"] * TRIES + ["Lose", "Check"]
    assert (bad["verdict"], good["verdict"]) == ("unreadable", "fail")
    assert bad["findings"][0]["message"].startswith("The file made its reader break off")


def test_workers_that_cannot_start_are_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "msgspec.py"
    broken.write_text('raise ImportError("broken")')
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with (
        Workers(SETTINGS, 2, Limits()) as workers,
        pytest.raises(CannotStart, match="letterproof doctor"),
    ):
        letters_of(workers, GOOD)


def test_memory_is_bounded() -> None:
    with Workers(SETTINGS, 1, Limits(megabytes=60)) as workers:
        (letter,) = letters_of(workers, GOOD)
    assert letter["verdict"] == "unreadable"
    assert "more memory" in letter["findings"][0]["message"]


def test_no_code_comes_from_the_folder_one_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "msgspec.py").write_text('open("ran", "w")')
    monkeypatch.chdir(tmp_path)
    with Workers(SETTINGS, 1, Limits()) as workers:
        (letter,) = letters_of(workers, GOOD)
    assert letter["facts"]["candidate_name"]
    assert not (tmp_path / "ran").exists()


def test_what_a_file_prints_stays_inside(capfd: pytest.CaptureFixture[str]) -> None:
    with Workers(SETTINGS, 1, Limits()) as workers:
        letters_of(workers, SAMPLES / "en-office-manager-placeholders.docx")
    assert capfd.readouterr() == ("", "")


def test_letters_are_held_against_each_other() -> None:
    with Workers(SETTINGS, 1, Limits()) as workers:
        (letter,) = letters_of(workers, GOOD)
        other: contract.Letter = {**letter, "path": "other.pdf"}
        assert letter["facts"]["employer_name"]
        employer = {**letter["facts"]["employer_name"], "value": "Vila Verde Lda"}
        other["facts"] = {**letter["facts"], "employer_name": employer}  # type: ignore[typeddict-item]
        found = list(
            workers.across(2, [(one["path"], msgspec.json.encode(one)) for one in (letter, other)])
        )
    assert {one.path for one in found} == {letter["path"], "other.pdf"}
    decoded = msgspec.json.decode(found[0].finding, type=contract.Finding)
    assert decoded["rule"] == "duties-shared"
    assert decoded["evidence"]


def test_more_letters_than_memory_holds_are_lost() -> None:
    with Workers(SETTINGS, 1, Limits(megabytes=200)) as workers, pytest.raises(Lost):
        list(workers.across(3, (("", b'"' + b"x" * 100_000_000 + b'"') for _ in range(3))))


def test_workers_end_when_their_run_is_gone(tmp_path: Path) -> None:
    worker = Worker(SETTINGS, Limits())
    process = worker._process  # noqa: SLF001
    assert process.stdin
    frames.put(process.stdin, frames.Check(os.fsencode(endless(tmp_path)), None))
    time.sleep(1)
    process.stdin.close()
    assert process.wait(timeout=10) == 1
    worker.end()


@pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("is_told", [True, False], ids=["its time is over", "its run is gone"])
def test_nothing_of_a_letter_stays_when_another_program_reads_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_told: bool
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    worker = Worker(SETTINGS, Limits())
    process = worker._process  # noqa: SLF001
    assert process.stdin
    sample = SAMPLES / "en-carpenter-old-word.doc"
    frames.put(process.stdin, frames.Check(os.fsencode(sample), None))
    for _ in range(600):
        if list(tmp_path.rglob("letter.doc")):
            break
        time.sleep(0.05)
    assert list(tmp_path.rglob("letter.doc"))
    if is_told:
        worker.end()
    else:
        process.stdin.close()
        process.wait(timeout=10)
    assert not list(tmp_path.iterdir())
    worker.end()
