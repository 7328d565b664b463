"""Hours of a week as sentences tell them: a small grammar over measures of time."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from letterproof.fields._hour_measures import measures
from letterproof.fields._hour_words import Token
from letterproof.model.page import Span
from letterproof.patterns import regex


@dataclass(frozen=True, slots=True)
class Figure:
    """Hours per week, `high` where a range is given."""

    low: Decimal
    high: Decimal | None
    at: Span
    confidence: float
    found_by: str


_SHORTEST_DAY, LONGEST_DAY = 2, 16
_SHORTEST_STATED, LONGEST_STATED = 10, 60
"""A week's hours where its words are apart from each other."""

DELAYS = (24, 48, 72)
"""Hours of notice, of an answer, round the clock."""

_SHORTEST_WEEK = 4
_SHORTEST_MONTH = 8
"""Fewer days a month are seldom all of a job."""

_SHORTEST_WORK = 7
"""Fewer hours a week are seldom all of a job."""

_PARTS = {
    "W": Decimal(1),
    "F": Decimal("0.5"),
    "M": Decimal(12) / Decimal(52),
    "Y": Decimal(1) / Decimal(52),
}
"""How much of a week's hours those of a unit are."""

_UNITS = {"W": "week", "F": "two weeks", "M": "month", "Y": "year", "V": "cycle of weeks"}
_SURE = {"W": 0.95, "F": 0.92, "V": 0.9, "M": 0.84, "Y": 0.84}

Reading = tuple[Decimal, Decimal | None, float, str]


def figures(text: str, folded: str) -> Iterator[Figure]:
    """Find the hours of a week, stated or reckoned; no words are used for two figures."""
    tags, found = measures(text, folded)
    used = bytearray(len(tags))
    for pattern, read in _RULES:
        for match in pattern.finditer(tags):
            if any(used[match.start() : match.end()]):
                continue
            reading = read(match, found)
            if reading is None:
                continue
            used[match.start() : match.end()] = b"\1" * (match.end() - match.start())
            low, high, confidence, found_by = reading
            start, end = _bounds(match)
            at = Span(found[start].start, found[end - 1].end)
            yield shared(Figure(low, high, at, confidence, found_by), tags, found, match, folded)


def _bounds(match: re.Match[str]) -> tuple[int, int]:
    """Give the first and the last token of a match that say something."""
    said = match[0]
    start = match.start() + len(said) - len(said.lstrip("o,(:&)."))
    if "at" in match.re.groupindex:
        start = match.start("at")
    return start, match.end() - (len(said) - len(said.rstrip("o,(:&).")))


def _per_week(unit: Token) -> Decimal:
    return 1 / unit.value if unit.tag == "V" else _PARTS[unit.tag]


def _times(token: Token, by: Decimal) -> tuple[Decimal, Decimal | None]:
    return token.value * by, None if token.high is None else token.high * by


