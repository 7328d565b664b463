"""What consultants entered and decided: one SQLite file, and a trail that only grows."""

from letterproof.record._file import place
from letterproof.record.held import (
    Changed,
    Entered,
    Event,
    Gone,
    Held,
    Note,
    Row,
    State,
    Waived,
)
from letterproof.record.record import Record

__all__ = [
    "Changed",
    "Entered",
    "Event",
    "Gone",
    "Held",
    "Note",
    "Record",
    "Row",
    "State",
    "Waived",
    "place",
]
