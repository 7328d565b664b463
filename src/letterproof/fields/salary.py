"""Pay: amount, currency and period."""

import re
from collections.abc import Iterator
from dataclasses import replace

from letterproof.fields import _pay_words as words
from letterproof.fields import field
from letterproof.fields._learned import FOUND_BY, LIKELY, PREFERRED, likeliest
from letterproof.fields._mentions import sums_told
from letterproof.fields._money import SMALLEST_BARE, Sum, currency_of, leading_period, sums
from letterproof.fields._pay_tables import pay_tables, sign_in
from letterproof.fields._plain import heads, line, plain, sentence
from letterproof.fields._subjects import Subject, subject
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import PayPeriod, Salary

Judged = tuple[float, str, Sum]
"""A confidence, a reason, and a sum with its period."""

_NEAR_CHANGE = 120

UNSURE = 0.6
"""How sure pay is that staff at large is told to have."""

SETTLED = 0.9
"""From here on a currency told by the employer's country alone is no doubt of its own."""


@field(Scope.POSITION, Salary.parse)
def salary(letter: Letter) -> Iterator[Hit[Salary]]:
    """Find sums that words of pay, or the person and a period, make the pay of the job."""
    text, folded = letter.text, plain(letter.text)
    tables = tuple(pay_tables(text))
    for table in tables:
        if table.pay is not None:
            yield _hit(letter, table.pay, table.confidence, "table of pay")
    said: list[Judged] = []
    past = 0
    for one in sums(text):
        found = _as_before(text, said, one)
        is_tabled = any(table.at.start <= found.at.start < table.at.end for table in tables)
        who = subject(letter, found.at.start)
        is_other = is_tabled or who is Subject.OTHER
        judged = None if is_other else _judged(text, folded, found, past)
        past = found.at.end
        if judged and who is Subject.PERHAPS_OTHER:
            judged = (min(judged[0], UNSURE), *judged[1:])
        if judged:
            said.append(judged)
    hits = [
        _hit(letter, pay, confidence, found_by)
        for confidence, found_by, pay in _last_told(text, list(_whole_told(text, said)))
    ]
    yield from hits
    if not tables and not hits:
        yield from _by_weights(letter)


def _by_weights(letter: Letter) -> Iterator[Hit[Salary]]:
    """Give the likeliest sum as the pay, doubtfully."""
    best = likeliest("money", "pay", sums_told(letter), LIKELY)
    if best is None:
        return
    folded, at = plain(letter.text), best.sum.at
    own = sentence(letter.text, at.start)
    before, after = folded[own.start : at.start], folded[at.end : own.end]
    if subject(letter, at.start) is not Subject.OTHER and not _is_no_pay(before, after):
        yield _hit(letter, _with_period(best.sum, before[-45:], after), PREFERRED, FOUND_BY)


def _as_before(text: str, said: list[Judged], found: Sum) -> Sum:
    """Give a sum without a period that of the pay told before it in the same sentence."""
    if found.period is not None or not said or not (found.sign or found.scale):
        return found
    last = said[-1][2]
    is_same = last.sign == found.sign and last.at in sentence(text, found.at.start)
    between = plain(text)[last.at.end : found.at.start]
    if not is_same or not words.CHANGED.search(between) or found.low > 3 * last.low:
        return found
    return replace(found, period=last.period, is_semi_monthly=last.is_semi_monthly)


def _last_told(text: str, said: list[Judged]) -> Iterator[Judged]:
    """Take as former what words of change part from a later pay for the same time."""
    folded = plain(text)
    for number, (confidence, found_by, pay) in enumerate(said):
        following = said[number + 1][2] if number + 1 < len(said) else None
        if following is not None and following.period is pay.period and pay.low < following.low:
            between = folded[pay.at.end : following.at.start]
            if len(between) < _NEAR_CHANGE and words.CHANGED.search(between):
                yield min(confidence, 0.65), "pay before a raise", pay
                continue
        yield confidence, found_by, pay


