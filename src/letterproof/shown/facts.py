"""What a letter says, as an aligned list: label, value, page and quote."""

from collections.abc import Iterator
from dataclasses import dataclass

from letterproof.model.sure import SURE
from letterproof.shown import Data
from letterproof.shown.layout import GAP, Cell, Sheet, shorten, wrap
from letterproof.shown.values import value_of

LABEL = 15
"""Columns for the longest label of either language."""

QUOTE = 48
"""A quote is cut to as many columns, or to what the sheet leaves."""

INDENT = 4


@dataclass(frozen=True, slots=True)
class Columns:
    """How wide values, pages and quotes are; no column for pages in a format without any."""

    value: int
    page: int
    quote: int


@dataclass(frozen=True, slots=True)
class Said:
    """One fact as it is shown; nothing for a page or a quote that it has not."""

    value: str
    page: str
    quote: str = ""


def facts(letter: Data, sheet: Sheet) -> Iterator[str]:
    """List what the letter says, once and by position; of duties, how many."""
    said = letter["facts"]
    columns = _columns(said, sheet)
    yield from _listed({**said, "positions": None}, columns, sheet)
    total = len(said["positions"])
    for number, position in enumerate(said["positions"], start=1):
        if any(position.values()):
            yield ""
            name = sheet.say("position_of", number=number, total=total)
            yield from sheet.paragraph(
                name if total > 1 else sheet.say("position"), "bold", indent=2
            )
            yield from _listed({**position, "duties": None}, columns, sheet)
            if position["duties"]:
                many = sheet.say("duties_below", n=len(position["duties"]))
                told = Said(many, pages(position["duties"], sheet))
                yield from _row("duties", told, columns, sheet)


def silent(letter: Data, sheet: Sheet) -> str:
    """Name what a letter lacks, and the positions that lack it where only some do."""
    said = letter["facts"]
    total = len(said["positions"])
    names = [sheet.say(name) for name, fact in said.items() if _lacks(fact) and name != "positions"]
    for name in said["positions"][0] if total else ():
        lacking = [str(at) for at, each in enumerate(said["positions"], 1) if _lacks(each[name])]
        if len(lacking) == total:
            names.append(sheet.say(name))
        elif lacking:
            key = "in_position.one" if len(lacking) == 1 else "in_position.many"
            names.append(sheet.say(key, name=sheet.say(name), numbers=", ".join(lacking)))
    return ", ".join(names)


def pages(facts: list[Data], sheet: Sheet) -> str:
    """Give "p. 2" or "p. 1-2"; nothing where the format has no pages."""
    numbers = sorted(
        {piece["page"] for fact in facts for piece in fact["evidence"] if piece["bbox"] is not None}
    )
    if not numbers:
        return ""
    first, last = numbers[0], numbers[-1]
    return sheet.say("where", pages=first if first == last else f"{first}-{last}")


def quoted(text: str, broad: int, sheet: Sheet) -> str:
    """Put `text` between quotation marks, cut to `broad` columns."""
    return sheet.say("quote", text=shorten(text, broad - len(sheet.say("quote", text=""))))


def _lacks(fact: Data | list[Data] | None) -> bool:
    return not fact or (isinstance(fact, dict) and fact["value"] is False)


def _columns(said: Data, sheet: Sheet) -> Columns:
    once = [[fact] for name, fact in said.items() if fact and name != "positions"]
    often = [
        fact if isinstance(fact, list) else [fact]
        for position in said["positions"]
        for fact in position.values()
        if fact
    ]
    page = max((len(pages(found, sheet)) for found in once + often), default=0)
    rest = sheet.width - INDENT - LABEL - GAP - (page + GAP if page else 0) - GAP
    return Columns(rest // 2, page, min(QUOTE, rest - rest // 2))


def _listed(named: Data, columns: Columns, sheet: Sheet) -> Iterator[str]:
    for name, fact in named.items():
        if fact is not None:
            shown = shown_of(fact, sheet)
            words = words_of(fact, sheet)
            quote = quoted(words, columns.quote, sheet) if words else ""
            yield from _row(name, Said(shown, pages([fact], sheet), quote), columns, sheet)


def _row(name: str, said: Said, columns: Columns, sheet: Sheet) -> Iterator[str]:
    """Set one fact. A long value without a quote runs on over the quote's column."""
    label, value, broad = Cell(sheet.say(name), LABEL), said.value, columns.value
    if not said.quote and len(value) > broad:
        widest = columns.value + GAP + columns.quote
        *above, value = wrap(value, widest) or [""]
        for line in above:
            yield from sheet.row([label, Cell(line, widest)], indent=INDENT)
            label = Cell("", LABEL)
        broad = max(columns.value, len(value))
    page = [Cell(said.page, columns.page, ("dim",))] if columns.page else []
    quote = [Cell(said.quote, columns.quote, ("dim",))] if said.quote else []
    yield from sheet.row([label, Cell(value, broad), *page, *quote], indent=INDENT)


def shown_of(fact: Data, sheet: Sheet) -> str:
    """Write a fact's value, its other readings, and whether it is not sure."""
    shown = value_of(fact["value"], sheet) or sheet.say("not_clear")
    others = [value_of(other, sheet) for other in fact["alternatives"]]
    if others:
        return sheet.say("or", value=shown, others=sheet.say("or_between").join(others))
    return shown if fact["confidence"] >= SURE else sheet.say("unsure", value=shown)


def words_of(fact: Data, sheet: Sheet) -> str:
    """Give the letter's words where they say more than the value."""
    text: str = fact["text"]
    return "" if _squeezed(text) == _squeezed(value_of(fact["value"], sheet)) else text


def _squeezed(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
