"""The occupation of a letter: what is claimed, how the duties compare, and other codes."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from letterproof.correction import Refused
from letterproof.model.occupation import Suggestion
from letterproof.noc import catalogue
from letterproof.noc.search import search_in
from letterproof.record.held import Held
from letterproof.shown import Data
from letterproof.shown.layout import clean
from letterproof.shown.values import amount_of
from letterproof.web._answer import changed, said
from letterproof.web._related import plain
from letterproof.web._when import day
from letterproof.web.forms import form, is_part
from letterproof.web.office import office_of
from letterproof.web.render import LANGUAGES, language_of, page, sheet_of
from letterproof.web.review import held_of

MOST = 200
"""Characters of what is searched for."""

FOUND = 8
"""Codes that a search gives."""

CLAIMED = "claimed"
"""What the trail calls it when a code is chosen, or taken back."""


@dataclass(frozen=True, slots=True)
class Named:
    """A code with its title."""

    code: str
    title: str
    teer: int


@dataclass(frozen=True, slots=True)
class Claim:
    """The claimed code, its title (none for a code that is unknown), and who says so.

    `whence` is "page", "settings" or "letter"; `by` and `day` are there for "page".
    """

    code: str
    named: Named | None
    whence: str
    by: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty of the letter, from 1, beside its nearest main duty.

    `how` is "near", "copied", "far", or nothing where it was not compared.
    """

    number: int
    text: str
    how: str
    main_duty: str
    score: str


@dataclass(frozen=True, slots=True)
class Compared:
    """The duties of the letter beside those of one occupation, by position."""

    named: Named
    verdict: str
    lead: str
    is_lead_shown: bool
    matched: int
    total: int
    percent: int
    positions: Sequence[tuple[str, Sequence[Duty]]]
    roles: Sequence[tuple[str, Sequence[str]]]
    excluded: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class View:
    """What the page says of a letter's occupation.

    `is_looked_at` says that the code was not claimed but only asked for.
    """

    claim: Claim | None
    compared: Compared | None
    is_looked_at: bool
    alike: Sequence[Named]
    is_translated: bool
    query: str = ""
    results: Sequence[Named] = ()
    became: bool = False


def view(request: Request, held: Held, code: str = "", query: str = "") -> View:
    """Say how a letter stands with its code, or with another one that is only looked at."""
    letter: Data = clean({**held.letter})
    if code:
        # What was entered before and cannot be used any more is told where it is corrected.
        with suppress(Refused):
            letter = clean({**office_of(request).judged(held, claimed=code)})
    noc = letter["noc"] or {"claimed": None, "suggestions": [], "comparison": None}
    language = language_of(request)
    comparison = noc["comparison"]
    compared = _compared(request, letter, comparison, language) if comparison else None
    own = compared.named.code if compared else ""
    claim = _claim(request, held, language)
    found, became = search(query, language) if query else ((), False)
    return View(
        claim,
        compared,
        bool(code) and code != (claim.code if claim else ""),
        [_named(each["code"], language) for each in noc["suggestions"] if each["code"] != own],
        letter["language"] == "fr",
        query,
        found,
        became,
    )


def search(query: str, language: str) -> tuple[list[Named], bool]:
    """Find occupations by words, in either language; say whether a NOC 2016 code was given."""
    languages = sorted(LANGUAGES, key=lambda each: each != language)
    found, _ = search_in(languages, query)
    return [_of(each) for each in found[:FOUND]], bool(catalogue.successors(query))


def _of(suggestion: Suggestion) -> Named:
    return Named(suggestion.code, suggestion.title, suggestion.teer)


def _named(code: str, language: str) -> Named:
    return _of(catalogue.suggestion(code, 0, language))


