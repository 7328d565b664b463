"""The day the letter was written."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.value import PartialDate


@field(Scope.LETTER, PartialDate.parse)
def letter_date(letter: Letter) -> Iterator[Hit[PartialDate]]:
    """Find nothing yet."""
    del letter
    yield from ()
