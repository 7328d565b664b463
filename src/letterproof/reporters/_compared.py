"""How a letter's duties compare with NOC 2021, as pairs and rows for written reports."""

from collections.abc import Iterator
from dataclasses import dataclass

from letterproof.reporters._noc import SHOWN
from letterproof.shown import Data
from letterproof.shown.layout import Sheet
from letterproof.shown.values import amount_of


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty of the letter: number, how near (near, copied, far, or nothing), its nearest."""

    number: int
    text: str
    near: str = ""
    nearest: str = ""
    score: str = ""


def is_compared(letter: Data) -> bool:
    """Say whether there is anything to tell: duties, or a letter that should have some."""
    if letter["noc"] is None:
        return False
    has_duties = any(position["duties"] for position in letter["facts"]["positions"])
    return has_duties or letter["document_kind"] == "employer_reference_letter"


def name_of(number: int, total: int, sheet: Sheet) -> str:
    """Name a position: "Position 2 of 3", or "Position" where it is the only one."""
    return (
        sheet.say("position_of", number=number, total=total) if total > 1 else sheet.say("position")
    )


def figures(letter: Data, sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Give labels and values; agreement only with a claim, for the nearest always fits."""
    noc, comparison = letter["noc"], letter["noc"]["comparison"]
    is_claimed = bool(comparison) and noc["claimed"] == comparison["code"]
    if not is_claimed:
        yield sheet.say("claimed"), noc["claimed"] or sheet.say("no_claim_short")
    if not comparison:
        return
    yield sheet.say("claimed" if is_claimed else "nearest"), sheet.say("occupation", **comparison)
    if is_claimed:
        yield sheet.say("agreement"), sheet.say(comparison["verdict"])
    role = next((match["role"] for match in comparison["duties"] if match["role"]), None)
    if role:
        yield sheet.say("role"), role
    lead = sheet.say("supported" if comparison["lead_statement"]["supported"] else "unsupported")
    shown = sheet.say("coverage_of", **comparison["coverage"], lead=lead)
    yield sheet.say("coverage"), shown
    percent = round(100 * comparison["copied_share"])
    copied = sheet.say("copied_of", percent=percent) if percent else sheet.say("copied_none")
    yield sheet.say("copied_share"), copied
    yield from _others(noc["suggestions"], comparison["code"], sheet)


def cautions(letter: Data, sheet: Sheet) -> Iterator[str]:
    """Say what the figures are worth."""
    if not any(position["duties"] for position in letter["facts"]["positions"]):
        yield sheet.say("no_duties")
    yield sheet.say("no_percentage")
    if letter["language"] == "fr" and letter["noc"]["comparison"]:
        yield sheet.say("translated")


def duties(letter: Data, sheet: Sheet) -> Iterator[tuple[str, list[Duty]]]:
    """Give each position's name and duties, each with its nearest where they were compared."""
    positions, comparison = letter["facts"]["positions"], letter["noc"]["comparison"]
    matches = comparison["duties"] if comparison else []
    found = {(match["position"], match["duty"]): match for match in matches}
    for at, position in enumerate(positions):
        name = sheet.say("position_of", number=at + 1, total=len(positions))
        if position["duties"]:
            yield (
                name if len(positions) > 1 else "",
                [
                    _duty(number, duty["value"], found.get((at, number - 1)), sheet)
                    for number, duty in enumerate(position["duties"], start=1)
                ],
            )


def _others(suggestions: list[Data], code: str, sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Name the codes that fit better, or the next ones."""
    codes = [suggestion["code"] for suggestion in suggestions]
    rank = codes.index(code) if code in codes else len(codes)
    better = suggestions[:rank][:SHOWN]
    others = better or suggestions[rank + 1 :][:SHOWN]
    if others:
        named = "; ".join(sheet.say("occupation", **suggestion) for suggestion in others)
        yield sheet.say("better" if better else "also_near"), named


def _duty(number: int, text: str, match: Data | None, sheet: Sheet) -> Duty:
    if match is None:
        return Duty(number, text)
    if match["copied"] or match["noc_duty"] is None:
        return Duty(number, text, "copied" if match["copied"] else "far")
    return Duty(number, text, "near", match["noc_duty"], amount_of(match["score"], sheet))
