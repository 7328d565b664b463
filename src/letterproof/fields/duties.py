"""What the employee does, one duty each, without bullets."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter


@field(Scope.POSITION, str, many=True)
def duties(letter: Letter) -> Iterator[Hit[str]]:
    """Find nothing yet."""
    del letter
    yield from ()