def _groups(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    """Add up shifts of so many hours: "two 8-hour shifts and two 6-hour shifts each week"."""
    parts = found[match.start() : match.end()]
    counts = [part.value for part in parts if part.tag in "Nn"]
    lengths = [part for part in parts if part.tag == "G"]
    if len(counts) != len(lengths) or any(each.value > LONGEST_DAY for each in lengths):
        return None
    units = [part for part in parts if part.tag in "WFVM"]
    pairs = zip(counts, lengths, strict=True)
    by = _per_week(units[0]) if units else Decimal(1)
    low = sum((count * each.value for count, each in pairs), Decimal(0)) * by
    return low, None, 0.92 if units else 0.7, "shifts of so many hours"


def _summed(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    """Believe a count of shifts whose sum is told too: "six days of eight hours (48 hours)"."""
    *parts, total = [part.value for part in found[match.start() : match.end()] if part.tag in "NnG"]
    if len(parts) != 2 or parts[0] * parts[1] != total:  # noqa: PLR2004
        return None
    return total, None, 0.92, "shifts of so many hours"


def _daily(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    """Multiply the hours of a day by the days of a week."""
    length, days = found[match.start("g")], found[match.start("d")]
    is_near = match.end() - match.start() < 8  # noqa: PLR2004
    if length.value > LONGEST_DAY and days.value > 7 and days.value % 7 == 0:  # noqa: PLR2004
        low, high = _times(length, 7 / days.value)
        is_week = _SHORTEST_STATED <= low <= LONGEST_STATED
        return (low, high, 0.82, "hours of a turn of weeks") if is_week else None
    if length.value < _SHORTEST_DAY or not 1 <= days.value <= 7:  # noqa: PLR2004
        return None
    if length.value > LONGEST_DAY:  # hours of all these days
        is_week = days.value > 1 and length.value not in DELAYS and "D" not in match[0]
        return (length.value, length.high, 0.88 if is_near else 0.7, "hours") if is_week else None
    low, high = _times(length, days.value)
    if match[0] == "GDn":  # of which week these days are is not said
        return (low, high, 0.78, "hours a day, some days") if days.value > 2 else None  # noqa: PLR2004
    return low, high, 0.9 if is_near and days.value > 1 else 0.7, "hours a day, days a week"


def _with_rest(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    """Multiply the hours of a day that holds a break: with it or without, the letter may mean."""
    length, rest, days = (found[match.start(name)].value for name in ("g", "b", "d"))
    if not _SHORTEST_DAY <= length <= LONGEST_DAY or not 1 < days <= 7:  # noqa: PLR2004
        return None
    high = length * days if rest else None
    return (length - rest) * days, high, 0.7 if rest else 0.9, "hours a day, days a week"


def _monthly(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    """Multiply the hours of a day by the days of a month."""
    length, days = found[match.start("g")], found[match.start("d")]
    if not _SHORTEST_DAY <= length.value <= LONGEST_DAY or days.value < _SHORTEST_MONTH:
        return None
    low, high = _times(length, days.value * _PARTS["M"])
    return low, high, 0.82, "hours a day, days a month"


def _watches(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    """Multiply several shifts of each day by the days: "two watches of 4 hours daily, 7 days"."""
    count, length, days = (found[match.start(name)].value for name in ("c", "g", "d"))
    if count * length > LONGEST_DAY or days > 7:  # noqa: PLR2004
        return None
    return count * length * days, None, 0.86, "hours a day, days a week"


def _of_unit(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    """Read hours whose month or year stands some words before: "the annual load is 1,950 hours"."""
    length, unit = found[match.start("g")], found[match.start("u")]
    low, high = _times(length, _PARTS[unit.tag])
    is_year_told = unit.text not in {"years", "annees"}
    if not is_year_told or not _SHORTEST_STATED <= low <= LONGEST_STATED:
        return None
    return low, high, 0.82, f"hours per {_UNITS[unit.tag]}"


def _number_a_week(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    """Read "hours ... forty a week"."""
    number = found[match.start("g")]
    if not _SHORTEST_STATED <= number.value <= LONGEST_STATED:
        return None
    return number.value, None, 0.87, "hours per week"


def _turns(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    """Reckon so many days of so many: "a 28-day rota of 21 days at 8 hours a day"."""
    of, on = (found[match.start(name)].value for name in ("of", "on"))
    length = found[match.start("g")]
    if on > of or length.value > LONGEST_DAY:
        return None
    low, high = _times(length, on * 7 / of)
    return low, high, 0.85, "turns of days"


def _segments(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    """Add up days of several lengths: "9 hours Monday to Thursday and 6 hours on Friday"."""
    parts = found[match.start() : match.end()]
    lengths = [part.value for part in parts if part.tag == "G"]
    days = [part.value for part in parts if part.tag == "K"]
    if len(lengths) != len(days) or max(lengths) > LONGEST_DAY:
        return None
    total = sum((length * count for length, count in zip(lengths, days, strict=True)), Decimal(0))
    return total, None, 0.88, "hours of several days"


def _stated(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    length, unit = found[match.start("g")], found[match.start("u")]
    low, high = _times(length, _per_week(unit))
    if unit.tag == "W" and low < _SHORTEST_WORK:
        return low, high, 0.7, "hours per week"
    if unit.tag in "MY" and low < _SHORTEST_WEEK:  # so few are no working time but leave
        return None
    between = match[0].count("o")
    confidence = _SURE[unit.tag] if not between else 0.85
    return low, high, min(confidence, _SURE[unit.tag]), f"hours per {_UNITS[unit.tag]}"


def _alternating(match: re.Match[str], found: tuple[Token, ...]) -> Reading | None:
    one, other = found[match.start("g")], found[match.start("h")]
    both = (one.value + other.value) / 2
    if both < _SHORTEST_STATED:
        return None
    return both, None, 0.85, "weeks that alternate"


def shared(
    figure: Figure, tags: str, found: tuple[Token, ...], match: re.Match[str], folded: str
) -> Figure:
    """Take the share of a full week that words before it tell: "0.8 FTE of a 40-hour week"."""
    start = _bounds(match)[0]
    before = _SHARE_BEFORE.search(tags, max(0, start - 8), start)
    after = _SHARE_AFTER.match(tags, match.end()) if before is None else None
    share = before or after
    if share is None:
        return figure
    token = found[share.start("s")]
    between = folded[token.end : figure.at.start]
    is_of = before is None or re.search(r"\b(?:of|d'|de|du|des)\b|d'", between) is not None
    if RESTATED.search(between) or not is_of or not 0 < token.value <= 1:
        return figure
    at = Span(min(token.start, figure.at.start), max(token.end, figure.at.end))
    low = figure.low * token.value
    if ")" in between or "(" in between:  # the brackets may hold the share's own hours
        return replace(figure, low=low, high=figure.low, at=at, confidence=0.7)
    return replace(figure, low=low, high=None, at=at, confidence=min(figure.confidence, 0.86))


RESTATED = regex(r"\b(?:he|she|they|il|elle|works?|worked|travaill\w+)\b")
"""Whoever works so many hours at a share of full time works these."""

_SHARE_BEFORE = regex("(?P<s>S|N(?=E)|(?<=E)N|(?<=Eo)N)[oEHN(]{0,6}$")
_SHARE_AFTER = regex("[,o]{1,4}(?P<s>S)")
_SHIFTS = "(?:NX?GD|NXG|n[Xo(,]?G[D)]?|G[)]?Xn)"
_G = "(?P<g>G)"
_UNIT = "(?P<u>[WFVMY])"
_WEEKLY = "(?P<d>n(?=[X,(o]?[WV])|Z|K)"
"""Days of a week: counted, in turns, or named."""

_RULES: tuple[
    tuple[re.Pattern[str], Callable[[re.Match[str], tuple[Token, ...]], Reading | None]], ...
] = tuple(
    (regex(pattern), read)
    for pattern, read in (
        ("GD?[o:]{0,2}K(?:[,&o]{1,3}GD?[o:]{0,2}K)+", _segments),
        ("K[o:]{0,2}GD?[,&o]{1,3}GD?o?K", _segments),
        ("GD?[o:]{0,2}K[,&o]{1,3}K[o:]{0,2}GD?", _segments),
        ("K[o:]{0,2}GD?(?:[,&o]{1,3}K[o:]{0,2}GD?)+", _segments),
        (f"{_G}V[,&]{{1,2}}(?P<h>G)(?:e|V)", _alternating),
        (f"Wo{{1,2}}{_G}[,&]{{1,2}}Wo{{0,2}}(?P<h>[GN])(?!K)", _alternating),
        ("(?:r[oW]{1,2}|W[o:]{0,3}r[o:]{0,3})(?P<g>N)&(?P<h>G)", _alternating),
        (
            f"{_SHIFTS}(?:[,&]{{1,2}}{_SHIFTS})*[o,(]{{0,2}}[WFVM](?![,&]{{1,2}}[noN]{{0,2}}e)",
            _groups,
        ),
        (f"(?P<c>[nN])X?{_G}D{{1,2}},?(?P<d>n)W", _watches),
        (f"[WF][o,:]{{0,4}}{_SHIFTS}(?![o,]{{0,2}}[WFMY])", _groups),
        (f"{_SHIFTS}[o,:(]{{1,3}}G", _summed),
        (f"{_SHIFTS}[o,:]{{1,6}}W", _groups),
        (f"D[o,]{{0,3}}{_G}[o,&]{{0,6}}(?P<d>[nN])W", _daily),
        (f"D[o,]{{0,3}}(?P<d>[nN])W[o,]{{0,5}}{_G}", _daily),
        (f"{_G}D[o,]{{0,2}}(?P<d>N)W(?!H)", _daily),
        (f"(?P<of>n)o?(?P<on>n)[o,]?{_G}", _turns),
        (f"{_G}D?[)]?[X,(:]?{_WEEKLY}[X,(o]?[WV]?", _daily),
        (f"{_G}D?[X,(&o]{{0,3}}(?P<d>n)M", _monthly),
        (f"(?P<d>n)M[X,(&o]{{0,3}}{_G}D", _monthly),
        (f"{_G}[o,()]{{0,3}}n{_UNIT}", _stated),
        ("H:(?P<g>N)[(,o]{0,2}(?P<u>F)", _stated),
        (f"{_G}[o()]{{0,2}}{_UNIT}", _stated),
        (f"(?P<g>N){_UNIT}H", _stated),
        (f"(?<![Nn]){_UNIT}[oH:(]{{0,2}}{_G}(?!D)", _stated),
        (f"(?P<d>Z)o{{0,3}}[.]o{{0,3}}D?o?{_G}(?!o?[WFMY])", _daily),
        (f"{_G}D?[o,(:&]{{0,4}}(?P<b>B)[o,()]{{0,3}}{_WEEKLY}[X,(o]?[WV]?", _with_rest),
        (f"{_WEEKLY}[X,()o:DH&]{{0,8}}W?[o,:D]{{0,4}}{_G}(?![o()]?[WFMY])", _daily),
        (f"{_G}D?[o,(:&)D]{{0,9}}{_WEEKLY}[X,(o]?[WV]?", _daily),
        (f"D[o,]{{0,4}}{_G}[o,]{{0,6}}[.]?[o,]{{0,4}}{_WEEKLY}o?[WV]?", _daily),
        (f"{_WEEKLY}[oWV,]{{1,4}}[.][o,]{{0,3}}D[o,]{{0,4}}{_G}", _daily),
        (f"{_WEEKLY}[oWV,]{{1,4}}[.][oH:,]{{0,4}}{_G}D", _daily),
        (f"D:{_G}[.,]?o{{0,2}}DW?:(?P<d>n)", _daily),
        (f"(?P<u>[WFV])[oH:(),nD]{{0,9}}{_G}(?!D|[o(]?[nK])", _stated),
        (f"(?<!n){_G}(?!D)[o,(&)]{{0,10}}(?P<u>[WFV])", _stated),
        (f"(?<![Nn])(?P<u>[MY])[oH:(,]{{0,8}}{_G}(?!D|[o(]?[nKWFMY])", _of_unit),
        ("(?P<u>[MY])H[o,(:]{0,6}(?P<g>N)(?![DWFMYHmn])", _of_unit),
        ("H[oKMY,(:&]{0,12}(?P<at>(?P<g>N)W)", _number_a_week),
        (f"{_G}D?(?P<d>n)", _daily),
        (_SHIFTS, _groups),
    )
)
