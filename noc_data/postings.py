"""Which texts hold a word, and how much that tells: worked out once, when the database is made.

Each index is a list of texts, each with a number. For every stem it has the numbers of the texts
that hold it, and a weight for each, in thousandths. Adding up the weights of a letter's stems
ranks the texts. Whole numbers make the sum the same on every machine.

    work    occupations, by the likelihood of the words under a mixture of the occupation's own
            words and the words of all (Jelinek and Mercer 1980): log((L p + (1-L) b) / ((1-L) b))
    duty    the classification's duties and how employers put them, by BM25
    lead    lead statements, by BM25
    title   example titles, by BM25; a word given in two genders counts once
    letters occupations, by the likelihood of the runs of four letters in their example titles

BM25 is that of Robertson and Zaragoza (2009), with k1 = 1.2 and b = 0.75; for titles b = 1.
"""

import math
import sys
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from letterproof.noc.stemming import worked_out
from letterproof.noc.words import EMPTY, pieces, words

Row = tuple[str, str, bytes, bytes]
Counts = Mapping[int, Mapping[str, float]]
Weights = dict[str, dict[int, float]]

K1, B = 1.2, 0.75
OWN = 0.3
"""What an occupation's own words weigh in the mixture."""

FADING = 0.7
"""A word said again tells less: counts are raised to this power."""

SHARE = {"title": 2.0, "lead": 1.0, "duty": 1.0, "spoken": 1.0, "example": 0.4}
"""How often a word of each kind of text is counted in an occupation."""

THOUSAND = 1000


def of(tables: Mapping[str, list[tuple[Any, ...]]], language: str) -> Iterator[Row]:
    """Give the rows of every index in "en" or "fr", from the tables of the database."""
    at = {"en": 0, "fr": 1}[language]
    number = {row[0]: place for place, row in enumerate(tables["occupation"])}
    titles = [row for row in tables["title"] if row[2] == language]
    duties = [(row[0], row[1], row[3 + at]) for row in tables["duty"]]
    spoken = [(row[0], row[1], row[3]) for row in tables["spoken"] if row[2] == language]
    work = [
        *((number[row[0]], row[2 + at], SHARE["title"]) for row in tables["occupation"]),
        *((number[row[0]], row[4 + at], SHARE["lead"]) for row in tables["occupation"]),
        *((number[code], text, SHARE["duty"]) for _, code, text in duties),
        *((number[code], text, SHARE["spoken"]) for _, code, text in spoken),
        *(
            (number[code], text, SHARE["spoken"])
            for code, tongue, text in tables["vocabulary"]
            if tongue == language
        ),
        *((number[row[1]], row[3], SHARE["example"]) for row in titles),
    ]
    leads = [(place, row[4 + at], 1.0) for place, row in enumerate(tables["occupation"])]
    told = [(place, text, 1.0) for place, _, text in (*duties, *spoken)]
    named = [(row[0], row[3], 1.0) for row in titles]
    spelt = [(number[row[1]], row[3], 1.0) for row in titles]
    known = stems_of(tables, language)

    def split(text: str) -> list[str]:
        return [known[word] for word in words(text) if word not in EMPTY[language]]

    yield from rows(f"work_{language}", likelihood(count(work, split)))
    yield from rows(f"duty_{language}", bm25(count(told, split)))
    yield from rows(f"lead_{language}", bm25(count(leads, split)))
    each = {number: dict.fromkeys(words, 1.0) for number, words in count(named, split).items()}
    yield from rows(f"title_{language}", bm25(each, fullness=1.0))
    yield from rows(f"letters_{language}", likelihood(count(spelt, pieces)))


def stems_of(tables: Mapping[str, list[tuple[Any, ...]]], language: str) -> dict[str, str]:
    """Give the stem of every word in "en" or "fr" that the classification or our lines have."""
    at = {"en": 0, "fr": 1}[language]
    texts = [
        *(row[2 + at] for row in tables["occupation"]),
        *(row[4 + at] for row in tables["occupation"]),
        *(row[3 + at] for row in tables["duty"]),
        *(row[3] for row in tables["spoken"] if row[2] == language),
        *(text for _, tongue, text in tables["vocabulary"] if tongue == language),
        *(row[3] for row in tables["title"] if row[2] == language),
    ]
    said = sorted({word for text in texts for word in words(text)})
    return {word: worked_out(word, language) for word in said}


def owners(tables: Mapping[str, list[tuple[Any, ...]]]) -> Iterator[tuple[str, bytes]]:
    """Give (index, the place of the occupation that each number of the index belongs to)."""
    place = {row[0]: place for place, row in enumerate(tables["occupation"])}
    for name, kinds in (("line", ("duty", "spoken")), ("title", ("title",))):
        held = [(row[0], place[row[1]]) for kind in kinds for row in tables[kind]]
        found = [0] * (max(number for number, _ in held) + 1)
        for number, at in held:
            found[number] = at
        yield name, packed(found)


def likelihood(counts: Counts) -> Weights:
    """Weigh the words of occupations."""
    faded = {
        number: {stem: count**FADING for stem, count in held.items()}
        for number, held in counts.items()
    }
    holders = Counter(stem for held in faded.values() for stem in held)
    everything = math.fsum(count + 0.5 for count in holders.values())
    weights: Weights = {}
    for number, held in faded.items():
        whole = math.fsum(held.values())
        for stem, count in held.items():
            background = (1 - OWN) * (holders[stem] + 0.5) / everything
            weight = math.log1p(OWN * count / whole / background)
            weights.setdefault(stem, {})[number] = weight
    return weights


def bm25(counts: Counts, fullness: float = B) -> Weights:
    """Weigh the words of texts; `fullness` is b, what further words of a text cost."""
    lengths = {number: math.fsum(held.values()) for number, held in counts.items()}
    mean = math.fsum(lengths.values()) / len(lengths)
    holders = Counter(stem for held in counts.values() for stem in held)
    weights: Weights = {}
    for number, held in counts.items():
        norm = K1 * (1 - fullness + fullness * lengths[number] / mean)
        for stem, count in held.items():
            rarity = math.log1p((len(counts) - holders[stem] + 0.5) / (holders[stem] + 0.5))
            weight = rarity * count * (K1 + 1) / (count + norm)
            weights.setdefault(stem, {})[number] = weight
    return weights


def count(texts: Iterable[tuple[int, str, float]], split: Callable[[str], Sequence[str]]) -> Counts:
    """Count what (number, text, how often it counts) is split into."""
    counts: dict[int, dict[str, float]] = {}
    for number, text, share in texts:
        mine = counts.setdefault(number, {})
        for stem in split(text):
            mine[stem] = mine.get(stem, 0.0) + share
    return counts


def rows(name: str, weights: Weights) -> Iterator[Row]:
    """Give (index, stem, numbers, weights), as the database keeps them."""
    for stem, found in sorted(weights.items()):
        numbers = sorted(found)
        thousandths = [round(found[number] * THOUSAND) for number in numbers]
        yield name, stem, packed(numbers), packed(thousandths)


def packed(numbers: Iterable[int]) -> bytes:
    """Write numbers below 65,536, two bytes each, the lower first."""
    made = array("H", numbers)
    if sys.byteorder == "big":
        made.byteswap()
    return made.tobytes()
