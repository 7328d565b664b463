"""Which characters of a PDF page are in the file and not to be seen."""

from collections.abc import Callable

from letterproof.readers._ink import INVISIBLE, Char, Sheet

SMALLEST = 2.0
"""Points; smaller print is not to be read by a person."""


def unseen(sheet: Sheet) -> Callable[[Char], bool]:
    """Give the test for characters that are in the file and not to be seen on the page."""
    pictures = [image.rect for image in sheet.images]
    grounds = pictures + [
        shape.rect for shape in sheet.shapes if shape.is_filled and not shape.is_white
    ]

    def is_unseen(char: Char) -> bool:
        x, y = char.rect.middle
        if not sheet.rect.holds(x, y) or _height(char) < SMALLEST:
            return True
        if char.mode == INVISIBLE:
            return not any(rect.holds(x, y) for rect in pictures)
        if char.is_white and not sheet.is_shaded:
            return not any(rect.holds(x, y) for rect in grounds)
        return False

    return is_unseen


def _height(char: Char) -> float:
    """Give the type size whichever way the character lies."""
    return max(char.rect.width, char.rect.height) if char.matrix[1] else char.size
