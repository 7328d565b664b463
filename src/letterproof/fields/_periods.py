"""Employment periods: which dates of a letter pair up as the start and end of a job."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from letterproof.fields import _change_words as change_words
from letterproof.fields import _other_words as other_words
from letterproof.fields import _period_words as words
from letterproof.fields._date_roles import (
    is_other,
    is_range,
    until_present,
    words_before,
)
from letterproof.fields._dates import Mention, dates
from letterproof.fields._once import once
from letterproof.fields._pairs import OPENING, Period, hit_of, paired
from letterproof.fields._plain import plain, sentence
from letterproof.fields._present import REACH, is_left_blank, said_below, said_elsewhere, said_near
from letterproof.fields._project_lists import project_lists
from letterproof.fields._reread import reread
from letterproof.fields._sides import Side, promotion, side_of
from letterproof.fields._subjects import others
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.model.value import EndDate, Ongoing, PartialDate

ASIDE = 0.5
"""Confidence in dates of a project or a leave: they count only where the letter has no others."""

TOP = 0.3
"""A letterhead in the first part of a letter has all that is told of a job below it."""

UNSAID = frozenset({PartName.LETTERHEAD, PartName.FOOTER, PartName.RECIPIENT})
"""Parts where a year alone is the firm's own."""


@once
def periods(letter: Letter) -> tuple[Period, ...]:
    """Give every employment period of a letter, in text order."""
    aside = tuple(part.span for part in letter.parts if part.name in UNSAID)
    strange = (*others(letter), *project_lists(plain(letter.text)))
    return reread(letter, _periods(letter.text, aside, strange), strange)


@lru_cache(maxsize=16)
def _periods(
    text: str, aside: tuple[Span, ...] = (), strange: tuple[Span, ...] = ()
) -> tuple[Period, ...]:
    folded = plain(text)
    mentions = tuple(
        mention
        for mention in dates(text)
        if (mention.value.month or not any(_holds(part, mention.at) for part in aside))
        and not any(_holds(clause, mention.at) for clause in strange)
    )
    whole: list[Period] = []
    sides: list[Side] = []
    at = 0
    refused = 0
    while at < len(mentions):
        mention = mentions[at]
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        before = words_before(text, mentions, at)
        if (
            following
            and is_range(folded, before, mention, following)
            and not _reads_on(text, mention, following)
        ):
            is_listed = before.end < refused and not words.EMPLOYED.search(
                folded, before.start, before.end
            )
            if is_listed or is_other(text, before, mention):
                # What follows in the same sentence is more of the same: rates, leaves, projects.
                refused = sentence(text, following.at.end - 1).end
            else:
                whole.append(_range(text, folded, before, mention, following))
                sides += promotion(folded, before, mention)
            at += 2
            continue
        if following and _is_notice(folded, before, mention, following):
            sides.append(Side("end", following, 0.88, "notice, and when it took effect"))
            at += 2
            continue
        if present := until_present(text, before, mention, following):
            if not is_other(text, before, mention):
                whole.append(_ongoing(mention, present))
                sides += promotion(folded, before, mention)
        elif side := side_of(text, before, mention, following):
            sides.append(side)
        at += 1
    if any(period.start for period in whole) or any(side.role in OPENING for side in sides):
        sides = [side for side in sides if side.role != "event"]
    found = sorted([*whole, *paired(sides)], key=lambda period: period.span.start)
    if any(period.confidence > ASIDE and period.start for period in found):
        found = [period for period in found if period.confidence > ASIDE]
    found = [period for period in found if not _is_part(period, found)]
    head = max((part.end for part in aside if part.end < len(text) * TOP), default=0)
    found = list(_with_present(text, found, Span(head, len(text))))
    return tuple(period for period in found if not _is_vaguer(period, found))


def _is_notice(folded: str, before: Span, mention: Mention, following: Mention) -> bool:
    """Tell whether a date is the day of a notice that takes effect at the next one."""
    return (
        change_words.NOTICE.search(folded, before.start, before.end) is not None
        and change_words.TOOK_EFFECT.fullmatch(folded, mention.at.end, following.at.start)
        is not None
    )


