"""A watched folder: what is picked up, what is waited for, what is survived."""

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import pytest

import letterproof.watch
from letterproof import whole
from letterproof.engine.limits import Limits
from letterproof.errors import WrongUse
from letterproof.folder import may_be_letter
from letterproof.reporters import reporter
from letterproof.settings import Settings
from letterproof.settings.file import given
from letterproof.watch import Places, Watch, Ways

SAMPLES = Path(__file__).parents[1] / "samples"
PASSES = SAMPLES / "en-cook-two-column-header.pdf"
FAILS = SAMPLES / "en-office-manager-placeholders.docx"


class Inbox:
    """A folder, a watch over it, and what it says; letters are known from an earlier run."""

    def __init__(self, home: Path, kept: Path) -> None:
        self.folder, self.reports = home / "in", home / "reports"
        self.done = home / "done"
        self.folder.mkdir()
        self.kept = kept
        self.said: list[str] = []
        self.complaints: list[str] = []

    def watch(
        self,
        *,
        settle: float = 0.0,
        sort: bool = False,
        is_wanted: Callable[[Path], bool] = may_be_letter,
    ) -> Watch:
        ways = Ways(
            lambda _: Settings(date(2026, 11, 22)),
            [reporter("json")],
            self.kept,
            jobs=1,
            settle=settle,
            limits=Limits(10),
            is_wanted=is_wanted,
        )
        places = Places(self.folder, self.reports, self.done if sort else None)
        return Watch(places, ways, say=self.said.append, complain=self.complaints.append)

    def put(self, letter: Path, name: str) -> Path:
        place = self.folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(letter, place)
        return place

    def overview(self) -> dict[str, str]:
        """Give the verdicts of the overview by file name."""
        report = json.loads((self.reports / "overview.json").read_text("utf-8"))
        return {Path(letter["path"]).name: letter["verdict"] for letter in report["letters"]}

    def written(self) -> set[str]:
        place = self.reports / "letters"
        return {path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache") / "letters.sqlite3"


@pytest.fixture
def inbox(tmp_path: Path, kept: Path) -> Inbox:
    return Inbox(tmp_path, kept)


def test_letters_are_reported_one_by_one_and_together(inbox: Inbox) -> None:
    inbox.put(PASSES, "cook.pdf")
    inbox.put(FAILS, "anna/manager.docx")
    inbox.put(SAMPLES / "README.md", "notes.md")
    watch = inbox.watch()
    watch.look()
    assert inbox.overview() == {"cook.pdf": "pass", "manager.docx": "fail"}
    assert inbox.written() == {"cook.pdf.json", "anna/manager.docx.json"}
    assert [line.split()[0] for line in inbox.said] == ["failed", "passed"]
    (own,) = json.loads((inbox.reports / "letters/cook.pdf.json").read_text("utf-8"))["letters"]
    assert own["path"].endswith("in/cook.pdf")
    assert not inbox.complaints
    assert (inbox.folder / "cook.pdf").exists()


def test_a_look_without_news_does_nothing(inbox: Inbox) -> None:
    inbox.put(PASSES, "cook.pdf")
    watch = inbox.watch()
    watch.look()
    (inbox.reports / "overview.json").unlink()
    watch.look()
    assert not (inbox.reports / "overview.json").exists()


def test_a_file_is_left_until_it_stays_as_it_is(inbox: Inbox) -> None:
    path = inbox.put(PASSES, "cook.pdf")
    watch = inbox.watch(settle=0.2)
    watch.look()
    assert not inbox.said
    time.sleep(0.25)
    path.write_bytes(PASSES.read_bytes() + b"\n")
    watch.look()
    assert not inbox.said
    time.sleep(0.25)
    watch.look()
    assert len(inbox.said) == 1


@pytest.mark.parametrize(
    "name", ["~$cook.pdf", ".cook.pdf", "cook.pdf.part", "cook.pdf.crdownload", ".sync/cook.pdf"]
)
def test_what_is_on_its_way_or_hidden_is_passed_over(inbox: Inbox, name: str) -> None:
    inbox.put(PASSES, name)
    inbox.watch().look()
    assert not inbox.said


def test_what_settings_leave_out_is_passed_over(inbox: Inbox) -> None:
    inbox.put(PASSES, "drafts/welder.pdf")
    letter = inbox.put(PASSES, "cook.pdf")
    said = given({"letters": {"exclude": "drafts/"}})
    inbox.watch(is_wanted=said.wants).look()
    assert set(inbox.overview()) == {letter.name}


def test_an_empty_file_is_waited_for(inbox: Inbox) -> None:
    (inbox.folder / "empty.pdf").touch()
    watch = inbox.watch(settle=0.05)
    for _ in range(2):
        watch.look()
        time.sleep(0.1)
    assert not inbox.said
    time.sleep(0.5)
    watch.look()
    assert inbox.overview() == {"empty.pdf": "unreadable"}


def test_a_changed_letter_is_checked_again(inbox: Inbox) -> None:
    path = inbox.put(PASSES, "letter.pdf")
    watch = inbox.watch()
    watch.look()
    shutil.copy(SAMPLES / "en-welder-no-hours-no-pay.pdf", path)
    watch.look()
    assert [line.split()[0] for line in inbox.said] == ["passed", "failed"]
    assert inbox.overview() == {"letter.pdf": "fail"}


def test_a_vanished_letter_leaves_the_overview(inbox: Inbox) -> None:
    inbox.put(FAILS, "manager.docx")
    path = inbox.put(PASSES, "cook.pdf")
    watch = inbox.watch()
    watch.look()
    path.unlink()
    watch.look()
    assert inbox.overview() == {"manager.docx": "fail"}
    assert not inbox.complaints


def test_the_same_content_twice_is_told_quietly(inbox: Inbox) -> None:
    inbox.put(PASSES, "a.pdf")
    inbox.put(PASSES, "b.pdf")
    inbox.watch().look()
    assert [("the same as" in line) for line in inbox.said] == [False, True]
    assert not inbox.complaints


def test_a_later_watch_goes_on(inbox: Inbox) -> None:
    inbox.put(PASSES, "cook.pdf")
    inbox.watch().look()
    own = inbox.reports / "letters/cook.pdf.json"
    before = own.stat().st_mtime_ns
    inbox.put(FAILS, "manager.docx")
    inbox.watch().look()
    assert len(inbox.said) == 2
    assert own.stat().st_mtime_ns == before
    assert inbox.overview() == {"cook.pdf": "pass", "manager.docx": "fail"}


def test_letters_are_sorted_when_asked(inbox: Inbox) -> None:
    inbox.put(PASSES, "anna/cook.pdf")
    inbox.put(FAILS, "manager.docx")
    (inbox.done / "failed").mkdir(parents=True)
    shutil.copy(FAILS, inbox.done / "failed" / "manager.docx")
    watch = inbox.watch(sort=True)
    watch.look()
    watch.look()
    assert not [path for path in inbox.folder.rglob("*") if path.is_file()]
    assert (inbox.done / "passed/anna/cook.pdf").is_file()
    assert (inbox.done / "failed/manager (2).docx").is_file()
    assert set(inbox.overview()) == {"cook.pdf", "manager.docx", "manager (2).docx"}
    assert len(inbox.said) == 3


def test_a_letter_that_cannot_be_moved_stays(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    path = inbox.put(PASSES, "cook.pdf")
    monkeypatch.setattr(letterproof.watch, "REST", 0)
    move = whole.move
    monkeypatch.setattr(whole, "move", refuse)
    watch = inbox.watch(sort=True)
    for _ in range(3):
        watch.look()
    assert path.exists()
    assert inbox.complaints == [f"{path}: cannot be moved (Permission denied); trying again."]
    assert inbox.overview() == {"cook.pdf": "pass"}
    monkeypatch.setattr(whole, "move", move)
    watch.look()
    assert (inbox.done / "passed" / "cook.pdf").is_file()


def test_another_disk_gets_a_letter_whole_or_not_at_all(
    inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def far(*_: object) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    def closed(path: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    path = inbox.put(PASSES, "cook.pdf")
    target = inbox.folder.parent / "cook.pdf"
    monkeypatch.setattr(Path, "rename", far)
    with monkeypatch.context() as inside:
        unlink = Path.unlink
        inside.setattr(
            Path,
            "unlink",
            lambda one, **how: closed(one) if one == path else unlink(one, **how),
        )
        with pytest.raises(PermissionError):
            whole.move(path, target)
    assert (path.exists(), target.exists()) == (True, False)
    changed = path.stat().st_mtime_ns
    whole.move(path, target)
    assert (path.exists(), target.read_bytes()) == (False, PASSES.read_bytes())
    assert target.stat().st_mtime_ns == changed


def test_what_failed_is_not_tried_all_the_time(
    inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox.put(PASSES, "cook.pdf")
    inbox.reports.write_text("no folder")
    watch = inbox.watch()
    watch.look()
    monkeypatch.setattr(Watch, "_report", lambda *_: pytest.fail("tried at once"))
    watch.look()


def test_the_last_letter_leaves_the_overview_and_a_share_that_is_away_takes_none(
    inbox: Inbox,
) -> None:
    path = inbox.put(PASSES, "cook.pdf")
    watch = inbox.watch()
    watch.look()
    away = inbox.folder.rename(inbox.folder.with_name("away"))
    watch.look()
    assert inbox.overview() == {"cook.pdf": "pass"}
    away.rename(inbox.folder)
    path.unlink()
    watch.look()
    assert inbox.overview() == {}


def test_a_letter_whose_report_cannot_be_written_is_told_once(
    inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox.put(PASSES, "cook.pdf")
    inbox.reports.write_text("no folder")
    monkeypatch.setattr(letterproof.watch, "REST", 0)
    watch = inbox.watch()
    watch.look()
    watch.look()
    assert len(inbox.said) == 1
    inbox.reports.unlink()
    watch.look()
    assert (len(inbox.said), inbox.written()) == (1, {"cook.pdf.json"})


@pytest.mark.parametrize("name", ["x" * 251 + ".pdf", "a" + "é" * 124 + ".pdf"])
def test_a_name_as_long_as_names_may_be_has_a_report(inbox: Inbox, name: str) -> None:
    inbox.put(PASSES, name)
    watch = inbox.watch()
    watch.look()
    assert inbox.complaints == []
    (written,) = inbox.written()
    assert written.startswith(name[:80])


def test_a_folder_that_letters_are_sorted_into_is_not_watched(inbox: Inbox) -> None:
    folder = inbox.done / "passed" / "anna"
    folder.mkdir(parents=True)
    with pytest.raises(WrongUse, match="sorted into"):
        Places(folder, inbox.reports, inbox.done)


def test_a_full_disk_is_told_once_and_tried_again(
    inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(place: Path, pieces: Iterable[bytes]) -> None:
        del place, pieces
        raise OSError(errno.ENOSPC, "No space left on device")

    inbox.put(PASSES, "cook.pdf")
    monkeypatch.setattr(letterproof.watch, "REST", 0)
    watch = inbox.watch()
    write = whole.write
    monkeypatch.setattr(whole, "write", full)
    watch.look()
    watch.look()
    assert all("No space left on device" in line for line in inbox.complaints)
    assert len(inbox.complaints) == len(set(inbox.complaints))
    monkeypatch.setattr(whole, "write", write)
    watch.look()
    assert inbox.overview() == {"cook.pdf": "pass"}
    assert inbox.written() == {"cook.pdf.json"}


def test_a_folder_that_is_gone_is_waited_for(inbox: Inbox) -> None:
    watch = inbox.watch()
    away = inbox.folder.rename(inbox.folder.with_name("away"))
    watch.look()
    watch.look()
    assert len(inbox.complaints) == 1
    away.rename(inbox.folder)
    inbox.put(PASSES, "cook.pdf")
    watch.look()
    assert inbox.overview() == {"cook.pdf": "pass"}


@pytest.mark.parametrize(("reports", "sort_into"), [("in/reports", None), ("out", "in/done")])
def test_nothing_is_put_into_the_watched_folder(
    inbox: Inbox, reports: str, sort_into: str | None
) -> None:
    home = inbox.folder.parent
    with pytest.raises(WrongUse, match="lies in the folder that is watched"):
        Places(inbox.folder, home / reports, home / sort_into if sort_into else None)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM")
def test_sigterm_ends_it_cleanly(inbox: Inbox, tmp_path: Path) -> None:
    inbox.put(PASSES, "cook.pdf")
    command = [sys.executable, "-m", "letterproof", "watch", str(inbox.folder)]
    process = subprocess.Popen(
        [*command, "--reports", str(inbox.reports), "--settle", "0", "--format", "json"],
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "home"), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline().startswith("watching ")
    assert process.stdout.readline().split()[0] == "passed"
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (0, "stopped\n", "")
    assert not list(inbox.reports.rglob("*.part"))
