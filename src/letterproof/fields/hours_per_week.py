"""Hours worked in a normal week, as a number."""

import re
from collections.abc import Iterator
from decimal import Decimal

from letterproof.fields import field
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span

STATED = re.compile(r"\b(?P<hours>\d{1,2}(?:\.\d+)?)\s+hours\s+(?:per|a)\s+week", re.IGNORECASE)


@field(Scope.POSITION, Decimal)
def hours_per_week(letter: Letter) -> Iterator[Hit[Decimal]]:
    """Find stated weekly hours."""
    for match in STATED.finditer(letter.text):
        yield Hit(Decimal(match["hours"]), Span(*match.span()), 0.95, "hours per week")
