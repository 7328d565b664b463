"""Employment periods: which dates of a letter begin a job, which end one, and which pair up."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from re import Pattern

from letterproof.fields import _period_words as words
from letterproof.fields._dates import Mention, dates
from letterproof.fields._plain import column, line, line_above, plain, sentence
from letterproof.fields._present import REACH, said_elsewhere, said_near
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import EndDate, Ongoing, PartialDate

ASIDE = 0.5
"""Confidence in dates of a project or a leave: they count only where the letter has no others."""

NEAR = 30
"""Where a job is spoken of too, words farther from a date than this belong to its name."""

LABEL_LENGTH = 60
"""A longer line is prose, not the label of what stands below it."""

UNSETTLED = 0.6


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of employment; `span` is the whole phrase, a side is None where it is not said."""

    start: Hit[PartialDate] | None
    end: Hit[EndDate] | None
    span: Span
    confidence: float


@dataclass(frozen=True, slots=True)
class _Side:
    """One date with a role of its own, not yet paired."""

    role: str
    mention: Mention
    confidence: float
    found_by: str


def periods(letter: Letter) -> tuple[Period, ...]:
    """Give every employment period of a letter, in text order."""
    return _periods(letter.text, letter.language)


@lru_cache(maxsize=16)
def _periods(text: str, language: str) -> tuple[Period, ...]:
    folded = plain(text)
    mentions = dates(text, language)
    whole: list[Period] = []
    sides: list[_Side] = []
    at = 0
    refused = 0
    while at < len(mentions):
        mention = mentions[at]
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        before = _before(text, mentions, at)
        if following and _is_range(folded, before, mention, following):
            is_listed = before.end < refused and not words.EMPLOYED.search(
                folded, before.start, before.end
            )
            if is_listed or _is_other(folded, before, mention):
                # What follows in the same sentence is more of the same: rates, leaves, projects.
                refused = sentence(text, following.at.end - 1).end
            else:
                whole.append(_range(text, folded, before, mention, following))
                sides += _promotion(folded, before, mention)
            at += 2
            continue
        if present := _until_present(text, before, mention, following):
            if not _is_other(folded, before, mention):
                whole.append(_ongoing(mention, present, 0.95, "from a date to the present"))
                sides += _promotion(folded, before, mention)
        elif side := _side(text, before, mention):
            sides.append(side)
        at += 1
    found = sorted([*whole, *_paired(sides)], key=lambda period: period.span.start)
    if any(period.confidence > ASIDE and period.start for period in found):
        found = [period for period in found if period.confidence > ASIDE]
    whole = list(_with_present(text, found))
    return tuple(period for period in whole if not _is_vaguer(period, whole))


def _before(text: str, mentions: tuple[Mention, ...], at: int) -> Span:
    """Give the words before a date that speak about it, with its label or column's head."""
    place = mentions[at].at
    start = max(sentence(text, place.start).start, place.start - REACH)
    if at and mentions[at - 1].at.end > start:
        start = mentions[at - 1].at.end
    own = line(text, place.start)
    if plain(text)[max(own.start, start) : place.start].strip(" :-\t/|"):
        return Span(start, place.start)
    above = line_above(text, own)
    is_label = above is not None and above.end - above.start < LABEL_LENGTH
    if above and is_label and (at == 0 or mentions[at - 1].at.end <= above.start):
        start = min(start, above.start)
    return Span(start, place.start)


def _head(text: str, place: Span) -> str:
    """Give the plain head of the table column a date stands in, or an empty string."""
    for cell in column(text, place.start):
        if words.START_LABEL.search(cell) or words.END_LABEL.search(cell):
            return cell
    return ""


def _is_range(folded: str, before: Span, first: Mention, second: Mention) -> bool:
    between = folded[first.at.end : second.at.start]
    if len(between) > REACH or "\n\n" in between:
        return False
    lead = folded[before.start : before.end]
    if words.CONNECTOR.fullmatch(between):
        return True
    if words.AND.fullmatch(between):
        return words.BETWEEN.search(lead) is not None
    if not between.strip(" \n\t/|,-:"):
        label = words.START_LABEL.search(lead)
        return label is not None and words.END_LABEL.search(lead, label.end()) is not None
    return False