def _whole_told(text: str, said: list[Judged]) -> Iterator[Judged]:
    """Doubt a basic pay where its sentence goes on to allowances and their whole."""
    folded = plain(text)
    wholes = [
        at
        for at, (_, _, pay) in enumerate(said)
        if words.SUMMED_UP.search(folded, max(0, pay.at.start - 40), pay.at.start)
    ]
    for at, (confidence, found_by, pay) in enumerate(said):
        later = [said[to][2] for to in wholes if to > at]
        own = sentence(text, pay.at.start)
        if any(
            whole.at in own
            and whole.low > pay.low
            and words.PARTS.search(folded, own.start, whole.at.start)
            for whole in later
        ):
            yield 0.6, "part of the pay", pay
        elif at in wholes and any(said[to][2].at in own for to in range(at)):
            first = next(one[2] for one in said if one[2].at in own)
            yield min(confidence, 0.75), found_by, replace(pay, period=pay.period or first.period)
        else:
            yield confidence, found_by, pay


def _judged(text: str, folded: str, found: Sum, past: int) -> tuple[float, str, Sum] | None:
    """Give a confidence, a reason, and the sum with its period; None for money that is no pay.

    `past` is where the sum before it ends.
    """
    own = sentence(text, found.at.start)
    start = own.start
    if start and (text[start].islower() or words.TORN.search(folded, max(0, start - 12), start)):
        start = sentence(text, start - 3).start  # a gap between its lines has torn the sentence
    before = folded[max(start, found.at.start - 130) : found.at.start]
    after = folded[found.at.end : min(own.end, found.at.end + 60)]
    for head in heads(text, found.at.start):
        if words.PAY.search(folded, head.start, head.end):
            row = max(start, line(text, found.at.start).start)
            cell = max(text.rfind("\t", row, found.at.start) + 1, row)
            above = folded[head.start : head.end]
            before = f"{above} : {folded[cell : found.at.start]}"
            is_money = found.low >= SMALLEST_BARE and found.period is None
            found = replace(found, sign=found.sign or (sign_in(above) if is_money else None))
            break
    cue = _last_end(words.PAY, before)
    if _is_no_pay(before, after):
        return None
    if cue < 0:
        return _without_cue(found, before, after)
    if found.sign is None and found.scale is None and not _is_amount(folded, found, before[cue:]):
        return None
    timed = _with_period(found, before[max(0, cue - 45) :], after)
    own_words = before[max(cue - 30, len(before) - found.at.start + past, 0) :]
    own_words += f" {folded[found.at.start : found.at.end]}"
    is_former = (
        words.FORMER.search(before[max(len(before) - found.at.start + past, 0) :]) is not None
    )
    is_raised = timed.high is not None and words.RAISED.search(before) is not None
    if not is_raised and (is_former or words.STARTED.match(after)):
        return 0.7, "pay before a raise", timed
    is_total = words.TOTAL.search(own_words) is not None or words.SUMMED.match(after) is not None
    return _led_in(
        timed, before, is_base=words.BASE.search(own_words) is not None, is_total=is_total
    )


def _is_no_pay(before: str, after: str) -> bool:
    """Say whether the words beside a sum name other money."""
    if with_it := words.WITH_IT.search(before):
        more = with_it.span("more")
        before = before[: more[0]] + " " * (more[1] - more[0]) + before[more[1] :]
    cue = _last_end(words.PAY, before)
    other = _last_end(words.NOT_PAY, before)
    return bool(words.AFTER_NOT.match(after)) or _is_other(before, cue, other)


def _led_in(pay: Sum, before: str, *, is_base: bool, is_total: bool) -> tuple[float, str, Sum]:
    """Judge a sum that a word of pay leads in: base or total, before or after a raise."""
    if pay.high is not None and words.RAISED.search(before):
        raised = replace(pay, low=pay.high, high=None)
        return 0.9 if pay.period else 0.75, "pay after a raise", raised
    if pay.period is None:
        return 0.75, "pay without a period", pay
    if pay.sign is None and pay.scale is None:
        return 0.85, "pay without a currency", pay
    return (0.97 if is_base else 0.9 if is_total else 0.95), "pay", pay


