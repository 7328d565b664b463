"""Working weeks told by the clock: "Monday to Friday, 9 to 5 with an hour for lunch"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from letterproof.fields._hour_measures import HALVES, measures
from letterproof.fields._hour_words import Token
from letterproof.fields._hours import Figure
from letterproof.model.page import Span
from letterproof.patterns import regex

_WEEK = 7
_FULL_DAY = 5
"""From so many hours on a day has the break that is told."""

_DAYS = regex(r"K|Z|n(?=o?[WV])|n(?=[o,(:.]{0,4}C)|(?<=C)[,o(:]?n")
_REACH = 16


def by_the_clock(text: str, folded: str) -> Iterator[Figure]:
    """Find weeks by the clock; doubtful where no break is told."""
    tags, found = measures(text, folded)
    last = 0
    for match in re.finditer("C", tags):
        if match.start() < last:
            continue
        start, end = _around(tags, match.start())
        last = end
        week = _week(tags, found, max(start, 0), end)
        if week is not None:
            yield week


def _around(tags: str, at: int) -> tuple[int, int]:
    """Give the stretch of tokens around a clock: its sentence, or one of its neighbours too."""
    start, end = tags.rfind(".", 0, at) + 1, tags.find(".", at)
    end = len(tags) if end < 0 else end
    if not _DAYS.search(tags, start, end):
        before = tags.rfind(".", 0, max(start - 1, 0)) + 1
        after = tags.find(".", end + 1)
        after = len(tags) if after < 0 else after
        if _DAYS.search(tags, end, min(after, end + _REACH)):
            end = after
        elif _DAYS.search(tags, max(before, start - _REACH), start):
            start = before
    elif tags[end + 1 : end + 4].find("B") >= 0:
        after = tags.find(".", end + 1)
        end = len(tags) if after < 0 else after
    return max(start, at - 60), min(end, at + 60)


def _week(tags: str, found: tuple[Token, ...], start: int, end: int) -> Figure | None:
    clocks = [i for i in range(start, end) if tags[i] == "C"]
    days = [i + len(m[0]) - 1 for m in _DAYS.finditer(tags, start, end) for i in (m.start(),)]
    rests = [i for i in range(start, end) if tags[i] == "B"]
    pairs, left = _pairs(clocks, days)
    if not pairs:
        return None
    total = sum((found[clock].value * found[day].value for clock, day in pairs), Decimal(0))
    full = [pair for pair in pairs if found[pair[0]].value > _FULL_DAY]
    is_halved = any(HALVES in found[clock].text for clock, _ in pairs)
    lost = _lost(found, pairs, clocks, rests)
    rest = Decimal(0) if not rests or is_halved or lost else max(found[i].value for i in rests)
    scope = [found[day].value for day in left if rests and day > rests[0]]
    rested = scope[0] if scope else sum((found[day].value for _, day in full), Decimal(0))
    used = [*(clock for clock, _ in pairs), *(day for _, day in pairs), *rests[:2]]
    at = Span(min(found[i].start for i in used), max(found[i].end for i in used))
    has_all = len(pairs) == len(clocks) or _are_turns(found, clocks)
    is_plain = has_all and all(found[day].value <= _WEEK for _, day in pairs)
    confidence = (0.85 if rests or is_halved else 0.6) if is_plain else 0.5
    return Figure(total - (lost or rest * rested), None, at, confidence, "days and times of a week")


def _are_turns(found: tuple[Token, ...], clocks: list[int]) -> bool:
    """Say whether times of day are shifts taken in turns: all as long as each other."""
    lengths = {found[clock].value for clock in clocks}
    return len(lengths) == 1 and min(lengths) > _FULL_DAY


def _lost(
    found: tuple[Token, ...], pairs: list[tuple[int, int]], clocks: list[int], rests: list[int]
) -> Decimal | None:
    """Add up breaks of which each follows a time of day of its own; None for one of them all."""
    own = {max(clock for clock in clocks if clock < at): at for at in rests if at > clocks[0]}
    if len(rests) < 2 or len(own) < len(rests):  # noqa: PLR2004 - one break goes for each day
        return None
    parts = (found[own[clock]].value * found[day].value for clock, day in pairs if clock in own)
    return sum(parts, Decimal(0))


def _pairs(clocks: list[int], days: list[int]) -> tuple[list[tuple[int, int]], list[int]]:
    """Join each time of day with its days, which stand all before or all behind them."""
    if not clocks or not days:
        return [], days
    if len(clocks) == 1:
        nearest = min(days, key=lambda day: (abs(day - clocks[0]), day))
        return [(clocks[0], nearest)], [day for day in days if day != nearest]
    is_before = days[0] < clocks[0]
    pairs: list[tuple[int, int]] = []
    left = list(days)
    for clock in clocks:
        near = [day for day in left if (day < clock) is is_before]
        if near:
            day = near[-1] if is_before else near[0]
            pairs.append((clock, day))
            left.remove(day)
    return pairs, left
