"""Periods that only a title tells: "rose to head cook (May 2020 to date)"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from letterproof.fields._dates import Mention, dates
from letterproof.fields._pairs import Period, hit_of
from letterproof.fields._plain import sentence
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import EndDate, Ongoing, PartialDate
from letterproof.patterns import regex

LED = regex(
    r"[\s,(:»”\"]*(?:(?:from|since|on|effective|with\s+effect\s+from|w\.?e\.?f\.?|as\s+of"
    r"|starting|beginning"
    r"|du|de|depuis|dès|à\s+(?:partir|compter|effet)\s+d[eu]|en|le|la|the)\s+)*",
    re.IGNORECASE,
)
"""All that may stand between a title and the day it began."""

HEAD = regex(
    r"\s*(?:effective|with\s+effect|from|on|as|of|since|in|le|en|à|compter|partir|effet"
    r"|du|de|dès|depuis|\s)+",
    re.IGNORECASE,
)
"""All that opens a sentence before the day of a promotion."""

IN_BRACKETS = regex(r"\s?\(\s?")
"""Between a date and the title that it began: "on 3 May 2020 (head cook)"."""

NOW = regex(
    r"\s*(?:to|till|until|[-–—]|à|jusqu[’']à|au)\s+(?:the\s+)?(?P<now>date"
    r"|present(?:\s+day)?|now|ce\s+jour"
    r"|aujourd[’']hui|présent|today)\b",
    re.IGNORECASE,
)
THEN = (
    r"(?:there-?after|(?:ever )?since(?: then)?|since that (?:date|time|day)|from (?:then|that date"
    r"|that day) on(?:wards?)?|after-?wards?|after that|later|subsequently|then|next|ensuite|puis"
    r"|par la suite|depuis(?: lors)?|dès lors|après(?: cela)?"
    r"|when|at which (?:time|date|point)|date à laquelle|quand|lorsque?’?'?|moment où)"
)
THEN_BEFORE = regex(
    rf"\b{THEN}\b,?(?:\s?(?:promoted|appointed|made|named"
    rf"|promue?|nommée?|he|she|they|il|elle|was|is|has been|been|as|became|worked|served"
    rf"|a été|est"
    r"|était|fut|comme|to|the|an?|our|notre|une?|le|la|au poste de|position of|role of|post of)\b)*"
    r"\s?\Z",
    re.IGNORECASE,
)
THEN_BEHIND = regex(rf",?\s{THEN}(?=\s*(?:[.,;)\n]|\Z))", re.IGNORECASE)
"""Behind or before a title: it was held from the end of what was told before."""

HANDED_OVER = 0.7
BACK = 160
"""So near before a title stands the date at which it was taken on."""

CONFIDENCE = 0.85
FAR = 1000
"""No sentence reaches farther back from a date."""

MOST = 40
"""So many periods no letter tells of: the search ends."""

REACH = 40
"""How many characters of small words may stand between a title and its day."""


def led(letter: Letter, titles: Sequence[Hit[str]], found: Sequence[Period]) -> list[Period]:
    """Add to the periods of a letter with several titles those that only stand behind a title."""
    if len({hit.value.casefold() for hit in titles}) == 1:
        return list(found)
    known = {hit.at for period in found for hit in (period.start, period.end) if hit is not None}
    whole = list(found)
    starts = [hit.at.start for hit in titles if isinstance(hit.at, Span)]
    for mention in dates(letter.text):
        if len(whole) >= MOST:
            break
        first = bisect_left(starts, mention.at.start - FAR)
        near = titles[first : bisect_left(starts, mention.at.end + len(" ( "))]
        if mention.at in known or not any(_leads(letter, hit, mention) for hit in near):
            continue
        whole = [_cut(period, mention) for period in whole]
        whole.append(_begun(letter, mention, found))
    whole += _taken_over(letter, titles, whole)
    return sorted(whole, key=lambda period: period.span.start)


def _taken_over(
    letter: Letter, titles: Sequence[Hit[str]], found: Sequence[Period]
) -> Iterator[Period]:
    """Read "driver until April 2017, dispatcher thereafter": one date ends and begins."""
    for title in titles:
        at = title.at
        assert isinstance(at, Span)  # noqa: S101 - titles are words
        behind = THEN_BEHIND.match(letter.text, at.end)
        if not behind and not THEN_BEFORE.search(letter.text[max(0, at.start - BACK) : at.start]):
            continue
        near = [mention.at.start for mention in dates(letter.text)]
        if not behind and any(
            at.end <= start and LED.fullmatch(letter.text, at.end, start) for start in near
        ):
            continue
        dated = [start for start in near if at.start - BACK <= start < at.start]
        ends = [
            period.end
            for period in found
            if period.end
            and isinstance(period.end.at, Span)
            and period.end.at.start == max(dated, default=None)
        ]
        for end in ends:
            span = Span(at.end, behind.end()) if behind else at
            if isinstance(end.value, PartialDate):
                start = Hit(end.value, end.at, HANDED_OVER, "end of the position before")
                yield Period(start, _last_end(found, end.value), span, HANDED_OVER)


def _last_end(found: Sequence[Period], handed_over: PartialDate) -> Hit[EndDate] | None:
    """Give the end of the whole service in whose midst one job followed another."""
    for whole in found:
        if whole.start is None or whole.end is None:
            continue
        begun, ended = whole.start.value, whole.end.value
        is_later = isinstance(ended, Ongoing) or handed_over.latest < ended.earliest
        if begun.earliest <= handed_over.earliest and is_later:
            return whole.end
    return None


def _leads(letter: Letter, title: Hit[str], mention: Mention) -> bool:
    """Say whether only small words stand between a title in a sentence and a date behind it."""
    assert isinstance(title.at, Span)  # noqa: S101 - titles are words
    if IN_BRACKETS.fullmatch(letter.text, mention.at.end, title.at.start):
        return True
    own = sentence(letter.text, mention.at.start)
    if title.found_by == "promoted to" and title.at in own:
        return HEAD.fullmatch(letter.text, own.start, mention.at.start) is not None
    between = letter.text[title.at.end : mention.at.start]
    is_near = title.at.end <= mention.at.start and len(between) < REACH and "\t" not in between
    return is_near and "\n\n" not in between and LED.fullmatch(between) is not None


def _begun(letter: Letter, mention: Mention, found: Sequence[Period]) -> Period:
    """Make the period that a date begins; it ends where words or the cut period say."""
    start = hit_of(mention, CONFIDENCE, "date behind a title")
    end: Hit[EndDate] | None = None
    if now := NOW.match(letter.text, mention.at.end):
        place = Span(*now.span("now"))
        end = Hit(Ongoing.PRESENT, place, CONFIDENCE, "date behind a title, to the present")
    else:
        around = next((period for period in found if _is_around(period, mention)), None)
        end = around.end if around else None
    return Period(start, end, mention.at, CONFIDENCE)


def _is_around(period: Period, mention: Mention) -> bool:
    """Say whether a period's start and end stand apart, and the date between them."""
    if period.start is None or period.end is None:
        return False
    start, end = period.start.at, period.end.at
    if not isinstance(start, Span) or not isinstance(end, Span):
        return False
    return start.end <= mention.at.start and mention.at.end <= end.start


def _cut(period: Period, mention: Mention) -> Period:
    """Leave a period without its end where another job begins between both."""
    return replace(period, end=None) if _is_around(period, mention) else period