def _claim(request: Request, held: Held, language: str) -> Claim | None:
    noc = held.letter["noc"]
    code = noc["claimed"] if noc else held.claimed
    if not code:
        return None
    named = _named(code, language) if catalogue.occupation(code) else None
    if held.claimed == code:
        chosen = [event for event in held.events if event.what == CLAIMED]
        by, chosen_on = (chosen[-1].by, day(chosen[-1].at)) if chosen else ("", "")
        return Claim(code, named, "page", str(clean(by)), chosen_on)
    is_set = office_of(request).settings(held.row.name).claimed == code
    return Claim(str(clean(code)), named, "settings" if is_set else "letter")


def _compared(request: Request, letter: Data, comparison: Data, language: str) -> Compared:
    sheet = sheet_of(request)
    matches = {(match["position"], match["duty"]): match for match in comparison["duties"]}
    occupation = catalogue.known(comparison["code"])
    lead = occupation.lead_statement_fr if language == "fr" else occupation.lead_statement_en
    positions = []
    for at, position in enumerate(letter["facts"]["positions"]):
        rows = []
        for place, duty in enumerate(position["duties"]):
            match = matches.get((at, place))
            score = amount_of(float(match["score"]), sheet) if match else ""
            nearest = match["noc_duty"] or "" if match else ""
            rows.append(Duty(place + 1, duty["value"], _how(match), nearest, score))
        if rows:
            name = sheet.say("occ_position", number=at + 1)
            title = position["title"]
            positions.append((f"{name}: {title['value']}" if title else name, rows))
    return Compared(
        _named(occupation.code, language),
        comparison["verdict"],
        lead,
        comparison["lead_statement"]["supported"],
        comparison["coverage"]["matched"],
        comparison["coverage"]["total"],
        round(100 * comparison["copied_share"]),
        positions,
        [(role.name or "", role.duties) for role in occupation.roles],
        [(each.title, each.see_code) for each in occupation.exclusions],
    )


def _how(match: Data | None) -> str:
    if match is None:
        return ""
    return "copied" if match["copied"] else "near" if match["noc_duty"] else "far"


def beside(request: Request, held: Held) -> dict[str, Any]:
    """Give what `_occupation.html` needs as a part of the review page."""
    return {"occ": view(request, held), "is_panel": True}


def occupation(request: Request) -> Response:
    """Show the occupation of a letter, beside another code or what a search found."""
    held = held_of(request)
    code, query = _asked(request, "code"), _asked(request, "q")
    if code and not catalogue.occupation(code):
        code, query = "", code
    shown: dict[str, Any] = {
        "held": replace(held, row=plain(held.row)),
        "occ": view(request, held, code, query),
    }
    if is_part(request):
        return page(request, "_occupation.html", **shown, is_panel=True)
    return page(request, "occupation.html", **shown, is_panel=False)


def _asked(request: Request, name: str) -> str:
    return str(clean(request.query_params.get(name, ""))).strip()[:MOST]


def found(request: Request) -> Response:
    """Give the codes that words find, for the list that opens below them."""
    query = _asked(request, "q")
    named, became = search(query, language_of(request)) if query else ([], False)
    return page(request, "_occupations.html", found=named, query=query, became=became)


def claim(request: Request) -> Response:
    """Choose the code of a letter, or take the choice back; the letter is judged anew."""
    sent, held = form(request), held_of(request)
    code = sent.text("code")
    if code and not catalogue.occupation(code):
        return said(request, "occ_no_such_code", code=str(clean(code))[:MOST])
    office = office_of(request)
    return changed(
        request,
        held,
        lambda: office.record.judge(
            held.row.id,
            sent.seen,
            by=sent.who,
            letter=office.judged(held, claimed=code or None),
            as_of=office.today.isoformat(),
            what=CLAIMED,
            details={"code": code or None},
            claimed=code or None,
        ),
        "occupation",
    )


routes = [
    Route("/occupations", found),
    Route("/letters/{id}/occupation", occupation),
    Route("/letters/{id}/claim", claim, methods=["POST"]),
]
