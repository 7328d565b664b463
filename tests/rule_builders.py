"""Dossiers made from facts, for tests of rules."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from builders import document_of

from letterproof import errors
from letterproof.fields import fields
from letterproof.model.dossier import Dossier, Intake
from letterproof.model.fact import Fact, Facts, Field, Position, Scope
from letterproof.model.letter import Kind, Letter
from letterproof.model.occupation import (
    Classification,
    Comparison,
    DutyMatch,
    Fit,
    LeadStatement,
    Rival,
    Suggestion,
)
from letterproof.model.page import Disagreement, Document, Evidence, Line, Page, Seal, Span


def intake_of(case: Mapping[str, Any], as_of: date) -> Intake:
    """Make one file of a case; every key is optional.

    `facts` are the letter's, `positions` a list of tables, `shared` what is said once for all
    positions. A value is what the field parses, or a table {value, confidence, alternatives,
    rivals}.
    `profile` is the programme, Express Entry where none is named.
    `trouble` is an error's name and message with a colon between.
    """
    path = Path(case.get("path", "letter.pdf"))
    if "trouble" in case:
        kind, _, message = case["trouble"].partition(": ")
        return Intake(path, trouble=getattr(errors, kind)(message))
    places = count()
    letter = Letter(
        _document(case),
        Kind(case.get("kind", "employer_reference_letter")),
        case.get("language", "en"),
        set_aside=tuple(Evidence(page, None, text) for page, text in case.get("set_aside", [])),
    )
    shared = _facts(case.get("shared", {}), Scope.POSITION, places)
    positions = tuple(
        Position({**shared, **_facts(said, Scope.POSITION, places)}, number)
        for number, said in enumerate(case.get("positions", [{}]))
    )
    facts = Facts(_facts(case.get("facts", {}), Scope.LETTER, places))
    classification = Classification(case.get("claimed"), (), _comparison(case.get("comparison")))
    dossier = Dossier(
        letter, facts, positions, classification, as_of, case.get("profile", "express-entry")
    )
    return Intake(path, "0" * 64, "application/pdf", dossier)


def _document(case: Mapping[str, Any]) -> Document:
    document = document_of(case.get("text", "A letter"))
    extra = tuple(
        Page(number, **page) for number, page in enumerate(case.get("other_pages", []), start=2)
    )
    lines = document.pages[0].lines
    if "read_at" in case:
        lines = tuple(_read_at(line, case["read_at"]) for line in lines)
    first = replace(document.pages[0], lines=lines, **case.get("page", {}))
    return replace(
        document,
        pages=(first, *extra),
        changes=tuple(Span(*ends) for ends in case.get("changes", [])),
        seals=tuple(
            Seal(seal["signer"], seal["signed_at"], seal.get("is_whole"), 1, None)
            for seal in case.get("seals", [])
        ),
        hidden=tuple(Evidence(1, None, text) for text in case.get("hidden", [])),
        disagreements=tuple(
            Disagreement(one["layer"], one["seen"], Evidence(1, None, one["seen"]))
            for one in case.get("disagreements", [])
        ),
    )


def _read_at(line: Line, confidence: float) -> Line:
    cells = tuple(
        tuple(replace(word, confidence=confidence) for word in cell) for cell in line.cells
    )
    return replace(line, cells=cells)


def _facts(
    said: Mapping[str, Any], scope: Scope, places: Iterator[int]
) -> dict[str, tuple[Fact[Any], ...]]:
    made = {}
    for name, values in said.items():
        field = fields()[name]
        assert field.scope is scope, f"{name} is said once per {field.scope}"
        many = values if isinstance(values, list) else [values]
        made[name] = tuple(_fact(field, value, next(places)) for value in many)
    return made


def _fact(field: Field[Any], value: str | Mapping[str, Any], place: int) -> Fact[Any]:
    said = {"value": value} if isinstance(value, str) else value
    return Fact(
        field,
        field.parse(said["value"]),
        said["value"],
        (Evidence(1, None, said["value"]),),
        said.get("confidence", 0.95),
        "test",
        tuple(field.parse(other) for other in said.get("alternatives", [])),
        tuple(_fact(field, other, place + 1) for other in said.get("rivals", [])),
        Span(place, place + 1),
    )


def _comparison(said: Mapping[str, Any] | None) -> Comparison | None:
    """Make a comparison; `copied` lists the copied duties as [position, duty]."""
    if said is None:
        return None
    copied = [
        DutyMatch(duty, at, "…", None, 1, is_copied=True) for at, duty in said.get("copied", [])
    ]
    others = [
        DutyMatch(duty, at, "…", None, 0.5, is_copied=False) for at, duty in said.get("own", [])
    ]
    total = len(copied) + len(others)
    return Comparison(
        said.get("code", "63200"),
        "Cooks",
        3,
        LeadStatement(0.5, is_supported=True),
        (*copied, *others),
        None,
        ("…",) * 3,
        ("…",) * 3,
        tuple(
            Rival(Suggestion(code, "Chefs", 2, 0.5), (), is_excluded=False)
            for code in said.get("rivals", [])
        ),
        len(copied) / total if total else 0,
        said.get("margin", 0.0),
        Fit(said.get("verdict", "consistent")),
    )
