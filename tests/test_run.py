"""Runs over many files: what is kept, what is found again, what a killed run leaves."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import letterproof.cache
import letterproof.run
from letterproof import contract
from letterproof.cache import Cache
from letterproof.model.severity import Severity
from letterproof.run import Progress, Run
from letterproof.settings import Settings

SETTINGS = Settings(date(2026, 11, 22))
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SAMPLES = Path(__file__).parents[1] / "samples"
GOOD = SAMPLES / "en-cook-two-column-header.pdf"
OTHER = SAMPLES / "en-office-manager-placeholders.docx"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "letters.sqlite3"


@pytest.fixture
def no_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a worker was started")

    monkeypatch.setattr(letterproof.run, "Workers", refuse)


def reported(
    files: list[Path], place: Path | None, settings: Settings = SETTINGS
) -> contract.Report:
    with Run(files, settings, jobs=1, kept=place) as run:
        return run.report(NOON).whole()


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, contract.Report]:
    """Give a cache that knows two letters, and their report."""
    place = tmp_path_factory.mktemp("cache") / "letters.sqlite3"
    return place, reported([GOOD, OTHER], place)


@pytest.mark.usefixtures("no_workers")
def test_a_second_run_reads_nothing_and_says_the_same(known: tuple[Path, contract.Report]) -> None:
    place, first = known
    assert reported([GOOD, OTHER], place) == first


@pytest.mark.usefixtures("no_workers")
def test_how_a_run_is_judged_needs_no_new_reading(known: tuple[Path, contract.Report]) -> None:
    place, first = known
    assert reported([GOOD, OTHER], place, Settings(SETTINGS.as_of, fail_on=Severity.INFO)) == first


@pytest.mark.usefixtures("no_workers")
@pytest.mark.parametrize(
    "settings", [Settings(date(2026, 11, 23)), Settings(SETTINGS.as_of, claimed="63200")]
)
def test_another_day_or_claim_is_another_check(
    known: tuple[Path, contract.Report], settings: Settings
) -> None:
    with pytest.raises(AssertionError, match="a worker was started"):
        reported([GOOD, OTHER], known[0], settings)


@pytest.mark.usefixtures("no_workers")
def test_the_same_content_elsewhere_keeps_its_own_path(
    known: tuple[Path, contract.Report], tmp_path: Path
) -> None:
    copy = tmp_path / "copy.PDF"
    shutil.copy(GOOD, copy)
    (letter,) = reported([copy], known[0])["letters"]
    assert letter["path"] == copy.as_posix()
    assert letter["facts"] == known[1]["letters"][0]["facts"]


@pytest.mark.usefixtures("no_workers")
def test_a_changed_file_is_read_anew(known: tuple[Path, contract.Report], tmp_path: Path) -> None:
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(GOOD.read_bytes() + b"\n")
    with pytest.raises(AssertionError, match="a worker was started"):
        reported([changed], known[0])


def test_nothing_is_kept_when_nothing_is_to_be(tmp_path: Path) -> None:
    assert reported([OTHER], None)["letters"][0]["verdict"] == "fail"
    assert not list(tmp_path.iterdir())


def test_only_the_user_can_read_what_is_kept(known: tuple[Path, contract.Report]) -> None:
    assert known[0].stat().st_mode & 0o077 == 0


def test_a_broken_cache_is_begun_anew(place: Path) -> None:
    place.parent.mkdir()
    place.write_bytes(b"no database at all" * 100)
    first = reported([OTHER], place)
    assert first["letters"][0]["verdict"] == "fail"
    assert reported([OTHER], place) == first


def test_a_cache_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert reported([GOOD], tmp_path / "file" / "cache")["summary"]["letters"] == 1


class Failing:
    """A connection whose writes fail from some moment on."""

    def __init__(self, database: sqlite3.Connection, writes: int) -> None:
        self._database = database
        self._writes = writes

    def execute(self, order: str, row: tuple[object, ...]) -> sqlite3.Cursor:
        if not order.startswith("SELECT"):
            self._writes -= 1
            if self._writes < 0:
                raise sqlite3.OperationalError("database or disk is full")
        return self._database.execute(order, row)

    def close(self) -> None:
        self._database.close()


@pytest.mark.parametrize("writes", [0, 1, 2])
def test_a_cache_that_fails_on_the_way_costs_no_report(
    known: tuple[Path, contract.Report], place: Path, writes: int
) -> None:
    with Run([GOOD, OTHER], SETTINGS, jobs=1, kept=place) as run:
        cache = run._cache  # noqa: SLF001
        monkey: Any = Failing(cache._file, writes)  # noqa: SLF001
        cache._file = monkey  # noqa: SLF001
        assert run.report(NOON).whole() == known[1]


def test_a_broken_cache_takes_its_journal_along(place: Path) -> None:
    place.parent.mkdir()
    journal = place.with_name(place.name + "-wal")
    for file in (place, journal):
        file.write_bytes(b"no database at all" * 100)
    assert Cache(place).keep(b"k" * 16, "pass", b"{}") == b"k" * 16
    assert not journal.exists() or not journal.read_bytes().startswith(b"no database")


def test_what_python_makes_of_our_files_is_no_other_build() -> None:
    build = letterproof.cache._build()  # noqa: SLF001
    assert b".pyc" not in build
    assert b"cache.py" in build


def test_what_was_not_asked_for_in_a_month_is_forgotten(place: Path) -> None:
    cache = Cache(place)
    key = cache.keep(b"k" * 16, "pass", b"{}")
    fleeting = cache.keep(None, "unreadable", b"{}")
    cache.close()
    for days, left in ((1, {key}), (31, set())):
        with sqlite3.connect(place) as database:
            database.execute("UPDATE letter SET day = day - ?", (days,))
        database.close()
        cache = Cache(place)
        assert {each for each in (key, fleeting) if cache.knows(each)} == left
        cache.close()


def test_everybody_who_asks_hears_how_far_it_is(place: Path) -> None:
    heard: list[Progress] = []
    with Run([GOOD, OTHER], SETTINGS, jobs=2, kept=place, told=heard.append) as run:
        run.report(NOON)
    assert heard == [Progress(done, 2, 0) for done in range(3)]
    heard.clear()
    with Run([GOOD, OTHER], SETTINGS, jobs=2, kept=place, told=heard.append) as run:
        run.report(NOON)
    assert heard == [Progress(2, 2, 2)]


def many(folder: Path, count: int) -> Path:
    """Fill a folder with letters of different bytes."""
    letters = folder / "letters"
    letters.mkdir()
    data = GOOD.read_bytes()
    for number in range(count):
        (letters / f"{number:03}.pdf").write_bytes(data + b"\n%% %d\n" % number)
    return letters


def checking(letters: Path, home: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "letterproof", "check", str(letters), "--format", "json"]
    environment = {**os.environ, "XDG_CACHE_HOME": str(home)}
    return subprocess.Popen(
        [*command, "--as-of", "2026-11-22", "--output", str(home / "report.json")],
        env=environment,
        stderr=subprocess.PIPE,
    )


def kept(home: Path) -> int:
    place = home / "letterproof" / "letters.sqlite3"
    if not place.exists():
        return 0
    database = sqlite3.connect(place)
    try:
        return int(database.execute("SELECT count(*) FROM letter").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        database.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the cache's folder is set as Linux does")
def test_a_killed_run_goes_on_where_it_was(tmp_path: Path) -> None:
    count = 60
    letters = many(tmp_path, count)
    home = tmp_path / "home"
    home.mkdir()
    process = checking(letters, home)
    while kept(home) < 10:
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    done = kept(home)
    assert 10 <= done < count
    assert not (home / "report.json").exists()
    runs = [checking(letters, home), checking(letters, home)]  # two at once do no harm
    assert {run.communicate()[1] for run in runs} == {b""}
    assert {run.returncode for run in runs} == {0}
    report = json.loads((home / "report.json").read_text("utf-8"))
    assert Counter(letter["path"] for letter in report["letters"]) == Counter(
        path.as_posix() for path in sorted(letters.iterdir())
    )
    assert report["summary"]["passed"] + report["summary"]["review"] == count
    assert kept(home) == count
    assert not list(home.glob(".*"))
