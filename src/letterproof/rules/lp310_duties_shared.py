"""Letters of different employers tell duties in the same words.

## Why it matters
Two employers do not write the same sentences by chance. The officer sees a template, and asks who
wrote the letters.

## Found in
> Two letters checked together, of two firms, both with "Prepared the weekly roster for twelve cooks
> and approved their leave" and two more lines word for word.

## Not found in
> Two letters of the same firm, or two letters that share a short line such as "Served customers".

## Doubts
Firms of one group, or two jobs in a regulated trade, may share a job description. Only the same
words in the same order are found.
"""

from collections.abc import Iterator
from pathlib import Path

from letterproof.fields.duties import duties
from letterproof.fields.employer_name import employer_name
from letterproof.model.dossier import Case, Intake
from letterproof.model.fact import Fact
from letterproof.model.finding import Problem, Severity
from letterproof.noc.words import words
from letterproof.rules import rule
from letterproof.rules._sources import INFERENCE

LONG = 6
"""Words; two employers can say the same thing in fewer by chance."""

MANY = 3
"""Fewer shared duties may be phrases of the trade."""


@rule(
    "LP310",
    over=Case,
    severity=Severity.WARNING,
    source=INFERENCE,
    remedy="Ask each employer to describe the work that was done there in its own words.",
)
def duties_shared(case: Case) -> Iterator[tuple[Path, Problem]]:
    """Find letters that share duties with the letter of another employer."""
    tellers: dict[tuple[str, ...], list[tuple[Intake, str, Fact[str]]]] = {}
    for intake in case.intakes:
        employer = _employer(intake)
        for fact in _duties(intake) if employer else ():
            said = tuple(words(fact.value))
            if len(said) >= LONG:
                tellers.setdefault(said, []).append((intake, employer or "", fact))
    shared: dict[Path, dict[Path, list[Fact[str]]]] = {}
    for told in tellers.values():
        if len({employer for _, employer, _ in told}) > 1:
            for intake, employer, fact in told:
                there = next(each.path for each, other, _ in told if other != employer)
                shared.setdefault(intake.path, {}).setdefault(there, []).append(fact)
    for path, others in shared.items():
        for there, facts in others.items():
            if len(facts) >= MANY:
                yield (
                    path,
                    Problem(
                        f"{len(facts)} duties stand word for word in the letter of another employer"
                        f" ({there.name}).",
                        tuple(facts),
                    ),
                )


def _duties(intake: Intake) -> Iterator[Fact[str]]:
    if intake.dossier:
        each = (fact for position in intake.dossier.positions for fact in position.all(duties))
        yield from dict.fromkeys(each)


def _employer(intake: Intake) -> str | None:
    """Give an employer's name as it is compared; None where it is not known for sure."""
    fact = intake.dossier.facts.get(employer_name) if intake.dossier else None
    return " ".join(words(fact.value)) if fact and fact.is_sure else None
