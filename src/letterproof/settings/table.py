"""A table of settings, key by key: what is wrong with one is said in a line, with its place."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn

from letterproof.errors import WrongUse

Place = tuple[str | int, ...]
"""Keys from the top down; the tables of an array are numbered from 0."""

HEAD = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]")
KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*[.=]""")


def lines_of(text: str) -> dict[Place, int]:
    """Say in which line of a TOML text each key stands, as far as a plain look tells."""
    found: dict[Place, int] = {}
    counts: dict[str, int] = {}
    table: Place = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if head := HEAD.match(line):
            name = head[2].strip("\"'")
            table = (name,)
            if head[1] == "[[":
                table = (name, counts.setdefault(name, 0))
                counts[name] += 1
            found.setdefault((name,), number)
            found.setdefault(table, number)
        elif key := KEY.match(line):
            found.setdefault((*table, key[1] or key[2] or key[3] or ""), number)
    return found


class Table:
    """A table; `origin` names its file, `lines` the lines of keys."""

    def __init__(
        self,
        data: Mapping[str, Any],
        origin: str,
        lines: Mapping[Place, int],
        at: Place = (),
    ) -> None:
        self.data = data
        self._origin = origin
        self._lines = lines
        self._at = at

    def where(self, *keys: str | int) -> str:
        """Say where a key stands: the file, and the line where that is known."""
        line = self._lines.get((*self._at, *keys)) or self._lines.get(self._at)
        return f"{self._origin}, line {line}" if line else self._origin

    def wrong(self, what: str, *keys: str | int) -> NoReturn:
        """Say what is wrong with a key.

        Raises:
            WrongUse: always.
        """
        raise WrongUse(f"{self.where(*keys)}: {what}")

    def only(self, keys: Iterable[str]) -> None:
        """Hold the table to these keys."""
        known = tuple(keys)
        for key in self.data:
            if key not in known:
                self.wrong(f'"{key}" is no setting. {hint(key, known)}', key)

    def text(self, key: str) -> str | None:
        """Give a text that says something, None where the key is not there."""
        value = self.data.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip():
            self.wrong(f'"{key}" must be a text in quotes.', key)
        return value.strip()

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a text or a list of texts, none where the key is not there."""
        value = self.data.get(key)
        several = [value] if isinstance(value, str) else [] if value is None else value
        if not isinstance(several, list | tuple) or not all(
            isinstance(one, str) and one.strip() for one in several
        ):
            self.wrong(f'"{key}" must be a text in quotes, or a list of texts.', key)
        return tuple(several)

    def choice(self, key: str, choices: Iterable[str]) -> str | None:
        """Give a value that is one of the choices, None where the key is not there."""
        value, known = self.data.get(key), tuple(choices)
        if value is not None and value not in known:
            self.wrong(f'"{key}" is one of {listed(known)}, not {shown(value)}.', key)
        return value

    def table(self, key: str) -> "Table":
        """Give the table at a key, an empty one where the key is not there."""
        value = self.data.get(key, {})
        if not isinstance(value, Mapping):
            self.wrong(f'"{key}" is a table: write [{key}] and its keys below.', key)
        return Table(value, self._origin, self._lines, (*self._at, key))

    def tables(self, key: str) -> list["Table"]:
        """Give the tables at a key, none where it is not there."""
        value = self.data.get(key, [])
        if not isinstance(value, list | tuple) or not all(
            isinstance(one, Mapping) for one in value
        ):
            self.wrong(f'"{key}" are tables: write [[{key}]] over each.', key)
        return [
            Table(one, self._origin, self._lines, (*self._at, key, number))
            for number, one in enumerate(value)
        ]


def hint(wrong: str, known: Iterable[str]) -> str:
    """Name what may have been meant, else all there is."""
    from difflib import get_close_matches  # noqa: PLC0415 - only what is wrong needs it

    names = sorted(known)
    near = get_close_matches(wrong.lower().replace("_", "-"), names, n=1, cutoff=0.6)
    return f'Did you mean "{near[0]}"?' if near else f"There are {listed(names)}."


def listed(names: Iterable[str]) -> str:
    """List names, each in quotes."""
    return ", ".join(f'"{name}"' for name in names)


def shown(value: object) -> str:
    """Show a wrong value, no more of it than a line has room for."""
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 40 else f"{text[:37]}..."  # noqa: PLR2004 - room in a line
