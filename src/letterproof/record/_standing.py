"""What counts of a letter on a day: its findings but for those that are waived."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import msgspec

from letterproof import contract
from letterproof.record.held import Waived, which
from letterproof.report import tells_unchecked, verdict_of

SEVERITIES: tuple[contract.Severity, ...] = ("error", "warning", "info")

Aside: TypeAlias = Callable[[str, Sequence[contract.Finding], str], None]
"""Sets aside, in place, what others than the record waive: a letter's name, its findings, today."""


def nothing(name: str, findings: Sequence[contract.Finding], today: str) -> None:
    """Set nothing aside."""
    del name, findings, today


@dataclass(frozen=True, slots=True)
class Day:
    """A day (YYYY-MM-DD), and what others than the record waive."""

    today: str
    aside: Aside = nothing


def brief(said: contract.Letter) -> str:
    """Write down, as JSON, what the list of letters needs of the findings of a letter."""
    findings = [{**each, "source": None, "remedy": "", "evidence": []} for each in said["findings"]]
    return msgspec.json.encode(findings).decode()


def bare(letter: contract.Letter) -> contract.Letter:
    """Give a letter as it was judged, with nothing set aside."""
    findings: list[contract.Finding] = [{**each, "waived": None} for each in letter["findings"]]
    return {**letter, "findings": findings}


def lay(
    name: str, findings: Sequence[contract.Finding], waived: Sequence[Waived], day: Day
) -> None:
    """Set aside, in place, what is waived on a day; the record's own word stands over others."""
    day.aside(name, findings, day.today)
    holding = {
        one.which: contract.Waiver(reason=one.reason, by=one.by, until=one.until)
        for one in waived
        if one.until >= day.today
    }
    for finding in findings if holding else ():
        waiver = holding.get(which(finding))
        if waiver and not tells_unchecked(finding["code"]):
            finding["waived"] = waiver


def verdict(said: contract.Verdict, findings: Iterable[contract.Finding]) -> contract.Verdict:
    """Say what a letter comes to; one that could not be read stays so."""
    return said if said == "unreadable" else verdict_of(findings)


def standing(findings: Iterable[contract.Finding]) -> list[contract.Finding]:
    """Give the findings that are not waived, the gravest first."""
    left = (finding for finding in findings if not finding["waived"])
    return sorted(left, key=lambda finding: SEVERITIES.index(finding["severity"]))
