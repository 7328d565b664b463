"""From a report to what a person or a tool reads: one module per format."""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from letterproof import contract, discovery
from letterproof.errors import WrongUse
from letterproof.report import Leaf, Report
from letterproof.shown import Data
from letterproof.shown.layout import clean


def no_leaves(letter: contract.Letter) -> Sequence[Leaf]:
    """Show no pages."""
    del letter
    return ()


@dataclass(frozen=True, slots=True)
class Part:
    """A table that a report has of a letter beside its own: heading, columns' heads, rows of text.

    Without heads the first column names what the second says.
    """

    heading: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def told(self) -> Data:
        """Give the same as data, clean."""
        rows = [list(row) for row in self.rows]
        told: Data = clean({"heading": self.heading, "heads": list(self.heads), "rows": rows})
        return told


def no_parts(letter: contract.Letter) -> Sequence[Part]:
    """Add nothing."""
    del letter
    return ()


@dataclass(frozen=True, slots=True)
class Look:
    """How a report for people looks: coloured or not, columns of text, language (en or fr).

    `leaves` gives the pages of a letter to look at; none where its file is gone or has changed.
    `parts` gives what the formats html and pdf tell of a letter beside what they know themselves.
    Formats for machines look the same always.
    """

    color: bool = False
    width: int = 80
    language: str = "en"
    leaves: Callable[[contract.Letter], Sequence[Leaf]] = no_leaves
    parts: Callable[[contract.Letter], Sequence[Part]] = no_parts


Text: TypeAlias = Callable[[Report, Look], Iterator[str]]
"""Writes a report as text, piece after piece, a line feed at its end."""

Packed: TypeAlias = Callable[[Report, Look], Iterator[bytes]]
"""Writes a report as bytes, piece after piece."""

Files: TypeAlias = Callable[[Report, Look], Iterator[tuple[str, bytes]]]
"""Writes several files: each with its name and all that it holds."""


@dataclass(frozen=True, slots=True)
class Reporter:
    """One format: its name, what it is for, how its files end, how it is written.

    Just one of `text`, `packed` and `files` is there. `needs` names a package of the extra that
    is called as the format is; `most` is how many letters it holds, 0 where nothing bounds them.
    """

    name: str
    summary: str
    suffix: str
    module: str
    text: Text | None = None
    packed: Packed | None = None
    files: Files | None = None
    needs: str = ""
    most: int = 0

    def pieces(self, report: Report, look: Look) -> Iterator[bytes]:
        """Write a report that is one file, piece after piece; none where it is several."""
        if self.packed:
            yield from self.packed(report, look)
        elif self.text:
            for piece in self.text(report, look):
                yield piece.encode("utf-8", "replace")


def text_reporter(suffix: str) -> Callable[[Text], Reporter]:
    """Make a reporter of a function that writes text; module and docstring name and explain it."""
    return lambda text: Reporter(*_known(text), suffix, text.__module__, text=text)


def packed_reporter(suffix: str, *, needs: str = "", most: int = 0) -> Callable[[Packed], Reporter]:
    """Make a reporter of a function that writes one file of bytes."""
    return lambda packed: Reporter(
        *_known(packed), suffix, packed.__module__, packed=packed, needs=needs, most=most
    )


def files_reporter() -> Callable[[Files], Reporter]:
    """Make a reporter of a function that writes several files into a folder."""
    return lambda files: Reporter(*_known(files), "", files.__module__, files=files)


def _known(render: Callable[..., object]) -> tuple[str, str]:
    module = sys.modules[render.__module__]
    summary = (module.__doc__ or "").strip().partition("\n")[0]
    return module.__name__.rpartition(".")[2], summary


@cache
def reporters() -> dict[str, Reporter]:
    """Give every reporter by name."""
    return discovery.members(sys.modules[__name__], Reporter)


def reporter(name: str) -> Reporter:
    """Give the reporter called `name`; no other one is loaded.

    Raises:
        WrongUse: there is no such format.
    """
    known = discovery.names(sys.modules[__name__])
    if name not in known:
        raise WrongUse(f"{name}: no such format. Choose among {', '.join(known)}.")
    return discovery.member(sys.modules[__name__], name, Reporter)
