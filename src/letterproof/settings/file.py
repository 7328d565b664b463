"""`letterproof.toml`: found upward from the letters, read, and held to what can be said in it."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from io import StringIO
from pathlib import Path
from typing import Any

from letterproof.discovery import unloaded
from letterproof.errors import WrongUse
from letterproof.model.severity import Severity
from letterproof.place import Place
from letterproof.profiles import PROFILES
from letterproof.report import tells_unchecked
from letterproof.settings import Waiver, globs
from letterproof.settings.table import Table, hint, lines_of, shown

NAME = "letterproof.toml"

KEYS = ("profile", "fail-on", "noc", "claims", "letters", "severities", "waivers")
OF_WAIVER = ("rule", "letters", "position", "message", "reason", "by", "until")
SEVERITIES = tuple(severity.value for severity in Severity)


@dataclass(frozen=True, slots=True)
class Said:
    """What a settings file says; None and nothing stand for what it leaves out.

    `claimed` is a code for all letters, `claims` are codes by pattern. `origins` tells where each
    key stands.
    """

    place: Path | None = None
    profile: str | None = None
    fail_on: str | None = None
    claimed: str | None = None
    claims: dict[str, str] = field(default_factory=dict)
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    severities: dict[str, Severity] = field(default_factory=dict)
    waivers: tuple[Waiver, ...] = ()
    origins: dict[str, str] = field(default_factory=dict)

    def wants(self, place: Place) -> bool:
        """Say whether a file that was found in a folder is to be checked."""
        if not (self.include or self.exclude):
            return True
        whole = globs.written(place)
        is_in = not self.include or globs.names(self.include, whole)
        return is_in and not globs.names(self.exclude, whole)


def rules() -> dict[str, str]:
    """Give the code of each rule by its name, without loading any."""
    names = (name.split("_", 1) for name in unloaded("letterproof.rules"))
    return {name.replace("_", "-"): code.upper() for code, name in names}


def found(paths: Iterable[Path]) -> Path | None:
    """Find the settings file that governs all of these files and folders, None if there is none.

    Raises:
        WrongUse: one governs some, and another or none the others.
    """
    places: dict[Path | None, Path] = {}
    for folder in dict.fromkeys(map(_folder, paths)):
        places.setdefault(upward(folder), folder)
    if len(places) > 1:
        (one, here), (other, there) = list(places.items())[:2]
        raise WrongUse(
            f"{here} and {there}: one is governed by {one or 'no settings file'}, the other by "
            f"{other or 'none'}. Check them one by one, or name one file with --settings FILE."
        )
    return next(iter(places), None)


def upward(folder: Path) -> Path | None:
    """Find the settings file in a folder, else in the nearest one above it."""
    for place in (folder, *folder.parents):
        try:
            if (place / NAME).is_file():
                return place / NAME
        except OSError:
            continue
    return None


def _folder(path: Path) -> Path:
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - links are not followed
    return whole if os.path.isdir(path) else whole.parent  # noqa: PTH112 - it never raises


def read(place: Path) -> Said:
    """Read a settings file.

    Raises:
        WrongUse: it cannot be read, or says something that cannot be.
    """
    import tomllib  # noqa: PLC0415 - only a run with settings needs it

    text = _text(place)
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise WrongUse(f"{_shown(place)}: no valid TOML: {error}.") from error
    return said(Table(data, _shown(place), lines_of(text)), place)


def given(data: Mapping[str, Any]) -> Said:
    """Take settings that a program gives, with the keys of the file.

    Raises:
        WrongUse: they say something that cannot be.
    """
    return said(Table(data, "settings", {}), None)


def said(table: Table, place: Path | None) -> Said:
    """Take what a table says.

    Raises:
        WrongUse: it says something that cannot be.
    """
    table.only(KEYS)
    letters = table.table("letters")
    letters.only(("include", "exclude"))
    is_one = isinstance(table.data.get("noc"), str)
    return Said(
        place,
        table.choice("profile", PROFILES),
        table.choice("fail-on", SEVERITIES),
        table.text("noc") if is_one else None,
        {**({} if is_one else _codes(table.table("noc"))), **_listed_claims(table, place)},
        letters.texts("include"),
        letters.texts("exclude"),
        _severities(table.table("severities")),
        tuple(_waiver(one) for one in table.tables("waivers")),
        {key: table.where(key) for key in table.data},
    )


def _codes(table: Table) -> dict[str, str]:
    for name, code in table.data.items():
        if not isinstance(code, str):
            table.wrong(f'the code claimed for "{name}" must stand in quotes.', name)
    return dict(table.data)


def _listed_claims(table: Table, place: Path | None) -> dict[str, str]:
    """Read the list of claimed codes that settings name; it lies beside their file."""
    name = table.text("claims")
    if name is None:
        return {}
    return claims((place.parent if place else Path()) / name)


def claims(place: Path) -> dict[str, str]:
    """Read claimed codes from a CSV file whose columns are called `file` and `noc`.

    Raises:
        WrongUse: it cannot be read, lacks a column or a value, or claims two codes for a file.
    """
    import csv  # noqa: PLC0415 - only a list needs it

    text = _text(place)
    rows = csv.reader(StringIO(text, newline=""), delimiter=";" if ";" in text[:200] else ",")
    codes: dict[str, str] = {}
    try:
        head = [name.strip().lower() for name in next(rows, ())]
        if not {"file", "noc"} <= set(head):
            raise WrongUse(
                f'{_shown(place)}: the first line must name the columns "file" and "noc".'
            )
        for row in filter(any, rows):
            values = dict(zip(head, map(str.strip, row), strict=False))
            name, code = values.get("file"), values.get("noc")
            where = f"{_shown(place)}, line {rows.line_num}"
            if not name or not code:
                raise WrongUse(f"{where}: a file or a code is missing.")
            if codes.setdefault(name, code) != code:
                raise WrongUse(f"{where}: this file has another code further up.")
    except csv.Error as error:
        raise WrongUse(f"{_shown(place)}, line {rows.line_num}: no valid CSV ({error}).") from error
    return codes


def _severities(table: Table) -> dict[str, Severity]:
    severities: dict[str, Severity] = {}
    for key in table.data:
        name, code = _rule(table, key, key)
        value = table.choice(key, SEVERITIES)
        if value == Severity.INFO and tells_unchecked(code):
            table.wrong(
                f"{name} says that a file was not checked, and cannot be less than a warning.", key
            )
        if severities.setdefault(name, Severity(value or "")) != value:
            table.wrong(f"{name} has another severity further up.", key)
    return severities


def _waiver(table: Table) -> Waiver:
    table.only(OF_WAIVER)
    for key, example in (
        ("rule", "hours-missing"),
        ("reason", "The employer has closed; see the pay stubs."),
        ("by", "A. Roy"),
        ("until", "2027-03-31"),
    ):
        if key not in table.data:
            table.wrong(f'a waiver needs "{key}", such as {key} = {_example(key, example)}.')
    rule, code = _rule(table, table.text("rule") or "", "rule")
    if tells_unchecked(code):
        table.wrong(
            f"{rule} says that a file was not checked, which no waiver can do for it. "
            "Leave the file out, with exclude under [letters].",
            "rule",
        )
    if "letters" in table.data and not table.texts("letters"):
        table.wrong('"letters" names none; leave it out to mean all.', "letters")
    position = table.data.get("position")
    if position is not None and (type(position) is not int or position < 1):
        table.wrong('"position" is a number from 1, as reports count them.', "position")
    return Waiver(
        rule,
        table.text("reason") or "",
        table.text("by") or "",
        _day(table, "until"),
        table.texts("letters"),
        position,
        table.text("message"),
        table.where(),
    )


def _example(key: str, value: str) -> str:
    return value if key == "until" else f'"{value}"'


def _day(table: Table, key: str) -> date:
    value = table.data[key]
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        table.wrong(f'"{key}" is a day, such as 2027-03-31, not {shown(value)}.', key)


def _rule(table: Table, said: str, key: str) -> tuple[str, str]:
    """Give the name and the code of the rule that a person names by either."""
    known = rules()
    by_code = {code: name for name, code in known.items()}
    name = by_code.get(said.upper(), said)
    if name not in known:
        near = hint(said, known) if not said.upper().startswith("LP") else ""
        if not near.startswith("Did"):
            near = "'letterproof rules' lists them all."
        table.wrong(f'"{said}" is no rule. {near}', key)
    return name, known[name]


def _text(place: Path) -> str:
    try:
        return place.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise WrongUse(f"{_shown(place)}: cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise WrongUse(f"{_shown(place)}: no UTF-8 text. Save it as UTF-8.") from error


def _shown(place: Path) -> str:
    """Write a place as seen from here, if it lies below."""
    here = Path.cwd()
    return str(place.relative_to(here) if place.is_relative_to(here) else place)
