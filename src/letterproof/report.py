"""A run as reporters see it: its head, its letters one after the other, its sums."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from letterproof import __version__, contract

TOOL: contract.Tool = {"name": "letterproof", "version": __version__}

NOT_CHECKED = "LP905"
"""Findings up to this code, from LP901, say that a file was not held to the checklist at all."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page to look at: its size in points, and its picture (PNG or JPEG), upright as sent.

    A format without pages (DOCX) has no picture; `lines` are then its paragraphs.
    """

    number: int
    width: float = 0.0
    height: float = 0.0
    picture: bytes = b""
    media_type: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to look at, without its picture: its size in points, and the words that stand on it.

    A word is its text and its box (left, top, right, bottom, in points from the top left). A page
    that has no picture has no size; `lines` are then its paragraphs.
    """

    number: int
    width: float = 0.0
    height: float = 0.0
    words: tuple[tuple[str, float, float, float, float], ...] = ()
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What the contract's report holds; `letters` may be read from disk, anew each time.

    `generated_at` is RFC 3339 in UTC, `as_of` YYYY-MM-DD.
    """

    generated_at: str
    profile: str
    as_of: str
    letters: Collection[contract.Letter]
    summary: contract.Summary
    tool: contract.Tool

    @classmethod
    def of(cls, data: contract.Report) -> "Report":
        """Take a report that is all in memory."""
        return cls(
            data["generated_at"],
            data["profile"],
            data["as_of"],
            data["letters"],
            data["summary"],
            data["tool"],
        )

    def only(self, letter: contract.Letter) -> "Report":
        """Give the report of one of its letters."""
        summary = no_letters()
        count(summary, letter["verdict"])
        return replace(self, letters=(letter,), summary=summary)

    def around(self, letters: list[contract.Letter]) -> contract.Report:
        """Give the contract's report with `letters` for its letters."""
        return {
            "schema_version": contract.SCHEMA_VERSION,
            "tool": self.tool,
            "generated_at": self.generated_at,
            "profile": self.profile,
            "as_of": self.as_of,
            "letters": letters,
            "case": None,
            "summary": self.summary,
        }

    def whole(self) -> contract.Report:
        """Give the contract's report, with every letter in memory."""
        return self.around(list(self.letters))


def no_letters() -> contract.Summary:
    """Give a summary to count into."""
    return {"letters": 0, "passed": 0, "failed": 0, "review": 0, "unreadable": 0}


def count(summary: contract.Summary, verdict: contract.Verdict) -> None:
    """Add a letter with `verdict` to a summary."""
    summary["letters"] += 1
    match verdict:
        case "pass":
            summary["passed"] += 1
        case "fail":
            summary["failed"] += 1
        case "review":
            summary["review"] += 1
        case "unreadable":
            summary["unreadable"] += 1


def verdict_of(findings: Iterable[contract.Finding]) -> contract.Verdict:
    """Say what a letter that was read comes to; findings that were waived do not count."""
    severities = {finding["severity"] for finding in findings if not finding["waived"]}
    return "fail" if "error" in severities else "review" if "warning" in severities else "pass"


def tells_unchecked(code: str) -> bool:
    """Say whether a finding means that its file was not checked, which nobody can waive."""
    return "LP901" <= code <= NOT_CHECKED
