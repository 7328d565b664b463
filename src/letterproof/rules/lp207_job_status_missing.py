"""The status of a job is not stated: permanent or not, full time or not.

## Why it matters
The checklist asks for the job status of a current job. For one that has ended it only helps.

## Found in
> Ms. Sato has worked here as a data analyst since May 2021 to date, 40 hours per week.

## Not found in
> Ms. Sato has worked here as a permanent, full-time data analyst since May 2021 to date.

## Doubts
The official list says "job status (if current job)", which can also be read as whether the job is
current. So this is a warning, and no more than a remark for a job that has ended.
"""

from collections.abc import Iterator

from letterproof.fields.end_date import end_date
from letterproof.fields.job_status import job_status
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.model.value import PartialDate
from letterproof.rules import rule
from letterproof.rules._sources import PROOF_OF_WORK
from letterproof.rules._wording import of


@rule(
    "LP207",
    over=Dossier,
    severity=Severity.WARNING,
    source=PROOF_OF_WORK,
    remedy="Ask the employer to state whether the job is permanent and whether it is full time.",
)
def job_status_missing(dossier: Dossier) -> Iterator[Problem]:
    """Find positions without a status."""
    for position in dossier.positions:
        if position.get(job_status) is None:
            end = position.get(end_date)
            has_ended = end is not None and isinstance(end.value, PartialDate)
            yield Problem(
                f"The letter does not state the job status{of(dossier, position)}.",
                position=position,
                severity=Severity.INFO if has_ended else None,
            )
