"""`noc`: the classification looked into, and duties held against it."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from letterproof.cli import _screen
from letterproof.errors import WrongUse

if TYPE_CHECKING:
    from letterproof.model.occupation import Classification, Occupation
    from letterproof.noc.comparison import Told

LANGUAGES = click.Choice(["en", "fr"])
MOST = 1_000_000
"""Characters of duties, and of a line of cases, that are read."""

PARTLY = 3
"""Exit status when some cases could not be read."""


@click.group()
def noc() -> None:
    """Look into the classification, NOC 2021, and hold duties against it."""


@noc.command(epilog="Example:  letterproof noc show 63200")
@click.argument("code")
def show(code: str) -> None:
    """Show an occupation.

    Titles, lead statement, main duties, employment requirements, exclusions and wages.
    """
    from letterproof.cli._occupations import page_of

    _write(page_of(known_occupation(code)))


@noc.command(epilog="Example:  letterproof noc search pastry cook")
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--lang", type=LANGUAGES, default="en", show_default=True, help="Language of words and titles."
)
def search(words: tuple[str, ...], lang: str) -> int:
    """Find occupations by words of a title or a duty, and say which words found them.

    The exit status is 1 if there is none.
    """
    from letterproof.cli._occupations import found_by
    from letterproof.noc.search import search as occupations_like

    wanted = " ".join(words)
    found = occupations_like(wanted, lang)
    if not found:
        _screen.complain("no occupation found. Try other words.")
    _write(found_by(found, wanted, lang))
    return int(not found)


@noc.command(epilog="Example:  letterproof noc compare 62020 63200")
@click.argument("one", metavar="CODE")
@click.argument("other", metavar="CODE")
def compare(one: str, other: str) -> None:
    """Show what tells two occupations apart.

    Lead statements, duties that only one of them has, and the words that speak for each.
    """
    from letterproof.cli._occupations import apart

    pair = known_occupation(one), known_occupation(other)
    if pair[0] == pair[1]:
        raise WrongUse(f"{pair[0].code}: name two different codes.")
    _write(apart(*pair))


@noc.command(epilog="Example:  letterproof noc match duties.txt --title 'Line cook' --noc 63200")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), required=False)
@click.option("--title", help="Job title.")
@click.option("--noc", "code", metavar="CODE", help="NOC 2021 code to hold the duties against.")
@click.option(
    "--lang", type=LANGUAGES, help="Language of the duties. It is told from them if not given."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    show_default=True,
    help="json is the report's noc object.",
)
@click.option(
    "--batch",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="CASES.jsonl",
    help="Match many cases, one JSON object a line: id, title, duties, noc. One line comes back "
    "for each: id, noc.",
)
def match(
    *,
    file: Path | None,
    title: str | None,
    code: str | None,
    lang: str | None,
    form: str,
    batch: Path | None,
) -> int:
    """Find the occupations that duties fit, and hold the duties against a code.

    FILE has one duty a line; without it, or with -, duties come from standard input.
    """
    if batch is not None:
        if file is not None or title or code:
            raise WrongUse("--batch takes title, duties and code from its cases. Leave them out.")
        return _match_all(batch, lang)
    claimed = known_occupation(code).code if code else None
    with _opened(file or Path("-")) as stream:
        duties = _duties(stream.read(MOST).splitlines())
    if not duties and not title:
        raise WrongUse("there is nothing to match. Give duties, one a line, or a --title.")
    found, language = _matched(duties, title, claimed, lang)
    if form == "json":
        from letterproof.noc.view import noc as noc_of

        _screen.show(json.dumps(noc_of(found), ensure_ascii=False, indent=2) + "\n")
        return 0
    from letterproof.cli._matches import page_of

    _write(page_of(found, duties, title, language, color=_screen.takes_color()))
    return 0


def _match_all(cases: Path, lang: str | None) -> int:
    """Match every case, in order; one that cannot be read is named, and the others go on."""
    from letterproof.noc.view import noc as noc_of

    status = 0
    with _opened(cases) as stream:
        for number, line in enumerate(iter(lambda: stream.readline(MOST), ""), 1):
            if not line.strip():
                continue
            try:
                name, duties, title, claimed, language = _case(line)
            except ValueError as error:
                _screen.complain(f"{cases}, line {number}: {error}")
                status = PARTLY
                continue
            found, _ = _matched(duties, title, claimed, lang or language)
            answer = {"id": name, "noc": noc_of(found)}
            _screen.show(json.dumps(answer, ensure_ascii=False) + "\n")
    return status


def _case(line: str) -> tuple[Any, list[str], str | None, str | None, str | None]:
    """Read one case: its id, duties, title, claimed code and language.

    Raises:
        ValueError: it is none; the message says what it needs.
    """
    try:
        case = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("this is no JSON. Write one object a line.") from None
    if not isinstance(case, dict):
        raise ValueError("this is no JSON object. Write one object a line.")  # noqa: TRY004
    duties = case.get("duties", [])
    if not isinstance(duties, list) or not all(isinstance(duty, str) for duty in duties):
        raise ValueError('"duties" must be a list of texts.')
    for key in ("title", "noc", "language"):
        if not isinstance(case.get(key), str | None):
            raise ValueError(f'"{key}" must be a text or null.')  # noqa: TRY004
    language = case.get("language")
    if language not in {None, *LANGUAGES.choices}:
        raise ValueError('"language" must be "en" or "fr".')
    return case.get("id"), duties, case.get("title"), case.get("noc"), language


def _matched(
    duties: list[str], title: str | None, claimed: str | None, lang: str | None
) -> tuple["Classification", str]:
    from letterproof.noc import match
    from letterproof.noc.words import language_of

    language = lang or language_of("\n".join([*duties, title or ""]))
    return match(_told(duties), title, claimed, language), language


def _told(duties: list[str]) -> "list[Told]":
    from letterproof.noc.comparison import Told

    return [Told(duty, place, 0) for place, duty in enumerate(duties)]


def _duties(lines: list[str]) -> list[str]:
    """Give the lines that say something, without what marks them as a list."""
    stripped = (line.strip().lstrip("-–—•*·▪◦‣o>").strip() for line in lines)
    return [line for line in stripped if any(map(str.isalpha, line))]


def _opened(path: Path) -> TextIO:
    """Open a text for reading.

    Raises:
        WrongUse: it cannot be read.
    """
    if str(path) == "-":
        return sys.stdin
    try:
        return path.open(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise WrongUse(f"{path}: {reason}. Check the path.") from None


def _write(lines: Iterator[str]) -> None:
    _screen.show("".join(f"{line}\n" for line in lines))


def known_occupation(code: str) -> "Occupation":
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
