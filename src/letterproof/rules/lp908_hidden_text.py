"""The file holds wording that cannot be seen on its pages.

## Why it matters
An officer reads what is printed. Words in white or under a picture were not signed by anybody, and
none of them was used here.

## Found in
> A PDF with a line of white text on white paper.

## Not found in
> A scan with the readable text that a scanner put behind the picture.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import INFERENCE


@rule(
    "LP908",
    over=Dossier,
    severity=Severity.WARNING,
    source=INFERENCE,
    remedy="Ask the employer for a fresh PDF of the letter, and check that all of it can be seen.",
)
def hidden_text(dossier: Dossier) -> Iterator[Problem]:
    """Find files with hidden wording; one finding points at all of it."""
    hidden = dossier.letter.document.hidden
    if hidden:
        message = "The file holds wording that cannot be seen on its pages."
        yield Problem(message, evidence=hidden)
