"""GET /letters/{id}: a letter beside what was read from it, and the pieces that change of it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from starlette.datastructures import URL, QueryParams
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from letterproof import discovery, web
from letterproof.correction import Of
from letterproof.record.held import Changed, Held, Row
from letterproof.shown.layout import Sheet, clean
from letterproof.web._marks import turns
from letterproof.web._review import Review
from letterproof.web._values import CURRENCIES, PERIODS, SCHEDULES, TERMS
from letterproof.web._when import minute
from letterproof.web.forms import is_part
from letterproof.web.listing import listing
from letterproof.web.office import office_of
from letterproof.web.render import page, sheet_of
from letterproof.web.session import session_of

KINDS = (
    "employer_reference_letter",
    "offer_letter",
    "employment_contract",
    "pay_stub",
    "tax_slip",
    "notice_of_assessment",
    "work_permit",
    "job_description",
    "personal_reference",
    "academic_reference",
    "other",
)
"""What a document can be, in the contract's words."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A form that could not be used: of which fact, why, and what was in it."""

    of: Of
    message: str
    inputs: Mapping[str, str] = field(default_factory=dict)
    marks: str = ""


@dataclass(frozen=True, slots=True)
class Among:
    """Where a letter stands in the list that was looked at last: the letters shown there.

    `place` is the list's address, `number` counts from 1 and is 0 for a letter that is not shown
    any more; `before` and `after` are the ids of its neighbours.
    """

    place: str
    number: int
    total: int
    before: str
    after: str


def review(request: Request) -> Response:
    """Show a letter."""
    return panel(request, held_of(request))


def held_of(request: Request) -> Held:
    """Give the letter that an address names.

    Raises:
        Gone: there is none.
    """
    return office_of(request).record.get(request.path_params["id"])


def panel(
    request: Request,
    held: Held,
    *,
    before: Held | None = None,
    told: str = "",
    how: str = "",
    wrong: Wrong | None = None,
    status: int = 200,
) -> Response:
    """Show a letter: what changes of its page for our script, all of it for others.

    `before` is the letter as it was until now: what changed is said aloud. `told` is a sentence
    above the checklist, `how` its kind ("", "warning", "error").
    """
    sheet = sheet_of(request)
    office = office_of(request)
    context: dict[str, Any] = {
        "held": held,
        "review": Review(held, sheet),
        "profile": office.settings_on(office.today).profile,
        "said": change(before, held, sheet) if before else "",
        "told": told,
        "told_how": how,
        "wrong": wrong,
        "kinds": KINDS,
        "terms": TERMS,
        "schedules": SCHEDULES,
        "periods": PERIODS,
        "currencies": CURRENCIES,
        "turns": turns,
    }
    for member in map(import_module, (f"{web.__name__}.{name}" for name in discovery.names(web))):
        if hasattr(member, "beside"):
            context |= member.beside(request, held)
    if is_part(request):
        return page(request, "_panel_part.html", status, **context)
    return page(request, "review.html", status, among=_among(request, held.row), **context)


def changed(request: Request, error: Changed) -> Response:
    """Show a letter that somebody else changed meanwhile, and say so."""
    who, when = str(clean(error.by)), minute(error.at)
    told = sheet_of(request).say("review_changed", who=who, when=when)
    return panel(request, held_of(request), told=told, how="warning", status=409)


def change(before: Held, now: Held, sheet: Sheet) -> str:
    """Say how many findings count no longer, or since now, and the verdict."""
    if now.letter == before.letter:
        return sheet.say("review_written")
    old, new = _counted(before), _counted(now)
    told = [("fewer", (old - new).total()), ("more", (new - old).total())]
    words = ", ".join(sheet.count(n, f"review_findings_{which}") for which, n in told if n)
    words = words or sheet.say("review_findings_same")
    return sheet.say("review_now", change=words, verdict=sheet.say(now.letter["verdict"]))


def _counted(held: Held) -> Counter[tuple[str, int | None]]:
    found = held.letter["findings"]
    return Counter((one["rule"], one["position"]) for one in found if not one["waived"])


def _among(request: Request, row: Row) -> Among:
    session = session_of(request)
    came_from = URL(request.headers.get("referer", ""))
    if came_from.path == "/" and came_from.netloc == request.headers["host"]:
        session.asked = came_from.query
    asked = QueryParams(session.asked)
    lines = listing(office_of(request).record.rows(), asked, sheet_of(request)).lines
    keys = [line.row.id for line in lines if line.is_shown or line.row.id == row.id]
    at = keys.index(row.id) if row.id in keys else 0
    is_shown = any(line.is_shown and line.row.id == row.id for line in lines)
    return Among(
        f"/?{session.asked}" if session.asked else "/",
        at + 1 if is_shown else 0,
        sum(line.is_shown for line in lines),
        keys[at - 1] if at else "",
        next(iter(keys[at + 1 : at + 2]), ""),
    )


routes = [Route("/letters/{id}", review, methods=["GET"])]
