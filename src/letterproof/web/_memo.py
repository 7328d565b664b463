"""What a memo tells of a letter beside its report: who entered and decided what, and when."""

from collections.abc import Iterable, Iterator, Sequence

from letterproof.correction import KIND, POSITION
from letterproof.record.held import Entered, Held, Row
from letterproof.reporters import Part
from letterproof.shown import Data
from letterproof.shown.layout import Sheet
from letterproof.shown.values import value_of
from letterproof.web._items import found_at
from letterproof.web._related import client_of, of_client
from letterproof.web._trail import lines
from letterproof.web._when import day, second

SEAL = 16
"""Characters of a seal that are printed; the record has all 64."""

WORDS = {KIND: "memo_kind", POSITION: "position", "duties": "html_duty"}


def parts(
    held: Held, rows: Sequence[Row], sheet: Sheet, today: str, *, is_sealed: bool
) -> tuple[Part, ...]:
    """Give the record's side of a letter; parts without a line are left out.

    Of all letters, the `rows`, only the one it replaces and those of its client are named.
    """
    say = sheet.say
    by = say("memo_by_when")
    own = [row for row in rows if row.id == held.row.earlier]
    own += of_client(rows, client_of(held.row))
    entered = (_entered(held, one, sheet) for one in held.entered)
    waived = (
        (
            f"{one.rule}: {one.message}",
            one.reason,
            one.until if one.until >= today else say("memo_is_over", until=one.until),
            _by(one.by, one.at),
        )
        for one in held.waived
    )
    notes = ((note.text, _by(note.by, note.at)) for note in held.notes)
    trail = (
        (line.what, f"{line.by}, {line.at}", f"{line.versions} · {line.seal[:SEAL]}")
        for line in lines(held.events, sheet, {row.id: row.name for row in own})
    )
    told: list[tuple[str, tuple[str, ...], Iterable[tuple[str, ...]]]] = [
        ("record", (), _record(held, own, sheet, is_sealed=is_sealed)),
        ("entered", (say("memo_thing"), say("memo_was"), say("memo_value"), by), entered),
        ("waived", (say("memo_rule"), say("memo_reason"), say("memo_until"), by), waived),
        ("notes", (say("memo_text"), by), notes),
        ("trail", (say("memo_what"), by, say("memo_seal")), trail),
    ]
    made = (Part(say(f"memo_part_{name}"), heads, tuple(listed)) for name, heads, listed in told)
    return tuple(part for part in made if part.rows)


def _record(
    held: Held, own: Sequence[Row], sheet: Sheet, *, is_sealed: bool
) -> Iterator[tuple[str, str]]:
    say, row = sheet.say, held.row
    yield say("memo_state"), say(f"memo_state_{row.state}")
    if client_of(row):
        yield say("memo_client"), client_of(row)
    yield say("memo_added"), f"{second(row.added_at)} UTC"
    yield say("memo_judged"), held.as_of
    if held.claimed:
        yield say("memo_claimed"), held.claimed
    yield say("memo_versions"), f"letterproof {held.tool}, {held.checklist}"
    yield say("memo_content"), row.sha256
    earlier = next((other for other in own if other.id == row.earlier), None)
    if earlier:
        yield say("memo_earlier"), f"{earlier.name} ({day(earlier.added_at)})"
    yield say("memo_seals"), say("memo_seals_hold" if is_sealed else "memo_seals_broken")


def _entered(held: Held, one: Entered, sheet: Sheet) -> tuple[str, ...]:
    correction = one.correction
    name, position, item = correction.of
    label = sheet.say(WORDS.get(name, name))
    many = max(len(held.found["facts"]["positions"]), len(held.letter["facts"]["positions"]))
    if item is not None:
        label = f"{label} {item + 1}"
    if position is not None and (many > 1 or name == POSITION):
        place = sheet.say("memo_position", number=position + 1)
        label = place if name == POSITION else f"{label} ({place})"
    was = _was(held, one)
    read = (value_of(was["value"], sheet) or sheet.say("not_clear")) if was else ""
    value = sheet.say("memo_not_said") if correction.value is None else correction.value
    return label, read or sheet.say("memo_not_said"), value, _by(one.by, one.at)


def _was(held: Held, one: Entered) -> Data | None:
    """Give what was read of a thing before anybody entered it."""
    if one.correction.field == KIND:
        kind = held.found["document_kind"]
        return {"value": kind} if kind else None
    return found_at({**held.found["facts"]}, one.correction.of)


def _by(who: str, at: str) -> str:
    return f"{who}, {second(at)}"
