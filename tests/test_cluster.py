"""The same work on a Dask cluster: lost machines, poison files, files of a store."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from test_engine import endless
from test_run import many

from letterproof.engine.cluster import Cluster
from letterproof.engine.limits import Limits
from letterproof.engine.task import Task
from letterproof.errors import WrongUse
from letterproof.place import Place, Url
from letterproof.run import Run
from letterproof.settings import Settings
from letterproof.store import below

distributed = pytest.importorskip("distributed")
pytestmark = pytest.mark.filterwarnings("ignore")  # the library's own

SETTINGS = Settings(date(2026, 11, 22))
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LIMITS = Limits(seconds=10)


@pytest.fixture(scope="module")
def local() -> Iterator[Any]:
    with distributed.LocalCluster(
        n_workers=3, threads_per_worker=1, processes=True, dashboard_address=None
    ) as made:
        yield made


def verdicts(files: list[Place], local: Any, kept: Path | None = None) -> dict[str, str]:  # noqa: ANN401
    with (
        Cluster(local.scheduler_address, SETTINGS, LIMITS) as cluster,
        Run(files, SETTINGS, engine=cluster, kept=kept) as run,
    ):
        letters = run.report(NOON).whole()["letters"]
    assert [letter["path"] for letter in letters] == [str(file) for file in files]
    return {Path(letter["path"]).name: letter["verdict"] for letter in letters}


def test_a_worker_that_is_killed_in_the_middle_costs_no_letter(tmp_path: Path, local: Any) -> None:  # noqa: ANN401
    folder = many(tmp_path, 40)
    files = sorted(folder.iterdir())
    seen: list[int] = []
    with Cluster(local.scheduler_address, SETTINGS, Limits()) as cluster:
        tasks = [Task(number, path, None) for number, path in enumerate(files)]
        for number, outcome in cluster.check(tasks):
            if not seen:
                os.kill(local.workers[0].pid, signal.SIGKILL)
            seen.append(number)
            assert outcome.verdict == "pass"
    assert sorted(seen) == list(range(40))


def test_a_poison_file_costs_itself_alone(tmp_path: Path, local: Any) -> None:  # noqa: ANN401
    files = [*sorted(many(tmp_path, 3).iterdir()), endless(tmp_path)]
    assert verdicts(sorted(files), local) == {
        "endless.pdf": "unreadable",
        **dict.fromkeys(("000.pdf", "001.pdf", "002.pdf"), "pass"),
    }


def test_files_of_a_store_are_fetched_where_they_are_read(tmp_path: Path, local: Any) -> None:  # noqa: ANN401
    folder = many(tmp_path, 3)
    files: list[Place] = [*below(Url(folder.as_uri()))]
    gone = Url((folder / "gone.pdf").as_uri())
    kept = tmp_path / "cache.sqlite3"
    first = verdicts([*files, gone], local, kept)
    assert first == {
        "gone.pdf": "unreadable",
        **dict.fromkeys(("000.pdf", "001.pdf", "002.pdf"), "pass"),
    }
    with Run(files, SETTINGS, kept=kept) as run:  # known by now: no engine is asked
        assert run.report(NOON).summary["passed"] == 3


def test_where_nothing_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("letterproof.engine.cluster.PATIENCE", 1)
    with pytest.raises(WrongUse, match="no Dask scheduler answers"):
        Cluster("tcp://127.0.0.1:9", SETTINGS, LIMITS)


def test_a_store_that_nobody_knows() -> None:
    with pytest.raises(WrongUse, match="nowhere://a: this store cannot be read here"):
        list(below(Url("nowhere://a")))


def test_a_place_in_a_store_that_is_empty(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="no such file or folder"):
        list(below(Url(tmp_path.as_uri())))


def test_check_on_a_cluster(tmp_path: Path, local: Any) -> None:  # noqa: ANN401
    folder = many(tmp_path, 2)
    (folder / "notes.txt").write_text("no letter")
    command = [sys.executable, "-m", "letterproof", "check", folder.as_uri(), "--no-cache"]
    done = subprocess.run(
        [*command, "--engine", "dask", "--scheduler", local.scheduler_address],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "2 letters: 2 passed" in done.stdout
    assert "000.pdf" in done.stdout
    assert done.stderr.startswith("letterproof: passed over 1 file that is no letter: file://")
