"""What leaves the record: memos of a letter or a client, and the backup."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from letterproof import contract
from letterproof.record.held import Gone, Held
from letterproof.report import TOOL, Leaf, Report, count, no_letters
from letterproof.reporters import Look, reporter
from letterproof.web._download import download
from letterproof.web._memo import parts
from letterproof.web._related import client_of, of_client
from letterproof.web.office import Office, office_of
from letterproof.web.render import language_of, sheet_of

DENSITY = 110
"""Dots an inch of a page's picture: its print can be read, and a page takes 60,000 bytes."""

PIECE = 1024 * 1024

TYPES = {"html": "text/html; charset=utf-8", "pdf": "application/pdf"}


def beside(request: Request, held: Held) -> dict[str, Any]:
    """Say, for the page of a letter, whether a PDF can be made."""
    del request, held
    return {"has_pdf": has_pdf()}


def has_pdf() -> bool:
    """Say whether what sets a PDF is installed."""
    return find_spec("typst") is not None


def of_letter(request: Request) -> Response:
    """Give the memo of a letter."""
    held = office_of(request).record.get(request.path_params["id"], names_others=False)
    # The file's name tells it from the memo of all letters, and from that of an earlier one.
    name = " ".join(filter(None, (held.row.applicant, Path(held.row.name).stem)))
    return _memo(request, [held], name)


def of_all_letters(request: Request) -> Response:
    """Give the memo of all letters of a client."""
    client = request.query_params.get("client", "")
    record = office_of(request).record
    held = []
    for row in of_client(record.rows(), client):
        with suppress(Gone):  # erased since the list was made
            held.append(record.get(row.id, names_others=False))
    if not held:
        raise HTTPException(404)
    return _memo(request, held, client_of(held[0].row))


def _memo(request: Request, held: Sequence[Held], name: str) -> Response:
    """Set the report on letters, with their pages and what the record has of each."""
    form = request.path_params["form"]
    if form not in TYPES or (form == "pdf" and not has_pdf()):
        raise HTTPException(404)
    office, sheet = office_of(request), sheet_of(request)
    rows = office.record.rows()
    broken = office.record.verify(*(each.row.id for each in held))
    by_letter = {id(each.letter): each for each in held}
    today = office.today.isoformat()

    def told(letter: contract.Letter) -> Sequence[Any]:
        own = by_letter[id(letter)]
        return parts(own, rows, sheet, today, is_sealed=own.row.id not in broken)

    look = Look(
        language=language_of(request),
        leaves=lambda letter: list(_leaves(office, by_letter[id(letter)])),
        parts=told,
    )
    pieces = reporter(form).pieces(_report(office, held, today), look)
    # A PDF is there or is not; the pages of HTML come as they are drawn.
    made = b"".join(pieces) if form == "pdf" else pieces
    return download(made, f"{name}-memo-{today}.{form}", TYPES[form])


def _report(office: Office, held: Sequence[Held], today: str) -> Report:
    summary = no_letters()
    for each in held:
        count(summary, each.letter["verdict"])
    return Report(
        f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        office.settings_on(office.today).profile,
        held[0].as_of if len(held) == 1 else today,
        [each.letter for each in held],
        summary,
        TOOL,
    )


def _leaves(office: Office, held: Held) -> Iterator[Leaf]:
    """Draw the pages of a letter; a page that cannot be drawn is left out."""
    try:
        data = office.record.shown(held.row.id) or office.record.data(held.row.id)
    except Gone:
        return
    for sheet in held.sheets:
        if sheet.lines:
            yield Leaf(sheet.number, lines=sheet.lines)
        elif leaf := office.desk.draw(data, sheet.number, DENSITY):
            yield leaf


def backup(request: Request) -> Response:
    """Give a copy of the whole record."""
    folder = TemporaryDirectory(prefix="letterproof-")
    place = Path(folder.name) / "copy"
    try:
        office_of(request).record.backup(place)
    except BaseException:
        folder.cleanup()
        raise
    name = f"letterproof-{datetime.now().astimezone():%Y-%m-%d-%H%M}.sqlite3"
    copy = place.open("rb")
    if os.name == "posix":  # what is open can be read to its end: nothing stays of what breaks off
        folder.cleanup()
    return download(_taken(folder, copy), name, "application/vnd.sqlite3")


def _taken(folder: "TemporaryDirectory[str]", copy: BinaryIO) -> Iterator[bytes]:
    """Give a file piece after piece, and leave nothing of it behind."""
    with folder, copy:
        while piece := copy.read(PIECE):
            yield piece


routes = [
    Route("/letters/{id}/memo.{form}", of_letter, methods=["GET"]),
    Route("/memo.{form}", of_all_letters, methods=["GET"]),
    Route("/backup", backup, methods=["GET"]),
]
