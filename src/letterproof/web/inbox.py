"""The list of letters, and the door through which they come in."""

from hashlib import sha256
from pathlib import PurePosixPath

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from letterproof.folder import LETTER_SUFFIXES
from letterproof.record import Row
from letterproof.shown import Data
from letterproof.shown.layout import clean
from letterproof.web._arrival import Full
from letterproof.web.forms import form, is_part
from letterproof.web.listing import COLUMNS, STATES, VERDICTS, listing
from letterproof.web.office import Office, office_of
from letterproof.web.render import LIMITS, page, sheet_of
from letterproof.web.session import session_of
from letterproof.web.upload import received

LONGEST = 240
"""Characters of a file's name."""

BUSY, SLOW = 1000, 4000
"""Milliseconds until the page asks again: while something is read, while a folder is watched."""


def inbox(request: Request) -> Response:
    """Show the letters."""
    office = office_of(request)
    rows = office.record.rows()
    return page(
        request,
        "inbox.html",
        **_list(request, rows),
        **_intake(office, rows),
        clients=office.record.clients(),
        suffixes=",".join(sorted(LETTER_SUFFIXES)),
    )


def fragment(request: Request) -> Response:
    """Give how far the reading is, and the list where it is another one than the asker has."""
    office = office_of(request)
    rows = office.record.rows()
    if request.query_params.get("known") == _stamp(rows):
        return page(request, "inbox_intake.html", **_intake(office, rows))
    return page(request, "inbox_parts.html", **_list(request, rows), **_intake(office, rows))


async def upload(request: Request) -> Response:
    """Take files, one or a folder of them, and have them read."""
    fields, files = await received(request)
    who, client = session_of(request).name, clean(fields.get("client", "")).strip()[:LONGEST]
    return await run_in_threadpool(_took, request, files, who, client)


def forget(request: Request) -> Response:
    """Tell no more which files were not added."""
    form(request)
    office = office_of(request)
    office.intake.forget()
    return _back(request, office)


def _took(request: Request, files: list[tuple[str, bytes]], who: str, client: str) -> Response:
    office = office_of(request)
    try:
        for name, data in files:
            office.intake.add(_named(name), data, by=who, client=client)
    except Full:
        raise HTTPException(503) from None
    return _back(request, office)


def _back(request: Request, office: Office) -> Response:
    if is_part(request):
        return page(request, "inbox_intake.html", **_intake(office, office.record.rows()))
    return RedirectResponse("/", 303)


def _named(name: str) -> str:
    """Give a file's name, with the folders it was sent from; no way leads out of them."""
    whole = str(clean(name)).replace("\\", "/")
    parts = [piece.strip() for piece in PurePosixPath(whole).parts]
    kept = "/".join(piece for piece in parts if piece not in ("", ".", "..", "/"))
    if len(kept) > LONGEST:  # what is left of the folder in which it is cut goes too
        kept = kept[-LONGEST:].partition("/")[2] or kept[-LONGEST:]
    return kept or "letter"


def _list(request: Request, rows: list[Row]) -> Data:
    return {
        "listing": listing(rows, request.query_params, sheet_of(request)),
        "columns": COLUMNS,
        "verdicts": VERDICTS,
        "states": STATES,
        "stamp": _stamp(rows),
    }


def _intake(office: Office, rows: list[Row]) -> Data:
    progress = office.intake.progress()
    names = {row.id: row.name for row in rows}
    every = SLOW if office.intake.watched else 0
    if progress.is_busy or progress.again or progress.compares:
        every = BUSY
    return {
        "progress": progress,
        "told": [(told, names.get(told.letter, "")) for told in office.intake.told()],
        "every": every,
        "watched": office.intake.watched,
        "limits": LIMITS,
    }


def _stamp(rows: list[Row]) -> str:
    """Tell one state of the list from another."""
    told = "".join(f"{row.id}{row.version}{row.verdict}{row.rules}" for row in rows)
    return sha256(told.encode()).hexdigest()[:16]


routes = [
    Route("/", inbox),
    Route("/inbox", fragment),
    Route("/letters", upload, methods=["POST"]),
    Route("/told", forget, methods=["POST"]),
]
