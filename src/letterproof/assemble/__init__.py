"""Choose among candidates, and group what stands into positions."""

from collections.abc import Mapping, Sequence
from typing import Any

from letterproof.assemble._choice import choose
from letterproof.assemble._corrected import corrected, with_kind
from letterproof.assemble._positions import positions_of
from letterproof.correction import Correction
from letterproof.fields import fields
from letterproof.model.fact import Facts, Hit, Position, Scope
from letterproof.model.letter import Letter

__all__ = ["assemble", "with_kind"]


def assemble(
    letter: Letter,
    candidates: Mapping[str, tuple[Hit[Any], ...]],
    corrections: Sequence[Correction] = (),
) -> tuple[Facts, tuple[Position, ...]]:
    """Give the facts of a letter and of each of its positions; there is always one position.

    `candidates` holds every field's hits by the field's name; `corrections` are laid over what
    they come to.

    Raises:
        Refused: a correction cannot be used.
    """
    once = {
        name: choose(letter, field, candidates[name])
        for name, field in fields().items()
        if field.scope is Scope.LETTER and candidates[name]
    }
    facts, positions = Facts(once), positions_of(letter, candidates)
    if not corrections:
        return facts, positions
    return corrected(letter.language, facts, positions, corrections)
