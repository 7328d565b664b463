"""Choose among candidates, and group what stands into positions."""

from collections.abc import Mapping
from typing import Any

from letterproof.fields import fields
from letterproof.model.fact import Fact, Facts, Field, Hit, Position, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span


def assemble(
    letter: Letter, candidates: Mapping[str, tuple[Hit[Any], ...]]
) -> tuple[Facts, tuple[Position, ...]]:
    """Give the facts of a letter and of each of its positions; there is always one position."""
    once: dict[str, tuple[Fact[Any], ...]] = {}
    each: dict[str, tuple[Fact[Any], ...]] = {}
    for name, hits in candidates.items():
        field = fields()[name]
        if not hits:
            continue
        chosen = hits if field.many else (max(hits, key=lambda hit: hit.confidence),)
        facts = tuple(_fact(letter, field, hit) for hit in chosen)
        (once if field.scope is Scope.LETTER else each)[name] = facts
    return Facts(once), (Position(each),)


def _fact(letter: Letter, field: Field[Any], hit: Hit[Any]) -> Fact[Any]:
    text = letter.text[hit.at.start : hit.at.end] if isinstance(hit.at, Span) else ""
    return Fact(
        field=field,
        value=hit.value,
        text=" ".join(text.split()),
        evidence=letter.document.evidence(hit.at),
        confidence=hit.confidence,
        found_by=hit.found_by,
        alternatives=hit.alternatives,
        at=hit.at,
    )
