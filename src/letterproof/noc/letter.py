"""A letter's positions against occupations."""

from collections.abc import Sequence

from letterproof.fields.duties import duties
from letterproof.fields.employer_name import employer_name
from letterproof.fields.title import title
from letterproof.model.fact import Facts, Position
from letterproof.model.occupation import Classification
from letterproof.noc import match
from letterproof.noc.comparison import Told


def compare(
    facts: Facts, positions: Sequence[Position], claimed: str | None, language: str
) -> Classification:
    """Match all duties, the latest title and the employer's name, as `noc.match` does."""
    employer = facts.get(employer_name)
    told = [
        Told(fact.value, place, position.number)
        for position in positions
        for place, fact in enumerate(position.all(duties))
    ]
    titles = [fact.value for position in positions if (fact := position.get(title))]
    title_held = titles[-1] if titles else None
    return match(told, title_held, claimed, language, employer.value if employer else None)
