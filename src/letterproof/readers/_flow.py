"""What the lines of a document are to one another, and to its pictures."""

from letterproof.model.page import Zone
from letterproof.readers._hyphens import mend
from letterproof.readers._ink import Rect
from letterproof.readers._paragraphs import Placed, mark_levels, mark_starts
from letterproof.readers._zones import Running, Sight, zones

TALL = 160.0
"""Points; a higher picture stands where its top part stands."""


def place(sights: list[Sight]) -> list[list[Placed]]:
    """Give each page's lines in the order header, body, footer, with paragraphs and levels."""
    several = len({sight.number for sight in sights}) > 1
    running = Running(sights) if several else None
    pages = []
    for sight in sights:
        named = zones(sight, running)
        ordered = [
            Placed(strip, zone)
            for wanted in (Zone.HEADER, Zone.BODY, Zone.FOOTER)
            for strip, zone in zip(sight.strips, named, strict=True)
            if zone is wanted
        ]
        pages.append(ordered)
    mark_starts(pages)
    mark_levels(pages)
    mend(pages)
    return pages


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
