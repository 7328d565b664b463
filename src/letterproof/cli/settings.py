"""`settings`: what is in force for letters, and who said so."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from letterproof.cli._screen import printable, show
from letterproof.cli._wishes import wishes

if TYPE_CHECKING:
    from letterproof.plan import Wishes
    from letterproof.settings import Settings, Waiver
    from letterproof.settings.file import Said

CLAIMS = 20
"""So many claimed codes are shown."""


@click.command(epilog="Example:  letterproof settings letters/ --profile express-entry")
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@wishes
def settings(paths: tuple[Path, ...], *, wished: "Wishes") -> None:
    """Show what is in force for letters, and where each value came from.

    PATH is a letter or a folder, without it the folder you are in. docs/settings.md says what
    letterproof.toml may hold.
    """
    from letterproof.folder import is_folder
    from letterproof.plan import governing, settled

    for path in paths:
        is_folder(path)  # or it says that there is nothing
    said = governing(paths or (Path(),), wished)
    now = settled(said, wished)
    lines = [*_lines(said, wished, now), *_claimed(paths, now)]
    show("".join(f"{printable(line)}\n" for line in lines))


def _lines(said: "Said", wished: "Wishes", now: "Settings") -> Iterator[str]:
    yield f"Settings file   {said.place or _none(wished)}"
    yield ""
    day = (now.as_of.isoformat(), "--as-of, else today")
    rows = [
        ("profile", now.profile, _origin("profile", wished.profile, said)),
        ("fail-on", now.fail_on.value, _origin("fail-on", wished.fail_on, said)),
        ("as of", *day),
    ]
    if now.claimed or not now.claims:
        rows.append(
            ("noc", now.claimed or "what each letter says", _origin("noc", wished.noc, said))
        )
    rows += [
        (name, ", ".join(patterns), said.origins["letters"])
        for name, patterns in (("include", said.include), ("exclude", said.exclude))
        if patterns
    ]
    yield from _table(rows)
    if now.claims:
        yield from ("", "Claimed codes")
        rows = [(name, code, "") for name, code in now.claims.items()]
        yield from _table(rows[:CLAIMS])
        if len(rows) > CLAIMS:
            yield f"  and {len(rows) - CLAIMS} more"
    if now.severities:
        yield from ("", f"Severities ({said.origins['severities']})")
        yield from _table([(name, to.value, "") for name, to in now.severities.items()])
    if now.waivers:
        yield from ("", "Waivers")
        for waiver in now.waivers:
            yield from _waiver(waiver, now)


def _claimed(paths: tuple[Path, ...], now: "Settings") -> Iterator[str]:
    """Say which code is claimed for each letter that was named."""
    from letterproof.settings.claims import Claims

    files = [path for path in paths if path.is_file()]
    if files:
        claims = Claims(now)
        yield from ("", "Letters")
        rows = [(str(path), claims.of(path) or "the code it states", "") for path in files]
        yield from _table(rows)


def _none(wished: "Wishes") -> str:
    return "none is here or further up" if wished.is_searched else "not looked for"


def _origin(key: str, option: str | None, said: "Said") -> str:
    return f"--{key}" if option else said.origins.get(key, "default")


def _table(rows: list[tuple[str, str, str]]) -> Iterator[str]:
    first, second = (max((len(row[at]) for row in rows), default=0) for at in (0, 1))
    for name, value, origin in rows:
        yield f"  {name:<{first}}  {value:<{second}}  {origin}".rstrip()


def _waiver(waiver: "Waiver", now: "Settings") -> Iterator[str]:
    until = f"until {waiver.until}" if waiver.until >= now.as_of else f"ran out on {waiver.until}"
    narrowed = [", ".join(waiver.letters) or "every letter"]
    if waiver.position:
        narrowed.append(f"position {waiver.position}")
    if waiver.message:
        narrowed.append(f'message with "{waiver.message}"')
    yield f"  {waiver.rule}, {'; '.join(narrowed)}"
    yield f"    {until}, by {waiver.by}: {waiver.reason}"
    yield f"    {waiver.origin}"
