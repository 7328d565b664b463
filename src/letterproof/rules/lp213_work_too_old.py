"""A position ended before the years that count.

## Why it matters
Work counts within so many years before the application: three under the Canadian Experience Class,
ten under the Federal Skilled Worker Program, five under the Federal Skilled Trades Program. This
rule holds under these profiles only.

## Found in
> She worked as a cook from 2 March 2009 to 30 June 2011, 40 hours per week.

## Not found in
> She worked as a cook from 2 March 2022 to 30 June 2026, 40 hours per week.

## Doubts
The years are counted from the day of the check, for the day of the application is not known. Older
work may still earn points, so this is a warning.
"""

from collections.abc import Iterator

from letterproof.fields.end_date import end_date
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.profiles import PROFILES
from letterproof.rules import rule
from letterproof.rules._periods import years_before
from letterproof.rules._readings import latest
from letterproof.rules._sources import PROGRAMMES
from letterproof.rules._wording import of, shown


@rule(
    "LP213",
    over=Dossier,
    severity=Severity.WARNING,
    source=PROGRAMMES,
    remedy="Check whether this work is needed; other letters must then show the work that counts.",
)
def work_too_old(dossier: Dossier) -> Iterator[Problem]:
    """Find positions whose last day lies before the programme's years."""
    profile = PROFILES[dossier.profile]
    if profile.experience is None:
        return
    first = years_before(dossier.as_of, profile.experience.years)
    for position in dossier.positions:
        end = position.get(end_date)
        last = latest(end)
        if end and last and last < first:
            yield Problem(
                f"The work ended on {shown(end.value)}{of(dossier, position)}, and the"
                f" {profile.title} counts the last {profile.experience.years} years.",
                (end,),
                position,
            )
