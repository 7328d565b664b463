"""Reports made by hand, for tests of what people and tools see."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from letterproof import contract
from letterproof.errors import PasswordProtected
from letterproof.fields import fields
from letterproof.model.dossier import Dossier, Intake
from letterproof.model.fact import Fact, Facts, Position
from letterproof.model.finding import Basis, Finding, Problem, Rule, Source
from letterproof.model.letter import Kind, Letter
from letterproof.model.occupation import (
    Classification,
    Comparison,
    DutyMatch,
    Fit,
    LeadStatement,
    Suggestion,
)
from letterproof.model.page import Box, Document, Evidence, Line, Page, Word
from letterproof.model.severity import Severity
from letterproof.model.value import (
    JobStatus,
    Ongoing,
    PartialDate,
    PayPeriod,
    Salary,
    Schedule,
    Term,
)
from letterproof.report import TOOL, Report, count, no_letters
from letterproof.reporters import Look, reporter
from letterproof.view import letter_of

AS_OF = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, 0, 5, 999, tzinfo=UTC)
SOURCE = Source("S2", "IRCC, proof of work experience", Basis.OFFICIAL, AS_OF)


def fact(
    name: str,
    value: object,
    text: str | None = None,
    *,
    page: int = 1,
    box: Box | None = Box(72.0, 90.04, 210.26, 102.0),  # noqa: B008 - frozen
    confidence: float = 0.95,
    alternatives: tuple[object, ...] = (),
) -> Fact[Any]:
    words = str(value) if text is None else text
    evidence = (Evidence(page, box, words),)
    return Fact(fields()[name], value, words, evidence, confidence, "test", alternatives)


def facts_of(kind: Callable[..., Any], *found: Fact[Any], **extra: object) -> Any:  # noqa: ANN401
    by_field: dict[str, tuple[Fact[Any], ...]] = {}
    for each in found:
        by_field[each.field.name] = (*by_field.get(each.field.name, ()), each)
    return kind(by_field, **extra)


def finding(
    path: Path,
    severity: Severity = Severity.ERROR,
    code: str = "LP204",
    **problem: Any,  # noqa: ANN401
) -> Finding:
    name = {"LP204": "hours-missing", "LP902": "password-protected"}.get(code, "some-rule")
    rule = Rule(
        code=code,
        name=name,
        over=Dossier,
        severity=severity,
        source=SOURCE,
        remedy="Ask the employer to state the hours worked in a normal week.",
        check=lambda _: (),
        explanation="Weekly hours are missing.",
        module="test",
    )
    problem.setdefault("message", "The letter gives no weekly hours.")
    return Finding(rule, severity, path, Problem(**problem))


def cook() -> Position:
    return facts_of(
        Position,
        fact("title", "Line Cook", "Line  Cook"),
        fact(
            "start_date",
            PartialDate(2021, 3, 4),
            "03/04/2021",
            alternatives=(PartialDate(2021, 4, 3),),
        ),
        fact("end_date", PartialDate(2022, 5)),
        fact("hours_per_week", Decimal("37.5"), "75 hours bi-weekly"),
        fact("job_status", JobStatus(Term.PERMANENT, Schedule.FULL_TIME)),
        fact("salary", Salary(Decimal("19.50"), "CAD", PayPeriod.HOUR), "$19.50 per hour"),
        fact("duties", "Cooked breakfast and lunch for eighty guests a day on a six-burner range"),
        fact("duties", "Kept the walk-in cooler in order", page=2),
    )


def sous_chef() -> Position:
    return facts_of(
        Position,
        fact("title", "Sous Chef", confidence=0.6),
        fact("start_date", PartialDate(2022)),
        fact("end_date", Ongoing.PRESENT, "to this day"),
        fact("salary", Salary(Decimal(58500)), "58 500"),
        fact("job_status", JobStatus(), "contrat"),
        fact(
            "benefits",
            "Dental and extended health after three months, with two weeks of paid leave a year",
        ),
        fact("duties", "Wrote the weekly rota"),
        number=1,
    )


def said() -> Facts:
    return facts_of(
        Facts,
        fact("candidate_name", "Marisol Quispe", "Ms. Marisol Quispe"),
        fact("employer_name", "Harbour Lantern Bistro Ltd."),
        fact("letter_date", PartialDate(2026, 10, 2), "October 2, 2026"),
        fact("employer_phone", "+19025550143", "(902) 555-0143"),
        fact("letterhead", value=True, text=""),
        fact("signature", value=False, text=""),
    )


def classification() -> Classification:
    suggestions = tuple(
        Suggestion(code, title, teer, score)
        for code, title, teer, score in (
            ("62200", "Chefs", 2, 0.71239),
            ("63200", "Cooks", 3, 0.68),
            (
                "65201",
                "Food counter attendants, kitchen helpers and related support occupations",
                5,
                0.5,
            ),
            ("63201", "Butchers - retail and wholesale", 3, 0.4),
            ("60030", "Restaurant and food service managers", 0, 0.31),
        )
    )
    duties = (
        DutyMatch(
            0,
            0,
            "Prepare and cook complete meals or individual dishes and foods",
            "Cooks",
            0.8123,
            False,
        ),
        DutyMatch(
            1, 0, "Maintain inventory and records of food, supplies and equipment", None, 0.97, True
        ),
        DutyMatch(0, 1, None, None, 0.1, False),
    )
    lead = LeadStatement(0.61, is_supported=True)
    comparison = Comparison(
        "63200",
        "Cooks",
        3,
        lead,
        duties,
        None,
        ("…",) * 2,
        ("…",) * 7,
        (),
        1 / 3,
        -1.0,
        Fit.UNCLEAR,
    )
    return Classification("63200", suggestions, comparison)


def intake(
    path: Path = Path("letters/quispe.pdf"),
    *,
    facts: Facts | None = None,
    positions: tuple[Position, ...] | None = None,
    compared: Classification | None = None,
    kind: Kind = Kind.EMPLOYER_REFERENCE_LETTER,
    language: str = "en",
) -> Intake:
    page = Page(1, (Line(((Word("To"),),)),), width=612, height=792)
    document = Document(path, "ab" * 32, "application/pdf", (page, page))
    letter = Letter(document, kind, language)
    dossier = Dossier(
        letter,
        said() if facts is None else facts,
        (cook(), sous_chef()) if positions is None else positions,
        compared or classification(),
        AS_OF,
    )
    return Intake(path, "ab" * 32, "application/pdf", dossier)


def locked(path: Path = Path("letters/locked.pdf")) -> Intake:
    trouble = PasswordProtected("The file opens only with a password.")
    return Intake(path, "cd" * 32, "application/pdf", trouble=trouble)


def report_of(*intakes: Intake, findings: tuple[Finding, ...] = ()) -> contract.Report:
    letters = [
        letter_of(each, [found for found in findings if found.path == each.path])
        for each in intakes
    ]
    return report_around(*letters)


def report_around(
    *letters: contract.Letter, made: datetime = NOON, profile: str = "express-entry"
) -> contract.Report:
    summary = no_letters()
    for letter in letters:
        count(summary, letter["verdict"])
    head = Report(f"{made:%Y-%m-%dT%H:%M:%SZ}", profile, AS_OF.isoformat(), letters, summary, TOOL)
    return head.whole()


def rendered(
    report: contract.Report,
    name: str,
    *,
    color: bool = False,
    width: int = 80,
    language: str = "en",
) -> str:
    text = reporter(name).text
    assert text
    return "".join(text(Report.of(report), Look(color, width, language)))


def whole_report() -> contract.Report:
    """Make a report that holds one of everything."""
    failed, locked_up = intake(), locked()
    bare = Classification(None, (), None)
    silent = intake(Path("letters/bare.pdf"), facts=Facts(), positions=(Position(),), compared=bare)
    odd = intake(Path("letters/stub.pdf"), kind=Kind.PAY_STUB, language="de", compared=bare)
    placeholder = (Evidence(1, Box(72, 300, 140, 312), "[Name of supervisor]"),)
    findings = (
        finding(
            failed.path,
            position=cook(),
            message=(
                "The letter gives weekly hours that are hard to reconcile with the pay it states "
                "for the same position."
            ),
        ),
        finding(
            failed.path,
            Severity.WARNING,
            "LP113",
            message="A blank is left.",
            evidence=placeholder,
            remedy="Ask the employer to fill it in.",
        ),
        finding(
            failed.path,
            Severity.INFO,
            "LP207",
            message="Benefits are not mentioned.",
            position=sous_chef(),
        ),
        finding(silent.path, Severity.WARNING, "LP110", message="The letter has no date."),
        finding(
            locked_up.path,
            code="LP902",
            message="The file opens only with a password.",
            remedy="Remove the password.",
        ),
    )
    return report_of(silent, locked_up, failed, odd, findings=findings)
