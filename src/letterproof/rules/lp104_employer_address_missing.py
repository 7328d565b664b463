"""The employer's postal address is not there.

## Why it matters
The checklist asks for the employer's full contact details, and a letter that cannot be verified
carries little weight.

## Found in
> Four Doré Bakery Ltd.
> Halifax

## Not found in
> Four Doré Bakery Ltd.
> 218 Harbour Street, Halifax, NS B3J 1A1

## Doubts
A city alone is no address. A post office box with its town is taken for one.
"""

from collections.abc import Iterator

from letterproof.fields.employer_address import employer_address
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._pictures import not_in_text
from letterproof.rules._sources import PROOF_OF_WORK


@rule(
    "LP104",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to add its street, town, province or country, and postal code.",
)
def employer_address_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find letters without an address of the employer."""
    if dossier.facts.get(employer_address) is None:
        yield not_in_text(dossier, "postal address of the employer")
