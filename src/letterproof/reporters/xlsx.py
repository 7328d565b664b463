"""A workbook for people who sort and filter: letters, findings, positions, facts."""

from collections.abc import Callable, Iterator
from datetime import datetime

from letterproof import contract
from letterproof.model.sure import SURE
from letterproof.report import Report
from letterproof.reporters import Look, packed_reporter
from letterproof.reporters._found import (
    SEVERITIES,
    number_of,
    quote_of,
    rules_of,
    standing,
    summed,
    waived,
    waiver_of,
)
from letterproof.reporters._labels import sheet_in
from letterproof.reporters._sheets import Book, Cell, Doubtful, Table, book, day_of
from letterproof.shown import Data
from letterproof.shown.facts import pages, shown_of, words_of
from letterproof.shown.layout import Sheet, clean
from letterproof.shown.values import value_of

VERDICTS = {"pass": "green", "review": "yellow", "fail": "red", "unreadable": "grey"}
WEIGHTS = {"error": "red", "warning": "yellow", "info": "grey"}

LETTERS = {
    "verdict": 14, "file": 44, "candidate_name": 26, "employer_name": 32, "letter_date": 12,
    "titles": 32, "start_date": 12, "end_date": 12, "hours_per_week": 14, "salary": 22,
    "claimed": 13, "agreement": 14, "nearest_code": 38, "errors": 9, "warnings": 11, "notes": 11,
    "waived": 10, "rules": 44, "kind": 28, "language": 11, "pages": 8,
}  # fmt: skip
"""Titles by their words, and widths in characters."""
FINDINGS = {
    "verdict": 14, "file": 44, "candidate_name": 26, "severity": 14, "code": 8, "rule": 24,
    "position": 9, "message": 60, "remedy": 60, "page": 8, "words": 44, "source": 44, "waived": 36,
}  # fmt: skip
POSITIONS = {
    "file": 44, "candidate_name": 26, "employer_name": 32, "position": 9, "title": 30,
    "start_date": 12, "end_date": 12, "hours_per_week": 14, "job_status": 22, "amount": 12,
    "currency": 9, "pay_period": 18, "benefits": 44, "work_location": 26, "duties": 9,
}  # fmt: skip
FACTS = {
    "file": 44, "position": 9, "fact": 18, "value": 44, "page": 8, "words": 60, "confidence": 12,
}  # fmt: skip


@packed_reporter(".xlsx")
def xlsx(report: Report, look: Look) -> Iterator[bytes]:
    """Write dates and numbers as such; nothing of a letter is a formula or a link."""
    sheet = sheet_in(look.language)
    made = datetime.fromisoformat(report.generated_at).replace(tzinfo=None)
    with book(made) as (into, pieces):
        tables = {
            name: into.table(sheet.say(name), _titled(columns, sheet), frozen=frozen, wraps=wraps)
            for name, columns, frozen, wraps in (
                ("letters", LETTERS, 2, True),
                ("findings", FINDINGS, 2, True),
                ("positions", POSITIONS, 1, False),
                ("facts", FACTS, 1, False),
            )
        }
        for letter in report.letters:
            _add(clean(letter), tables, sheet)
        verdicts = {sheet.say(verdict): color for verdict, color in VERDICTS.items()}
        tables["letters"].color(0, verdicts)
        tables["findings"].color(0, verdicts)
        weights = {sheet.say(severity): color for severity, color in WEIGHTS.items()}
        tables["findings"].color(3, weights)
        for table in tables.values():
            table.close()
        cut = [name for name, table in tables.items() if table.is_cut]
        _about(into, report, sheet, cut)
        into.close()
        yield from pieces


def _data(letter: contract.Letter) -> Data:
    return {**letter["facts"]}


def _titled(columns: dict[str, int], sheet: Sheet) -> list[tuple[str, int]]:
    return [(sheet.say(name), width) for name, width in columns.items()]


def _add(letter: contract.Letter, tables: dict[str, Table], sheet: Sheet) -> None:
    tables["letters"].add(_letter(letter, sheet))
    for finding in (*standing(letter), *waived(letter)):
        tables["findings"].add(_finding(letter, finding, sheet))
    for number, position in enumerate(letter["facts"]["positions"], start=1):
        tables["positions"].add(_position(letter, number, {**position}, sheet))
    for row in _facts(letter, sheet):
        tables["facts"].add(row)


