"""A record of an older version is brought up to date; one of a newer version is left alone."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from records import Clock, added, welder

from letterproof.errors import WrongUse
from letterproof.record import Record, _schema

VERSIONS = Path(__file__).parent / "record"
NEXT = (
    "ALTER TABLE letter ADD COLUMN folder TEXT NOT NULL DEFAULT ''",
    "UPDATE letter SET folder = client",
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "record.sqlite3"


def written(place: Path, version: int) -> None:
    """Put a record where it is opened, as a version wrote it."""
    with closing(sqlite3.connect(place)) as database:
        database.executescript((VERSIONS / f"version-{version}.sql").read_text("utf-8"))


def version_of(place: Path) -> int:
    with closing(sqlite3.connect(place)) as database:
        return database.execute("PRAGMA user_version").fetchone()[0]


def folders(place: Path) -> list[str]:
    with closing(sqlite3.connect(place)) as database:
        return [row[0] for row in database.execute("SELECT folder FROM letter ORDER BY number")]


def test_an_empty_file_goes_through_all_steps(place: Path) -> None:
    with closing(sqlite3.connect(place)) as database:
        database.execute("PRAGMA user_version = 0")
    assert version_of(place) == 0
    with closing(Record(place)) as record:
        added(record, welder())
    assert version_of(place) == len(_schema.STEPS)


@pytest.mark.parametrize("version", range(1, len(_schema.STEPS) + 1))
def test_what_a_version_wrote_is_read_and_goes_on(place: Path, version: int) -> None:
    written(place, version)
    with closing(Record(place, clock=Clock())) as record:
        second, first = record.rows()
        held = record.get(first.id)
        assert record.verify() == []
        assert (first.name, first.client, first.state, first.verdict) == (
            "welder.pdf",
            "Dhaliwal",
            "ready",
            "pass",
        )
        assert (second.earlier, second.errors) == (first.id, 2)
        assert [(each.value, each.marks[0].box) for each in held.corrections] == [
            ("37.5", (1.0, 2.0, 3.0, 4.0))
        ]
        assert [waived.reason for waived in held.waived] == ["Pay stubs."]
        assert [note.text for note in held.notes] == ["Asked the employer."]
        whats = [event.what for event in held.events]
        assert whats == ["added", "corrected", "waived", "noted", "ready"]
        assert record.data(first.id) == b"%PDF welder.pdf"
        assert record.note(first.id, first.version, by="Ana", text="More.").version == 6
        record.erase(second.id, by="Ana")
        assert record.verify() == []
    assert version_of(place) == len(_schema.STEPS)


def test_a_new_step_is_one_more_entry(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(place, len(_schema.STEPS))
    with closing(Record(place, clock=Clock())) as record:
        before = [record.get(row.id) for row in record.rows()]
    monkeypatch.setattr(_schema, "STEPS", (*_schema.STEPS, NEXT))
    for _ in range(2):
        with closing(Record(place, clock=Clock())) as record:
            assert [record.get(row.id) for row in record.rows()] == before
            assert record.verify() == []
    assert version_of(place) == len(_schema.STEPS)
    assert folders(place) == ["Dhaliwal", ""]


def test_a_step_that_fails_leaves_all_as_it_was(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(place, len(_schema.STEPS))
    with monkeypatch.context() as patch:
        patch.setattr(_schema, "STEPS", (*_schema.STEPS, (*NEXT, "UPDATE nothing SET x = 1")))
        with pytest.raises(WrongUse):
            Record(place)
    assert version_of(place) == len(_schema.STEPS)
    with pytest.raises(sqlite3.OperationalError, match="no such column"):
        folders(place)
    with closing(Record(place)) as record:
        assert len(record.rows()) == 2


def test_a_record_of_a_newer_program_is_refused_and_left_alone(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(_schema, "STEPS", (*_schema.STEPS, NEXT))
        with closing(Record(place)) as record:
            added(record, welder())
    before = place.read_bytes()
    with pytest.raises(WrongUse, match=r"by a newer letterproof\. Update this one"):
        Record(place)
    assert place.read_bytes() == before
    assert [path.name for path in place.parent.iterdir()] == [place.name]
