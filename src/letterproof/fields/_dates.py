"""Dates as letters write them, English and French: shapes and readings, no roles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from letterproof.fields._calendars import in_ours, with_weekday
from letterproof.fields._country import country_of
from letterproof.fields._dates_told_back import told_back
from letterproof.fields._plain import phrase, plain
from letterproof.model.page import Span
from letterproof.model.value import PartialDate
from letterproof.patterns import regex

_NAMES = (
    ("january", "janvier"), ("february", "fevrier"), ("march", "mars"), ("april", "avril"),
    ("may", "mai"), ("june", "juin"), ("july", "juillet"), ("august", "aout"),
    ("september", "septembre"), ("october", "octobre"), ("november", "novembre"),
    ("december", "decembre"),
)  # fmt: skip
_SHORT = (
    "jan janv jany", "feb fev fevr febr", "mar", "apr avr", "", "jun", "jul juil", "aug",
    "sep sept", "oct", "nov", "dec",
)  # fmt: skip
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names}
_EXACT = _MONTHS | {
    short: number for number, shorts in enumerate(_SHORT, 1) for short in shorts.split()
}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
        " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
        " nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth"
        " twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth"
        " thirty-first".split(),
        1,
    )
} | {"premier": 1}
_BY_LENGTH = sorted(_ORDINALS, key=lambda word: (-len(word), word))

_YEAR = r"(?:19|20)\d\d"
_TH = r"(?: ?(?:st|nd|rd|th|er|ere|eme|e|o)\b)?"
_MONTH = "|".join(sorted(_EXACT, key=lambda name: (-len(name), name)))
_MONTH_AHEAD = r"(?: ?(?:jan|feb|fev|mar|apr|avr|ma[iy]|jui?[nl]|aug|aou|sep|oct|nov|dec))"
_LATE = rf"\d\d(?!\d|st|nd|rd|th|{_MONTH_AHEAD})"
_SHAPE = phrase(
    r"(?<!\w)(?<!\d[/.,])(?<![a-z]/)(?:"
    rf"(?<![a-z]-)(?P<y1>{_YEAR})(?P<s1>[-/]"
    rf"|\.\x20?)(?P<m1>\d{{1,2}})(?P=s1)(?P<d1>\d{{1,2}})(?!\d)"
    rf"|(?<![a-z]-)(?P<a2>\d{{1,2}}) ?(?P<s2>[/.-]) ?(?P<b2>\d{{1,2}}) ?(?P=s2) ?(?P<y2>{_YEAR}"
    r"|\d\d)"
    r"(?!\d|(?P=s2)\d)"
    rf"|(?P<d3>\d{{1,2}}|{'|'.join(_BY_LENGTH)}){_TH}[\s.,/\"'-]{{0,3}}(?<!\n\n)(?:day )?(?:of "
    r"|de )?"
    rf"(?P<m3>[a-z]{{3,10}})[\s.,/'-]{{0,3}}(?<!\n\n)(?:of |de )?"
    rf"(?P<y3>{_YEAR}(?!\d)|(?<=['/.-]){_LATE})"
    rf"|(?P<m4>[adfjmnos][a-z]{{2,9}})[\s.-]{{0,2}}(?<!\n\n)(?:the )?(?P<d4>\d{{1,2}}){_TH}"
    rf"[\s,.'/-]{{1,3}}(?<!\n\n)(?:of )?(?P<y4>{_YEAR}(?!\d)|(?<=['/]){_LATE})"
    rf"|(?P<y5>{_YEAR})[\s,.-]{{1,2}}(?<!\n\n)(?P<m5>[a-z]{{3,10}})[\s.-]{{1,2}}(?<!\n\n)"
    rf"(?P<d5>\d{{1,2}})(?!\d|,? ?{_YEAR})"
    r"|(?P<y6>(?:19|20)\d\d)[-/.](?P<m6>0[1-9]|1[0-2])"
    r"(?!\d|[-/.]\d(?!\d{3}(?!\d)))"
    rf"|(?<![a-z]-)(?P<m7>0?[1-9]|1[0-2])(?P<s7> ?[/.-] ?)(?P<y7>{_YEAR})(?!\d|(?P=s7)\d)"
    rf"|(?P<m8>[adfjmnos][a-z]{{2,9}})[\s.,'/-]{{0,3}}(?<!\n\n)(?:of |de )?"
    rf"(?P<y8>{_YEAR}(?!\d)|(?<=['/-]){_LATE})"
    r")"
)
_TOKEN = regex(r"\w+")
_LONE_YEAR = phrase(
    rf"{_YEAR}(?:(?<![\w/.,'$€£-]\d{{4}})|(?<=[a-z\d]{{4}}-\d{{4}}))"
    r"(?![\w%$€£'/]|[.,-]\d{1,3}(?!\d))"
)
_YEAR_AFTER = phrase(
    r"(?:\b(?:since|from|until|till|to|through|in|year|between|and|depuis|de|en|jusqu'en|a|entre|et"
    rf"|l'annee|annee|early|late|mid|end of|beginning of|fin|debut)|(?<!\d)(?:{_YEAR}) ?-"
    r"|[a-z]\)? ?-|:|\() ?$"
)
_YEAR_BEFORE = phrase(r" ?- ?(?:\d{4}|[a-z])| (?:to|until|till|through|a) ")
_BARE = phrase(
    r"(?<![\w/.,-])(?:(?P<n1>\d{1,2})[./](?P<n2>\d{1,2})\.?|(?P<dm>\d{1,2})"
    rf"{_TH}[ -](?:of |de )?(?P<mo>{_MONTH})\.?|(?P<mo2>{_MONTH})\.?"
    rf"(?: (?P<dm2>\d{{1,2}}){_TH})?|(?P<dd>\d{{1,2}}){_TH}),?"
    r"(?: ?- ?| (?:to|until|till|through|and|au|a|et|jusqu'(?:au|a|en)) (?:the |le )?)$"
)

_RANGE = phrase(r",? ?(?:-|to|until|till|up to|through|au|a|jusqu'au) ?(?:the |le )?")
_MONTH_FIRST = frozenset({"US", "PH"})
"""Countries that write the month before the day."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A date in the text, as read; `others` are its other readings.

    `is_settled` is False where nothing in the letter decides between readings.
    """

    at: Span
    value: PartialDate
    others: tuple[PartialDate, ...] = ()
    is_settled: bool = True


@lru_cache(maxsize=16)
def dates(text: str) -> tuple[Mention, ...]:
    """Give every date of a text in order.

    Days that do not exist (31 June) are left out; a year alone is given only where the words
    around it treat it as a date.
    """
    folded = plain(text)
    shapes = tuple(_shapes(folded))
    found = [*_written(shapes), *_numeric(shapes, text)]
    found += [bare for mention in found if (bare := _sharing_year(folded, mention)) is not None]
    taken = {place for shape in shapes for place in range(*shape.span())}
    for at, value in told_back(folded, [(each.at, each.value) for each in found], _EXACT):
        if taken.isdisjoint(range(at.start, at.end)):
            found.append(Mention(at, value))
            taken |= set(range(at.start, at.end))
    found += [mention for mention in _years(folded) if mention.at.start not in taken]
    found.sort(key=lambda mention: mention.at.start)
    places = in_ours(folded, [(mention.at, mention.value.year) for mention in found])
    return tuple(
        replace(mention, at=with_weekday(folded, at))
        for mention, at in zip(found, places, strict=True)
        if at is not None
    )


def month_of(word: str, *, is_misspelt: bool = False) -> int | None:
    """Give the number of a month's name in plain text, or None.

    With `is_misspelt`, a small slip in a longer name is forgiven if only one month is that near.
    """
    if word in _EXACT:
        return _EXACT[word]
    if not is_misspelt or len(word) < 4:  # noqa: PLR2004 -- "mar" and "may" are too near to others
        return None
    near = {
        month
        for name, month in _MONTHS.items()
        if len(name) > 3 and _distance(word, name) <= (2 if len(name) > 5 else 1)  # noqa: PLR2004
    }
    return near.pop() if len(near) == 1 else None


def _distance(left: str, right: str) -> int:
    """Count insertions, deletions, replacements and swaps of neighbours."""
    if abs(len(left) - len(right)) > 2:  # noqa: PLR2004 -- more than is ever forgiven
        return 3
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        before, row, above = row, [i], before
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, above[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _shapes(folded: str) -> Iterator[re.Match[str]]:
    """Give what is shaped like a date, left to right; a word that is no month is passed over."""
    at = 0
    while match := _SHAPE.search(folded, at):
        name = match["m3"] or match["m4"] or match["m5"] or match["m8"]
        if name is None or month_of(name, is_misspelt=match["m8"] is None or len(name) > 5):  # noqa: PLR2004
            yield match
            at = match.end()
        else:
            token = _TOKEN.match(folded, match.start())
            at = token.end() if token else match.end()


def _written(shapes: tuple[re.Match[str], ...]) -> Iterator[Mention]:
    for match in shapes:
        kind = next(k for k in "12345678" if match[f"y{k}"] is not None)
        if kind == "2":
            continue
        month_text = match[f"m{kind}"]
        month = (
            int(month_text) if month_text.isdigit() else month_of(month_text, is_misspelt=True) or 0
        )
        day = match[f"d{kind}"] if kind in "1345" else None
        number = None if day is None else int(_ORDINALS.get(day, day))
        if value := _date(_full_year(match[f"y{kind}"]), month, number):
            yield Mention(Span(*match.span()), value)


def _numeric(shapes: tuple[re.Match[str], ...], text: str) -> Iterator[Mention]:
    """Read 03/04/2021 and its kind in the order that the letter's other dates use.

    Where these do not tell, the country's habit is only the likelier reading: an employer abroad
    may write for Canada, a form may come from elsewhere, and a wrong month is never noticed later.
    """
    matches = [match for match in shapes if match["a2"]]
    if not matches:
        return
    parts = [(int(match["a2"]), int(match["b2"])) for match in matches]
    is_day_first = any(a > 12 >= b for a, b in parts)  # noqa: PLR2004 -- no month is above 12
    is_month_first = any(b > 12 >= a for a, b in parts)  # noqa: PLR2004
    country = country_of(text)
    if is_day_first == is_month_first == False:  # noqa: E712
        is_day_first, is_month_first = _by_ranges(plain(text), matches, parts)
    for match, (a, b) in zip(matches, parts, strict=True):
        at, year = Span(*match.span()), _full_year(match["y2"])
        day_first, month_first = _date(year, b, a), _date(year, a, b)
        if day_first is None or month_first is None or day_first == month_first:
            if value := day_first or month_first:
                yield Mention(at, value)
        elif is_day_first != is_month_first:
            value, other = (day_first, month_first) if is_day_first else (month_first, day_first)
            yield Mention(at, value, (other,))
        elif match["s2"] == "." and country != "CA" and not is_day_first:
            yield Mention(at, day_first)  # nobody writes the month first with stops
        else:  # a habit, or a letter that mixes both, chooses a reading and settles nothing
            is_habit = not is_day_first and country in _MONTH_FIRST
            value, other = (month_first, day_first) if is_habit else (day_first, month_first)
            yield Mention(at, value, (other,), is_settled=False)


def _by_ranges(
    folded: str, matches: list[re.Match[str]], parts: list[tuple[int, int]]
) -> tuple[bool, bool]:
    """Tell whether only one order of day and month lets every range end after it begins."""
    day_first = month_first = True
    for one, other, (a, b), (c, d) in zip(matches, matches[1:], parts, parts[1:], strict=False):
        if _RANGE.fullmatch(folded, one.end(), other.start()) is None:
            continue
        years = _full_year(one["y2"]), _full_year(other["y2"])
        day_first = day_first and (years[0], b, a) <= (years[1], d, c)
        month_first = month_first and (years[0], a, b) <= (years[1], c, d)
    return (day_first, month_first) if day_first != month_first else (False, False)


def _sharing_year(folded: str, later: Mention) -> Mention | None:
    """Read the first half of "15.06. - 15.09.2021" or "from May to August 2021"."""
    window = max(0, later.at.start - 40)
    match = _BARE.search(folded[window : later.at.start])
    if match is None or later.value.month is None:
        return None
    first, last = (match.start(), match.end())
    year, day = later.value.year, later.value.day
    value: PartialDate | None = None
    if match["n1"]:
        value = _date(year, int(match["n2"]), int(match["n1"]))
    elif name := match["mo"] or match["mo2"]:
        number = match["dm"] or match["dm2"]
        month = month_of(name)
        if month and (number is None) == (day is None):
            value = _date(year, month, int(number) if number else None)
            last = match.end("mo") if match["mo"] else match.end("dm2" if number else "mo2")
    elif day is not None and (number := match["dd"]):
        value = _date(year, later.value.month, int(number))
        last = match.end("dd")
    if value is None:
        return None
    if match["n1"]:
        last = match.end("n2") + (folded[window + match.end("n2")] == ".")
    at = Span(window + first, window + last)
    if value.earliest > later.value.latest:  # "from October to March 2021"
        return Mention(
            at, PartialDate(year - 1, value.month, value.day), (value,), is_settled=False
        )
    return Mention(at, value)


def _years(folded: str) -> Iterator[Mention]:
    for match in _LONE_YEAR.finditer(folded):
        before = folded[max(0, match.start() - 16) : match.start()]
        if _YEAR_AFTER.search(before) or _YEAR_BEFORE.match(folded, match.end()):
            yield Mention(Span(*match.span()), PartialDate(int(match[0])))


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:  # noqa: PLR2004
        return year
    return year + (1900 if year > 60 else 2000)  # noqa: PLR2004 -- working lives, not history


def _date(year: int, month: int, day: int | None) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None
