"""Which texts of the classification share words with a text, by the database's postings.

Each index adds up a weight for every word that a text shares; `noc_data/postings.py` says how the
weights are made. Scores are positive; what shares no word is left out. Higher is nearer, and only
scores for the same text compare.
"""

import sys
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from letterproof.noc import catalogue
from letterproof.noc._database import rows
from letterproof.noc.words import pieces, stems

KEPT = 4000
"""How many words' postings are kept; they take about 10 MB."""

THOUSAND = 1000


def work(text: str, language: str) -> dict[int, float]:
    """Score the occupations, by place among `codes`, by the likelihood of a text's words.

    A word said twice counts twice.
    """
    words = Counter(stems(text, language))
    return _sum(f"work_{language}", words.items())


def telling(text: str, code: str, language: str) -> dict[str, float]:
    """Give what each stem of a text tells for an occupation, nothing where it tells nothing."""
    at = place(code)
    found = {}
    for stem in dict.fromkeys(stems(text, language)):
        numbers, weights = _posting(f"work_{language}", stem)
        if at in numbers:
            found[stem] = weights[numbers.index(at)] / THOUSAND
    return found


def is_known(stem: str, language: str) -> bool:
    """Say whether any occupation's words have a stem."""
    return bool(_posting(f"work_{language}", stem)[0])


def leads(text: str, language: str) -> dict[int, float]:
    """Score the occupations whose lead statement shares words, by their places."""
    return _sum(f"lead_{language}", _once(text, language))


def lines(text: str, language: str) -> dict[int, float]:
    """Score duties and how employers put them, by number."""
    return _sum(f"duty_{language}", _once(text, language))


def titles(title: str, language: str) -> dict[int, float]:
    """Score the example titles that share words, by number."""
    return _sum(f"title_{language}", _once(title, language))


def letters(title: str, language: str) -> dict[int, float]:
    """Score the occupations, by their places, by the likelihood of a title's runs of letters."""
    return _sum(f"letters_{language}", ((piece, 1) for piece in pieces(title)))


@cache
def codes() -> tuple[str, ...]:
    """Give the code of every occupation, in order."""
    return tuple(catalogue.names())


def place(code: str) -> int:
    """Give the place of a known code among `codes`."""
    return bisect_left(codes(), code)


def owner_of_line() -> "array[int]":
    """Give the place among `codes` of each duty's and spoken line's occupation, by number.

    Duties and spoken lines are numbered together, duties first.
    """
    return _owners("line")


def owner_of_title() -> "array[int]":
    """Give the place among `codes` of each example title's occupation, by number."""
    return _owners("title")


@cache
def _owners(name: str) -> "array[int]":
    return _unpacked(*rows("SELECT places FROM owner WHERE name = ?", [name])[0])


def best(scores: Mapping[int, float], owners: Sequence[int]) -> dict[int, float]:
    """Give each owner's best score."""
    found: dict[int, float] = {}
    for number, score in scores.items():
        owner = owners[number]
        if score > found.get(owner, 0.0):
            found[owner] = score
    return found


@cache
def line_numbers(code: str) -> tuple[int, ...]:
    """Give the numbers of an occupation's duties and spoken lines."""
    query = "SELECT id FROM duty WHERE code = ? UNION ALL SELECT id FROM spoken WHERE code = ?"
    return tuple(number for (number,) in rows(query, [code, code]))


@cache
def duty_numbers(code: str) -> tuple[int, ...]:
    """Give the numbers of an occupation's duties, role by role, in order."""
    return tuple(
        number for (number,) in rows("SELECT id FROM duty WHERE code = ? ORDER BY id", [code])
    )


def _once(text: str, language: str) -> Iterator[tuple[str, int]]:
    return ((stem, 1) for stem in dict.fromkeys(stems(text, language)))


def _sum(name: str, words: Iterable[tuple[str, int]]) -> dict[int, float]:
    total: dict[int, int] = {}
    for stem, count in words:
        for number, weight in zip(*_posting(name, stem), strict=True):
            total[number] = total.get(number, 0) + count * weight
    return {number: weight / THOUSAND for number, weight in total.items()}


@lru_cache(maxsize=KEPT)
def _posting(name: str, stem: str) -> tuple["array[int]", "array[int]"]:
    found = rows("SELECT numbers, weights FROM posting WHERE name = ? AND stem = ?", [name, stem])
    numbers, weights = found[0] if found else (b"", b"")
    return _unpacked(numbers), _unpacked(weights)


def _unpacked(blob: bytes) -> "array[int]":
    numbers = array("H", blob)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
