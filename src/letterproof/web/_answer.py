"""What a change of a letter is answered with: the panel as it is now, or the way back to it."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from letterproof.correction import Refused
from letterproof.record.held import Changed, Held
from letterproof.shown.refusals import REFUSALS
from letterproof.web.forms import is_part
from letterproof.web.render import language_of, sheet_of
from letterproof.web.review import changed as changed_meanwhile
from letterproof.web.review import held_of, panel


def changed(
    request: Request,
    held: Held,
    change: Callable[[], object],
    anchor: str,
    refused: Callable[[str], Response] | None = None,
) -> Response:
    """Make a change, and answer with what the letter is now; `held` is what it was.

    Somebody else's change in between is told, and nothing is written (409); so is a value that
    cannot be used (422), by `refused` where the form has its own place for it.
    """
    try:
        change()
    except Changed as error:
        return changed_meanwhile(request, error)
    except Refused as error:
        told = REFUSALS[language_of(request)][error.reason]
        if refused:
            return refused(told)
        return panel(request, held_of(request), told=told, how="error", status=422)
    if is_part(request):
        return panel(request, held_of(request), before=held)
    return RedirectResponse(f"/letters/{held.row.id}#{anchor}", 303)


def said(request: Request, key: str, status: int = 422, **values: object) -> Response:
    """Say why nothing was written, over the letter as it is now."""
    told = sheet_of(request).say(key, **values)
    return panel(request, held_of(request), told=told, how="error", status=status)
