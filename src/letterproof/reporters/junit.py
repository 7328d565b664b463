"""JUnit XML, for the test page of a build: a test case a letter."""

from collections.abc import Iterator
from html import escape

from letterproof import contract
from letterproof.report import Report
from letterproof.reporters import Look, text_reporter
from letterproof.reporters._found import counted, standing, waived, waiver_of
from letterproof.reporters._labels import sheet_in
from letterproof.shown.facts import pages
from letterproof.shown.layout import Sheet, clean

OUTCOMES: dict[contract.Verdict, str] = {
    "fail": "failure",
    "review": "skipped",
    "unreadable": "error",
}
"""A build knows no "to review"; a letter that a person must look at is not shown as passed."""


@text_reporter(".junit.xml")
def junit(report: Report, look: Look) -> Iterator[str]:
    """Write a suite for the run; what no XML can hold is left out."""
    sheet, sums = sheet_in(look.language), report.summary
    counts = (
        f'tests="{sums["letters"]}" failures="{sums["failed"]}" errors="{sums["unreadable"]}" '
        f'skipped="{sums["review"]}"'
    )
    name = escape(f"{report.tool['name']} {report.profile}")
    made = escape(report.generated_at.removesuffix("Z"))
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="{name}" {counts} time="0">\n'
    yield f'<testsuite name="{name}" {counts} time="0" timestamp="{made}">\n'
    yield "<properties>\n"
    for key, value in (("version", report.tool["version"]), ("as_of", report.as_of)):
        yield f'<property name="{key}" value="{escape(value)}"/>\n'
    yield "</properties>\n"
    for letter in report.letters:
        yield from _case(clean(letter), sheet)
    yield "</testsuite>\n</testsuites>\n"


def _case(letter: contract.Letter, sheet: Sheet) -> Iterator[str]:
    folder, _, name = letter["path"].rpartition("/")
    where = escape(folder.replace("/", ".") or ".")
    path = escape(letter["path"])
    yield f'<testcase classname="{where}" name="{escape(name)}" file="{path}" time="0">\n'
    outcome = OUTCOMES.get(letter["verdict"])
    told = "\n".join(_told(finding, sheet) for finding in standing(letter))
    if outcome:
        message, kind = escape(counted(letter, sheet)), letter["verdict"]
        yield f'<{outcome} type="{kind}" message="{message}">{escape(told)}</{outcome}>\n'
    aside = [_told(finding, sheet) for finding in waived(letter)]
    if not outcome and told:
        aside.insert(0, told)
    if aside:
        yield f"<system-out>{escape(chr(10).join(aside))}</system-out>\n"
    yield "</testcase>\n"


def _told(finding: contract.Finding, sheet: Sheet) -> str:
    """Give a finding in a line, with what to ask for and why it was waived below."""
    page = pages([{**finding}], sheet)
    severity = sheet.say(finding["severity"])
    place = f" ({page})" if page else ""
    lines = [f"{finding['code']} {severity}{place}: {finding['message']}"]
    lines += [f"  {line}" for line in (finding["remedy"], waiver_of(finding, sheet)) if line]
    return "\n".join(lines)
