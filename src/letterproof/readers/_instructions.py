"""Drawing instructions and objects of a PDF, read in one pass; odd ones are left to pdfminer."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from pdfminer.psparser import KWD, LIT, PSKeyword, PSLiteral, literal_name

_END = rb"(?=[\s\[\]<>()/]|\Z)"
_NUMBER = rb"[+-]?+(?:\d{1,300}+(?:\.\d*+)?+|\.\d++)"
_TOKEN = re.compile(
    rb"[ \t\r\n\f]*+(?:"
    rb"(?P<step>((?:"
    + _NUMBER
    + rb"[ \r\n]++){1,8}+)([A-Za-z]{1,2}+\*?+))"
    + _END
    + rb"|(?P<whole>[+-]?\d{1,300}+)"
    + _END
    + rb"|\((?P<string>[^()\\]*+)\)"
    rb"|(?P<real>[+-]?(?:\d++\.\d*+|\.\d++))"
    + _END
    + rb"|(?P<word>[A-Za-z][A-Za-z0-9]*+\*?+|['\"])"
    + _END
    + rb"|\[(?P<list>[ \r\n]*+(?:"
    + _NUMBER
    + rb"[ \r\n]++)*+(?:"
    + _NUMBER
    + rb")?+)\]"
    rb"|(?P<opens><<|\[)|(?P<closes>>>|\])"
    rb"|<(?P<hex>(?:[0-9A-Fa-f]{2})*+)>"
    rb"|/(?P<name>[A-Za-z0-9_+,.:*-]++)"
    + _END
    + rb"|\((?P<escaped>(?:[^()\\]|\\(?:[nrtbf()\\]|[0-3][0-7]{2}))*+)\)|(?P<end>\Z)|(?P<odd>.))",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\(?:([nrtbf()\\])|(\d{3}))")
_SIGNS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_ODD = {b"BI", b"ID", b"EI"}
"""They enclose an image's data, which are no instructions."""


def instructions(data: bytes) -> list[Any] | None:  # noqa: C901 - one pass, for speed
    """Give operands and operators as pdfminer does, or None where something is out of the way."""
    found: list[Any] = []
    outer: list[list[Any]] = []
    for match in _TOKEN.finditer(data):
        kind = match.lastgroup or "odd"
        if kind == "odd":
            return None
        if kind == "end":
            break
        said = match[kind]
        if kind == "step" and not outer:
            numbers, operator = match.group(2, 3)
            if operator in _ODD:
                return None
            found += _numbers(numbers)
            found.append(_keyword(operator))
        elif kind == "word":
            if said in _ODD or (outer and said not in _BOOLEANS):
                return None
            found.append(_BOOLEANS[said] if said in _BOOLEANS else _keyword(said))
        elif kind == "opens":
            outer.append(found)
            found = []
        elif kind == "closes":
            inner = found if said == b"]" else _dictionary(found)
            if inner is None or not outer:
                return None
            found = outer.pop()
            found.append(inner)
        elif kind in _READ:
            found.append(_READ[kind](said))
        else:
            return None
    return None if outer else found


def _numbers(said: bytes) -> list[float]:
    return [float(one) if b"." in one else int(one) for one in said.split()]


def value_at(
    data: bytes, at: int, refer: Callable[[int], object]
) -> tuple[object, bytes, int] | None:
    """Give the object that begins at a place, the word that closes it, and where that ends.

    `refer` makes a reference to an object of its number. None where something is out of the way.
    """
    found: list[Any] = []
    outer: list[list[Any]] = []
    for match in _TOKEN.finditer(data, at):
        kind = match.lastgroup or "odd"
        said = match[kind]
        if kind == "step":
            found += _numbers(match[2])
            said, kind = match[3], "word"
        if kind == "word":
            if said == b"R" and len(found) > 1 and isinstance(found[-2], int):
                found[-2:] = [refer(found[-2])]
            elif said in _WORDS:
                found.append(_WORDS[said])
            else:
                is_whole = said in {b"endobj", b"stream"} and len(found) == 1 and not outer
                return (found[0], said, match.end()) if is_whole else None
        elif kind == "opens":
            outer.append(found)
            found = []
        elif kind == "closes":
            inner = found if said == b"]" else _dictionary(found)
            if inner is None or not outer:
                return None
            found = outer.pop()
            found.append(inner)
        elif kind in _READ:
            found.append(_READ[kind](said))
        else:
            return None
    return None


def _dictionary(found: Sequence[Any]) -> dict[str, Any] | None:
    keys, values = found[::2], found[1::2]
    if len(keys) != len(values) or not all(isinstance(key, PSLiteral) for key in keys):
        return None
    pairs = zip(keys, values, strict=True)
    return {literal_name(key): value for key, value in pairs if value is not None}


@lru_cache(maxsize=2048)
def _name(said: bytes) -> PSLiteral:
    return LIT(said.decode())


@lru_cache(maxsize=2048)
def _keyword(said: bytes) -> PSKeyword:
    return KWD(said)


def _unescaped(said: bytes) -> bytes:
    return _ESCAPE.sub(
        lambda match: bytes([int(match[2], 8)]) if match[2] else _SIGNS.get(match[1], match[1]),
        said,
    )


_READ: dict[str, Any] = {
    "list": _numbers,
    "whole": int,
    "real": float,
    "string": bytes,
    "hex": lambda said: bytes.fromhex(said.decode()),
    "name": _name,
    "escaped": _unescaped,
}
_BOOLEANS = {b"true": True, b"false": False}
_WORDS = {**_BOOLEANS, b"null": None}
