"""A fact's value as people write it, in the report's language."""

from typing import Any

from letterproof.shown.layout import Sheet


def value_of(value: Any, sheet: Sheet) -> str:  # noqa: ANN401 - whatever the contract lets it be
    """Write one value; nothing for what was named and cannot be told."""
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
