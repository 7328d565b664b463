"""A letter's duties against one occupation.

What the verdict rests on. The law asks for the actions of the lead statement and a substantial
number of the main duties, and names no percentage. Half of the main duties is where practitioners
begin to worry, but honest letters tell the same work in other words. So the count is reported, and
the verdict asks how likely the claimed occupation is beside its best rival:

    consistent      at least half as likely, and not far behind by the duties alone: a title does
                    not make up for them
    inconsistent    ten thousand times less likely, by the duties alone or with the title; or a
                    hundred and fifty times, where fewer than half of the duties are like any of
                    its own and there are words enough to tell
    unclear         anything between, and whatever has too few words to be compared

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
from letterproof.noc import catalogue, scoring
from letterproof.noc.copying import Wording, is_copy
from letterproof.noc.lead import LEAD_SHOWN, Statement
from letterproof.noc.pairing import NEAR, Pairs, Role, roles_of
from letterproof.noc.words import stems

CONSISTENT = -0.7
BY_DUTIES = -3.0
"""Margins from which on duties are consistent, with the title and without it."""

INCONSISTENT = -5.0
HOPELESS = -9.0
HALF = 0.5

SOME_WORDS, ENOUGH_WORDS = 5, 15
"""With fewer different words in all its duties a letter says too little to show an occupation, or
to contradict one."""

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


def compare_with(
    occupation: Occupation, told: Sequence[Told], fit: scoring.Fit, language: str
) -> Comparison:
    """Compare duties, at least one, with an occupation, in "en" or "fr".

    Of an occupation with several roles only the one that the letter fits best is compared and
    counted. An optional duty ("May ...") can be matched and is never counted. One duty of the
    letter can show several of the occupation's; it is listed with the nearest. Copied wording is
    looked for in this occupation and in the one that the duties fit best.
    """
    pairs = Pairs([duty.text for duty in told], occupation, fit, language)
    role = max(roles_of(occupation, language), key=pairs.closeness)
    sources = dict.fromkeys((occupation.code, fit.nearest))
    originals = [wording for code in sources for wording in _wordings(code, language)]
    matches = tuple(
        _match(at, duty, role, pairs, is_copy(Wording.of(duty.text, language), originals))
        for at, duty in enumerate(told)
    )
    counted = [main for main in role.duties if not main.is_optional]
    shown = pairs.shown(role)
    lead = _lead(occupation.code, told, language)
    margin = fit.margin(occupation.code)
    return Comparison(
        code=occupation.code,
        title=occupation.title_fr if language == "fr" else occupation.title_en,
        teer=occupation.teer,
        lead_statement=lead,
        duties=matches,
        role=role.name,
        shown=tuple(main.text for main in counted if main.number in shown),
        missing=tuple(main.text for main in counted if main.number not in shown),
        rivals=tuple(_rivals(occupation, told, fit, language)),
        copied_share=sum(match.is_copied for match in matches) / len(matches),
        margin=margin,
        verdict=_verdict(occupation.code, fit, matches, told, language),
    )


def _verdict(
    code: str,
    fit: scoring.Fit,
    matches: Sequence[DutyMatch],
    told: Sequence[Told],
    language: str,
) -> Fit:
    words = len(set(stems("\n".join(duty.text for duty in told), language)))
    if words < SOME_WORDS or not fit.tells:
        return Fit.UNCLEAR
    margin, of_duties = fit.margin(code), fit.margin_of_duties(code)
    if margin >= CONSISTENT and of_duties >= BY_DUTIES:
        return Fit.CONSISTENT
    like = sum(match.noc_duty is not None for match in matches)
    is_unlike = like < HALF * len(matches) and words >= ENOUGH_WORDS
    if min(margin, of_duties) < HOPELESS or (margin < INCONSISTENT and is_unlike):
        return Fit.INCONSISTENT
    return Fit.UNCLEAR


def _lead(code: str, told: Sequence[Told], language: str) -> LeadStatement:
    texts = [duty.text for duty in told]
    statement = Statement.of(code, language)
    score = statement.score(texts)
    each = [statement.score([text]) for text in texts]
    best = max(range(len(told)), key=lambda at: each[at])
    by = told[best].number if each[best] > 0 else None
    return LeadStatement(score, score >= LEAD_SHOWN, by)


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


def _match(at: int, duty: Told, role: Role, pairs: Pairs, is_copied: bool) -> DutyMatch:
    nearest = pairs.nearest(at, role)
    score = pairs.score(at, nearest)
    is_near = score >= NEAR
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
