"""Working time in a text as measures: lengths, times of day from to, days, counts of days.

`measures` joins the tokens of `_hour_words` to greater ones: G a length in hours, C hours by the
clock, K days of the week, n a count of days or shifts, V a count of weeks.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from letterproof.fields._hour_words import Token, tokens
from letterproof.patterns import regex

_DAY_HOURS = 24
_WEEK_DAYS = 7
_MOST_OFF = 3
_LENGTHS = (2, 16)
"""The shortest and the longest shift."""

HALVES = " | "
"""Stands between the halves of a day in the text of its token."""

Join = Callable[[list[Token]], "tuple[Decimal, Decimal | None] | None"]


@lru_cache(maxsize=4)
def measures(text: str, folded: str) -> tuple[str, tuple[Token, ...]]:
    """Give the tags of a text's tokens and measures as one string, and these in the same order."""
    found = tokens(text, folded)
    tags = _tags(found)
    for pattern, tag, join in _JOINS:
        if pattern.search(tags):
            found = _joined(found, tags, pattern, tag, join)
            tags = _tags(found)
    found = [token for token in found if token.tag not in "ta-p"]
    return _tags(found), tuple(found)


def _tags(found: list[Token]) -> str:
    return "".join([token.tag for token in found])


def _joined(
    found: list[Token], tags: str, pattern: re.Pattern[str], tag: str, join: Join
) -> list[Token]:
    out: list[Token] = []
    last = 0
    for match in pattern.finditer(tags):
        parts = found[match.start() : match.end()]
        values = join(parts)
        if values is not None:
            text = (HALVES if parts[0].tag == "C" else " ").join(part.text for part in parts)
            out += found[last : match.start()]
            out.append(Token(tag, parts[0].start, parts[-1].end, *values, text))
            last = match.end()
    return out + found[last:]


def _days(parts: list[Token]) -> tuple[Decimal, None]:
    names = [part.value for part in parts if part.tag == "J"]
    if any(part.tag in "ta-" for part in parts):
        return Decimal(int(names[-1] - names[0]) % _WEEK_DAYS + 1), None
    return Decimal(len(set(names))), None


def _days_but(parts: list[Token]) -> tuple[Decimal, None]:
    """Count "every day except Sunday", "Monday to Saturday except Wednesday", "sauf le lundi"."""
    days = [part.value for part in parts if part.tag == "K"]
    return (days[0] - days[1] if len(days) > 1 else _WEEK_DAYS - days[0]), None


def _all_days(parts: list[Token]) -> tuple[Decimal, None]:
    return sum((part.value for part in parts if part.tag == "K"), Decimal(0)), None


def _days_left(parts: list[Token]) -> tuple[Decimal, None]:
    return _WEEK_DAYS - parts[0].value, None


def _days_left_behind(parts: list[Token]) -> tuple[Decimal, None] | None:
    """Count the days of a week without those named: "weekly off: Friday", "repos le dimanche"."""
    off = parts[-1].value
    return (_WEEK_DAYS - off, None) if off <= _MOST_OFF else None


def _days_but_off(parts: list[Token]) -> tuple[Decimal, None] | None:
    """Count the days of a week without "one weekly holiday", "a weekly day off"."""
    off = parts[0].value if parts[0].tag == "N" else Decimal(1)
    is_weekly = re.match("weekly|repos hebdo", parts[-1].text) is not None
    return (_WEEK_DAYS - off, None) if is_weekly and 1 <= off <= _MOST_OFF else None


