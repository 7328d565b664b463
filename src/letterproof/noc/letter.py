"""A letter's positions against occupations."""

from collections.abc import Sequence
from dataclasses import replace

from letterproof.fields.duties import duties
from letterproof.fields.employer_name import employer_name
from letterproof.fields.title import title
from letterproof.model.fact import Facts, Position
from letterproof.model.occupation import Classification, Fit
from letterproof.noc import match
from letterproof.noc.comparison import Told
from letterproof.noc.words import MOST_DUTIES


def compare(
    facts: Facts, positions: Sequence[Position], claimed: str | None, language: str
) -> Classification:
    """Match the duties, the latest title and the employer's name, as `noc.match` does.

    Of more duties than any letter has only the first 500 count.
    Where all positions together do not show the claimed occupation, one of them may by itself; then
    the verdict is that position's.
    """
    known = facts.get(employer_name)
    employer = known.value if known else None
    first = [duty for position in positions for duty in _told(position)][:MOST_DUTIES]
    told = [[duty for duty in first if duty.position == each.number] for each in positions]
    titles = [fact.value if (fact := position.get(title)) else None for position in positions]
    latest = next((each for each in reversed(titles) if each), None)
    whole = match(first, latest, claimed, language, employer)
    compared = whole.comparison
    if claimed is None or compared is None or compared.verdict is Fit.CONSISTENT:
        return whole
    if len(positions) == 1:
        return whole
    for mine, held in zip(told, titles, strict=True):
        alone = match(mine, held, claimed, language, employer).comparison
        if alone and alone.code == claimed and alone.verdict is Fit.CONSISTENT:
            best = replace(compared, verdict=alone.verdict, margin=alone.margin)
            return replace(whole, comparison=best)
    return whole


def _told(position: Position) -> list[Told]:
    return [
        Told(fact.value, place, position.number) for place, fact in enumerate(position.all(duties))
    ]
