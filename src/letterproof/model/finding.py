"""What is wrong, which rule says so, and on whose word."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from letterproof.model.dossier import Case, Dossier, Intake
from letterproof.model.fact import Fact, Position
from letterproof.model.page import Evidence
from letterproof.model.severity import Severity


class Basis(StrEnum):
    """On whose word a rule stands."""

    OFFICIAL = "official"
    CASE_LAW = "case_law"
    PRACTICE = "practice"
    INFERENCE = "inference"


@dataclass(frozen=True, slots=True)
class Source:
    """What a rule enforces: a text, its address, and the day it was read."""

    id: str
    title: str
    basis: Basis
    as_read: date
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule yields: one sentence for a client, and what it is about.

    `severity` and `remedy` stand in for the rule's own where this case is milder, graver or asks
    for something else.
    """

    message: str
    facts: tuple[Fact[Any], ...] = ()
    position: Position | None = None
    evidence: tuple[Evidence, ...] = ()
    severity: Severity | None = None
    remedy: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One check. `over` says what it looks at: a file, a letter, or all files of a run.

    Over a run, `check` yields each problem with the path of its file.

    `explanation` is the module's docstring: a summary line, then Markdown.
    """

    code: str
    name: str
    over: type[Intake] | type[Dossier] | type[Case]
    severity: Severity
    source: Source
    remedy: str
    check: Callable[..., Iterable[Any]]
    explanation: str
    module: str

    @property
    def summary(self) -> str:
        """The first line of the explanation."""
        return self.explanation.partition("\n")[0]


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem with its rule, its final severity and its file."""

    rule: Rule
    severity: Severity
    path: Path
    problem: Problem

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Where it shows: the problem's own places, then those of its facts."""
        return self.problem.evidence + tuple(
            piece for fact in self.problem.facts for piece in fact.evidence
        )