def _at(point: list[Token]) -> tuple[Decimal, bool, bool] | None:
    """Give a time of day, whether it is certainly one, and whether its half of the day is told."""
    first = point[0]
    value, is_time = first.value, first.tag in "TQ"
    text = " ".join(part.text for part in point)
    if first.tag == "N":
        hundreds = re.fullmatch(r"([01]\d|2[0-4])([0-5]\d)", first.text)
        decimals = re.fullmatch(r"(\d{1,2})[.]([0-5]\d)", first.text)
        if whole := hundreds or decimals:
            value, is_time = int(whole[1]) + Decimal(whole[2]) / 60, True
        elif value != value.to_integral_value():
            return None
        is_time = is_time or any(part.tag in "AH" for part in point[1:])
    has_half = first.tag == "T" and re.search(r"\d ?[ap]|^mi", first.text) is not None
    if any(part.tag == "A" for part in point):
        has_half = "clock" not in text
        if re.search(r"afternoon|evening|apres|soir", text) and value < 12:  # noqa: PLR2004
            value += 12
    return (value, is_time, has_half) if value <= _DAY_HOURS else None


def _clock(parts: list[Token]) -> tuple[Decimal, Decimal] | None:
    """Give the length of a stretch of the day, and when it ends."""
    cut = next(i for i, part in enumerate(parts) if i and part.tag in "ta-&,")
    start, end = _at(parts[:cut]), _at([part for part in parts[cut:] if part.tag not in "ta-&,"])
    if start is None or end is None:
        return None
    begin, until = start[0], end[0]
    if not (start[1] or end[1]) and not (5 <= begin <= 11 and 1 <= until <= 8):  # noqa: PLR2004
        return None
    if end[2] and not start[2] and begin + 12 < until and begin < 6:  # noqa: PLR2004 -- "2-6 p.m."
        begin += 12
    if until <= begin:
        until += 12 if not end[2] and until + 12 > begin and until < 12 and begin < 13 else 24  # noqa: PLR2004
    length = until - begin
    return (length, until % _DAY_HOURS) if _LENGTHS[0] <= length <= _LENGTHS[1] else None


def _rest(parts: list[Token]) -> tuple[Decimal, None] | None:
    """Give the length of a break told by the clock: "lunch 12 to 1"."""
    cut = next(i for i, part in enumerate(parts) if part.tag in "ta&-")
    start, end = _at(parts[1:cut]), _at(parts[cut + 1 :])
    if start is None or end is None:
        return None
    length = end[0] - start[0] + (12 if end[0] < start[0] else 0)
    return (length, None) if 0 < length <= _LENGTHS[0] else None


def _both_halves(parts: list[Token]) -> tuple[Decimal, Decimal | None] | None:
    """Add up the two halves of a day that a break parts: "8 to 12 and 13 to 17"."""
    first, second = parts[0], parts[-1]
    starts = (second.high or Decimal(0)) - second.value
    if first.high is None or first.high >= starts % _DAY_HOURS:
        return None
    return first.value + second.value, second.high


def _range(parts: list[Token]) -> tuple[Decimal, Decimal | None] | None:
    first, *between, last = [part for part in parts if part.tag != "H"]
    if "and" in between[0].text.split() or between[0].text == "et":
        return None
    return _ends(first, last)


def _between(parts: list[Token]) -> tuple[Decimal, Decimal | None] | None:
    if parts[0].text not in {"between", "entre"}:
        return None
    ends = [part for part in parts if part.tag == "N"]
    return _ends(ends[0], ends[1])


def _ends(first: Token, last: Token) -> tuple[Decimal, Decimal | None] | None:
    low, high = min(first.value, last.value), max(first.value, last.value)
    return None if high > 3 * low else (low, None if low == high else high)


def _hours(parts: list[Token]) -> tuple[Decimal, Decimal | None] | None:
    value, high = parts[0].value, parts[0].high
    if parts[0].tag == "N" and re.fullmatch(r"0\d{3}", parts[0].text):
        return None
    more = sum((part.value for part in parts if part.tag == "H"), Decimal(0))
    more += sum((part.value / 60 for part in parts[1:] if part.tag == "N"), Decimal(0))
    return value + more, None if high is None else high + more


def _hours_minutes(parts: list[Token]) -> tuple[Decimal, Decimal | None] | None:
    is_of_clock = parts[1].text[:4] in {"heur", "hour"} and parts[2].value in {15, 20, 30, 40, 45}
    return _hours(parts) if is_of_clock else None


