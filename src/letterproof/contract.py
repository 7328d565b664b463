"""The report as typed data: what `docs/report.md` promises, key by key.

Every report is drawn from these; `letterproof.proof` returns a `Report`. Keys are always there, and
None stands for what a letter does not say.
"""

from typing import Generic, Literal, TypeAlias, TypedDict, TypeVar

T = TypeVar("T")

SCHEMA_VERSION = "1.0"

Verdict: TypeAlias = Literal["pass", "review", "fail", "unreadable"]
Severity: TypeAlias = Literal["error", "warning", "info"]


class Evidence(TypedDict):
    """Where words stand: the page from 1, its box in points from the top left, the words."""

    page: int
    bbox: list[float] | None
    text: str


class Fact(TypedDict, Generic[T]):
    """A value, the words it was read from, 0..1 how surely, other readings of the same words."""

    value: T
    text: str
    confidence: float
    alternatives: list[T]
    evidence: list[Evidence]


class Salary(TypedDict):
    """An amount, its ISO 4217 currency, and the time it is for."""

    amount: int | float
    currency: str | None
    period: str | None


class JobStatus(TypedDict):
    """For how long a job is, and whether for the whole week."""

    term: str | None
    schedule: str | None


class Position(TypedDict):
    """One job held with the employer."""

    title: Fact[str] | None
    start_date: Fact[str] | None
    end_date: Fact[str] | None
    hours_per_week: Fact[int | float] | None
    job_status: Fact[JobStatus] | None
    salary: Fact[Salary] | None
    benefits: Fact[str] | None
    work_location: Fact[str] | None
    duties: list[Fact[str]]


class Facts(TypedDict):
    """What a letter says, once and for each position."""

    candidate_name: Fact[str] | None
    employer_name: Fact[str] | None
    letter_date: Fact[str] | None
    employer_address: Fact[str] | None
    employer_phone: Fact[str] | None
    employer_email: Fact[str] | None
    letterhead: Fact[bool] | None
    signatory_name: Fact[str] | None
    signatory_title: Fact[str] | None
    signature: Fact[bool] | None
    positions: list[Position]


class Source(TypedDict):
    """On whose word a rule stands, and the day it was read."""

    id: str
    title: str
    basis: str
    as_read: str


class Waiver(TypedDict):
    """Why a finding was set aside, by whom, until which day (YYYY-MM-DD)."""

    reason: str
    by: str
    until: str


class Finding(TypedDict):
    """What is wrong, and what to ask the employer for; `position` is an index into positions."""

    code: str
    rule: str
    severity: Severity
    source: Source | None
    waived: Waiver | None
    message: str
    remedy: str
    position: int | None
    evidence: list[Evidence]


class Suggestion(TypedDict):
    """A unit group that the duties may fit, its TEER, and 0..1 how near it is."""

    code: str
    title: str
    teer: int
    score: float


class LeadStatement(TypedDict):
    """Whether the duties show the group's lead statement."""

    score: float
    supported: bool


class DutyMatch(TypedDict):
    """A duty of the letter beside the nearest one of the group."""

    duty: int
    position: int
    noc_duty: str | None
    role: str | None
    score: float
    copied: bool


class Coverage(TypedDict):
    """How many main duties of the group the letter shows."""

    matched: int
    total: int


class Comparison(TypedDict):
    """How the duties compare with one unit group."""

    code: str
    title: str
    teer: int
    lead_statement: LeadStatement
    duties: list[DutyMatch]
    coverage: Coverage
    copied_share: float
    verdict: Literal["consistent", "unclear", "inconsistent"]


class Noc(TypedDict):
    """How the duties compare with the classification."""

    claimed: str | None
    suggestions: list[Suggestion]
    comparison: Comparison | None


class Letter(TypedDict):
    """One input file."""

    path: str
    sha256: str | None
    media_type: str | None
    page_count: int | None
    text_source: Literal["digital", "ocr", "mixed"] | None
    language: str | None
    document_kind: str | None
    verdict: Verdict
    facts: Facts
    findings: list[Finding]
    noc: Noc | None


class GistOfPosition(TypedDict):
    """What of a position is held against other letters."""

    duties: list[Fact[str]]


class GistOfFacts(TypedDict):
    """What of a letter's facts is held against other letters."""

    employer_name: Fact[str] | None
    positions: list[GistOfPosition]


class Gist(TypedDict):
    """The part of a `Letter` that is held against other letters of a run."""

    path: str
    language: str | None
    document_kind: str | None
    facts: GistOfFacts


class Tool(TypedDict):
    """What made the report."""

    name: str
    version: str


class Summary(TypedDict):
    """How many letters came to which verdict."""

    letters: int
    passed: int
    failed: int
    review: int
    unreadable: int


class Report(TypedDict):
    """A run: every letter in the order of the sorted paths."""

    schema_version: str
    tool: Tool
    generated_at: str
    profile: str
    as_of: str
    letters: list[Letter]
    case: None
    summary: Summary
