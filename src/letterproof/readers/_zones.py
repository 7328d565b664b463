"""Running headers and footers: which lines of a page stand in which zone."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from letterproof.model.page import Zone
from letterproof.patterns import regex
from letterproof.readers._layout import Strip
from letterproof.readers._turn import Turn

MARGIN = 0.18
"""Of the page's height: where running headers and footers stand."""

NUMBER_MARGIN = 0.1
"""The same for a page number that stands alone."""

DRIFT = 6.0
"""Points by which a running line may move from page to page."""

MOSTLY = 0.6
"""Share of repeating lines from which on pages are copies of one another."""

FEW_LINES = 8

FOOT = 0.9
"""Of the page's height: below this stand lines that are a footer though no page repeats them."""

CLEAR = 1.8
"""Of the type size: the gap above such a footer."""

MOST_FOOT_LINES, MOST_FOOT_WORDS = 4, 25
SMALLER = 0.92
"""Of the usual type size: small print."""

NOTE = regex(r"[*†‡§]|(?:\(\d{1,2}\)|\[\d{1,2}\]|\d{1,2}[.)]?)\s.*\.$", re.DOTALL)
"""A footnote is no footer; a house number and a street end without a full stop."""

SHORT_NUMBER = regex(r"(?<!\d)\d{1,3}(?!\d)")
PAGE_NUMBER = regex(
    r"[-–—|•·\s]*(?:(?:page|pg\.?|p\.|seite|página)\s*)?\d{1,3}"
    r"(?:\s*(?:/|\||of|de|sur|von)\s*\d{1,3})?[-–—|•·\s]*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Sight:
    """The lines of one page, in reading order, before their zones are known."""

    number: int
    strips: list[Strip]
    width: float
    height: float
    turn: Turn | None = None

    @property
    def depth(self) -> float:
        """How high the page is once it is turned to be read."""
        return self.turn.height if self.turn else self.height


class Running:
    """Which lines come back on other pages, and where on the page."""

    def __init__(self, sights: list[Sight]) -> None:
        self.pages: defaultdict[str, set[int]] = defaultdict(set)
        self.tops: defaultdict[str, set[int]] = defaultdict(set)
        self.places: defaultdict[tuple[str, bool, int], set[int]] = defaultdict(set)
        for sight in sights:
            for strip in sight.strips:
                key = _key(strip)
                self.pages[key].add(sight.number)
                if _depth(strip, sight, is_top=True) < sight.depth * MARGIN:
                    self.tops[key].add(sight.number)
                for is_top in (True, False):
                    at = round(_depth(strip, sight, is_top=is_top) / DRIFT)
                    self.places[key, is_top, at].add(sight.number)

    def comes_back(self, strip: Strip, sight: Sight, *, is_top: bool) -> bool:
        """Say whether another page has the line in the same place.

        On a later page a line near the top may also repeat the letterhead, wherever that stands.
        """
        key, depth = _key(strip), _depth(strip, sight, is_top=is_top)
        own = {sight.number}
        if is_top and sight.number > 1 and depth < sight.depth * NUMBER_MARGIN:
            return bool(self.tops[key] - own)
        at = round(depth / DRIFT)
        return any(self.places.get((key, is_top, at + step), own) - own for step in (-1, 0, 1))

    def is_copy(self, sight: Sight) -> bool:
        """Say whether a page is a copy of another: then its lines come back and are no header."""
        repeated = sum(len(self.pages[_key(strip)]) > 1 for strip in sight.strips)
        return len(sight.strips) > FEW_LINES and repeated > MOSTLY * len(sight.strips)


def zones(sight: Sight, running: Running | None) -> list[Zone]:
    """Give the zone of each line of a page; on a page alone nothing comes back."""
    if running is not None and running.is_copy(sight):
        running = None
    found = [_zone(strip, sight, running) for strip in sight.strips]
    foot = _foot(sight)
    is_plain = _plain_line(sight)
    if not any(found[at] is Zone.BODY and is_plain(sight.strips[at]) for at in foot):
        for at in foot:
            found[at] = Zone.FOOTER
    return found


def _foot(sight: Sight) -> list[int]:
    """Give the last lines of a page, where a clear gap parts them from the rest."""
    if sight.turn:
        return []
    lowest = sorted(
        range(len(sight.strips)), key=lambda at: sight.strips[at].rect.bottom, reverse=True
    )
    top = sight.depth
    for count, (at, above) in enumerate(pairwise(lowest[: MOST_FOOT_LINES + 1]), start=1):
        here = sight.strips[at]
        top = min(top, here.rect.top)
        if top < sight.depth * FOOT:
            break
        if top - sight.strips[above].rect.bottom > CLEAR * here.size:
            return lowest[:count]
    return []


def _plain_line(sight: Sight) -> Callable[[Strip], bool]:
    """Give the test for lines that are set like the letter's own: neither small nor centred."""
    if not sight.strips:
        return lambda _: False
    usual = median(strip.size for strip in sight.strips)
    left = min(strip.rect.left for strip in sight.strips)

    def is_centred(strip: Strip) -> bool:
        is_inside = strip.rect.left > left + 2 * strip.size
        return is_inside and abs(strip.rect.middle[0] - sight.width / 2) < strip.size

    is_all_centred = sum(map(is_centred, sight.strips)) * 2 > len(sight.strips)

    def is_plain(strip: Strip) -> bool:
        if len(strip.tokens) > MOST_FOOT_WORDS or NOTE.match(strip.text):
            return True
        return strip.size > SMALLER * usual and (is_all_centred or not is_centred(strip))

    return is_plain


def _zone(strip: Strip, sight: Sight, running: Running | None) -> Zone:
    is_number = PAGE_NUMBER.fullmatch(strip.text) is not None
    for is_top, zone in ((True, Zone.HEADER), (False, Zone.FOOTER)):
        depth = _depth(strip, sight, is_top=is_top)
        if depth < sight.depth * MARGIN and (
            (is_number and depth < sight.depth * NUMBER_MARGIN)
            or (running is not None and running.comes_back(strip, sight, is_top=is_top))
        ):
            return zone
    return Zone.BODY


def _key(strip: Strip) -> str:
    return SHORT_NUMBER.sub("#", strip.text.casefold())


def _depth(strip: Strip, sight: Sight, *, is_top: bool) -> float:
    return strip.rect.top if is_top else sight.depth - strip.rect.bottom
