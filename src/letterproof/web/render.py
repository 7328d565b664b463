"""Pages and pieces of pages, in the language of whoever asks."""

from collections.abc import Callable, Mapping
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from letterproof import discovery
from letterproof.shown.layout import Sheet
from letterproof.shown.page_words import HTML_WORDS
from letterproof.shown.values import amount_of
from letterproof.web import words
from letterproof.web._when import day
from letterproof.web.forms import MEGABYTE, MOST_BODY, MOST_FILE, MOST_FILES, is_part
from letterproof.web.session import SESSION, Session

HOME = Path(__file__).parent
WIDE = 10_000
"""Columns: the browser wraps."""

LANGUAGES = ("en", "fr")

LIMITS = {"file": MOST_FILE // MEGABYTE, "files": MOST_FILES, "body": MOST_BODY // MEGABYTE}
"""What an upload may be, as people are told."""


def language_of(request: Request) -> str:
    """Give the language that the person chose, or else the browser's."""
    session: Session | None = request.scope.get(SESSION)
    if session and session.language:
        return session.language
    asked = request.headers.get("accept-language", "").lower()
    return "fr" if asked.startswith("fr") else "en"


def sheet_of(request: Request) -> Sheet:
    """Give what says the words of the page and writes values."""
    return Sheet(page_words(language_of(request)), WIDE, color=False)


def page(request: Request, template: str, status: int = 200, **context: Any) -> HTMLResponse:  # noqa: ANN401
    """Draw a template: a whole page, or pieces with the ids of what they replace."""
    html = environment().get_template(template).render(_shared(request), **context)
    return HTMLResponse(html, status)


def problem(request: Request, status: int, said: str = "") -> HTMLResponse:
    """Draw the page for something that cannot be had or done, as a sentence alone for a script.

    `said` is a line that says more.
    """
    key = f"problem_{status}"
    if key not in page_words("en"):
        key = "problem_500" if status >= 500 else "problem_400"  # noqa: PLR2004 - HTTP's
    template = "problem_part.html" if is_part(request) else "problem.html"
    return page(request, template, status, key=key, said=said, limits=LIMITS)


@cache
def page_words(language: str) -> Mapping[str, str]:
    """Give all words of one language: those of reports, then those of each page."""
    merged = dict(HTML_WORDS[language])
    for name in discovery.names(words):
        own = import_module(f"{words.__name__}.{name}")
        merged |= own.ENGLISH if language == "en" else own.FRENCH
    return merged


@cache
def environment() -> Environment:
    """Give what draws templates: everything is escaped, and nothing may be left out."""
    made = Environment(
        loader=FileSystemLoader(HOME / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {"asset": _asset, "day": day}
    return made


def warm() -> None:
    """Load what pages are drawn with: whoever comes first would wait 0.3 s for it."""
    for language in LANGUAGES:
        page_words(language)
    for name in environment().list_templates():
        environment().get_template(name)


@cache
def _asset(name: str) -> str:
    """Give the address of a file of ours; it changes with what is in it."""
    digest = sha256((HOME / "static" / name).read_bytes()).hexdigest()[:8]
    return f"/static/{name}?{digest}"


def _shared(request: Request) -> dict[str, Any]:
    """Give what every template may use."""
    sheet = sheet_of(request)
    session: Session | None = request.scope.get(SESSION)
    say: Callable[..., str] = sheet.say
    return {
        "say": say,
        "count": sheet.count,
        "amount": lambda score: amount_of(float(score), sheet),
        "language": language_of(request),
        "session": session,
        "csrf": session.csrf if session else "",
        "who": session.name if session else "",
        "here": request.url.path + (f"?{request.url.query}" if request.url.query else ""),
    }
