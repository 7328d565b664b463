"""The request to the employer that is made of a letter's findings."""

from dataclasses import replace
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from letterproof.record.held import Held
from letterproof.reporters.employer_request import docx_to, name_of, text_to
from letterproof.web._download import download
from letterproof.web._related import plain
from letterproof.web.forms import is_part
from letterproof.web.office import office_of
from letterproof.web.render import LANGUAGES, page
from letterproof.web.review import held_of

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def language_for(held: Held) -> str:
    """Give the language in which an employer is asked: that of the letter."""
    return "fr" if held.letter["language"] == "fr" else "en"


def ask(request: Request) -> Response:
    """Show the request to the employer, in either language."""
    held = held_of(request)
    language = _language(request, held)
    text = text_to(held.letter, office_of(request).today.isoformat(), language)
    own = replace(held, row=plain(held.row))
    shown: dict[str, Any] = {"held": own, "ask": text, "ask_language": language}
    if is_part(request):
        return page(request, "_request.html", **shown, is_panel=True)
    return page(request, "request.html", **shown, is_panel=False)


def ask_as_text(request: Request) -> Response:
    """Give the request as text."""
    held = held_of(request)
    text = text_to(held.letter, office_of(request).today.isoformat(), _language(request, held))
    if not text:
        raise HTTPException(404)
    name = f"{name_of(held.row.name)}.txt"
    return download(text.encode("utf-8", "replace"), name, "text/plain; charset=utf-8")


def ask_as_docx(request: Request) -> Response:
    """Give the request as a Word document."""
    held = held_of(request)
    data = docx_to(held.letter, office_of(request).today.isoformat(), _language(request, held))
    if not data:
        raise HTTPException(404)
    return download(data, f"{name_of(held.row.name)}.docx", DOCX)


def _language(request: Request, held: Held) -> str:
    wanted = request.query_params.get("lang", "")
    return wanted if wanted in LANGUAGES else language_for(held)


routes = [
    Route("/letters/{id}/request", ask),
    Route("/letters/{id}/request.txt", ask_as_text),
    Route("/letters/{id}/request.docx", ask_as_docx),
]