def _range(text: str, folded: str, before: Span, first: Mention, second: Mention) -> Period:
    lead = folded[before.start : before.end]
    is_clear = words.FROM.search(lead) or words.EMPLOYED.search(lead) or words.LABEL.search(lead)
    confidence = 0.95 if is_clear else 0.88
    rest = Span(second.at.end, min(sentence(text, second.at.end - 1).end, second.at.end + REACH))
    if not is_clear or words.PERIOD_LEAD.fullmatch(lead):
        aside = words.ASIDE.search(folded, rest.start, rest.end)
        if aside and not words.IN_A_JOB.search(folded, rest.start, aside.start()):
            confidence = ASIDE
    start = _hit(first, confidence, "start of a range of dates")
    end = _hit(second, confidence, "end of a range of dates")
    return Period(start, end, Span(first.at.start, second.at.end), confidence)


def _is_other(folded: str, before: Span, mention: Mention) -> bool:
    """Tell whether the words nearest to a date make it one of something other than a job."""
    if words.ELSEWHERE.search(folded, before.start, before.end):
        return True
    other = _last(words.OTHER, folded, before)
    if other is None:
        after = folded[mention.at.end : mention.at.end + 40]
        return words.OTHER_AFTER.match(after) is not None
    employed = _last(words.EMPLOYED, folded, before)
    if employed is None:
        return True
    return employed.start < other.start and before.end - other.end <= NEAR


def _last(pattern: Pattern[str], folded: str, place: Span) -> Span | None:
    last = None
    for match in pattern.finditer(folded, place.start, place.end):
        last = Span(*match.span())
    return last


def _until_present(
    text: str, before: Span, mention: Mention, following: Mention | None
) -> Span | None:
    """Find the words that carry a period on to the day of writing."""
    folded = plain(text)
    end = sentence(text, mention.at.end - 1).end
    if following is not None:
        end = min(end, following.at.start)
    if match := words.TO_PRESENT.match(folded, mention.at.end, end):
        if match["ie"] and following and following.at.start - match.end() < 4:  # noqa: PLR2004
            return None
        return Span(*match.span("words"))
    if not words.FROM.search(folded, before.start, before.end) and not words.EMPLOYED.search(
        folded, before.start, before.end
    ):
        if not _head(text, mention.at):
            return None
        cell = words.PRESENT_CELL.search(folded, mention.at.end, line(text, mention.at.end).end)
        return Span(*cell.span("words")) if cell else None
    if match := words.PRESENT_LATER.search(folded, mention.at.end, end):
        return Span(*match.span("words"))
    return None


def _side(text: str, before: Span, mention: Mention) -> _Side | None:
    """Tell what a date by itself says: a start, an end, a promotion, or nothing of a job."""
    folded = plain(text)
    if head := _head(text, mention.at):
        role = "end" if words.END_LABEL.search(head) else "start"
        return _Side(role, mention, 0.92, "head of a table column")
    start, end = before.start, before.end
    if words.TODAY_IS.search(folded, start, end):
        return _Side("end", mention, 0.9, "worked till today, with its date")
    ends = {
        role: place.end
        for role, pattern in words.ROLES.items()
        if (place := _last(pattern, folded, before)) is not None
    }
    nearest = max(ends, key=lambda role: (ends[role], role == "other")) if ends else "none"
    is_other = (
        nearest == "other"
        or words.ELSEWHERE.search(folded, start, end)
        or words.OTHER_AFTER.match(folded, mention.at.end)
    )
    if is_other:
        return None
    if words.UNTIL.search(folded, start, end):
        return _Side("end", mention, 0.9, "until a date")
    if nearest != "none" and words.LINKED.search(folded, ends[nearest], end):
        return _Side(nearest, mention, 0.93, f"{nearest} of employment")
    return _by_preposition(text, before, mention)


