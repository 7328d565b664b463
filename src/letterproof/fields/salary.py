"""Pay: amount, currency and period."""

import re
from collections.abc import Iterator
from dataclasses import replace

from letterproof.fields import field
from letterproof.fields._money import Sum, currency_of, leading_period, sums
from letterproof.fields._plain import heads, line, phrase, plain, sentence
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.model.value import PayPeriod, Salary

_PAY = phrase(
    r"(?<!overtime )\b(?:salar(?:y|ies|ied)|wages?|paid(?! for\b)|pay(?:able|scale|rate)?"
    r"|earn(?:s|ed|ing|ings)?|remunerat\w+|compensat\w+|ctc|cost to company|stipend"
    r"|income|emoluments?|hourly rate|payroll (?:records?|ledgers?|files?)"
    r"|pay ?(?:slip|sheet|roll) shows|credited|monthly (?:base|basic)"
    r"|(?:a|the|his|her|their|with) (?:gross |net )?(?:base|basic) of"
    r"|rate of pay|pay rate|(?<!overtime )(?<!billing )(?<!interest )(?<!exchange )(?<!tax )rate"
    r"|gross|package|draw(?:s|n|ing)?|salaires?|traitement|taux(?: horaire)?|paie|paye|paye?e"
    r"|gagn\w+|percoi\w+|percev\w+|recoit|recevait|touch\w+"
    r"|moyennant|versons|versions|verse(?:es?|ait)?|remuner\w+|retribution|appointements|brut)\b"
)
_BASE = phrase(r"\b(?:base|basic|current(?:ly)?|actuel\w*|de base|fixed)\b")
_FORMER = phrase(
    r"\b(?:starting|initial|increased from|rose from|previous(?:ly)?|former|raised from|de depart"
    r"|initiale?)\b"
)
_STARTED = phrase(r"[ ,]{0,2}\(?(?:start(?:ing)?|initial(?:ly)?|au depart|a l'embauche|at hire)\b")
_RAISED = phrase(r"\b(?:increased|raised|rose|revised|augmente\w*|passe\w*)\b")
_NOT_PAY = phrase(
    r"\b(?:bonus(?:es)?|allowances?|commissions?|revenues?|budgets?|sales|turnover|signing|tuition"
    r"|benefits?|fees?|worth|valued|value|portfolio|accounts?|insurance|coverage|cover|reimburs\w+"
    r"|savings?|saved|saving"
    r"|deposits?|grants?|prize|funding|raised|relocation|overtime|purchases?|inventory|assets?"
    r"|loans?|invoices?|transactions?|contracts? (?:worth|valued|of)|projects? (?:worth|valued|of)"
    r"|profits?|incentives?|gratuity|pension|rrsp|match(?:ing|ed)?|stock|shares|equity|per diem"
    r"|mileage|cash|payroll of|cost(?:s|ing)?|expenses?|rents?|loyers?|collect\w*|handl\w*"
    r"|invoic\w*|bill(?:ed|ing)|quotas?|targets?|spend\w*|process(?:ed|es|ing)|course|tools?|equipment|fines?|damages?"
    r"|donations?|clients?"
    r"|primes?|indemnites?|chiffres? d'affaires|ventes|frais|subventions?|allocations?|valeur"
    r"|budgetaire|avantages?|logement|commissions|cautions?|prets?|factures?"
    r"|heures supplementaires|remboursement|deductions?|tax(?:es)?|td[s]|deducted|esi|pf|hra|limit"
    r"|threshold|minimum wage|penalt\w+|discounts?)\b"
)
_EXCEPT = phrase(
    r"\b(?:subject to|less|before|after|net of|excluding|exclusive of|without|hors|avant|apres|sans"
    r"|moins|sous reserve (?:de|des))(?: [a-z]{2,12}){0,2} \Z"
)
"""What is taken off pay, or left out of it, is not the sum told."""
_AFTER_NOT = phrase(
    r" ?(?:/|per |a |par |le )(?:mile|km|kilom\w+|piece|unit|load|box|tree|trip|visit|word|page"
    r"|sq)\b|"
    r"[ /-]{0,2}(?:(?:per|a|/|par|each) ?(?:month|year|mois|an|week|annum|annee) |monthly |annual"
    r"(?:ly)? |(?:in|of|as|for|en|de|d'|as an?|pour(?: le| la| les)?|toward(?:s)?|worth of) |"
    r"(?:an? |the |la |le )){0,3}"
    r"(?:(?!(?:plus|and|or|with|including|along|excluding|et|avec|ainsi|as|in|to|at|per|which"
    r"|before"
    r"|on|base|basic|gross|net|salary|pay)\b)[a-z]+[ -]){0,3}"
    r"(?:bonus|allowance|stipend for|commissions?|revenues?|sales|budget|tuition|benefits?|fees?"
    r"|reimbursement|insurance|coverage|savings?|projects?|contracts?|relocation|overtime|grants?"
    r"|funding|inventory|assets|incentives?|gratuity|credit|account|portfolio|subsidy|vouchers?"
    r"|prime|indemnite|ventes|chiffre|allocation|frais|housing|logement|transport|hra)\b(?! ?:)"
)
_BARE = phrase(r"[^a-z\d]*(?:(?:between|entre|from|at|de|of)[^a-z\d]*)?")
_TOTAL = phrase(r"\b(?:total|package|ctc|all[- ]in|gross package|on-target|ote)\b")
_SUMMED = phrase(r"[ ,(]{0,3}(?:with|including|inclusive of|incl|avec|y compris|incluant) ")
_YEAR = phrase(r"(?:19|20)\d\d")
_LIST = phrase(
    r"\b(?:plus|and|along with|as well as|in addition to|excluding|exclusive of|including|et"
    r"|ainsi que|avec)\b|[,;(]"
)
_OTHERS = phrase(
    r"\b(?:our|new|all|other|any|every|most|the|nos|les|tous|chaque|tout) (?:\w+ )?(?:apprentices?"
    r"|hires?|trainees?|interns?|recruits?|staff|workers|employees|helpers|students|customers"
    r"|clients?|visitors|guests|members|competitors|apprentis?|stagiaires?|recrues?|etudiants?"
    r"|salaries|membres|visiteurs|employes|collegues|colleagues|debutants?|beginners)\b"
)
"""Whose pay is not told here: "our apprentices start at ..."."""

