"""The claimed occupation is of TEER 4 or 5.

## Why it matters
Express Entry counts skilled work only: TEER 0, 1, 2 or 3.

## Found in
> Her work was that of NOC 65201.

## Not found in
> Her work was that of NOC 63200.

Nor in a letter for which TEER 4 or 5 is only suggested, and no code claimed.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.noc.catalogue import LEAST_SKILLED, occupation
from letterproof.rules import rule
from letterproof.rules._claims import named_at
from letterproof.rules._sources import CANADIAN_EXPERIENCE


@rule(
    "LP306",
    over=Dossier,
    severity=Severity.ERROR,
    source=CANADIAN_EXPERIENCE,
    remedy="Check whether the work done belongs to another occupation before this one is claimed.",
)
def noc_teer_ineligible(dossier: Dossier) -> Iterator[Problem]:
    """Find claimed occupations that do not count as skilled work."""
    claimed = dossier.classification.claimed
    known = occupation(claimed) if claimed else None
    if known and known.teer > LEAST_SKILLED:
        yield Problem(
            f"NOC {known.code} ({known.title_en}) is TEER {known.teer}, and Express Entry counts"
            f" TEER 0 to {LEAST_SKILLED}.",
            evidence=named_at(dossier),
        )
