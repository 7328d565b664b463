"""Dates whose year stands elsewhere: "31 May this year", "le 4 mai dernier", "2019 (1 June)"."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from letterproof.fields._plain import line, phrase
from letterproof.model.page import Span
from letterproof.model.value import PartialDate

_WORDS = 5
"""A line with more words than these before its date tells of something else than its own day."""

_TOLD_BACK = phrase(
    r"(?<![\w/.,-])(?:(?P<d1>\d{1,2})(?: ?(?:st|nd|rd|th|er))? (?:of )?(?P<m1>[a-z]{3,9})\.?"
    r"|(?P<m2>[a-z]{3,9})\.? (?P<d2>\d{1,2})(?:st|nd|rd|th)?"
    r"|(?:(?<=\bin )|(?<=since )|(?<=from )|(?<=\ben )|(?<=depuis ))(?P<m3>[a-z]{3,9}))"
    r",? (?:(?P<same>(?:of )?this (?:same )?year|de (?:cette|la presente) annee|de l'annee (?:en"
    r" cours|courante)|courant|cette annee)|(?P<year>(?:of )?last year|de l'an(?:nee)? (?:derniere?"
    r"|passee?)|l'an(?:nee)? (?:derniere?|passee?))|(?P<last>last|dernier|passe))\b"
)
_IN_BRACKETS = phrase(
    r"(?P<y>(?:19|20)\d\d) ?\((?:on |the |le )*(?:(?P<d1>\d{1,2})(?: ?(?:st|nd|rd|th|er))? "
    r"(?:of )?(?P<m1>[a-z]{3,9})|(?P<m2>[a-z]{3,9}) (?P<d2>\d{1,2})(?:st|nd|rd|th)?)\.?\)"
)


def told_back(
    folded: str, known: list[tuple[Span, PartialDate]], months: Mapping[str, int]
) -> Iterator[tuple[Span, PartialDate]]:
    """Give the dates that lean on another's year; `known` are those written in full."""
    for match in _IN_BRACKETS.finditer(folded):
        month = months.get(match["m1"] or match["m2"])
        if month and (value := _date(int(match["y"]), month, match["d1"] or match["d2"])):
            yield Span(*match.span()), value
    written = _day_of_writing(folded, known)
    if written is None:
        return
    for match in _TOLD_BACK.finditer(folded):
        month = months.get(match["m1"] or match["m2"] or match["m3"])
        if month is None:
            continue
        day = match["d1"] or match["d2"]
        value = _date(written.year - bool(match["year"]), month, day)
        if value and match["last"] and value.earliest >= written:
            value = _date(written.year - 1, month, day)
        if value and value.earliest <= written:
            yield Span(*match.span()), value


def _day_of_writing(folded: str, known: list[tuple[Span, PartialDate]]) -> date | None:
    """Give the only day that has a line for itself, but for a place or a label."""
    days = set()
    for at, value in known:
        own = line(folded, at.start)
        around = folded[own.start : at.start] + folded[at.end : own.end]
        if value.day and len(re.findall(r"[^\W\d_]+", around)) < _WORDS and "\t" not in around:
            days.add(value.earliest)
    return days.pop() if len(days) == 1 else None


def _date(year: int, month: int, day: str | None) -> PartialDate | None:
    try:
        return PartialDate(year, month, int(day) if day else None)
    except ValueError:
        return None
