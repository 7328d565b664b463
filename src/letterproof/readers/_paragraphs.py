"""Where paragraphs start, and how deep list items stand."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise

from letterproof.model.page import Zone
from letterproof.patterns import regex
from letterproof.readers._layout import Strip
from letterproof.readers._rows import is_bullet, is_item

FEW_WORDS = 7
CLOSE, FAR = 0.8, 3.0
"""Of the type size: between these lie the distances from line to line."""

LOOSE_ITEM = regex(r"(?:[•*–—-][^\W\d_]|\(?\d{1,2}[.)][^\W\d_]|\(?[a-z]\)\w)")
"""A bullet or number written against its first word."""

DASHES = "-–—"
SENTENCE_ENDS = (".", "!", "?", ":", ";", "»")
DEEPEST_LEVEL = 2
STEP = 6.0
"""Points; a list item further in by more stands a level deeper."""


@dataclass
class Placed:
    """A line with what is said about it."""

    strip: Strip
    zone: Zone
    is_start: bool = True
    level: int = 0
    is_listed: bool = False


def mark_starts(pages: list[list[Placed]]) -> None:
    """Say of every line whether it starts a paragraph; one may go on over a page's end."""
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


def mark_levels(pages: list[list[Placed]]) -> None:
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
