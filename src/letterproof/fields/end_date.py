"""The last day of a position, or "present"."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._periods import periods
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.value import EndDate, parse_end_date


@field(Scope.POSITION, parse_end_date)
def end_date(letter: Letter) -> Iterator[Hit[EndDate]]:
    """Find the last day of each employment period, in text order."""
    for period in periods(letter):
        if period.end is not None:
            yield period.end
