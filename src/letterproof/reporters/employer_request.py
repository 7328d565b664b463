"""A letter and an e-mail back to each employer who is to add or correct something."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from unicodedata import normalize

from letterproof import contract
from letterproof.report import Report
from letterproof.reporters import Look, files_reporter
from letterproof.reporters._request import request
from letterproof.reporters._request_text import text_of
from letterproof.reporters._request_words import WORDS
from letterproof.shown.layout import clean

UNSAFE = re.compile(r"[^\w.-]+")
"""What a name of a file is not made of on every system."""

LONGEST = 120
"""Bytes of the letter's name that are kept."""


@files_reporter()
def employer_request(report: Report, look: Look) -> Iterator[tuple[str, bytes]]:
    """Write NAME-request.docx and .txt for each letter that needs something; nothing for others."""
    taken: dict[str, int] = {}
    for letter in report.letters:
        text = text_to(letter, report.as_of, look.language)
        if text:
            name = _name(letter["path"], taken)
            yield f"{name}.docx", docx_to(letter, report.as_of, look.language)
            yield f"{name}.txt", text.encode("utf-8", "replace")


def text_to(letter: contract.Letter, as_of: str, language: str) -> str:
    """Write the e-mail to a letter's employer; nothing where there is nothing to ask.

    `as_of` is today (YYYY-MM-DD).
    """
    asked = request(clean(letter), as_of, WORDS[language])
    return text_of(asked) if asked else ""


def docx_to(letter: contract.Letter, as_of: str, language: str) -> bytes:
    """Write the letter to a letter's employer; nothing where there is nothing to ask."""
    from letterproof.reporters._request_docx import docx_of  # noqa: PLC0415 - loads Word's library

    asked = request(clean(letter), as_of, WORDS[language])
    return docx_of(asked, as_of) if asked else b""


def name_of(path: str) -> str:
    """Name the request for a letter's file: NAME-request."""
    return _name(path, {})


def _name(path: str, taken: dict[str, int]) -> str:
    """Make a file's name of a letter's: one that every system takes, and that is still free."""
    plain = normalize("NFC", PurePosixPath(path.replace("\\", "/")).stem)
    kept = UNSAFE.sub("-", plain).encode()[:LONGEST].decode(errors="ignore")
    stem = kept.strip(".-_") or "letter"
    name, number = stem, taken.get(stem.casefold(), 0)
    while name.casefold() in taken:
        number += 1
        name = f"{stem}-{number + 1}"
    taken[stem.casefold()] = number
    taken[name.casefold()] = taken.get(name.casefold(), 0)
    return f"{name}-request"
