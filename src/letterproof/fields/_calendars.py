"""Days told in two calendars: "Meskerem 1, 2010 E.C. (September 11, 2017 G.C.)"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from letterproof.fields._plain import phrase
from letterproof.model.page import Span

OTHERS_MARK = (
    r"(?:[\s,]?\(?\b(?:e\.? ?c|eth(?:iopian)?\.?(?: cal(?:endar)?)?"
    r"|a\.? ?h|h(?:ijri)?|b\.? ?s|b\. ?e|v\. ?s"
    r"|a\. ?p|s\. ?h|bikram sambat|vikram samvat|saka(?: era)?|r\.? ?o\.? ?c|hegire|minguo"
    r"|(?:solar|lunar|islamic|persian|iranian|buddhist|nepali|thai)(?: (?:hijri|era|calendar))?"
    r"|calendrier [a-z]{4,12})\b\.?\)?)"
)
"""Behind a day of another calendar, the calendar's name."""

OUR_MARK = (
    r"(?:\s?\(?\b(?:g\.? ?c|a\.? ?d|c\. ?e|greg(?:orian)?\.?(?: cal(?:endar)?)?"
    r"|gregorien|g|miladi)"
    r"\b\.?\)?)"
)

WEEKDAY = phrase(
    r"(?<![\w'])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[.,]{0,2} ?(?:the |le )?$"
)
WEEKDAY_REACH = 16
DAY = phrase(
    r"(?<![\w/.,-])(?:"
    r"(?:(?P<y1>\d{4}|1\d\d|[6-9]\d) ?(?P<s>[/.-]) ?\d{1,2} ?(?P=s) ?\d{1,2}"
    r"|\d{1,2} ?(?P<t>[/.-]) ?\d{1,2} ?(?P=t) ?(?P<y2>\d{4}|1\d\d))"
    r"|\d{1,2}(?:st|nd|rd|th|er)?[ -][a-z][a-z'-]{2,14}(?:[ -][a-z]{1,10})?"
    r"[ -]?,? ?(?P<y3>\d{4}|1\d\d)"
    r"|[a-z][a-z'-]{2,14}(?:[ -]i{1,2})? \d{1,2}(?:st|nd|rd|th)?,? ?(?P<y4>\d{4}|1\d\d)"
    r"|[a-z][a-z'-]{2,14}(?:[ -]i{1,2})?,? (?P<y5>\d{4}))(?![\w/]|[.-]\d)"
    rf"(?P<mark>{OTHERS_MARK})?"
)

MEANS = (
    r"(?:\b(?:corresponding(?: to)?|correspond(?:ant|s)(?: to| au)?|equivalent to|i\.? ?e\.?|soit"
    r"(?: le)?|or|ou|that is|being|c'est-a-dire(?: le)?)\b[ :]*)"
)
JOINED = phrase(rf"\s{{0,2}}(?:[,;/=\[(-]\s?)?{MEANS}?")
CLOSED = phrase(r"\s?[)\]]")
OURS_BEHIND = phrase(OUR_MARK)

GAPS = (range(7, 9), range(-58, -55), range(77, 80), range(-544, -541), range(1910, 1912))
"""How many years ours are ahead: of the Ethiopian, Nepali, Indian, Buddhist and Taiwanese ones."""

LONG_PAST = range(1300, 1500)
"""Years of the Hijri and the Persian calendars in which people now living have worked."""

TO_COME = range(2440, 2620)

FARTHEST = 30
"""Nothing that joins a day's two readings is longer."""


def in_ours(folded: str, days: Sequence[tuple[Span, int]]) -> Iterator[Span | None]:
    """Give where each day of a text stands, with what says it in another calendar beside it.

    `days` are the place and the year of each, as read; None stands for one of another calendar.
    """
    wide = [_marked(folded, at) for at, _ in days]
    starts = [at.start for at, _ in days]
    gone: set[int] = set()
    for match in DAY.finditer(folded):
        other, year = Span(*match.span()), _year(match)
        near = bisect_left(starts, other.start)
        beside = range(max(0, near - 2), min(len(days), near + 3))
        own = {number for number in beside if days[number][0].overlaps(other)}
        is_marked = match["mark"] is not None
        is_far = year in LONG_PAST or year in TO_COME
        partner = None
        for number in beside:
            if number in own | gone or not _are_joined(folded, other, wide[number]):
                continue
            if is_far or (
                any(days[number][1] - year in gap for gap in GAPS)
                and (is_marked or _is_bracketed(folded, other, wide[number]))
            ):
                partner = number
                break
        if partner is not None:
            wide[partner] = _around(folded, other, wide[partner])
        if partner is not None or is_marked:
            gone |= own
    for number, at in enumerate(wide):
        yield None if number in gone else at


def _year(match: re.Match[str]) -> int:
    return int(next((match[name] for name in ("y1", "y2", "y3", "y4", "y5") if match[name]), 0))


def _marked(folded: str, at: Span) -> Span:
    mark = OURS_BEHIND.match(folded, at.end)
    return Span(at.start, mark.end()) if mark and mark[0].count(")") == mark[0].count("(") else at


def _are_joined(folded: str, one: Span, other: Span) -> bool:
    early, late = sorted((one, other), key=lambda span: span.start)
    if late.start - early.end > FARTHEST:
        return False
    between = folded[early.end : late.start]
    return bool(between.strip()) and JOINED.fullmatch(between) is not None


def _is_bracketed(folded: str, one: Span, other: Span) -> bool:
    early, late = sorted((one, other), key=lambda span: span.start)
    return "(" in folded[early.end : late.start] and CLOSED.match(folded, late.end) is not None


def _around(folded: str, one: Span, other: Span) -> Span:
    start, end = min(one.start, other.start), max(one.end, other.end)
    if folded.count("(", start, end) + folded.count("[", start, end) > folded.count(
        ")", start, end
    ) + folded.count("]", start, end):
        closed = CLOSED.match(folded, end)
        end = closed.end() if closed else end
    return Span(start, end)


def with_weekday(folded: str, at: Span) -> Span:
    """Take in the day's name before a date: "from Monday 22 February to Friday, 31 July"."""
    named = WEEKDAY.search(folded, max(0, at.start - WEEKDAY_REACH), at.start)
    is_own = named is not None and "\n\n" not in folded[named.start() : at.start]
    return Span(named.start() if named and is_own else at.start, at.end)
