"""Signs that look alike in print, set right where their neighbours leave no doubt."""

import re
from collections.abc import Iterable, Iterator

from letterproof.readers._glyphs import Token

SMALL_L = re.compile(r"\b([A-Z])I(?=[a-z])")
"""A capital I within a word: "BIk"."""

FIRST_HALF = re.compile(r"[A-Z]\d[A-Z]")
SECOND_HALF = re.compile(r"([\dOIl])([A-Z])([\dOIl])([.,;]?)")
"""The halves of a Canadian postal code."""

FIGURES = str.maketrans("OIl", "011")
THIRD = re.compile(r"Ill(?=\W?$)")
"""A Roman three, where a name or a kind stands before it: "Class Ill"."""

MISS = re.compile(r"M(?:ile|lie|iIe)\.?")
"""The French "Mlle", where a name follows."""

HE = re.compile(r"[Il|1]\]|\][Il]|ll|lI|1l|\|l|I1")
"""The French "Il", where a word in small letters follows."""

MONTH = re.compile(
    r"(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Octo|(?:Sept|Nov|Dec)em)ber"
)
DAY = re.compile(r"\d{1,2},")
"""A comma between the two is a speck: "February, 23, 2023"."""


def mended(tokens: Iterable[Token]) -> Iterator[Token]:
    """Give words as they were printed, each judged by itself and the words beside it."""
    last: Token | None = None
    before = ""
    for token in tokens:
        if last is not None:
            last = last._replace(text=_mended(before, last.text, token.text))
            before = last.text
            yield last
        last = token
    if last is not None:
        yield last._replace(text=_mended(before, last.text, ""))


def _mended(before: str, text: str, after: str) -> str:
    half = SECOND_HALF.fullmatch(text)
    if half and FIRST_HALF.fullmatch(before):
        return f"{half[1].translate(FIGURES)}{half[2]}{half[3].translate(FIGURES)}{half[4]}"
    if before[:1].isupper() and before[-1:].isalpha() and THIRD.match(text):
        return text.replace("Ill", "III")
    if MISS.fullmatch(text) and after[:1].isupper():
        return "Mlle"
    if HE.fullmatch(text) and after.isalpha() and after.islower():
        return "Il"
    if text[-1:] == "," and MONTH.fullmatch(text[:-1]) and DAY.fullmatch(after):
        return text[:-1]
    return SMALL_L.sub(r"\1l", text)
