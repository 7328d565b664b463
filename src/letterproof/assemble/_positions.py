"""The positions of a letter, each with what is said of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from letterproof.assemble._choice import choose
from letterproof.assemble._forms import Candidates, doubted, of_forms
from letterproof.assemble._jobs import Job, folded, jobs_of
from letterproof.assemble._led import MOST
from letterproof.assemble._order import told_by_order
from letterproof.assemble._owner import Owner
from letterproof.assemble._pairing import first, last
from letterproof.fields import fields
from letterproof.fields._periods import periods
from letterproof.fields._plain import sentence
from letterproof.model.fact import Hit, Position, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import Ongoing, PartialDate, Salary
from letterproof.patterns import regex

TOLD_ONCE = ("hours_per_week", "job_status", "benefits")
"""Fields of which one statement behind all jobs may go for each of them."""

PERHAPS_OF_ALL = 0.75
"""How sure such a statement is of the jobs before the last."""

TODAY = regex(
    r"(?:he|she|they|(?:mr|ms|mrs|mx|miss|dr)\.? [\w.' -]{2,40}?) (?:also )?"
    r"(?:receives?|is|are|has|have|enjoys?|gets?|earns?|works?|benefits?)\b"
    r"|(?:il|elle|(?:m|mme|mlle|monsieur|madame)\.? [\w.' -]{2,40}?) "
    r"(?:bénéficie|reçoit|touche|perçoit|a droit|travaille|jouit)\b"
)
"""How a sentence on the present begins."""

DATED = frozenset({"title", "start_date", "end_date"})


def positions_of(letter: Letter, candidates: Candidates) -> tuple[Position, ...]:
    """Group the hits of position fields; a letter without two dated jobs has one position."""
    if told := of_forms(letter, candidates):
        return tuple(_position(letter, number, hits) for number, hits in enumerate(told))
    candidates = doubted(letter, candidates)
    jobs = jobs_of(letter, candidates["title"])
    if len(jobs) < 2:  # noqa: PLR2004 - one job needs no telling apart
        return (_position(letter, 0, _without_asides(letter, candidates)),)
    owner = Owner(letter, jobs)
    by_owner = _by_owner(letter, candidates, owner, jobs)
    _spread(by_owner, owner, len(jobs))
    shared = by_owner[None]
    positions = []
    for number, job in enumerate(jobs):
        own = by_owner[number]
        own["title"] = (job.title,) if job.title else ()
        own["start_date"] = (job.period.start,) if job.period.start else ()
        own["end_date"] = (job.period.end,) if job.period.end else ()
        hits = {name: own[name] or (shared[name] if name not in DATED else ()) for name in own}
        if len({str(hit.value.term) for hit in hits["job_status"] if hit.value.term}) > 1:
            hits["job_status"] = tuple(
                replace(hit, confidence=hit.confidence * PERHAPS_OF_ALL)
                for hit in hits["job_status"]
            )
        for name in TOLD_ONCE if number < len(jobs) - 1 else ():
            if not own[name] and all(_is_of_today(letter, hit.at) for hit in hits[name]):
                hits[name] = _perhaps(hits[name])
        if not own["salary"] and number < len(jobs) - 1:
            hits["salary"] = _perhaps(hits["salary"])
        positions.append(_position(letter, number, hits))
    return tuple(positions)


def _without_asides(letter: Letter, candidates: Candidates) -> dict[str, tuple[Hit[Any], ...]]:
    """Leave out dates of a stretch that begins and ends inside another: a project, a leave."""
    found = periods(letter)[:MOST]
    asides = [
        hit
        for part in found
        if any(
            whole.start and first(whole) < first(part) and last(part) < last(whole)
            for whole in found
        )
        for hit in (part.start, part.end)
    ]
    return {
        name: tuple(hit for hit in hits if hit not in asides) if name in DATED else hits
        for name, hits in candidates.items()
    }


def _position(letter: Letter, number: int, hits: Candidates) -> Position:
    facts = {
        name: choose(letter, field, hits[name])
        for name, field in fields().items()
        if field.scope is Scope.POSITION and hits[name]
    }
    return Position(facts, number)


def _owned(
    letter: Letter, hits: Sequence[Hit[Any]], owner: Owner, jobs: Sequence[Job]
) -> list[tuple[int | None, Hit[Any]]]:
    """Say whose each hit is; a sentence that says a thing of each job tells them in turn."""
    found = [
        (owner.of_pay(hit.at) if isinstance(hit.value, Salary) else owner.of(hit.at), hit)
        for hit in hits
    ]
    open_ones: dict[Span, list[int]] = {}
    for at, (whose, hit) in enumerate(found):
        if whose is None and isinstance(hit.at, Span):
            open_ones.setdefault(sentence(letter.text, hit.at.start), []).append(at)
    for places in open_ones.values():
        spans = [found[at][1].at for at in places]
        numbers = owner.each([span for span in spans if isinstance(span, Span)])
        for at, number in zip(places, numbers or (), strict=False):
            found[at] = (number, found[at][1])
    for at, (whose, hit) in enumerate(found):
        if (
            whose is not None
            and isinstance(hit.at, Span)
            and _is_told_today(letter, jobs, whose, hit.at)
        ):
            found[at] = (None, hit)
    for at, (_, hit) in enumerate(found):
        named = told_by_order(letter, jobs, hit.at) if isinstance(hit.at, Span) else None
        if named is not None:
            found[at] = (named, hit)
    return found


def _is_told_today(letter: Letter, jobs: Sequence[Job], whose: int, place: Span) -> bool:
    """Say whether a sentence that names no job tells today's state: not of one that is over."""
    ended, last = jobs[whose].period.end, jobs[-1].period.end
    if whose == len(jobs) - 1 or last is None or last.value is not Ongoing.PRESENT:
        return False
    titles = [folded(job.title.value) for job in jobs if job.title]
    own = sentence(letter.text, place.start)
    said = folded(letter.text[own.start : own.end])
    is_over = ended is not None and isinstance(ended.value, PartialDate)
    return is_over and _is_of_today(letter, place) and not any(title in said for title in titles)


