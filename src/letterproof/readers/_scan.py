"""Whether a page can be read at all, and whether its words come from a scanner."""

import re

from letterproof.patterns import regex
from letterproof.readers._glyphs import Reading
from letterproof.readers._ink import Image, Sheet

WHOLE_PAGE = 0.8
"""Share of the page from which on a picture is the page itself."""

LARGE = 0.4
"""Share of the page from which on a picture without words may hold what is missed."""

FEW_WORDS = 12
GARBLED = 0.5
MOST_LOST = 8
"""Characters of words that nobody could read; a logo may have so many."""

LEAST_LETTERS = 0.3
"""Share of letters and digits; below it the text is no language."""

SCANNER_FONT = regex(r"glyphless|hidden.?horz|hiddenfont|\bocr[-_]?(?!a|b\b)", re.IGNORECASE)


def is_scan(sheet: Sheet, reading: Reading) -> bool:
    """Say whether the page is a picture of a page, with words that a scanner put there."""
    whole = [image for image in sheet.images if image.rect.share_of(sheet.rect) >= WHOLE_PAGE]
    if not (whole or _coverage(sheet) >= WHOLE_PAGE) or not sheet.chars:
        return False
    if reading.layer > 0.5:  # noqa: PLR2004 - most of it
        return True
    if sum(SCANNER_FONT.search(char.font) is not None for char in sheet.chars) * 2 > len(
        sheet.chars
    ):
        return True
    return any(_is_over_text(image, sheet) for image in whole)


def must_be_seen(sheet: Sheet, reading: Reading) -> bool:
    """Say whether the words in the file are none: only the picture of the page can be read."""
    words = reading.words
    return (not words and bool(sheet.chars or sheet.images or sheet.shapes)) or _is_gibberish(
        reading
    )


def _is_gibberish(reading: Reading) -> bool:
    text = "".join(token.text for token in reading.words)
    letters = sum(map(str.isalnum, text))
    return (
        reading.lost > MOST_LOST or reading.garbled > GARBLED or letters < LEAST_LETTERS * len(text)
    )


def is_legible(sheet: Sheet, reading: Reading, *, has_marks: bool) -> bool:
    """Say whether what the page shows could be read."""
    words = reading.words
    if not words:
        return not has_marks and not reading.garbled
    if _is_gibberish(reading):
        return False
    if _coverage(sheet) >= WHOLE_PAGE and len(words) < FEW_WORDS:
        return False
    return not any(
        image.rect.share_of(sheet.rect) >= LARGE
        and sum(image.rect.holds(*token.seen.middle) for token in words) < FEW_WORDS
        for image in sheet.images
    )


def _coverage(sheet: Sheet) -> float:
    """Give how much of the page images cover; scanners cut a page into strips."""
    return sum(image.rect.share_of(sheet.rect) for image in sheet.images)


def _is_over_text(image: Image, sheet: Sheet) -> bool:
    """Say whether an image was laid over the words, so that only the image is seen."""
    return not image.is_clear and image.order > sheet.chars[-1].order
