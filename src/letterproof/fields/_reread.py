"""A second reader of dates: by learned weights, where the first found nothing or differs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from letterproof.fields._context import IN_CELL
from letterproof.fields._date_roles import is_other, words_before
from letterproof.fields._dates import Mention, dates
from letterproof.fields._learned import CERTAIN, DOUBTFUL, FOUND_BY, HALF, doubted, weigh
from letterproof.fields._mentions import dates_told
from letterproof.fields._pairs import Period, hit_of
from letterproof.fields._plain import plain
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.patterns import regex

T = TypeVar("T")
_LABEL_OF_LETTER = regex(r"\b(?:dated|datee?)\s?:?\s?\Z")


@dataclass(frozen=True, slots=True)
class Weighed:
    """A date with the likelihood of each role; `may_add` where no word says it is another's."""

    mention: Mention
    roles: Mapping[str, float]
    is_cell: bool
    may_add: bool

    def is_likely(self, role: str, least: float) -> bool:
        """Say whether a role is likelier than all others, and likely enough."""
        weight = self.roles[role]
        return self.may_add and weight >= least and weight == max(self.roles.values())


def reread(letter: Letter, periods: Iterable[Period], aside: Sequence[Span]) -> tuple[Period, ...]:
    """Doubt what the weights call unlikely, and add the start or the end that nobody read.

    `aside` are the stretches whose dates are of no job here.
    """
    told = list(_weighed(letter, aside))
    by_place = {each.mention.at.start: each for each in told}
    found = [
        replace(
            period,
            start=_doubted(period.start, "start", by_place),
            end=_doubted(period.end, "end", by_place),
        )
        for period in periods
    ]
    if all(period.start is None for period in found):
        found = list(_with_starts(found, told))
    else:
        found += _more_starts(found, told)
    if all(period.end is None for period in found):
        found = list(_with_end(found, told))
    return tuple(sorted(found, key=lambda period: period.span.start))


def _weighed(letter: Letter, aside: Sequence[Span]) -> Iterator[Weighed]:
    folded, mentions = plain(letter.text), dates(letter.text)
    for index, told in enumerate(dates_told(letter)):
        roles, start = weigh("date", told.signs), told.mention.at.start
        is_cell = IN_CELL in told.signs
        is_of_a_job = not is_cell and max(roles["start"], roles["end"]) >= HALF
        may_add = is_of_a_job and not (
            _LABEL_OF_LETTER.search(folded[max(0, start - 12) : start])
            or any(told.mention.at in part for part in aside)
            or is_other(letter.text, words_before(letter.text, mentions, index), told.mention)
        )
        yield Weighed(told.mention, roles, is_cell, may_add)


def _doubted(hit: Hit[T] | None, role: str, told: Mapping[int, Weighed]) -> Hit[T] | None:
    """Doubt a date that its sentence makes unlikely; a table's labels stand too far for weights."""
    weighed = told.get(hit.start) if hit else None
    if hit is None or weighed is None or weighed.is_cell:
        return hit
    return replace(hit, confidence=doubted(hit.confidence, weighed.roles[role]))


def _free(periods: list[Period], told: list[Weighed], role: str, least: float) -> list[Weighed]:
    """Give the dates likely to have a role that no period has taken."""
    taken = {hit.start for period in periods for hit in (period.start, period.end) if hit}
    return [
        each for each in told if each.is_likely(role, least) and each.mention.at.start not in taken
    ]


def _with_starts(periods: list[Period], told: list[Weighed]) -> Iterator[Period]:
    starts = _free(periods, told, "start", HALF)
    if not starts:
        yield from periods
        return
    if len(periods) == 1:
        best = max(starts, key=lambda each: each.roles["start"])
        yield replace(periods[0], start=hit_of(best.mention, DOUBTFUL, FOUND_BY))
        return
    yield from periods
    seen = set()
    for each in starts:
        if each.mention.value not in seen:
            seen.add(each.mention.value)
            yield _begun(each.mention)


def _more_starts(periods: list[Period], told: list[Weighed]) -> Iterator[Period]:
    """Give the starts of further positions that the weights are sure of."""
    known = [period.start.value for period in periods if period.start]
    for each in _free(periods, told, "start", CERTAIN):
        value = each.mention.value
        is_new = all(
            value.latest < other.earliest or other.latest < value.earliest for other in known
        )
        if is_new:
            known.append(value)
            yield _begun(each.mention)


def _begun(mention: Mention) -> Period:
    return Period(hit_of(mention, DOUBTFUL, FOUND_BY), None, mention.at, DOUBTFUL)


def _with_end(periods: list[Period], told: list[Weighed]) -> Iterator[Period]:
    ends = _free(periods, told, "end", HALF)
    if not ends:
        yield from periods
        return
    best = max(ends, key=lambda each: each.roles["end"]).mention
    end = hit_of(best, DOUBTFUL, FOUND_BY)
    if not periods:
        yield Period(None, end, best.at, DOUBTFUL)
        return
    last = max(
        (period for period in periods if period.start),
        key=lambda period: period.start.value.latest if period.start else date.min,
    )
    for period in periods:
        yield replace(period, end=end) if period is last else period
