"""What a run is told: the day, the programme, the claimed code, when to fail."""

from dataclasses import dataclass
from datetime import date

from letterproof.model.finding import Severity


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
