"""How every room finds its files."""

import pkgutil
from importlib import import_module
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def members(package: ModuleType, kind: type[T]) -> dict[str, T]:
    """Import each module of `package` and take its one value of `kind`, by module name.

    Modules whose names start with an underscore are helpers and are passed over.

    Raises:
        TypeError: a module holds no value of `kind`, or more than one.
    """
    found = {}
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda info: info.name):
        if info.name.startswith("_"):
            continue
        module = import_module(f"{package.__name__}.{info.name}")
        own = [
            value
            for value in vars(module).values()
            if isinstance(value, kind) and getattr(value, "module", None) == module.__name__
        ]
        if len(own) != 1:
            raise TypeError(f"{module.__name__} holds {len(own)} of {kind.__name__}, not one")
        found[info.name] = own[0]
    return found
