"""The weekly hours of a position are below thirty, the least that counts as full time.

## Why it matters
Full-time work is 30 hours or more a week. Part-time work can count, but it takes longer to reach
the 1,560 hours that are needed.

## Found in
> Ms. Rao worked 24 hours per week as a cook.

## Not found in
> Ms. Rao worked 30 hours per week as a cook.

## Doubts
Part-time work is lawful experience, so a letter that itself says part time gets a warning. A
federal page from before 2013 still gives 37.5 hours as full time; it is out of date.
"""

from collections.abc import Iterator

from letterproof.fields.hours_per_week import hours_per_week
from letterproof.fields.job_status import job_status
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.model.value import Schedule
from letterproof.rules import rule
from letterproof.rules._readings import readings
from letterproof.rules._sources import CANADIAN_EXPERIENCE
from letterproof.rules._wording import of, shown

FULL_TIME = 30
"""Hours in a week."""


@rule(
    "LP208",
    over=Dossier,
    severity=Severity.ERROR,
    source=CANADIAN_EXPERIENCE,
    remedy="Ask the employer to confirm the weekly hours, and whether the work was part time.",
)
def hours_below_minimum(dossier: Dossier) -> Iterator[Problem]:
    """Find positions of fewer hours than full time."""
    for position in dossier.positions:
        hours = position.get(hours_per_week)
        if hours is None or hours.value >= FULL_TIME:
            continue
        status = position.get(job_status)
        is_part_time = status is not None and status.value.schedule is Schedule.PART_TIME
        is_certain = max(readings(hours)) < FULL_TIME
        yield Problem(
            f"The letter gives {shown(hours.value)} hours per week{of(dossier, position)},"
            f" and full-time work is {FULL_TIME} or more.",
            (hours,),
            position,
            severity=Severity.WARNING if is_part_time or not is_certain else None,
        )