def _without_cue(found: Sum, before: str, after: str) -> tuple[float, str, Sum] | None:
    """Judge a sum that no word of pay leads in: by its period and the person it speaks of."""
    has_money = found.sign is not None or found.scale is not None
    if found.period is None or not has_money:
        return None
    is_job = words.PERSON.search(after) or words.DATED.search(before)
    is_person = words.PERSON.search(before) or (is_job and _ends(words.WAY, before))
    is_person = is_person or (words.DATED.search(before) and before.endswith((", ", "; ")))
    if is_person or words.PAY.search(after[:45]):
        return UNSURE if words.BEFORE_US.search(before) else 0.86, "sum with a period", found
    is_alone = words.BARE.fullmatch(before) or (
        _ends(words.ALONE, before) and after.startswith(")")
    )
    return (0.8, "sum with a period", found) if is_alone else None


def _ends(pattern: re.Pattern[str], said: str) -> bool:
    return any(match.end() == len(said) for match in pattern.finditer(said))


def _with_period(found: Sum, before: str, after: str) -> Sum:
    if found.period is not None:
        return found
    period, is_semi = leading_period(before)
    if period is None and (stated := words.AFTER_PAY.search(after)):
        period, is_semi = leading_period(stated[0])
    return replace(found, period=period, is_semi_monthly=is_semi)


def _is_amount(folded: str, found: Sum, between: str) -> bool:
    """Tell whether a figure without a currency is pay: "salary: 85,000 per year", not a year."""
    end = found.at.end
    is_date = folded[end : end + 1] in {"-", "/", "."} and folded[end + 1 : end + 2].isdigit()
    if is_date or ". " in between or words.YEAR.fullmatch(folded, found.at.start, end):
        return False
    return found.period not in {None, PayPeriod.HOUR} or len(between) < 16  # noqa: PLR2004


def _is_other(before: str, cue: int, other: int) -> bool:
    """Tell whether the nearest word before a sum is of other money, in the same item of a list."""
    if 0 <= other < cue:
        return words.OTHER_IS_PAID.fullmatch(before, other, cue) is not None
    if other < 0:
        return False
    between = before[other:]
    listed = None
    for match in words.LIST.finditer(between):
        listed = match
    # "including benefits, $60,000 per year": the comma ends the benefits if pay was spoken of.
    return not (cue >= 0 and listed is not None and listed[0] in {",", ";"} and len(between) < 12)  # noqa: PLR2004


def _last_end(pattern: re.Pattern[str], said: str) -> int:
    last = -1
    for match in pattern.finditer(said):
        if pattern is not words.NOT_PAY or not words.EXCEPT.search(said, 0, match.start()):
            last = match.end()
    return last


def _hit(letter: Letter, pay: Sum, confidence: float, found_by: str) -> Hit[Salary]:
    currency, likelihood = currency_of(letter, pay)
    if likelihood < 1:
        is_likely = currency is None or likelihood >= SETTLED
        confidence = round(confidence - 0.05, 2) if is_likely else min(confidence, 0.7)
    factor = 2 if pay.is_semi_monthly else 1
    low = Salary(pay.low * factor, currency, pay.period)
    if pay.high is None:
        return Hit(low, _trimmed(letter.text, pay.at), confidence, found_by)
    high = Salary(pay.high * factor, currency, pay.period)
    return Hit(low, _trimmed(letter.text, pay.at), min(confidence, 0.75), found_by, (high,))


def _trimmed(text: str, at: Span) -> Span:
    said = text[at.start : at.end]
    return Span(
        at.start + len(said) - len(said.lstrip(" \n:.(")),
        at.end - len(said) + len(said.rstrip()),
    )
