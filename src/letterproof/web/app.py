"""The application: the routes of all members, and the guard around them.

A member is a module of this room with `routes`; none is named here.
"""

import secrets
from collections.abc import Callable
from importlib import import_module

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from letterproof import discovery, web
from letterproof.errors import LetterproofError
from letterproof.record import Changed, Gone
from letterproof.web.guard import Guard
from letterproof.web.office import Office
from letterproof.web.render import HOME, problem
from letterproof.web.session import Sessions


def new_token() -> str:
    """Give what opens the page: nobody guesses it."""
    return secrets.token_urlsafe(32)


def create_app(
    office: Office, sessions: Sessions, *, tell: Callable[[str], None] = print
) -> Starlette:
    """Put the pages together; `tell` hears a line when one of them breaks off."""
    static = Mount("/static", StaticFiles(directory=HOME / "static"))
    app = Starlette(
        routes=[*collected(), Route("/favicon.ico", icon), static],
        middleware=[Middleware(Guard, sessions=sessions, refuse=problem, tell=tell)],
        exception_handlers=dict.fromkeys((HTTPException, Gone, Changed, LetterproofError), refused),
    )
    app.router.redirect_slashes = False  # an address is right, or it is nothing
    app.state.office = office
    return app


def collected() -> list[BaseRoute]:
    """Collect the routes of all members."""
    modules = [import_module(f"{web.__name__}.{name}") for name in discovery.names(web)]
    return [route for module in modules for route in getattr(module, "routes", ())]


async def icon(request: Request) -> Response:
    """Give what browsers ask for by themselves."""
    del request
    return FileResponse(HOME / "static" / "icon.svg")


async def refused(request: Request, error: Exception) -> Response:
    """Draw what went wrong in a calm page; members draw a better one where they can."""
    match error:
        case HTTPException():
            return problem(request, error.status_code)
        case Gone():
            return problem(request, 404)
        case Changed():
            return problem(request, 409)
    return problem(request, 500, str(error))
