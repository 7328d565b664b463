"""How a letter's duties compare with NOC 2021, duty by duty."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from letterproof.reporters._facts import INDENT, LABEL, NUMBER, numbered
from letterproof.reporters._layout import GAP, Cell, Sheet, shorten
from letterproof.view import Data

SHOWN = 3
"""How many other codes are named."""

NEAR = 8
"""Columns for how near a duty is, in either language."""

QUOTED = 130
"""How many characters of the classification's duty are repeated."""

VERDICTS = {"consistent": "green", "unclear": "yellow", "inconsistent": "red"}


def noc(letter: Data, sheet: Sheet) -> Iterator[str]:
    """Write the comparison, the duties with their nearest, and what a figure is worth."""
    comparison = letter["noc"]["comparison"]
    if comparison is None:
        yield from sheet.paragraph(sheet.say("no_duties"), indent=INDENT)
    else:
        yield from _figures(letter["noc"], sheet)
        yield from _duties(letter, sheet)
        yield ""
    yield from sheet.paragraph(sheet.say("no_percentage"), indent=INDENT)


def _figures(compared: Data, sheet: Sheet) -> Iterator[str]:
    comparison = compared["comparison"]
    is_claimed = compared["claimed"] == comparison["code"]
    if compared["claimed"] and not is_claimed:
        yield from _row(sheet, "claimed", compared["claimed"])
    yield from _row(sheet, "claimed" if is_claimed else "nearest", occupation(comparison, sheet))
    verdict = comparison["verdict"]
    yield from _row(sheet, "agreement", sheet.say(verdict), VERDICTS[verdict])
    coverage = comparison["coverage"]
    shown = "coverage_of" if coverage["total"] else "coverage_none"
    yield from _row(sheet, "coverage", sheet.say(shown, **coverage))
    is_supported = comparison["lead_statement"]["supported"]
    yield from _row(
        sheet, "lead_statement", sheet.say("supported" if is_supported else "unsupported")
    )
    percent = round(100 * comparison["copied_share"])
    if coverage["total"] or percent:
        yield from _row(sheet, "copied_share", sheet.say("copied_of", percent=percent))
    codes = [suggestion["code"] for suggestion in compared["suggestions"]]
    rank = codes.index(comparison["code"]) if comparison["code"] in codes else len(codes)
    better = compared["suggestions"][:rank][:SHOWN]
    others = compared["suggestions"][rank + 1 :][:SHOWN]
    label = "better" if better else "also_near"
    for suggestion in better or others:
        yield from _row(sheet, label, occupation(suggestion, sheet))
        label = ""


def _row(sheet: Sheet, name: str, value: str, *styles: str) -> Iterator[str]:
    broad = sheet.width - INDENT - LABEL - GAP
    label = sheet.say(name) if name else ""
    return sheet.row([Cell(label, LABEL), Cell(value, broad, styles)], indent=INDENT)


def occupation(coded: Data, sheet: Sheet) -> str:
    """Give "63200 Cooks (TEER 3)"."""
    return sheet.say("occupation", code=coded["code"], title=coded["title"], teer=coded["teer"])


def _duties(letter: Data, sheet: Sheet) -> Iterator[str]:
    positions = letter["facts"]["positions"]
    comparison = letter["noc"]["comparison"]
    total = len(positions)
    for number, matches in groupby(comparison["duties"], itemgetter("position")):
        yield ""
        if total > 1:
            name = sheet.say("position_of", number=number + 1, total=total)
            yield from sheet.paragraph(name, "bold", indent=INDENT)
        for match in matches:
            duty = positions[number]["duties"][match["duty"]]["value"]
            yield from numbered(match["duty"] + 1, duty, sheet)
            if comparison["coverage"]["total"]:
                yield from _nearest(match, sheet)


def _nearest(match: Data, sheet: Sheet) -> Iterator[str]:
    label, style = ("copied", "yellow") if match["copied"] else ("near", "dim")
    role = f" ({match['role']})" if match["role"] else ""
    if match["noc_duty"] is None:
        label, nearest = "far", sheet.say("none_near")
    else:
        nearest = f"{shorten(match['noc_duty'], QUOTED)}{role}, {match['score']:.2f}"
    broad = sheet.width - INDENT - NUMBER - NEAR - 2 * GAP
    cells = [Cell(sheet.say(label), NEAR, (style,)), Cell(nearest, broad, ("dim",))]
    return sheet.row(cells, indent=INDENT + NUMBER + GAP)
