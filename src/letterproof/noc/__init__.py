"""Duties against occupations."""

from collections.abc import Sequence

from letterproof.model.occupation import Classification, Suggestion
from letterproof.noc import catalogue, scoring
from letterproof.noc.comparison import Told, compare_with

SUGGESTIONS = 5
"""How many occupations are suggested."""


def match(
    told: Sequence[Told],
    title: str | None,
    claimed: str | None,
    language: str,
    employer: str | None = None,
) -> Classification:
    """Suggest occupations for duties and a title, and compare with the claimed one.

    The employer's name often tells its trade, and counts a little.

    `language` is ISO 639-1; any but French is compared in English. Where the claimed code is
    missing or unknown the first suggestion is compared. Without duties nothing is compared; without
    words at all the suggestions say nothing, and their scores are all alike. A known claim stands
    among the suggestions, last if five fit better.

    The classification's duties are English only; French ones are held to a translation of ours.
    """
    spoken = "fr" if language == "fr" else "en"
    fit = scoring.fit([duty.text for duty in told], title, spoken, employer)
    suggestions = catalogue.best(fit.shares, spoken, SUGGESTIONS)
    if claimed in fit.shares and claimed not in {each.code for each in suggestions}:
        suggestions += catalogue.best({claimed: fit.shares[claimed]}, spoken, 1)
    by_title = _first(fit.of_title, spoken)
    if not told:
        return Classification(claimed, suggestions, None, by_title)
    occupation = catalogue.occupation(claimed) if claimed else None
    if occupation is None:
        occupation = catalogue.occupation(suggestions[0].code)
    comparison = compare_with(occupation, told, fit, spoken) if occupation else None
    return Classification(claimed, suggestions, comparison, by_title, _first(fit.of_duties, spoken))


def _first(shares: dict[str, float], spoken: str) -> Suggestion | None:
    """Give the occupation with the largest share; none where all are alike."""
    if not shares or min(shares.values()) == max(shares.values()):
        return None
    return catalogue.best(shares, spoken, 1)[0]
