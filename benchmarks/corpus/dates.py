"""Dates as letters write them."""

import re
from datetime import date

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
_SHORT_FRENCH = "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split()
_TOKEN = re.compile(r"YYYY|YY|MONTH|Month|MON|Mon|MM|M(?![a-z])|Do|DD|D")


def written(day: date, form: str, language: str) -> str:
    """Write a date in a form such as "Do of Month, YYYY"; README.md lists the tokens."""
    month = MONTHS[language].split()[day.month - 1]
    short = month[:3] if language == "en" else _SHORT_FRENCH[day.month - 1]
    words = {
        "D": str(day.day),
        "DD": f"{day.day:02}",
        "Do": _ordinal(day.day, language),
        "M": str(day.month),
        "MM": f"{day.month:02}",
        "Mon": short,
        "MON": short.upper(),
        "Month": month,
        "MONTH": month.upper(),
        "YY": f"{day.year % 100:02}",
        "YYYY": str(day.year),
    }
    return _TOKEN.sub(lambda token: words[token[0]], form)


def has_day(form: str) -> bool:
    """Say whether a form tells the day."""
    return any(token.startswith("D") for token in _TOKEN.findall(form))


def value(day: date, form: str) -> str:
    """Give what a form tells of a date: YYYY-MM-DD or YYYY-MM or YYYY."""
    tokens = _TOKEN.findall(form)
    if has_day(form):
        return day.isoformat()
    return f"{day:%Y-%m}" if any(token.startswith("M") for token in tokens) else str(day.year)


def _ordinal(number: int, language: str) -> str:
    if language == "fr":
        return "1er" if number == 1 else str(number)
    teens = range(11, 14)
    ending = "th" if number in teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
