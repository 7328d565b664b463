"""Whom the clauses of a letter speak of: the candidate, the employer, or somebody else."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from letterproof.fields import _subject_words as words
from letterproof.fields._candidates import candidates
from letterproof.fields._elsewhere import elsewhere
from letterproof.fields._honorifics import has_honorific
from letterproof.fields._names import is_full, is_short_for, parts_of, read_listed_name
from letterproof.fields._once import once
from letterproof.fields._organisations import has_legal_form, is_institution
from letterproof.fields._plain import plain, sentence
from letterproof.fields._roles import has_area, has_role
from letterproof.fields._signatories import signatories
from letterproof.fields._whose import CONTACT_PARTS
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.patterns import regex


class Subject(Enum):
    """Whom a clause speaks of."""

    CANDIDATE = "candidate"
    PRONOUN = "pronoun"
    """He, she, you: the candidate, as far as the letter speaks of nobody else."""
    EMPLOYER = "employer"
    OTHER = "other"
    PERHAPS_OTHER = "perhaps other"
    """Staff at large, or a name that may be anybody's."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class _Clause:
    start: int
    subject: Subject


KNOWN = 0.8
"""So sure a candidate's name makes of every other person named another."""
WEAK = {"opening", "fuller form"}
"""Cues of a candidate beside whom another name that the letter tells of may be the one."""

SHORTEST = 3
FEW = 4
"""One gender's words, so many times rarer than the other's, are another's."""

_CAPITAL = regex(r"[A-ZÀ-Þ]")
_NAMED = regex(r"(?:[A-ZÀ-Þ][\w'’.-]*\s){1,4}[A-ZÀ-Þ][\w'’-]*,?\s?\Z")
_NAMED_ALONE = regex(
    r"(?:(?P<kind>[a-zà-ÿ]{3,}),?\s|(?i:named|called|nommée?|appelée?|prénommée?)\s)"
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ'’-]+),?\s?\Z"
)
"""A first name behind the noun it belongs to: "another fellow, Ihor, who ..."."""


def subject(letter: Letter, at: int) -> Subject:
    """Tell whom the clause speaks of that holds the character at `at`."""
    if any(part.start <= at < part.end for part in elsewhere(letter)):
        return Subject.OTHER
    clauses = _clauses(letter)
    index = bisect_right([clause.start for clause in clauses], at) - 1
    return clauses[index].subject if index >= 0 else Subject.UNKNOWN


def is_of_another(letter: Letter, at: int) -> bool:
    """Say whether a clause plainly speaks of somebody else."""
    return subject(letter, at) is Subject.OTHER


def others(letter: Letter) -> tuple[Span, ...]:
    """Give the clauses that plainly speak of somebody else, or of work for somebody else."""
    clauses = (*_clauses(letter), _Clause(len(letter.text), Subject.UNKNOWN))
    of_persons = (
        Span(clause.start, following.start)
        for clause, following in pairwise(clauses)
        if clause.subject is Subject.OTHER
    )
    return (*of_persons, *elsewhere(letter))


def is_candidates(letter: Letter, name: str) -> bool | None:
    """Say whether a name, whole or in part, is the candidate's; None where nobody is known."""
    known = [hit for hit in candidates(letter) if hit.confidence >= KNOWN]
    if not known:
        return None
    if any(_shares(name, hit.value) for hit in known):
        return True
    is_weak = all(hit.found_by in WEAK for hit in known)
    rivals = candidates(letter) if is_weak else ()
    return None if any(_shares(name, hit.value) for hit in rivals) else False


def _shares(name: str, other: str) -> bool:
    """Say whether two names can be one person's."""
    said = [part for part in parts_of(name) if len(part) >= SHORTEST]
    return is_short_for(name, other) or any(part in parts_of(other) for part in said)


@once
def _clauses(letter: Letter) -> tuple[_Clause, ...]:
    """Give the clauses of a letter in order, each to where the next begins."""
    text = letter.text
    strange = _strange_pronoun(plain(text))
    found: list[_Clause] = []
    start, last = 0, Subject.UNKNOWN
    while start < len(text):
        own = sentence(text, start)
        end = max(own.end, start + 1)
        within = [*_within(letter, Span(start, end), last, strange)]
        found += within
        last = within[0].subject
        start = end
    return tuple(found)


