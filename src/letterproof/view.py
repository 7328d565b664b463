"""A report as the contract's data, copied field by field.

docs/report.md says what each name means. Every key is always there; None stands for what a letter
does not say and for what cannot be known of a file that could not be read.
"""

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from typing import Any, Literal, cast

from letterproof import contract
from letterproof.fields.benefits import benefits
from letterproof.fields.candidate_name import candidate_name
from letterproof.fields.duties import duties
from letterproof.fields.employer_address import employer_address
from letterproof.fields.employer_email import employer_email
from letterproof.fields.employer_name import employer_name
from letterproof.fields.employer_phone import employer_phone
from letterproof.fields.end_date import end_date
from letterproof.fields.hours_per_week import hours_per_week
from letterproof.fields.job_status import job_status
from letterproof.fields.letter_date import letter_date
from letterproof.fields.letterhead import letterhead
from letterproof.fields.salary import salary
from letterproof.fields.signatory_name import signatory_name
from letterproof.fields.signatory_title import signatory_title
from letterproof.fields.signature import signature
from letterproof.fields.start_date import start_date
from letterproof.fields.title import title
from letterproof.fields.work_location import work_location
from letterproof.model.dossier import Dossier, Intake
from letterproof.model.fact import Fact, Facts, Position
from letterproof.model.finding import Finding
from letterproof.model.page import Document, Evidence
from letterproof.model.value import JobStatus, Ongoing, PartialDate, Salary
from letterproof.noc.view import noc
from letterproof.place import path_of
from letterproof.report import verdict_of

ONCE_PER_LETTER = (
    candidate_name,
    employer_name,
    letter_date,
    employer_address,
    employer_phone,
    employer_email,
    letterhead,
    signatory_name,
    signatory_title,
    signature,
)
ONCE_PER_POSITION = (
    title,
    start_date,
    end_date,
    hours_per_week,
    job_status,
    salary,
    benefits,
    work_location,
)


def letter_of(intake: Intake, findings: Iterable[Finding]) -> contract.Letter:
    """Give what the report says of one file."""
    dossier = intake.dossier
    letter = dossier.letter if dossier else None
    said = [finding_of(finding) for finding in findings]
    return {
        "path": path_of(intake.path),
        "sha256": intake.sha256,
        "media_type": intake.media_type,
        "page_count": len(letter.document.pages) if letter else None,
        "text_source": _text_source(letter.document) if letter else None,
        "language": letter.language if letter else None,
        "document_kind": letter.kind.value if letter else None,
        "verdict": verdict_of(said) if dossier else "unreadable",
        "facts": _facts(dossier),
        "findings": said,
        "noc": noc(dossier.classification) if dossier else None,
    }


def _text_source(document: Document) -> Literal["digital", "ocr", "mixed"]:
    read = {
        page.is_scan or word.confidence < 1
        for page in document.pages
        for line in page.lines
        for word in line.words
    }
    if read == {True, False}:
        return "mixed"
    return "ocr" if True in read else "digital"


def _facts(dossier: Dossier | None) -> contract.Facts:
    facts = dossier.facts if dossier else Facts()
    positions = sorted(dossier.positions, key=attrgetter("number")) if dossier else ()
    said = {field.name: _fact(facts.get(field)) for field in ONCE_PER_LETTER}
    held = [_position(position) for position in positions]
    return cast("contract.Facts", {**said, "positions": held})


def _position(position: Position) -> contract.Position:
    said = {field.name: _fact(position.get(field)) for field in ONCE_PER_POSITION}
    listed = [_fact(fact) for fact in position.all(duties)]
    return cast("contract.Position", {**said, duties.name: listed})


def _fact(fact: Fact[Any] | None) -> contract.Fact[Any] | None:
    if fact is None:
        return None
    return {
        "value": _value(fact.value),
        "text": _collapsed(fact.text),
        "confidence": round(fact.confidence, 2),
        "alternatives": [_value(value) for value in fact.alternatives],
        "evidence": [_evidence(piece) for piece in fact.evidence],
    }


def _value(value: object) -> object:
    match value:
        case bool():
            return value
        case Decimal():
            return _number(value)
        case PartialDate() | Ongoing():
            return str(value)
        case Salary(amount, currency, period):
            return {"amount": _number(amount), "currency": currency, "period": _word(period)}
        case JobStatus(term, schedule):
            return {"term": _word(term), "schedule": _word(schedule)}
        case str():
            return _collapsed(value)
    raise TypeError(f"a report has no form for a {type(value).__name__}")


def _number(value: Decimal) -> float:
    return int(value) if value == value.to_integral_value() else float(value)


def _word(value: StrEnum | None) -> str | None:
    return None if value is None else value.value


def _collapsed(text: str) -> str:
    return _clean(" ".join(text.split()))


def _clean(text: str) -> str:
    """Give text that is valid Unicode: a lone surrogate becomes a question mark."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _evidence(piece: Evidence) -> contract.Evidence:
    box = piece.box
    corners = (box.left, box.top, box.right, box.bottom) if box else None
    return {
        "page": piece.page,
        "bbox": [round(side, 1) for side in corners] if corners else None,
        "text": _collapsed(piece.text),
    }


def finding_of(finding: Finding) -> contract.Finding:
    """Give what the report says of a finding."""
    rule, problem = finding.rule, finding.problem
    return {
        "code": rule.code,
        "rule": rule.name,
        "severity": finding.severity.value,
        "source": {
            "id": rule.source.id,
            "title": rule.source.title,
            "basis": rule.source.basis.value,
            "as_read": rule.source.as_read.isoformat(),
        },
        "waived": None,
        "message": _clean(problem.message),
        "remedy": _clean(problem.remedy or rule.remedy),
        "position": problem.position.number if problem.position else None,
        "evidence": [_evidence(piece) for piece in finding.evidence],
    }
