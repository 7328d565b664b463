"""Patterns that are compiled when first used, and once for all runs.

Compiling every pattern takes Python most of a second, several times what reading a letter takes.
`regex` compiles none by itself. What the compiler made of them is kept in the user's cache folder,
for this Python alone; where nothing can be kept, a run compiles the patterns that it uses.
"""

import marshal
import os
import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, cast

Key = tuple[str, int]
"""A pattern and its flags."""
Kept = tuple[int, int, dict[str, int], bytes]
"""What the compiler made of a pattern: flags, number of groups, their names, code."""

MADE_FOR = (3, sys.version, sys.maxsize, array("I").itemsize)
"""What was kept is of use to the same Python only; the first figure grows when `Kept` changes."""


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Give what `re.compile` gives, but compiled when it is first used; for patterns of modules."""
    lazy = _Regex(pattern, int(flags))
    _ALL.append(lazy)
    return cast("re.Pattern[str]", lazy)


class _Regex:
    """Stands for a pattern; the methods of the compiled one become its own as they are used."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.key = pattern, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - a pattern's methods have many types
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "compiled":
            value: Any = _compiled(self.key)
        else:
            value = getattr(self.compiled, name)
        setattr(self, name, value)
        return value


_ALL: list[_Regex] = []


def _compiled(key: Key) -> re.Pattern[str]:
    kept = _store().get(key) or _learned().get(key)
    with suppress(ImportError, TypeError, ValueError, RuntimeError):
        if kept is not None:
            return _assembled(key[0], kept)
    return re.compile(*key)


def _assembled(pattern: str, kept: Kept) -> re.Pattern[str]:
    """Make a pattern of its parts; the code is checked for sense, as with any pattern.

    Raises:
        RuntimeError: the code makes no sense.
    """
    from _sre import compile as assemble  # type: ignore[import-not-found]  # noqa: PLC0415

    flags, groups, names, code = kept
    by_number = {number: name for name, number in names.items()}
    index = tuple(by_number.get(number) for number in range(groups + 1))
    made = assemble(pattern, flags, array("I", code).tolist(), groups, names, index)
    return cast("re.Pattern[str]", made)


@cache
def _store() -> dict[Key, Kept]:
    """Read what was kept; nothing where there is none for this Python."""
    with suppress(OSError, ValueError, EOFError, TypeError, RuntimeError):
        made_for, store = marshal.loads(_place().read_bytes())  # noqa: S302 - written by us alone
        if made_for == MADE_FOR and isinstance(store, dict):
            return cast("dict[Key, Kept]", store)
    return {}


def _learned() -> dict[Key, Kept]:
    """Compile all patterns that are not kept yet, and keep them, if that can be done."""
    store = _store()
    with suppress(OSError, ImportError, AttributeError, RuntimeError):
        place = _place()
        place.parent.mkdir(parents=True, exist_ok=True)
        new = place.with_name(f"{place.name}.{os.getpid()}")
        with new.open("wb") as file:
            store.update({lazy.key: _parts(lazy.key) for lazy in _ALL if lazy.key not in store})
            file.write(marshal.dumps((MADE_FOR, store)))
        new.replace(place)
    return store


def _parts(key: Key) -> Kept:
    """Compile a pattern, and give the parts it is put together from."""
    from letterproof._first import code_of  # noqa: PLC0415 - only the first run compiles

    parsed, code = code_of(*key)
    state = parsed.state
    flags = key[1] | state.flags
    return flags, state.groups - 1, dict(state.groupdict), array("I", code).tobytes()


def _place() -> Path:
    import platformdirs  # noqa: PLC0415 - not before a pattern is used

    folder = platformdirs.user_cache_path("letterproof", appauthor=False)
    return folder / f"patterns.{sys.implementation.cache_tag}"
