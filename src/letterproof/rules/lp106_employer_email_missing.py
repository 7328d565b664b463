"""The employer's e-mail address is not there.

## Why it matters
The checklist asks for it beside the address and the telephone number.

## Found in
> Four Doré Bakery Ltd., 218 Harbour Street, Halifax
> Tel. 902 555 0142

## Not found in
> Four Doré Bakery Ltd., 218 Harbour Street, Halifax
> office@fourdore.example

## Doubts
The official list asks for telephone and e-mail both; applicants who had only a telephone number
got no clear answer. A website is no e-mail address.
"""

from collections.abc import Iterator

from letterproof.fields.employer_email import employer_email
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._pictures import not_in_text
from letterproof.rules._sources import PROOF_OF_WORK


@rule(
    "LP106",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to add an e-mail address, preferably one of its own domain.",
)
def employer_email_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find letters without an e-mail address of the employer."""
    if dossier.facts.get(employer_email) is None:
        yield not_in_text(dossier, "e-mail address of the employer")
