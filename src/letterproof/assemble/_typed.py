"""What a person typed for a field, read generously: the report's own form, or a letter's words."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from letterproof.correction import Reason, Refused
from letterproof.fields.end_date import end_date
from letterproof.fields.hours_per_week import hours_per_week
from letterproof.fields.job_status import job_status
from letterproof.fields.letter_date import letter_date
from letterproof.fields.letterhead import letterhead
from letterproof.fields.salary import salary
from letterproof.fields.signature import signature
from letterproof.fields.start_date import start_date
from letterproof.model.fact import Field
from letterproof.model.page import Document, Line, Page, Word
from letterproof.model.value import JobStatus, Ongoing, PartialDate, Salary
from letterproof.outline import outline

MOST_HOURS = 168
"""A week has no more."""

YES = frozenset({"true", "yes", "y", "oui", "o", "vrai"})
NO = frozenset({"false", "no", "n", "non", "faux"})
TODAY = frozenset(
    {"present", "the present", "current", "ongoing", "now", "today", "to date", "still employed"}
    | {"présent", "à présent", "actuel", "actuellement", "aujourd'hui", "à ce jour", "en cours"}
)
SPACES = re.compile(r"(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))")
THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?:\D|$))")
NUMBER = re.compile(r"\d{1,12}(?:[.,]\d{1,4})?")
ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
CODE = re.compile(r"[A-Z]{3}")
EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@.]{2,}")
FEWEST_DIGITS = 5

LABELS = {
    "en": {
        end_date.name: "End date",
        hours_per_week.name: "Hours per week",
        job_status.name: "Employment status",
        letter_date.name: "Date",
        salary.name: "Salary",
        start_date.name: "Start date",
    },
    "fr": {
        end_date.name: "Date de fin",
        hours_per_week.name: "Heures par semaine",
        job_status.name: "Statut d'emploi",
        letter_date.name: "Date",
        salary.name: "Salaire",
        start_date.name: "Date de début",
    },
}
"""What a form would say before such words."""


def typed(field: Field[Any], text: str, language: str) -> Any:  # noqa: ANN401 - of the field's type
    """Read what a person typed for `field`.

    Raises:
        Refused: it cannot be read as one value.
    """
    said = " ".join(text.split())
    reason, read = _READ.get(field.name, ("words", _words))
    try:
        value = read(said)
    except (ValueError, ArithmeticError):
        value = None
    if value is None and said and field.name in LABELS["en"]:
        value = _told(field, said, language)
    if value is None or (field is hours_per_week and not 0 < value <= MOST_HOURS):
        raise Refused(reason)
    return value


def _told(field: Field[Any], said: str, language: str) -> Any:  # noqa: ANN401 - of the field's type
    """Read a letter's own words, as they would stand behind a label; None if they may differ."""
    label = LABELS.get(language, LABELS["en"])[field.name]
    line = Line((tuple(map(Word, f"{label}: {said}".split())),))
    letter = outline(Document(Path("typed"), "", "text/plain", (Page(1, (line,)),)))
    hits = list(field.find(letter))
    values = {value for hit in hits for value in (hit.value, *hit.alternatives)}
    return values.pop() if len(values) == 1 else None


def _words(said: str) -> str | None:
    return said or None


def _email(said: str) -> str | None:
    return said if EMAIL.fullmatch(said) else None


def _phone(said: str) -> str | None:
    return said if sum(map(str.isdecimal, said)) >= FEWEST_DIGITS else None


def _yes_no(said: str) -> bool | None:
    word = said.casefold()
    return True if word in YES else False if word in NO else None


def _number(said: str) -> Decimal | None:
    found = NUMBER.fullmatch(THOUSANDS.sub("", SPACES.sub("", said)))
    return Decimal(found[0].replace(",", ".")) if found else None


def _date(said: str) -> PartialDate | None:
    found = ISO.fullmatch(said)
    return PartialDate(*(int(part) for part in found.groups() if part)) if found else None


def _end(said: str) -> PartialDate | Ongoing | None:
    word = said.casefold().replace("’", "'")
    return Ongoing.PRESENT if word in TODAY else _date(said)


def _salary(said: str) -> Salary | None:
    """Read an amount, a currency and a period; a question mark for what is not stated."""
    *amount, currency, period = said.split()
    number = _number(" ".join(amount))
    if not number or not (currency == "?" or CODE.fullmatch(currency)):
        return None
    return Salary.parse(f"{number} {currency} {period}")


def _status(said: str) -> JobStatus | None:
    status = JobStatus.parse(said)
    return status if status.term or status.schedule else None


_READ: Mapping[str, tuple[Reason, Callable[[str], Any]]] = {
    letter_date.name: ("date", _date),
    start_date.name: ("date", _date),
    end_date.name: ("end", _end),
    hours_per_week.name: ("hours", _number),
    salary.name: ("salary", _salary),
    job_status.name: ("status", _status),
    letterhead.name: ("yes", _yes_no),
    signature.name: ("yes", _yes_no),
    "employer_email": ("email", _email),
    "employer_phone": ("phone", _phone),
}
