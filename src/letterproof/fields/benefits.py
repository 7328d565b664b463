"""What comes with the pay, in the letter's words."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter


@field(Scope.POSITION, str)
def benefits(letter: Letter) -> Iterator[Hit[str]]:
    """Find nothing yet."""
    del letter
    yield from ()
