"""The checklist: one module per rule, and the one place where severities are decided."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import TypeVar

from letterproof import discovery
from letterproof.model.dossier import Case, Dossier, Intake
from letterproof.model.finding import Finding, Problem, Rule, Severity, Source
from letterproof.model.letter import Kind
from letterproof.profiles import PROFILES, Profile

S = TypeVar("S", Intake, Dossier, Case)
Check = Callable[[S], Iterable[Problem]]

LANGUAGES = ("en", "fr")


def rule(
    code: str, *, over: type[S], severity: Severity, source: Source, remedy: str
) -> Callable[[Check[S]], Rule]:
    """Make a rule of a function that yields problems; the module's docstring explains it.

    The rule is named after the function, with hyphens. `remedy` says what to ask the employer for.
    """

    def make(check: Check[S]) -> Rule:
        explanation = (sys.modules[check.__module__].__doc__ or "").strip()
        name = check.__name__.replace("_", "-")
        return Rule(
            code, name, over, severity, source, remedy, check, explanation, check.__module__
        )

    return make


@cache
def rules() -> tuple[Rule, ...]:
    """Give every rule, in order of code."""
    found = discovery.members(sys.modules[__name__], Rule)
    return tuple(sorted(found.values(), key=lambda rule: rule.code))


def check(case: Case) -> tuple[Finding, ...]:
    """Hold every file of a case to the checklist of its profile, in the order of the files."""
    profile = PROFILES[case.profile]
    return tuple(
        finding for intake in case.intakes for finding in _check_intake(intake, case, profile)
    )


def _check_intake(intake: Intake, case: Case, profile: Profile) -> Iterator[Finding]:
    for rule in rules():
        subject: Intake | Dossier | None = intake if rule.over is Intake else intake.dossier
        if subject is None or rule.over is Case or not _applies(rule, intake):
            continue
        arguments = (subject, case) if _wants_case(rule) else (subject,)
        for problem in rule.check(*arguments):
            severity = problem.severity or profile.severities.get(rule.name, rule.severity)
            yield Finding(rule, _weigh(severity, problem, intake), intake.path, problem)
