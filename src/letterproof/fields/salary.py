"""Pay: amount, currency and period."""

from collections.abc import Iterator

from letterproof.fields import field
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.value import Salary


@field(Scope.POSITION, Salary.parse)
def salary(letter: Letter) -> Iterator[Hit[Salary]]:
    """Find nothing yet."""
    del letter
    yield from ()
