"""How a letter's duties compare with NOC 2021, duty by duty."""

from collections.abc import Iterator

from letterproof.shown import Data
from letterproof.shown.facts import INDENT, LABEL
from letterproof.shown.layout import GAP, Cell, Sheet, shorten
from letterproof.shown.values import amount_of

SHOWN = 3
"""How many other codes are named."""

NUMBER = 3
NEARNESS = 7
"""Columns for a duty's number, and for how near it is in either language."""

VERDICTS = {"consistent": "green", "unclear": "yellow", "inconsistent": "red"}
NEARNESSES = {"copied": "yellow", "near": "green", "far": "dim"}


def noc(letter: Data, sheet: Sheet) -> Iterator[str]:
    """Write the comparison, what a figure is worth, and each duty with its nearest."""
    if letter["noc"]["comparison"]:
        yield from figures(letter, sheet)
        yield from _others(letter, sheet)
    elif not any(position["duties"] for position in letter["facts"]["positions"]):
        yield from sheet.paragraph(sheet.say("no_duties"), indent=INDENT)
    yield from sheet.paragraph(sheet.say("no_percentage"), "dim", indent=INDENT)
    yield from duties(letter, sheet)


def figures(letter: Data, sheet: Sheet) -> Iterator[str]:
    """Write the code and the figures; agreement only with a claim, for the nearest always fits."""
    compared, comparison = letter["noc"], letter["noc"]["comparison"]
    is_claimed = compared["claimed"] == comparison["code"]
    if not is_claimed:
        yield from _row(sheet, "claimed", compared["claimed"] or sheet.say("no_claim"))
    label = Cell(sheet.say("claimed" if is_claimed else "nearest"), LABEL)
    named = sheet.say("occupation", **comparison)
    yield from sheet.row([label, Cell(named, sheet.width - INDENT - LABEL - GAP)], indent=INDENT)
    if is_claimed:
        verdict = comparison["verdict"]
        yield from _row(sheet, "agreement", sheet.say(verdict), VERDICTS[verdict])
    role = next((match["role"] for match in comparison["duties"] if match["role"]), None)
    if role:
        yield from _row(sheet, "role", role)
    lead = sheet.say("supported" if comparison["lead_statement"]["supported"] else "unsupported")
    coverage = comparison["coverage"]
    yield from _row(sheet, "coverage", sheet.say("coverage_of", **coverage, lead=lead))
    yield from _row(sheet, "copied_share", _copied(comparison, sheet))


def _others(letter: Data, sheet: Sheet) -> Iterator[str]:
    """Name the codes that fit better, or the next ones, and say what French duties are worth."""
    compared, comparison = letter["noc"], letter["noc"]["comparison"]
    codes = [suggestion["code"] for suggestion in compared["suggestions"]]
    rank = codes.index(comparison["code"]) if comparison["code"] in codes else len(codes)
    better = compared["suggestions"][:rank][:SHOWN]
    others = compared["suggestions"][rank + 1 :][:SHOWN]
    name = "better" if better else "also_near"
    for suggestion in better or others:
        yield from _row(sheet, name, _occupation(suggestion, sheet))
        name = ""
    if letter["language"] == "fr":
        yield from sheet.paragraph(sheet.say("translated"), indent=INDENT)


def _copied(comparison: Data, sheet: Sheet) -> str:
    percent = round(100 * comparison["copied_share"])
    return sheet.say("copied_of", percent=percent) if percent else sheet.say("copied_none")


def _row(sheet: Sheet, name: str, value: str, *styles: str) -> Iterator[str]:
    """Set one line, cut to the sheet."""
    broad = sheet.width - INDENT - LABEL - GAP
    label = sheet.say(name) if name else ""
    return sheet.row([Cell(label, LABEL), Cell(value, broad, styles, lines=1)], indent=INDENT)


def _occupation(coded: Data, sheet: Sheet) -> str:
    """Give "63200 Cooks (TEER 3)", its title cut to one line."""
    known = {"code": coded["code"], "teer": coded["teer"]}
    broad = sheet.width - INDENT - LABEL - GAP - len(sheet.say("occupation", title="", **known))
    return sheet.say("occupation", title=shorten(coded["title"], broad), **known)


def duties(letter: Data, sheet: Sheet) -> Iterator[str]:
    """List the duties, each with its nearest where they were compared."""
    positions = letter["facts"]["positions"]
    comparison = letter["noc"]["comparison"]
    matches = comparison["duties"] if comparison else []
    found = {(match["position"], match["duty"]): match for match in matches}
    is_headed = bool(found)
    for number, position in enumerate(positions):
        if not position["duties"]:
            continue
        yield ""
        if len(positions) > 1:
            name = sheet.say("position_of", number=number + 1, total=len(positions))
            yield from sheet.paragraph(name, "bold", indent=INDENT)
        if is_headed:
            heading = sheet.say("duty_heading")
            yield from _columns(sheet, "", Cell(sheet.say("nearness"), NEARNESS, ("dim",)), heading)
            is_headed = False
        for place, duty in enumerate(position["duties"]):
            yield from _duty(sheet, f"{place + 1}.", duty["value"], found.get((number, place)))


def _duty(sheet: Sheet, number: str, duty: str, match: Data | None) -> Iterator[str]:
    """Write one duty in two lines at most, the second for its nearest where that adds a word."""
    if match is None:
        yield from _columns(sheet, number, None, duty, lines=2)
        return
    is_near = match["noc_duty"] is not None and not match["copied"]
    how = "copied" if match["copied"] else "near" if is_near else "far"
    label = Cell(sheet.say(how), NEARNESS, (NEARNESSES[how],))
    yield from _columns(sheet, number, label, duty, lines=1 if is_near else 2)
    if is_near:
        score = amount_of(match["score"], sheet)
        nearest = shorten(match["noc_duty"], _broad(sheet, label) - GAP - len(score))
        yield from _columns(sheet, "", Cell("", NEARNESS), f"{nearest}  {score}", "dim")


def _columns(
    sheet: Sheet, number: str, label: Cell | None, text: str, *styles: str, lines: int = 1
) -> Iterator[str]:
    cells = [Cell(number, NUMBER), *([label] if label else [])]
    return sheet.row([*cells, Cell(text, _broad(sheet, label), styles, lines)], indent=INDENT)


def _broad(sheet: Sheet, label: Cell | None) -> int:
    """Give the columns left beside a duty's number and label."""
    return sheet.width - INDENT - NUMBER - GAP - (label.width + GAP if label else 0)
