"""The record: what is kept of a letter, its trail, and that several people do not collide."""

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from records import DAY, SHEETS, Clock, added, of, welder

from letterproof.contract import Letter
from letterproof.correction import Correction, Mark
from letterproof.errors import WrongUse
from letterproof.profiles import READ
from letterproof.record import Changed, Entered, Gone, Record
from letterproof.rules import rules


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
    return welder()


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


def test_what_says_that_a_file_was_not_checked_cannot_be_waived(
    record: Record, letter: Letter
) -> None:
    finding = {**letter["findings"][0], "code": "LP901", "rule": "unreadable-file"}
    unread = {**letter, "findings": [finding], "verdict": "unreadable"}
    key = added(record, unread)
    with pytest.raises(WrongUse, match="not checked"):
        record.waive(key, 1, by="Ana", reason="Why.", until=DAY, **of(unread))
    assert record.rows()[0].verdict == "unreadable"


def test_a_waiver_is_replaced_and_taken_back(record: Record, letter: Letter) -> None:
    key = added(record, letter)
    record.waive(key, 1, by="Ana", reason="First.", until=DAY, **of(letter))
    record.waive(key, 2, by="Ben", reason="Second.", until=DAY, **of(letter))
    assert [(one.reason, one.by) for one in record.get(key).waived] == [("Second.", "Ben")]
    assert record.unwaive(key, 3, by="Ana", **of(letter)).errors == 2
    with pytest.raises(WrongUse, match="not waived"):
        record.unwaive(key, 4, by="Ana", **of(letter))
    whats = [event.what for event in record.events(key)]
    assert whats == ["added", "waived", "waived", "unwaived"]


def test_a_letter_with_its_waivers_can_be_given_back(record: Record, letter: Letter) -> None:
    """What is waived is never taken for what was judged."""
    key = added(record, letter)
    row = record.waive(key, 1, by="Ana", reason="Why.", until=DAY, **of(letter))
    seen = record.get(key).letter
    row = record.judge(key, row.version, by="Ana", letter=seen, as_of=DAY, what="claimed")
    assert record.unwaive(key, row.version, by="Ana", **of(letter)).errors == 2


def test_of_two_corrections_of_one_thing_the_later_holds(record: Record, letter: Letter) -> None:
    key = added(record, letter)
    said = {"by": "Ana", "letter": letter, "as_of": DAY, "what": "corrected"}
    first, second = (Correction("hours_per_week", hours, 0) for hours in ("35", "37.5"))
    title = Correction("title", "Welder", 0)
    record.judge(key, 1, entered=[first, title], **said)
    record.judge(key, 2, entered=[second], **said)
    assert record.get(key).entered == (
        Entered(title, "Ana", f"{DAY}T12:00:00Z"),
        Entered(second, "Ana", f"{DAY}T12:00:00Z"),
    )
    record.judge(key, 3, withdrawn=[title.of], claimed="72106", **{**said, "what": "withdrawn"})
    held = record.get(key)
    assert (held.corrections, held.claimed) == ((second,), "72106")
    record.judge(key, 4, claimed=None, **{**said, "what": "claimed"})
    assert record.get(key).claimed is None


def test_judged_again_with_the_same_outcome_is_no_change(record: Record, letter: Letter) -> None:
    key = added(record, letter)
    assert record.refresh(key, 1, letter=letter, as_of="2026-11-24").version == 1
    assert record.get(key).as_of == "2026-11-24"
    stale = {**letter, "findings": letter["findings"][:1]}
    assert record.refresh(key, 1, letter=stale, as_of="2026-11-25").version == 2
    assert record.get(key).letter == stale
    last = record.events(key)[-1]
    assert (last.what, last.by) == ("judged", "letterproof")


def test_judged_by_another_checklist_is_told(place: Path, record: Record, letter: Letter) -> None:
    key = added(record, letter)
    with closing(Record(place, profile="cec", clock=Clock())) as other:
        assert other.refresh(key, 1, letter=letter, as_of=DAY).version == 2
        held = other.get(key)
    assert held.checklist == held.events[-1].checklist == f"cec {READ}"
    assert held.events[0].checklist == f"express-entry {READ}"


def test_a_letter_read_again_is_held_as_it_is_read_now(record: Record, letter: Letter) -> None:
    key = added(record, letter)
    found = {**letter, "language": "fr"}
    read = {"found": found, "reading": b"new", "sheets": SHEETS * 2, "shown": b"%PDF shown"}
    assert record.reread(key, 1, letter=found, as_of=DAY, **read).version == 2
    held = record.get(key)
    assert (held.found, held.reading, held.sheets) == (found, b"new", SHEETS * 2)
    assert (record.shown(key), record.data(key)) == (b"%PDF shown", b"%PDF welder.pdf")


def test_a_letter_replaces_an_earlier_one(record: Record, letter: Letter) -> None:
    first = added(record, letter)
    second = added(record, letter, "second.pdf", earlier=first)
    assert record.get(second).row.earlier == first
    with pytest.raises(WrongUse, match="cannot replace itself"):
        record.set_earlier(second, 1, second, by="Ana")
    with pytest.raises(Gone):
        record.set_earlier(second, 1, "nothing", by="Ana")
    assert record.set_earlier(second, 1, None, by="Ana").earlier is None
    assert record.set_client(second, 2, "Dhaliwal", by="Ana").client == "Dhaliwal"


def test_ids_cannot_be_guessed_and_names_can_be_written(record: Record, letter: Letter) -> None:
    names = [record.get(added(record, letter, f"\udcff{n}.pdf")).row for n in range(3)]
    assert {row.name for row in names} == {f"\ufffd{n}.pdf" for n in range(3)}
    assert len({row.id for row in names}) == 3
    assert all(len(row.id) == 22 for row in names)


def test_of_threads_that_change_one_letter_exactly_one_wins(record: Record, letter: Letter) -> None:
    key = added(record, letter)
    start = threading.Barrier(8)
    told: list[str] = []

    def change(name: str) -> None:
        start.wait()
        try:
            record.note(key, 1, by=name, text=name)
        except Changed as changed:
            told.append(changed.by)

    threads = [threading.Thread(target=change, args=(f"n{n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (note,) = record.get(key).notes
    assert told == [note.by] * 7
    assert [event.by for event in record.events(key)] == ["Ana", note.by]
