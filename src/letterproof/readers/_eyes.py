"""A picture of a page, read by its pixels."""

from collections.abc import Callable, Iterator, Sequence
from statistics import median

from letterproof import ocr
from letterproof.model.page import Look
from letterproof.ocr._reading import Reading, read
from letterproof.readers._blanks import blanks
from letterproof.readers._glyphs import Token
from letterproof.readers._ink import Rect, around
from letterproof.readers._layout import Arranger
from letterproof.readers._marks import SHORTEST_RULE, Rule, grids
from letterproof.readers._misread import mended
from letterproof.readers._rows import bullets
from letterproof.readers._stacked import with_values
from letterproof.readers._views import Shown, View
from letterproof.readers._zones import Sight

POINTS = 72.0
"""An inch."""

LINE_HEIGHT = 0.93
"""Of the type size: from the top of the highest letter to the foot of the lowest."""

HALVES = 0.6
"""Of the type size: the widest gap within an e-mail address."""

SMALLEST, THINNEST = 16, 30
"""Pixels of a picture's shorter side that may be a page, and how much longer the other may be."""

USUAL = (0.75, 1.3)
"""Lines of a height between these shares of the usual one are set in the usual size."""


Place = Callable[[ocr.Rect], Rect]
Check = Callable[[list[Token]], list[Token]]


def views_of(
    picture: ocr.Pixels, dpi: float | None, page: Rect, number: int, checked: Check = list
) -> Iterator[View]:
    """Read the sheets on a picture of a page; `page` is the whole of it, in points.

    `dpi` is None where the picture's density is not known; `checked` may mend the words seen.
    """
    high, wide = picture.shape[:2]
    if min(high, wide) < max(SMALLEST, max(high, wide) / THINNEST):
        sight = Sight(number, [], page.width, page.height)
        yield View(sight, page.width, page.height, is_legible=False, is_scan=True)
        return
    for reading in read(picture, dpi):
        yield _view(reading, page.width / picture.shape[1], page, number, checked)


def _view(reading: Reading, scale: float, page: Rect, number: int, checked: Check) -> View:
    """Give a sheet as seen; `scale` is how many points of the page a pixel of its picture is."""
    own = POINTS / reading.leaf.dpi
    high, wide = (side * own for side in reading.leaf.grey.shape)

    def placed(rect: ocr.Rect) -> Rect:
        return Rect(*(edge * own for edge in rect))

    def seen(rect: ocr.Rect) -> Rect:
        left, top, right, bottom = (edge * scale for edge in reading.seen(rect))
        return Rect(max(left, 0.0), max(top, 0.0), min(right, page.right), min(bottom, page.bottom))

    tokens = checked(tokens_of(reading, placed, seen))
    lines = [
        Rule(rule.is_level, rule.at * own, rule.start * own, rule.end * own)
        for rule in reading.rules
        if (rule.end - rule.start) * own >= SHORTEST_RULE
    ]
    empty = blanks(
        lines,
        tokens,
        [placed(rect) for rect, look in reading.marks if look in {Look.INK, Look.STAMP}],
        wide,
        lambda place: seen(ocr.Rect(*(edge / own for edge in place))),
    )
    tokens += [token for _, token in empty]
    lines = [rule for rule in lines if rule not in {blank for blank, _ in empty}]
    spots = bullets([placed(dot) for dot in reading.dots], tokens)
    strips = Arranger(high, lines).page([*tokens, *spots], grids(lines))
    return View(
        Sight(number, list(with_values(strips)), wide, high),
        page.width,
        page.height,
        pictures=[
            Shown(placed(rect), seen(rect), look is not Look.PRINT, look)
            for rect, look in reading.marks
            if look is not Look.BLANK
        ]
        + [Shown(placed(rect), seen(rect), False, Look.INK) for rect in reading.hands],
        is_legible=reading.is_legible,
        is_scan=True,
        advice=reading.advice,
    )


def tokens_of(reading: Reading, placed: Place, seen: Place) -> list[Token]:
    """Make words of a sheet's words, in the type size of their lines."""
    heights = [word.line[1] - word.line[0] for word in reading.words]
    usual = median(heights) if heights else 0.0
    own = POINTS / reading.leaf.dpi
    tokens = []
    for word, height in zip(reading.words, heights, strict=True):
        is_usual = USUAL[0] * usual <= height <= USUAL[1] * usual
        size = (usual if is_usual else min(height, _own_height(word))) * own / LINE_HEIGHT
        left, top, right, bottom = word.rect
        if is_usual:
            top, bottom = word.line
        tokens.append(
            Token(
                word.text,
                placed(ocr.Rect(left, top, right, bottom)),
                seen(word.rect),
                size,
                is_bold=False,
                opens=True,
                closes=True,
                confidence=word.confidence,
            )
        )
    return list(mended(_joined(tokens)))


def _joined(tokens: Sequence[Token]) -> Iterator[Token]:
    """Put the two halves of an e-mail address together, which engines part at its sign."""
    last: Token | None = None
    for token in tokens:
        is_half = last is not None and (token.text.startswith("@") or last.text.endswith("@"))
        if last is not None and is_half and _is_near(last, token):
            last = last._replace(
                text=last.text + token.text,
                rect=around([last.rect, token.rect]),
                seen=around([last.seen, token.seen]),
                confidence=min(last.confidence, token.confidence),
            )
            continue
        if last is not None:
            yield last
        last = token
    if last is not None:
        yield last


def _is_near(one: Token, other: Token) -> bool:
    is_level = one.rect.top < other.rect.middle[1] < one.rect.bottom
    return is_level and -one.size < other.rect.left - one.rect.right < HALVES * one.size


def _own_height(word: ocr.Seen) -> float:
    return (word.rect.bottom - word.rect.top) * 1.35
