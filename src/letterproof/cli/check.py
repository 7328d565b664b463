"""`check`: letters in, a report out."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import os
import shutil
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import click

from letterproof.cli._screen import complain, show, takes_color
from letterproof.cli.noc import LANGUAGES, known_occupation
from letterproof.errors import WrongUse
from letterproof.model.finding import Severity
from letterproof.profiles import PROFILES

if TYPE_CHECKING:
    from letterproof.model.finding import Report

NOT_READ = 3

DEFAULT_PROFILE = "express-entry"

NAMED = 5
"""How many of the files passed over are named."""

EXIT_STATUS = """\b
Exit status:
  0  every letter was read, none has a finding at or above --fail-on
  1  every letter was read, at least one has such a finding
  2  wrong use: an option, a code or a path that cannot be used
  3  at least one letter could not be read; the others were checked

\b
Examples:
  letterproof check letter.pdf
  letterproof check letters/ --noc 21231 --fail-on warning
  letterproof check letters/ --format json --output report.json
"""


def _formats() -> list[str]:
    """Name the report formats without importing them."""
    room = find_spec("letterproof.reporters")
    places = room.submodule_search_locations if room else None
    return sorted(found.name for found in iter_modules(places) if not found.name.startswith("_"))


@click.command(epilog=EXIT_STATUS)
@click.argument(
    "paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path)
)
@click.option("--noc", metavar="CODE", help="NOC 2021 code claimed in the application.")
@click.option(
    "--profile",
    type=click.Choice(sorted(PROFILES)),
    default=DEFAULT_PROFILE,
    show_default=True,
    help="The checklist.",
)
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The day to take as today.  [default: today]",
)
@click.option(
    "--format",
    "name",
    type=click.Choice(_formats()),
    default="terminal",
    show_default=True,
    help="The report's format.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the report to FILE, whole or not at all.",
)
@click.option(
    "--lang",
    type=LANGUAGES,
    default="en",
    show_default=True,
    help="Language of the report's labels; what the rules say is in English.",
)
@click.option(
    "--fail-on",
    type=click.Choice([severity.value for severity in Severity]),
    default=Severity.ERROR.value,
    show_default=True,
    help="Least severity that makes the exit status 1.",
)
def check(
    paths: tuple[Path, ...],
    *,
    noc: str | None,
    profile: str,
    as_of: datetime | None,
    name: str,
    output: Path | None,
    lang: str,
    fail_on: str,
) -> int:
    """Check letters: PDF or DOCX files, or folders of them, searched to the bottom."""
    import logging
    import warnings

    from letterproof import pipeline, reporters
    from letterproof.settings import Settings

    logging.lastResort = None  # libraries say nothing: their lines may quote a letter
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    claimed = known_occupation(noc).code if noc else None
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 - the day where the user is
    gathered = pipeline.gather(paths)
    if gathered.skipped:
        complain(_passed_over(gathered.skipped, paths))
    if output:
        _may_write(output, gathered.files)
    settings = Settings(day, profile, claimed, Severity(fail_on))
    report = pipeline.proof(gathered.files, settings)
    text = reporters.render(
        report,
        name,
        datetime.now(UTC),
        color=not output and takes_color(),
        width=shutil.get_terminal_size().columns,
        language=lang,
    )
    if output:
        _write(output, text)
    else:
        show(text)
    return _status(report, settings.fail_on)


def _passed_over(skipped: Sequence[Path], paths: Sequence[Path]) -> str:
    """Name the first few files that are no letters, each as seen from the folder given."""
    folders = [next(path for path in paths if file.is_relative_to(path)) for file in skipped]
    names = [
        file.relative_to(folder).as_posix() for file, folder in zip(skipped, folders, strict=True)
    ]
    one, many = "1 file that is no letter", f"{len(names)} files that are no letters"
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return f"passed over {one if len(names) == 1 else many}: {', '.join(names[:NAMED])}{more}."


def _status(report: "Report", fail_on: Severity) -> int:
    if any(intake.dossier is None for intake in report.case.intakes):
        return NOT_READ
    weights = list(Severity)
    failing = weights[: weights.index(fail_on) + 1]
    return int(any(finding.severity in failing for finding in report.findings))


def _may_write(output: Path, letters: Sequence[Path]) -> None:
    """See that the report can go to `output` before any letter is read.

    Raises:
        WrongUse: it is a letter, or no place for a file.
    """
    if not output.parent.is_dir():
        raise WrongUse(f"{output}: there is no such folder. Make it first.")
    if output.exists():
        if not output.is_file():
            raise WrongUse(f"{output}: not a file. Name a file for the report.")
        if any(path.exists() and output.samefile(path) for path in letters):
            raise WrongUse(f"{output}: a letter to be checked. Name another file for the report.")


def _write(output: Path, text: str) -> None:
    """Put the whole text in place of `output`, or leave it as it was.

    Raises:
        WrongUse: the file cannot be written.
    """
    part = output.with_name(f".{output.name}.{os.getpid()}.part")
    try:
        try:
            with part.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
            part.replace(output)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise WrongUse(f"{output}: cannot be written ({error.strerror}).") from error
