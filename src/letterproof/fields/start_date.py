"""The first day of a position."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._periods import periods
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.value import PartialDate


@field(Scope.POSITION, PartialDate.parse)
def start_date(letter: Letter) -> Iterator[Hit[PartialDate]]:
    """Find the first day of each employment period, in text order."""
    for period in periods(letter):
        if period.start is not None:
            yield period.start
