"""The shipped database is what its sources make of it."""

import importlib.util
import sqlite3
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from letterproof.noc_data import DATABASE

from letterproof.noc._database import database

FOLDER = Path(__file__).parents[1] / "noc_data"


def load_build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build", FOLDER / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


build = load_build()


def content(path: Path) -> dict[str, list[Any]]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as database:
        names = database.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        found = database.execute("SELECT name FROM pragma_table_list ORDER BY name").fetchall()
        tables = [name for (name,) in found if "sqlite_" not in name]
        rows = {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in tables}  # noqa: S608
    return {"schema": names, **rows}


def test_checksums_are_fresh() -> None:
    assert build.CHECKSUMS.read_text("utf-8") == build.checksums()


def test_a_rebuild_has_the_same_content(tmp_path: Path) -> None:
    tables = build.read_sources()
    path = tmp_path / "50% & more" / "noc.sqlite3"
    path.parent.mkdir()
    build.write(tables, path)
    build.verify(tables, path)
    assert content(path) == content(DATABASE.resolve())


def test_a_rebuild_has_the_same_bytes(tmp_path: Path) -> None:
    tables = build.read_sources()
    paths = [tmp_path / "one.sqlite3", tmp_path / "two.sqlite3"]
    for path in paths:
        build.write(tables, path)
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_counts() -> None:
    counts = {name: len(rows) for name, rows in content(DATABASE.resolve()).items()}
    assert counts["occupation"] == 516
    assert counts["duty"] == 4967
    assert counts["title"] == 27_935 + 29_767
    assert counts["successor"] == 585


def test_the_stemmer_gives_the_stems_of_the_database() -> None:
    tables = content(DATABASE.resolve())
    meta = dict(tables["meta"])
    for language in ("en", "fr"):
        assert meta[f"stems_{language}"] == build.stems_digest(tables["duty"], language)


def test_broken_sources_are_refused(tmp_path: Path) -> None:
    for file in (FOLDER / "source").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    titles = tmp_path / "noc_2021_titles.csv"
    titles.write_text(titles.read_text("utf-8").replace("00010,en,", "00009,en,", 1), "utf-8")
    with pytest.raises(build.BadSource, match="titles for the known codes"):
        build.read_sources(tmp_path)


def test_nobody_can_write_to_the_shipped_database() -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        database().execute("DELETE FROM duty")
