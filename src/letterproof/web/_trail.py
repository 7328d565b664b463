"""The audit trail in words."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from letterproof.record.held import Event
from letterproof.shown.layout import Sheet, clean, shorten
from letterproof.web._when import second

LONGEST = 300
"""Characters of what was done; the record has the rest."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the trail; `at` is UTC, to the second."""

    at: str
    by: str
    what: str
    versions: str
    sha256: str
    seal: str


def lines(
    events: Iterable[Event], sheet: Sheet, names: Mapping[str, str] | None = None
) -> list[Line]:
    """Tell the trail, the oldest line first; `names` are those of letters, by id."""
    return [
        Line(
            second(event.at),
            str(clean(event.by)),
            what(event, sheet, names or {}),
            " ".join(filter(None, (event.tool, event.checklist))),
            event.sha256,
            event.seal,
        )
        for event in events
    ]


def what(event: Event, sheet: Sheet, names: Mapping[str, str]) -> str:
    """Say what was done; a deed that has no words of ours is told by its details."""
    details = clean({**event.details})
    if details.get("earlier") in names:
        details["earlier"] = clean(names[details["earlier"]])
    with suppress(KeyError):
        return shorten(_said(f"trail_{event.what}", details, sheet), LONGEST)
    told = [f"{name}: {value}" for name, value in details.items() if value not in (None, "")]
    return shorten(" · ".join([event.what, *told]), LONGEST)


def _said(key: str, details: dict[str, object], sheet: Sheet) -> str:
    """Put the details into the words; one that is nothing has words of its own."""
    if f"{key}_none" in sheet.words and not any(details.values()):
        return sheet.say(f"{key}_none")
    if f"{key}_why" in sheet.words and details.get("reason"):
        key = f"{key}_why"
    for name, ending in (("value", "out"), ("before", "first")):
        if f"{key}_{ending}" in sheet.words and details.get(name) in (None, ""):
            key = f"{key}_{ending}"
    values = {name: _value(name, value, sheet) for name, value in details.items()}
    return sheet.say(key, **values)


def _value(name: str, value: object, sheet: Sheet) -> str:
    if value in (None, ""):
        return sheet.say("trail_nothing")
    is_named = name in {"verdict", "field"} and str(value) in sheet.words
    return sheet.say(str(value)) if is_named else str(value)
