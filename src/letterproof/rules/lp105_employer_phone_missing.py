"""The employer's telephone number is not there.

## Why it matters
The checklist asks for it, and officers do telephone.

## Found in
> Four Doré Bakery Ltd., 218 Harbour Street, Halifax
> office@fourdore.example

## Not found in
> Four Doré Bakery Ltd., 218 Harbour Street, Halifax
> Tel. 902 555 0142

## Doubts
The official list asks for telephone and e-mail both. One answer reported in a forum took an e-mail
address alone. The list is what is checked.
"""

from collections.abc import Iterator

from letterproof.fields.employer_phone import employer_phone
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._pictures import not_in_text
from letterproof.rules._sources import PROOF_OF_WORK


@rule(
    "LP105",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to add a telephone number at which the signatory can be reached.",
)
def employer_phone_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find letters without a telephone number of the employer."""
    if dossier.facts.get(employer_phone) is None:
        yield not_in_text(dossier, "telephone number of the employer")
