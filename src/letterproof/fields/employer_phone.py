"""The employer's telephone number, E.164 where the country is known."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter


@field(Scope.LETTER, str)
def employer_phone(letter: Letter) -> Iterator[Hit[str]]:
    """Find nothing yet."""
    del letter
    yield from ()
