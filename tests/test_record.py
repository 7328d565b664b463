"""The record: what is kept of a letter, its trail, and that several people do not collide."""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from letterproof.contract import Letter
from letterproof.correction import Correction, Mark
from letterproof.errors import WrongUse
from letterproof.profiles import READ
from letterproof.record import Changed, Gone, Record
from letterproof.report import Sheet
from letterproof.rules import rules

GOLDEN = Path(__file__).parent / "golden" / "en-welder-no-hours-no-pay.pdf.json"
DAY = "2026-11-23"
SHEETS = (Sheet(1, 612.0, 792.0, (("Welder", 64.0, 221.8, 101.8, 232.3),), ("Welder",)),)


class Clock:
    """A time that stands until it is moved."""

    def __init__(self) -> None:
        self.at = datetime.fromisoformat(DAY).replace(hour=12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def days(self, number: int) -> None:
        self.at += timedelta(days=number)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "record.sqlite3"


@pytest.fixture
def record(place: Path, clock: Clock) -> Iterator[Record]:
    with closing(Record(place, clock=clock)) as opened:
        yield opened


@pytest.fixture
def letter() -> Letter:
    return json.loads(GOLDEN.read_text("utf-8"))["letters"][0]


def added(record: Record, letter: Letter, name: str = "welder.pdf", **more: str) -> str:
    data = b"%PDF " + name.encode()
    return record.add(name, data, letter, b"reading", SHEETS, by="Ana", as_of=DAY, **more)


def of(letter: Letter, number: int = 0) -> dict[str, object]:
    finding = letter["findings"][number]
    return {key: finding[key] for key in ("rule", "position", "message")}


def test_a_letter_is_held_as_it_was_given(record: Record, letter: Letter) -> None:
    key = added(record, letter, client="Dhaliwal", claimed="72106")
    held = record.get(key)
    assert (held.letter, held.found, held.reading, held.sheets) == (
        letter,
        letter,
        b"reading",
        SHEETS,
    )
    assert (held.as_of, held.claimed, held.row.client) == (DAY, "72106", "Dhaliwal")
    assert record.data(key) == b"%PDF welder.pdf"
    assert record.shown(key) == b""
    assert record.known(held.row.sha256) == [key]
    assert record.clients() == ["Dhaliwal"]
    assert [event.what for event in held.events] == ["added"]


def test_the_list_is_summed_up_the_newest_first(record: Record, letter: Letter) -> None:
    added(record, letter)
    added(record, {**letter, "findings": [], "verdict": "pass"}, "second.pdf")
    second, first = record.rows()
    assert (second.name, second.verdict, second.rules) == ("second.pdf", "pass", ())
    assert (first.verdict, first.errors, first.warnings) == ("fail", 2, 0)
    assert first.rules == ("hours-missing", "salary-missing")
    assert (first.applicant, first.employer) == (
        "Gurpreet Singh Dhaliwal",
        "Prairie Arc Fabrication Inc.",
    )


def test_all_is_there_after_a_restart(place: Path, record: Record, letter: Letter) -> None:
    key = added(record, letter)
    hours = Correction("hours_per_week", "37.5", 0, None, (Mark(1, (1.0, 2.0, 3.0, 4.0), "37.5"),))
    better = {**letter, "findings": letter["findings"][1:]}
    entered = {"entered": [hours], "what": "corrected", "details": {"field": "hours_per_week"}}
    row = record.judge(key, 1, by="Ana", letter=better, as_of=DAY, **entered)
    row = record.waive(key, row.version, by="Ben", reason="Pay stubs.", until=DAY, **of(better))
    row = record.note(key, row.version, by="Ben", text="Asked the employer.")
    record.set_state(key, row.version, "ready", by="Ben")
    before = record.get(key)
    with closing(Record(place, clock=Clock())) as again:
        assert again.get(key) == before
    assert before.corrections == (hours,)
    assert before.row.verdict == "pass"
    assert before.row.state == "ready"
    assert before.found == letter
    assert [event.what for event in before.events] == [
        "added",
        "corrected",
        "waived",
        "noted",
        "ready",
    ]


def test_a_waiver_counts_until_its_day_is_over(
    record: Record, letter: Letter, clock: Clock
) -> None:
    key = added(record, letter)
    row = record.waive(key, 1, by="Ana", reason="Pay stubs.", until=DAY, **of(letter))
    assert row.rules == ("salary-missing",)
    waived = record.get(key).letter["findings"][0]["waived"]
    assert waived == {"reason": "Pay stubs.", "by": "Ana", "until": DAY}
    clock.days(1)
    assert record.rows()[0].rules == ("hours-missing", "salary-missing")
    assert record.get(key).letter["findings"][0]["waived"] is None
    assert record.get(key).waived[0].until == DAY


def test_who_looked_at_an_older_version_changes_nothing(record: Record, letter: Letter) -> None:
    key = added(record, letter)
    record.note(key, 1, by="Ana", text="First.")
    with pytest.raises(Changed) as told:
        record.note(key, 1, by="Ben", text="Second.")
    assert (told.value.by, told.value.at) == ("Ana", f"{DAY}T12:00:00Z")
    assert [note.text for note in record.get(key).notes] == ["First."]
    assert len(record.events(key)) == 2


def test_what_is_not_there_is_gone(record: Record) -> None:
    for ask in (record.get, record.data, record.shown):
        with pytest.raises(Gone):
            ask("nothing")


def test_the_checklist_is_named_by_the_newest_day_of_its_sources() -> None:
    assert max(rule.source.as_read for rule in rules()).isoformat() == READ


def test_a_finding_that_is_not_there_cannot_be_waived(record: Record, letter: Letter) -> None:
    key = added(record, letter)
    other = {**of(letter), "position": 7}
    with pytest.raises(WrongUse, match="no such finding"):
        record.waive(key, 1, by="Ana", reason="Why.", until=DAY, **other)
