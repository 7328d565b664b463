"""Permanent or not, full time or not."""

import re
from collections.abc import Iterator
from dataclasses import replace

from letterproof.fields import _status_owners as owners
from letterproof.fields import _status_words as words
from letterproof.fields import field
from letterproof.fields._periods import periods
from letterproof.fields._plain import YEAR, phrase, plain, sentence
from letterproof.fields._status_states import Said, between, last_states, without_mere_contracts
from letterproof.fields._subjects import Subject, subject
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import JobStatus, Schedule, Term
from letterproof.patterns import regex

_KINDS: tuple[tuple[str, str, JobStatus, float], ...] = (
    ("full", words.FULL, JobStatus(None, Schedule.FULL_TIME), 0.93),
    ("part", words.PART, JobStatus(None, Schedule.PART_TIME), 0.93),
    ("fixed", words.FIXED, JobStatus(Term.CONTRACT, None), 0.85),
    ("contract", words.CONTRACT, JobStatus(Term.CONTRACT, None), 0.9),
    ("seasonal", words.SEASONAL, JobStatus(Term.SEASONAL, None), 0.93),
    ("casual", words.CASUAL, JobStatus(Term.CASUAL, None), 0.93),
    ("temporary", words.TEMPORARY, JobStatus(Term.TEMPORARY, None), 0.9),
    ("training", words.TRAINING, JobStatus(Term.TEMPORARY, None), 0.7),
    ("permanent", words.PERMANENT, JobStatus(Term.PERMANENT, None), 0.93),
)
_ANY = phrase(
    r"(?<!\w)(?:" + "|".join(f"(?P<{name}>{words})" for name, words, _, _ in _KINDS) + r")(?!\w)"
)
_PART = regex(words.PART)
_NEAR = 80
UNTICKED = regex(r"(?:[☐□❏❑◻]|\[\s?\]|\(\s?\))\s?(?:[^\W\d_]+\s){0,2}\Z")
"""Before a choice of a form that was not made."""
_SHORT = 90
"""A stretch with fewer signs is a label's value or a line, hardly a sentence on others."""

_EITHER = 0.75
"""How sure a status is where the letter tells two of one job."""

OFFERED = 0.7
"""How sure a status is that was offered: whether it was taken the sentence may not say."""


@field(Scope.POSITION, JobStatus.parse)
def job_status(letter: Letter) -> Iterator[Hit[JobStatus]]:
    """Find term and schedule; what is said in different places is one status where all agrees."""
    text = letter.text
    groups: list[list[Said]] = []
    found = last_states(letter, tuple(_said(letter)))
    for said in without_mere_contracts(text, found):
        if groups and _repeats(text, groups[-1], said):
            continue
        if groups and _continues(text, groups[-1], said):
            groups[-1].append(said)
        else:
            groups.append([said])
    whole: list[Said] = []
    for group in groups:
        whole += _new(whole, group)
    if all(_agrees(whole, said) for said in whole) and not _is_of_each(letter, groups):
        groups = [whole] if whole else []
    else:
        groups = _spread(text, groups)
    terms = {said.value.term for group in groups for said in group} - {None}
    times = {said.value.schedule for group in groups for said in group} - {None}
    is_one = len(periods(letter)) < 2  # noqa: PLR2004
    is_open = is_one and max(len(terms), len(times)) > 1
    for group in groups:
        hit = _hit(text, group)
        yield replace(hit, confidence=min(hit.confidence, _EITHER)) if is_open else hit


def _is_of_each(letter: Letter, groups: list[list[Said]]) -> bool:
    """Say whether of several jobs each has its own status: one half of it is told again."""
    if len(periods(letter)) < 2:  # noqa: PLR2004
        return False
    terms = [said for group in groups for said in group if said.value.term]
    schedules = [said for group in groups for said in group if said.value.schedule]
    return max(len(terms), len(schedules)) > 1


