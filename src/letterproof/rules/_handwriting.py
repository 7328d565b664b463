"""What may be there in handwriting, which is recognised and not read."""

from dataclasses import replace

from letterproof.fields._by_hand import Filled, filled_in
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity


def or_by_hand(dossier: Dossier, what: Filled, name: str, otherwise: Problem) -> Problem:
    """Say that `name` seems to be written by hand, where ink stands in its place."""
    place = filled_in(dossier.letter, what)
    if place is None:
        return otherwise
    return replace(
        otherwise,
        message=f"The {name} seems to be written by hand, and handwriting is not read.",
        evidence=dossier.letter.document.evidence(place),
        severity=Severity.WARNING,
        remedy=f"Read the {name} in the letter; ask the employer to type it if it is not plain.",
    )
