"""What a run is told: the day, the programme, what is claimed, how much weighs what, waivers.

`file` finds and reads `letterproof.toml`; `claims` and `waivers` say what holds for which letter;
`globs` how letters are named.
"""

from dataclasses import dataclass, field, replace
from datetime import date

from letterproof.model.severity import Severity
from letterproof.profiles import PROFILES, Profile

DEFAULT_PROFILE = "express-entry"


@dataclass(frozen=True, slots=True)
class Waiver:
    """A person's word that a finding may stand, until a day and for a reason.

    `letters` are patterns; none stand for every letter. `position`, from 1 as reports number them,
    and a part of the finding's `message` narrow it. `origin` says where the waiver stands.
    """

    rule: str
    reason: str
    by: str
    until: date
    letters: tuple[str, ...] = ()
    position: int | None = None
    message: str | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """How letters are checked.

    `as_of` is the day the checks take as today; `claimed` is the NOC code of the application, None
    to take it from `claims` (by pattern of the letter's path), else from each letter; `fail_on` is
    the least severity that makes a run fail; `severities` are a person's, by rule.
    """

    as_of: date
    profile: str = DEFAULT_PROFILE
    claimed: str | None = None
    fail_on: Severity = Severity.ERROR
    severities: dict[str, Severity] = field(default_factory=dict)
    claims: dict[str, str] = field(default_factory=dict)
    waivers: tuple[Waiver, ...] = ()

    def claiming(self, code: str | None) -> "Settings":
        """Give the same settings for a file with its own claimed code."""
        return replace(self, claimed=code)

    def alone(self) -> "Settings":
        """Give what the reading of a file depends on, but for its claimed code."""
        return Settings(self.as_of, self.profile, severities=self.severities)

    def checklist(self) -> Profile:
        """Give the programme's checklist, with a person's severities."""
        return replace(PROFILES[self.profile], asked=self.severities)
