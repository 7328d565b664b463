"""From what was seen on each page to the document's pages."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from itertools import groupby
from typing import NamedTuple

from letterproof.errors import NoText
from letterproof.model.page import (
    Box,
    Disagreement,
    Evidence,
    Line,
    Look,
    Page,
    Picture,
    Word,
    Zone,
)
from letterproof.readers._cells import with_colons
from letterproof.readers._flow import line_before, place
from letterproof.readers._ink import Rect
from letterproof.readers._layout import Strip
from letterproof.readers._paragraphs import Placed
from letterproof.readers._zones import Sight

PICTURE_MARGIN = 0.25
"""Of the page's height: where repeated pictures are part of a running header or footer."""

_Spot = tuple[int, ...]


class Shown(NamedTuple):
    """A picture; `rect` is where it stands once the page is turned to be read."""

    rect: Rect
    seen: Rect
    is_drawn: bool
    look: Look | None = None


@dataclass
class View:
    """One page, or one of the sheets it shows, before it is compared with the others."""

    sight: Sight
    width: float
    height: float
    beside: list[Strip] = field(default_factory=list)
    pictures: list[Shown] = field(default_factory=list)
    hidden: list[Evidence] = field(default_factory=list)
    disagreements: list[Disagreement] = field(default_factory=list)
    is_legible: bool = True
    is_scan: bool = False
    is_broken: bool = False
    advice: str = ""

    @property
    def has_words(self) -> bool:
        """Whether anything was read on it."""
        return bool(self.sight.strips or self.beside)


@cache
def has_engine() -> bool:
    """Say whether pictures can be read: the libraries for it are an extra."""
    return all(find_spec(name) for name in ("cv2", "tesserocr"))


def no_words(views: Sequence[View]) -> NoText:
    """Say why not a word was read on any page, and what would help."""
    hidden = "".join(piece.text for view in views for piece in view.hidden)
    if any(map(str.isalnum, hidden)) and not any(view.pictures for view in views):
        return NoText(
            "No words can be seen on any page; those in the file are hidden. "
            "Ask for a copy that shows them."
        )
    if not has_engine():
        return NoText(
            "The file is a picture of a letter, and reading pictures is not installed here. "
            "Run: pip install 'letterproof[ocr]'"
        )
    advice = next((view.advice for view in views if view.advice), "")
    return NoText(f"No words can be read on any page. {advice or 'Ask for a better scan.'}")


def pages_of(views: Sequence[View]) -> tuple[Page, ...]:
    """Give the pages; sheets that lie on one page follow one another."""
    placed = place([view.sight for view in views])
    repeated = _repeated(views)
    numbered = groupby(zip(views, placed, strict=True), key=lambda pair: pair[0].sight.number)
    return tuple(_page(list(sheets), repeated) for _, sheets in numbered)


def _page(sheets: Sequence[tuple[View, list[Placed]]], repeated: set[_Spot]) -> Page:
    """Give a page; text that runs another way than the rest stands at its end."""
    lines: list[Line] = []
    pictures: list[Picture] = []
    for view, mine in sheets:
        made = [_line(line.strip, line.zone, line.level, is_start=line.is_start) for line in mine]
        foot = next((at for at, line in enumerate(mine) if line.zone is Zone.FOOTER), len(mine))
        beside = [_line(strip, Zone.BODY, 0, is_start=True) for strip in view.beside]
        for rect, seen, is_drawn, look in view.pictures:
            zone = _zone(rect, view.sight.height) if _spot(seen) in repeated else Zone.BODY
            at = len(lines) + line_before(rect, mine)
            pictures.append(Picture(at, Box(*seen), zone, is_drawn, look))
        lines += [*made[:foot], *beside, *made[foot:]]
    views = [view for view, _ in sheets]
    return Page(
        views[0].sight.number,
        tuple(lines),
        tuple(sorted(pictures, key=lambda picture: picture.line)),
        views[0].width,
        views[0].height,
        all(view.is_legible for view in views),
        any(view.is_scan for view in views),
        next((view.advice for view in views if view.advice), ""),
    )


def _line(strip: Strip, zone: Zone, level: int, *, is_start: bool) -> Line:
    cells = with_colons(
        tuple(Word(token.text, Box(*token.seen), token.confidence) for token in cell)
        for cell in strip.cells
    )
    return Line(cells, zone, level, strip.is_bold, is_start)


def _repeated(views: Sequence[View]) -> set[_Spot]:
    """Give the places where two pages or more show a picture."""
    counts = Counter(
        spot
        for view in views
        if not view.is_scan
        for spot in {_spot(shown.seen) for shown in view.pictures}
    )
    return {spot for spot, count in counts.items() if count > 1}


def _spot(rect: Rect) -> _Spot:
    return tuple(round(edge) for edge in rect)


def _zone(rect: Rect, height: float) -> Zone:
    if rect.bottom < height * PICTURE_MARGIN:
        return Zone.HEADER
    return Zone.FOOTER if rect.top > height * (1 - PICTURE_MARGIN) else Zone.BODY
