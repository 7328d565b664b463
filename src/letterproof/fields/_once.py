"""What was worked out of a letter, kept for the next finder that asks."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

from letterproof.model.letter import Letter

R = TypeVar("R")


class _Same:
    """A letter that equals itself alone: a letter's own hash would read its every word."""

    __slots__ = ("letter",)

    def __init__(self, letter: Letter) -> None:
        self.letter = letter

    def __hash__(self) -> int:
        return id(self.letter)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.letter is other.letter


def once(work: Callable[[Letter], R]) -> Callable[[Letter], R]:
    """Keep what `work` gives for the last letters; it gives something that cannot change."""

    @lru_cache(maxsize=2)
    def kept(same: _Same) -> R:
        return work(same.letter)

    @wraps(work)
    def give(letter: Letter) -> R:
        return kept(_Same(letter))

    return give
