"""Which characters of a PDF page are in the file and not to be seen."""

from collections.abc import Callable
from functools import cache
from itertools import accumulate

from letterproof.readers._ink import CUT_OUT, INVISIBLE, Char, Rect, Sheet

SMALLEST = 2.0
"""Points; smaller print is not to be read by a person."""


SQUARES = 300
"""Into so many squares a page is parted each way, to tell what lies behind a character."""

FEW = 30
"""So many rectangles are gone through for each character; for more the squares are filled in."""


def unseen(sheet: Sheet) -> Callable[[Char], bool]:
    """Give the test for characters that are in the file and not to be seen on the page."""
    wide, high = sheet.width, sheet.height
    has_picture = _covers(sheet, [image.rect for image in sheet.images])
    has_colour = _covers(
        sheet, [shape.rect for shape in sheet.shapes if shape.is_filled and not shape.is_white]
    )

    def is_unseen(char: Char) -> bool:
        left, top, right, bottom = char.rect
        x, y = (left + right) / 2, (top + bottom) / 2
        # The type size whichever way the character lies.
        size = max(right - left, bottom - top) if char.matrix[1] else char.size
        if not (0 <= x <= wide and 0 <= y <= high) or size < SMALLEST:
            return True
        if char.mode == INVISIBLE:
            return not has_picture(x, y)
        if char.mode == CUT_OUT:
            return not (sheet.is_shaded or has_picture(x, y) or has_colour(x, y))
        if char.is_white and not sheet.is_shaded:
            return not (has_picture(x, y) or has_colour(x, y))
        return False

    return is_unseen


def _covers(sheet: Sheet, rects: list[Rect]) -> Callable[[float, float], bool]:
    """Give the test whether any of many rectangles lies at a point, as near as a square."""
    wide, high = (max(side, 1.0) / SQUARES for side in (sheet.width, sheet.height))

    def square(x: float, y: float) -> tuple[int, int]:
        return (
            min(max(int(x / wide), 0), SQUARES - 1),
            min(max(int(y / high), 0), SQUARES - 1),
        )

    spots = [
        (*square(rect.left, rect.top), *square(rect.right, rect.bottom))
        for rect in rects
        if sheet.rect.share_of(rect) > 0
    ]

    def is_covered(x: float, y: float) -> bool:
        column, row = square(x, y)
        if len(spots) > FEW:
            return covered()[row][column] > 0
        return any(
            left <= column <= right and top <= row <= bottom for left, top, right, bottom in spots
        )

    @cache
    def covered() -> list[list[int]]:
        # How many begin and end in each square; summed up, how many lie over it.
        sums = [[0] * (SQUARES + 1) for _ in range(SQUARES + 1)]
        for left, top, right, bottom in spots:
            sums[top][left] += 1
            sums[top][right + 1] -= 1
            sums[bottom + 1][left] -= 1
            sums[bottom + 1][right + 1] += 1
        rows = [list(accumulate(row)) for row in sums]
        return [
            list(column) for column in zip(*map(accumulate, zip(*rows, strict=True)), strict=True)
        ]

    return is_covered
