"""What was worked out of a letter, kept for the next finder that asks."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from letterproof.model.letter import Letter

R = TypeVar("R")


def once(work: Callable[[Letter], R]) -> Callable[[Letter], R]:
    """Keep what `work` gives for the last letter; it gives something that cannot change."""
    last: tuple[Letter, R] | None = None

    @wraps(work)
    def give(letter: Letter) -> R:
        nonlocal last
        kept = last
        if kept is None or kept[0] is not letter:
            last = kept = letter, work(letter)
        return kept[1]

    return give
