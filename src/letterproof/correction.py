"""What a person enters where a letter was misread."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from letterproof import contract

POSITION = "position"
"""In `Correction.field`: not a fact, but whether there is such a position at all."""

KIND = "document_kind"
"""In `Correction.field`: not a fact, but what the document is."""

DUTIES = "duties"

Of: TypeAlias = tuple[str, int | None, int | None]
"""The thing that is corrected: its field, its position and its item, as in `Correction`."""

Reason: TypeAlias = Literal[
    "date", "email", "end", "hours", "kind", "phone", "salary", "status", "unknown", "words", "yes"
]
"""Why a value cannot be used: what should have been written instead."""


class Refused(Exception):  # noqa: N818 - said as a fact
    """A person's value cannot be used; `shown.refusals` has a sentence for each reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that a person pointed at: page from 1, box in points from the top left, its words."""

    page: int
    box: tuple[float, float, float, float] | None
    text: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's value for one fact.

    `field` is the fact's name in the report, `POSITION` or `KIND`. `value` is as a person writes
    it; None says that the letter does not say it. `position` counts from 0 as the positions were
    found, `item` the duties of a position as they were found; a number past the last one adds a
    position or a duty. Of two corrections of the same thing the later one holds.
    """

    field: str
    value: str | None
    position: int | None = None
    item: int | None = None
    marks: tuple[Mark, ...] = ()

    @property
    def of(self) -> Of:
        """Name the thing that is corrected."""
        return self.field, self.position, self.item


@dataclass(frozen=True, slots=True)
class Standing:
    """A position that is shown: its number for a `Correction`, and the numbers of its duties.

    `more` is the number to give a duty that is added.
    """

    number: int
    items: tuple[int, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Places:
    """The positions as they are shown, in order; `more` is the number to give an added one."""

    positions: tuple[Standing, ...]
    more: int


def holding(entered: Iterable[Correction]) -> Mapping[Of, Correction]:
    """Give the corrections that hold, by the thing that each corrects."""
    return {correction.of: correction for correction in entered}


def places(found: contract.Letter, entered: Iterable[Correction]) -> Places:
    """Say which position and duty as found each of those is that a corrected letter shows."""
    return standing([len(each["duties"]) for each in found["facts"]["positions"]], entered)


def standing(duties: Sequence[int], entered: Iterable[Correction]) -> Places:
    """Do the same for positions with so many duties each.

    Those found come first, then those added; a letter has always one.
    """
    held = [one for one in holding(entered).values() if one.position is not None]
    said = [one for one in held if one.value is not None]
    named = {one.position for one in said if one.position is not None}
    removed = {one.position for one in held if one.field == POSITION and one.value is None}
    more = max((len(duties) - 1, *(one.position or 0 for one in held))) + 1
    numbers = sorted((named | set(range(len(duties)))) - removed) or [more]
    return Places(
        tuple(_standing(number, duties, held) for number in numbers),
        max(more, numbers[-1] + 1),
    )


def _standing(number: int, duties: Sequence[int], held: Sequence[Correction]) -> Standing:
    count = duties[number] if number < len(duties) else 0
    mine = {
        one.item: one.value
        for one in held
        if one.field == DUTIES and one.position == number and one.item is not None
    }
    removed = {item for item, value in mine.items() if value is None}
    items = sorted((set(range(count)) | mine.keys()) - removed)
    return Standing(number, tuple(items), max((count - 1, *mine)) + 1)
