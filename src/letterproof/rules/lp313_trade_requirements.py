"""The claimed trade has employment requirements that a letter seldom shows.

## Why it matters
The Federal Skilled Trades Program, unlike the others, asks for the employment requirements that the
classification gives for the trade, but for the certificate of qualification, and counts work only
from the day that somebody was qualified. This rule holds under the profile `fst` alone.

## Found in
> His work was that of NOC 72106.

## Not found in
> His work was that of NOC 21231.

## Doubts
It is a remark: other papers show schooling, apprenticeship and licences.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.noc.catalogue import occupation
from letterproof.rules import rule
from letterproof.rules._sources import SKILLED_TRADES
from letterproof.rules._trades import is_trade


@rule(
    "LP313",
    over=Dossier,
    severity=Severity.INFO,
    source=SKILLED_TRADES,
    remedy="Add proof of the requirements that the classification names, and of the day on which"
    " they were met.",
)
def trade_requirements(dossier: Dossier) -> Iterator[Problem]:
    """Name the claimed trade whose requirements count."""
    claimed = dossier.classification.claimed
    known = occupation(claimed) if claimed else None
    if known and is_trade(known.code):
        yield Problem(
            f"The Federal Skilled Trades Program also asks for the employment requirements of NOC"
            f" {known.code} ({known.title_en}), which 'letterproof noc show {known.code}' lists."
        )
