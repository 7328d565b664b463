"""The document holds tracked changes or comments that nobody has settled.

## Why it matters
A letter with open changes is a draft: it says one thing or another, depending on who opens it.

## Found in
> A Word file in which "2021" is struck out for "2020".

## Not found in
> A Word file whose changes were all accepted.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import INFERENCE


@rule(
    "LP910",
    over=Dossier,
    severity=Severity.ERROR,
    source=INFERENCE,
    remedy="Ask the employer to settle every change and comment, sign, and send the final PDF.",
)
def changes_pending(dossier: Dossier) -> Iterator[Problem]:
    """Find documents with open changes; one finding points at all of them."""
    document = dossier.letter.document
    if document.changes:
        evidence = tuple(piece for span in document.changes for piece in document.evidence(span))
        message = "The document holds changes or comments that are not settled."
        yield Problem(message, evidence=evidence)
