"""Dates, sums and places whose role is learned: where each stands, and the signs of its words."""

from collections.abc import Iterator
from typing import NamedTuple

from letterproof.fields._context import context
from letterproof.fields._dates import Mention, dates
from letterproof.fields._money import Sum, sums
from letterproof.fields._once import once
from letterproof.fields._places import places
from letterproof.fields._plain import sentence
from letterproof.model.letter import Letter
from letterproof.model.page import Span

MOST = 60
"""Of more mentions than a letter has only the first ones are weighed."""


class DateTold(NamedTuple):
    """A date and the signs of its words."""

    mention: Mention
    signs: frozenset[str]


class SumTold(NamedTuple):
    """A sum of money, or what may be one, and the signs of its words."""

    sum: Sum
    signs: frozenset[str]


class PlaceTold(NamedTuple):
    """A town, province or country, and the signs of its words."""

    at: Span
    signs: frozenset[str]


def dates_told(letter: Letter) -> Iterator[DateTold]:
    """Give a letter's dates; what one of them is depends on the others told with it."""
    found = dates(letter.text)[:MOST]
    in_time = sorted({str(mention.value) for mention in found})
    masks = [mention.at for mention in found]
    for mention in found:
        own = sentence(letter.text, mention.at.start)
        near = [other.at.start for other in found if own.start <= other.at.start < own.end]
        rank = in_time.index(str(mention.value))
        signs = (
            f"date {min(near.index(mention.at.start), 3)} of {min(len(near), 4)}",
            f"earliest {min(rank, 3)}",
            f"latest {min(len(in_time) - rank - 1, 3)}",
            f"dates {min(len(in_time), 5)}",
        )
        yield DateTold(mention, context(letter, mention.at, masks, signs))


def sums_told(letter: Letter) -> Iterator[SumTold]:
    """Give a letter's sums of money, and what may be one."""
    for each in sums(letter.text)[:MOST]:
        signs = (
            f"period {each.period}",
            f"sign {each.sign is not None}",
            f"range {each.high is not None}",
            f"digits {len(str(int(each.low)))}",
        )
        yield SumTold(each, context(letter, each.at, date_spans(letter), signs))


def places_told(letter: Letter) -> Iterator[PlaceTold]:
    """Give the towns, provinces and countries that a letter names."""
    found = list(places(letter.text))[:MOST]
    for at in found:
        words = letter.text[at.start : at.end].split()
        signs = (f"words {min(len(words), 4)}", f"places {min(len(found), 5)}")
        yield PlaceTold(at, context(letter, at, date_spans(letter), signs))


@once
def date_spans(letter: Letter) -> tuple[Span, ...]:
    """Give where dates stand; their figures tell nothing of what stands beside them."""
    return tuple(mention.at for mention in dates(letter.text))
