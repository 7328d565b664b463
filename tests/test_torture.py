"""Hostile and broken files beside good ones: one file of each kind (`make torture` takes all)."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hostile import Laid, _disk, kinds
from hostile._letter import pdf

from letterproof.errors import UnreadableFile, WrongUse
from letterproof.folder import gather
from letterproof.readers import read

DAY = "2026-11-22"


class Run:
    """A folder, what was laid there, and what `letterproof check` said of it."""

    def __init__(self, folder: Path) -> None:
        self.laid = tuple(_laid(folder / "hostile"))
        self.good, self.no_files = _disk.lay(folder / "good")
        out = folder / "out"
        self.done = subprocess.run(
            [
                *(sys.executable, "-m", "letterproof", "check", str(folder), "--no-cache"),
                *("--time-limit", "20", "--as-of", DAY, "--output", str(out)),
                *("--format", "json", "--format", "terminal"),
            ],
            capture_output=True,
            text=True,
            check=False,
            timeout=600,
        )
        texts = {path.suffix: path.read_text("utf-8") for path in out.iterdir()}
        self.letters: dict[str, Any] = {
            letter["path"]: letter for letter in json.loads(texts[".json"])["letters"]
        }
        self.shown = texts[".txt"]


def _laid(folder: Path) -> Iterator[Laid]:
    for kind in kinds():
        name, data = next(iter(kind.make().items()))
        path = folder / kind.family / kind.name / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        yield Laid(path, kind)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run(tmp_path_factory.mktemp("torture"))


def test_there_are_many_kinds() -> None:
    assert len(list(kinds())) >= 40


def test_nothing_breaks(run: Run) -> None:
    assert run.done.returncode == 3, run.done.stderr
    assert "Traceback" not in run.done.stderr
    assert len(run.done.stderr.splitlines()) <= 3


def test_every_file_is_reported_and_none_without_a_letter_passes(run: Run) -> None:
    for one in run.laid:
        letter = run.letters[str(one.path)]
        assert one.kind.holds_letter or letter["verdict"] != "pass", one
        assert not any("internal error" in found["message"] for found in letter["findings"]), letter


def test_good_letters_beside_them_are_read(run: Run) -> None:
    readable = {path.encode("utf-8", "replace") for path in run.letters}
    for path in run.good:
        shown = os.fsencode(path).decode("utf-8", "replace").encode()
        letter = run.letters.get(str(path)) or run.letters[shown.decode()]
        assert shown in readable or str(path) in run.letters
        assert letter["verdict"] in {"pass", "review"}, path


def test_what_is_no_file_is_not_opened(run: Run) -> None:
    assert not {str(path) for path in run.no_files} & run.letters.keys()


def test_refusals_are_short_and_name_the_file(run: Run) -> None:
    for path, letter in run.letters.items():
        if letter["verdict"] == "unreadable":
            (finding, *_) = letter["findings"]
            assert "\n" not in finding["message"] + finding["remedy"]
            assert len(finding["message"]) < 300
            assert Path(path).name in run.shown


def test_nothing_that_acts_reaches_the_terminal(run: Run) -> None:
    assert not {"\x1b", "\x07", "\r", "\u202e"} & set(run.shown)
    assert not Path("pwned").exists()


@pytest.mark.parametrize("name", ["pipe.pdf", "zero.pdf"])
def test_devices_and_pipes_are_refused_when_named(name: str, tmp_path: Path) -> None:
    _disk.lay(tmp_path / "disk")
    command = [sys.executable, "-m", "letterproof", "check", str(tmp_path / "disk" / name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 3
    assert "no file that holds a letter" in done.stdout


def test_a_folder_that_cannot_be_searched_costs_itself_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "letter.pdf").write_bytes(pdf())
    search = os.scandir

    def scandir(path: str) -> Any:  # noqa: ANN401 - as the real one, which root never sees fail
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", path)
        return search(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = list(gather([tmp_path]).files)
    assert found == [tmp_path / "closed", tmp_path / "letter.pdf"]
    with pytest.raises(UnreadableFile, match="folder cannot be searched"):
        read(found[0])
    with pytest.raises(WrongUse, match="cannot be searched"):
        gather([tmp_path / "closed"])


def test_a_file_that_vanishes_is_told(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(pdf())
    (found,) = gather([tmp_path]).files
    path.unlink()
    with pytest.raises(UnreadableFile, match="cannot be opened"):
        read(found)
