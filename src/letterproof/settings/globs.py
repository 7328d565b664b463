"""How settings name letters: by the last parts of their path, with `*`, `**` and `?`."""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeAlias

from letterproof.place import Place, Url

Glob: TypeAlias = re.Pattern[str]

WILD = re.compile(r"[*?]|/$")
PIECES = re.compile(r"\*\*/|\*\*|\*|\?")
MEANING = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def written(place: Place) -> str:
    """Write a path whole and so that it compares: however the system spells accents and case."""
    if isinstance(place, Url):
        return _plain(place.text)
    return _plain(os.path.abspath(place))  # noqa: PTH100 - it asks the disk nothing


def is_plain(pattern: str) -> bool:
    """Say whether a pattern names one file by its letters alone."""
    return not WILD.search(pattern)


def plain(pattern: str) -> str:
    """Write a pattern as paths are written; a leading slash stands for the whole path."""
    return _plain(pattern).removeprefix("./")


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).replace("\\", "/").casefold()


@cache
def glob(pattern: str) -> Glob:
    """Read a pattern: `*` and `?` stay within a name, `**` does not, `folder/` is all below it."""
    text = plain(pattern)
    text += "**" * text.endswith("/")
    is_whole = text.startswith("/") or re.match(r"[a-z]:/", text)
    wilds = list(PIECES.finditer(text))
    starts = [*(wild.start() for wild in wilds), len(text)]
    pieces = ["" if is_whole else "(?:.*/)?", re.escape(text[: starts[0]])]
    for number, wild in enumerate(wilds, start=1):
        after = re.escape(text[wild.end() : starts[number]])
        if wild[0] == "*" and after and number < len(wilds):
            # The first place will do: what follows may go on from there, so none is tried twice.
            pieces.append(f"(?>[^/]*?{after})")
        else:
            pieces.append(MEANING[wild[0]] + after)
    return re.compile("".join(pieces), re.DOTALL)


def names(patterns: Iterable[str], path: str) -> bool:
    """Say whether one of the patterns names a path, as `written` writes it."""
    return any(glob(pattern).fullmatch(path) for pattern in patterns)


def ends(path: str) -> Iterator[str]:
    """Give a path, as `written` writes it, and what is left of it without its first parts."""
    yield path
    at = path.find("/")
    while at >= 0:
        yield path[at + 1 :]
        at = path.find("/", at + 1)
