"""The employee's name, without honorific."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._candidates import candidates
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter


@field(Scope.LETTER, str)
def candidate_name(letter: Letter) -> Iterator[Hit[str]]:
    """Find the names of those whom the letter may be about."""
    yield from candidates(letter)
