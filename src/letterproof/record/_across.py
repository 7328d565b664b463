"""Findings that a letter has together with others, beside what it says alone.

They are written down with the ids of the other letters, which tell nothing once those are erased;
who reads them is given names.
"""

import re
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath

import msgspec

from letterproof import contract
from letterproof.record.held import Event, Waived

NONE = "[]"
ID = re.compile(r"(?<![\w-])[\w-]{22}(?![\w-])", re.ASCII)


def names(database: sqlite3.Connection) -> dict[str, str]:
    """Give the names of all letters by their ids."""
    found = database.execute("SELECT id, name FROM letter").fetchall()
    return {key: PurePosixPath(name).name for key, name in found}


def named(text: str, names: Mapping[str, str]) -> str:
    """Put names in the place of ids; that of a letter that was erased stays."""
    return ID.sub(lambda found: names.get(found[0], found[0]), text)


def raw(head: sqlite3.Row) -> list[contract.Finding]:
    """Give the findings that a letter has together with others, as they are written down."""
    return msgspec.json.decode(head["across"], type=list[contract.Finding])


def added(
    findings: list[contract.Finding], head: sqlite3.Row, names: Mapping[str, str]
) -> list[contract.Finding]:
    """Add to a letter's findings those it has together with others."""
    if head["across"] == NONE:
        return findings
    across: list[contract.Finding] = [
        {**each, "message": named(each["message"], names)} for each in raw(head)
    ]
    return sorted([*findings, *across], key=lambda finding: finding["code"])


def waived(one: Waived, names: Mapping[str, str]) -> Waived:
    """Give a waiver as it is shown."""
    return replace(one, message=named(one.message, names))


def event(one: Event, names: Mapping[str, str]) -> Event:
    """Give a line of the trail as it is shown."""
    message = one.details.get("message")
    if not isinstance(message, str):
        return one
    return replace(one, details={**one.details, "message": named(message, names)})
