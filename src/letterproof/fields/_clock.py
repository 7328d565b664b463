"""Working weeks told by the day and by the clock, English and French."""

import re
from collections.abc import Iterator
from decimal import Decimal

from letterproof.fields._hours import NOT_WORK, WORK, Figure, hours_per
from letterproof.fields._numbers import from_words
from letterproof.fields._plain import phrase, sentence
from letterproof.fields._schedules import is_no_work
from letterproof.model.page import Span

_DAYS = (
    r"(?:(?P<count>[1-7]|one|two|three|four|five|six|seven|un|deux|trois|quatre|cinq|sept)"
    r"(?: ?\([1-7a-z]{1,5}\))?(?: |-)(?:working |work |business )?(?:days?|jours?)(?: of work"
    r"| de travail|,)?(?:,? (?:in |of |out of |dans )?(?:per|an?|each|every|the|par"
    r"|la|de la) ?(?:(?:work(?:ing)?|normal) ?)?(?:week|wk|semaine)|(?: |-)(?:work)?week"
    r"|/ ?(?:week|wk|semaine)|,? weekly|(?= \(?(?:from )?(?:mon|lundi)))"
    r"|(?P<first>mon|tue|wed|thu|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche)[a-z]*\.?(?: ?- ?| (?:to|through|thru|till|until|au|a) )(?P<last>mon|tue|wed|thu"
    r"|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[a-z]*"
    r"|(?P<weekdays>on weekdays|jours de semaine|every weekday))"
)
_ASIDE = 30
"""Beside so few other characters hours and days need no word for work."""

_DAYS_ANY = phrase(rf"\b{_DAYS}")
_TIME = (
    r"(?P<{0}>\d{{1,2}})(?: ?[:.h] ?(?P<{0}m>[0-5]\d))?(?: ?h(?:eures|rs)?\b| ?(?=[ap]\.?m)| ?)"
    r"(?P<{0}x>(?:a\.?m\b|p\.?m\b)\.?)?(?P<{0}n> ?(?:noon|in the (?:morning|afternoon)|du matin"
    r"|de l'apres-midi))?"
)
_CLOCK = phrase(
    rf"(?<![\w.,/$:-]){_TIME.format('s')}(?: ?- ?| (?:to|until|till|through|and|a|et"
    rf"|jusqu'a) ){_TIME.format('e')}(?![\d:/%$€]| ?(?:hours?|hrs|heures|days|jours|years|ans"
    r"|weeks|semaines))"
)
_AND_THEN = phrase(r"(?:,? ?(?:and|et|then|puis|&|/)|,) ?(?:de |from |again from )?")
_LUNCH = phrase(
    r"(?P<paid>(?<!un)paid )?(?:(?P<n>\d{1,2}|one|an?|une|half|half an|thirty|trente|forty-five"
    r"|sixty)"
    r"(?: |-)?(?P<half>half(?: |-))?(?P<unit>hours?|hrs?|h\b|heures?|demi-heure|minutes?|mins?"
    r"|demie heure))(?: |-)(?P<p2>\(?(?:paid|unpaid|non payee?|non remuneree?|remuneree?)\)? )?(?:"
    r"(?:for|of|pour(?: le)?|de) )?(?:(?:unpaid|paid|daily|meal|lunch) )?(?:lunch|meal|break|diner"
    r"|dejeuner|repas|pause)"
    r"|(?:lunch|meal|break|pause|diner|dejeuner)(?: (?:break|period|repas|diner|dejeuner))?(?: "
    r"(?:of|de|d'|:))? ?(?P<n2>\d{1,2}|one|an|une|half an|thirty|trente)(?: |-)(?P<unit2>hours?"
    r"|hrs?|heures?|minutes?|mins?)"
    r"|(?P<demi>half-hour|half hour|demi-heure) (?:unpaid |for |pour |de )?(?:lunch|meal|break"
    r"|pause|diner|dejeuner)"
)
_SUBJECT = phrase(
    r"\b(?:he|she|they|mr|ms|mrs|mx|mme|m|il|elle|employee?|was employed|is employed|worked|works"
    r"|working|travaille|travaillait|contract(?:ed)?)\b"
)


def by_the_day(text: str, folded: str) -> Iterator[Figure]:
    """Find "8 hours a day, 5 days a week" in either order within one sentence."""
    for unit, figure in hours_per(text, folded):
        at = figure.at
        if unit != "day" or is_no_work(text, folded, at):
            continue
        own = sentence(text, at.start)
        near = Span(max(own.start, at.start - 90), min(own.end, at.end + 90))
        around = Span(max(0, own.start - 90), min(len(folded), own.end + 60))
        days = _nearest_days(folded, near, at) or _nearest_days(folded, around, at)
        if days is not None:
            count, place = days
            whole = Span(min(at.start, place.start), max(at.end, place.end))
            start = min(own.start, whole.start)
            is_bare = own.end - start - (whole.end - whole.start) < _ASIDE
            confidence = 0.9 if is_bare or WORK.search(folded, start, own.end) else 0.7
            yield Figure(figure.low * count, None, whole, confidence, "hours a day, days a week")


