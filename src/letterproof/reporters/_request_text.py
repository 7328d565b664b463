"""A request as an e-mail in plain text."""

import textwrap
from collections.abc import Iterator

from letterproof.reporters._request import BLANK, Request

COLUMNS = 72


def text_of(request: Request) -> str:
    """Write the subject, then the mail in lines of at most 72 columns."""
    return "\n".join(_lines(request)) + "\n"


def _lines(request: Request) -> Iterator[str]:
    yield request.words.say("subject_line", subject=request.subject)
    yield ""
    yield from _wrapped(request.greeting)
    yield ""
    for line in request.about:
        yield from _wrapped(line, indent=4, hang=2)
    for part in request.opening:
        yield ""
        yield from _wrapped(part)
    for number, point in enumerate(request.points, 1):
        yield ""
        mark = f"{number}. "
        first, *more = _wrapped(point, indent=len(mark))
        yield mark + first.lstrip()
        yield from more
    for part in request.closing:
        yield ""
        yield from _wrapped(part)
    yield ""
    yield request.farewell
    yield ""
    yield BLANK


def _wrapped(text: str, indent: int = 0, hang: int = 0) -> list[str]:
    return textwrap.wrap(
        text,
        COLUMNS,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hang),
        break_on_hyphens=False,
    )
