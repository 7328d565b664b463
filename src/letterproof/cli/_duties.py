"""Duties and cases, read from files and standard input."""

import codecs
import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from letterproof.cli import _screen
from letterproof.errors import WrongUse
from letterproof.noc.words import MOST_DUTIES

LANGUAGES = ("en", "fr")
MOST_BYTES = 1_000_000
"""Bytes of a file of duties, and of one case."""

MARK = re.compile(
    r"(?:[^\w\s\"'“”‘’«(\[$€£.,]{1,3}|o(?=\s)|\d{1,2}[.)](?!\d)|\(?(?:\d{1,2}|[a-z])[.)](?=\s)"
    r"|\(?[ivx]{1,4}[.)](?=\s))\s*",
    re.IGNORECASE,
)
"""What marks an item of a list."""

UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
LETTERS = (b"%PDF", b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0")
"""How files begin that `check` reads."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case of many: whatever tells it from the others, and what is to be matched."""

    id: str | float | None
    duties: list[str]
    title: str | None
    employer: str | None
    code: str | None
    language: str | None


def duties_from(path: Path) -> list[str]:
    """Read duties, one a line, without what marks them as a list; "-" is standard input.

    Lines without a letter and headings, which end in a colon, are left out.

    Raises:
        WrongUse: it cannot be read, or is no text.
    """
    with _opened(path) as stream:
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        _screen.complain(f"{path}: only the first {MOST_BYTES:,} bytes are read.")
    text = _text(data[:MOST_BYTES])
    if data.startswith(LETTERS) or "\0" in text:
        raise WrongUse(
            f"{path}: this is no plain text. Give duties as text, one a line. "
            "'letterproof check' reads letters."
        )
    found = [duty for line in text.splitlines() if (duty := _unmarked(line))]
    if len(found) > MOST_DUTIES:
        _screen.complain(f"{path}: only the first {MOST_DUTIES} duties are matched.")
    return found[:MOST_DUTIES]


def _text(data: bytes) -> str:
    """Read UTF-8, UTF-16 with its mark, or what Windows writes in the West."""
    if data.startswith(UTF_16):
        return data.decode("utf-16", "replace")
    try:
        return codecs.getincrementaldecoder("utf-8-sig")().decode(data)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _unmarked(line: str) -> str:
    duty = " ".join(line.split())
    while (mark := MARK.match(duty)) and mark.end():
        duty = duty[mark.end() :]
    is_duty = any(map(str.isalpha, duty)) and not duty.endswith(":")
    return duty if is_duty else ""


def cases_from(path: Path) -> Iterator[tuple[int, Case | ValueError]]:
    """Read cases, one JSON object a line, with their lines' numbers; empty lines are left out.

    A line that is no case comes as the error that says what it needs.

    Raises:
        WrongUse: the file cannot be read.
    """
    with _opened(path) as stream:
        for number, line in enumerate(_lines(stream), 1):
            if line is None:
                yield number, ValueError(f"the line has more than {MOST_BYTES:,} bytes.")
                continue
            said = line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
            if said.strip():
                yield number, _case_or_error(said)


def _lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """Give the lines, None for one that is too long."""
    while line := stream.readline(MOST_BYTES):
        rest = line
        while len(rest) == MOST_BYTES and not rest.endswith(b"\n"):
            rest = stream.readline(MOST_BYTES)
        yield line if rest is line else None


def _case_or_error(line: bytes) -> Case | ValueError:
    try:
        return _case(line)
    except ValueError as error:
        return error


def _case(line: bytes) -> Case:
    """Read one case.

    Raises:
        ValueError: it is none; the message says what it needs.
    """
    try:
        case = json.loads(line.decode("utf-8"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise ValueError("this is no JSON in UTF-8. Write one object a line.") from None
    if not isinstance(case, dict):
        raise ValueError("this is no JSON object. Write one object a line.")  # noqa: TRY004
    duties = case.get("duties") or []
    if not isinstance(duties, list) or not all(isinstance(duty, str) for duty in duties):
        raise ValueError('"duties" must be a list of texts.')
    if not isinstance(case.get("id"), str | int | float | None):
        raise ValueError('"id" must be a text or a number.')  # noqa: TRY004
    for key in ("title", "employer", "noc", "language"):
        if not isinstance(case.get(key), str | None):
            raise ValueError(f'"{key}" must be a text or null.')  # noqa: TRY004
    if case.get("language") not in {None, *LANGUAGES}:
        raise ValueError('"language" must be "en" or "fr".')
    title, employer, code = (case.get(key) or None for key in ("title", "employer", "noc"))
    return Case(case.get("id"), duties, title, employer, code, case.get("language"))


def _refuse(constant: str) -> None:
    raise ValueError(constant)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file, or standard input for "-".

    Raises:
        WrongUse: it cannot be read.
    """
    try:
        if str(path) != "-":
            with path.open("rb") as stream:
                yield stream
        elif sys.stdin is None:
            raise WrongUse("standard input is closed. Name a file.")
        else:
            yield sys.stdin.buffer
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise WrongUse(f"{path}: {reason}. Check the path.") from None
