"""What the review page shows of one item of the list: facts, gaps, findings, what was taken out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from letterproof.correction import POSITION, Of
from letterproof.model.sure import SURE
from letterproof.shown import Data
from letterproof.shown.checklist import Answer
from letterproof.shown.letter import Found
from letterproof.web._values import input_of, typed


@dataclass(frozen=True, slots=True)
class By:
    """Who entered something, and when (local time, to the minute)."""

    who: str
    when: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact, or the gap where it is missing, and what a person can do about it.

    `name` is the id of its row, and stays the same whatever is corrected. `by` is the person who
    entered it, `was` what was read instead. `choices` are the other readings of its words, as a
    correction holds them and as people write them; `is_disputed` says that other words of the
    letter contradict it; `number` counts the duties of a position.
    """

    name: str
    of: Of
    label: str
    position: str
    fact: Data | None
    value: str
    words: str
    places: Sequence[str]
    page: str
    by: By | None = None
    was: str = ""
    choices: Sequence[tuple[str, str]] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)
    is_disputed: bool = False
    number: int = 0

    @property
    def input(self) -> str:
        """Say how it is entered."""
        return input_of(self.of[0])

    @property
    def part(self) -> str:
        """Name it where its item has several facts."""
        return self.label if self.of[0] in {"start_date", "end_date"} else ""

    @property
    def is_sure(self) -> bool:
        """Whether it stands without a second look."""
        return bool(self.fact and self.fact["confidence"] >= SURE and not self.fact["alternatives"])

    @property
    def can_accept(self) -> bool:
        """Whether a person's word that it was read rightly would change anything."""
        return self.fact is not None and self.by is None and (self.is_disputed or not self.is_sure)

    @property
    def percent(self) -> int:
        """How surely it was read."""
        return round(100 * self.fact["confidence"]) if self.fact else 0

    @property
    def typed(self) -> str:
        """The value as a correction holds it."""
        return typed(self.fact["value"]) if self.fact else ""


@dataclass(frozen=True, slots=True)
class Removed:
    """A duty or a position that a person took out."""

    of: Of
    label: str
    value: str
    by: By

    @property
    def name(self) -> str:
        """Its part of an id."""
        return name_of(self.of)


@dataclass(frozen=True, slots=True)
class Job:
    """A position: its number as found, its name on the page, its title."""

    number: int
    name: str
    title: str
    by: By | None


@dataclass(frozen=True, slots=True)
class Item:
    """An item of the list: how it stands, its facts, its findings, what was taken out of it.

    `adds` are the places where a duty can be added: a correction's position and number, and the
    name of the position.
    """

    answer: Answer
    entries: Sequence[Entry]
    found: Sequence[Found]
    gone: Sequence[Removed] = ()
    adds: Sequence[tuple[Of, str]] = ()


def found_at(facts: Data, of: Of) -> Data | None:
    """Give the fact that was found at a place; of a position its title."""
    name, position, item = of
    if position is not None:
        facts = dict(enumerate(facts["positions"])).get(position, {})
    found: Data | None
    if item is not None:
        found = dict(enumerate(facts.get(name, ()))).get(item)
    else:
        found = facts.get("title" if name == POSITION else name)
    return found


def name_of(of: Of) -> str:
    """Name a fact within an id."""
    return "-".join(str(part) for part in of if part is not None)
