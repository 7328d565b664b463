"""What all pages work with: the record, the desk, the day and the settings of that day."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from starlette.requests import Request

from letterproof import contract
from letterproof.correction import Correction
from letterproof.engine.desk import Desk
from letterproof.record.held import Held
from letterproof.settings import Settings
from letterproof.settings.claims import Claims


@dataclass(frozen=True, slots=True)
class Office:
    """What one program serves.

    `desk` is for people who wait; what reads new letters has a desk of its own (`intake`).
    `settings_on` gives the settings that govern on a day.
    """

    record: Any
    desk: Desk
    intake: Any
    settings_on: Callable[[date], Settings]

    @property
    def today(self) -> date:
        """The day where the person is."""
        return date.today()  # noqa: DTZ011

    def settings(self, name: str, claimed: str | None = None) -> Settings:
        """Give today's settings for a letter; `claimed` stands over what they claim for it."""
        return settled(self.settings_on(self.today), name, claimed)

    def judged(
        self, held: Held, corrections: Sequence[Correction] | None = None, claimed: str | None = ""
    ) -> contract.Letter:
        """Judge a letter by today's settings, with these corrections or those it has.

        `claimed` is a code, None for what the settings or the letter say, "" for what was chosen.

        Raises:
            Refused: a value cannot be used.
            Stale: the letter must be read again.
        """
        if corrections is None:
            corrections = [entered.correction for entered in held.entered]
        code = held.claimed if claimed == "" else claimed
        return self.desk.review(
            held.row.name,
            held.reading,
            self.settings(held.row.name, code),
            corrections,
        )


def settled(settings: Settings, name: str, claimed: str | None) -> Settings:
    """Give the settings for one letter."""
    return settings.claiming(claimed or Claims(settings).of(Path(name)))


def office_of(request: Request) -> Office:
    """Give the office behind a request."""
    office: Office = request.app.state.office
    return office
