"""Duties against occupations."""

from collections.abc import Sequence

from letterproof.fields.duties import duties
from letterproof.fields.title import title
from letterproof.model.fact import Position
from letterproof.model.occupation import Classification
from letterproof.noc import catalogue, scoring
from letterproof.noc.comparison import Told, compare_with

SUGGESTIONS = 5
"""How many occupations are suggested."""


def compare(positions: Sequence[Position], claimed: str | None, language: str) -> Classification:
    """Suggest occupations for all duties and the latest title, and compare with the claimed one.

    `language` is the letter's, ISO 639-1; any but French is compared in English. Where the claimed
    code is missing or unknown the first suggestion is compared. Without duties nothing is compared;
    without words at all the suggestions say nothing, and their scores are all alike.

    French is the weaker side: the classification's duties are English only, so a French letter is
    held to titles and lead statements, none of its duties is matched, and the verdict is never
    "inconsistent".
    """
    spoken = "fr" if language == "fr" else "en"
    told = [
        Told(fact.value, place, position.number)
        for position in positions
        for place, fact in enumerate(position.all(duties))
    ]
    titles = [fact.value for position in positions if (fact := position.get(title))]
    fit = scoring.fit([duty.text for duty in told], titles[-1] if titles else None, spoken)
    suggestions = catalogue.best(fit.shares, spoken, SUGGESTIONS)
    if not told:
        return Classification(claimed, suggestions, None)
    occupation = catalogue.occupation(claimed) if claimed else None
    if occupation is None:
        occupation = catalogue.occupation(suggestions[0].code)
    comparison = compare_with(occupation, told, fit, spoken) if occupation else None
    return Classification(claimed, suggestions, comparison)
