"""What a letter can say: one module per field, each with its finder."""

import sys
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, TypeVar

from letterproof import discovery
from letterproof.fields._trust import trusted
from letterproof.model.fact import Field, Hit, Scope
from letterproof.model.letter import Letter

T = TypeVar("T")
Finder = Callable[[Letter], Iterable[Hit[T]]]


def field(
    scope: Scope, parse: Callable[[str], T], *, many: bool = False
) -> Callable[[Finder[T]], Field[T]]:
    """Make a field of a finder; the module's docstring says what the field holds.

    The field is named after the function. `parse` reads a value typed by a person.
    """

    def make(find: Finder[T]) -> Field[T]:
        summary = (sys.modules[find.__module__].__doc__ or "").strip()
        return Field(find.__name__, scope, parse, find, summary, find.__module__, many)

    return make


@cache
def fields() -> dict[str, Field[Any]]:
    """Give every field by name."""
    return discovery.members(sys.modules[__name__], Field)


def extract(letter: Letter) -> dict[str, tuple[Hit[Any], ...]]:
    """Run every finder over a letter: the candidates of each field, by field name."""
    return {
        name: tuple(trusted(letter, field.find(letter), many=field.many))
        for name, field in fields().items()
    }
