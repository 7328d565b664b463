"""Sums of money written out in words alone: "trois mille cent euros par mois"."""

from collections.abc import Iterator
from decimal import Decimal

from letterproof.fields._currencies import sign_before, sign_from
from letterproof.fields._numbers import from_words
from letterproof.fields._plain import phrase
from letterproof.patterns import regex

_SMALL = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty"
    "|ninety|une?|deux|trois|quatre-vingts?|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize"
    "|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|nonante"
)
_HUNDRED = {"hundred": 100, "cent": 100, "cents": 100}
_LARGE = {
    "thousand": 1000, "mille": 1000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000,
    "lacs": 100_000, "million": 1_000_000, "millions": 1_000_000,
}  # fmt: skip
_WORD = rf"(?:{_SMALL}|{'|'.join((*_HUNDRED, *_LARGE))})\b"
_RUN = phrase(rf"(?<![a-z0-9-]){_WORD}(?:(?:-et-| et | and |, |[ -]){_WORD}){{0,15}}")
_FEWEST = regex(r"hundred|thousand|mill|\bcents?\b|lakh|lacs?\b|\bhour|\bheure|\bday|\bjour")
_MINOR = phrase(
    rf",? ?(?:and |et )?(?P<run>{_WORD}(?:[ -]{_WORD})?)"
    r"(?: (?P<coin>pence|cents?|centimes?|paise|kobo|fils))?\b"
)
_SMALL_TIME = phrase(r",? ?(?:per|an?|the|each|every|de l'|l'|par|/) ?(?:hour|heure|day|jour)")
"""A small sum in words is pay only by the hour or the day."""

_EACH = regex(_WORD)
_LARGE_ENOUGH = 100
_GLOSS = regex(r"[ \n]?\(?[^\d()\n]{0,6}\d")
"""Figures right behind tell the sum themselves."""


def worded(folded: str) -> Iterator[tuple[Decimal, str, int, int]]:
    """Give amounts of a hundred or more with their currency, as value, sign, start and end."""
    if _FEWEST.search(folded) is None:
        return
    for run in _RUN.finditer(folded):
        value = _value(run[0])
        if _GLOSS.match(folded, run.end()):
            continue
        at = run.end() + (folded[run.end() : run.end() + 1] in {" ", "\n"})
        at += 3 * folded.startswith("de ", at)
        if found := sign_from(folded, at):
            value, end = _with_minor(folded, value, found[1])
            if value >= _LARGE_ENOUGH or _SMALL_TIME.match(folded, end):
                yield value, found[0], run.start(), end
        elif value < _LARGE_ENOUGH:
            continue
        elif before := sign_before(folded, run.start()):
            yield value, before[0], before[1], run.end()


def _with_minor(folded: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    """Add the small coins behind a currency: "eleven pounds and forty pence"."""
    minor = _MINOR.match(folded, end)
    if minor is None or not (minor["coin"] or _SMALL_TIME.match(folded, minor.end())):
        return value, end
    coins = _value(minor["run"])
    return (value + coins / 100, minor.end()) if coins < 100 else (value, end)  # noqa: PLR2004


def _value(words: str) -> Decimal:
    """Multiply and add: "three hundred and sixty thousand" is (3 x 100 + 60) x 1000."""
    total = part = Decimal(0)
    for match in _EACH.finditer(words):
        word = match[0]
        if word in _HUNDRED:
            part = max(part, Decimal(1)) * 100
        elif word in _LARGE:
            total += max(part, Decimal(1)) * _LARGE[word]
            part = Decimal(0)
        elif word.startswith("vingt") and part % 100 == 4:  # noqa: PLR2004
            part += 76
        else:
            part += from_words(word)
    return total + part
