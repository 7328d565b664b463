"""`noc`: the classification looked into, and duties held against it."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from letterproof.cli import _screen
from letterproof.errors import WrongUse

if TYPE_CHECKING:
    from letterproof.model.occupation import Classification, Occupation

LANGUAGES = click.Choice(["en", "fr"])

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
    "--lang",
    type=LANGUAGES,
    help="Language of words and titles.  [default: the one that more of the words are in]",
)
def search(words: tuple[str, ...], lang: str | None) -> int:
    """Find occupations by words of a title or a duty, and say which words found them.

    The exit status is 1 if there is none.
    """
    from letterproof.cli._occupations import found_by
    from letterproof.noc.search import search_in

    wanted = " ".join(words)
    found, language = search_in([lang] if lang else list(LANGUAGES.choices), wanted)
    if not found:
        _screen.complain("no occupation found. Try other words.")
    _write(found_by(found, wanted, language))
    return int(not found)


@noc.command(epilog="Example:  letterproof noc compare 62020 63200")
@click.argument("one", metavar="CODE")
@click.argument("other", metavar="CODE")
def compare(one: str, other: str) -> None:
    """Show what tells two occupations apart.

    Lead statements, the words that speak for each, and duties that only one of them has.
    """
    from letterproof.cli._occupations import apart

    pair = known_occupation(one), known_occupation(other)
    if pair[0] == pair[1]:
        raise WrongUse(f"{pair[0].code}: name two different codes.")
    _write(apart(*pair))


@noc.command(
    epilog="""\b
Exit status:
  0  everything was matched
  1  nothing in the classification is like the words
  2  wrong use: an option, a code or a path that cannot be used
  3  at least one case of --batch could not be read; the others were matched

\b
Examples:
  letterproof noc match duties.txt --title 'Line cook' --noc 63200
  letterproof noc match --batch cases.jsonl > answers.jsonl
"""
)
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), required=False)
@click.option("--title", help="Job title.")
@click.option("--noc", "code", metavar="CODE", help="NOC 2021 code to hold the duties against.")
@click.option(
    "--lang", type=LANGUAGES, help="Language of the duties.  [default: told from their words]"
)
@click.option("--employer", help="The employer's name; it may tell the trade.")
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
    help="Match many cases, one JSON object a line: id, title, employer, duties, noc. One line "
    "comes back for each: id, noc.",
)
def match(
    *,
    file: Path | None,
    title: str | None,
    code: str | None,
    lang: str | None,
    employer: str | None,
    form: str,
    batch: Path | None,
) -> int:
    """Find the occupations that duties fit, and hold the duties against a code.

    FILE has one duty a line; without it, or with -, duties come from standard input.
    """
    if batch is not None:
        if file is not None or title or code or employer:
            raise WrongUse(
                "--batch takes title, duties, employer and code from its cases. Leave them out."
            )
        return _match_all(batch, lang)
    claimed = known_occupation(code).code if code else None
    title = " ".join(title.split()) if title else None
    duties = _duties(file, title)
    if not duties and not title:
        raise WrongUse("there is nothing to match. Give duties, one a line, or a --title.")
    found, language = _matched(duties, title, claimed, lang, employer)
    is_like_none = found.by_title is None and found.by_duties is None
    if is_like_none:
        _screen.complain("nothing in the classification is like these words. Try other words.")
    if form == "json":
        from letterproof.noc.view import noc as noc_of
        from letterproof.reporters.json import written

        _screen.show(written(noc_of(found), indent=2))
    elif claimed or not is_like_none:
        from letterproof.cli._matches import page_of

        _write(page_of(found, duties, title, language, color=_screen.takes_color()))
    return int(is_like_none)


def _match_all(cases: Path, lang: str | None) -> int:
    """Match every case, in order; one that cannot be read is named, and the others go on."""
    from letterproof.cli._duties import cases_from
    from letterproof.noc.view import noc as noc_of
    from letterproof.noc.words import MOST_DUTIES
    from letterproof.reporters.json import written

    status = 0
    for number, case in cases_from(cases):
        if isinstance(case, ValueError):
            _screen.complain(f"{cases}, line {number}: {case}")
            status = PARTLY
            continue
        duties = case.duties[:MOST_DUTIES]
        if len(duties) < len(case.duties):
            _screen.complain(
                f"{cases}, line {number}: only the first {MOST_DUTIES} duties are matched."
            )
        code = case.code.strip() if case.code else None
        try:
            claimed = known_occupation(code).code if code else None
        except WrongUse as error:
            _screen.complain(f"{cases}, line {number}: {error}")
            claimed = code
        found, _ = _matched(duties, case.title, claimed, lang or case.language, case.employer)
        if not _screen.show(written({"id": case.id, "noc": noc_of(found)}, indent=None)):
            break
    return status


def _duties(file: Path | None, title: str | None) -> list[str]:
    """Read the duties; nobody is asked to type them who gave a title."""
    from letterproof.cli._duties import duties_from

    if file is None and sys.stdin is not None and sys.stdin.isatty():
        if title:
            return []
        _screen.complain("type duties, one a line; end with Ctrl-D, on Windows with Ctrl-Z.")
    return duties_from(file or Path("-"))


def _matched(
    duties: Sequence[str],
    title: str | None,
    claimed: str | None,
    lang: str | None,
    employer: str | None,
) -> tuple["Classification", str]:
    """Match in a language, given or told from the words."""
    from letterproof.noc import match
    from letterproof.noc.comparison import Told
    from letterproof.noc.search import language_of

    language = lang or language_of(duties, title)
    told = [Told(duty, place, 0) for place, duty in enumerate(duties)]
    return match(told, title, claimed, language, employer), language


def _write(lines: Iterator[str]) -> None:
    _screen.show("".join(f"{line}\n" for line in lines))


def known_occupation(code: str) -> "Occupation":
    """Give the occupation of a NOC 2021 code that a person named."""
    from letterproof.noc.catalogue import known

    return known(code)
