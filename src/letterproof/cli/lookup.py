"""`rules`, `explain` and `noc`: what letters are checked against."""
# ruff: noqa: PLC0415 - imported when it runs: help comes at once

import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from letterproof.cli import _screen
from letterproof.errors import WrongUse

if TYPE_CHECKING:
    from letterproof.model.finding import Rule
    from letterproof.model.occupation import Occupation

LANGUAGES = click.Choice(["en", "fr"])
ATTRIBUTION = (
    "Contains information licensed under the Open Government Licence - Canada. Source: Statistics "
    "Canada and Employment and Social Development Canada, NOC 2021 Version 1.0 and Job Bank Wages. "
    "Adapted; no endorsement of this product."
)


@click.command()
def rules() -> None:
    """List the rules: code, name, severity, what each finds."""
    from letterproof.rules import rules as checklist

    longest = max(len(rule.name) for rule in checklist())
    _screen.show(
        "".join(
            f"{rule.code}  {rule.name:<{longest}}  {rule.severity:<7}  {rule.summary}\n"
            for rule in checklist()
        )
    )


@click.command(epilog="Example:  letterproof explain hours-missing")
@click.argument("rule", metavar="CODE|NAME")
def explain(rule: str) -> None:
    """Explain a rule.

    Why it matters, what it finds, what it passes, and on whose word.
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
    _screen.show("\n\n".join(pieces) + "\n")


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


@click.group()
def noc() -> None:
    """Look into the classification, NOC 2021."""


@noc.command(epilog="Example:  letterproof noc show 63200")
@click.argument("code")
def show(code: str) -> None:
    """Show an occupation.

    Titles, lead statement, main duties, employment requirements, exclusions and wages.
    """
    _screen.show("".join(f"{line}\n" for line in _occupation_page(known_occupation(code))))


@noc.command(epilog="Example:  letterproof noc search pastry cook")
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--lang", type=LANGUAGES, default="en", show_default=True, help="Language of words and titles."
)
def search(words: tuple[str, ...], lang: str) -> int:
    """Find occupations by words of a title or a duty.

    The exit status is 1 if there is none.
    """
    from letterproof.noc.search import search as occupations_like

    found = occupations_like(" ".join(words), lang)
    if not found:
        _screen.complain("no occupation found. Try other words.")
    _screen.show("".join(f"{each.code}  TEER {each.teer}  {each.title}\n" for each in found))
    return int(not found)


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
