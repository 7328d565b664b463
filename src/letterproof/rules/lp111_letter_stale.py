"""The letter about a current job is older than six months.

## Why it matters
A letter proves work up to the day it was written. What was done since then needs a fresh one.

## Found in
> Halifax, 4 January 2026
> Ms. Haddad has worked here as a baker since May 2021 and is employed to this day.

That is, when it is checked on 22 November 2026.

## Not found in
> Halifax, 4 January 2019
> Ms. Haddad worked here as a baker from May 2016 to June 2018.

A letter about a job that has ended can wait as long as it likes.

## Doubts
No official age limit exists; six months is a rule of thumb.
"""

import calendar
from collections.abc import Iterator
from datetime import date

from letterproof.fields.end_date import end_date
from letterproof.fields.letter_date import letter_date
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.model.value import Ongoing
from letterproof.rules import rule
from letterproof.rules._readings import latest
from letterproof.rules._sources import LETTER_AGE
from letterproof.rules._wording import shown

MONTHS = 6


@rule(
    "LP111",
    over=Dossier,
    severity=Severity.WARNING,
    source=LETTER_AGE,
    remedy="Ask the employer for a fresh letter, dated close to the day of the application.",
)
def letter_stale(dossier: Dossier) -> Iterator[Problem]:
    """Find letters about a current job that were written long ago."""
    dated = dossier.facts.get(letter_date)
    written = latest(dated)
    ends = [end for position in dossier.positions if (end := position.get(end_date))]
    is_current = any(end.value is Ongoing.PRESENT for end in ends)
    if not (dated and written and is_current):
        return
    if _months_later(written, MONTHS) < dossier.as_of:
        yield Problem(
            f"The letter about a current job is dated {shown(dated.value)},"
            f" more than {MONTHS} months ago.",
            (dated,),
        )


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))
