"""No page of the file holds text that can be read.

## Why it matters
A picture of a letter cannot be checked by its words, and officers do not search poor scans. Nothing
was checked.

## Found in
> A photograph of a letter, saved as PDF.

## Not found in
> A letter exported from a word processor, or a scan with readable text.
"""

from collections.abc import Iterator

from letterproof.errors import NoText
from letterproof.model.dossier import Intake
from letterproof.model.finding import Problem, Severity
from letterproof.rules import rule
from letterproof.rules._sources import COMPLETE_APPLICATION


@rule(
    "LP903",
    over=Intake,
    severity=Severity.ERROR,
    source=COMPLETE_APPLICATION,
    remedy="Ask for the PDF the letter was printed from, or for a straight scan with text.",
)
def no_text(intake: Intake) -> Iterator[Problem]:
    """Find files without any text."""
    if isinstance(intake.trouble, NoText):
        yield Problem("No text could be read on any page.")