def _is_of_today(letter: Letter, place: object) -> bool:
    """Say whether the sentence at a place begins by telling what somebody has or does today."""
    if not isinstance(place, Span):
        return False
    own = sentence(letter.text, place.start)
    return TODAY.match(folded(letter.text[own.start : own.end])) is not None


def _spread(
    by_owner: dict[int | None, dict[str, tuple[Hit[Any], ...]]], owner: Owner, jobs: int
) -> None:
    """Give all jobs what is told once, apart from any of them, at the end of the letter."""
    for name in TOLD_ONCE:
        told = [number for number in (None, *range(jobs)) if by_owner[number][name]]
        hits = by_owner[told[0]][name] if len(told) == 1 else ()
        if not hits or told[0] is None or not all(owner.is_apart(hit.at) for hit in hits):
            continue
        for number in range(jobs):
            by_owner[number][name] = by_owner[number][name] or _perhaps(hits)


def _perhaps(hits: tuple[Hit[Any], ...]) -> tuple[Hit[Any], ...]:
    """Doubt what may be told of another job."""
    return tuple(replace(hit, confidence=min(hit.confidence, PERHAPS_OF_ALL)) for hit in hits)


def _by_owner(
    letter: Letter, candidates: Candidates, owner: Owner, jobs: Sequence[Job]
) -> dict[int | None, dict[str, tuple[Hit[Any], ...]]]:
    """Part the hits of position fields among the jobs, by number, and None for all of them."""
    owned = {
        name: _owned(letter, candidates[name], owner, jobs)
        for name, field in fields().items()
        if field.scope is Scope.POSITION
    }
    return {
        number: {
            name: tuple(hit for whose, hit in hits if whose == number)
            for name, hits in owned.items()
        }
        for number in (None, *range(len(jobs)))
    }
