"""Tables that break pay up: basic, allowances, gross; by the month, by the year, or both."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from letterproof.fields._currencies import sign_from
from letterproof.fields._money import Sum, leading_period, sums
from letterproof.fields._plain import line, phrase, plain
from letterproof.model.page import Span
from letterproof.model.value import PayPeriod

_PART = phrase(
    r"\b(?:basic|base|allowances?|hra|da|house rent|housing|conveyance|transport|medical|food"
    r"|special|dearness|utilit\w+|bonus|fixed|variable|provident|pf|gratuity|salaire de base"
    r"|primes?"
    r"|indemnites?|logement|anciennete|rendement)\b"
)
_WHOLE = phrase(
    r"\b(?P<gross>gross|brute?|ctc|cost to company)\b|\b(?P<total>total|sum|overall|somme)\b"
    r"|\b(?P<basic>basic|base)\b"
)
_OFF = phrase(
    r"\b(?:less|deduct\w*|net|tax|tds|take[ -]home|in hand|retenues?|cotisations?|impots?"
    r"|contribution"
    r"|a payer|payable)\b"
)
_FEWEST = 2
_LEAD = 260
_RANK = {"gross": 0, "total": 1, "basic": 2}
_SURE = {"gross": 0.85, "total": 0.78, "basic": 0.6}


@dataclass(frozen=True, slots=True)
class Table:
    """A table of pay: where it stands, and the sum of it that is the pay, if it can be told."""

    at: Span
    pay: Sum | None
    confidence: float


@dataclass(frozen=True, slots=True)
class _Row:
    at: Span
    label: str
    figures: tuple[Sum, ...]


def pay_tables(text: str) -> Iterator[Table]:
    """Find rows of a label and amounts, one below the other, two of which are parts of pay."""
    rows: list[_Row] = []
    for found in (*_rows(text), None):
        is_next = found and rows and not text[rows[-1].at.end : found.at.start].strip()
        if rows and not is_next:
            yield from _read(text, rows)
            rows = []
        if found:
            rows.append(found)


def _rows(text: str) -> Iterator[_Row]:
    """Give the lines of which the first cell is a label and all others are sums."""
    folded = plain(text)
    by_line: dict[int, list[Sum]] = {}
    for one in sums(text):
        by_line.setdefault(line(text, one.at.start).start, []).append(one)
    for start, figures in by_line.items():
        own = line(text, start)
        label, _, cells = folded[own.start : own.end].partition("\t")
        has_words = any(map(str.isalpha, label)) and not any(map(str.isdigit, label))
        if has_words and cells and len(figures) == cells.count("\t") + 1:
            yield _Row(own, label, tuple(figures))


def _read(text: str, rows: list[_Row]) -> Iterator[Table]:
    parts = [row for row in rows if _PART.search(row.label)]
    ranked = [
        (_RANK[named.lastgroup], -at, row, named.lastgroup)
        for at, row in enumerate(rows)
        if (named := _WHOLE.search(row.label)) and named.lastgroup and not _OFF.search(row.label)
    ]
    if len(parts) < _FEWEST or not ranked:
        return
    _, _, row, kind = min(ranked, key=lambda each: each[:2])
    at = Span(rows[0].at.start, rows[-1].at.end)
    folded = plain(text)
    above = folded[max(0, at.start - _LEAD) : at.start]
    heads = above.rstrip("\n").rsplit("\n", 1)[-1].split("\t")[1:]
    heads = heads if len(heads) == len(row.figures) else [""] * len(row.figures)
    said = [
        _completed(one, f"{above} {row.label} {head}", head)
        for one, head in zip(row.figures, heads, strict=True)
    ]
    monthly = [one for one in said if one.period is PayPeriod.MONTH]
    pay = (monthly or said)[0]
    yield Table(at, pay, _SURE[kind] if pay.period else min(_SURE[kind], 0.75))


def _completed(one: Sum, around: str, head: str) -> Sum:
    """Take the period and the currency from the head of the column, or from what leads in."""
    period = one.period or leading_period(head)[0] or leading_period(around)[0]
    return replace(one, period=period, sign=one.sign or sign_in(head) or sign_in(around))


def sign_in(words: str) -> str | None:
    """Give the last currency that stands between words."""
    starts = [
        at
        for at in range(len(words) - 1, -1, -1)
        if words[at].strip()
        and not words[at].isdigit()
        and (at == 0 or not words[at - 1].isalnum())
    ]
    found = (sign_from(words, at) for at in starts)
    return next((sign[0] for sign in found if sign), None)
