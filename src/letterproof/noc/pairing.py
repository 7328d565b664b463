"""How near a duty of the letter is to one of an occupation.

Three things make them the same work, each from 0 to 1: one meaning, shared words, and a way of
employers to put it that means what both do. `docs/matching.md` has the figures.
"""

from dataclasses import dataclass
from functools import lru_cache

from letterproof.model.occupation import Occupation
from letterproof.noc import catalogue, index, scoring
from letterproof.noc.meaning import Vector, likeness, meaning
from letterproof.noc.words import stems

SAME_MEANING, SHARED_WORDS, SAME_WAY = 0.4, 0.3, 0.3
"""What each counts for; together 1."""

NEAR = 0.32
"""From this score on, a duty of the letter and a duty of the classification are the same work."""

ALSO = 0.75
"""A duty of the letter that is near one of the occupation's shows those too that score so many
times as high."""


@dataclass(frozen=True, slots=True)
class Main:
    """A duty of an occupation, and its number in the index.

    `ways` says how near its meaning is to each way of employers to put the occupation's work.
    """

    number: int
    text: str
    stems: frozenset[str]
    meaning: Vector
    ways: tuple[float, ...]

    @property
    def is_optional(self) -> bool:
        """Whether the classification says that only some do this."""
        return self.text.startswith("May ")


@dataclass(frozen=True, slots=True)
class Role:
    """A list of an occupation's duties."""

    name: str | None
    duties: tuple[Main, ...]


class Pairs:
    """A letter's duties beside an occupation's; each pair is scored once."""

    def __init__(
        self, told: list[str], occupation: Occupation, fit: scoring.Fit, language: str
    ) -> None:
        self._stems = [set(stems(text, language)) for text in told]
        self._meanings = [meaning(text, language) for text in told]
        ways = _ways(occupation.code, language)
        self._ways = [[likeness(mine, way) for way in ways] for mine in self._meanings]
        self._fit = fit
        self._scores: dict[tuple[int, int], float] = {}

    def score(self, at: int, main: Main) -> float:
        """Score the letter's duty of number `at` and one of the occupation, from 0 to 1."""
        pair = at, main.number
        if pair not in self._scores:
            ways = zip(self._ways[at], main.ways, strict=True)
            self._scores[pair] = (
                SAME_MEANING * likeness(self._meanings[at], main.meaning)
                + SHARED_WORDS * self.shared(at, main)
                + SAME_WAY * max((mine * its for mine, its in ways), default=0.0)
            )
        return self._scores[pair]

    def nearest(self, at: int, role: Role) -> Main:
        """Give the duty of a role that the letter's is nearest to, the first of equals."""
        return max(role.duties, key=lambda main: self.score(at, main))

    def closeness(self, role: Role) -> float:
        """Say how near the letter's duties come to a role's, each to its nearest."""
        return sum(self.score(at, self.nearest(at, role)) for at in range(len(self._stems)))

    def shown(self, role: Role) -> set[int]:
        """Give the numbers of the duties of a role that the letter shows."""
        found: set[int] = set()
        for at in range(len(self._stems)):
            least = max(NEAR, ALSO * self.score(at, self.nearest(at, role)))
            found.update(main.number for main in role.duties if self.score(at, main) >= least)
        return found

    def shared(self, at: int, main: Main) -> float:
        """Score shared words; a single one is half of a reason."""
        score = self._fit.pair(at, main.number)
        return score if len(self._stems[at] & main.stems) > 1 else score / 2


@lru_cache(maxsize=64)
def roles_of(occupation: Occupation, language: str) -> tuple[Role, ...]:
    """Give an occupation's roles with its duties as the classification words them."""
    numbers = iter(index.duty_numbers(occupation.code))
    spoken = iter(catalogue.duties(occupation.code, language))
    ways = _ways(occupation.code, language)
    return tuple(
        Role(
            role.name,
            tuple(_main(next(numbers), text, next(spoken), language, ways) for text in role.duties),
        )
        for role in occupation.roles
    )


def _main(number: int, text: str, spoken: str, language: str, ways: tuple[Vector, ...]) -> Main:
    told = meaning(spoken, language)
    near = tuple(likeness(told, way) for way in ways)
    return Main(number, text, frozenset(stems(spoken, language)), told, near)


@lru_cache(maxsize=64)
def _ways(code: str, language: str) -> tuple[Vector, ...]:
    return tuple(meaning(text, language) for text in catalogue.spoken(code, language))
