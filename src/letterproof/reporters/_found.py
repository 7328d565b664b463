"""What a letter's findings come to: how many count, which are waived, where they stand."""

from letterproof import contract
from letterproof.shown.layout import Sheet

SEVERITIES: tuple[contract.Severity, ...] = ("error", "warning", "info")


def standing(letter: contract.Letter) -> list[contract.Finding]:
    """Give the findings that were not waived, the gravest first."""
    found = [finding for finding in letter["findings"] if not finding["waived"]]
    return sorted(found, key=lambda finding: SEVERITIES.index(finding["severity"]))


def waived(letter: contract.Letter) -> list[contract.Finding]:
    """Give the findings that somebody set aside."""
    return [finding for finding in letter["findings"] if finding["waived"]]


def number_of(letter: contract.Letter, severity: contract.Severity) -> int:
    """Count the findings of a severity that were not waived."""
    return sum(finding["severity"] == severity for finding in standing(letter))


def rules_of(findings: list[contract.Finding]) -> list[str]:
    """Name the rules that findings are of, each once."""
    return list(dict.fromkeys(finding["rule"] for finding in findings))


def counted(letter: contract.Letter, sheet: Sheet) -> str:
    """Give "1 error, 2 warnings"; nothing for a letter without findings."""
    numbers = {severity: number_of(letter, severity) for severity in SEVERITIES}
    return ", ".join(sheet.count(n, severity) for severity, n in numbers.items() if n)


def summed(summary: contract.Summary, sheet: Sheet) -> str:
    """Give "4 letters: 1 failed, 3 passed"."""
    parts = {
        "failed": summary["failed"],
        "review": summary["review"],
        "passed": summary["passed"],
        "unreadable": summary["unreadable"],
    }
    kinds = ", ".join(sheet.count(number, noun) for noun, number in parts.items() if number)
    letters = sheet.count(summary["letters"], "letter")
    return sheet.say("counted", letters=letters, counts=kinds) if kinds else letters


def quote_of(finding: contract.Finding) -> str:
    """Give the letter's words that a finding points at, unless its message has them all."""
    texts = [piece["text"] for piece in finding["evidence"] if piece["text"]]
    return "" if all(text in finding["message"] for text in texts) else " ".join(texts)


def waiver_of(finding: contract.Finding, sheet: Sheet) -> str:
    """Say why a finding was waived, by whom and until when; nothing for one that was not."""
    waiver = finding["waived"]
    return sheet.say("waived_by", **waiver) if waiver else ""
