"""The record's file: made, opened, brought up to date, copied, and refused with a calm line."""

import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from stat import S_IMODE

import pytest
from records import Clock, added, welder

from letterproof.errors import WrongUse
from letterproof.record import Record, _file, place

HERE = Path(__file__).parent
WRITES = """
import sys
from contextlib import closing
from pathlib import Path
from records import added, welder
from letterproof.record import Record

with closing(Record(Path(sys.argv[1]))) as record:
    for number in range(10):
        key = added(record, welder(), f"{sys.argv[2]}{number}.pdf")
        record.note(key, 1, by=sys.argv[2], text="Note.")
        if number % 5 == 0:
            record.erase(key, by=sys.argv[2])
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "record.sqlite3"


@pytest.fixture
def full(file: Path) -> Path:
    """Give a record of five letters."""
    with closing(Record(file, clock=Clock())) as record:
        for number in range(5):
            added(record, welder(), f"{number}.pdf")
    return file


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_file, "PATIENCE", 0.01)
    monkeypatch.setattr(_file, "BRIEFLY", 0.01)


@pytest.fixture
def reader(full: Path) -> Iterator[sqlite3.Connection]:
    """Give another program that reads, and does not end."""
    with closing(sqlite3.connect(full, isolation_level=None)) as database:
        database.execute("BEGIN")
        database.execute("SELECT * FROM letter").fetchall()
        yield database


def names(file: Path) -> list[str]:
    with closing(Record(file)) as record:
        assert record.verify() == []
        return sorted(row.name for row in record.rows())


FIVE = [f"{number}.pdf" for number in range(5)]


def refused(file: Path) -> str:
    """Give the line that refuses a file, which is left as it was."""
    before = file.read_bytes()
    with pytest.raises(WrongUse) as told:
        Record(file)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    line = str(told.value)
    assert line.startswith(f"{file}: ")
    assert "\n" not in line
    return line


def test_it_loads_nothing_that_reads_or_judges() -> None:
    code = "import sys, letterproof.record; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    rooms = {name.split(".")[1] for name in done.stdout.split() if name.startswith("letterproof.")}
    assert rooms <= set("record contract correction errors model profiles report settings".split())


def test_it_lies_in_the_users_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    if sys.platform == "linux":
        assert place() == tmp_path / "letterproof" / "record.sqlite3"
    assert place().name == "record.sqlite3"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    file = tmp_path / "new" / "record.sqlite3"
    with closing(Record(file)) as record:
        added(record, welder())
        rights = {S_IMODE(path.stat().st_mode) for path in file.parent.iterdir()}
    assert rights == {0o600}
    assert S_IMODE(file.parent.stat().st_mode) == 0o700


def test_the_one_file_is_all_of_it_after_every_change(file: Path, tmp_path: Path) -> None:
    with closing(Record(file, clock=Clock())) as record:
        key = added(record, welder())
        record.note(key, 1, by="Ana", text="Asked.")
        copy = tmp_path / "copy.sqlite3"
        shutil.copy(file, copy)
        with closing(Record(copy, clock=Clock())) as copied:
            assert copied.get(key) == record.get(key)
    assert {path.name for path in tmp_path.iterdir()} == {file.name, copy.name}


def test_a_backup_is_a_record(full: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    with closing(Record(full)) as record:
        record.backup(copy)
        with pytest.raises(WrongUse, match="is there already"):
            record.backup(copy)
    assert {path.name for path in tmp_path.iterdir()} == {full.name, copy.name}
    assert names(copy) == FIVE


def test_two_programs_write_to_one_file(file: Path) -> None:
    programs = [
        subprocess.Popen([sys.executable, "-c", WRITES, str(file), name], cwd=HERE)
        for name in ("a", "b")
    ]
    assert [program.wait() for program in programs] == [0, 0]
    assert len(names(file)) == 16
    left = set(re.findall(rb"[ab]\d.pdf", file.read_bytes()))
    assert not left & {b"a0.pdf", b"a5.pdf", b"b0.pdf", b"b5.pdf"}


def test_another_program_that_writes_is_waited_for_then_named(full: Path, impatient: None) -> None:
    del impatient
    with (
        closing(Record(full)) as record,
        closing(sqlite3.connect(full, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WrongUse, match="in use by another program"):
            added(record, welder())
        assert len(record.rows()) == 5
        other.execute("ROLLBACK")
        added(record, welder())
        assert len(record.rows()) == 6


def test_a_change_does_not_wait_for_who_reads(
    full: Path, impatient: None, reader: sqlite3.Connection
) -> None:
    del impatient
    with closing(Record(full)) as record:
        added(record, welder())
        assert len(record.rows()) == 6
        reader.execute("ROLLBACK")
        added(record, welder())
        assert full.with_name(full.name + "-wal").stat().st_size == 0


@pytest.mark.parametrize(
    "content",
    [b"Dear Sir or Madam,\n" * 50, b"%PDF-1.7\n" + bytes(4096), b"x"],
    ids=["text", "pdf", "short"],
)
def test_a_file_that_is_no_database_is_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert "is no record of letterproof" in refused(file)


@pytest.mark.parametrize("mark", [0, 252006675])
def test_another_programs_database_is_refused(file: Path, mark: int) -> None:
    with closing(sqlite3.connect(file)) as database:
        database.execute(f"PRAGMA application_id = {mark}")
        database.execute("CREATE TABLE letter (id, name)")
    assert "is no record of letterproof" in refused(file)


def test_an_empty_file_becomes_a_record(file: Path) -> None:
    file.touch()
    assert names(file) == []


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_refused(full: Path, share: float) -> None:
    data = full.read_bytes()
    full.write_bytes(data[: int(len(data) * share)])
    assert "is damaged" in refused(full)


def test_a_damaged_page_is_told_where_it_is_read(full: Path) -> None:
    data = bytearray(full.read_bytes())
    data[4096:] = bytes(byte ^ 0x5A for byte in data[4096:])
    full.write_bytes(data)
    with pytest.raises(WrongUse, match=r"is damaged\. Put a copy of it back"):
        names(full)


def test_a_folder_or_a_place_that_cannot_be_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="cannot be opened"):
        Record(tmp_path)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WrongUse, match="cannot be used"):
        Record(tmp_path / "file" / "record.sqlite3")


def limited(monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    connect = sqlite3.connect

    def connected(*arguments: object, **options: object) -> sqlite3.Connection:
        database = connect(*arguments, **options)
        database.execute(f"PRAGMA {setting}")
        return database

    monkeypatch.setattr(sqlite3, "connect", connected)


def test_a_full_disk_loses_nothing(full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = full.stat().st_size // 4096
    with monkeypatch.context() as patch:
        limited(patch, f"max_page_count = {pages + 1}")
        with closing(Record(full)) as record:
            key = record.rows()[0].id
            for _ in range(2):
                with pytest.raises(WrongUse, match=r"the disk is full\. Nothing was written"):
                    record.note(key, 1, by="Ana", text="Long. " * 5000)
            assert record.get(key).notes == ()
            limited(patch, "max_page_count = 2")
            with pytest.raises(WrongUse, match="the disk is full"):
                record.backup(full.with_name("copy"))
            assert not full.with_name("copy").exists()
    assert names(full) == FIVE


def test_a_file_that_may_not_be_written_to_is_refused(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        limited(patch, "query_only = ON")
        assert "may not be written to" in refused(full)
    assert names(full) == FIVE


def test_a_file_put_in_its_place_meanwhile_is_not_written_to(full: Path, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows does not let go of an open file")
    with closing(Record(full)) as record:
        full.rename(tmp_path / "away")
        for _ in range(2):
            with pytest.raises(WrongUse, match="moved or replaced"):
                added(record, welder())
            (tmp_path / "away").with_name("copy").write_bytes((tmp_path / "away").read_bytes())
            (tmp_path / "copy").rename(full)
    assert names(full) == names(tmp_path / "away") == FIVE
