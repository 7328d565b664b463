"""Pages on occupations: one by itself, what a search found, what tells two apart."""

import shutil
from collections.abc import Iterator, Sequence
from functools import partial

import click

from letterproof.model.occupation import Occupation, Suggestion
from letterproof.noc import catalogue, index
from letterproof.noc.search import speaking
from letterproof.noc.words import spoken_as
from letterproof.shown.layout import readable

ATTRIBUTION = (
    "Contains information licensed under the Open Government Licence - Canada. Source: Statistics "
    "Canada and Employment and Social Development Canada, NOC 2021 Version 1.0 and Job Bank Wages. "
    "Adapted; no endorsement of this product."
)

WORDS = 8
"""How many words are named that tell two occupations apart."""

LIKE = 0.5
"""A duty of which another occupation's say less than this share is one it lacks."""

ONLY = 8
"""How many duties are shown that only one of two occupations has."""


def page_of(occupation: Occupation) -> Iterator[str]:
    """Write all that the classification says of an occupation."""
    item = partial(_item, width=_width())
    yield item(occupation.title_en, f"{occupation.code}  ")
    yield item(occupation.title_fr, "       ")
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
        yield "Job Bank wages in Canadian dollars: low, median, high"
        for wage in wages:
            figures = "".join(f"{amount:>11,.2f}" for amount in (wage.low, wage.median, wage.high))
            region = "Canada" if wage.region == "NAT" else wage.region
            yield f"  {region:<6}{figures}  per {wage.unit} ({wage.year})"
    yield ""
    yield item(ATTRIBUTION, "")


def found_by(found: Sequence[Suggestion], words: str, language: str) -> Iterator[str]:
    """Write what a search found, and the words that speak for each."""
    for each in found:
        why = ", ".join(speaking(words, each.code, language))
        named = each.title + (f"  ({why})" if why else "")
        yield _item(named, f"{each.code}  TEER {each.teer}  ", width=_width())


def apart(one: Occupation, other: Occupation) -> Iterator[str]:
    """Write what tells two occupations apart."""
    item = partial(_item, width=_width())
    for mine, theirs in ((one, other), (other, one)):
        yield item(f"{mine.title_en} (TEER {mine.teer})", f"{mine.code}  ")
        yield item(mine.lead_statement_en, "       ")
        words = ", ".join(_words_for(mine.code, theirs.code))
        if words:
            yield item(f"Words that speak for it: {words}", "       ")
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


def _words_for(code: str, other: str) -> list[str]:
    """Give the words of an occupation's duties that tell most for it and against another."""
    text = "\n".join(catalogue.duties(code))
    mine, theirs = index.telling(text, code, "en"), index.telling(text, other, "en")
    apart = {stem: weight - theirs.get(stem, 0.0) for stem, weight in mine.items()}
    said = spoken_as(text, "en")
    best = sorted((stem for stem in apart if apart[stem] > 0), key=lambda s: (-apart[s], s))
    return [said[stem] for stem in best[:WORDS]]


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
    return readable(shutil.get_terminal_size().columns)


def _item(text: str, start: str = "  - ", *, width: int) -> str:
    return click.wrap_text(text, width, start, " " * len(start))
