"""Something the letter says could not be read with certainty.

## Why it matters
Nothing is guessed: a person looks at the place and decides.

## Found in
> He joined on 03/04/2021. (3 April or 4 March)

## Not found in
> He joined on 3 April 2021.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from letterproof.model.dossier import Dossier
from letterproof.model.fact import Fact
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.model.value import Ongoing, PartialDate
from letterproof.rules import rule
from letterproof.rules._readings import readings
from letterproof.rules._sources import INFERENCE
from letterproof.rules._wording import shown


@rule(
    "LP907",
    over=Dossier,
    severity=Severity.WARNING,
    source=INFERENCE,
    remedy="Look at the place in the letter, and ask the employer to write it plainly if in doubt.",
)
def fact_doubtful(dossier: Dossier) -> Iterator[Problem]:
    """Find facts that are not sure, each once."""
    seen: set[Fact[Any]] = set()
    for position in (None, *dossier.positions):
        for facts in (position or dossier.facts).by_field.values():
            unsure = tuple(
                fact
                for fact in facts
                if not (fact.is_sure or _is_found_elsewhere(fact) or fact in seen)
            )
            seen.update(unsure)
            if unsure and unsure[0].field.many:
                yield Problem(_about_many(unsure), unsure, position)
            else:
                for fact in unsure:
                    yield Problem(_message(fact), (fact, *fact.rivals), position)


def _about_many(facts: Sequence[Fact[Any]]) -> str:
    name = facts[0].field.name.replace("_", " ")
    return f"Where one of the {name} ends and the next begins is not certain ({len(facts)} read)."


def _is_found_elsewhere(fact: Fact[Any]) -> bool:
    """Leave a doubtful "no" to the rules of what lacks, and rival dates to `dates-contradict`."""
    return fact.value is False or (
        isinstance(fact.value, PartialDate | Ongoing) and bool(fact.rivals)
    )


def _message(fact: Fact[Any]) -> str:
    name = fact.field.name.replace("_", " ")
    if fact.value is True:
        return f"Whether the letter shows a {name} is not certain."
    return (
        f"The {name} could not be read with certainty: {' or '.join(map(shown, readings(fact)))}."
    )
