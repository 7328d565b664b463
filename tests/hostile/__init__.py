"""Hostile and broken files, made by code: one module for each family, one function for each kind.

A kind is a function that gives files by name. `lay` writes all of them into a folder.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

Files = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Kind:
    """One way to be hostile; `holds_letter` if a letter is in its files all the same."""

    name: str
    family: str
    make: Callable[[], Files]
    holds_letter: bool


def kind(*, holds_letter: bool = False) -> Callable[[Callable[[], Files]], Kind]:
    """Make a kind of a function that gives files by name."""

    def wrap(make: Callable[[], Files]) -> Kind:
        return Kind(make.__name__, make.__module__.rpartition(".")[2], make, holds_letter)

    return wrap


def kinds() -> Iterator[Kind]:
    """Give every kind, family by family."""
    for found in sorted(pkgutil.iter_modules(__path__), key=lambda one: one.name):
        if not found.name.startswith("_"):
            module = importlib.import_module(f"{__name__}.{found.name}")
            yield from (value for value in vars(module).values() if isinstance(value, Kind))


@dataclass(frozen=True, slots=True)
class Laid:
    """A file that was written, and its kind."""

    path: Path
    kind: Kind


def lay(folder: Path, *, only: str = "") -> tuple[Laid, ...]:
    """Write the files of all kinds, or of those with `only` in family or name, into a folder."""
    laid = []
    for one in kinds():
        if only not in f"{one.family}.{one.name}":
            continue
        for name, data in one.make().items():
            path = folder / one.family / one.name / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            laid.append(Laid(path, one))
    return tuple(laid)
