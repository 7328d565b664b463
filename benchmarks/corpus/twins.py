"""The same letters three times: as a digital PDF, as a scan and as a photograph."""

from dataclasses import replace
from functools import cache

from .camera import Shot, photo, scan
from .compose import Specimen, specimen

WAYS = {"scans": scan, "photos": photo}
WIDE = 10
"""One letter in so many is set wide, for twins of two pages."""


@cache
def numbers(part: str, count: int) -> tuple[int, ...]:
    """Give the numbers of the first `count` letters of a part that can be printed."""
    found: list[int] = []
    number = 0
    while len(found) < count:
        try:
            specimen(part, number, form="pdf")
            found.append(number)
        except LookupError:
            pass
        number += 1
    return tuple(found)


def twin(part: str, number: int) -> Specimen:
    """Make a letter as a digital PDF."""
    return specimen(part, number, form="pdf", is_wide=number % WIDE == WIDE - 1)


def pictured(part: str, number: int, way: str) -> tuple[Specimen, Shot]:
    """Make the same letter as pictures; `way` is "scans" or "photos". What it says is the same."""
    made = twin(part, number)
    names = made.truth.facts.get("employer_name", ())
    # A stamp may name the firm only where the letter does: it would state a fact.
    shot = WAYS[way](made.content, part, number, names[0] if names else "")
    name = f"{made.name.rpartition('.')[0]}-{way}.{shot.suffix}"
    return replace(made, name=name, content=shot.content), shot
