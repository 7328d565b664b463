"""Who looks at the page: one session for each browser, gone when the program ends."""

import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from hashlib import sha256

from starlette.requests import Request

SESSION = "letterproof.session"
"""Where a request keeps it."""

MOST = 64
"""Sessions at a time; the one that was used longest ago goes."""


@dataclass(slots=True)
class Session:
    """A browser: the secret of its forms, and the person's name and language.

    `is_named` says that the person has said the name; `language` is None until one is chosen;
    `asked` is the query of the list that was looked at last.
    """

    name: str
    is_named: bool
    language: str | None = None
    asked: str = ""
    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(32))


class Sessions:
    """Gives a session to whoever brings the token.

    `name` is what a person is called who says nothing else, `is_named` that somebody said so.
    """

    def __init__(
        self, token: str, name: str, *, is_named: bool = False, language: str | None = None
    ) -> None:
        self._token = token.encode()
        self._new = (name, is_named, language)
        self._tickets: dict[bytes, bytes] = {}
        self._open: OrderedDict[bytes, Session] = OrderedDict()

    def ticket(self) -> str:
        """Give a token for one use: other people on a machine see how programs are started.

        Used again, it closes what it opened: somebody was faster than the browser.
        """
        ticket = secrets.token_urlsafe(32)
        self._tickets[_digest(ticket)] = b""
        return ticket

    def entered(self, token: str, known: str | None = None) -> str | None:
        """Open a session and give its secret; None where the token is not ours.

        A browser that has a session, `known` by its secret, goes on with it.
        """
        ticket = _digest(token)
        opened = self._tickets.get(ticket)
        if opened and known and _digest(known) == opened and self.of(known):
            return known
        if opened:
            self._open.pop(opened, None)
            return None
        if opened is None and not secrets.compare_digest(token.encode(), self._token):
            return None
        if known and self.of(known):
            self._used(ticket, known)
            return known
        secret = secrets.token_urlsafe(32)
        self._used(ticket, secret)
        name, is_named, language = self._new
        self._open[_digest(secret)] = Session(name, is_named, language)
        while len(self._open) > MOST:
            self._open.popitem(last=False)
        return secret

    def _used(self, ticket: bytes, secret: str) -> None:
        if ticket in self._tickets:
            self._tickets[ticket] = _digest(secret)

    def of(self, secret: str | None) -> Session | None:
        """Find the session of a secret; what is looked up is its digest, so time tells nothing."""
        if secret is None:
            return None
        digest = _digest(secret)
        session = self._open.get(digest)
        if session:
            self._open.move_to_end(digest)
        return session


def _digest(secret: str) -> bytes:
    return sha256(secret.encode("utf-8", "surrogatepass")).digest()


def session_of(request: Request) -> Session:
    """Give the session of a request that was let in."""
    session: Session = request.scope[SESSION]
    return session
