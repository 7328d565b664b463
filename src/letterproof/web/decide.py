"""What a person decides about a letter: what may stand, its state, notes, whose it is."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from letterproof import contract
from letterproof.record.held import Held, State, which
from letterproof.report import tells_unchecked
from letterproof.reporters.employer_request import text_to
from letterproof.shown.checklist import checklist
from letterproof.shown.layout import clean, one_line
from letterproof.web._answer import changed, said
from letterproof.web._related import alike, choices, client_of, plain
from letterproof.web._trail import lines
from letterproof.web._when import day
from letterproof.web.ask import language_for
from letterproof.web.forms import Form, form
from letterproof.web.office import office_of
from letterproof.web.render import sheet_of
from letterproof.web.review import held_of

DAYS = 90
"""How long a waiver lasts if nobody says otherwise: the 60 days in which an invited applicant
files, and a month of preparing. Then a person looks again."""

YEARS = 3
"""Nobody looks further ahead."""

LONG, SHORT = 2000, 200
"""Characters of a reason or a note, and of a client's name."""

MANY = 3
"""So many letters of the same person and employer are named above a letter."""

STATES: tuple[State, ...] = ("open", "ready", "returned")


def beside(request: Request, held: Held) -> dict[str, Any]:
    """Give what `_decide.html` and `_waive.html` need as parts of the review page."""
    office = office_of(request)
    rows = [plain(row) for row in office.record.rows()]
    language = language_for(held)
    decided = {
        "open_errors": list(open_errors(request, held)),
        "until": _until(office.today),
        "today": office.today.isoformat(),
        "is_own": _own(held),
        "can_waive": lambda finding: not tells_unchecked(finding["code"]),
        "over": _over(held),
        "notes": [(_lines(note.text), str(clean(note.by)), day(note.at)) for note in held.notes],
        "own_client": str(clean(held.row.client)),
        "state_event": _since(held),
        "long": LONG,
        "request": text_to(held.letter, office.today.isoformat(), language),
        "request_language": language,
        "clients": [clean(name) for name in office.record.clients()],
        "client": client_of(held.row),
        "choices": choices(held.row, rows),
        "alike": alike(held.row, rows)[:MANY],
        "earlier": next((row for row in rows if row.id == held.row.earlier), None),
        "later": [row for row in rows if row.earlier == held.row.id],
        "trail": lines(held.events, sheet_of(request), {row.id: row.name for row in rows}),
    }
    return {"dec": decided, "is_panel": True}


def _over(held: Held) -> list[Any]:
    """Give the waivers whose day is over and whose finding counts again."""
    counted = {which(each) for each in held.letter["findings"] if not each["waived"]}
    over = [one for one in held.waived if one.which in counted]
    return [clean(msgspec.to_builtins(one)) for one in over]


def _lines(text: str) -> str:
    return "\n".join(str(clean(line)) for line in text.split("\n"))


def _since(held: Held) -> dict[str, str] | None:
    """Say who gave the letter its state, when, and why."""
    for event in reversed(held.events):
        if event.what == held.row.state:
            why = event.details.get("reason") or ""
            told = clean({"by": event.by, "day": day(event.at), "why": str(why)})
            return {**told}
    return None


def open_errors(request: Request, held: Held) -> Iterator[tuple[str, str]]:
    """Name the errors that nobody let stand: the item of the list, and what is wrong."""
    letter = clean({**held.letter})
    sheet = sheet_of(request)
    for answer in checklist(letter):
        for finding in answer.findings:
            if finding["severity"] == "error" and not finding["waived"]:
                yield sheet.say(answer.label), finding["message"]


