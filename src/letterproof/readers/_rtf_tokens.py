"""Rich Text taken apart: groups, control words, characters."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from letterproof.errors import UnreadableFile

MOST = 1_000_000
"""Tokens that are gone through; a letter has some thousands."""

_TOKEN = re.compile(
    rb"""
    \\ (?P<word> [a-zA-Z]{1,32} ) (?P<number> -?[0-9]{1,10} )? [ ]?
    | \\ ' (?P<hex> [0-9a-fA-F]{2} )
    | \\ (?P<symbol> . )
    | (?P<brace> [{}] )
    | (?P<text> [^\\{}\r\n]+ )
    | [\r\n]+
    """,
    re.DOTALL | re.VERBOSE,
)


class Token(NamedTuple):
    """A "word" with its number, a "symbol", a "brace", "text": bytes, not yet characters; "bin"."""

    kind: str
    text: bytes
    number: int | None = None


def tokens(data: bytes) -> Iterator[Token]:
    r"""Give the tokens of a file; the bytes behind `\bin` are one.

    Raises:
        UnreadableFile: there are far more than in any letter.
    """
    at = 0
    for _ in range(MOST):
        match = _TOKEN.match(data, at)
        if match is None:
            return
        at = match.end()
        kind = match.lastgroup
        if kind in {"word", "number"}:
            number = None if match["number"] is None else int(match["number"])
            if match["word"] == b"bin":
                start, at = at, at + max(number or 0, 0)
                yield Token("bin", data[start:at])
            else:
                yield Token("word", match["word"], number)
        elif kind == "hex":
            yield Token("hex", bytes.fromhex(match["hex"].decode("ascii")))
        elif kind is not None:
            yield Token(kind, match[kind])
    raise too_much()


def too_much() -> UnreadableFile:
    """Say that a file is out of all proportion."""
    return UnreadableFile(
        "The RTF file holds far more than a letter. Save the letter alone as PDF."
    )
