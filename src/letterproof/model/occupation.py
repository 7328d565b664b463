"""The classification's side: occupations, and how a letter's duties compare with one."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Role:
    """A list of duties inside an occupation; unnamed where the occupation has only one."""

    name: str | None
    duties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A job title that belongs to another occupation, by its code."""

    title: str
    see_code: str


@dataclass(frozen=True, slots=True)
class Level:
    """One level of the hierarchy above an occupation."""

    code: str
    title_en: str
    title_fr: str


@dataclass(frozen=True, slots=True)
class Occupation:
    """A unit group of NOC 2021. `hierarchy` runs from the broad category to the minor group.

    Duties, requirements and exclusions are English; see noc_data/README.md.
    """

    code: str
    title_en: str
    title_fr: str
    teer: int
    lead_statement_en: str
    lead_statement_fr: str
    roles: tuple[Role, ...]
    requirements: tuple[str, ...]
    exclusions: tuple[Exclusion, ...]
    hierarchy: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An occupation that fits; `score` runs from 0 to 1."""

    code: str
    title: str
    teer: int
    score: float


@dataclass(frozen=True, slots=True)
class LeadStatement:
    """How far the letter shows what the occupation's lead statement says.

    `shown_by` is the duty that shows most of it, as (position's number, duty within it); None where
    no duty shares a word with it.
    """

    score: float
    is_supported: bool
    shown_by: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class DutyMatch:
    """One duty of the letter and the occupation's nearest, None where none is near.

    `duty` counts from 0 within the position of number `position`.
    """

    duty: int
    position: int
    noc_duty: str | None
    role: str | None
    score: float
    is_copied: bool


@dataclass(frozen=True, slots=True)
class Rival:
    """Another occupation that may fit, and the duties that fit it better, each as (position, duty).

    `is_excluded` says that the classification names it as not belonging to the compared one.
    """

    occupation: Suggestion
    duties: tuple[tuple[int, int], ...]
    is_excluded: bool


class Fit(StrEnum):
    """Whether duties and occupation agree."""

    CONSISTENT = "consistent"
    UNCLEAR = "unclear"
    INCONSISTENT = "inconsistent"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A letter's duties against one occupation.

    `shown` and `missing` are main duties of its best-fitting role; "May ..." duties are in neither.
    `copied_share` is the share of the letter's duties in the classification's own words. `margin`
    is how far the occupation is ahead of its best rival, or behind, as a logarithm of likelihoods.
    """

    code: str
    title: str
    teer: int
    lead_statement: LeadStatement
    duties: tuple[DutyMatch, ...]
    role: str | None
    shown: tuple[str, ...]
    missing: tuple[str, ...]
    rivals: tuple[Rival, ...]
    copied_share: float
    margin: float
    verdict: Fit

    @property
    def matched(self) -> int:
        """How many main duties the letter shows."""
        return len(self.shown)

    @property
    def total(self) -> int:
        """How many main duties are counted."""
        return len(self.shown) + len(self.missing)


@dataclass(frozen=True, slots=True)
class Classification:
    """The code claimed, what fits best, and the comparison where there are duties.

    `by_title` and `by_duties` are what fits each of them alone best, None where it says nothing.
    """

    claimed: str | None
    suggestions: tuple[Suggestion, ...]
    comparison: Comparison | None
    by_title: Suggestion | None = None
    by_duties: Suggestion | None = None
