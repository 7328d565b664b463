"""Times of the record (RFC 3339, UTC) as people read them."""

from datetime import datetime


def day(at: str) -> str:
    """Write the day where the person is."""
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d}"


def minute(at: str) -> str:
    """Write day and time where the person is, to the minute."""
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}"


def second(at: str) -> str:
    """Write day and time in UTC, to the second."""
    return at[:19].replace("T", " ")
