"""What the lines of a document are to one another: zones, paragraphs, list levels."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise

from letterproof.model.page import Zone
from letterproof.readers._ink import Rect
from letterproof.readers._layout import Strip
from letterproof.readers._rows import is_bullet, is_item
from letterproof.readers._turn import Turn

MARGIN = 0.18
"""Of the page's height: where running headers and footers stand."""

NUMBER_MARGIN = 0.1
"""The same for a page number that stands alone."""

DRIFT = 6.0
"""Points by which a running line may move from page to page."""

MOSTLY = 0.6
FEW_LINES = 8
FEW_WORDS = 7
CLOSE, FAR = 0.8, 3.0
"""Of the type size: between these lie the distances from line to line."""

"""Share of repeating lines from which on pages are copies of one another."""

SHORT_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
PAGE_NUMBER = re.compile(
    r"[-–—|•·\s]*(?:(?:page|pg\.?|p\.|seite|página)\s*)?\d{1,3}"
    r"(?:\s*(?:/|\||of|de|sur|von)\s*\d{1,3})?[-–—|•·\s]*",
    re.IGNORECASE,
)
LOOSE_ITEM = re.compile(r"(?:[•*–—-][^\W\d_]|\(?\d{1,2}[.)][^\W\d_]|\(?[a-z]\)\w)")
"""A bullet or number written against its first word."""

DASHES = "-–—"
SENTENCE_ENDS = (".", "!", "?", ":", ";", "»")
DEEPEST_LEVEL = 2
TALL = 160.0
STEP = 6.0
"""Points; a list item further in by more stands a level deeper."""


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


@dataclass
class Placed:
    """A line with what is said about it."""

    strip: Strip
    zone: Zone
    is_start: bool = True
    level: int = 0
    is_listed: bool = False


def place(sights: list[Sight]) -> list[list[Placed]]:
    """Give each page's lines in the order header, body, footer, with paragraphs and levels."""
    running = _Running(sights)
    pages = []
    for sight in sights:
        named = _zones(sight, running)
        ordered = [
            Placed(strip, zone)
            for wanted in (Zone.HEADER, Zone.BODY, Zone.FOOTER)
            for strip, zone in zip(sight.strips, named, strict=True)
            if zone is wanted
        ]
        pages.append(ordered)
    _mark_starts(pages)
    _mark_levels(pages)
    return pages


class _Running:
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


def _zones(sight: Sight, running: _Running) -> list[Zone]:
    is_copy = running.is_copy(sight)
    return [_zone(strip, sight, None if is_copy else running) for strip in sight.strips]


def _zone(strip: Strip, sight: Sight, running: _Running | None) -> Zone:
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


def _mark_starts(pages: list[list[Placed]]) -> None:
    edges = _edges(pages)
    pitch = _usual_pitch(pages)
    last_body: Placed | None = None
    for number, page in enumerate(pages):
        before: Placed | None = None
        for line in page:
            if before is None or before.zone is not line.zone:
                line.is_start = (
                    line.zone is not Zone.BODY
                    or last_body is None
                    or not _runs_over(last_body, line, edges)
                )
            else:
                line.is_start = _starts(before, line, edges[number, line.strip.column], pitch)
            if before is None or line.is_start:
                line.is_listed = _is_entry(line.strip)
            else:
                line.is_listed = before.is_listed
            before = line
            if line.zone is Zone.BODY:
                last_body = line


def _edges(pages: list[list[Placed]]) -> dict[tuple[int, int], float]:
    """Give how far right the lines of each column run, by page and column."""
    edges: defaultdict[tuple[int, int], float] = defaultdict(float)
    for number, page in enumerate(pages):
        for line in page:
            key = (number, line.strip.column)
            edges[key] = max(edges[key], line.strip.rect.right)
    return edges


def _usual_pitch(pages: list[list[Placed]]) -> float:
    """Give the commonest distance from line to line, as a multiple of the type size."""
    pitches: Counter[float] = Counter()
    for page in pages:
        for above, below in pairwise(page):
            one, other = above.strip, below.strip
            if one.column == other.column and not one.is_record and other.size > 0:
                ratio = (other.rect.bottom - one.rect.bottom) / other.size
                if CLOSE < ratio < FAR and abs(one.size - other.size) < 0.1 * one.size:
                    # Full lines are what a paragraph is made of; they count for more.
                    pitches[round(ratio, 1)] += 3 if len(one.tokens) > FEW_WORDS else 1
    return max(pitches, key=lambda ratio: (pitches[ratio], -ratio)) if pitches else 1.2


