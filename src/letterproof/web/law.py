"""By what letters are judged: the settings of a day, for letters that are named as in a folder."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import msgspec

from letterproof import contract
from letterproof.settings import Settings
from letterproof.settings.claims import Claims
from letterproof.settings.waivers import Waivers

LONG = 16
"""Characters of a digest."""


@dataclass(frozen=True, slots=True)
class Law:
    """The settings of a day; letters are named by them as if they lay in the folder `home`."""

    settings: Settings
    home: Path = field(default_factory=Path)

    def of(self, name: str, claimed: str | None = None) -> Settings:
        """Give the settings for one letter; `claimed` stands over what they claim for it."""
        return self.settings.claiming(claimed or Claims(self.settings).of(self.home / name))

    def digest(self, name: str) -> str:
        """Tell apart what settings say of a letter, on whatever day and whoever chose a code."""
        own = self.of(name)
        return _digest(replace(own.alone(), as_of=date.min, claimed=own.claimed))

    @property
    def weights(self) -> str:
        """Tell apart by which programme and severities all letters are judged."""
        return _digest(replace(self.settings.alone(), as_of=date.min))


def _digest(settings: Settings) -> str:
    """Tell settings apart."""
    return sha256(msgspec.json.encode(settings, order="deterministic")).hexdigest()[:LONG]


class Aside:
    """Sets aside what the settings file waives, for a record that knows no settings."""

    def __init__(self, settings_on: Callable[[date], Settings], home: Path) -> None:
        self._settings_on = settings_on
        self._home = home
        self._lock = threading.Lock()
        self._of: tuple[str, Waivers] | None = None

    def __call__(self, name: str, findings: Sequence[contract.Finding], today: str) -> None:
        """Set aside, in place, what is waived of a letter's findings on a day (YYYY-MM-DD)."""
        with self._lock:
            if self._of is None or self._of[0] != today:
                day = date.fromisoformat(today)
                self._of = today, Waivers(self._settings_on(day).waivers, day)
            self._of[1].lay(self._home / name, findings)
