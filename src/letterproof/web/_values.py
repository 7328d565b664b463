"""A fact's value on its way through a form: into its inputs, out of them, out of marked words."""

import re
from collections.abc import Collection, Mapping
from typing import Any

INPUTS: Mapping[str, str] = {
    "letterhead": "yes_no",
    "signature": "yes_no",
    "letter_date": "date",
    "start_date": "date",
    "end_date": "end",
    "hours_per_week": "hours",
    "salary": "pay",
    "job_status": "status",
    "duties": "long",
    "benefits": "long",
}
"""How a fact is entered; the others are a line of text."""

TERMS = ("permanent", "temporary", "contract", "casual", "seasonal")
SCHEDULES = ("full_time", "part_time")
PERIODS = ("hour", "day", "week", "two_weeks", "month", "year")
CURRENCIES = ("CAD", "USD", "EUR", "GBP", "AED", "AUD", "CNY", "INR", "MXN", "NGN", "PHP", "XAF")
"""Offered; any other code of three letters can be typed."""

LONGEST = 4000
"""Characters of a value; a duty of a hundred words has 700."""

AMOUNT = re.compile(r"\d[\d \u00a0\u202f.,']*(?<=\d)")
SIGNS = {"€": "EUR", "£": "GBP", "₹": "INR", "₱": "PHP", "₦": "NGN"}
SAID: Mapping[str, re.Pattern[str]] = {
    word: re.compile(said, re.IGNORECASE)
    for word, said in {
        "two_weeks": r"bi-?weekly|two weeks|deux semaines|fortnight|quinzaine",
        "hour": r"\bhour|\bhr\b|\bheure|/\s*h\b",
        "day": r"\bday|\bdaily\b|\bjour",
        "week": r"\bweek|\bsemaine|\bhebdo",
        "month": r"\bmonth|\bmois\b|\bmensuel",
        "year": r"\byear|\bannum\b|\bannual|\ban\b|\bann[ée]e|\bannuel",
        "permanent": r"\bpermanent",
        "temporary": r"\btempora|\bfixed[- ]term\b|\bd[ée]termin[ée]e\b",
        "contract": r"\bcontract",
        "casual": r"\bcasual|\boccasionnel",
        "seasonal": r"\bseason|\bsaisonn",
        "full_time": r"\bfull[- ]time\b|\btemps[- ](?:plein|complet)\b",
        "part_time": r"\bpart[- ]time\b|\btemps[- ]partiel\b",
    }.items()
}


def input_of(name: str) -> str:
    """Say how a fact is entered."""
    return INPUTS.get(name, "line")


def typed(value: Any) -> str:  # noqa: ANN401 - whatever the contract lets it be
    """Write a value as a correction holds it."""
    match value:
        case bool():
            return "true" if value else "false"
        case {"amount": amount, "currency": currency, "period": period}:
            return f"{amount} {currency or '?'} {period or '?'}"
        case {"term": term, "schedule": schedule}:
            return f"{term or '?'} {schedule or '?'}"
    return str(value)


def inputs(value: Any) -> dict[str, str]:  # noqa: ANN401
    """Give what the inputs of a form hold for a value; nothing for an empty form."""
    match value:
        case None:
            return {}
        case {"amount": amount, "currency": currency, "period": period}:
            return {"amount": str(amount), "currency": currency or "", "period": period or ""}
        case {"term": term, "schedule": schedule}:
            return {"term": term or "", "schedule": schedule or ""}
        case "present":
            return {"present": "true"}
    return {"value": typed(value)}


def written(name: str, form: Mapping[str, str]) -> str:
    """Put together what a person wrote into the inputs of a fact, usable or not."""

    def said(key: str) -> str:
        return " ".join(form.get(key, "")[:LONGEST].split())

    match input_of(name):
        case "end" if said("present"):
            return "present"
        case "pay":
            currency = said("currency").upper() or "?"
            return f"{said('amount')} {currency} {said('period') or '?'}".strip()
        case "status":
            return f"{said('term') or '?'} {said('schedule') or '?'}"
    return said("value")


def suggested(name: str, words: str) -> dict[str, str]:
    """Guess from marked words what the inputs hold; a person looks at it before it counts."""
    match input_of(name):
        case "pay":
            amount = AMOUNT.search(words)
            codes = [code for code in re.findall(r"\b[A-Z]{3}\b", words) if code in CURRENCIES]
            codes += [code for sign, code in SIGNS.items() if sign in words]
            return {
                "amount": amount[0] if amount else "",
                "currency": next(iter(codes), ""),
                "period": _told(words, PERIODS),
            }
        case "status":
            return {"term": _told(words, TERMS), "schedule": _told(words, SCHEDULES)}
        case "yes_no":
            return {"value": "true"}
    return {"value": words.strip(" ,;:•·-–")}


def _told(words: str, among: Collection[str]) -> str:
    return next((word for word, said in SAID.items() if word in among and said.search(words)), "")
