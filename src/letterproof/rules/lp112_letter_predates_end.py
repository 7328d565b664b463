"""The letter was written before the last day of work it states, or is dated in the future.

## Why it matters
An employer can vouch for work that has been done, not for work to come.

## Found in
> Halifax, 2 June 2023
> Ms. Haddad worked here as a baker from 3 May 2021 to 30 June 2023.

## Not found in
> Halifax, 30 June 2023
> Ms. Haddad worked here as a baker from 3 May 2021 to 30 June 2023.

## Doubts
A date that can be read in two ways is only found when it comes too early in both. The end of a
fixed-term contract that still runs is a warning: the letter proves work up to its own date only,
and may have named the end that was agreed.
"""

from collections.abc import Iterator

from letterproof.fields.end_date import end_date
from letterproof.fields.letter_date import letter_date
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._readings import earliest, is_for_a_term, latest
from letterproof.rules._sources import LETTER_DATE
from letterproof.rules._wording import of, shown

STILL_EMPLOYED = "Ask the employer to write that the job goes on, if the letter does not say so."


@rule(
    "LP112",
    over=Dossier,
    severity=Severity.ERROR,
    source=LETTER_DATE,
    remedy="Ask the employer for a letter dated on or after the last day of work.",
)
def letter_predates_end(dossier: Dossier) -> Iterator[Problem]:
    """Find letters that vouch for days after their own date, or are dated after today."""
    dated = dossier.facts.get(letter_date)
    if dated is None:
        return
    first, last = earliest(dated), latest(dated)
    if first and first > dossier.as_of:
        yield Problem(
            f"The letter is dated {shown(dated.value)}, which is in the future.",
            (dated,),
            remedy="Ask the employer to correct the date of the letter.",
        )
        return
    for position in dossier.positions:
        end = position.get(end_date)
        day = earliest(end)
        if end and day and last and last < day:
            is_running = is_for_a_term(position) and day > dossier.as_of
            yield Problem(
                f"The letter is dated {shown(dated.value)}, before the last day of work it states"
                f"{of(dossier, position)}, {shown(end.value)}.",
                (dated, end),
                position,
                severity=Severity.WARNING if is_running else None,
                remedy=STILL_EMPLOYED if is_running else None,
            )
