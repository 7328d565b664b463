"""Programmes: what each asks of work, and how its checklist differs; docs/profiles.md says why."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from letterproof.model.severity import Severity

ONLY_UNDER_ONE = frozenset(
    (
        "work-outside-canada",
        "work-too-old",
        "work-too-short",
        "student-work",
        "noc-not-a-trade",
        "trade-requirements",
    )
)
"""Rules that hold under some programmes only."""


@dataclass(frozen=True, slots=True)
class Experience:
    """The work that a programme asks for: hours within so many years before the application.

    Hours above thirty in a week do not count. `is_continuous` asks for them without a break.
    """

    hours: int
    years: int
    is_continuous: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """A programme's checklist.

    `severities` holds what differs from the rules' own, by name, `asked` what a person set; the
    rules named in `without` find nothing. `experience` is None where it depends on the programme
    that is chosen later.
    """

    name: str
    title: str
    severities: Mapping[str, Severity] = field(default_factory=dict)
    without: frozenset[str] = frozenset()
    experience: Experience | None = None
    asked: Mapping[str, Severity] = field(default_factory=dict)


PROFILES = {
    profile.name: profile
    for profile in (
        Profile("express-entry", "Express Entry, any programme", without=ONLY_UNDER_ONE),
        Profile(
            "cec",
            "Canadian Experience Class",
            {"work-location-missing": Severity.ERROR},
            frozenset(("noc-not-a-trade", "trade-requirements")),
            Experience(hours=1560, years=3),
        ),
        Profile(
            "fsw",
            "Federal Skilled Worker Program",
            {"work-location-missing": Severity.INFO},
            frozenset(
                ("work-outside-canada", "student-work", "noc-not-a-trade", "trade-requirements")
            ),
            Experience(hours=1560, years=10, is_continuous=True),
        ),
        Profile(
            "fst",
            "Federal Skilled Trades Program",
            {"work-location-missing": Severity.INFO},
            frozenset(("work-outside-canada", "student-work", "noc-teer-ineligible")),
            Experience(hours=3120, years=5),
        ),
    )
}

READ = "2026-11-23"
"""The newest day on which a source of a rule was read; a test holds it to the rules."""


def edition(profile: str) -> str:
    """Name a programme's checklist as it stands now."""
    return f"{profile} {READ}"
