"""No page of the file holds text that can be read.

## Why it matters
What cannot be read here may not be read by the officer either. Nothing was checked.

## Found in
> A photograph of a letter in which no word can be made out.

## Not found in
> A letter exported from a word processor, or a scan whose words can be read.
"""

from collections.abc import Iterator

from letterproof.errors import NoText
from letterproof.model.dossier import Intake
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
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
    """Find files without any text; the reader says in its last sentences what would help."""
    if isinstance(intake.trouble, NoText):
        _, _, remedy = str(intake.trouble).partition(". ")
        yield Problem("No text could be read on any page.", remedy=remedy or None)
