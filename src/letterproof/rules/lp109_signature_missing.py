"""The letter bears no signature.

## Why it matters
The checklist asks for a signed letter. A closing and a printed name are no signature.

## Found in
> Sincerely, Tomas Novak, Human Resources Manager, with nothing between the closing and the name.

## Not found in
> The same with ink, a picture of a signature, or an electronic signature above the name.

## Doubts
No official word on electronic signatures was found; one that the file shows is taken for a
signature. A stamp alone is none. Nobody but the signatory may sign: a false signature under a true
text led to a finding of misrepresentation (Himel v. Canada, 2025 FC 23).
"""

from collections.abc import Iterator

from letterproof.fields.signature import signature
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import PROOF_OF_WORK


@rule(
    "LP109",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the person named as signatory, and nobody else, to sign above their printed name.",
)
def signature_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find letters without a signature."""
    fact = dossier.facts.get(signature)
    if fact is None or not fact.value:
        severity = Severity.WARNING if fact and not fact.is_sure else None
        yield Problem("No signature was found on the letter.", severity=severity)
