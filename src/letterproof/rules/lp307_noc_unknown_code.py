"""The claimed code is not in NOC 2021.

## Why it matters
Since 16 November 2022 applications are made under NOC 2021, whose codes have five digits.

## Found in
> His work was that of NOC 2173.

That is a code of NOC 2016. NOC 99999 is found too: it never was one.

## Not found in
> His work was that of NOC 21231.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.noc.catalogue import choices, occupation
from letterproof.rules import rule
from letterproof.rules._claims import named_at
from letterproof.rules._sources import NOC_2021


@rule(
    "LP307",
    over=Dossier,
    severity=Severity.ERROR,
    source=NOC_2021,
    remedy="Claim the five-digit code of NOC 2021 whose duties fit the work done.",
)
def noc_unknown_code(dossier: Dossier) -> Iterator[Problem]:
    """Find claimed codes that NOC 2021 does not have."""
    claimed = dossier.classification.claimed
    if claimed is None or occupation(claimed):
        return
    if known := choices(claimed):
        message = f"The code {claimed} is of NOC 2016, and NOC 2021 has {known} instead."
    else:
        message = f"The code {claimed} is not in NOC 2021."
    yield Problem(message, evidence=named_at(dossier))
