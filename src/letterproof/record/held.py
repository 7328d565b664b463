"""What the record holds of a letter, as others see it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from letterproof import contract
from letterproof.correction import Correction
from letterproof.report import Sheet

State: TypeAlias = Literal["open", "ready", "returned"]
"""Open, ready to be filed, or sent back to the employer."""


Which: TypeAlias = tuple[str, int | None, str]
"""A finding of a letter, by its rule, its position (from 0, or None) and its message."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A correction, who entered it, and when (RFC 3339, UTC)."""

    correction: Correction
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding of a letter that a person lets stand until a day (YYYY-MM-DD)."""

    rule: str
    position: int | None
    message: str
    reason: str
    by: str
    until: str
    at: str

    @property
    def which(self) -> Which:
        """Say which finding it is for."""
        return self.rule, self.position, self.message


def which(finding: contract.Finding) -> Which:
    """Tell a finding from the others of its letter."""
    return finding["rule"], finding["position"], finding["message"]


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote about a letter."""

    text: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the audit trail.

    `what` names the deed ("added", "corrected"); `details` say what was done; `tool` and
    `checklist` are the versions that judged; `sha256` is the letter's content; `seal` is a SHA-256
    over this line and the seal of the letter's line before it.
    """

    number: int
    letter: str
    at: str
    by: str
    what: str
    details: Mapping[str, object]
    tool: str
    checklist: str
    sha256: str
    seal: str


@dataclass(frozen=True, slots=True)
class Row:
    """A letter in the list of all.

    `id` cannot be guessed; `version` grows with every change. `rules` are the names of the findings
    that are not waived, worst first. `earlier` is the id of the letter that this one replaces.
    """

    id: str
    version: int
    name: str
    client: str
    applicant: str
    employer: str
    verdict: contract.Verdict
    state: State
    errors: int
    warnings: int
    rules: tuple[str, ...]
    sha256: str
    media_type: str | None
    added_at: str
    changed_at: str
    earlier: str | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A letter, whole.

    `letter` is what the report says with corrections and waivers, its evidence on `sheets`; `found`
    is what it said before any correction. `reading` is what a worker needs to judge it again, and
    opaque; the version `reader` of the program made it. `as_of` is the day of the last judgement
    (YYYY-MM-DD), `tool` and `checklist` the versions that judged, `settings` a digest of those by
    which they did.
    """

    row: Row
    letter: contract.Letter
    found: contract.Letter
    reading: bytes
    sheets: tuple[Sheet, ...]
    as_of: str
    tool: str
    checklist: str
    reader: str
    settings: str = ""
    claimed: str | None = None
    entered: tuple[Entered, ...] = ()
    waived: tuple[Waived, ...] = ()
    notes: tuple[Note, ...] = ()
    events: tuple[Event, ...] = field(default=(), repr=False)

    def owns(self, finding: contract.Finding) -> bool:
        """Say whether a finding is set aside by the record, and not by what stands elsewhere."""
        return any(
            one.which == which(finding)
            and finding["waived"] == {"reason": one.reason, "by": one.by, "until": one.until}
            for one in self.waived
        )

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """Give what was entered, as the judging takes it."""
        return tuple(one.correction for one in self.entered)


class Gone(Exception):  # noqa: N818 - said as a fact
    """There is no such letter, or no more."""


class Changed(Exception):  # noqa: N818
    """Somebody else changed the letter meanwhile: `by` whom, `at` when. Nothing was written."""

    def __init__(self, by: str, at: str) -> None:
        super().__init__(f"{by} changed this letter at {at}.")
        self.by = by
        self.at = at