_WAY = phrase(r"\b(?:at|with|on|for|of|a|au|avec|de|pour)[ :(]{1,2}")
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\d[-/.](?:\d\d|[a-z]{3,9})[-/.]\d\d\b")
_ALONE = phrase(r"\((?:[a-z -]{0,80}\()?")
_PERSON = phrase(
    r"\b(?:he|she|they|his|her|their|mr|ms|mrs|mme|m|il|elle|son|employee?|employed|works?|worked"
    r"|working|starting|started|joined|hours? per week|hours/week|full[ -]time|position"
    r"|travaille\w*|temps plein)\b"
)


LIKELY = 0.9
"""From here on a currency told by the employer's country alone is no doubt of its own."""


@field(Scope.POSITION, Salary.parse)
def salary(letter: Letter) -> Iterator[Hit[Salary]]:
    """Find sums that words of pay, or the person and a period, make the pay of the job."""
    folded, past = plain(letter.text), 0
    for found in sums(letter.text):
        judged = _judged(letter.text, folded, found, past)
        past = found.at.end
        if judged:
            confidence, found_by, pay = judged
            yield _hit(letter, pay, confidence, found_by)


_AFTER_PAY = phrase(
    r"^[ ,(]{0,2}(?:[a-z]{2,12} ){0,3}(?:per|a|par|/) ?(?:year|annum|month|week|hour|an|annee|mois"
    r"|semaine|heure)\b|^[ ,(]{0,2}(?:annually|annuel\w*|monthly|hourly|weekly)"
)


def _judged(text: str, folded: str, found: Sum, past: int) -> tuple[float, str, Sum] | None:
    """Give a confidence, a reason, and the sum with its period; None for money that is no pay.

    `past` is where the sum before it ends.
    """
    own = sentence(text, found.at.start)
    start = own.start
    if start and text[start].islower():  # a sentence torn by a gap between its lines
        start = sentence(text, start - 3).start
    before = folded[max(start, found.at.start - 130) : found.at.start]
    after = folded[found.at.end : min(own.end, found.at.end + 60)]
    for head in heads(text, found.at.start):
        if _PAY.search(folded, head.start, head.end):
            row = max(start, line(text, found.at.start).start)
            cell = max(text.rfind("\t", row, found.at.start) + 1, row)
            before = f"{folded[head.start : head.end]} : {folded[cell : found.at.start]}"
            break
    cue = _last_end(_PAY, before)
    if _AFTER_NOT.match(after) or _is_other(before, cue, _last_end(_NOT_PAY, before)):
        return None
    if cue < 0:
        return _without_cue(found, before, after)
    if found.sign is None and found.scale is None and not _is_amount(folded, found, before[cue:]):
        return None
    timed = _with_period(found, before[max(0, cue - 45) :], after)
    own_words = before[max(cue - 30, len(before) - found.at.start + past, 0) :]
    own_words += f" {folded[found.at.start : found.at.end]}"
    is_former = _FORMER.search(before[max(len(before) - found.at.start + past, 0) :]) is not None
    is_raised = timed.high is not None and _RAISED.search(before) is not None
    if not is_raised and (is_former or _STARTED.match(after)):
        return 0.7, "pay before a raise", timed
    is_total = _TOTAL.search(own_words) is not None or _SUMMED.match(after) is not None
    return _led_in(timed, before, is_base=_BASE.search(own_words) is not None, is_total=is_total)


