"""Neither the last day of a position nor that it continues is stated.

## Why it matters
Without an end the length of the experience is unknown, and so is whether the job is current.

## Found in
> Mr. Okafor joined us as a lift mechanic on 3 May 2021.

## Not found in
> Mr. Okafor has worked here as a lift mechanic since 3 May 2021 and is employed to this day.
"""

from collections.abc import Iterator

from letterproof.fields._by_hand import Filled
from letterproof.fields.end_date import end_date
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._handwriting import or_by_hand
from letterproof.rules._sources import PROOF_OF_WORK
from letterproof.rules._wording import of


@rule(
    "LP203",
    over=Dossier,
    severity=Severity.ERROR,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to give the last day worked, or to write that the job continues.",
)
def end_date_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find positions without an end date that do not continue either."""
    for position in dossier.positions:
        if position.get(end_date) is None:
            where = of(dossier, position)
            message = f"The letter does not say when the work ended or that it continues{where}."
            missing = Problem(message, position=position)
            yield or_by_hand(dossier, Filled.STOP, "day the work ended", missing)
