"""Sums of money as letters write them, English and French: amount, currency, time; no roles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from letterproof.fields._country import homes
from letterproof.fields._currencies import MILLS, currency, national, sign_before, sign_from
from letterproof.fields._plain import phrase, plain
from letterproof.fields._worded_sums import worded
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import PayPeriod
from letterproof.patterns import regex

_NUMBER = phrase(
    r"(?P<digits>\d{1,3}(?:[ ,.'](?:\d{3}|\d{2}(?=[,]\d)))+(?!\d)(?:[.,]\d{1,2}(?!\d))?"
    r"|\d+(?:[.,]\d{1,4}(?!\d))?)"
    r"(?: ?(?P<scale>k(?:\b|(?=[€$£]))|lakhs?\b|lacs?\b|l\.?p\.?a\b|crores?\b|cr\b"
    r"|millions?\b|mille\b|mn\b|thousand\b))?(?:/[-=]|[.,]--?(?!\d))?"
)
_MILLS = regex(r"(?<![\d,.'])(?<!\d )\d{1,3}[.,]\d{3}(?![\d,.])")
_USUAL = {
    None: (50, 200_000), PayPeriod.HOUR: (0.3, 300), PayPeriod.DAY: (3, 2000),
    PayPeriod.WEEK: (20, 5000), PayPeriod.TWO_WEEKS: (40, 10_000), PayPeriod.MONTH: (50, 30_000),
    PayPeriod.YEAR: (1000, 400_000),
}  # fmt: skip
"""What is usual pay in money of a thousand mills: it tells 7,250 dinars from 7.25."""
_DIGITS = regex(r"\d+")
_YEAR = regex(r"(?:19|20)\d\d")
_YEAR_LENGTH = 4
_FIGURE = regex(r"[ .]?\d")
_WIDEST = 20
"""No range of pay ends so many times higher than it begins."""

_TO = phrase(r" ?- ?| (?:to|and|a|et) ")
_PART_OF_MORE = frozenset("_.,/$-")
_SCALES = {
    "k": 1000, "thousand": 1000, "mille": 1000, "lakh": 100_000, "lac": 100_000, "lpa": 100_000,
    "l.p.a": 100_000, "crore": 10_000_000, "cr": 10_000_000, "million": 1_000_000, "mn": 1_000_000,
}  # fmt: skip

_P_HOUR = (
    r"(?:per|an|a|each|/|de l'|l'|par|every|of|the) ?(?:hour|heure|hr|h)\b|hourly|(?:de l'|l')heure"
    r"|/ ?h(?:r|eure|our)?\b|\bp[./]?h(?:r|our)?\b|horaires?"
)
_P_SEMI = r"semi-?monthly|twice (?:a|per) month|bi-?mensuel\w*|deux fois par mois"
_P_TWO = (
    r"bi-?weekly|fortnightly|(?:per|a|every|each) fortnight|(?:every|per|each) ?(?:two|2"
    r"|other) weeks?|(?:aux|par|toutes les) (?:deux|2) semaines|(?:par|a la) quinzaine"
    r"|bi-?hebdomadaires?"
)
_P_WEEK = (
    r"(?:per|a|each|/|par|every|la|the|chaque) ?(?:week|wk|semaine)\b|weekly|hebdomadaires?|p\.?w\b"
)
_P_MONTH = (
    r"(?:per|a|each|/|par|every|in a|of|le|the|chaque|tous les) ?(?:calendar )?(?:month|mois|mth)\b"
    r"|monthly|mensuel\w*"
    r"|p\.?m\b|/ ?mo\b"
)
_P_YEAR = (
    r"(?:per|a|each|/|par|every|an|l') ?(?:year|annum|anum|an|annee|yr)\b|annually|annual\b|yearly"
    r"|annuel\w*|p\.?a\b|/ ?yr?\b|ctc p\.?a|per-annum"
)
_P_DAY = (
    r"(?:per|a|each|/|par|every|le|la|the|chaque) ?(?:working )?(?:day|jour|journee|diem)\b"
    r"|daily|journali\w+|quotidien\w*"
)
_PERIODS = (
    ("semi", _P_SEMI),
    ("two_weeks", _P_TWO),
    ("hour", _P_HOUR),
    ("day", _P_DAY),
    ("week", _P_WEEK),
    ("month", _P_MONTH),
    ("year", _P_YEAR),
)
_PERIOD = phrase("|".join(f"(?P<{name}>{pattern})" for name, pattern in _PERIODS))
_NUMERALS = (
    "(?:and|et|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    "|ninety|hundred|thousand|lakhs?|million|mille|cents?|deux|trois|quatre|cinq|sept|huit|neuf|dix)"
    "\\b-?"
)
_QUALIFIER = phrase(
    rf"\)?(?: (?:{_NUMERALS})){{0,12}}(?:[ ,(]{{0,2}}(?:gross|net(?:te)?s?|brut(?:e|s)?"
    r"|before tax(?:es)?|avant impots?|ctc|cost to company"
    r"|plus|base|in canadian dollars|canadian dollars|canadian|(?:in )?cad|usd|inr|eur"
    r"|paid|payable|verses?|basic|fixed|salary|wage|remuneration|pay|only|all inclusive|inclusive"
    r"|only|seulement|guaranteed|garantis?"
    r"|taxable|approximately|imposables?|on an?|soit|de salaire"
    r"|(?:in|at|under) (?:pay )?(?:scale|grade|band|level|step|bps|gs)[ -]{0,2}[a-z0-9]{1,4}"
    r"|\([^()\n]{1,90}\))\)?){0,4}[ ,(/-]{0,3}"
)
_CALENDAR = phrase(
    r"(?:the|le|la|each|of) ?(?:month|day|week|mois|jour|semaine) (?:of|de|du|d'|he|she|when)"
)
"""A day that something happened is no time that pay is for."""

_OTHER_PAY = phrase(r" (?:housing|bonus|allowance|car\b)")
_LONGEST_QUALIFIER = 140


_CODE = phrase(r"\b(?:cad|usd|inr|eur|gbp|aud|nzd)\b")

_GROUP = 3
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
    folded = plain(text)
    figures = list(_sums(folded))
    for value, sign, start, end in worded(folded):
        words = Sum(value, None, sign, None, None, is_semi_monthly=False, at=Span(start, end))
        is_told = any(one.at.start < end and start < one.at.end for one in figures)
        if not is_told and not re.match(r"[^\d\n]{0,6}\d", folded[end:]):
            figures += filter(None, (_timed(folded, words),))
    return tuple(sorted(figures, key=lambda one: one.at.start))


def _sums(folded: str) -> Iterator[Sum]:
    at = 0
    while number := _NUMBER.search(folded, at):
        before = sign_before(folded, number.start())
        if before is None and not _is_free(folded, number.start()):
            digits = _DIGITS.match(folded, number.start())
            at = digits.end() if digits else number.end()
            continue
        written = _written(folded, number, before)
        at = written.at.end
        if found := _timed(folded, written):
            yield found


def _is_free(folded: str, at: int) -> bool:
    """Tell whether a figure is no piece of a word, a date or another figure."""
    return at == 0 or not (folded[at - 1].isalnum() or folded[at - 1] in _PART_OF_MORE)


def _written(folded: str, number: re.Match[str], before: tuple[str, int] | None) -> Sum:
    """Read a sum from its first figure on: scale, currency on either side, a second figure."""
    start = number.start() if before is None else before[1]
    end, scale, top = number.end(), number["scale"], None
    signs = [before, mid := _sign_behind(folded, end)]
    end = mid[1] if mid else end
    if to := _TO.match(folded, end):
        inner = sign_from(folded, to.end())
        second = inner[1] + (folded[inner[1] : inner[1] + 1] in {" ", "."}) if inner else to.end()
        high = _NUMBER.match(folded, second)
        lowest = _amount(number["digits"], scale or high["scale"]) if high else Decimal(0)
        highest = _amount(high["digits"], high["scale"] or scale) if high else lowest
        if high and lowest < highest <= _WIDEST * lowest:
            signs.append(inner)
            end, scale, top = high.end(), scale or high["scale"], highest
    signs.append(last := _sign_behind(folded, end))
    end = last[1] if last else end
    # "L.L. par mois": the last point of an abbreviation ends no sentence.
    end += any("." in one[0] for one in (mid, last) if one) and folded.startswith(".", end)
    end += 2 * folded.startswith(("/-", "/="), end)
    low = _amount(number["digits"], scale)
    sign = next((found[0] for found in signs if found), None)
    return Sum(low, top, sign, scale, None, is_semi_monthly=False, at=Span(start, end))


def _sign_behind(folded: str, at: int) -> tuple[str, int] | None:
    is_year = _YEAR.fullmatch(folded, max(at - _YEAR_LENGTH, 0), at) is not None
    at += folded.startswith(")", at)
    sign = sign_from(folded, at + (folded[at : at + 1] in {" ", "\n"}))
    if sign and is_year and _FIGURE.match(folded, sign[1]):
        return None  # "from 2024 EUR 18.60": the currency is that of the figure behind it
    return sign


def _timed(folded: str, found: Sum) -> Sum | None:
    """Add the time a sum is for; None for a small figure that nothing makes a sum of money."""
    after = _period_after(folded, found.at.end)
    sign = found.sign
    if after and sign is None and (code := _CODE.search(folded, found.at.end, after.start())):
        sign = code[0]
    if sign is None and found.scale is None and after is None and found.low < SMALLEST_BARE:
        # "15 per week" is no money unless something says so; "85,000" may be, near a word of pay.
        return None
    period, is_semi = _named(after)
    if found.scale and found.scale.replace(".", "").startswith("lpa"):
        period = period or PayPeriod.YEAR
    at = Span(found.at.start, after.end() if after else found.at.end)
    timed = replace(found, sign=sign, period=period, is_semi_monthly=is_semi, at=at)
    return _in_mills(timed) if _MILLS.search(folded, found.at.start, found.at.end) else timed


def _in_mills(found: Sum) -> Sum:
    """Take three figures behind a point or comma as decimals where that makes usual pay."""
    least, most = _USUAL[found.period]
    mill = Decimal(1000)
    if (
        found.sign not in MILLS
        or least <= found.low <= most
        or not least <= found.low / mill <= most
    ):
        return found
    return replace(found, low=found.low / mill, high=found.high / mill if found.high else None)


def _period_after(folded: str, at: int) -> re.Match[str] | None:
    """Find the period behind a sum, past words such as "gross" and signs such as a slash."""
    last = at + _LONGEST_QUALIFIER
    gap = folded.find("\n\n", at, last)
    last = last if gap < 0 else gap
    qualifier = _QUALIFIER.match(folded, at, last)
    end = qualifier.end() if qualifier else at
    for start in range(end, max(at, end - 3) - 1, -1):
        period = _PERIOD.match(folded, start, last)
        if period and not _OTHER_PAY.match(folded, period.end()):
            return period
    return None


def _named(period: re.Match[str] | None) -> tuple[PayPeriod | None, bool]:
    if period is None or period.lastgroup is None:
        return None, False
    is_semi = period.lastgroup == "semi"
    return (PayPeriod.MONTH if is_semi else PayPeriod(period.lastgroup)), is_semi


def leading_period(words: str) -> tuple[PayPeriod | None, bool]:
    """Tell the period that words before a sum name last, and whether it is twice a month."""
    named = [one for one in _PERIOD.finditer(words) if not _CALENDAR.match(words, one.start())]
    return _named(named[-1] if named else None)


def currency_of(letter: Letter, found: Sum) -> tuple[str | None, float]:
    """Give the currency (ISO 4217) of a sum, and how surely, from 0 to 1."""
    if found.sign is None:
        is_indian = found.scale is not None and found.scale[0] in "lc"
        if is_indian:
            return "INR", 0.9
        code = national(homes(letter))
        return code, 0.9 if code else 1.0
    code, likelihood = currency(found.sign, (), letter.language)
    if likelihood < 1:
        code, likelihood = currency(found.sign, homes(letter), letter.language)
    return code, likelihood


def _amount(digits: str, scale: str | None) -> Decimal:
    """Read figures: what stands behind the last point or comma is decimals if it cannot be more.

    Three figures are no decimals unless another sign than theirs parts the thousands.
    """
    number = digits.replace("\n", " ")
    signs = [sign for sign in number if not sign.isdigit()]
    head, _, tail = number.rpartition(signs[-1]) if signs else (number, "", "")
    is_decimal = bool(signs) and (
        signs[-1] in ".,"
        and (len(tail) != _GROUP or len(head) > _GROUP)
        and signs.count(signs[-1]) == 1
    )
    whole, cents = (head, f".{tail}") if is_decimal else (number, "")
    value = Decimal(re.sub(r"\D", "", whole) + cents)
    if scale is None:
        return value
    name = scale.rstrip("s")
    factor = _SCALES[name] if name in _SCALES else _SCALES["lpa"]
    scaled = value * factor
    return scaled.to_integral_value() if scaled == scaled.to_integral_value() else scaled
