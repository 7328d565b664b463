"""The file cannot be read.

## Why it matters
What cannot be opened here may not open for the officer either. Nothing was checked.

## Found in
> A file that is empty, cut off, broken, or neither PDF nor Word.

## Not found in
> A PDF that opens, whatever it says.
"""

from collections.abc import Iterator

from letterproof.errors import NoText, PasswordProtected
from letterproof.model.dossier import Intake
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import INFERENCE


@rule(
    "LP901",
    over=Intake,
    severity=Severity.ERROR,
    source=INFERENCE,
    remedy="Ask for the file to be exported to PDF and sent again.",
)
def unreadable_file(intake: Intake) -> Iterator[Problem]:
    """Find files that could not be read for another reason than a password or a lack of text.

    The reader says what is wrong in its first sentence, and what to do in the rest.
    """
    if intake.trouble is None or isinstance(intake.trouble, PasswordProtected | NoText):
        return
    wrong, _, remedy = str(intake.trouble).partition(". ")
    yield Problem(wrong.removesuffix(".") + ".", remedy=remedy or None)
