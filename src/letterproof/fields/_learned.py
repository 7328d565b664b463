"""What a mention is, by weights learned from the development corpus (docs/learned.md)."""

import gzip
import json
import math
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

UNLIKELY = 0.05
"""Below this likelihood a role that the grammar gave is doubted."""

LIKELY = 0.4
"""From here on a role counts that the grammar did not see."""

CERTAIN = 0.9
"""From here on a further position is read."""

DOUBTFUL = 0.7
"""What a fact is worth that only one of the two readers takes for one."""

FOUND_BY = "words around it"

SCALE = 100
"""Weights are kept as whole hundredths."""


def doubted(confidence: float, likelihood: float) -> float:
    """Give how sure a fact is that the grammar read, once its likelihood is known."""
    return confidence if likelihood >= UNLIKELY else min(confidence, DOUBTFUL)


def weigh(kind: str, signs: Iterable[str]) -> Mapping[str, float]:
    """Give the likelihood, 0 to 1, of each role that a mention of `kind` can have."""
    roles, bias, weights = _weights(kind)
    told = (weights[sign] for sign in signs if sign in weights)
    sums = [sum(each) for each in zip(bias, *told, strict=True)]
    top = max(sums)
    powers = [math.exp((each - top) / SCALE) for each in sums]
    total = sum(powers)
    return {role: power / total for role, power in zip(roles, powers, strict=True)}


@cache
def _weights(kind: str) -> tuple[list[str], list[int], dict[str, list[int]]]:
    packed = files("letterproof.fields").joinpath("_weights", f"{kind}.json.gz").read_bytes()
    kept = json.loads(gzip.decompress(packed))
    return kept["roles"], kept["bias"], kept["weights"]
