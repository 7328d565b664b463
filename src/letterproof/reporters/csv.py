"""A row a letter, for spreadsheets and scripts: see docs/reports.md."""

import csv as rows
import io
from collections.abc import Iterator

from letterproof import contract
from letterproof.report import Report
from letterproof.reporters import Look, text_reporter
from letterproof.reporters._found import SEVERITIES, number_of, rules_of, standing, waived
from letterproof.shown.layout import clean

BOM = "\ufeff"
"""Without it Excel takes the file for one of its old code pages, and accents are lost."""

FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
"""A cell that begins so is worked out by a spreadsheet; the wide ones are, in Japanese."""

MARK = "'"
"""Stands before a cell that would be worked out, and before one that begins with it already."""

JOIN = " | "
"""Between the values of several positions; all columns have them in the same order."""

COLUMNS = (
    "path verdict candidate_name employer_name letter_date positions title start_date end_date "
    "hours_per_week salary_amount salary_currency salary_period noc_claimed noc_compared "
    "noc_verdict errors warnings notes waived rules rules_waived"
).split()


@text_reporter(".csv")
def csv(report: Report, look: Look) -> Iterator[str]:
    """Write the contract's names and values, the same in every language; lines end as RFC 4180."""
    del look
    yield BOM + _line(COLUMNS)
    for letter in report.letters:
        yield _line([defused(str(cell)) for cell in _cells(clean(letter))])


def defused(text: str) -> str:
    """Let no spreadsheet work a cell out; taking one leading apostrophe off gives the text back."""
    first = text.lstrip()[:1]
    return MARK + text if (first in FORMULA and first) or text[:1] in {*FORMULA, MARK} else text


def _line(cells: list[str]) -> str:
    line = io.StringIO()
    rows.writer(line).writerow(cells)
    return line.getvalue()


def _cells(letter: contract.Letter) -> Iterator[object]:
    said, noc = letter["facts"], letter["noc"]
    yield letter["path"]
    yield letter["verdict"]
    yield _plain(said["candidate_name"])
    yield _plain(said["employer_name"])
    yield _plain(said["letter_date"])
    held = said["positions"]
    yield len(held)
    yield JOIN.join(_plain(position["title"]) for position in held)
    yield JOIN.join(_plain(position["start_date"]) for position in held)
    yield JOIN.join(_plain(position["end_date"]) for position in held)
    yield JOIN.join(_plain(position["hours_per_week"]) for position in held)
    pay = [position["salary"]["value"] if position["salary"] else None for position in held]
    yield JOIN.join(_text(salary and salary["amount"]) for salary in pay)
    yield JOIN.join(_text(salary and salary["currency"]) for salary in pay)
    yield JOIN.join(_text(salary and salary["period"]) for salary in pay)
    comparison = noc and noc["comparison"]
    yield _text(noc and noc["claimed"])
    yield _text(comparison and comparison["code"])
    is_claimed = noc and comparison and noc["claimed"] == comparison["code"]
    yield comparison["verdict"] if comparison and is_claimed else ""
    for severity in SEVERITIES:
        yield number_of(letter, severity)
    yield len(waived(letter))
    yield " ".join(rules_of(standing(letter)))
    yield " ".join(rules_of(waived(letter)))


def _plain(fact: contract.Fact[str] | contract.Fact[float] | None) -> str:
    return _text(fact["value"]) if fact else ""


def _text(value: object) -> str:
    return "" if value is None else str(value)
