"""What a mention is, by weights learned from the development corpus (docs/learned.md)."""

import gzip
import math
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

UNLIKELY = 0.05
"""Below this likelihood a role that the grammar gave is doubted."""

LIKELY = 0.4
"""From here on a role counts that the grammar did not see."""

HALF = 0.5
"""From here on a role is likelier than all others together."""

CERTAIN = 0.9
"""From here on a further position is read."""

DOUBTFUL = 0.7
"""What a fact is worth that only one of the two readers takes for one."""

PREFERRED = 0.72
"""What a fact is worth that the weights prefer to one they doubt."""

FOUND_BY = "words around it"

SCALE = 100
"""Weights are kept as whole hundredths."""


class Told(Protocol):
    """A mention with the signs of its words."""

    @property
    def signs(self) -> frozenset[str]:
        """What stands around it."""


T = TypeVar("T", bound=Told)


def doubted(confidence: float, likelihood: float) -> float:
    """Give how sure a fact is that the grammar read, once its likelihood is known."""
    return confidence if likelihood >= UNLIKELY else min(confidence, DOUBTFUL)


def weigh(kind: str, signs: Iterable[str]) -> Mapping[str, float]:
    """Give the likelihood, 0 to 1, of each role that a mention of `kind` can have."""
    roles, bias, weights, rows = _weights(kind)
    told = [rows[sign] for sign in signs if sign in rows]
    sums = [
        own + sum(map(weight.__getitem__, told)) for own, weight in zip(bias, weights, strict=True)
    ]
    top = max(sums)
    powers = [math.exp((each - top) / SCALE) for each in sums]
    total = sum(powers)
    return {role: power / total for role, power in zip(roles, powers, strict=True)}


def likeliest(kind: str, role: str, told: Iterable[T], least: float) -> T | None:
    """Give the mention likeliest to have a role, the first of equals; None below `least`."""
    weighed = ((weigh(kind, each.signs)[role], each) for each in told)
    likely, best = max(weighed, default=(0.0, None), key=lambda each: each[0])
    return best if likely >= least else None


@cache
def _weights(kind: str) -> tuple[list[str], list[int], list[list[int]], dict[str, int]]:
    """Give the roles, the bias of each, its weights, and which row of these a sign has."""
    packed = Path(__file__).with_name("_weights").joinpath(f"{kind}.json.gz").read_bytes()
    kept = msgspec.json.decode(gzip.decompress(packed))
    signs = kept["signs"].split("\n")
    return (
        kept["roles"],
        kept["bias"],
        kept["weights"],
        {sign: row for row, sign in enumerate(signs)},
    )
