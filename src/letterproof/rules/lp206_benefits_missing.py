"""The benefits of a position are not mentioned.

## Why it matters
The checklist asks for the annual salary and the benefits. That there are none is an answer too.

## Found in
> The annual salary is $58,500.

## Not found in
> The annual salary is $58,500, with dental care and three weeks of paid holidays.
"""

from collections.abc import Iterator

from letterproof.fields.benefits import benefits
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import PROOF_OF_WORK
from letterproof.rules._wording import of


@rule(
    "LP206",
    over=Dossier,
    severity=Severity.WARNING,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to add a sentence on benefits, or that there are none.",
)
def benefits_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find positions without a word on benefits."""
    for position in dossier.positions:
        if position.get(benefits) is None:
            message = f"The letter does not mention benefits{of(dossier, position)}."
            yield Problem(message, position=position)
