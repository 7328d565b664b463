"""The dates in a letter cannot all be right.

## Why it matters
An officer who finds one impossible date will not trust the others.

## Found in
> Mr. Okafor worked here from 3 May 2023 to 30 June 2021.

## Not found in
> Mr. Okafor worked here from May 2021 to May 2021.

## Doubts
A date that can be read in two ways is only found when no reading makes sense. Two dates of the
letter itself are a warning: it may have been written on one day and signed on another. Positions
that overlap are a warning, since a person can hold two at once. Positions to which the letter gives
one first or last day are not compared: it may say the dates only once for all of them.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from typing import Any

from letterproof.fields.end_date import end_date
from letterproof.fields.letter_date import letter_date
from letterproof.fields.start_date import start_date
from letterproof.model.dossier import Dossier
from letterproof.model.fact import Fact, Position
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._readings import earliest, is_for_a_term, latest
from letterproof.rules._sources import INFERENCE
from letterproof.rules._wording import of, shown

FAR = timedelta(days=366)
"""From this far ahead a last day is a slip, unless the job is for a fixed term."""


@rule(
    "LP210",
    over=Dossier,
    severity=Severity.ERROR,
    source=INFERENCE,
    remedy="Ask the employer to check the dates against its records and to correct the letter.",
)
def dates_contradict(dossier: Dossier) -> Iterator[Problem]:
    """Find dates that contradict each other or the calendar."""
    dated = dossier.facts.get(letter_date)
    if dated and dated.rivals:
        message = f"The letter bears more than one date: {_listed(dated)}."
        yield Problem(message, (dated, *dated.rivals), severity=Severity.WARNING)
    for position in dossier.positions:
        yield from _said_twice(dossier, position)
        yield from _impossible(dossier, position)
    for before, after in pairwise(dossier.positions):
        yield from _overlap(before, after)


def _said_twice(dossier: Dossier, position: Position) -> Iterator[Problem]:
    for name, fact in (("start", position.get(start_date)), ("end", position.get(end_date))):
        if fact and fact.rivals:
            where = of(dossier, position)
            message = f"The letter gives more than one {name}{where}: {_listed(fact)}."
            yield Problem(message, (fact, *fact.rivals), position)


def _listed(fact: Fact[Any]) -> str:
    return " and ".join(shown(each.value) for each in (fact, *fact.rivals))


def _impossible(dossier: Dossier, position: Position) -> Iterator[Problem]:
    start, end = position.get(start_date), position.get(end_date)
    dated = dossier.facts.get(letter_date)
    written, where = latest(dated), of(dossier, position)
    first, ends, last = earliest(start), earliest(end), latest(end)
    told = f"The letter gives {shown(start.value)} as the start{where}" if start else ""
    if start and end and first and last and last < first:
        message = f"{told}, after the end, {shown(end.value)}."
        yield Problem(message, (start, end), position)
    elif start and first and first > dossier.as_of:
        yield Problem(f"{told}, which is in the future.", (start,), position)
    elif start and first and dated and written and written < first:
        message = f"{told}, after its own date, {shown(dated.value)}."
        yield Problem(message, (start, dated), position)
    elif end and ends and ends > dossier.as_of + FAR and not is_for_a_term(position):
        message = f"The letter gives {shown(end.value)} as the end{where}, far in the future."
        yield Problem(message, (end,), position)


def _overlap(before: Position, after: Position) -> Iterator[Problem]:
    """Find positions that share days in every reading; `before` starts first."""
    end, start = before.get(end_date), after.get(start_date)
    is_said_once = start == before.get(start_date) or end == after.get(end_date)
    ends, begins = earliest(end), latest(start)
    if end and start and ends and begins and begins < ends and not is_said_once:
        yield Problem(
            f"Two positions overlap: one ends on {shown(end.value)}, and the next begins on"
            f" {shown(start.value)}.",
            (end, start),
            after,
            severity=Severity.WARNING,
        )
