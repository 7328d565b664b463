"""PDF pages, and pictures on them, that must be looked at to be read."""

from collections.abc import Sequence

import cv2
import numpy as np

from letterproof import ocr
from letterproof.model.page import Disagreement, Look
from letterproof.ocr._reading import read_flat
from letterproof.readers._eyes import POINTS, tokens_of, views_of
from letterproof.readers._glyphs import Token
from letterproof.readers._ink import Image, Rect
from letterproof.readers._layer import apart, compared, unshown
from letterproof.readers._plates import Plates
from letterproof.readers._views import Shown, View

LEAST = (50.0, 9.0)
"""Points: how wide and high a picture is that may hold words."""

TYPED = 3
"""So many words printed over a picture are what it says."""

SURE = 0.6
"""Confidence from which on words of a small picture are words, and no strokes of a logo."""


def whole_page(
    plates: Plates, number: int, page: Rect, layer: Sequence[Token]
) -> tuple[list[View], list[Token]]:
    """Read a page by its picture alone; `layer` is what the file says stands there.

    Give the page, and the words of the layer that the picture does not show.

    Raises:
        PdfiumError: the page cannot be drawn.
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
        PdfiumError: the page cannot be drawn.
    """
    words: list[Token] = []
    shown: list[Shown] = []
    for image in images:
        rect = image.rect
        if rect.width < LEAST[0] or rect.height < LEAST[1]:
            shown.append(Shown(rect, rect, False))
            continue
        cut, dpi = plates.cut(number, rect)
        mine, look = _words_in(cv2.cvtColor(cut, cv2.COLOR_RGB2GRAY), dpi, rect, printed)
        words += apart(mine, words)
        shown.append(Shown(rect, rect, False, look))
    return words, shown


def _words_in(
    grey: ocr.Pixels, dpi: float, rect: Rect, printed: Sequence[Token]
) -> tuple[list[Token], Look]:
    reading, look = read_flat(np.ascontiguousarray(grey), dpi)

    def placed(box: ocr.Rect) -> Rect:
        own = POINTS / dpi
        left, top, right, bottom = (edge * own for edge in box)
        return Rect(rect.left + left, rect.top + top, rect.left + right, rect.top + bottom)

    tokens = [token for token in tokens_of(reading, placed, placed) if token.confidence >= SURE]
    return apart(tokens, printed), look
