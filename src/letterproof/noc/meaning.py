"""What a text means: a direction in which texts lie near that say the same in other words.

Each stem of either language has a vector, learned by `benchmarks/meaning.py`; a text points where
the sum of its stems' vectors does. English and French share the space. `docs/matching.md` has more.
"""

import math
import sys
from array import array
from functools import cache, lru_cache
from importlib.resources import files
from itertools import repeat
from operator import add, mul
from typing import NamedTuple

from letterproof.noc.words import stems

UNIT = 10_000
"""The length of a direction. Whole numbers give the same sums on every machine."""

Numbers = tuple[float, ...]


class Vector(NamedTuple):
    """A direction in whole numbers, empty for a text without known words, and its square."""

    way: Numbers
    square: float


FILE = "_meaning.bin"
"""One line with the number of dimensions and of stems; the stems, a line each, with their language;
a scale for each stem, two bytes, the lower first; the vectors, a signed byte for each number."""

STEPS = 1_000_000
"""A stem's scale is the step between two of its numbers, in millionths."""


@lru_cache(maxsize=4000)
def meaning(text: str, language: str) -> Vector:
    """Give the direction of a text in "en" or "fr"; each of its stems counts once."""
    known = [_vector(stem, language) for stem in dict.fromkeys(stems(text, language))]
    total: list[float] = []
    for vector in filter(None, known):
        total = list(map(add, total, vector)) if total else list(vector)
    length = math.sqrt(math.fsum(map(mul, total, total)))
    if not length:
        return Vector((), 0.0)
    way = tuple([float(round(UNIT * number / length)) for number in total])
    return Vector(way, sum(map(mul, way, way)))


def likeness(one: Vector, other: Vector) -> float:
    """Give how near two directions are, from 0 to 1: their cosine, 0 where it is less."""
    if not (one.way and other.way):
        return 0.0
    # The law of cosines, for `dist` is the fastest sum over pairs that Python has. All products are
    # whole, so rounding makes the result exact.
    product = round((one.square + other.square - math.dist(one.way, other.way) ** 2) / 2)
    return max(0, product) / UNIT**2


@lru_cache(maxsize=4000)
def _vector(stem: str, language: str) -> Numbers:
    """Give the vector of a stem in millionths, nothing for an unknown one."""
    dimensions, places, scales, numbers = _learned()
    at = places.get(f"{language} {stem}")
    if at is None:
        return ()
    mine = numbers[at * dimensions : (at + 1) * dimensions]
    return tuple(map(mul, mine, repeat(float(scales[at]))))


@cache
def _learned() -> tuple[int, dict[str, int], "array[int]", "memoryview[int]"]:
    """Give the number of dimensions, each stem's place, scales, and the vectors in a row."""
    packed = files("letterproof.noc").joinpath(FILE).read_bytes()
    head, _, rest = packed.partition(b"\n")
    dimensions, count = map(int, head.split())
    learned = memoryview(rest)[len(rest) - count * (dimensions + 2) :]
    names = rest[: len(rest) - len(learned)].decode().splitlines()
    places = {name: at for at, name in enumerate(names)}
    scales = array("H", bytes(learned[: 2 * count]))
    if sys.byteorder == "big":
        scales.byteswap()
    return dimensions, places, scales, learned[2 * count :].cast("b")
