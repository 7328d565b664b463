"""Which texts of the classification share words with a text: BM25, by SQLite's full-text index.

Words are compared by their stems, without case and accents. Scores are positive; what shares no
word is left out. Higher is nearer, and only scores for the same text compare.

BM25 is a sum over a text's words. So every index is asked word by word, and what it says of a word
is kept for the next duty and the next letter.
"""

import re
from array import array
from functools import cache, lru_cache
from heapq import nsmallest

from letterproof.noc._database import rows

WORD = re.compile(r"\w+")

MAX_WORDS = 1000
"""The different words of one query; a longer text is a page of prose, and its rest adds nothing."""

EMPTY_WORDS = frozenset(
    (
        "a all also an and any are as at be been by for from had has have he her his in including "
        "into is it its may of on or other our she such than that the their them they this to used "
        "using was we were which who will with you your "
        "au aux avec ce ces cette dans de des du elle en est et il ils l la le les leur leurs nos "
        "notre nous ou par pour qu que qui sa se ses son sont sur un une vos votre vous à été"
    ).split()
)
"""Words that say nothing about work, in English and French."""

KEPT = 4000
"""How many answers are kept, each of one index for one word; they take about 10 MB."""

PROFILES = {
    "en": "SELECT rowid, -bm25(profile_en) FROM profile_en (?)",
    "fr": "SELECT rowid, -bm25(profile_fr) FROM profile_fr (?)",
}
LEADS = {
    "en": "SELECT rowid, -bm25(profile_en, 0, 0, 1, 0) FROM profile_en ('lead : ' || ?)",
    "fr": "SELECT rowid, -bm25(profile_fr, 0, 0, 1) FROM profile_fr ('lead : ' || ?)",
}
DUTIES = "SELECT rowid, -bm25(duty_index) FROM duty_index (?)"
_TITLES = (
    "SELECT title.id, -bm25(title_index) FROM title_index (?)"
    " JOIN title ON title.id = title_index.rowid WHERE language = "
)
TITLES = {"en": _TITLES + "'en'", "fr": _TITLES + "'fr'"}


def profiles(text: str, language: str) -> dict[str, float]:
    """Score the occupations whose title, example titles, lead statement or duties share words."""
    return _by_code(PROFILES[language], text)


def leads(text: str, language: str) -> dict[str, float]:
    """Score the occupations whose lead statement shares words."""
    return _by_code(LEADS[language], text)


def duties(text: str) -> dict[int, float]:
    """Score the duties that share words, by the duty's number; duties are English."""
    return _scores(DUTIES, text)


def example_titles(text: str, language: str, limit: int) -> list[tuple[str, str]]:
    """Give (code, title) of the example titles that share words, nearest first."""
    scores = _scores(TITLES[language], text)
    nearest = nsmallest(limit, scores, key=lambda number: (-scores[number], number))
    marks = ", ".join("?" * len(nearest))
    found = rows(f"SELECT id, code, text FROM title WHERE id IN ({marks})", nearest)  # noqa: S608
    named = {number: (code, title) for number, code, title in found}
    return [named[number] for number in nearest]


@cache
def all_titles(language: str) -> list[tuple[str, str]]:
    """Give (code, title) of every example title in a language."""
    return rows("SELECT code, text FROM title WHERE language = ? ORDER BY id", [language])


@cache
def codes() -> tuple[str, ...]:
    """Give the code of every occupation, in order."""
    return tuple(code for (code,) in rows("SELECT code FROM occupation ORDER BY code"))


@cache
def code_of_duty() -> dict[int, str]:
    """Give the occupation's code of every duty, by the duty's number."""
    return dict(rows("SELECT id, code FROM duty"))


@cache
def duty_numbers(code: str) -> tuple[int, ...]:
    """Give the numbers of an occupation's duties, role by role, in order."""
    return tuple(
        number for (number,) in rows("SELECT id FROM duty WHERE code = ? ORDER BY id", [code])
    )


def telling_words(text: str) -> tuple[str, ...]:
    """Give the different words of a text that say something, in order."""
    words = dict.fromkeys(WORD.findall(text.lower()))
    return tuple(word for word in words if word not in EMPTY_WORDS)[:MAX_WORDS]


def _by_code(statement: str, text: str) -> dict[str, float]:
    return {f"{number:05}": score for number, score in _scores(statement, text).items()}


def _scores(statement: str, text: str) -> dict[int, float]:
    total: dict[int, float] = {}
    for word in telling_words(text):
        for number, score in zip(*_of_word(statement, word), strict=True):
            total[number] = total.get(number, 0.0) + score
    return total


@lru_cache(maxsize=KEPT)
def _of_word(statement: str, word: str) -> tuple["array[int]", "array[float]"]:
    found = rows(statement, [f'"{word}"'])
    return array("l", [number for number, _ in found]), array("d", [score for _, score in found])
