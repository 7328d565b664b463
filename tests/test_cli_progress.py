"""How far a run is: the pace of what is new, and nothing in a pipe."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from letterproof.cli._progress import pace, progress
from letterproof.run import Progress


@pytest.mark.parametrize(
    ("now", "seconds", "said"),
    [
        (Progress(0, 10, 0), 3.0, ""),
        (Progress(1500, 2000, 1500), 3.0, ""),
        (Progress(1600, 2000, 1500), 50.0, "2.0 a second, 3 min left"),
        (Progress(10, 2000, 0), 40.0, "15.0 a minute, 2 h 13 min left"),
        (Progress(9, 10, 0), 4.5, "2.0 a second, 1 s left"),
        (Progress(10, 10, 0), 5.0, "2.0 a second"),
        (Progress(1, 2, 0), 0.0, ""),
    ],
)
def test_pace(now: Progress, seconds: float, said: str) -> None:
    assert pace(now, seconds) == said


def test_a_pipe_hears_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with progress(2000) as told:
        told(Progress(5, 2000, 0))
    assert capsys.readouterr() == ("", "")


def test_a_terminal_sees_a_bar(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.pdf").write_bytes(b"%PDF-1.7 nothing")
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "letterproof", "check", str(tmp_path), "--no-cache"],
        stderr=theirs,
        stdout=subprocess.PIPE,
        check=False,
    )
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert done.returncode == 3
    assert "3/3" in shown
    assert shown.endswith("\n")
    assert b"3/3" not in done.stdout
