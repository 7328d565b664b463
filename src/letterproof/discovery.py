"""How every room finds its files."""

import pkgutil
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def names(package: ModuleType) -> list[str]:
    """Name the members of `package`, sorted; modules with a leading underscore are helpers."""
    found = (info.name for info in pkgutil.iter_modules(package.__path__))
    return sorted(name for name in found if not name.startswith("_"))


def unloaded(package: str) -> list[str]:
    """Name the members of a package without loading it, sorted."""
    room = find_spec(package)
    found = pkgutil.iter_modules(room.submodule_search_locations if room else None)
    return sorted(info.name for info in found if not info.name.startswith("_"))


def member(package: ModuleType, name: str, kind: type[T]) -> T:
    """Import the member called `name` and take its one value of `kind`.

    Raises:
        TypeError: the module holds no value of `kind`, or more than one.
    """
    module = import_module(f"{package.__name__}.{name}")
    own = [
        value
        for value in vars(module).values()
        if isinstance(value, kind) and getattr(value, "module", None) == module.__name__
    ]
    if len(own) != 1:
        raise TypeError(f"{module.__name__} holds {len(own)} of {kind.__name__}, not one")
    return own[0]


def members(package: ModuleType, kind: type[T]) -> dict[str, T]:
    """Import every member of `package` and take its one value of `kind`, by name.

    Raises:
        TypeError: a module holds no value of `kind`, or more than one.
    """
    return {name: member(package, name, kind) for name in names(package)}
