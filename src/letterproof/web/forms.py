"""Forms as they were sent: what was typed, what the sender had seen, and who it is."""

from dataclasses import dataclass

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request

from letterproof.web.session import session_of

FORM = "letterproof.form"
"""Where a request keeps its form, once the guard has read it."""

MEGABYTE = 1024 * 1024
MOST_FORM = MEGABYTE // 4
"""Bytes of a form without files."""
MOST_FILE = 64 * MEGABYTE
"""Bytes of a file."""
MOST_FILES = 100
"""Files of one upload."""
MOST_BODY = 256 * MEGABYTE
"""Bytes of one upload."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form without files; its secret was checked. `who` is the person's name."""

    fields: FormData
    who: str

    @property
    def seen(self) -> int:
        """The version of the letter that the sender looked at.

        Raises:
            HTTPException: the form does not say (400).
        """
        return self.number("seen")

    def text(self, name: str, default: str = "") -> str:
        """Give what was typed, without spaces around it and with plain line ends."""
        value = self.fields.get(name, default)
        return value.replace("\r\n", "\n").strip() if isinstance(value, str) else default

    def number(self, name: str) -> int:
        """Give a whole number that the page itself wrote into the form.

        Raises:
            HTTPException: there is none (400).
        """
        text = self.text(name)
        if not (text.isascii() and text.removeprefix("-").isdecimal() and len(text) < 10):  # noqa: PLR2004
            raise HTTPException(400)
        return int(text)

    def maybe(self, name: str) -> int | None:
        """Give a whole number, or None where the field is empty or not there.

        Raises:
            HTTPException: it is no number (400).
        """
        return self.number(name) if self.text(name) else None


def form(request: Request) -> Form:
    """Give the form of a POST; reading and checking it was the guard's.

    Raises:
        HTTPException: the request has none (400).
    """
    fields = request.scope.get(FORM)
    if fields is None:
        raise HTTPException(400)
    return Form(fields, session_of(request).name)


def is_part(request: Request) -> bool:
    """Say whether our script asks, who wants a piece of the page and not all of it."""
    return request.headers.get("x-part") == "1"