def _led_in(pay: Sum, before: str, *, is_base: bool, is_total: bool) -> tuple[float, str, Sum]:
    """Judge a sum that a word of pay leads in: base or total, before or after a raise."""
    if pay.period is None:
        return 0.75, "pay without a period", pay
    if pay.high is not None and _RAISED.search(before):
        return 0.9, "pay after a raise", replace(pay, low=pay.high, high=None)
    if pay.sign is None and pay.scale is None:
        return 0.85, "pay without a currency", pay
    return (0.97 if is_base else 0.9 if is_total else 0.95), "pay", pay


def _without_cue(found: Sum, before: str, after: str) -> tuple[float, str, Sum] | None:
    """Judge a sum that no word of pay leads in: by its period and the person it speaks of."""
    has_money = found.sign is not None or found.scale is not None
    if found.period is None or not has_money:
        return None
    if _OTHERS.search(before):
        return None
    is_job = _PERSON.search(after) or _DATED.search(before)
    is_person = _PERSON.search(before) or (is_job and _ends(_WAY, before))
    is_person = is_person or (_DATED.search(before) and before.endswith((", ", "; ")))
    if is_person or _PAY.search(after[:45]):
        return 0.86, "sum with a period", found
    is_alone = _BARE.fullmatch(before) or (_ends(_ALONE, before) and after.startswith(")"))
    return (0.8, "sum with a period", found) if is_alone else None


def _ends(pattern: re.Pattern[str], words: str) -> bool:
    return any(match.end() == len(words) for match in pattern.finditer(words))


def _with_period(found: Sum, before: str, after: str) -> Sum:
    if found.period is not None:
        return found
    period, is_semi = leading_period(before)
    if period is None and (stated := _AFTER_PAY.search(after)):
        period, is_semi = leading_period(stated[0])
    return replace(found, period=period, is_semi_monthly=is_semi)


def _is_amount(folded: str, found: Sum, between: str) -> bool:
    """Tell whether a figure without a currency is pay: "salary: 85,000 per year", not a year."""
    end = found.at.end
    is_date = folded[end : end + 1] in {"-", "/", "."} and folded[end + 1 : end + 2].isdigit()
    if is_date or ". " in between or _YEAR.fullmatch(folded, found.at.start, end):
        return False
    return found.period not in {None, PayPeriod.HOUR} or len(between) < 16  # noqa: PLR2004


def _is_other(before: str, cue: int, other: int) -> bool:
    """Tell whether the nearest word before a sum is of other money, in the same item of a list."""
    if other < 0 or other < cue:
        return False
    between = before[other:]
    listed = None
    for match in _LIST.finditer(between):
        listed = match
    # "including benefits, $60,000 per year": the comma ends the benefits if pay was spoken of.
    return not (cue >= 0 and listed is not None and listed[0] in {",", ";"} and len(between) < 12)  # noqa: PLR2004


def _last_end(pattern: re.Pattern[str], words: str) -> int:
    last = -1
    for match in pattern.finditer(words):
        if pattern is not _NOT_PAY or not _EXCEPT.search(words, 0, match.start()):
            last = match.end()
    return last


def _hit(letter: Letter, pay: Sum, confidence: float, found_by: str) -> Hit[Salary]:
    currency, likelihood = currency_of(letter, pay)
    if likelihood < 1:
        is_likely = currency is None or likelihood >= LIKELY
        confidence = round(confidence - 0.05, 2) if is_likely else min(confidence, 0.7)
    factor = 2 if pay.is_semi_monthly else 1
    low = Salary(pay.low * factor, currency, pay.period)
    if pay.high is None:
        return Hit(low, _trimmed(letter.text, pay.at), confidence, found_by)
    high = Salary(pay.high * factor, currency, pay.period)
    return Hit(low, _trimmed(letter.text, pay.at), min(confidence, 0.75), found_by, (high,))


def _trimmed(text: str, at: Span) -> Span:
    words = text[at.start : at.end]
    return Span(
        at.start + len(words) - len(words.lstrip(" \n:.(")),
        at.end - len(words) + len(words.rstrip()),
    )
