"""Finding occupations by words."""

from letterproof.model.occupation import Suggestion
from letterproof.noc import catalogue, scoring

WORTH_SHOWING = 0.01
"""What a search finds is left out below this share of the best."""


def search(words: str, language: str, limit: int = 10) -> tuple[Suggestion, ...]:
    """Find occupations by words from their titles, lead statements or duties, best first.

    Typing errors in a title are forgiven. A code finds its occupation, a NOC 2016 code what became
    of it. French finds titles and lead statements. Words that nothing is like find nothing.
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