def _reads_on(text: str, first: Mention, second: Mention) -> bool:
    """Tell whether a sentence ends between two dates of which the earlier comes last."""
    is_back = second.value.latest < first.value.earliest
    return is_back and text[first.at.end : second.at.start].lstrip().startswith((".", ";"))


def _holds(part: Span, at: Span) -> bool:
    return part.start <= at.start < part.end


def _range(text: str, folded: str, before: Span, first: Mention, second: Mention) -> Period:
    lead = folded[before.start : before.end]
    is_clear = words.FROM.search(lead) or words.EMPLOYED.search(lead) or words.LABEL.search(lead)
    confidence = 0.95 if is_clear else 0.88
    rest = Span(second.at.end, min(sentence(text, second.at.end - 1).end, second.at.end + REACH))
    if not is_clear or words.PERIOD_LEAD.fullmatch(lead):
        aside = other_words.ASIDE.search(folded, rest.start, rest.end)
        if aside and not other_words.IN_A_JOB.search(folded, rest.start, aside.start()):
            confidence = ASIDE
    start = hit_of(first, confidence, "start of a range of dates")
    end = hit_of(second, confidence, "end of a range of dates")
    return Period(start, end, Span(first.at.start, second.at.end), confidence)


def _ongoing(mention: Mention, place: Span) -> Period:
    found_by = "from a date to the present"
    start = hit_of(mention, 0.95, found_by)
    end: Hit[EndDate] = Hit(Ongoing.PRESENT, place, 0.95, found_by)
    return Period(start, end, Span(mention.at.start, place.end), start.confidence)


def _with_present(text: str, found: list[Period], within: Span) -> Iterator[Period]:
    """End at the present the last open period of a letter that speaks of a job held today."""
    if is_left_blank(text, within):
        yield from found
        return
    if not found and (hit := said_elsewhere(text, within)) and isinstance(hit.at, Span):
        yield Period(None, hit, hit.at, hit.confidence)
    is_current = any(period.end and period.end.value is Ongoing.PRESENT for period in found)
    last = max(
        (period.start for period in found if period.start and period.end is None),
        key=lambda start: start.value.latest,
        default=None,
    )
    for number, period in enumerate(found):
        end = period.end
        if end is None and period.start is not None:
            below = found[number + 1].span.start if number + 1 < len(found) else len(text)
            # Of two jobs the letter opens and leaves open, only the later can be held today.
            is_last = last is None or period.start.value.latest >= last.value.earliest
            end = (
                said_below(text, period.start, below)
                or _end_of_all(period.start, found)
                or (said_near(text, period.start) if is_last else None)
            )
            if end is None and period.start is last and not is_current:
                end = said_elsewhere(text, within)
        yield replace(period, end=end)


def _end_of_all(start: Hit[PartialDate], found: list[Period]) -> Hit[EndDate] | None:
    """Give the doubtful end that a closed employment puts to a position begun within it."""
    for period in found:
        if period.start and period.end and isinstance(period.end.value, PartialDate):
            is_within = period.start.value.latest < start.value.earliest
            if is_within and start.value.latest < period.end.value.earliest:
                return replace(period.end, confidence=0.7, found_by="end of the whole employment")
    return None


def _is_part(period: Period, found: list[Period]) -> bool:
    """Tell whether a fuller period says again all that this one says."""
    if period.start is None and period.end is not None:
        return any(
            other.start is not None and other.end is not None and _is_same(period.end, other.end)
            for other in found
        )
    return period.end is None and any(
        other.start is not None
        and other.end is not None
        and period.start is not None
        and other.start.value == period.start.value
        for other in found
    )


def _is_vaguer(period: Period, found: list[Period]) -> bool:
    """Tell whether another period says the same start more precisely."""
    if period.start is None or period.start.value.day is not None:
        return False
    first, last = period.start.value.earliest, period.start.value.latest
    return any(
        other.start is not None
        and other.start.value.latest - other.start.value.earliest < last - first
        and first <= other.start.value.earliest <= last
        and (period.end is None or other.end is None or _is_same(period.end, other.end))
        for other in found
    )


def _is_same(one: Hit[EndDate], other: Hit[EndDate]) -> bool:
    if isinstance(one.value, PartialDate) and isinstance(other.value, PartialDate):
        return one.value.earliest <= other.value.latest and other.value.earliest <= one.value.latest
    return one.value == other.value
