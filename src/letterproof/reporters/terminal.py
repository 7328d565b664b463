"""Plain text for a person, coloured on a terminal."""

from collections.abc import Iterator
from itertools import groupby

from letterproof import contract
from letterproof.report import Report
from letterproof.reporters import Look, text_reporter
from letterproof.reporters._noc import noc
from letterproof.shown import Data
from letterproof.shown.facts import facts, pages, quoted, silent
from letterproof.shown.layout import GAP, Cell, Sheet, clean, readable
from letterproof.shown.words import WORDS

COLORS = {"pass": "green", "review": "yellow", "fail": "red", "unreadable": "magenta"}
SEVERITIES = {"error": "red", "warning": "yellow", "info": "bold"}
WAIVED = "waived"
COUNTED = ("failed", "review", "passed", "unreadable")
CODE = 5
"""Columns of a rule's code."""


@text_reporter(".txt")
def terminal(report: Report, look: Look) -> Iterator[str]:
    """Write one block a letter, then a summary; the width is kept between 60 and 100."""
    width = readable(look.width)
    sheet = Sheet(WORDS[look.language], width, look.color)
    for line in _report(report, sheet):
        yield f"{line}\n"


def _report(report: Report, sheet: Sheet) -> Iterator[str]:
    about = sheet.say("about", profile=report.profile, as_of=report.as_of)
    tool = f"{report.tool['name']} {report.tool['version']}"
    yield from sheet.paragraph(f"{tool}  {about}", "dim", indent=0)
    yield from sheet.paragraph(sheet.say("messages_in_english"), indent=0)
    for letter in report.letters:
        yield ""
        yield sheet.paint("-" * sheet.width, "dim")
        yield from _letter(clean(letter), sheet)
    yield ""
    yield sheet.paint("-" * sheet.width, "dim")
    yield from _summary(report, sheet)


def _letter(letter: Data, sheet: Sheet) -> Iterator[str]:
    yield from _heading(letter, sheet)
    yield from _silent(letter, sheet)
    for severity, color in (*SEVERITIES.items(), (WAIVED, "bold")):
        found = [finding for finding in letter["findings"] if _weight(finding) == severity]
        if found:
            yield ""
            title = sheet.count(len(found), severity)
            yield from sheet.paragraph(title, "bold", color, indent=2)
            for (code, remedy, _), alike in groupby(found, _alike):
                yield from _findings(code, remedy, list(alike), sheet)
    if letter["noc"] is None:
        return
    listed = list(facts(letter, sheet))
    if listed:
        yield ""
        yield from sheet.paragraph(sheet.say("found"), "bold", indent=2)
        yield from listed
    has_duties = any(position["duties"] for position in letter["facts"]["positions"])
    if has_duties or letter["document_kind"] == "employer_reference_letter":
        yield ""
        yield from sheet.paragraph(sheet.say("noc"), "bold", indent=2)
        yield from noc(letter, sheet)


def _heading(letter: Data, sheet: Sheet) -> Iterator[str]:
    """Write verdict and path, which is never broken: people copy it; then what the file is."""
    verdict = sheet.say(letter["verdict"])
    styles = ("bold", COLORS[letter["verdict"]])
    yield f"{sheet.paint(verdict, *styles)}{' ' * GAP}{sheet.paint(letter['path'], 'bold')}"
    if letter["noc"] is not None:
        about = [
            sheet.say(letter["document_kind"]),
            _language(letter["language"], sheet),
            sheet.count(letter["page_count"], "page"),
            sheet.say(letter["text_source"]),
        ]
        yield from sheet.paragraph(", ".join(about), indent=len(verdict) + GAP)
    if letter["verdict"] == "pass":
        is_waived = any(finding["waived"] for finding in letter["findings"])
        what = sheet.say("nothing_left" if is_waived else "nothing_found")
        yield from sheet.paragraph(what, indent=len(verdict) + GAP)


def _silent(letter: Data, sheet: Sheet) -> Iterator[str]:
    """Name what the letter lacks; other documents lack nothing."""
    lacking = silent(letter, sheet)
    if lacking and letter["document_kind"] == "employer_reference_letter":
        yield ""
        label = sheet.say("not_found")
        broad = sheet.width - 2 - len(label) - GAP
        yield from sheet.row([Cell(label, len(label), ("bold",)), Cell(lacking, broad)], indent=2)


def _language(code: str, sheet: Sheet) -> str:
    return sheet.say(code) if code in WORDS else sheet.say("other_language", code=code)


def _findings(code: str, remedy: str, found: list[Data], sheet: Sheet) -> Iterator[str]:
    """Write what one rule finds and asks for: each message, and the remedy or waiver once."""
    inner = 4 + CODE + GAP
    broad = sheet.width - inner
    for finding in found:
        first = code if finding is found[0] else ""
        message = Cell(finding["message"], broad)
        yield from sheet.row([Cell(first, CODE, ("bold",)), message], indent=4)
        yield from sheet.paragraph(_place(finding, broad, sheet), "dim", indent=inner)
    waiver = found[0]["waived"]
    then = sheet.say("waiver", **waiver) if waiver else remedy
    yield from sheet.row([Cell(">", 1), Cell(then, broad - 1 - GAP)], indent=inner)


def _alike(finding: Data) -> tuple[str, str, Data | None]:
    return finding["code"], finding["remedy"], finding["waived"]


def _weight(finding: contract.Finding | Data) -> str:
    return WAIVED if finding["waived"] else str(finding["severity"])


def _place(finding: Data, broad: int, sheet: Sheet) -> str:
    """Give page and words on one line; no words where the message has them all."""
    page = pages([finding], sheet)
    texts = [piece["text"] for piece in finding["evidence"] if piece["text"]]
    if all(text in finding["message"] for text in texts):
        return page
    quote = quoted(" ".join(texts), broad - (len(page) + GAP if page else 0), sheet)
    return f"{page}  {quote}" if page else quote


def _summary(report: Report, sheet: Sheet) -> Iterator[str]:
    summary: Data = {**report.summary}
    if summary["letters"] > 1:
        yield from sheet.paragraph(sheet.say("summary"), "bold", indent=0)
        named = max(len(sheet.say(letter["verdict"])) for letter in report.letters)
        counted = max(len(_counts(letter, sheet)) for letter in report.letters)
        for letter in report.letters:
            styles = ("bold", COLORS[letter["verdict"]])
            verdict = sheet.paint(f"{sheet.say(letter['verdict']):<{named}}", *styles)
            counts = sheet.paint(f"{_counts(letter, sheet):<{counted}}", "dim")
            yield f"  {verdict}  {counts}  {clean(letter['path'])}"
    kinds = ", ".join(sheet.count(summary[noun], noun) for noun in COUNTED if summary[noun])
    total = sheet.count(summary["letters"], "letter")
    yield from sheet.paragraph(sheet.say("counted", letters=total, counts=kinds), "bold", indent=0)


def _counts(letter: contract.Letter, sheet: Sheet) -> str:
    """Give "1 error, 2 warnings" of a letter that could be read."""
    found = [_weight(finding) for finding in letter["findings"]]
    weighty = [weight for weight in ("error", "warning", WAIVED) if weight in found]
    return ", ".join(sheet.count(found.count(severity), severity) for severity in weighty)