def waive(request: Request) -> Response:
    """Let a finding stand until a day, for a reason."""
    sent, held = form(request), held_of(request)
    office = office_of(request)
    finding = _finding(sent, held)
    reason, until = sent.text("reason"), sent.text("until")
    if finding is None:
        return said(request, "dec_waive_gone", 409)
    if tells_unchecked(finding["code"]):
        return said(request, "dec_waive_never")
    if not reason:
        return said(request, "dec_waive_needs")
    if len(reason) > LONG:
        return said(request, "dec_too_long", most=LONG)
    if not _is_day(until, office.today):
        return said(request, "dec_waive_day", day=_until(office.today))
    return changed(
        request,
        held,
        lambda: office.record.waive(
            held.row.id,
            sent.seen,
            by=sent.who,
            rule=finding["rule"],
            position=finding["position"],
            message=finding["message"],
            reason=reason,
            until=until,
        ),
        "checklist",
    )


def unwaive(request: Request) -> Response:
    """Let a finding count again."""
    sent, held = form(request), held_of(request)
    finding = _finding(sent, held)
    if finding is None:
        return said(request, "dec_waive_gone", 409)
    if finding["waived"] and not held.owns(finding):
        return said(request, "dec_by_settings")
    return changed(
        request,
        held,
        lambda: office_of(request).record.unwaive(
            held.row.id,
            sent.seen,
            by=sent.who,
            rule=finding["rule"],
            position=finding["position"],
            message=finding["message"],
        ),
        "checklist",
    )


def state(request: Request) -> Response:
    """Mark a letter ready or returned, or open it again; ready with errors needs a reason."""
    sent, held = form(request), held_of(request)
    reason = sent.text("reason")
    wanted = next((each for each in STATES if each == sent.text("state")), None)
    if wanted is None:
        raise HTTPException(400)
    if wanted != "ready" or not any(open_errors(request, held)):
        reason = ""
    elif not reason:
        return said(request, "dec_ready_needs")
    if len(reason) > LONG:
        return said(request, "dec_too_long", most=LONG)
    record = office_of(request).record
    return changed(
        request,
        held,
        lambda: record.set_state(held.row.id, sent.seen, wanted, by=sent.who, reason=reason),
        "decide",
    )


def note(request: Request) -> Response:
    """Write a note."""
    sent, held = form(request), held_of(request)
    text = sent.text("text")
    if not text:
        return said(request, "dec_note_needs")
    if len(text) > LONG:
        return said(request, "dec_too_long", most=LONG)
    record = office_of(request).record
    return changed(
        request,
        held,
        lambda: record.note(held.row.id, sent.seen, by=sent.who, text=text),
        "decide",
    )


def client(request: Request) -> Response:
    """Say whose letter it is; nothing for the applicant."""
    sent, held = form(request), held_of(request)
    name = one_line(sent.text("client"))
    if len(name) > SHORT:
        return said(request, "dec_too_long", most=SHORT)
    record = office_of(request).record
    return changed(
        request,
        held,
        lambda: record.set_client(held.row.id, sent.seen, name, by=sent.who),
        "decide",
    )


def _own(held: Held) -> Callable[[contract.Finding], bool]:
    """Tell what was set aside here, and can be taken back, from what the settings file waives."""
    own = {_name(finding) for finding in held.letter["findings"] if held.owns(finding)}
    return lambda finding: _name(finding) in own


def _name(finding: contract.Finding) -> tuple[str, int | None, str]:
    """Tell a finding as forms do, which send one line."""
    return finding["rule"], finding["position"], one_line(finding["message"])


def _finding(sent: Form, held: Held) -> Any:  # noqa: ANN401 - a finding, or None
    of = sent.text("rule"), sent.maybe("position"), one_line(sent.text("message"))
    for finding in held.letter["findings"]:
        if _name(finding) == of:
            return finding
    return None


def _until(today: date) -> str:
    return (today + timedelta(DAYS)).isoformat()


def _is_day(text: str, today: date) -> bool:
    try:
        asked = date.fromisoformat(text)
    except ValueError:
        return False
    return asked.isoformat() == text and today <= asked <= today + timedelta(366 * YEARS)


routes = [
    Route("/letters/{id}/waive", waive, methods=["POST"]),
    Route("/letters/{id}/unwaive", unwaive, methods=["POST"]),
    Route("/letters/{id}/state", state, methods=["POST"]),
    Route("/letters/{id}/note", note, methods=["POST"]),
    Route("/letters/{id}/client", client, methods=["POST"]),
]
