"""How a letter's duties compare with NOC 2021, duty by duty."""

from collections.abc import Iterator

from letterproof.reporters._facts import INDENT, LABEL
from letterproof.reporters._layout import GAP, Cell, Sheet
from letterproof.view import Data

SHOWN = 3
"""How many other codes are named."""

NEAR = 8
"""Columns for how near a duty is, in either language."""

VERDICTS = {"consistent": "green", "unclear": "yellow", "inconsistent": "red"}


def noc(letter: Data, sheet: Sheet) -> Iterator[str]:
    """Write the comparison, the duties with their nearest, and what a figure is worth."""
    comparison = letter["noc"]["comparison"]
    if comparison is None:
        yield from sheet.paragraph(sheet.say("no_duties"), indent=INDENT)
    else:
        yield from _figures(letter["noc"], sheet)
        yield ""
        yield from _duties(letter, comparison["duties"], sheet)
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
    yield from _row(sheet, "coverage", sheet.say("coverage_of", **comparison["coverage"]))
    is_supported = comparison["lead_statement"]["supported"]
    yield from _row(
        sheet, "lead_statement", sheet.say("supported" if is_supported else "unsupported")
    )
    percent = round(100 * comparison["copied_share"])
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


def _duties(letter: Data, matches: list[Data], sheet: Sheet) -> Iterator[str]:
    positions = letter["facts"]["positions"]
    broad = sheet.width - INDENT - 4 - GAP
    position = None
    for match in matches:
        if match["position"] != position and len(positions) > 1:
            position = match["position"]
            name = sheet.say("position_of", number=position + 1, total=len(positions))
            yield from sheet.paragraph(name, indent=INDENT)
        duty = positions[match["position"]]["duties"][match["duty"]]["value"]
        yield from sheet.row(
            [Cell(f"{match['duty'] + 1:>3}.", 4), Cell(duty, broad)], indent=INDENT
        )
        label, style = ("copied", "yellow") if match["copied"] else ("near", "dim")
        role = f" ({match['role']})" if match["role"] else ""
        nearest = f"{match['noc_duty']}{role}, {match['score']:.2f}"
        if match["noc_duty"] is None:
            label, nearest = "far", sheet.say("none_near")
        cells = [
            Cell("", 4),
            Cell(sheet.say(label), NEAR, (style,)),
            Cell(nearest, broad - NEAR - GAP, ("dim",)),
        ]
        yield from sheet.row(cells, indent=INDENT)
