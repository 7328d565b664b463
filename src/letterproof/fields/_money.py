"""Sums of money as letters write them, English and French: amount, currency, time; no roles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from letterproof.fields._country import country_of
from letterproof.fields._currencies import AFTER, BEFORE, currency
from letterproof.fields._plain import phrase, plain
from letterproof.model.page import Span
from letterproof.model.value import PayPeriod

_NUMBER = (
    r"\d{1,3}(?:[ ,.'](?:\d{3}|\d{2}(?=[,]\d)))+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}"
    r"(?!\d))?"
)
_SCALE = (
    r"(?: ?(?P<{0}>k\b|lakhs?\b|lacs?\b|lpa\b|l\.?p\.?a\b|crores?\b|cr\b|millions?\b|mille\b|mn\b"
    r"|thousand\b))"
)
_SUM = phrase(
    rf"(?:(?P<pre>{BEFORE})[ .:]{{0,2}}|(?<![\w.,/$-]))(?P<low>{_NUMBER})"
    rf"{_SCALE.format('lowscale')}?(?P<lowper>(?:/-|\.-)?)(?: ?(?P<mid>{AFTER}))?"
    rf"(?:(?: ?- ?| (?:to|and|a|et) )(?:(?P<pre2>{BEFORE})[ .]?)?"
    rf"(?P<high>{_NUMBER}){_SCALE.format('highscale')}?(?:/-)?)?"
    rf"(?: ?(?P<post>{AFTER}))?(?:/-)?"
)
_SCALES = {
    "k": 1000, "thousand": 1000, "mille": 1000, "lakh": 100_000, "lac": 100_000, "lpa": 100_000,
    "l.p.a": 100_000, "crore": 10_000_000, "cr": 10_000_000, "million": 1_000_000, "mn": 1_000_000,
}  # fmt: skip
_GROUP = re.compile(r"[ ,.'\n](?=\d{2,3}(?:\D|$))")

_P_HOUR = (
    r"(?:per|an|a|each|/|de l'|l'|par|every|of) ?(?:hour|heure|hr|h)\b|hourly|(?:de l'|l')heure"
    r"|/ ?h(?:r|eure|our)?\b|\bp\.?h\b|horaires?"
)
_P_SEMI = r"semi-?monthly|twice (?:a|per) month|bi-?mensuel\w*|deux fois par mois"
_P_TWO = (
    r"bi-?weekly|fortnightly|(?:per|a|every|each) fortnight|(?:every|per|each) ?(?:two|2"
    r"|other) weeks?|(?:aux|par|toutes les) (?:deux|2) semaines|(?:par|a la) quinzaine"
    r"|bi-?hebdomadaires?"
)
_P_WEEK = r"(?:per|a|each|/|par|every) ?(?:week|wk|semaine)\b|weekly|hebdomadaires?|p\.?w\b"
_P_MONTH = (
    r"(?:per|a|each|/|par|every|in a|of) ?(?:calendar )?(?:month|mois|mth)\b|monthly|mensuel\w*"
    r"|p\.?m\b|/ ?mo\b"
)
_P_YEAR = (
    r"(?:per|a|each|/|par|every|an|l') ?(?:year|annum|anum|an|annee|yr)\b|annually|annual\b|yearly"
    r"|annuel\w*|p\.?a\b|/ ?yr?\b|ctc p\.?a|per-annum"
)
_P_DAY = r"(?:per|a|each|/|par|every) ?(?:day|jour|journee|diem)\b|daily|journali\w+|quotidien\w*"
_PERIODS = (
    ("semi", _P_SEMI),
    ("two_weeks", _P_TWO),
    ("hour", _P_HOUR),
    ("day", _P_DAY),
    ("week", _P_WEEK),
    ("month", _P_MONTH),
    ("year", _P_YEAR),
)
PERIOD = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _PERIODS)
_QUALIFIER = (
    r"(?:[ ,(]{0,2}(?:gross|net|brut(?:e|s)?|before tax(?:es)?|avant impots?|ctc|cost to company"
    r"|plus|base|in canadian dollars|canadian dollars|canadian|(?:in )?cad|usd|inr|eur"
    r"|paid|payable|verses?|basic|fixed|salary|wage|remuneration|pay|only|all inclusive|inclusive"
    r"|taxable|approximately|imposables?|on an?|soit|de salaire"
    r"|\([^()\n]{1,70}\))\)?){0,4}[ ,(/-]{0,3}"
)
_AFTER_SUM = phrase(rf"{_QUALIFIER}(?:{PERIOD})(?! (?:housing|bonus|allowance|car\b))")
_LEADING = phrase(PERIOD)


_CODE = phrase(r"\b(?:cad|usd|inr|eur|gbp|aud|nzd)\b")

SMALLEST_BARE = 1000
"""A smaller figure without currency or period is no sum of money."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of money: `high` where a range is given, `sign` as written in plain text.

    `at` covers the amount with its currency and, where it follows, its period.
    """

    low: Decimal
    high: Decimal | None
    sign: str | None
    scale: str | None
    period: PayPeriod | None
    is_semi_monthly: bool
    at: Span


@lru_cache(maxsize=16)
def sums(text: str) -> tuple[Sum, ...]:
    """Give every sum of a text in order: figures with a currency, a scale, or a period after."""
    return tuple(_sums(plain(text)))


def _sums(folded: str) -> Iterator[Sum]:
    for match in _SUM.finditer(folded):
        sign = match["pre"] or match["mid"] or match["pre2"] or match["post"]
        scale = match["lowscale"] or match["highscale"]
        after = _AFTER_SUM.match(folded, match.end(), match.end() + 140)
        # "15 per week" is no money unless something says so; "85,000" may be, near a word of pay.
        low, high = _amount(match["low"], scale), match["high"]
        if sign is None and after is not None and (code := _CODE.search(after[0])):
            sign = code[0]
        if sign is None and scale is None and after is None and low < SMALLEST_BARE:
            continue
        named = None if after is None else next((n for n, _ in _PERIODS if after[n]), None)
        top = None if high is None else _amount(high, match["highscale"] or scale)
        if top is not None and top <= low:
            top = None
        yearly = PayPeriod.YEAR if scale and scale.replace(".", "").startswith("lpa") else None
        period = yearly if named in {None, "semi"} else PayPeriod(named)
        end = match.end() if after is None else after.end()
        found = Sum(low, top, sign, scale, period, named == "semi", Span(match.start(), end))
        yield replace(found, period=PayPeriod.MONTH) if found.is_semi_monthly else found


def leading_period(words: str) -> tuple[PayPeriod | None, bool]:
    """Tell the period that words before a sum name last, and whether it is twice a month."""
    named = None
    for match in _LEADING.finditer(words):
        named = next(name for name, _ in _PERIODS if match[name])
    if named == "semi":
        return PayPeriod.MONTH, True
    return (None if named is None else PayPeriod(named)), False


def currency_of(text: str, found: Sum, language: str) -> tuple[str | None, bool]:
    """Give the currency (ISO 4217) of a sum, and whether the letter writes it out."""
    if found.sign is None:
        is_indian = found.scale is not None and found.scale[0] in "lc"
        return ("INR" if is_indian else None), False
    country = country_of(text)
    code, is_written = currency(found.sign, country)
    # A dollar sign behind the figure is how French Canada writes.
    is_behind = plain(text)[found.at.start : found.at.start + 1].isdigit()
    if code is None and found.sign == "$" and language == "fr" and is_behind and country is None:
        return "CAD", False
    return code, is_written


def _amount(digits: str, scale: str | None) -> Decimal:
    number = digits.replace("\n", " ")
    decimals = re.search(r"[.,](\d{1,2})$", number)
    whole, cents = (number[: decimals.start()], decimals[1]) if decimals else (number, "")
    value = Decimal(re.sub(r"\D", "", whole) + (f".{cents}" if cents else ""))
    if scale is None:
        return value
    name = scale.rstrip("s")
    factor = _SCALES[name] if name in _SCALES else _SCALES["lpa"]
    scaled = value * factor
    return scaled.to_integral_value() if scaled == scaled.to_integral_value() else scaled
