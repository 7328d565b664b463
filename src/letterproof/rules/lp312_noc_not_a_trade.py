"""The claimed occupation is not one of the skilled trades.

## Why it matters
The Federal Skilled Trades Program is for trades only: major groups 72 (without 726), 73, 82, 83, 92
and 93 (without 932), minor group 6320 and unit group 62200. This rule holds under the profile `fst`
alone.

## Found in
> Her work was that of NOC 21231.

## Not found in
> Her work was that of NOC 63200.

Nor in a letter without a claimed code, whatever its duties are like.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.noc.catalogue import occupation
from letterproof.rules import rule
from letterproof.rules._claims import named_at
from letterproof.rules._sources import SKILLED_TRADES
from letterproof.rules._trades import is_trade


@rule(
    "LP312",
    over=Dossier,
    severity=Severity.ERROR,
    source=SKILLED_TRADES,
    remedy="Check whether the work done belongs to a trade, or choose another programme.",
)
def noc_not_a_trade(dossier: Dossier) -> Iterator[Problem]:
    """Find claimed occupations outside the groups of the trades."""
    claimed = dossier.classification.claimed
    known = occupation(claimed) if claimed else None
    if known and not is_trade(known.code):
        yield Problem(
            f"NOC {known.code} ({known.title_en}) is not among the groups of the Federal Skilled"
            " Trades Program.",
            evidence=named_at(dossier),
        )
