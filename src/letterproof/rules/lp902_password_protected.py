"""The file opens only with a password.

## Why it matters
Neither we nor the officer can read it. Nothing was checked.

## Found in
> A PDF that asks for a password before it shows a page.

## Not found in
> A PDF that opens for everyone and only forbids changes.
"""

from collections.abc import Iterator

from letterproof.errors import PasswordProtected
from letterproof.model.dossier import Intake
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import INFERENCE


@rule(
    "LP902",
    over=Intake,
    severity=Severity.ERROR,
    source=INFERENCE,
    remedy="Ask for the file to be exported again without a password.",
)
def password_protected(intake: Intake) -> Iterator[Problem]:
    """Find files that need a password."""
    if isinstance(intake.trouble, PasswordProtected):
        yield Problem("The file opens only with a password.")