def _spread(text: str, groups: list[list[Said]]) -> list[list[Said]]:
    """Add what is told of all jobs at once to what is told of each."""
    folded = plain(text)
    for common in groups:
        own = sentence(text, common[0].at.start)
        others = [group for group in groups if group is not common]
        is_common = (
            owners.THROUGHOUT.search(folded, own.start, own.end) is not None
            and len(common) == 1
            and all(group[0].at not in own for group in others)
            and all(_is_other_half(said, common[0]) for group in others for said in group)
        )
        if is_common:
            return [group + common for group in others]
    return groups


def _said(letter: Letter) -> Iterator[Said]:
    text, folded = letter.text, plain(letter.text)
    for match in _ANY.finditer(folded):
        name, _, value, confidence = next(kind for kind in _KINDS if match[kind[0]] is not None)
        own = sentence(text, match.start())
        before = folded[max(own.start, match.start() - 60) : match.start()]
        who = subject(letter, match.start())
        is_unticked = UNTICKED.search(text, own.start, match.start()) is not None
        if who is Subject.OTHER or is_unticked or _is_other(folded, own, match, name, before):
            continue
        is_clear = (
            who is not Subject.PERHAPS_OTHER
            and _is_anchored(folded, own, match.span())
            and not _is_on_a_stranger(text, own, match.span())
        )
        if words.OFFERED.search(before) or not is_clear:
            confidence = min(confidence, OFFERED)
        elif match[0].startswith("perm") and _is_of_a_thing(folded, before, match):
            confidence = OFFERED
        yield Said(value, Span(*match.span()), confidence, name == "fixed")


def _is_other(folded: str, own: Span, match: re.Match[str], name: str, before: str) -> bool:
    """Say whether words of status are no status, or are someone else's."""
    end = match.end()
    is_led = (
        owners.LED.search(before) is not None
        and not owners.SINGULAR.search(before)
        and not owners.OURS.search(before)
    )
    is_standard = name == "full" and (
        (_is_standard(folded, own, end) and not _is_of_a_person(folded, own))
        or owners.OF_STANDARD.search(before)
    )
    is_crowd = owners.CROWD.match(folded, end) or match[0].endswith("staff")
    is_crowd = is_crowd and not owners.OF_CROWD.search(before)
    return bool(
        (name != "fixed" and match[0] in words.VAGUE and not _is_of_a_job(folded, own, before, end))
        or is_led
        or is_standard
        or is_crowd
        or owners.VACANT.match(folded, end, own.end)
        or owners.REPLACED.search(before)
        or (owners.TAUGHT.search(before) and owners.THOSE.match(folded, end, own.end))
        or (owners.STUDIES.search(before) and owners.STUDY.match(folded, end, own.end))
        or (
            match[0].startswith("perm")
            and owners.THINGS.match(folded, end, own.end)
            and not words.OF_A_JOB.match(folded, end)
        )
        or words.NEGATED.search(before)
        or words.FUTURE.search(before)
        or (name == "training" and words.BEFORE_JOB.match(folded, end))
        or (name == "training" and _is_other_training(folded, own, before, end))
        or (name in {"permanent", "fixed"} and owners.PAPER.search(before))
        or (name == "contract" and owners.OF_WORKS.match(folded, end))
        or (
            match[0].startswith("contractor")
            and (folded.startswith("'", end) or owners.BUILDER.search(before))
        )
        or owners.OTHERS.match(folded, end, end + 80)
        or (name in {"contract", "fixed"} and words.MANAGED_CONTRACT.search(before))
    )


def _is_other_training(folded: str, own: Span, before: str, end: int) -> bool:
    """Say whether a traineeship was done beside the job, or before it, and not with this firm."""
    return (
        owners.DONE.search(before) is not None
        and owners.WITH_US.search(folded, own.start, own.end) is None
        and words.OF_A_JOB.match(folded, end) is None
    )


def _is_anchored(folded: str, own: Span, at: tuple[int, int]) -> bool:
    """Say whether a sentence speaks of this person or this post; what is no sentence does."""
    before = folded[own.start : at[0]]
    is_short = (
        own.end - own.start < _SHORT and not owners.VERB.search(folded, own.start, own.end)
    ) or owners.LABELLED.search(before) is not None
    is_on_people = owners.PEOPLE.search(before) and not owners.OWN.search(before)
    if (is_on_people and not is_short) or _is_standard(folded, own, at[1]):
        return False
    parts = ((own.start, at[0]), (at[1], own.end))
    return is_short or any(owners.ANCHOR.search(folded, *part) for part in parts)


