"""The letter alone shows fewer hours than the programme asks for.

## Why it matters
The Canadian Experience Class asks for 1,560 hours in three years, the Federal Skilled Worker
Program for 1,560 without a break, the Federal Skilled Trades Program for 3,120 in five years. No
more than 30 hours a week count. This rule holds under these profiles only.

## Found in
> She has worked as a cook from 2 March 2026 to 30 June 2026, 40 hours per week.

## Not found in
> She has worked as a cook from 2 March 2022 to 30 June 2026, 40 hours per week.

## Doubts
Letters of other jobs add up, so this is a remark and no more. Days that a letter leaves open are
counted in its favour; hours that are not stated are taken as 30 a week. Where all the work is too
old, `work-too-old` says so instead.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.profiles import PROFILES
from letterproof.rules import rule
from letterproof.rules._periods import most_hours
from letterproof.rules._sources import PROGRAMMES


@rule(
    "LP214",
    over=Dossier,
    severity=Severity.INFO,
    source=PROGRAMMES,
    remedy="Add the letters of other jobs that count, for one letter need not show all the hours.",
)
def work_too_short(dossier: Dossier) -> Iterator[Problem]:
    """Find letters that cannot come to the programme's hours by themselves."""
    profile = PROFILES[dossier.profile]
    asked = profile.experience
    shown = most_hours(dossier, asked) if asked else None
    if asked is None or not shown or shown >= asked.hours:
        return
    without = " without a break" if asked.is_continuous else ""
    yield Problem(
        f"This letter alone shows at most about {int(shown):,} of the {asked.hours:,}"
        f" hours{without} that the {profile.title} asks for within {asked.years} years."
    )
