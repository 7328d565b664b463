"""POST /letters/{id}/facts: what a person enters, accepts, takes out or takes back.

`do` is "save", "silent" (the letter does not say it), "accept" or "withdraw"; `choice` is another
reading of a fact's words. `field`, `position` and `item` name the fact as `Correction` does.
"""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from letterproof.correction import KIND, POSITION, Correction, Mark, Of, places
from letterproof.record.held import Held
from letterproof.shown import Data
from letterproof.web._answer import changed
from letterproof.web._items import name_of
from letterproof.web._marks import NoPlace, marks
from letterproof.web._values import typed, written
from letterproof.web.forms import Form, form
from letterproof.web.office import office_of
from letterproof.web.render import sheet_of
from letterproof.web.review import Wrong, held_of, panel

INPUTS = ("value", "present", "amount", "currency", "period", "term", "schedule")
MOST = 1000
"""Positions, or duties of one, that a person can count up to."""


def correct(request: Request) -> Response:
    """Take a form in, judge the letter again, write both down, and show what it came to."""
    sent, held = form(request), held_of(request)
    of = _of(sent)
    if not held.reading or isinstance(_fact(held, of), list):  # duties are named one by one
        raise HTTPException(400)
    try:
        entered = [] if sent.text("do") == "withdraw" else [_correction(sent, held, of)]
    except NoPlace:
        return _wrong(request, sent, held, sheet_of(request).say("review_bad_marks"))
    withdrawn = [] if entered else _with_all_in_it(held, of)
    kept = [one for one in held.corrections if one.of not in withdrawn]
    office = office_of(request)

    def change() -> None:
        letter = office.judged(held, [*kept, *entered])
        office.record.judge(
            held.row.id,
            sent.seen,
            by=sent.who,
            letter=letter,
            as_of=office.today.isoformat(),
            entered=entered,
            withdrawn=withdrawn,
            what="withdrew" if withdrawn else "accepted" if _is_as_read(sent) else "corrected",
            details=_details(held, of, entered),
        )

    def refused(told: str) -> Response:
        return _wrong(request, sent, held, told)

    return changed(request, held, change, _anchor(of), refused)


def _of(sent: Form) -> Of:
    """Name what a form is about.

    Raises:
        HTTPException: no letter has that (400).
    """
    position, item = sent.maybe("position"), sent.maybe("item")
    if not all(part is None or 0 <= part < MOST for part in (position, item)):
        raise HTTPException(400)
    return sent.text("field"), position, item


def _is_as_read(sent: Form) -> bool:
    return sent.text("do") == "accept" or bool(sent.text("choice"))


def _correction(sent: Form, held: Held, of: Of) -> Correction:
    """Read a correction out of a form.

    Raises:
        NoPlace: the marks are not on the letter's pages.
        HTTPException: what is accepted is not there (400).
    """
    name, position, item = of
    if sent.text("do") == "silent":
        return Correction(name, None, position, item)
    if name == POSITION:
        return Correction(name, POSITION, position)
    fact = _fact(held, of)
    if _is_as_read(sent):
        if fact is None:
            raise HTTPException(400)
        readings = [typed(one) for one in (fact["value"], *fact["alternatives"])]
        value = sent.text("choice") or readings[0]
        if value not in readings:
            raise HTTPException(400)
        return Correction(name, value, position, item, _evidence(fact))
    marked = marks(sent.text("marks"), held.sheets)
    if not marked and fact and sent.text("same"):
        marked = _evidence(fact)
    value = written(name, {key: sent.text(key) for key in INPUTS})
    return Correction(name, value, position, item, marked)


def _fact(held: Held, of: Of) -> Data | None:
    """Find the fact that stands now."""
    name, position, item = of
    said: Data = {**held.letter["facts"]}
    if position is None:
        return said.get(name)
    for at, place in enumerate(places(held.found, held.corrections).positions):
        if place.number == position and at < len(said["positions"]):
            told: Data = said["positions"][at]
            if item is None:
                return told.get(name)
            return dict(zip(place.items, told[name], strict=False)).get(item)
    return None


def _evidence(fact: Data) -> tuple[Mark, ...]:
    return tuple(
        Mark(piece["page"], tuple(piece["bbox"]) if piece["bbox"] else None, piece["text"])
        for piece in fact["evidence"]
    )


def _with_all_in_it(held: Held, of: Of) -> list[Of]:
    """Give what is taken back: with an added position, all that was said of it."""
    name, position, _ = of
    added = position is not None and position >= len(held.found["facts"]["positions"])
    if name == POSITION and added:
        return [one.of for one in held.corrections if one.position == position]
    return [one.of for one in held.corrections if one.of == of]


def _details(held: Held, of: Of, entered: list[Correction]) -> dict[str, object]:
    """Say for the trail what was of which value, and is of which now."""
    name, position, item = of
    fact = _fact(held, of)
    now = entered[0] if entered else None
    return {
        "field": name,
        "position": position,
        "item": item,
        "before": typed(fact["value"]) if fact else None,
        "value": now.value if now else None,
        "marks": [[mark.page, *(mark.box or ()), mark.text] for mark in now.marks] if now else [],
    }


def _wrong(request: Request, sent: Form, held: Held, why: str) -> Response:
    """Say why in the form of the fact, or above the checklist where it has none."""
    of = _of(sent)
    facts = held.letter["facts"]
    if of[0] not in {*facts, *(name for each in facts["positions"] for name in each)}:
        return panel(request, held, told=why, how="error", status=422)
    inputs = {name: sent.text(name) for name in INPUTS}
    return panel(request, held, wrong=Wrong(of, why, inputs, sent.text("marks")), status=422)


def _anchor(of: Of) -> str:
    """Name the row of what was corrected."""
    if of[0] in {POSITION, KIND}:
        return "panel"
    return f"f-{name_of(of)}"


routes = [Route("/letters/{id}/facts", correct, methods=["POST"])]