def _by_preposition(text: str, before: Span, mention: Mention) -> _Side | None:
    """Judge a date that only "from", "since" or "to" leads in, by the job spoken of around it."""
    folded, start, end = plain(text), before.start, before.end
    if words.TO.search(folded, start, end):
        return _Side("to", mention, 0.9, "end of a stretch of dates")
    last = min(sentence(text, mention.at.start).end, mention.at.end + 120)
    is_pay = words.PAY.search(folded, start, end) is not None
    is_job = words.EMPLOYED.search(folded, start, end) or (
        words.EMPLOYED_AFTER.search(folded, mention.at.end, last) and not is_pay
    )
    if words.SINCE.search(folded, start, end):
        if is_job:
            return _Side("start", mention, 0.93, "since a date")
        return None if mention.value.month is None else _Side("start", mention, 0.7, "since a date")
    if is_job and not is_pay and words.FROM.search(folded, start, end):
        return _Side("start", mention, 0.88, "from a date")
    return None


def _promotion(folded: str, before: Span, mention: Mention) -> list[_Side]:
    """Give the end that a dated promotion puts to the position before, though no day is named."""
    if words.PROMOTED.search(folded, before.start, before.end) is None:
        return []
    return [_Side("promoted away", mention, 0.7, "date of a promotion")]


def _paired(sides: list[_Side]) -> Iterator[Period]:
    """Pair each end with the last start before it that has none, else with the next start."""
    open_starts: list[_Side] = []
    early_end: _Side | None = None
    for side in sides:
        if side.role == "start":
            if early_end and early_end.mention.value.latest >= side.mention.value.earliest:
                yield _joined(side, early_end)
                early_end = None
            else:
                open_starts.append(side)
        elif side.role == "promoted":
            if open_starts:
                # The letter dates the change of position, not the last day of the one before.
                yield _joined(open_starts.pop(), replace(side, confidence=0.7))
            open_starts.append(side)
        elif open_starts:
            yield _joined(open_starts.pop(), side)
        elif side.role == "end" and early_end is None:
            early_end = side
    if early_end is not None:
        hit = _hit(early_end.mention, early_end.confidence, early_end.found_by)
        yield Period(None, hit, early_end.mention.at, hit.confidence)
    for side in open_starts:
        yield _joined(side, None)


def _joined(start: _Side, end: _Side | None) -> Period:
    first = _hit(start.mention, start.confidence, start.found_by)
    last: Hit[EndDate] | None = None
    span = start.mention.at
    confidence = first.confidence
    if end is not None:
        last = _hit(end.mention, end.confidence, end.found_by)
        other = end.mention.at
        span = Span(min(span.start, other.start), max(span.end, other.end))
        confidence = min(confidence, last.confidence)
    return Period(first, last, span, confidence)


def _hit(mention: Mention, confidence: float, found_by: str) -> Hit[PartialDate]:
    sure = confidence if mention.is_settled else min(confidence, UNSETTLED)
    return Hit(mention.value, mention.at, sure, found_by, mention.others)


def _ongoing(mention: Mention, place: Span, confidence: float, found_by: str) -> Period:
    start = _hit(mention, 0.95, found_by)
    end: Hit[EndDate] = Hit(Ongoing.PRESENT, place, confidence, found_by)
    return Period(start, end, Span(mention.at.start, place.end), min(start.confidence, confidence))


def _with_present(text: str, found: list[Period]) -> Iterator[Period]:
    """End at the present the last open period of a letter that speaks of a job held today."""
    is_current = any(period.end and period.end.value is Ongoing.PRESENT for period in found)
    last = max(
        (period.start for period in found if period.start and period.end is None),
        key=lambda start: start.value.latest,
        default=None,
    )
    for period in found:
        end = period.end
        if end is None and period.start is not None:
            end = _end_of_all(period.start, found) or said_near(text, period.start)
            if end is None and period.start is last and not is_current:
                end = said_elsewhere(text)
        yield replace(period, end=end)


def _end_of_all(start: Hit[PartialDate], found: list[Period]) -> Hit[EndDate] | None:
    """Give the doubtful end that a closed employment puts to a position begun within it."""
    for period in found:
        if period.start and period.end and isinstance(period.end.value, PartialDate):
            is_within = period.start.value.latest < start.value.earliest
            if is_within and start.value.latest < period.end.value.earliest:
                return replace(period.end, confidence=0.7, found_by="end of the whole employment")
    return None


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
