"""Letters of a record are held against each other only when there is something new."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path

import msgspec
import pytest
from records import DAY, Clock, added, of, welder
from web_builders import FakeDesk

from letterproof.contract import Finding
from letterproof.model.severity import Severity
from letterproof.record import Record
from letterproof.settings import Settings
from letterproof.web._together import Together
from letterproof.web.law import Law

LAW = Law(Settings(date.fromisoformat(DAY)))
GRAVE = Law(Settings(date.fromisoformat(DAY), severities={"duties-shared": Severity.ERROR}))


class Sharing(FakeDesk):
    """Finds that all letters share their duties with the next one, as grave as settings say."""

    def across(self, letters: Mapping[str, bytes], settings: Settings) -> list[tuple[str, Finding]]:
        super().across(letters, settings)
        graves = settings.severities.values()
        names = list(letters)
        return [
            (name, shared(other, "error" if graves else "warning"))
            for name, other in zip(names, [*names[1:], names[0]], strict=True)
        ]


def shared(other: str, severity: str) -> Finding:
    return {
        "code": "LP310",
        "rule": "duties-shared",
        "severity": severity,
        "source": None,
        "waived": None,
        "message": f"3 duties stand word for word in the letter of another employer ({other}).",
        "remedy": "Ask each employer.",
        "position": None,
        "evidence": [],
    }


def flawless() -> dict[str, object]:
    letter = welder()
    letter.update(findings=[], verdict="pass")
    return letter


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with closing(Record(tmp_path / "record.sqlite3", clock=Clock())) as opened:
        yield opened


def test_nothing_is_asked_twice(record: Record) -> None:
    desk = Sharing()
    own = Together(record, lambda: desk)
    first = added(record, flawless(), "one.pdf")
    assert own.hold(lambda: LAW)
    assert desk.compared == []
    second = added(record, flawless(), "two.pdf")
    own.hold(lambda: LAW)
    assert [[*letters] for letters in desk.compared] == [[first, second]]
    assert msgspec.json.decode(desk.compared[0][first])["path"] == first
    assert [row.verdict for row in record.rows()] == ["review", "review"]
    assert [event.what for event in record.events(first)] == ["added", "compared"]
    record.note(first, 2, by="Ana", text="Called.")
    again = Together(record, lambda: desk)
    for each in (own, again, own, again):
        each.hold(lambda: LAW)
    assert not own.hold(lambda: LAW)
    assert len(desk.compared) == 1
    record.set_earlier(second, 2, first, by="Ana")
    own.hold(lambda: LAW)
    assert [row.verdict for row in record.rows()] == ["pass", "pass"]
    assert len(desk.compared) == 1
    assert record.verify() == []


def test_a_verdict_alone_has_a_line(record: Record) -> None:
    desk = Sharing()
    own = Together(record, lambda: desk)
    letters = [added(record, welder(), f"{n}.pdf") for n in range(2)]
    own.hold(lambda: LAW)
    assert [len(record.events(letter)) for letter in letters] == [1, 1]
    assert [row.warnings for row in record.rows()] == [1, 1]
    finding = record.get(letters[0]).letter
    assert finding["findings"][-1]["message"].endswith("(1.pdf).")
    record.waive(letters[0], 1, by="Ana", reason="One owner.", until=DAY, **of(finding, -1))
    held = record.get(letters[0])
    assert held.owns(held.letter["findings"][-1])
    assert held.waived[0].message.endswith("(1.pdf).")
    assert held.events[-1].details["message"].endswith("(1.pdf).")
    assert record.rows()[1].warnings == 0
    record.erase(letters[1], by="Ana")
    assert b"1.pdf" not in record.place.read_bytes()
    own.hold(lambda: LAW)
    held = record.get(letters[0])
    assert "duties-shared" not in held.row.rules
    assert letters[1] in held.waived[0].message
    assert record.verify() == []


def test_two_programs_with_other_settings_do_not_write_in_turns(record: Record) -> None:
    desk = Sharing()
    for name in ("one.pdf", "two.pdf"):
        added(record, flawless(), name)
    here, there = Together(record, lambda: desk), Together(record, lambda: desk)
    for _ in range(3):
        here.hold(lambda: LAW)
        there.hold(lambda: GRAVE)
    assert len(desk.compared) == 2
    assert [row.verdict for row in record.rows()] == ["fail", "fail"]
    assert not here.hold(lambda: LAW)
    assert not there.hold(lambda: GRAVE)
