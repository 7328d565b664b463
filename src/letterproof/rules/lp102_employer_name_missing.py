"""The letter does not name the employer.

## Why it matters
The officer must know who employed the person, and whom to ask.

## Found in
> Ms. Leila Haddad worked in our bakery from May 2021 to June 2023.

## Not found in
> Ms. Leila Haddad worked for Four Doré Bakery Ltd. from May 2021 to June 2023.

## Doubts
A letterhead is often a picture, which this version cannot read. Where a wide picture stands at the
head or foot of the letter, this is a warning: a person looks.
"""

from collections.abc import Iterator

from letterproof.fields.employer_name import employer_name
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._pictures import not_in_text
from letterproof.rules._sources import PROOF_OF_WORK


@rule(
    "LP102",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to give its full legal name, and the trading name where it differs.",
)
def employer_name_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find letters that name no employer."""
    if dossier.facts.get(employer_name) is None:
        yield not_in_text(dossier, "name of the employer")
