"""The world's towns by name, from GeoNames (CC BY 4.0); `benchmarks/towns.py` makes the list."""

import gzip
from functools import cache
from pathlib import Path


@cache
def towns() -> frozenset[str]:
    """Give the plain names of towns of 15,000 people or more, in Canada of 1,000."""
    packed = Path(__file__).with_name("_towns.txt.gz").read_bytes()
    return frozenset(gzip.decompress(packed).decode().split("\n"))
