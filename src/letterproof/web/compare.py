"""A corrected letter beside the one that it replaces: what is fixed, new, and still missing."""

from dataclasses import replace

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from letterproof.record.held import Held
from letterproof.shown import Data
from letterproof.shown.layout import clean
from letterproof.web._answer import changed, said
from letterproof.web._changes import changes
from letterproof.web._related import choices, plain
from letterproof.web.forms import form
from letterproof.web.office import office_of
from letterproof.web.render import page, sheet_of
from letterproof.web.review import held_of


def compare(request: Request) -> Response:
    """Show what changed from `other`, the earlier letter, to `id`."""
    later = held_of(request)
    earlier = office_of(request).record.get(request.path_params["other"])
    if later.row.id == earlier.row.id:
        raise HTTPException(404)
    sheet = sheet_of(request)
    names = [
        (_value(held, "candidate_name"), _value(held, "employer_name")) for held in (earlier, later)
    ]
    (person, firm), (new_person, new_firm) = names
    return page(
        request,
        "compare.html",
        earlier=replace(earlier, row=plain(earlier.row)),
        later=replace(later, row=plain(later.row)),
        changes=changes(earlier.letter, later.letter, sheet),
        persons=_unlike(person, new_person),
        firms=_unlike(firm, new_firm),
        is_same_file=later.row.sha256 == earlier.row.sha256,
        positions=len(later.letter["facts"]["positions"]),
    )


def _value(held: Held, name: str) -> str:
    facts: Data = {**held.letter["facts"]}
    return str(clean(facts[name]["value"])) if facts[name] else ""


def _unlike(one: str, other: str) -> tuple[str, str] | None:
    is_same = one.casefold().split() == other.casefold().split()
    return None if is_same or not (one and other) else (one, other)


def earlier(request: Request) -> Response:
    """Say which letter this one replaces; nothing for none."""
    sent, held = form(request), held_of(request)
    key = sent.text("earlier")
    record = office_of(request).record
    if key and key not in {choice.row.id for choice in choices(held.row, record.rows())}:
        return said(request, "cmp_not_itself")
    return changed(
        request,
        held,
        lambda: record.set_earlier(held.row.id, sent.seen, key or None, by=sent.who),
        "decide",
    )


routes = [
    Route("/letters/{id}/compare/{other}", compare),
    Route("/letters/{id}/earlier", earlier, methods=["POST"]),
]
