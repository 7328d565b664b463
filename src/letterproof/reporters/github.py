"""Annotations for a job on GitHub: each finding on its letter's file."""

from collections.abc import Iterator

from letterproof import contract
from letterproof.report import Report
from letterproof.reporters import Look, text_reporter
from letterproof.reporters._found import standing, summed, waived, waiver_of
from letterproof.reporters._labels import sheet_in
from letterproof.shown.facts import pages
from letterproof.shown.layout import Sheet, clean

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


@text_reporter(".github.txt")
def github(report: Report, look: Look) -> Iterator[str]:
    """Write a workflow command a finding, then the sums; what is waived is a notice that says so.

    Nothing of a letter stands in a line that is not a command, so that no letter gives one.
    """
    sheet = sheet_in(look.language)
    for letter in report.letters:
        cleaned = clean(letter)
        for finding in standing(cleaned):
            yield _command(COMMANDS[finding["severity"]], cleaned, finding, sheet)
        for finding in waived(cleaned):
            yield _command("notice", cleaned, finding, sheet)
    yield f"{summed(report.summary, sheet)}\n"


def _command(name: str, letter: contract.Letter, finding: contract.Finding, sheet: Sheet) -> str:
    page = pages([{**finding}], sheet)
    message = f"{page}: {finding['message']}" if page else finding["message"]
    lines = (message, finding["remedy"], waiver_of(finding, sheet))
    title = f"{finding['code']} {finding['rule']}"
    told = _escaped("\n".join(line for line in lines if line))
    return f"::{name} file={_property(letter['path'])},title={_property(title)}::{told}\n"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
