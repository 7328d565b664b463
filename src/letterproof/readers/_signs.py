"""What a character of a PDF says."""

import re
import unicodedata
from functools import lru_cache

from letterproof.patterns import regex
from letterproof.readers import _symbols

PICTORIAL = regex(r"(wingdings|webdings|dingbats)[ -]?([23](?!\d))?", re.IGNORECASE)
UNDEFINED = regex(r"\(cid:\d+\)")
SPARE = {f"(cid:{code})" for code in (127, 129, 141, 143, 144, 157)}
"""Codes that WinAnsiEncoding leaves free; the standard has them show a bullet."""
AS_WIDE = {**dict.fromkeys(sorted(SPARE), "•"), "€": "0"}
"""Signs that pdfminer's measures of the standard fonts lack, and others that are as wide."""

DROPPED = dict.fromkeys(
    [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), 0xFEFF]
)
CONTROLS = regex(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
BULLETS = "•◦▪▫■□●○◆◇‣⁃∙➢➤➔✓✔❖▶►"
"""Signs that are nothing but bullets where a line begins with them."""

UNKNOWN = "\ufffd"
THIN = 0.05
"""Of the type size: a sign that is no wider has no width, and such a gap is none."""

HYPHENS = "\u00ad\u2010\u2011\ufffe"


@lru_cache(maxsize=4096)
def said(text: str, font: str, has_width: bool) -> str:
    """Give what a character says: nothing, a blank, U+FFFD where that is not known, or letters."""
    if text in SPARE:
        return "•"
    if UNDEFINED.fullmatch(text) or (has_width and CONTROLS.fullmatch(text)):
        return UNKNOWN
    if PICTORIAL.search(font):
        return "".join(_symbols.glyph(_pictorial(font), sign) for sign in text)
    cleaned = []
    for sign in CONTROLS.sub("", text).translate(DROPPED):
        if sign in HYPHENS:
            # A hyphen that was drawn is seen, whatever its code says.
            cleaned.append("-" if has_width else "")
        elif "\ufb00" <= sign <= "\ufb4f":
            cleaned.append(unicodedata.normalize("NFKC", sign))
        elif unicodedata.category(sign) == "Co":
            cleaned.append("•")
        else:
            cleaned.append(sign)
    return "".join(cleaned)


def joins(text: str) -> bool:
    """Say whether what a character says is part of a word, whatever stands beside it."""
    return text.split() == [text] and text not in BULLETS and text != UNKNOWN


def _pictorial(font: str) -> str:
    """Give the name of a symbol font without what a PDF adds to it."""
    found = PICTORIAL.search(font)
    return " ".join(part for part in found.groups() if part) if found else ""
