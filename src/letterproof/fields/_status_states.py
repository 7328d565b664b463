"""Which of several states told one after the other is the one that counts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from letterproof.fields import _status_words as words
from letterproof.fields._periods import periods
from letterproof.fields._plain import plain, sentence
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import JobStatus, Term

_NEAR = 80
_PERHAPS_PAST = 0.7
"""How sure a term is where the job then became another: a seasonal hand a full-time clerk."""


@dataclass(frozen=True, slots=True)
class Said:
    """Words of status: what they say, where, how surely, and whether of a fixed term."""

    value: JobStatus
    at: Span
    confidence: float
    is_fixed: bool


_EARLIER = 0.05
"""How much less sure the first of two states is: of one job it is the last that counts."""


def last_states(letter: Letter, found: tuple[Said, ...]) -> tuple[Said, ...]:
    """Leave out what was at first, where the same or the next sentence tells what it became.

    Where each state has a period of its own it may be another job's, and is only less sure.
    """
    text, folded = letter.text, plain(letter.text)
    times = [one.span for one in periods(letter) if one.start and one.end]
    past: set[Span] = set()
    early: set[Span] = set()
    terms = [said for said in found if said.value.term]
    schedules = [said for said in found if said.value.schedule]
    for earlier, later in (*pairwise(terms), *pairwise(schedules)):
        own = sentence(text, earlier.at.start)
        if earlier.value == later.value or later.at.start > own.end + _NEAR:
            continue
        is_first = words.AT_FIRST.search(folded, own.start, min(own.end, earlier.at.end + _NEAR))
        if is_first or words.TURNED.search(folded, earlier.at.end, later.at.start):
            has_own = any(own.start <= one.start < earlier.at.start for one in times)
            has_other = any(earlier.at.end < one.start < later.at.start for one in times)
            (early if has_own and has_other else past).add(earlier.at)
    past_terms = {
        one.at
        for one, other in pairwise(found)
        if one.value.term not in {None, Term.PERMANENT}
        and other.value.term is None
        and words.TURNED.search(folded, one.at.end, other.at.start)
    }
    found = tuple(
        replace(said, confidence=_PERHAPS_PAST) if said.at in past_terms else said for said in found
    )
    return tuple(
        replace(said, confidence=said.confidence - _EARLIER) if said.at in early else said
        for said in found
        if said.at not in past
    )


def without_mere_contracts(text: str, found: tuple[Said, ...]) -> Iterator[Said]:
    """Leave out "contract" where the term of it is told: open-ended contract, contract for good."""
    terms = [
        (said.at, said.is_fixed)
        for said in found
        if said.is_fixed or said.value.term not in {None, Term.CONTRACT}
    ]
    for said in found:
        is_mere = said.value.term is Term.CONTRACT and not said.is_fixed
        own = sentence(text, said.at.start)
        if not is_mere or not any(
            words.SAME_NOUN.fullmatch(between(text, said.at, at)) or (is_fixed and at in own)
            for at, is_fixed in terms
        ):
            yield said


def between(text: str, one: Span, other: Span) -> str:
    return text[min(one.end, other.end) : max(one.start, other.start)]
