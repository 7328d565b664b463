"""Reports on their way out: to the terminal, into a file, into a folder; whole or not at all."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import os
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from letterproof import whole
from letterproof.cli._screen import show
from letterproof.discovery import unloaded
from letterproof.errors import WrongUse
from letterproof.place import Place

if TYPE_CHECKING:
    from letterproof.report import Report
    from letterproof.reporters import Look

NAME = "letterproof"
"""What reports in a folder are called, before their endings."""

FORMATS = unloaded("letterproof.reporters")

FORMAT = click.option(
    "--format",
    "names",
    type=click.Choice(FORMATS),
    multiple=True,
    default=["terminal"],
    show_default=True,
    metavar="FORMAT",
    help=f"The report's format: {', '.join(FORMATS)}. May be given several times.",
)
OUTPUT = click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE|FOLDER",
    help="Write the report to FILE, or several into FOLDER; each whole or not at all.",
)


def places(
    names: Sequence[str],
    output: Path | None,
    letters: Sequence[Place],
    source: Path | None = None,
) -> list[Path]:
    """Give where each report goes, before any letter is read; none for the terminal.

    `source` is another file that no report may be written over.

    Raises:
        WrongUse: a place is a letter, or no place for a file; a format needs one, or a package, or
            holds fewer letters.
    """
    from letterproof.reporters import reporter

    chosen = [reporter(name) for name in dict.fromkeys(names)]
    for one in chosen:
        if one.needs and find_spec(one.needs) is None:
            raise WrongUse(
                f"{one.name}: needs the package {one.needs}. Install 'letterproof[{one.name}]'."
            )
        if one.most and len(letters) > one.most:
            raise WrongUse(
                f"{one.name}: holds at most {one.most} letters, and here are {len(letters)}. "
                "Give fewer, or choose another format."
            )
    into_folder = len(chosen) > 1 or any(one.files for one in chosen)
    if output is None:
        if into_folder:
            what = "several formats" if len(chosen) > 1 else chosen[0].name
            raise WrongUse(f"{what}: say into which folder, with --output FOLDER.")
        if chosen[0].packed:
            raise WrongUse(f"{chosen[0].name}: not for a terminal. Say where: --output FILE.")
        return []
    if into_folder or os.path.isdir(output):  # noqa: PTH112 - it never raises
        _make(output)
        found = [output / f"{NAME}{one.suffix}" if one.suffix else output for one in chosen]
    else:
        found = [output]
    for place in found:
        try:
            _may_write(place, [*letters, source] if source else letters)
        except OSError as error:
            raise WrongUse(f"{place}: cannot be written ({error.strerror}).") from error
    return found


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except FileNotFoundError as error:
        raise WrongUse(f"{folder.parent}: there is no such folder. Make it first.") from error
    except OSError as error:
        raise WrongUse(f"{folder}: not a folder for reports ({error.strerror}).") from error


def _may_write(place: Path, letters: Sequence[Place]) -> None:
    if place.is_dir() and place.name:
        return
    if not place.parent.is_dir():
        raise WrongUse(f"{place}: there is no such folder. Make it first.")
    if not os.access(place.parent, os.W_OK):
        raise WrongUse(f"{place}: nothing can be written into that folder. Name another one.")
    if place.exists():
        if not place.is_file():
            raise WrongUse(f"{place}: not a file. Name a file for the report.")
        if any(_is_same(place, path) for path in letters):
            raise WrongUse(f"{place}: a letter to be checked. Name another file for the report.")


def _is_same(place: Path, letter: Place) -> bool:
    try:
        return isinstance(letter, Path) and place.samefile(letter)
    except OSError:
        return False


def publish(report: "Report", names: Sequence[str], found: Sequence[Path], look: "Look") -> None:
    """Write each report to its place, or show the one that has none.

    Raises:
        WrongUse: a file cannot be written.
    """
    from letterproof.reporters import reporter

    chosen = [reporter(name) for name in dict.fromkeys(names)]
    if not found:
        for piece in chosen[0].text(report, look) if chosen[0].text else ():
            if not show(piece):
                return
        return
    for one, place in zip(chosen, found, strict=True):
        if one.files:
            for name, data in one.files(report, look):
                write(place / name, [data])
        else:
            write(place, one.pieces(report, look))


def write(place: Path, pieces: Iterable[bytes]) -> None:
    """Put all of it in place of a file, or leave that as it was.

    Raises:
        WrongUse: the file cannot be written.
    """
    try:
        whole.write(place, pieces)
    except OSError as error:
        raise WrongUse(f"{place}: cannot be written ({error.strerror}).") from error
