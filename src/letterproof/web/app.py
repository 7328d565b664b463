"""The application: the routes of all members, and the guard around them.

A member is a module of this room with `routes`; none is named here.
"""

import secrets
from collections.abc import Callable
from importlib import import_module

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from letterproof import discovery, web
from letterproof.web.guard import Guard
from letterproof.web.office import Office
from letterproof.web.render import HOME, problem, refused
from letterproof.web.session import Sessions


def new_token() -> str:
    """Give what opens the page: nobody guesses it."""
    return secrets.token_urlsafe(32)


def create_app(
    office: Office, sessions: Sessions, *, tell: Callable[[str], None] = print
) -> Starlette:
    """Put the pages together; `tell` hears a line when one of them breaks off."""
    app = Starlette(
        routes=[*collected(), Mount("/static", StaticFiles(directory=HOME / "static"))],
        middleware=[Middleware(Guard, sessions=sessions, refuse=problem, tell=tell)],
        exception_handlers={HTTPException: refused},
    )
    app.state.office = office
    return app


def collected() -> list[BaseRoute]:
    """Collect the routes of all members."""
    modules = [import_module(f"{web.__name__}.{name}") for name in discovery.names(web)]
    return [route for module in modules for route in getattr(module, "routes", ())]
