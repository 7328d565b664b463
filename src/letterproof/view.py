"""A report as the contract's data, copied field by field.

docs/report.md says what each name means. Every key is always there; None stands for what a letter
does not say and for what cannot be known of a file that could not be read.
"""

from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

from letterproof import __version__
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
from letterproof.model.finding import Finding, Report, Severity
from letterproof.model.page import Document, Evidence
from letterproof.model.value import JobStatus, Ongoing, PartialDate, Salary
from letterproof.noc.view import noc

SCHEMA_VERSION = "1.0"

Data = dict[str, Any]

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


class Verdict(StrEnum):
    """What a letter comes to."""

    PASS = "pass"  # noqa: S105 - no password
    REVIEW = "review"
    FAIL = "fail"
    UNREADABLE = "unreadable"


def view(report: Report, generated_at: datetime) -> Data:
    """Give the contract's data; `generated_at` knows its time zone."""
    letters = [_letter(intake, report.about(intake.path)) for intake in report.case.intakes]
    verdicts = [letter["verdict"] for letter in letters]
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "letterproof", "version": __version__},
        "generated_at": f"{generated_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "profile": report.case.profile,
        "as_of": report.case.as_of.isoformat(),
        "letters": letters,
        "case": None,
        "summary": {
            "letters": len(letters),
            "passed": verdicts.count(Verdict.PASS),
            "failed": verdicts.count(Verdict.FAIL),
            "review": verdicts.count(Verdict.REVIEW),
            "unreadable": verdicts.count(Verdict.UNREADABLE),
        },
    }


def _letter(intake: Intake, findings: tuple[Finding, ...]) -> Data:
    dossier = intake.dossier
    letter = dossier.letter if dossier else None
    return {
        "path": _path(intake.path),
        "sha256": intake.sha256,
        "media_type": intake.media_type,
        "page_count": len(letter.document.pages) if letter else None,
        "text_source": _text_source(letter.document) if letter else None,
        "language": letter.language if letter else None,
        "document_kind": letter.kind.value if letter else None,
        "verdict": _verdict(intake, findings).value,
        "facts": _facts(dossier),
        "findings": [_finding(finding) for finding in findings],
        "noc": noc(dossier.classification) if dossier else None,
    }


def _path(path: Path) -> str:
    """Write a path with slashes; bytes of its name that are no UTF-8 become U+FFFD."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _text_source(document: Document) -> str:
    read = {
        page.is_scan or word.confidence < 1
        for page in document.pages
        for line in page.lines
        for word in line.words
    }
    if read == {True, False}:
        return "mixed"
    return "ocr" if True in read else "digital"


def _verdict(intake: Intake, findings: tuple[Finding, ...]) -> Verdict:
    severities = {finding.severity for finding in findings}
    if intake.dossier is None:
        return Verdict.UNREADABLE
    if Severity.ERROR in severities:
        return Verdict.FAIL
    return Verdict.REVIEW if Severity.WARNING in severities else Verdict.PASS


def _facts(dossier: Dossier | None) -> Data:
    facts = dossier.facts if dossier else Facts()
    positions = dossier.positions if dossier else ()
    said: Data = {field.name: _fact(facts.get(field)) for field in ONCE_PER_LETTER}
    return said | {"positions": [_position(position) for position in positions]}


def _position(position: Position) -> Data:
    said: Data = {field.name: _fact(position.get(field)) for field in ONCE_PER_POSITION}
    return said | {duties.name: [_fact(fact) for fact in position.all(duties)]}


def _fact(fact: Fact[Any] | None) -> Data | None:
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
    return " ".join(text.split())


def _evidence(piece: Evidence) -> Data:
    box = piece.box
    corners = (box.left, box.top, box.right, box.bottom) if box else None
    return {
        "page": piece.page,
        "bbox": [round(side, 1) for side in corners] if corners else None,
        "text": _collapsed(piece.text),
    }


def _finding(finding: Finding) -> Data:
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
        "message": problem.message,
        "remedy": problem.remedy or rule.remedy,
        "position": problem.position.number if problem.position else None,
        "evidence": [_evidence(piece) for piece in finding.evidence],
    }
