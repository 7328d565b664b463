"""What stands before every page: who may ask, from where, how, and what a browser may do with it.

Nothing is answered but on this machine, under its own name (against DNS that is bent), to a browser
that came by the address the program printed, and for pages of ours. A form is taken only with the
secret of its session. No address, no form and no letter is written to a log.
"""

import secrets
from collections.abc import Awaitable, Callable

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from letterproof.errors import place_of
from letterproof.web.forms import FORM, MOST_BODY, MOST_FORM
from letterproof.web.session import SESSION, Sessions

LOOPBACK = "127.0.0.1"
NAMES = (LOOPBACK, "localhost")
METHODS = ("GET", "HEAD", "POST")
OURS = (None, "none", "same-origin")
"""What a browser says of a request that no other site made; old ones say nothing."""

URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # "no-referrer" would send forms with the origin "null"
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}

STATIC = ("/static/", "/favicon.ico")
ENTRY = "/"

Refuse = Callable[[Request, int], Response]
"""Draws the page for a status."""


class TooMuch(HTTPException):
    """More bytes than are taken."""

    def __init__(self) -> None:
        super().__init__(413)


class Guard:
    """Goes around the whole application; `tell` hears a line when a page of ours breaks off."""

    def __init__(
        self, app: ASGIApp, sessions: Sessions, refuse: Refuse, tell: Callable[[str], None]
    ) -> None:
        self._app = app
        self._sessions = sessions
        self._refuse = refuse
        self._tell = tell

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or let the application answer."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return
        is_started = False

        async def sent(message: Message) -> None:
            nonlocal is_started
            if message["type"] == "http.response.start":
                is_started = True
                _protect(MutableHeaders(scope=message), scope["path"])
            await send(message)

        request = Request(scope, receive)
        try:
            await self._answer(request, receive, sent)
        except HTTPException as error:
            if not is_started:
                await self._refuse(request, error.status_code)(scope, receive, sent)
        except Exception as error:  # noqa: BLE001 - no traceback: it may quote a letter
            self._tell(f"internal error: {type(error).__name__} in {place_of(error)}")
            if not is_started:
                await self._refuse(request, 500)(scope, receive, sent)

    async def _answer(self, request: Request, receive: Receive, send: Send) -> None:
        _check_door(request)
        if request.url.path.startswith(STATIC):
            await self._app(request.scope, receive, send)
            return
        response = self._entered(request)
        if response is None:
            _check_site(request)
            session = self._sessions.of(request.cookies.get(self._cookie(request)))
            if session is None:
                raise HTTPException(403)
            request.scope[SESSION] = session
            if request.method == "POST":
                receive = await _checked_form(request, receive, session.csrf)
            await self._app(request.scope, receive, send)
            return
        await response(request.scope, receive, send)

    def _cookie(self, request: Request) -> str:
        """Name the cookie: ports share cookies, so each server has a name of its own."""
        return f"letterproof-{request.scope['server'][1]}"

    def _entered(self, request: Request) -> Response | None:
        """Let in a browser that brings the token; None for a request without one."""
        token = request.query_params.get("token")
        if token is None or request.url.path != ENTRY or request.method != "GET":
            return None
        known = request.cookies.get(self._cookie(request))
        secret = self._sessions.entered(token, known)
        if secret is None:
            raise HTTPException(403)
        if request.headers.get("sec-fetch-site") in OURS:
            response: Response = RedirectResponse(ENTRY, 303)
        else:  # a link on a page of another site: the cookie goes only with a step of our own
            response = Response(headers={"Refresh": f"0; url={ENTRY}"})
        response.set_cookie(self._cookie(request), secret, httponly=True, samesite="strict")
        return response


def _protect(headers: MutableHeaders, path: str) -> None:
    for name, value in HEADERS.items():
        headers[name] = value
    headers["Cache-Control"] = "no-cache" if path.startswith(STATIC) else "no-store"


def _check_door(request: Request) -> None:
    """Refuse what does not come to this machine under its own name, in a way pages are asked for.

    Raises:
        HTTPException: it is refused.
    """
    address, port = request.scope["server"] or ("", None)
    names = {f"{name}:{port}" for name in NAMES}
    if port == 80:  # noqa: PLR2004 - the one that browsers leave out
        names |= set(NAMES)
    hosts = request.headers.getlist("host")
    if address != LOOPBACK or len(hosts) != 1 or hosts[0].lower() not in names:
        raise HTTPException(403)
    if request.method not in METHODS:
        raise HTTPException(405)


def _check_site(request: Request) -> None:
    """Refuse what a page of somebody else asks for.

    Raises:
        HTTPException: it is refused.
    """
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    own = f"http://{request.headers['host']}"
    if site not in OURS or origin not in (None, own):
        raise HTTPException(403)
    if request.method == "POST" and origin is None and site != "same-origin":
        raise HTTPException(403)


async def _checked_form(request: Request, receive: Receive, csrf: str) -> Receive:
    """Read a form and hold it to its session's secret; one with files is held to it unread.

    Raises:
        HTTPException: the secret is not the session's, or it is no form, or too large.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == MULTIPART:
        said = request.headers.get("x-csrf") or request.query_params.get("csrf", "")
        body = _counted(receive, MOST_BODY)
        if _claimed(request) > MOST_BODY:
            raise TooMuch
    elif kind == URLENCODED:
        form = await Request(request.scope, _counted(receive, MOST_FORM)).form()
        request.scope[FORM] = form
        said = str(form.get("csrf", ""))
        body = _nothing
    else:
        raise HTTPException(415)
    if not secrets.compare_digest(said.encode(), csrf.encode()):
        raise HTTPException(403)
    return body


def _claimed(request: Request) -> int:
    length = request.headers.get("content-length", "0")
    return int(length) if length.isdecimal() else 0


def _counted(receive: Receive, most: int) -> Callable[[], Awaitable[Message]]:
    """Give what comes in, up to so many bytes."""
    left = most

    async def counted() -> Message:
        nonlocal left
        message = await receive()
        left -= len(message.get("body", b""))
        if left < 0:
            raise TooMuch
        return message

    return counted


async def _nothing() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}
