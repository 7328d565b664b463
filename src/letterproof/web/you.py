"""Who works here, and in which language."""

import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from letterproof.shown.layout import one_line
from letterproof.web.forms import form
from letterproof.web.render import LANGUAGES
from letterproof.web.session import session_of

LONGEST = 100
"""Characters of a name."""

LOCAL = re.compile(r"/(?![/\\])[^\\\s]*")
"""An address of ours."""


def change(request: Request) -> Response:
    """Keep what the person said, and go back to where it was said."""
    sent, session = form(request), session_of(request)
    name = one_line(sent.text("name"))
    language = sent.text("language")
    if name:
        session.name, session.is_named = name[:LONGEST], True
    if language:
        if language not in LANGUAGES:
            raise HTTPException(400)
        session.language = language
    back = sent.text("back", "/")
    return RedirectResponse(back if LOCAL.fullmatch(back) else "/", 303)


routes = [Route("/you", change, methods=["POST"])]
