"""What a letter says, as an aligned list: label, value, page and quote."""

from collections.abc import Iterator
from typing import Any

from letterproof.model.fact import SURE
from letterproof.reporters._layout import GAP, Cell, Sheet
from letterproof.view import Data

LABEL = 16
"""Columns for the longest label of either language."""

PAGE = 6
NUMBER = 3
INDENT = 4


def facts(letter: Data, sheet: Sheet) -> Iterator[str]:
    """List what the letter says; of a reference letter also name what it does not say."""
    said = letter["facts"]
    is_complete = letter["document_kind"] == "employer_reference_letter"
    is_compared = letter["noc"]["comparison"] is not None
    once = {name: fact for name, fact in said.items() if name != "positions"}
    yield from _listed(once, sheet)
    if is_complete:
        yield from _silent(once, sheet)
    total = len(said["positions"])
    for number, position in enumerate(said["positions"], start=1):
        if not (is_complete or any(position.values())):
            continue
        yield ""
        name = sheet.say("position_of", number=number, total=total)
        yield from sheet.paragraph(name if total > 1 else sheet.say("position"), "bold", indent=2)
        yield from _listed({**position, "duties": None}, sheet)
        yield from _duties(position["duties"], sheet, is_compared=is_compared)
        if is_complete:
            yield from _silent(position, sheet)


def _listed(named: Data, sheet: Sheet) -> Iterator[str]:
    for name, fact in named.items():
        if fact is not None:
            shown = _value(fact, sheet)
            text = fact["text"]
            is_quoted = text and text.casefold() != shown.casefold()
            quote = sheet.say("quote", text=text) if is_quoted else ""
            yield from _row(sheet, name, pages([fact], sheet), shown, quote)


def _silent(named: Data, sheet: Sheet) -> Iterator[str]:
    silent = ", ".join(sheet.say(name) for name, fact in named.items() if not fact)
    if silent:
        broad = sheet.width - INDENT - LABEL - GAP
        label = Cell(sheet.say("not_found"), LABEL, ("bold",))
        yield from sheet.row([label, Cell(silent, broad)], indent=INDENT)


def _row(sheet: Sheet, name: str, page: str, value: str, quote: str = "") -> Iterator[str]:
    where = [Cell(page, PAGE, ("dim",))] if page else []
    rest = sheet.width - INDENT - LABEL - GAP - (PAGE + GAP if page else 0)
    broad = (rest - GAP) * 5 // 9 if quote else rest
    said = [Cell(value, broad), Cell(quote, rest - GAP - broad, ("dim",))]
    return sheet.row(
        [Cell(sheet.say(name), LABEL), *where, *said[: 2 if quote else 1]], indent=INDENT
    )


def _duties(duties: list[Data], sheet: Sheet, *, is_compared: bool) -> Iterator[str]:
    if not duties:
        return
    many = sheet.say("duties_below", n=len(duties)) if is_compared else str(len(duties))
    yield from _row(sheet, "duties", pages(duties, sheet), many)
    if is_compared:
        return
    for number, fact in enumerate(duties, start=1):
        yield from numbered(number, fact["value"], sheet)


def numbered(number: int, text: str, sheet: Sheet) -> Iterator[str]:
    """Write one item of a list."""
    cells = [Cell(f"{number}.", NUMBER), Cell(text, sheet.width - INDENT - NUMBER - GAP)]
    return sheet.row(cells, indent=INDENT)


def pages(facts: list[Data], sheet: Sheet) -> str:
    """Give "p. 2" or "p. 1-2"; nothing where the format has no pages."""
    numbers = sorted(
        {piece["page"] for fact in facts for piece in fact["evidence"] if piece["bbox"] is not None}
    )
    if not numbers:
        return ""
    first, last = numbers[0], numbers[-1]
    return sheet.say("where", pages=first if first == last else f"{first}-{last}")


def _value(fact: Data, sheet: Sheet) -> str:
    shown = _one(fact["value"], sheet) or sheet.say("not_clear")
    others = [_one(other, sheet) for other in fact["alternatives"]]
    if others:
        return sheet.say("or", value=shown, others=sheet.say("or_between").join(others))
    return shown if fact["confidence"] >= SURE else sheet.say("unsure", value=shown)


def _one(value: Any, sheet: Sheet) -> str:  # noqa: ANN401 - whatever the contract lets a fact be
    match value:
        case True | False:
            return sheet.say("yes" if value else "no")
        case {"amount": amount, "currency": currency, "period": period}:
            words = [amount_of(amount, sheet), currency, period and sheet.say(period)]
            return " ".join(word for word in words if word)
        case {"term": term, "schedule": schedule}:
            return ", ".join(sheet.say(word) for word in (term, schedule) if word)
        case int() | float():
            return f"{value:g}".replace(".", sheet.say("decimal"))
        case "present":
            return sheet.say("present")
    return str(value)


def amount_of(amount: float, sheet: Sheet) -> str:
    """Write an amount of money: whole, or with two decimals."""
    plain = f"{amount:,}" if isinstance(amount, int) else f"{amount:,.2f}"
    marks = {",": sheet.say("thousands"), ".": sheet.say("decimal")}
    return "".join(marks.get(character, character) for character in plain)
