"""Erasing a letter, or all of a client, with every trace; and the page of the whole record."""

from collections.abc import Sequence
from hashlib import sha256
from unicodedata import category, normalize

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from letterproof.record.held import Row
from letterproof.shown.layout import clean, one_line
from letterproof.web._related import client_of, of_client, plain
from letterproof.web._trail import lines
from letterproof.web.forms import form
from letterproof.web.memo import has_pdf
from letterproof.web.office import office_of
from letterproof.web.pages import kept_of
from letterproof.web.render import page, sheet_of


def record(request: Request) -> Response:
    """Show the record: where it is, whether its trail holds, its clients."""
    kept = office_of(request).record
    rows = [plain(row) for row in kept.rows()]
    clients: dict[str, list[Row]] = {}
    for row in rows:
        if client_of(row):
            clients.setdefault(client_of(row), []).append(row)
    is_checked = "check" in request.query_params
    broken = kept.verify() if is_checked else []
    return page(
        request,
        "record.html",
        place=str(kept.place),
        letters=len(rows),
        clients=sorted(clients.items(), key=lambda one: one[0].casefold()),
        is_checked=is_checked,
        broken=[row for row in rows if row.id in broken],
        is_erased_broken="" in broken,
        erased=lines([each for each in kept.events() if not each.letter], sheet_of(request)),
        has_pdf=has_pdf(),
        is_erased="erased" in request.query_params,
    )


def erase(request: Request) -> Response:
    """Ask for, or carry out, the erasing of what the address names."""
    if request.method == "POST":
        return _erased(request)
    return _asked(request, _meant(request), "")


def _meant(request: Request) -> list[Row]:
    """Give the letters that are meant: one, or those of a client.

    Raises:
        HTTPException: there are none (404).
    """
    rows = [plain(row) for row in office_of(request).record.rows()]
    key, client = request.path_params.get("id"), request.query_params.get("client", "")
    found = [row for row in rows if row.id == key] if key else of_client(rows, client)
    if not found:
        raise HTTPException(404)
    return found


def _asked(request: Request, rows: Sequence[Row], wrong: str, status: int = 200) -> Response:
    watched = office_of(request).intake.watched
    return page(
        request,
        "erase.html",
        status,
        rows=rows,
        to_type=_to_type(request, rows),
        seen=_seen(rows),
        wrong=wrong,
        folder=clean(str(watched.folder)) if watched else "",
        is_client="id" not in request.path_params,
        client=client_of(rows[0]),
    )


def _to_type(request: Request, rows: Sequence[Row]) -> str:
    """Give what is typed to confirm: the client's name, the applicant's, or the file's."""
    row = rows[0]
    is_client = "id" not in request.path_params
    name = client_of(row) if is_client else row.applicant or row.name
    return one_line(name)


def _seen(rows: Sequence[Row]) -> str:
    """Tell these letters, as they are now, from any others."""
    said = " ".join(f"{row.id} {row.version}" for row in rows)
    return sha256(said.encode()).hexdigest()


def _erased(request: Request) -> Response:
    sent, rows = form(request), _meant(request)
    if sent.text("seen") != _seen(rows):
        return _asked(request, rows, "memo_erase_changed", 409)
    if _plain(sent.text("typed")) != _plain(_to_type(request, rows)):
        return _asked(request, rows, "memo_erase_wrong", 422)
    try:
        office_of(request).record.erase(*(row.id for row in rows), by=sent.who)
    finally:  # they are out even where the file could not be cleared yet
        for row in rows:
            kept_of(request).forget(row.id)
            office_of(request).intake.forget(row.id)
    return RedirectResponse("/record?erased", 303)


def _plain(text: str) -> str:
    """Leave out what hands type differently: case, accents, spaces, signs."""
    bare = (sign for sign in normalize("NFKD", text.casefold()) if category(sign)[0] in "LN")
    return "".join(bare)


routes = [
    Route("/record", record, methods=["GET"]),
    Route("/erase", erase, methods=["GET", "POST"]),
    Route("/letters/{id}/erase", erase, methods=["GET", "POST"]),
]