def _within(
    letter: Letter, own: Span, before: Subject, strange: re.Pattern[str] | None
) -> Iterator[_Clause]:
    """Give the clauses of a sentence; `before` is whom the sentence before it speaks of."""
    text, folded = letter.text, plain(letter.text)
    if letter.part_at(own.start) in CONTACT_PARTS or "\t" in text[own.start : own.end]:
        yield _Clause(own.start, Subject.UNKNOWN)
        return
    starts = [own.start, *(cut.end() for cut in words.CUT.finditer(folded, own.start, own.end))]
    last = Subject.UNKNOWN
    for start, end in zip(starts, [*starts[1:], own.end], strict=True):
        at = _begin(folded, start, end)
        said = _of_phrase(letter, at, end)
        if said is Subject.PRONOUN and strange is not None and strange.match(folded, at, end):
            said = Subject.OTHER if before is Subject.OTHER else Subject.PERHAPS_OTHER
        if said is Subject.UNKNOWN and start > own.start and not _is_new(text, folded, at):
            said = last
        if said in {Subject.EMPLOYER, Subject.UNKNOWN} and _is_paid(folded, at, end):
            said = Subject.OTHER
        elif words.ELSEWHERE.search(folded, start, end):
            said = Subject.PERHAPS_OTHER
        elif said is Subject.OTHER and words.TAKES_ON.search(folded, at, end):
            said = Subject.EMPLOYER
        last = said
        yield _Clause(start, said)
        yield from _relative(letter, at, end, said)


def _begin(folded: str, start: int, end: int) -> int:
    """Give where the subject of a clause may stand: behind its conjunction and what is fronted."""
    joined = words.JOINED.match(folded, start, end)
    at = joined.end() if joined else start
    for _ in range(2):
        fronted = words.FRONTED.match(folded, at, end)
        if fronted is None:
            break
        at = fronted.end()
    return at


def _is_new(text: str, folded: str, at: int) -> bool:
    """Say whether a clause begins with a noun or a name of its own, not with a verb."""
    return words.NOUN.match(folded, at) is not None or _CAPITAL.match(text, at) is not None


def _of_phrase(letter: Letter, at: int, end: int) -> Subject:
    """Tell whom the words name that stand where a subject does."""
    folded = plain(letter.text)
    if words.SELF.match(folded, at, end):
        return Subject.PRONOUN
    if words.ONE_OF.match(folded, at, end):
        return Subject.UNKNOWN
    said = _of_noun(letter, at, end)
    if said is None and words.OWN.match(folded, at, end):
        return Subject.PRONOUN
    if titled := words.TITLE_THEN.match(folded, at, end):
        at = titled.end()
    return said or _of_shop(folded, at, end) or _of_name(letter, at, end)


def _of_shop(folded: str, at: int, end: int) -> Subject | None:
    """Tell whom "we", "the shop is open" and "the hours of our drivers" mean."""
    if shop := words.OURS.match(folded, at, end):
        opens = words.OPENS.match(folded, shop.end(), end)
        return Subject.OTHER if opens else Subject.EMPLOYER
    if behind := words.OF.match(folded, at, end):
        for pattern in (words.SOMEONE, words.GROUP):
            match = pattern.match(folded, behind.end(), end)
            if match is not None and _is_person(match):
                return Subject.OTHER
    return None


def _of_noun(letter: Letter, at: int, end: int) -> Subject | None:
    """Tell whom a noun of persons means at `at`; None where none stands there."""
    folded = plain(letter.text)
    for pattern in (words.SOMEONE, words.ANYONE, words.OTHERS, words.STAFFERS):
        match = pattern.match(folded, at, end)
        if match is None or not _is_person(match):
            continue
        if _names_candidate(letter, match.end(), end):
            return Subject.CANDIDATE
        return Subject.PERHAPS_OTHER if pattern is words.STAFFERS else Subject.OTHER
    return None