def _letter(letter: contract.Letter, sheet: Sheet) -> list[Cell]:
    said, noc = _data(letter), letter["noc"]
    held: list[Data] = said["positions"]
    comparison = noc and noc["comparison"]
    is_claimed = bool(noc and comparison and noc["claimed"] == comparison["code"])
    kind, language = letter["document_kind"], letter["language"]
    return [
        sheet.say(letter["verdict"]),
        letter["path"],
        *(_cell(fact, sheet) for fact in (said["candidate_name"], said["employer_name"])),
        _cell(said["letter_date"], sheet),
        *(
            _joined([position[name] for position in held], sheet)
            for name in ("title", "start_date", "end_date", "hours_per_week", "salary")
        ),
        noc and noc["claimed"],
        sheet.say(comparison["verdict"]) if comparison and is_claimed else None,
        sheet.say("occupation", **comparison) if comparison and not is_claimed else None,
        *(number_of(letter, severity) for severity in SEVERITIES),
        len(waived(letter)),
        ", ".join(rules_of(standing(letter))),
        kind and sheet.say(kind),
        (sheet.say(language) if language in {"en", "fr"} else language),
        letter["page_count"],
    ]


def _finding(letter: contract.Letter, finding: contract.Finding, sheet: Sheet) -> list[Cell]:
    name = letter["facts"]["candidate_name"]
    source, position = finding["source"], finding["position"]
    return [
        sheet.say(letter["verdict"]),
        letter["path"],
        name and name["value"],
        sheet.say(finding["severity"]),
        finding["code"],
        finding["rule"],
        None if position is None else position + 1,
        finding["message"],
        finding["remedy"],
        pages([{**finding}], sheet),
        quote_of(finding),
        source and f"{source['title']} ({source['as_read']})",
        waiver_of(finding, sheet),
    ]


def _position(letter: contract.Letter, number: int, position: Data, sheet: Sheet) -> list[Cell]:
    said = _data(letter)
    pay = position["salary"]
    typed: list[Cell] = [None, None, None]
    if pay and _is_sure(pay):
        period = pay["value"]["period"]
        typed = [pay["value"]["amount"], pay["value"]["currency"], period and sheet.say(period)]
    elif pay:
        typed = [_cell(pay, sheet), None, None]
    return [
        letter["path"],
        *(_cell(fact, sheet) for fact in (said["candidate_name"], said["employer_name"])),
        number,
        *(
            _cell(position[name], sheet)
            for name in ("title", "start_date", "end_date", "hours_per_week", "job_status")
        ),
        *typed,
        *(_cell(position[name], sheet) for name in ("benefits", "work_location")),
        len(position["duties"]),
    ]


def _facts(letter: contract.Letter, sheet: Sheet) -> Iterator[list[Cell]]:
    said = _data(letter)
    held = said.pop("positions")
    for number, named in enumerate((said, *held)):
        for name, value in named.items():
            for fact in value if isinstance(value, list) else [value]:
                if fact:
                    yield [
                        letter["path"],
                        number or None,
                        sheet.say(name),
                        _cell(fact, sheet),
                        pages([fact], sheet),
                        words_of(fact, sheet),
                        fact["confidence"],
                    ]


def _is_sure(fact: Data) -> bool:
    return not fact["alternatives"] and fact["confidence"] >= SURE


def _cell(fact: Data | None, sheet: Sheet) -> Cell:
    """Give a date or a number as such; what is not sure as words that say so."""
    if fact is None:
        return None
    if not _is_sure(fact):
        return Doubtful(shown_of(fact, sheet))
    value = fact["value"]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    return day_of(value) or value_of(value, sheet) or Doubtful(sheet.say("not_clear"))


def _joined(facts: list[Data | None], sheet: Sheet) -> Cell:
    """Give the one position's value as it is; of several, all as words, in their order."""
    if len(facts) == 1:
        return _cell(facts[0], sheet)
    shown = [shown_of(fact, sheet) if fact else "" for fact in facts]
    return " | ".join(shown) if any(shown) else None


def _about(into: Book, report: Report, sheet: Sheet, cut: list[str]) -> None:
    say: Callable[[str], str] = sheet.say
    pairs = [
        (say("tool"), f"{report.tool['name']} {report.tool['version']}"),
        (say("made"), report.generated_at),
        (say("checklist"), report.profile),
        (say("as_of"), report.as_of),
        (say("letters"), summed(report.summary, sheet)),
        ("", say("messages_in_english")),
        ("", say("in_italics")),
        ("", say("no_percentage")),
        ("", say("caution")),
        *(("", sheet.say("cut", sheet=say(name))) for name in cut),
    ]
    into.pairs(say("about_sheet"), [pair for pair in pairs if pair[1]])