def by_the_clock(text: str, folded: str) -> Iterator[Figure]:
    """Find "Monday to Friday, 9 to 5 with an hour for lunch"; doubtful where no break is told."""
    last = 0
    for match in _CLOCK.finditer(folded):
        if match.start() < last:
            continue
        at = Span(*match.span())
        own = sentence(text, at.start)
        near = Span(max(own.start, at.start - 90), min(own.end, at.end + 110))
        days = _nearest_days(folded, near, at)
        hours = _length(match)
        lunch = _LUNCH.search(folded, near.start, near.end)
        second = _second_half(folded, at.end)
        if hours is not None and second is not None and (more := _length(second)) is not None:
            hours, last = hours + more, second.end()
            at = Span(at.start, last)
        if days is None or hours is None or (lunch is None and _is_opening(folded, own)):
            continue
        count, place = days
        rest = Decimal(0)
        if lunch is not None and not _is_paid(lunch):
            rest = _break_of(lunch)
        whole = Span(
            min(at.start, place.start), max(at.end, place.end, lunch.end() if lunch else 0)
        )
        confidence = 0.85 if lunch or last == at.end else 0.6
        yield Figure((hours - rest) * count, None, whole, confidence, "days and times of a week")


def _second_half(folded: str, end: int) -> re.Match[str] | None:
    """Read the other half of a day that a break parts: "8 to 12 and 13 to 17"."""
    link = _AND_THEN.match(folded, end)
    return _CLOCK.match(folded, link.end()) if link else None


def _is_opening(folded: str, own: Span) -> bool:
    if WORK.search(folded, own.start, own.end) is None:
        return True
    opening = NOT_WORK.search(folded, own.start, own.end)
    return opening is not None and _SUBJECT.search(folded, own.start, own.end) is None


_WEEK_DAYS = {
    name: number
    for names in (
        "mon tue wed thu fri sat sun",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
    )
    for number, name in enumerate(names.split())
}


def _nearest_days(folded: str, near: Span, at: Span) -> tuple[int, Span] | None:
    best: tuple[int, int, Span] | None = None
    for match in _DAYS_ANY.finditer(folded, near.start, near.end):
        place = Span(*match.span())
        if match["count"]:
            count = (
                int(match["count"]) if match["count"].isdigit() else int(from_words(match["count"]))
            )
        elif match["weekdays"]:
            count = 5
        else:
            count = (_WEEK_DAYS[match["last"]] - _WEEK_DAYS[match["first"]]) % 7 + 1
        distance = max(place.start - at.end, at.start - place.end)
        if best is None or distance < best[0]:
            best = (distance, count, place)
    return None if best is None else best[1:]


def _length(match: re.Match[str]) -> Decimal | None:
    """Give the hours between two times of day, where their halves of the day are clear."""
    start, end = int(match["s"]), int(match["e"])
    if start > 24 or end > 24:  # noqa: PLR2004
        return None
    is_time = any(match[name] for name in ("sm", "em", "sx", "ex", "sn", "en")) or "h" in match[0]
    if not is_time and not (5 <= start <= 11 and 1 <= end <= 8):  # noqa: PLR2004 -- "9 to 5"
        return None
    if (match["sx"] or "").startswith("p") and start < 12:  # noqa: PLR2004
        start += 12
    if (match["ex"] or "").startswith("p") and end < 12:  # noqa: PLR2004
        end += 12
    begin = Decimal(start) + Decimal(match["sm"] or 0) / 60
    until = Decimal(end) + Decimal(match["em"] or 0) / 60
    if until <= begin:
        until += 12 if not match["ex"] and until + 12 > begin else 24
    length = until - begin
    return length if 2 <= length <= 14 else None  # noqa: PLR2004 -- a shift


def _is_paid(lunch: re.Match[str]) -> bool:
    return bool(lunch["paid"]) or (lunch["p2"] or "").startswith(
        ("paid", "(paid", "remun", "(remun")
    )


def _break_of(lunch: re.Match[str]) -> Decimal:
    if lunch["demi"] or (lunch["half"] or "") or "demi" in (lunch["unit"] or ""):
        return Decimal("0.5")
    number = lunch["n"] or lunch["n2"] or "1"
    unit = lunch["unit"] or lunch["unit2"] or "hour"
    if number.startswith("half"):
        return Decimal("0.5")
    amount = Decimal(number) if number.isdigit() else Decimal({"a": 1, "an": 1}.get(number, 0))
    if not amount:
        amount = from_words(number)
    return amount / 60 if unit.startswith("min") else amount
