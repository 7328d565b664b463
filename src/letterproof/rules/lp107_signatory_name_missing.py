"""The person who signs is not named.

## Why it matters
The officer must know who vouches for the letter; a scrawl alone names nobody.

## Found in
> Sincerely,
> Human Resources Department

## Not found in
> Sincerely,
> Tomas Novak
> Human Resources Manager
"""

from collections.abc import Iterator

from letterproof.fields._by_hand import Filled
from letterproof.fields.signatory_name import signatory_name
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._handwriting import or_by_hand
from letterproof.rules._sources import PROOF_OF_WORK


@rule(
    "LP107",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the signatory to print their full name under the signature.",
)
def signatory_name_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find letters whose signatory has no printed name."""
    if dossier.facts.get(signatory_name) is None:
        missing = Problem("The letter does not give the name of the person who signs.")
        yield or_by_hand(dossier, Filled.SIGNATORY, "name of the person who signs", missing)