def _is_person(match: re.Match[str]) -> bool:
    """Say whether the noun of a trade is one: "drivers", not "orders"."""
    head = match.groupdict().get("head")
    return head is None or not {head, head + "s"} & words.THINGS


def _names_candidate(letter: Letter, at: int, end: int) -> bool:
    """Say whether the candidate's name stands right behind a noun: "our manager, Ana Ruiz,"."""
    text = letter.text
    while at < end and text[at] in " ,\n(":
        at += 1
    name = read_listed_name(text, at) if _CAPITAL.match(text, at, end) else None
    return name is not None and is_candidates(letter, text[name.start : name.end]) is True


def _of_name(letter: Letter, at: int, end: int) -> Subject:
    """Tell whether a name in the subject's place is the candidate's or another's."""
    text = letter.text
    name = read_listed_name(text, at) if _CAPITAL.match(text, at, end) else None
    if name is None or name.end > end:
        return Subject.UNKNOWN
    said = text[name.start : name.end]
    is_theirs = is_candidates(letter, said)
    if is_theirs is None:
        is_beside = words.AT_THE_SIDE.match(plain(text), name.end, end) is not None
        return Subject.OTHER if is_beside else Subject.UNKNOWN
    if words.KIN_OF.match(plain(text), name.end, end):
        return Subject.OTHER
    if is_theirs or parts_of(said) in _signing(letter):
        return Subject.CANDIDATE if is_theirs else Subject.EMPLOYER
    is_thing = has_legal_form(said) or is_institution(said) or has_role(said) or has_area(said)
    is_told = words.APPOSED.match(plain(text), name.end, end) is not None
    is_person = has_honorific(text, at) or (is_full(said) and is_told and not is_thing)
    return Subject.OTHER if is_person else Subject.UNKNOWN


@once
def _signing(letter: Letter) -> frozenset[frozenset[str]]:
    """Give the names of those who sign, in words."""
    text = letter.text
    names = (one.name for one in signatories(letter))
    return frozenset(parts_of(text[name.start : name.end]) for name in names if name)


def _is_paid(folded: str, at: int, end: int) -> bool:
    """Say whether somebody else is paid or given: "we pay our trainees 900 a month"."""
    for verb in words.PAYS.finditer(folded, at, end):
        for pattern in (words.GROUP, words.SOMEONE):
            match = pattern.match(folded, verb.end(), end)
            if match is not None and _is_person(match):
                return True
    return False


def _relative(letter: Letter, at: int, end: int, said: Subject) -> Iterator[_Clause]:
    """Give the clause behind "who" where it tells of others: "trains apprentices who work ..."."""
    text, folded = letter.text, plain(letter.text)
    for cue in words.WHO.finditer(folded, at, end):
        if _is_others_before(letter, at, cue.start()):
            yield _Clause(cue.start(), Subject.OTHER)
            stop = text.find(",", cue.end(), end)
            if stop >= 0:
                yield _Clause(stop, said)
            return


def _is_others_before(letter: Letter, at: int, who: int) -> bool:
    """Say whether the noun or the name right before "who" is somebody else's."""
    text, folded = letter.text, plain(letter.text)
    begin = max(at, who - 60)
    for pattern in (words.SOMEONE, words.GROUP):
        for match in pattern.finditer(folded, begin, who):
            if folded[match.end() : who].strip(" ,") or not _is_person(match):
                continue
            is_one = words.ONE_OF.search(folded[max(begin, match.start() - 20) : match.start()])
            return is_one is None
    alone = _NAMED_ALONE.search(text[begin:who])
    if alone and alone["kind"] not in words.SMALL:
        return is_candidates(letter, alone["name"]) is False
    named = _NAMED.search(text[begin:who])
    if named is None or has_legal_form(named[0]) or is_institution(named[0]):
        return False
    return is_candidates(letter, named[0]) is False


def _strange_pronoun(folded: str) -> re.Pattern[str] | None:
    """Give the pronouns of the gender that the letter hardly ever uses, if it uses one often."""
    female, male = (len(pattern.findall(folded)) for pattern in (words.FEMALE, words.MALE))
    if female >= FEW * max(male, 1):
        return words.MALE
    return words.FEMALE if male >= FEW * max(female, 1) else None
