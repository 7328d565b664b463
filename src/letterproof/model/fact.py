"""What a letter says: fields, hits, facts, positions."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeVar, cast

from letterproof.model.letter import Letter
from letterproof.model.page import Evidence, Region, Span
from letterproof.model.sure import SURE

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Scope(StrEnum):
    """Whether a field is said once per letter or once per position."""

    LETTER = "letter"
    POSITION = "position"


@dataclass(frozen=True, slots=True)
class Hit(Generic[T_co]):
    """What a finder yields: a value and where it stands.

    `confidence` runs from 0 to 1; `found_by` names the wording that was recognised; `alternatives`
    are other values that the same words allow. `caption` says in words what a place without words
    shows.
    """

    value: T_co
    at: Span | Region
    confidence: float
    found_by: str
    alternatives: tuple[T_co, ...] = ()
    caption: str = ""

    @property
    def start(self) -> int:
        """Where in the text it begins; 0 for a place without words."""
        return self.at.start if isinstance(self.at, Span) else 0


@dataclass(frozen=True, slots=True)
class Field(Generic[T]):
    """One thing a letter can say, and how it is found.

    `parse` reads a value typed by a person; `many` marks a field that a position has several of.
    """

    name: str
    scope: Scope
    parse: Callable[[str], T]
    find: Callable[[Letter], Iterable[Hit[T]]]
    summary: str
    module: str
    many: bool = False


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A hit that stands, with its evidence.

    `alternatives` are other values that the same words allow; `rivals` are facts that the letter
    states just as clearly elsewhere and that cannot both be true, or that say the same thing in
    another way (pay by the hour and by the year).
    """

    field: Field[T]
    value: T
    text: str
    evidence: tuple[Evidence, ...]
    confidence: float
    found_by: str
    alternatives: tuple[T, ...] = ()
    rivals: tuple["Fact[T]", ...] = ()
    at: Span | Region | None = None

    @property
    def is_sure(self) -> bool:
        """Whether it stands without a second look."""
        return self.confidence >= SURE


@dataclass(frozen=True)
class Facts:
    """Facts by field."""

    by_field: Mapping[str, tuple[Fact[Any], ...]] = field(default_factory=dict)

    def get(self, field: Field[T]) -> Fact[T] | None:
        """Give the fact of `field`, the first one of many, or None."""
        return next(iter(self.all(field)), None)

    def all(self, field: Field[T]) -> tuple[Fact[T], ...]:
        """Give every fact of `field`."""
        return cast("tuple[Fact[T], ...]", self.by_field.get(field.name, ()))


@dataclass(frozen=True)
class Position(Facts):
    """One job held with the employer; `number` counts from 0 in order of start date."""

    number: int = 0
