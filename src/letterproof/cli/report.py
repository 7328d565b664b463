"""`report`: a report rendered again from its JSON; no letter is read."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from letterproof.cli._options import LANG
from letterproof.cli._reports import FORMAT, OUTPUT, places, publish
from letterproof.cli._screen import takes_color
from letterproof.errors import WrongUse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from letterproof import contract
    from letterproof.settings import Settings

EPILOG = """\b
Exit status:
  0  the report was rendered, whatever it says: nothing was checked
  2  wrong use: a file that is no report, a place that cannot be written

\b
Examples:
  letterproof report report.json --format html --output report.html
  letterproof report report.json --format xlsx --format pdf --output reports/
  letterproof check letters/ --format json | letterproof report - --format github
"""

NO_REPORT = "not a letterproof report. Make one with 'letterproof check --format json'."
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""How some shells begin what a program writes into a file."""


@click.command(epilog=EPILOG)
@click.argument("file", metavar="REPORT.json", type=click.Path(path_type=Path, allow_dash=True))
@FORMAT
@OUTPUT
@LANG
def report(file: Path, *, names: tuple[str, ...], output: Path | None, lang: str) -> None:
    """Render a report again, in other formats, without reading letters again.

    REPORT.json is what 'check --format json' wrote; - is standard input. Pictures of pages are
    shown only of letters that still are where they were, unchanged.
    """
    from letterproof.report import Report
    from letterproof.reporters import Look
    from letterproof.run import Run

    is_piped = file == Path("-")
    data = parsed(_bytes(file, is_piped=is_piped), "standard input" if is_piped else str(file))
    letters = [Path(letter["path"]) for letter in data["letters"]]
    found = places(names, output, letters, None if is_piped else file)
    with Run((), _settings(data)) as run:
        look = Look(
            color=not output and takes_color(),
            width=shutil.get_terminal_size().columns,
            language=lang,
            leaves=run.leaves,
        )
        publish(Report.of(data), names, found, look)


def _bytes(file: Path, *, is_piped: bool) -> bytes:
    if is_piped:
        return sys.stdin.buffer.read()
    try:
        return file.read_bytes()
    except OSError as error:
        raise WrongUse(f"{file}: cannot be read ({error.strerror}).") from error


def parsed(text: bytes, name: str) -> "contract.Report":
    """Hold what a file has to the contract.

    Raises:
        WrongUse: it is no report, is of another version of the contract, or is broken somewhere.
    """
    import msgspec

    from letterproof import contract

    if text.startswith(UTF_16):
        text = text.decode("utf-16", "replace").encode()
    text = text.removeprefix(b"\xef\xbb\xbf")
    try:
        head = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise WrongUse(f"{name}: {NO_REPORT}") from error
    if not isinstance(head, dict) or not {"schema_version", "letters"} <= set(head):
        raise WrongUse(f"{name}: {NO_REPORT}")
    version = head["schema_version"]
    if version != contract.SCHEMA_VERSION:
        raise WrongUse(
            f"{name}: a report of version {str(version)[:20]}; this program knows "
            f"{contract.SCHEMA_VERSION}. Check the letters again."
        )
    try:
        data = msgspec.convert(head, contract.Report)
    except msgspec.ValidationError as error:
        # What stands before the place may quote the letter.
        place = str(error).rpartition(" - at `")[2].rstrip("`") if " - at `" in str(error) else "$"
        raise WrongUse(f"{name}: {_broken(place)}") from error
    for number, letter in enumerate(data["letters"]):
        for place in _strays(letter):
            raise WrongUse(f"{name}: {_broken(f'$.letters[{number}].{place}')}")
    return data


def _strays(letter: "contract.Letter") -> "Iterator[str]":
    """Name the places of words that no report has, and of positions that the letter has not."""
    from letterproof.model.letter import Kind
    from letterproof.model.value import PayPeriod, Schedule, Term

    if letter["document_kind"] not in {None, *Kind}:
        yield "document_kind"
    held = letter["facts"]["positions"]
    for at, position in enumerate(held):
        pay, status = position["salary"], position["job_status"]
        for salary in (pay["value"], *pay["alternatives"]) if pay else ():
            if salary["period"] not in {None, *PayPeriod}:
                yield f"facts.positions[{at}].salary"
        for job in (status["value"], *status["alternatives"]) if status else ():
            if job["term"] not in {None, *Term} or job["schedule"] not in {None, *Schedule}:
                yield f"facts.positions[{at}].job_status"
    for at, finding in enumerate(letter["findings"]):
        if finding["position"] is not None and not 0 <= finding["position"] < len(held):
            yield f"findings[{at}].position"


def _broken(place: str) -> str:
    return f"the report is broken at {place}. Check the letters again."


def _settings(data: "contract.Report") -> "Settings":
    from datetime import UTC, date, datetime

    from letterproof.settings import Settings

    try:
        datetime.fromisoformat(data["generated_at"]).astimezone(UTC)
        return Settings(date.fromisoformat(data["as_of"]), data["profile"])
    except ValueError as error:
        raise WrongUse(_broken("$.generated_at or $.as_of")) from error
