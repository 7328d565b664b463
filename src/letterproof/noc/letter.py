"""A letter's positions against occupations."""

from collections.abc import Sequence

from letterproof.fields.duties import duties
from letterproof.fields.title import title
from letterproof.model.fact import Position
from letterproof.model.occupation import Classification
from letterproof.noc import match
from letterproof.noc.comparison import Told


def compare(positions: Sequence[Position], claimed: str | None, language: str) -> Classification:
    """Match all duties and the latest title, as `noc.match` does."""
    told = [
        Told(fact.value, place, position.number)
        for position in positions
        for place, fact in enumerate(position.all(duties))
    ]
    titles = [fact.value for position in positions if (fact := position.get(title))]
    return match(told, titles[-1] if titles else None, claimed, language)
