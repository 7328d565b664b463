"""Job titles: how much like the classification's example titles one is."""

from rapidfuzz import fuzz
from rapidfuzz.process import extractOne
from rapidfuzz.utils import default_process

from letterproof.noc import catalogue, index

MISSPELT = 70
"""From this likeness in percent on, a title may be another one with typing errors."""


def nearest(title: str, language: str) -> dict[int, float]:
    """Give, by occupations' places, the example title that shares most with `title`, by BM25."""
    return index.best(index.titles(title, language), index.owner_of_title())


def is_like_one(title: str, language: str) -> bool:
    """Say whether a title is an example title, or one with typing errors."""
    scores = index.letters(title, language)
    if not scores:
        return False
    likest = min(scores, key=lambda place: (-scores[place], place))
    examples = catalogue.example_titles(index.codes()[likest], language)
    found = extractOne(title, examples, scorer=fuzz.token_sort_ratio, processor=default_process)
    return found is not None and found[1] >= MISSPELT
