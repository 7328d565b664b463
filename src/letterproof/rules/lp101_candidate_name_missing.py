"""The letter does not name the employee.

## Why it matters
A letter proves the experience of the person it names, and of nobody else.

## Found in
> To whom it may concern: he worked in our bakery from May 2021 to June 2023.

## Not found in
> This is to certify that Ms. Leila Haddad worked in our bakery from May 2021 to June 2023.
"""

from collections.abc import Iterator

from letterproof.fields._by_hand import Filled
from letterproof.fields.candidate_name import candidate_name
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._handwriting import or_by_hand
from letterproof.rules._sources import PROOF_OF_WORK


@rule(
    "LP101",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to give the full name as it stands in the passport.",
)
def candidate_name_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find letters that name no employee."""
    if dossier.facts.get(candidate_name) is None:
        missing = Problem("The letter does not name the employee.")
        yield or_by_hand(dossier, Filled.CANDIDATE, "employee's name", missing)
