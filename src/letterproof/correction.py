"""What a person enters where a letter was misread."""

from dataclasses import dataclass

POSITION = "position"
"""In `Correction.field`: not a fact, but whether there is such a position at all."""

KIND = "document_kind"
"""In `Correction.field`: not a fact, but what the document is."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that a person pointed at: page from 1, box in points from the top left, its words."""

    page: int
    box: tuple[float, float, float, float] | None
    text: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's value for one fact.

    `field` is the fact's name in the report, `POSITION` or `KIND`. `value` is as `Field.parse`
    reads it; None says that the letter does not say it. `position` counts from 0 as the positions
    were found, `item` the duties of a position as they were found; a number past the last one adds
    a position or a duty. Of two corrections of the same thing the later one holds.
    """

    field: str
    value: str | None
    position: int | None = None
    item: int | None = None
    marks: tuple[Mark, ...] = ()

    @property
    def of(self) -> tuple[str, int | None, int | None]:
        """Name the thing that is corrected."""
        return self.field, self.position, self.item
