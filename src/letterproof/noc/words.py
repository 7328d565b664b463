"""The words of a text that say something about work, by their stems or by their letters."""

import re
import unicodedata
from functools import lru_cache

from letterproof.noc._database import rows
from letterproof.noc.stemming import LONGEST, worked_out

WORD = re.compile(r"\w+")

MAX_WORDS = 1000
"""A longer text is a page of prose, and its rest adds nothing."""

MOST_DUTIES = 500
"""A letter has some ten; what has more is no list of duties, and its rest is left."""

KEPT = 256
"""How many texts' stems are kept: a letter's are asked for several times."""

PIECE = 4

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})

UNSEEN = frozenset({"Mn", "Cf"})
"""Unicode's categories of accents that stand alone, and of soft hyphens and their like."""

EMPTY = {
    "en": frozenset(
        (
            "a all also an and any are as at be been by for from had has have he her his in "
            "including into is it its may of on or other our she such than that the their them "
            "they this to used using was we were which who will with you your"
        ).split()
    ),
    "fr": frozenset(
        (
            "a afin ainsi au aux avec c ce ces cette d dans de des du elle en est et ete il ils j "
            "l la le les leur leurs n ne nos notre nous ou par pas plus pour qu que qui s sa se "
            "ses son sont sur tous tout toute toutes un une vos votre vous"
        ).split()
    ),
}
"""Words that say nothing about work, without their accents."""


@lru_cache(maxsize=KEPT)
def stems(text: str, language: str) -> tuple[str, ...]:
    """Give the stems of the telling words of a text in "en" or "fr", in order.

    Case and accents do not count: a scan loses both.
    """
    empty = EMPTY[language]
    return tuple([stem(word, language) for word in words(text) if word not in empty])


def all_stems(text: str, language: str) -> tuple[str, ...]:
    """Give the stems of all words of a text, the little ones too, in order."""
    return tuple([stem(word, language) for word in words(text)])


def spoken_as(text: str, language: str) -> dict[str, str]:
    """Give the first word of a text for each of its stems, with its accents."""
    said: dict[str, str] = {}
    for spoken in WORD.findall(_seen(unicodedata.normalize("NFC", text.lower())))[:MAX_WORDS]:
        for each in stems(spoken, language):
            said.setdefault(each, spoken)
    return said


def pieces(text: str) -> tuple[str, ...]:
    """Give the runs of four letters in the words of a title, whose ends count as letters.

    Words that are misspelt, joined, or of another gender share most of them.
    """
    held = (f"_{word[:LONGEST]}_" for word in words(text))
    return tuple(
        word[at : at + PIECE] for word in held for at in range(max(1, len(word) - PIECE + 1))
    )


def words(text: str) -> list[str]:
    """Give the words of a text without case, accents, ligatures and what nobody sees.

    They are the first thousand, and can be written in UTF-8 whatever the text is.
    """
    apart = text.lower()
    if not apart.isascii():
        apart = _seen(unicodedata.normalize("NFKD", apart)).translate(LIGATURES)
    return WORD.findall(apart)[:MAX_WORDS]


def _seen(text: str) -> str:
    if text.isascii():
        return text
    kind = unicodedata.category
    return "".join([sign for sign in text if sign.isascii() or kind(sign) not in UNSEEN])


@lru_cache(maxsize=20_000)
def stem(word: str, language: str) -> str:
    """Give the stem of a word as `words` gives it; the database has those of the classification."""
    known = rows("SELECT stem FROM stem WHERE language = ? AND word = ?", [language, word])
    return str(known[0][0]) if known else worked_out(word, language)