def _is_on_a_stranger(text: str, own: Span, at: tuple[int, int]) -> bool:
    """Say whether a sentence may be on someone new: "a clerk", or a name not read elsewhere."""
    folded = plain(text)
    if owners.SUBJECT.match(folded[own.start : at[0]]):
        return owners.OF_THE_EMPLOYEE.match(folded, at[1]) is None
    named = owners.NAMED.match(text, own.start, own.end)
    return (
        named is not None
        and text.count(named["last"]) == 1
        and not YEAR.search(text, own.start, own.end)
        and not owners.PERSON.search(folded, own.start, own.end)
    )


def _is_standard(folded: str, own: Span, end: int) -> bool:
    """Say whether the words go on to tell what the house calls full time."""
    return owners.STANDARD.match(folded, end, own.end) is not None


def _is_of_a_person(folded: str, own: Span) -> bool:
    """Say whether a sentence is on the person, and speaks of no part of the time."""
    part = _PART.search(folded, own.start, own.end)
    return part is None and owners.PERSON.search(folded, own.start, own.end) is not None


def _is_of_a_thing(folded: str, before: str, match: re.Match[str]) -> bool:
    """Say whether a noun follows that may be no job: a licence rather than a title."""
    return bool(
        words.NO_JOB.match(folded, match.end())
        and not words.OF_A_JOB.match(folded, match.end())
        and not words.PERSON_IS.search(before)
        and not words.POST_IS.search(before)
        and not words.IS_BARE.search(before)
    )


def _is_of_a_job(folded: str, own: Span, before: str, end: int) -> bool:
    if words.OF_A_JOB.match(folded, end) or words.PERSON_IS.search(before):
        return True
    if words.IS_BARE.search(before) and owners.PERSON.search(folded, own.start, end):
        return True
    if words.POST_IS.search(before) and not words.NO_JOB.match(folded, end):
        return True
    return bool(words.STANDS_ALONE.match(folded, end) and words.LEADS_ALONE.search(before))


def _continues(text: str, group: list[Said], said: Said) -> bool:
    """Tell whether a phrase adds to the one before: the other half, near, in the same sentence."""
    last = group[-1].at
    gap = text[last.end : said.at.start]
    is_near = len(gap) <= _NEAR and ";" not in gap
    is_new = all(_is_other_half(other, said) for other in group)
    return is_near and is_new and sentence(text, said.at.start).start <= last.start


def _is_other_half(one: Said, other: Said) -> bool:
    return (one.value.term is None) != (other.value.term is None)


def _repeats(text: str, group: list[Said], said: Said) -> bool:
    """Tell whether a phrase says again what its sentence has said: "durée indéterminée (CDI)"."""
    last = group[-1]
    return last.value == said.value and not between(text, last.at, said.at).strip(" \n(,")


def _new(known: list[Said], more: list[Said]) -> list[Said]:
    return [said for said in more if said.value not in {other.value for other in known}]


def _agrees(group: list[Said], said: Said) -> bool:
    return all(
        _same(other.value.term, said.value.term)
        and _same(other.value.schedule, said.value.schedule)
        for other in group
    )


def _same(left: object, right: object) -> bool:
    return left is None or right is None or left == right


def _hit(text: str, group: list[Said]) -> Hit[JobStatus]:
    term = next((said.value.term for said in group if said.value.term), None)
    schedule = next((said.value.schedule for said in group if said.value.schedule), None)
    first = sentence(text, group[0].at.start)
    near = [said for said in group if said.at in first] or group[:1]
    at = Span(near[0].at.start, near[-1].at.end)
    others: tuple[JobStatus, ...] = ()
    if any(said.is_fixed for said in group):
        others = (JobStatus(Term.TEMPORARY, schedule),)
    confidence = min(said.confidence for said in group)
    return Hit(JobStatus(term, schedule), at, confidence, "words of status", others)
