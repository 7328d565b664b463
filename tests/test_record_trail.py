"""The trail only grows, and tells when somebody wrote in it by hand."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from records import DAY, Clock, added, of, welder

from letterproof.correction import Correction
from letterproof.errors import WrongUse
from letterproof.record import Changed, Gone, Record, Row

LETTER = welder()
COLUMNS = ("letter", "at", "by", "what", "details", "tool", "checklist", "sha256", "seal")
ALL = ", ".join(COLUMNS)
AGAIN = f"INSERT INTO event ({ALL}) SELECT {ALL} FROM event WHERE number = 3"  # noqa: S608
FREED = (
    "DROP TRIGGER event_stays",
    "DROP TRIGGER event_is_as_written",
    "DROP TRIGGER event_is_not_replaced",
)

Deed = Callable[[Record, str, int], Row]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Give a record of two letters, with three lines and one."""
    place = tmp_path / "record.sqlite3"
    with closing(Record(place, clock=Clock())) as record:
        key = added(record, LETTER)
        record.note(key, 1, by="Ana", text="First.")
        record.note(key, 2, by="Ben", text="Second.")
        added(record, LETTER, "other.pdf")
    return place


def by_hand(place: Path, *orders: str) -> None:
    with closing(sqlite3.connect(place)) as database, database:
        for order in orders:
            database.execute(order)


def verified(place: Path) -> list[str]:
    with closing(Record(place)) as record:
        names = {row.id: row.name for row in record.rows()}
        return [names.get(key, key) for key in record.verify()]


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE event SET by = 'Nobody' WHERE number = 2",
        "DELETE FROM event WHERE number = 2",
        "DELETE FROM event",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE number = 2",
    ],
)
def test_no_line_is_changed_or_taken_out(place: Path, order: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="the trail only grows"):
        by_hand(place, order)
    assert verified(place) == []


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_line_written_over_is_told(place: Path, column: str, number: int) -> None:
    """Even by somebody who takes away what keeps the trail."""
    by_hand(place, *FREED, f"UPDATE event SET {column} = 'x' WHERE number = {number}")  # noqa: S608
    with closing(Record(place)) as record:
        assert set(record.verify()) & {row.id for row in record.rows() if row.version == 3}


@pytest.mark.parametrize(
    "order",
    [
        "DELETE FROM event WHERE number = 1",
        "DELETE FROM event WHERE number = 2",
        "DELETE FROM event WHERE number = 3",
        "DELETE FROM event WHERE number < 4",
        AGAIN,
    ],
)
def test_a_line_taken_out_or_put_in_is_told(place: Path, order: str) -> None:
    by_hand(place, *FREED, order)
    assert verified(place) == ["welder.pdf"]


def test_a_file_that_is_not_what_was_sent_is_told(place: Path) -> None:
    by_hand(place, "UPDATE file SET data = 'other' WHERE rowid = 1")
    assert verified(place) == ["welder.pdf"]


def test_some_letters_are_verified_without_the_others(place: Path) -> None:
    by_hand(place, "UPDATE file SET data = 'other' WHERE rowid = 1")
    with closing(Record(place)) as record:
        other, broken = (row.id for row in record.rows())
        assert record.verify(other) == []
        assert record.verify(other, broken) == [broken]
        assert record.verify("nothing") == ["nothing"]


def test_a_line_that_tells_of_an_erasing_is_kept_and_sealed_too(place: Path) -> None:
    with closing(Record(place, clock=Clock())) as record:
        for row in record.rows():
            record.erase(row.id, by="Ana")
        lines = record.events()
        assert [(line.letter, line.what, line.by, line.at[:10]) for line in lines] == [
            ("", "erased", "Ana", DAY)
        ] * 2
    with pytest.raises(sqlite3.IntegrityError, match="the trail only grows"):
        by_hand(place, "DELETE FROM event WHERE letter = ''")
    by_hand(place, *FREED, "UPDATE event SET by = 'Nobody' WHERE letter = ''")
    assert verified(place) == [""]


def _corrected(record: Record, key: str, seen: int) -> Row:
    hours = Correction("hours_per_week", str(seen), 0)
    entered = {"entered": [hours], "what": "corrected", "details": {"value": str(seen)}}
    return record.judge(key, seen, by="Ana", letter=LETTER, as_of=DAY, **entered)


DEEDS: tuple[Deed, ...] = (
    lambda record, key, seen: record.note(key, seen, by="Ana", text=f"Note {seen}."),
    lambda record, key, seen: record.waive(
        key, seen, by="Ben", reason="Why.", until=DAY, **of(LETTER)
    ),
    lambda record, key, seen: record.unwaive(key, seen, by="Ben", **of(LETTER)),
    lambda record, key, seen: record.set_state(key, seen, "ready", by="Ana"),
    lambda record, key, seen: record.set_client(key, seen, f"Client {seen}", by="Ana"),
    lambda record, key, seen: record.note(key, seen - 1, by="Cem", text="Too late."),
    _corrected,
)


@settings(max_examples=15, deadline=None)
@given(some.lists(some.tuples(some.integers(0, 2), some.sampled_from([*DEEDS, None])), max_size=15))
def test_every_change_adds_one_line_and_no_line_is_ever_lost(
    deeds: list[tuple[int, Deed | None]],
) -> None:
    with (
        TemporaryDirectory() as folder,
        closing(Record(Path(folder) / "record", clock=Clock())) as record,
    ):
        keys = [added(record, LETTER, f"{n}.pdf") for n in range(3)]
        before = record.events()
        for number, deed in deeds:
            key = keys[number]
            try:
                version = record.get(key).row.version
                if deed is None:
                    record.erase(key, by="Ana")
                    kept = [line for line in before if line.letter != key]
                    more = 1
                else:
                    kept, more = before, deed(record, key, version).version - version
            except (Changed, Gone, WrongUse):
                kept, more = before, 0
            now = record.events()
            assert now[: len(kept)] == kept
            assert len(now) == len(kept) + more
            assert record.verify() == []
            before = now
