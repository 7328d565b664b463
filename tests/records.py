"""Letters for the record, and a clock that stands still."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from letterproof.contract import Letter
from letterproof.record import Record
from letterproof.report import Sheet

GOLDEN = Path(__file__).parent / "golden"
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


def welder(candidate: str = "Gurpreet Singh Dhaliwal") -> Letter:
    """Give a letter with two errors: no hours, no pay."""
    text = (GOLDEN / "en-welder-no-hours-no-pay.pdf.json").read_text("utf-8")
    return json.loads(text.replace("Gurpreet Singh Dhaliwal", candidate))["letters"][0]


def added(record: Record, letter: Letter, name: str = "welder.pdf", **more: str) -> str:
    data = b"%PDF " + name.encode("utf-8", "replace")
    return record.add(name, data, letter, b"reading", SHEETS, by="Ana", as_of=DAY, **more)


def of(letter: Letter, number: int = 0) -> dict[str, object]:
    """Name a finding of a letter."""
    finding = letter["findings"][number]
    return {key: finding[key] for key in ("rule", "position", "message")}
