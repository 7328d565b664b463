"""Choose among candidates, and group what stands into positions."""

from collections.abc import Mapping
from typing import Any

from letterproof.assemble._choice import choose
from letterproof.assemble._positions import positions_of
from letterproof.fields import fields
from letterproof.model.fact import Facts, Hit, Position, Scope
from letterproof.model.letter import Letter


def assemble(
    letter: Letter, candidates: Mapping[str, tuple[Hit[Any], ...]]
) -> tuple[Facts, tuple[Position, ...]]:
    """Give the facts of a letter and of each of its positions; there is always one position.

    `candidates` holds every field's hits by the field's name.
    """
    once = {
        name: choose(letter, field, candidates[name])
        for name, field in fields().items()
        if field.scope is Scope.LETTER and candidates[name]
    }
    return Facts(once), positions_of(letter, candidates)
