"""The checklist: one module per rule, and the one place where severities are decided."""

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from letterproof import discovery
from letterproof.fields._trust import GUESSED
from letterproof.model.dossier import Case, Dossier, Intake
from letterproof.model.finding import Finding, Problem, Rule, Source
from letterproof.model.letter import Kind, Letter, PartName
from letterproof.model.severity import Severity
from letterproof.profiles import Profile

S = TypeVar("S", Intake, Dossier, Case)
Check = Callable[[S], Iterable[Any]]
"""What a rule is made of: it yields problems; over a case, each with the path of its file."""

MILDER = tuple(Severity)
"""The severities, each milder than the one before."""

LANGUAGES = ("en", "fr")
"""The languages whose letters can be read."""


def rule(
    code: str, *, over: type[S], severity: Severity, source: Source, remedy: str
) -> Callable[[Check[S]], Rule]:
    """Make a rule of a function that yields problems; the module's docstring explains it.

    The rule is named after the function, with hyphens. `remedy` says what to ask the employer for.
    A rule over a case says with each problem which file has it.
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


def check(intake: Intake, profile: Profile) -> Iterator[Finding]:
    """Hold one file to a programme's checklist, in order of code."""
    is_checkable = _is_checkable(intake.dossier)
    for rule in rules():
        if rule.over is Case or rule.name in profile.without:
            continue
        if not (is_checkable or _is_about_files(rule)):
            continue
        subject = intake if rule.over is Intake else intake.dossier
        problems: Iterable[Problem] = rule.check(subject) if subject else ()
        for problem in problems:
            severity = _severity(rule, problem, profile)
            yield Finding(rule, _weigh(severity, problem, intake.dossier), intake.path, problem)


def across(case: Case, profile: Profile) -> Iterator[Finding]:
    """Hold the letters of a run against each other; each finding names its letter's path."""
    checkable = {
        Path(letter["path"])
        for letter in case.letters
        if letter["document_kind"] == Kind.EMPLOYER_REFERENCE_LETTER
        and letter["language"] in LANGUAGES
    }
    for rule in rules():
        if rule.over is Case:
            for path, problem in rule.check(case):
                if path in checkable:
                    yield Finding(rule, _severity(rule, problem, profile), path, problem)


def _severity(rule: Rule, problem: Problem, profile: Profile) -> Severity:
    """Weigh by the programme, or by a person, who may not make graver what a rule holds unsure."""
    asked = profile.asked.get(rule.name)
    if asked is None:
        return problem.severity or profile.severities.get(rule.name, rule.severity)
    return max(asked, problem.severity or asked, key=MILDER.index)


def _is_about_files(rule: Rule) -> bool:
    return rule.code.startswith("LP9")


def _is_checkable(dossier: Dossier | None) -> bool:
    """Say whether the checklist is for this document at all; if not, an LP9 rule says why."""
    return (
        dossier is not None
        and dossier.letter.kind is Kind.EMPLOYER_REFERENCE_LETTER
        and dossier.letter.language in LANGUAGES
    )


def _weigh(severity: Severity, problem: Problem, dossier: Dossier | None) -> Severity:
    """Lower an error to a warning where the letter may be right and only our reading of it wrong.

    What is missing may stand on a page we could not read; what is wrong may be a doubtful reading.
    A rule that holds in every reading of an ambiguous fact may keep its error.
    """
    if severity is not Severity.ERROR or dossier is None:
        return severity
    if not (problem.facts or problem.evidence):
        is_legible = all(page.is_legible for page in dossier.letter.document.pages)
        is_certain = is_legible and (problem.position is None or not _has_guesses(dossier.letter))
    else:
        is_certain = all(fact.is_sure or fact.alternatives or fact.rivals for fact in problem.facts)
    return Severity.ERROR if is_certain else Severity.WARNING


def _has_guesses(letter: Letter) -> bool:
    """Say whether a word of what the letter tells was only guessed: it may be what seems absent."""
    return any(
        word.confidence < GUESSED and any(map(str.isalnum, word.text))
        for placed in letter.document.lines
        if letter.part_at(placed.span.start) in {PartName.BODY, None}
        for word in placed.line.words
    )
