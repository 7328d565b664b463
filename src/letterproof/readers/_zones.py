"""Running headers and footers: which lines of a page stand in which zone."""

import re
from collections import defaultdict
from dataclasses import dataclass

from letterproof.model.page import Zone
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

SHORT_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
PAGE_NUMBER = re.compile(
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


def zones(sight: Sight, running: Running) -> list[Zone]:
    """Give the zone of each line of a page."""
    is_copy = running.is_copy(sight)
    return [_zone(strip, sight, None if is_copy else running) for strip in sight.strips]


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
