"""Finding occupations by words, in the language that the words are in."""

from collections.abc import Sequence

from letterproof.model.occupation import Suggestion
from letterproof.noc import catalogue, index, scoring
from letterproof.noc.words import EMPTY, spoken_as, stems, words

WORTH_SHOWING = 0.01
"""What a search finds is left out below this share of the best."""

TELLING = 5
"""How many words are named that speak for an occupation."""

CLEAR = 2
"""So many little words more of one language are no chance: "chef de cuisine" has one."""


def search(words: str, language: str, limit: int = 10) -> tuple[Suggestion, ...]:
    """Find occupations by words from their titles, lead statements or duties, best first.

    Typing errors in a title are forgiven. A code finds its occupation, a NOC 2016 code what became
    of it. French duties are our translation. Words that nothing is like find nothing.
    """
    wanted = words.strip()
    known = [wanted] if catalogue.occupation(wanted) else catalogue.successors(wanted)
    if known:
        return tuple(catalogue.suggestion(code, 1 / len(known), language) for code in known[:limit])
    shares = scoring.shares_of_words(wanted, language)
    least = max(shares.values(), default=0) * WORTH_SHOWING
    return catalogue.best(
        {code: share for code, share in shares.items() if share > least}, language, limit
    )


def search_in(languages: Sequence[str], words: str) -> tuple[Sequence[Suggestion], str]:
    """Find occupations in the language whose best one more words speak for; ties to the first."""

    def known(answer: tuple[Sequence[Suggestion], str]) -> tuple[bool, int]:
        found, language = answer
        return bool(found), len(speaking(words, found[0].code, language)) if found else 0

    return max(((search(words, language), language) for language in languages), key=known)


def speaking(text: str, code: str, language: str) -> list[str]:
    """Give the words of a text that speak most for an occupation, as the text has them."""
    told = index.telling(text, code, language)
    said = spoken_as(text, language)
    best = sorted(told.keys() & said.keys(), key=lambda stem: (-told[stem], stem))[:TELLING]
    return [said[stem] for stem in best]


def language_of(duties: Sequence[str], title: str | None) -> str:
    """Say whether duties are English or French; the title is asked where they do not tell.

    Their little words tell it, and where those are few or mixed, the words that are known. English
    where nothing tells.
    """
    balance = _french("\n".join(duties)) or _french(title or "")
    return "fr" if balance > 0 else "en"


def _french(text: str) -> int:
    """Give how far a text's words are French rather than English, negative where they are not."""
    said = words(text)
    english, french = EMPTY["en"] - EMPTY["fr"], EMPTY["fr"] - EMPTY["en"]
    little = sum((word in french) - (word in english) for word in said)
    if abs(little) >= CLEAR:
        return little
    telling = [word for word in dict.fromkeys(said) if word not in EMPTY["en"] | EMPTY["fr"]]
    return _known(telling, "fr") - _known(telling, "en") or little


def _known(telling: Sequence[str], language: str) -> int:
    return sum(index.is_known(stem, language) for stem in stems(" ".join(telling), language))
