"""What a run is told: the day, the programme, the claimed code, when to fail."""

from dataclasses import dataclass, replace
from datetime import date

from letterproof.model.severity import Severity
from letterproof.place import Place


@dataclass(frozen=True, slots=True)
class Settings:
    """How letters are checked.

    `as_of` is the day the checks take as today; `claimed` is the NOC code of the application, None
    to take it from each letter; `fail_on` is the least severity that makes a run fail.
    """

    as_of: date
    profile: str = "express-entry"
    claimed: str | None = None
    fail_on: Severity = Severity.ERROR

    def claimed_for(self, path: Place) -> str | None:
        """Give the NOC code claimed for a file, None to take it from the letter."""
        del path
        return self.claimed

    def claiming(self, code: str | None) -> "Settings":
        """Give the same settings for a file with its own claimed code."""
        return replace(self, claimed=code)
