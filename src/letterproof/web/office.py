"""What all pages work with: the record, the desk, the day and the settings of that day."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from types import EllipsisType

from starlette.requests import Request

from letterproof import contract
from letterproof.correction import Correction
from letterproof.engine.desk import Desk, Stale
from letterproof.record import Held, Record
from letterproof.settings import Settings
from letterproof.web import judging
from letterproof.web.intake import Intake
from letterproof.web.law import Law


@dataclass(frozen=True, slots=True)
class Office:
    """What one program serves.

    `desk` is for people who wait; what reads new letters has a desk of its own (`intake`).
    `settings_on` gives the settings that govern on a day.
    """

    record: Record
    desk: Desk
    intake: Intake
    settings_on: Callable[[date], Settings]

    @property
    def today(self) -> date:
        """The day where the person is."""
        return date.today()  # noqa: DTZ011

    def settings(self, name: str, claimed: str | None = None) -> Settings:
        """Give today's settings for a letter; `claimed` stands over what they claim for it."""
        return self.law.of(name, claimed)

    @property
    def law(self) -> Law:
        """Today's settings, and how letters are named by them."""
        return Law(self.settings_on(self.today), self.intake.home)

    def judged(
        self,
        held: Held,
        corrections: Sequence[Correction] | None = None,
        claimed: str | EllipsisType | None = ...,
    ) -> contract.Letter:
        """Judge a letter by today's settings.

        Without `corrections` those it has hold, and without `claimed` the code that was chosen;
        None for the code that the settings or the letter itself say.

        A letter that another build read is read again first, which is a change of its own.

        Raises:
            Refused: a value cannot be used.
            Changed, Gone: somebody was at the letter meanwhile.
            CannotStart: no worker can be started.
        """
        law = self.law
        entered = held.corrections if corrections is None else corrections
        code = held.claimed if claimed is ... else claimed
        try:
            return judging.judged(self.desk, held, law, entered, code)
        except Stale:
            judging.reread(self.record, self.desk, held, law)
            fresh = self.record.get(held.row.id)
            return judging.judged(self.desk, fresh, law, entered, code)


def office_of(request: Request) -> Office:
    """Give the office behind a request."""
    office: Office = request.app.state.office
    return office
