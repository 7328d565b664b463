"""Plain text for a person, coloured on a terminal."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from letterproof.reporters import Look, reporter
from letterproof.reporters._facts import facts, pages
from letterproof.reporters._layout import GAP, Cell, Sheet, clean, shorten
from letterproof.reporters._noc import noc
from letterproof.reporters._words import WORDS
from letterproof.view import Data

NARROWEST, WIDEST = 60, 100
COLORS = {"pass": "green", "review": "yellow", "fail": "red", "unreadable": "magenta"}
SEVERITIES = {"error": "red", "warning": "yellow", "info": "bold"}
COUNTED = ("failed", "review", "passed", "unreadable")
CODE = 5
"""Columns of a rule's code."""

QUOTED = 150
"""How many characters of the letter a finding repeats."""


@reporter
def terminal(data: Data, look: Look) -> str:
    """Write one block a letter, then a summary; the width is kept between 60 and 100."""
    width = min(max(look.width, NARROWEST), WIDEST)
    sheet = Sheet(WORDS[look.language], width, look.color)
    return "".join(f"{line}\n" for line in _report(clean(data), sheet))


def _report(data: Data, sheet: Sheet) -> Iterator[str]:
    yield " ".join(data["tool"].values())
    yield from sheet.paragraph(
        sheet.say("about", profile=data["profile"], as_of=data["as_of"]), indent=0
    )
    yield from sheet.paragraph(sheet.say("messages_in_english"), indent=0)
    for letter in data["letters"]:
        yield ""
        yield sheet.paint("-" * sheet.width, "dim")
        yield from _letter(letter, sheet)
    yield ""
    yield sheet.paint("-" * sheet.width, "dim")
    yield from _summary(data, sheet)


def _letter(letter: Data, sheet: Sheet) -> Iterator[str]:
    yield from _heading(letter, sheet)
    for severity, color in SEVERITIES.items():
        found = [finding for finding in letter["findings"] if finding["severity"] == severity]
        if found:
            yield ""
            title = sheet.count(len(found), severity)
            yield from sheet.paragraph(title, "bold", color, indent=2)
            for (code, remedy), alike in groupby(found, itemgetter("code", "remedy")):
                yield from _findings(code, remedy, list(alike), sheet)
    if letter["noc"] is None:
        return
    yield ""
    yield from sheet.paragraph(sheet.say("found"), "bold", indent=2)
    yield from facts(letter, sheet)
    if letter["noc"]["comparison"] or letter["document_kind"] == "employer_reference_letter":
        yield ""
        yield from sheet.paragraph(sheet.say("noc"), "bold", indent=2)
        yield from noc(letter, sheet)


def _heading(letter: Data, sheet: Sheet) -> Iterator[str]:
    verdict = sheet.say(letter["verdict"])
    styles = ("bold", COLORS[letter["verdict"]])
    broad = sheet.width - len(verdict) - GAP
    yield from sheet.row(
        [Cell(verdict, len(verdict), styles), Cell(letter["path"], broad, ("bold",))], indent=0
    )
    if letter["noc"] is not None:
        what = [
            sheet.say(letter["document_kind"]),
            _language(letter["language"], sheet),
            sheet.count(letter["page_count"], "page"),
            sheet.say(letter["text_source"]),
        ]
        yield from sheet.paragraph(", ".join(what), indent=len(verdict) + GAP)
    if letter["verdict"] == "pass":
        yield from sheet.paragraph(sheet.say("nothing_found"), indent=len(verdict) + GAP)


def _language(code: str, sheet: Sheet) -> str:
    return sheet.say(code) if code in WORDS else sheet.say("other_language", code=code)


def _findings(code: str, remedy: str, found: list[Data], sheet: Sheet) -> Iterator[str]:
    """Write what one rule finds and asks for: each message, and the remedy once."""
    inner = 4 + CODE + GAP
    broad = sheet.width - inner
    for finding in found:
        first = code if finding is found[0] else ""
        message = Cell(finding["message"], broad)
        yield from sheet.row([Cell(first, CODE, ("bold",)), message], indent=4)
        words = " ".join(piece["text"] for piece in finding["evidence"] if piece["text"])
        quote = sheet.say("quote", text=shorten(words, QUOTED)) if words else ""
        where = "  ".join(piece for piece in (pages([finding], sheet), quote) if piece)
        yield from sheet.paragraph(where, "dim", indent=inner)
    yield from sheet.row([Cell(">", 1), Cell(remedy, broad - 1 - GAP)], indent=inner)


def _summary(data: Data, sheet: Sheet) -> Iterator[str]:
    if len(data["letters"]) > 1:
        yield from sheet.paragraph(sheet.say("summary"), "bold", indent=0)
        longest = max(len(sheet.say(verdict)) for verdict in COLORS)
        for letter in data["letters"]:
            verdict = Cell(
                sheet.say(letter["verdict"]), longest, ("bold", COLORS[letter["verdict"]])
            )
            path = Cell(letter["path"], sheet.width - 2 - longest - GAP)
            yield from sheet.row([verdict, path], indent=2)
    summary = data["summary"]
    counts = [sheet.count(summary[noun], noun) for noun in COUNTED if summary[noun]]
    letters = sheet.count(summary["letters"], "letter")
    yield from sheet.paragraph(f"{letters}: {', '.join(counts)}", "bold", indent=0)
