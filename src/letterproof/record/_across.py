"""Findings that a letter has together with others, beside what it says alone.

They are written down with the ids of the other letters, which tell nothing once those are erased;
who reads them is given names.
"""

import re
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TypeAlias

import msgspec

from letterproof import contract
from letterproof.record.held import Event, Waived

NONE = "[]"
ID = re.compile(r"(?<![\w-])[\w-]{22}(?![\w-])", re.ASCII)
LISTED = re.compile(r" \([\w-]{22}(?:, [\w-]{22})*(?: and \d+ more)?\)", re.ASCII)

Tell: TypeAlias = Callable[[str], str]
"""Gives a message that was written down as somebody is to read it."""


def naming(database: sqlite3.Connection) -> Tell:
    """Put names in the place of ids; that of a letter that was erased stays."""
    found = database.execute("SELECT id, name FROM letter").fetchall()
    names = {key: PurePosixPath(name).name for key, name in found}
    return lambda text: ID.sub(lambda found: names.get(found[0], found[0]), text)


def unnamed(text: str) -> str:
    """Leave out which other letters are meant."""
    return LISTED.sub("", text)


def raw(head: sqlite3.Row) -> list[contract.Finding]:
    """Give the findings that a letter has together with others, as they are written down."""
    return msgspec.json.decode(head["across"], type=list[contract.Finding])


def added(
    findings: list[contract.Finding], head: sqlite3.Row, tell: Tell
) -> list[contract.Finding]:
    """Add to a letter's findings those it has together with others."""
    if head["across"] == NONE:
        return findings
    across: list[contract.Finding] = [
        {**each, "message": tell(each["message"])} for each in raw(head)
    ]
    return sorted([*findings, *across], key=lambda finding: finding["code"])


def waived(one: Waived, tell: Tell) -> Waived:
    """Give a waiver as it is shown."""
    return replace(one, message=tell(one.message))


def event(one: Event, tell: Tell) -> Event:
    """Give a line of the trail as it is shown."""
    message = one.details.get("message")
    if not isinstance(message, str):
        return one
    return replace(one, details={**one.details, "message": tell(message)})
