"""From a report to what a person or a tool reads: one module per format."""

import sys
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Protocol

from letterproof import discovery
from letterproof.errors import WrongUse
from letterproof.model.finding import Report

Data = dict[str, Any]
"""What `letterproof.view` makes of a report."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a report for people looks: coloured or not, columns of text, language (en or fr).

    Formats for machines look the same always.
    """

    color: bool = False
    width: int = 80
    language: str = "en"


class Render(Protocol):
    """Writes a report in one format."""

    def __call__(self, data: Data, look: Look) -> str:
        """Give the whole text, with a line feed at its end; `data` is what `view` makes."""


@dataclass(frozen=True, slots=True)
class Reporter:
    """One format: its name, what it is for, how it is written."""

    name: str
    summary: str
    render: Render
    module: str


def reporter(render: Render) -> Reporter:
    """Make a reporter of a function; module and docstring give its name and summary."""
    module = sys.modules[render.__module__]
    summary = (module.__doc__ or "").strip().partition("\n")[0]
    return Reporter(module.__name__.rpartition(".")[2], summary, render, module.__name__)


@cache
def reporters() -> dict[str, Reporter]:
    """Give every reporter by name."""
    return discovery.members(sys.modules[__name__], Reporter)


def render(
    report: Report, name: str, generated_at: datetime, *, color: bool, width: int, language: str
) -> str:
    """Write a report in the format called `name`; the text is always valid Unicode.

    Raises:
        WrongUse: there is no such format.
    """
    chosen = reporters().get(name)
    if chosen is None:
        raise WrongUse(f"{name}: no such format. Choose among {', '.join(reporters())}.")
    from letterproof.view import view  # noqa: PLC0415 - it needs all fields, formats need none

    text = chosen.render(view(report, generated_at), Look(color, width, language))
    return text.encode("utf-8", "replace").decode("utf-8")
