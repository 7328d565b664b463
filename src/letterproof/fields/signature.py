"""Whether the letter bears a signature."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.value import parse_yes_no


@field(Scope.LETTER, parse_yes_no)
def signature(letter: Letter) -> Iterator[Hit[bool]]:
    """Find nothing yet."""
    del letter
    yield from ()
