"""Numbers in figures and in words, English and French."""

import re
from dataclasses import dataclass
from decimal import Decimal

from letterproof.fields._plain import phrase

_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_FRENCH = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_FRENCH_TENS = "vingt trente quarante cinquante soixante septante quatre-vingt nonante"
_UNITS = {word: value for words in (_ENGLISH, _FRENCH) for value, word in enumerate(words.split())}
_UNITS |= {"une": 1, "fourty": 40, "quatre-vingts": 80}
_TENS = {
    word: value
    for words in (_ENGLISH_TENS, _FRENCH_TENS)
    for value, word in zip(range(20, 100, 10), words.split(), strict=True)
}
_VALUES = _UNITS | _TENS
TENS = "|".join(sorted({*_TENS, "fourty", "quatre-vingts"}, key=lambda word: (-len(word), word)))
WORD = "|".join(sorted(_VALUES, key=lambda word: (-len(word), word)))

FIGURES = (
    r"(?:\d{1,3}(?:[, ]\d{3})+|\d{1,4})(?:[.,]\d{1,2}(?!\d))?"
    r"(?: ?½| 1/2| and a half\b(?![ -]hour\b)| et demie?\b(?![ -]heure))?"
)
"""A number in figures, grouped or not, with up to two decimals."""

_NUMBER = phrase(
    rf"(?:(?P<figures>{FIGURES})"
    rf"|(?P<words>(?:{WORD})(?:(?:-et-| et |[- ])(?:{WORD})){{0,2}})\b"
    r"(?P<half> and a half| et demie?)?)(?: ?\((?P<gloss>[^()\n]{1,25})\))?"
)
_WORDS = phrase(WORD)
_GROUPED = phrase(r"(?<=\d)[, ](?=\d{3}(?!\d))")
_HALF = phrase(r" ?½| 1/2| and a half| et demie?")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and where it stands."""

    value: Decimal
    start: int
    end: int


def number_at(folded: str, at: int) -> Number | None:
    """Read "40", "forty", "forty (40)" or "40 (forty)" from a place of plain text on."""
    match = _NUMBER.match(folded, at)
    return None if match is None else _number(match)


def _number(match: re.Match[str]) -> Number:
    gloss = _NUMBER.match(match["gloss"] or "")
    figures = match["figures"] or (gloss["figures"] if gloss else None)
    value = from_figures(figures) if figures else from_words(match["words"])
    if match["half"] and not (gloss and gloss["figures"]):
        value += Decimal("0.5")
    return Number(value, *match.span())


def from_words(words: str) -> Decimal:
    """Add up the numbers from 0 to 99 that words in plain text name."""
    return Decimal(sum(_VALUES[match[0]] for match in _WORDS.finditer(words)))


def from_figures(figures: str) -> Decimal:
    """Read a number that `FIGURES` matched in plain text; a comma or a point may mark decimals."""
    whole, half = _HALF.subn("", figures)
    number = Decimal(_GROUPED.sub("", whole).replace(",", "."))
    return number + Decimal("0.5") if half else number


def tidy(number: Decimal) -> Decimal:
    """Round to two decimals and drop trailing zeros, never to an exponent."""
    rounded = number.quantize(Decimal("0.01"))
    whole = rounded.to_integral_value()
    return whole if rounded == whole else rounded.normalize()