def _starts(before: Placed, line: Placed, edge: float, pitch: float) -> bool:
    above, here = before.strip, line.strip
    if above.column != here.column or here.is_record or above.is_record:
        return True
    is_full = _is_full(above, here, edge)
    is_open = not above.text.endswith(SENTENCE_ENDS)
    if _is_entry(here) and not (is_full and is_open and _may_be_prose(before, here)):
        return True
    size = max(above.size, here.size)
    distance = here.rect.bottom - above.rect.bottom
    if distance > (pitch + 0.35) * size or distance < 0:
        return True
    if is_open and len(above.tokens) > FEW_WORDS:
        is_full = _is_full(above, here, edge - 3 * size)
    if here.text[:1].islower() and _is_full(above, here, edge - 2 * size):
        return False
    looks_alike = above.is_bold == here.is_bold and abs(above.size - here.size) <= 0.12 * size
    indent = here.rect.left - above.rect.left
    # The second line of an item hangs; that of an indented paragraph stands out.
    is_second = before.is_start or _is_entry(above)
    is_in_line = indent >= -4 * size if is_second else abs(indent) <= 0.8 * size
    return not (is_full and looks_alike and is_in_line)


def _may_be_prose(before: Placed, here: Strip) -> bool:
    """Say whether a number or dash at a line's beginning may be one inside a sentence."""
    first, *rest = here.tokens
    gap = rest[0].rect.left - first.rect.right if rest else 0
    is_strong = is_bullet(first.text) and first.text not in DASHES
    return not (before.is_listed or is_strong) and gap < 0.6 * here.size


def _is_full(above: Strip, here: Strip, edge: float) -> bool:
    """Say whether the first word of a line would not have fitted on the line above."""
    return above.rect.right + here.tokens[0].rect.width + 1.4 * here.size > edge


def _is_entry(strip: Strip) -> bool:
    first = strip.tokens[0]
    if len(strip.tokens) == 1:
        return LOOSE_ITEM.match(first.text) is not None
    if is_bullet(first.text) or LOOSE_ITEM.match(first.text):
        return True
    return is_item(first.text) and not _is_initial(strip)


def _is_initial(strip: Strip) -> bool:
    """Say whether a letter with a full stop is somebody's initial: no gap, and a name after."""
    first, second = strip.tokens[:2]
    gap = second.rect.left - first.rect.right
    return first.text[0].isupper() and first.text.endswith(".") and gap < 0.5 * first.size


def _runs_over(last: Placed, line: Placed, edges: dict[tuple[int, int], float]) -> bool:
    """Say whether a paragraph goes on from the page before."""
    above, here = last.strip, line.strip
    if here.is_record or above.is_record or _is_entry(here) or above.is_bold != here.is_bold:
        return False
    if here.text[:1].islower():
        return True
    edge = max((right for (_, column), right in edges.items() if column == above.column), default=0)
    return not above.text.endswith(SENTENCE_ENDS) and _is_full(above, here, edge)


def _mark_levels(pages: list[list[Placed]]) -> None:
    """Give list items their depth; the lines that continue an item keep it."""
    lefts: list[float] = []
    column = 0
    for page in pages:
        for line in page:
            if line.zone is not Zone.BODY:
                continue
            if line.is_start and _is_entry(line.strip):
                if line.strip.is_beside and line.strip.column != column:
                    lefts = []
                column = line.strip.column
                left = line.strip.rect.left
                while lefts and left < lefts[-1] - STEP:
                    lefts.pop()
                if not lefts or left > lefts[-1] + STEP:
                    lefts.append(left)
            elif line.is_start:
                lefts = []
            line.level = min(max(len(lefts) - 1, 0), DEEPEST_LEVEL)


def line_before(rect: Rect, lines: list[Placed]) -> int:
    """Give how many lines stand before a picture: those above its middle."""
    # A tall picture, a letterhead or a stamp, stands where it begins.
    y = min(rect.middle[1], rect.top + TALL / 2)
    count = sum(line.zone is Zone.HEADER for line in lines)
    for number, line in enumerate(lines):
        here = line.strip.rect
        is_near = not line.strip.is_beside or (here.left <= rect.right and here.right >= rect.left)
        if line.zone is Zone.BODY and here.middle[1] < y and is_near:
            count = max(count, number + 1)
    for number, line in enumerate(lines[count:], start=count):
        # Above the first line of a later column, a signature belongs to that column.
        here = line.strip.rect
        if not line.strip.is_beside:
            break
        if here.left <= rect.right and here.right >= rect.left:
            return number
    return count
