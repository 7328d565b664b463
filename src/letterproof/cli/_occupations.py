"""Pages on occupations: one by itself, what a search found, what tells two apart."""

import shutil
from collections.abc import Iterator, Sequence
from functools import partial

import click

from letterproof.model.occupation import Occupation, Suggestion
from letterproof.noc import catalogue, index
from letterproof.noc.words import spoken_as

ATTRIBUTION = (
    "Contains information licensed under the Open Government Licence - Canada. Source: Statistics "
    "Canada and Employment and Social Development Canada, NOC 2021 Version 1.0 and Job Bank Wages. "
    "Adapted; no endorsement of this product."
)

TELLING = 5
"""How many words are named that speak for an occupation."""

LIKE = 0.5
"""A duty of which another occupation's say less than this share is one it lacks."""

ONLY = 8
"""How many duties are shown that only one of two occupations has."""


def page_of(occupation: Occupation) -> Iterator[str]:
    """Write all that the classification says of an occupation."""
    item = partial(_item, width=_width())
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


def found_by(found: Sequence[Suggestion], words: str, language: str) -> Iterator[str]:
    """Write what a search found, and the words that speak for each."""
    for each in found:
        why = ", ".join(speaking(words, each.code, language))
        yield f"{each.code}  TEER {each.teer}  {each.title}" + (f"  ({why})" if why else "")


def speaking(text: str, code: str, language: str) -> list[str]:
    """Give the words of a text that speak most for an occupation, as the text has them."""
    told = index.telling(text, code, language)
    said = spoken_as(text, language)
    best = sorted(told, key=lambda stem: (-told[stem], stem))[:TELLING]
    return [said[stem] for stem in best]


def apart(one: Occupation, other: Occupation) -> Iterator[str]:
    """Write what tells two occupations apart."""
    item = partial(_item, width=_width())
    for mine, theirs in ((one, other), (other, one)):
        yield f"{mine.code}  {mine.title_en} (TEER {mine.teer})"
        yield item(mine.lead_statement_en, "       ")
        sent = [each.title for each in mine.exclusions if each.see_code == theirs.code]
        if sent:
            yield item(f"Not in this group, see {theirs.code}: {'; '.join(sent)}", "       ")
        only = _only(mine.code, theirs.code)
        if only:
            yield ""
            yield f"       Main duties that {theirs.code} has nothing like"
            yield from (item(duty, "         - ") for duty in only[:ONLY])
            if len(only) > ONLY:
                yield f"         and {len(only) - ONLY} more; see 'letterproof noc show'"
        yield ""
    yield item(ATTRIBUTION, "")


def _only(code: str, other: str) -> list[str]:
    """Give the duties of an occupation that share little with another's."""
    theirs = index.duty_numbers(other)
    found = []
    for number, text in zip(index.duty_numbers(code), catalogue.duties(code), strict=True):
        scores = index.lines(text, "en")
        nearest = max(scores.get(each, 0.0) for each in theirs)
        if nearest < LIKE * scores[number]:
            found.append(text)
    return found


def _width() -> int:
    return min(max(shutil.get_terminal_size().columns, 60), 100)


def _item(text: str, start: str = "  - ", *, width: int) -> str:
    return click.wrap_text(text, width, start, " " * len(start))
