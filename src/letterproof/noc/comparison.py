"""A letter's duties against one occupation.

What the verdict rests on. The law asks for the actions of the lead statement and a substantial
number of the main duties, and names no percentage. Half of the main duties is where practitioners
begin to worry, but honest letters tell the same work in other words. So the count is reported, and
the verdict asks how likely the claimed occupation is beside its best rival:

    consistent      at least half as likely
    inconsistent    less likely by far, no lead statement shown, fewer than half of the duties like
                    any of its own, and words enough to tell
    unclear         anything between, and whatever cannot be compared

`docs/matching.md` has the thresholds' figures.
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
    Rival,
)
from letterproof.noc import catalogue, index, scoring
from letterproof.noc.copying import Wording, is_copy
from letterproof.noc.words import stems

CONSISTENT = -0.7
INCONSISTENT = -4.0
HALF = 0.5

ENOUGH_WORDS = 15
"""With fewer different words in all its duties a letter says too little to contradict a code."""

RIVALS = 3
"""How many other occupations are named."""

CLOSE = -3.0
"""A rival further behind the likeliest is not named."""

BETTER = 1.5
"""A duty whose nearest in a rival scores so many times as high fits the rival better."""


@dataclass(frozen=True, slots=True)
class Told:
    """A duty of the letter: its text, and its place within the position of number `position`."""

    text: str
    place: int
    position: int

    @property
    def number(self) -> tuple[int, int]:
        """The position's number and the duty's place in it."""
        return self.position, self.place


@dataclass(frozen=True, slots=True)
class _Main:
    """A duty of the occupation and its number in the index."""

    number: int
    text: str
    stems: frozenset[str]

    @property
    def is_optional(self) -> bool:
        return self.text.startswith("May ")


@dataclass(frozen=True, slots=True)
class _Pairs:
    """The letter's duties, each as its stems, beside the occupation's."""

    told: list[set[str]]
    fit: scoring.Fit

    def score(self, at: int, main: _Main) -> float:
        """Score a pair from 0 to 1; a single shared word is half of a reason."""
        score = self.fit.pair(at, main.number)
        return score if len(self.told[at] & main.stems) > 1 else score / 2


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
    pairs = _Pairs([set(stems(duty.text, language)) for duty in told], fit)
    role = max(_roles(occupation, language), key=lambda role: _closeness(role, pairs))
    sources = dict.fromkeys((occupation.code, fit.nearest))
    originals = [wording for code in sources for wording in _wordings(code, language)]
    matches = tuple(
        _match(at, duty, role, pairs, is_copy(Wording.of(duty.text, language), originals))
        for at, duty in enumerate(told)
    )
    counted = [main for main in role.duties if not main.is_optional]
    is_shown = [
        any(pairs.score(at, main) >= scoring.NEAR for at in range(len(told))) for main in counted
    ]
    lead = _lead(occupation.code, told, language)
    margin = fit.margin(occupation.code)
    return Comparison(
        code=occupation.code,
        title=occupation.title_fr if language == "fr" else occupation.title_en,
        teer=occupation.teer,
        lead_statement=lead,
        duties=matches,
        role=role.name,
        shown=tuple(main.text for main, shown in zip(counted, is_shown, strict=True) if shown),
        missing=tuple(
            main.text for main, shown in zip(counted, is_shown, strict=True) if not shown
        ),
        rivals=tuple(_rivals(occupation, told, fit, language)),
        copied_share=sum(match.is_copied for match in matches) / len(matches),
        margin=margin,
        verdict=_verdict(margin, lead, matches, told, language),
    )


def _verdict(
    margin: float,
    lead: LeadStatement,
    matches: Sequence[DutyMatch],
    told: Sequence[Told],
    language: str,
) -> Fit:
    if margin >= CONSISTENT:
        return Fit.CONSISTENT
    words = set(stems("\n".join(duty.text for duty in told), language))
    like = sum(match.noc_duty is not None for match in matches)
    if (
        margin < INCONSISTENT
        and not lead.is_supported
        and like < HALF * len(matches)
        and len(words) >= ENOUGH_WORDS
    ):
        return Fit.INCONSISTENT
    return Fit.UNCLEAR


def _lead(code: str, told: Sequence[Told], language: str) -> LeadStatement:
    texts = [duty.text for duty in told]
    score = scoring.lead_score(texts, code, language)
    each = [index.leads(text, language).get(code, 0.0) for text in texts]
    best = max(range(len(told)), key=lambda at: each[at])
    by = told[best].number if each[best] > 0 else None
    return LeadStatement(score, score >= scoring.LEAD_SHOWN, by)


def _rivals(
    occupation: Occupation, told: Sequence[Told], fit: scoring.Fit, language: str
) -> Iterator[Rival]:
    """Give the likeliest other occupations, and which duties speak for each."""
    excluded = {exclusion.see_code for exclusion in occupation.exclusions}
    others = {code: share for code, share in fit.shares.items() if code != occupation.code}
    for suggestion in catalogue.best(others, language, RIVALS):
        if fit.margin(suggestion.code) < CLOSE:
            return
        better = tuple(
            duty.number
            for at, duty in enumerate(told)
            if fit.nearest_line(at, suggestion.code)
            > BETTER * fit.nearest_line(at, occupation.code)
        )
        yield Rival(suggestion, better, suggestion.code in excluded)


@lru_cache(maxsize=64)
def _roles(occupation: Occupation, language: str) -> tuple[_Role, ...]:
    """Give an occupation's roles with its duties as the classification words them."""
    numbers = iter(index.duty_numbers(occupation.code))
    spoken = iter(catalogue.duties(occupation.code, language))
    return tuple(
        _Role(
            role.name,
            tuple(
                _Main(next(numbers), text, frozenset(stems(next(spoken), language)))
                for text in role.duties
            ),
        )
        for role in occupation.roles
    )


def _closeness(role: _Role, pairs: _Pairs) -> float:
    """Say how near the letter's duties come to a role's, each to its nearest."""
    return sum(max(pairs.score(at, main) for main in role.duties) for at in range(len(pairs.told)))


def _match(at: int, duty: Told, role: _Role, pairs: _Pairs, is_copied: bool) -> DutyMatch:
    nearest = max(role.duties, key=lambda main: pairs.score(at, main))
    score = pairs.score(at, nearest)
    is_near = score >= scoring.NEAR
    return DutyMatch(
        duty=duty.place,
        position=duty.position,
        noc_duty=nearest.text if is_near else None,
        role=role.name if is_near else None,
        score=score,
        is_copied=is_copied,
    )


@lru_cache(maxsize=64)
def _wordings(code: str, language: str) -> tuple[Wording, ...]:
    return tuple(Wording.of(text, language) for text in catalogue.wordings(code, language))
