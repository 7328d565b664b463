"""PDF pages, and pictures on them, that must be looked at to be read."""

from collections.abc import Sequence

import numpy as np

from letterproof import ocr
from letterproof.model.page import Disagreement, Look
from letterproof.ocr._reading import Reading, read_flat
from letterproof.readers._eyes import POINTS, Place, tokens_of, views_of
from letterproof.readers._glyphs import Token
from letterproof.readers._ink import Image, Rect
from letterproof.readers._layer import apart, compared, unshown
from letterproof.readers._plates import DENSITY, Plates
from letterproof.readers._views import Shown, View

LEAST = (50.0, 9.0)
"""Points: how wide and high a picture is that may hold words."""

MOST_DRAWINGS = 20
SURE = 0.6
"""Confidence from which on words of a small picture are words, and no strokes of a logo."""


def whole_page(
    plates: Plates, number: int, page: Rect, layer: Sequence[Token]
) -> tuple[list[View], list[Token]]:
    """Read a page by its picture alone; `layer` is what the file says stands there.

    Give the page, and the words of the layer that the picture does not show.

    Raises:
        Undrawn: the page cannot be drawn.
    """
    picture, dpi = plates.page(number)
    different: list[Disagreement] = []
    seen: list[Token] = []

    def checked(tokens: list[Token]) -> list[Token]:
        kept, found = compared(tokens, layer, number)
        different.extend(found)
        seen.extend(kept)
        return kept

    views = list(views_of(picture, dpi, page, number, checked))
    views[0].disagreements = different
    is_read = all(view.is_legible for view in views)
    return views, unshown(seen, layer) if is_read else []


def pictures_on(
    plates: Plates, number: int, images: Sequence[Image], printed: Sequence[Token]
) -> tuple[list[Token], list[Shown]]:
    """Read the words of pictures on a page of text, and say what each picture looks like.

    Raises:
        Undrawn: the page cannot be drawn.
    """
    words: list[Token] = []
    shown: list[Shown] = []
    for image in images:
        reads = image.rect.width >= LEAST[0] and image.rect.height >= LEAST[1]
        reading, place = _cut(plates, number, image.rect, printed, reads=reads)
        shown += _shown(reading, place, image.rect, is_drawn=False)
        sure = [token for token in tokens_of(reading, place, place) if token.confidence >= SURE]
        words += apart(apart(sure, printed), words)
    return words, shown


def drawings_on(
    plates: Plates, number: int, rects: Sequence[Rect], printed: Sequence[Token]
) -> list[Shown]:
    """Say what drawings on a page of text look like; of very many only the first are looked at.

    Raises:
        Undrawn: the page cannot be drawn.
    """
    shown = [Shown(rect, rect, True) for rect in rects[MOST_DRAWINGS:]]
    for rect in rects[:MOST_DRAWINGS]:
        reading, place = _cut(plates, number, rect, printed, reads=False)
        shown += _shown(reading, place, rect, is_drawn=True)
    return shown


def _cut(
    plates: Plates, number: int, rect: Rect, printed: Sequence[Token], *, reads: bool
) -> tuple[Reading, Place]:
    """Read a place on a page, and give where on the page what is read there stands."""
    cut, dpi = plates.cut(number, rect, max(DENSITY) if reads else min(DENSITY))
    own = POINTS / dpi

    def placed(box: ocr.Rect) -> Rect:
        left, top, right, bottom = (edge * own for edge in box)
        return Rect(rect.left + left, rect.top + top, rect.left + right, rect.top + bottom)

    over = [
        ocr.Rect(
            (token.seen.left - rect.left) / own,
            (token.seen.top - rect.top) / own,
            (token.seen.right - rect.left) / own,
            (token.seen.bottom - rect.top) / own,
        )
        for token in printed
        # Most words are far away, which is told sooner.
        if token.seen.top < rect.bottom
        and token.seen.bottom > rect.top
        and rect.share_of(token.seen) > 0
    ]
    return read_flat(np.ascontiguousarray(cut), dpi, over, reads=reads), placed


def _shown(reading: Reading, place: Place, rect: Rect, *, is_drawn: bool) -> list[Shown]:
    """Give a picture once for each thing it shows: a stamp and a signature over it are two."""
    if len(reading.marks) > 1:
        return [Shown(place(mark), place(mark), is_drawn, look) for mark, look in reading.marks]
    look = next((look for _, look in reading.marks), Look.BLANK)
    return [Shown(rect, rect, is_drawn, look)]
