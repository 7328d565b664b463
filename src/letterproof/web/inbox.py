"""The list of letters, and the door through which they come in."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from letterproof.web.render import page


def inbox(request: Request) -> Response:
    """Show the letters."""
    return page(request, "inbox.html")


routes = [Route("/", inbox)]
