"""Programmes: which severity each rule has under each."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from letterproof.model.finding import Severity


@dataclass(frozen=True, slots=True)
class Profile:
    """A programme's checklist; `severities` holds what differs from the rules' own, by name."""

    name: str
    severities: Mapping[str, Severity] = field(default_factory=dict)


PROFILES = {profile.name: profile for profile in (Profile("express-entry"),)}
