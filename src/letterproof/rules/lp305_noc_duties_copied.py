"""Duties repeat the wording of the classification.

## Why it matters
Copied duties do not show what this person did. A refusal that rested on a close paraphrase was
upheld (Ansari v. Canada, 2013 FC 849).

## Found in
> A list of duties most of which stand word for word in NOC 2021.

A pasted lead statement is found in the letter's prose too.

## Not found in
> The same work in the employer's own words, with one short phrase that the classification has too.

## Doubts
Vendors advise to mirror the classification, lawyers and courts warn of it. Another court held that
copying still deserves a chance to answer (Hamza v. Canada, 2013 FC 264). Half of the duties copied
is an error here, three of them a warning: of 261 honest letters none had three that look copied,
and sixteen had one or two. A lead statement is a warning even alone, from twelve shared words on:
none of 398 honest lists of duties had so many.
"""

from collections.abc import Iterator

from letterproof.fields.duties import duties
from letterproof.model.dossier import Dossier
from letterproof.model.fact import Fact
from letterproof.model.finding import Problem
from letterproof.model.page import Span
from letterproof.model.severity import Severity
from letterproof.noc.pasted import pasted_lead
from letterproof.rules import rule
from letterproof.rules._sources import ANSARI

HALF = 0.5
MANY = 3
LONG = 8
"""A single copied duty of fewer words may be chance."""


@rule(
    "LP305",
    over=Dossier,
    severity=Severity.ERROR,
    source=ANSARI,
    remedy="Ask the employer to describe the actual work in its own words, adding nothing untrue.",
)
def noc_duties_copied(dossier: Dossier) -> Iterator[Problem]:
    """Find letters whose duties are the classification's own words."""
    comparison = dossier.classification.comparison
    if comparison is None:
        return
    facts = _copied(dossier)
    texts = {fact.value for fact in facts}
    is_chance = len(texts) == 1 and all(len(text.split()) < LONG for text in texts)
    share = comparison.copied_share
    if not texts or is_chance or (len(texts) < MANY and share < HALF):
        yield from _lead_alone(dossier)
        return
    count = "One duty repeats" if len(texts) == 1 else f"{len(texts)} duties repeat"
    yield Problem(
        f"{count} the wording of the classification.",
        facts,
        severity=None if share >= HALF else Severity.WARNING,
    )


def _copied(dossier: Dossier) -> tuple[Fact[str], ...]:
    comparison = dossier.classification.comparison
    matches = comparison.duties if comparison else ()
    copied = {(match.position, match.duty) for match in matches if match.is_copied}
    return tuple(
        fact
        for position in dossier.positions
        for number, fact in enumerate(position.all(duties))
        if (position.number, number) in copied
    )


def _lead_alone(dossier: Dossier) -> Iterator[Problem]:
    """Find a lead statement among the duties, or in the prose beside them."""
    message = "The letter repeats the lead statement of the classification."
    document = dossier.letter.document
    for code in _codes(dossier):
        if pasted := pasted_lead(document.text, code):
            evidence = tuple(document.evidence(Span(*pasted)))
            yield Problem(message, evidence=evidence, severity=Severity.WARNING)
            return
        for fact in _copied(dossier):
            if pasted_lead(fact.value, code):
                yield Problem(message, (fact,), severity=Severity.WARNING)
                return


def _codes(dossier: Dossier) -> tuple[str, ...]:
    """Give the occupations that may have been copied: the compared one and those that fit best."""
    held = dossier.classification
    near = (held.comparison, held.by_duties, *held.suggestions[:1])
    return tuple(dict.fromkeys(each.code for each in near if each))
