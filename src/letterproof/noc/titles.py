"""Job titles: how much like the classification's example titles one is."""

from collections.abc import Iterable

from rapidfuzz import fuzz
from rapidfuzz.process import extract
from rapidfuzz.utils import default_process

from letterproof.noc import index

CANDIDATES = 300
"""How many example titles, those that share the most telling words, a title is compared with."""

LONGEST = 200
"""How many characters of a title are compared; the longest example title has 182."""


def likeness(title: str, language: str) -> dict[str, float]:
    """Give each occupation's example title most like `title`, from 0 to 1.

    A title with a word that no example has may be misspelt; it is compared with all of them.
    """
    if index.knows(title, language):
        named = index.named(index.nearest(index.titles(title, language), CANDIDATES))
    else:
        named = index.all_titles(language)
    return _most_alike(title, [(code, example) for _, code, example in named])


def words(title: str, language: str) -> dict[str, float]:
    """Give each occupation's best BM25 of an example title."""
    scores = index.titles(title, language)
    owners = index.code_of_title()
    best: dict[str, float] = {}
    for number, score in scores.items():
        code = owners[number]
        if score > best.get(code, 0.0):
            best[code] = score
    return best


def _most_alike(title: str, named: Iterable[tuple[str, str]]) -> dict[str, float]:
    pairs = list(named)
    found = extract(
        title[:LONGEST],
        [example for _, example in pairs],
        scorer=fuzz.token_sort_ratio,
        processor=default_process,
        limit=None,
    )
    best: dict[str, float] = {}
    # The likest come first.
    for _, score, at in found:
        best.setdefault(pairs[at][0], score / 100)
    return best
