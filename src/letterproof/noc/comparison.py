"""A letter's duties against one occupation.

What the verdict rests on. The law asks for the actions of the lead statement and a substantial
number of the main duties, and names no percentage. Half of the main duties is where practitioners
begin to worry, but honest letters tell the same work in other words: on the development set one
right code in seven shows less than half with seven duties, one in three with four. So the count is
reported, and the verdict asks how well the duties fit the code beside the other 515, whatever the
title says:

    consistent      they fit it at least 0.7 times as well as the occupation that fits best, or
                    at least 0.25 times as well while they show the lead statement and three
                    quarters of the main duties
    inconsistent    they fit it less than 0.25 times as well, fewer than half of them have one
                    like them in the occupation, and there are enough words to tell
    unclear         anything between, and whatever cannot be compared

On the development set, duties alone, a right code is called consistent in 88 cases of 100 and
inconsistent in 1; a code of another broad category inconsistent in 96 and consistent in none; a
wrong code of the same minor group inconsistent in 47, unclear in 41 and consistent in 12.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from letterproof.model.occupation import (
    Comparison,
    DutyMatch,
    Fit,
    LeadStatement,
    Occupation,
)
from letterproof.noc import catalogue, index, scoring
from letterproof.noc.copying import Wording, is_copy
from letterproof.noc.words import stems

CONSISTENT = 0.7
INCONSISTENT = 0.25
HALF = 0.5
MOST = 0.75
"""From this share of the main duties on, no practitioner worries."""

ENOUGH_WORDS = 15
"""With fewer different words in all its duties a letter says too little to contradict a code."""


@dataclass(frozen=True, slots=True)
class Told:
    """A duty of the letter: its text, and its place within the position of number `position`."""

    text: str
    place: int
    position: int


@dataclass(frozen=True, slots=True)
class _Main:
    """A duty of the occupation and its number in the index."""

    number: int
    text: str

    @property
    def is_optional(self) -> bool:
        return self.text.startswith("May ")


@dataclass(frozen=True, slots=True)
class _Role:
    name: str | None
    duties: tuple[_Main, ...]


def compare_with(
    occupation: Occupation, told: Sequence[Told], fit: scoring.Fit, language: str
) -> Comparison:
    """Compare duties, at least one, with an occupation, in "en" or "fr".

    Of an occupation with several roles only the one that the letter fits best is compared and
    counted. An optional duty ("May ...") can be matched and is never counted. One duty of the
    letter can show several of the occupation's; it is listed with the nearest. Copied wording is
    looked for in this occupation and in the one that the duties fit best.
    """
    role = max(_roles(occupation), key=lambda role: _closeness(role, fit))
    sources = dict.fromkeys((occupation.code, fit.nearest))
    originals = [wording for code in sources for wording in _wordings(code)]
    matches = tuple(_match(at, duty, role, originals, fit) for at, duty in enumerate(told))
    counted = [main for main in role.duties if not main.is_optional] if language == "en" else []
    shown = [
        main
        for main in counted
        if any(fit.pair(at, main.number) >= scoring.NEAR for at in range(len(told)))
    ]
    lead = scoring.lead_score([duty.text for duty in told], occupation.code, language)
    is_lead_shown = lead >= scoring.LEAD_SHOWN
    shows_most = is_lead_shown and bool(counted) and len(shown) >= MOST * len(counted)
    return Comparison(
        code=occupation.code,
        title=occupation.title_fr if language == "fr" else occupation.title_en,
        teer=occupation.teer,
        lead_statement=LeadStatement(lead, is_lead_shown),
        duties=matches,
        matched=len(shown),
        total=len(counted),
        copied_share=sum(match.is_copied for match in matches) / len(matches),
        verdict=_verdict(fit.relative(occupation.code), matches, told, language, shows_most),
    )


def _verdict(
    relative: float,
    matches: Sequence[DutyMatch],
    told: Sequence[Told],
    language: str,
    shows_most: bool,
) -> Fit:
    if relative >= CONSISTENT or (shows_most and relative >= INCONSISTENT):
        return Fit.CONSISTENT
    words = set(stems("\n".join(duty.text for duty in told), language))
    like = sum(match.noc_duty is not None for match in matches)
    if (
        relative < INCONSISTENT
        and language == "en"
        and like < HALF * len(matches)
        and len(words) >= ENOUGH_WORDS
    ):
        return Fit.INCONSISTENT
    return Fit.UNCLEAR


def _roles(occupation: Occupation) -> Iterator[_Role]:
    numbers = iter(index.duty_numbers(occupation.code))
    for role in occupation.roles:
        yield _Role(role.name, tuple(_Main(next(numbers), text) for text in role.duties))


def _closeness(role: _Role, fit: scoring.Fit) -> float:
    """Say how near the letter's duties come to a role's, each to its nearest."""
    return sum(
        max(fit.pair(at, main.number) for main in role.duties) for at in range(len(fit.duties))
    )


def _match(
    at: int, duty: Told, role: _Role, originals: Sequence[Wording], fit: scoring.Fit
) -> DutyMatch:
    nearest = max(role.duties, key=lambda main: fit.pair(at, main.number))
    score = fit.pair(at, nearest.number)
    is_near = score >= scoring.NEAR
    return DutyMatch(
        duty=duty.place,
        position=duty.position,
        noc_duty=nearest.text if is_near else None,
        role=role.name if is_near else None,
        score=score,
        is_copied=is_copy(duty.text, originals),
    )


@lru_cache(maxsize=64)
def _wordings(code: str) -> tuple[Wording, ...]:
    return tuple(Wording.of(text) for text in _originals(code))


def _originals(code: str) -> Iterator[str]:
    """Give every text of an occupation that a letter's duty can repeat."""
    occupation = catalogue.occupation(code)
    if occupation is not None:
        yield occupation.lead_statement_en
        yield occupation.lead_statement_fr
        for role in occupation.roles:
            yield from role.duties
