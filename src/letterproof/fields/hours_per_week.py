"""Hours worked in a normal week, as a number."""

from collections.abc import Iterator
from decimal import Decimal

from letterproof.fields import field
from letterproof.fields._clock import by_the_clock, by_the_day
from letterproof.fields._hours import Figure
from letterproof.fields._numbers import tidy
from letterproof.fields._periods import periods
from letterproof.fields._plain import plain
from letterproof.fields._schedules import labelled, stated, tabled
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter

LONGEST_WEEK = 100

RECKONED = 0.85
"""Up to here hours are worked out, not stated; they yield to stated ones."""


@field(Scope.POSITION, Decimal)
def hours_per_week(letter: Letter) -> Iterator[Hit[Decimal]]:
    """Find weekly hours: stated, or reckoned from a day, a month, a year or a clock."""
    text, folded = letter.text, plain(letter.text)
    finders = (stated, by_the_day, labelled, tabled, by_the_clock)
    found = (figure for find in finders for figure in find(text, folded))
    figures: list[Figure] = []
    for figure in sorted(found, key=lambda figure: -figure.confidence):
        if not any(figure.at.start < f.at.end and f.at.start < figure.at.end for f in figures):
            figures.append(figure)
    is_stated = any(figure.confidence > RECKONED for figure in figures)
    has_jobs = len(periods(letter)) > 1  # a rough figure may be all that is said of one of them
    for figure in sorted(figures, key=lambda figure: figure.at.start):
        if 0 < figure.low <= LONGEST_WEEK and (
            figure.confidence > RECKONED
            or figure.high
            or not is_stated
            or (has_jobs and figure.found_by == "hours per week")
        ):
            yield _hit(figure)


def _hit(figure: Figure) -> Hit[Decimal]:
    others = () if figure.high is None else (tidy(figure.high),)
    return Hit(tidy(figure.low), figure.at, figure.confidence, figure.found_by, others)