def _hundredths(parts: list[Token]) -> tuple[Decimal, Decimal | None]:
    """Read the hours of a payroll: "151 h 67" a month."""
    return parts[0].value + parts[2].value / 100, None


def _minutes(parts: list[Token]) -> tuple[Decimal, None] | None:
    value = parts[0].value / 60
    return (value, None) if value > 3 else None  # noqa: PLR2004


def _same(parts: list[Token]) -> tuple[Decimal, Decimal | None] | None:
    first, again = parts[0], parts[2]
    return (first.value, first.high) if first.value == again.value else None


def _first(parts: list[Token]) -> tuple[Decimal, Decimal | None]:
    return parts[0].value, parts[0].high


def _part(parts: list[Token]) -> tuple[Decimal, None] | None:
    """Give the first of "20 of the full 40 hours"."""
    part, whole = [each.value for each in parts if each.tag == "N"]
    return (part, None) if part < whole else None


def _short_first(parts: list[Token]) -> tuple[Decimal, None] | None:
    """Count days, at most a month of them."""
    return (parts[0].value, None) if 0 < parts[0].value <= 31 else None  # noqa: PLR2004


def _weeks(parts: list[Token]) -> tuple[Decimal, None] | None:
    value = parts[0].value
    is_few = value == value.to_integral_value() and 1 <= value <= 12  # noqa: PLR2004
    return (value, None) if is_few else None


_POINT = "(?:[TQ]H?A?|NHA?|NA?)"
_JOINS: tuple[tuple[re.Pattern[str], str, Join], ...] = tuple(
    (regex(pattern), tag, join)
    for pattern, tag, join in (
        ("J-?[ta-]-?J", "K", _days),
        ("J(?:[,&p]{0,2}J)*", "K", _days),
        ("(?<![CQTN])K[,&]{1,2}K(?![,o:]?[TQNG]|o?f)", "K", _all_days),
        ("Ko?f", "Z", _days_left),
        ("[Na]?-?f[,:(o]{0,2}K", "Z", _days_left_behind),
        ("[Na]?-?f", "Z", _days_but_off),
        ("(?:K|D)?[,o]?xK|K,?x", "K", _days_but),
        (f"b{_POINT}[ta&-]{_POINT}", "B", _rest),
        (f"{_POINT},?[ta-]{_POINT}(?![-]?[HWDMYF])", "C", _clock),
        (f"[TN]A?[ta-]{_POINT}", "C", _clock),
        ("C[,&-]{0,2}C", "C", _both_halves),
        ("oNH?[&ta-]N(?=-?H)", "N", _between),
        ("NH?[ta&-]N(?=-?H)", "N", _range),
        ("N-?H&?N-?m", "G", _hours),
        ("NHN(?=p?M)", "G", _hundredths),
        ("(?<=H)N(?=p[DWFMY])|(?<=H[o:])N(?=p[DWFMY])", "G", _first),
        ("NHN(?![HmDWMYF-])|NHN(?=[ap][DW])", "G", _hours_minutes),
        ("NHuN(?:-?H|(?!D))|NuN-?H", "G", _part),
        ("N-?H", "G", _hours),
        ("TH", "G", _hours),
        ("(?<=[GK]&)N(?=K)|(?<=[GK]&o)N(?=K)", "G", _short_first),
        (
            "(?:(?<=G[&,]K)|(?<=GD[&,]K)|(?<=GK[&,]K)|(?<=GDK[&,]K))N(?![HmAta:&-])",
            "G",
            _short_first,
        ),
        ("Q", "G", _first),
        ("N-?m", "G", _minutes),
        ("G[(]G[)]", "G", _same),
        ("G[(]N[)]", "G", _same),
        ("G,G(?=[WFMY])", "G", _same),
        ("(?<=D:)N(?=p?W)|(?<=DW:)N|(?<=DpW:)N", "n", _short_first),
        ("(?<=HD:)N|(?<=HpD:)N", "G", _first),
        ("D+", "D", _first),
        ("N-?D", "n", _short_first),
        ("N-?W", "V", _weeks),
    )
)
