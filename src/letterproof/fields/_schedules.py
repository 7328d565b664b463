"""Working hours as letters write them, reckoned to a week, English and French."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from letterproof.fields._hours import HOURS, NOT_WORK, TO, WORK, Figure, hours_per, in_order
from letterproof.fields._numbers import FIGURES, from_figures, number_at
from letterproof.fields._plain import heads, phrase, sentence
from letterproof.model.page import Span

_UNITS = {
    "two_weeks": (Decimal("0.5"), 0.92),
    "week": (Decimal(1), 0.95),
    "month": (Decimal(12) / Decimal(52), 0.85),
    "year": (Decimal(1) / Decimal(52), 0.85),
}
"""How much of a week's hours those of a unit are, and how sure such a statement is."""

_LABEL = phrase(
    r"(?:(?P<weekly>(?:hours?|hrs|heures?)(?: of work| worked| de travail)?(?: ?/ ?| (?:per|a|each"
    r"|in a|par) )(?:work )?(?:week|wk|semaine)"
    r"|weekly (?:work(?:ing)? )?(?:hours?|schedule|time|hrs)(?: of work| worked)?|(?:hours?"
    r"|heures?) "
    r"(?:worked )?(?:weekly|hebdomadaires?)|(?:work|working) week|semaine(?: normale)? de"
    r"(?: travail de)?"
    r"|(?:horaire|duree|temps|heures)(?: de travail)? hebdomadaires?(?: de travail)?)"
    r"|(?P<plain>(?:work(?:ing)? hours|hours of work|normal hours|regular hours|hours worked|hours"
    r"|heures de travail|horaire(?: de travail)?|work schedule|heures(?= ?[:\t]))))"
    r"(?: \([^()\n]{1,40}\))?(?:[ \t]{0,2}[:=\t-][ \t]{0,2}| (?:is|are|was|were|of|de|est de"
    r"|etait de|sont de"
    r"|totals?|averag(?:es?|ing)) |(?<=semaine de) |(?<=travail de) "
    r"|\n(?=\d{1,2}(?:[.,]\d{1,2})?(?: ?h[a-z]{0,5})?(?:\n|$)))"
    r"(?:\d(?:\.5)?(?:-| )days?,? (?:and )?)?"
    r"(?:(?:an? |une? )?(?:average|minimum|approximately|about|moyenne|minimum)(?: of| de)? )?"
)
_LABELLED_TAIL = phrase(
    rf"(?!(?:[ -]?{HOURS})?[ -]?(?:shifts?|quarts|nights|gardes|annually|yearly|monthly|daily"
    r"|(?:per|a|/|par|every|each) ?(?:work(?:ing)? )?(?:day|jour|month|mois|year|annee|an\b|shift))"
    r"|[ -](?:\w+[ -])?(?:shifts|quarts|gardes))"
    rf"(?![\w:/]|[.,]\d| ?[ap]\.?m| ?%| ?days| ?jours)[ -]?(?:{HOURS})?(?! ?(?:per|a|/|par|every)"
    r" ?(?:day|jour|month|mois|year|two|2|fortnight)|\d| ?daily| ?a\.?m| ?p\.?m| ?\d)"
)
_CELL = phrase(
    rf"\t(?P<hours>{FIGURES})(?: ?{HOURS})?"
    r"(?P<weekly> ?(?:(?:per|a|each|/|par) ?(?:week|wk|semaine)|weekly))?(?=\t|\n|$)"
)
_PLAIN_HEAD = phrase(
    r"(?:(?:work(?:ing)? |regular |normal )?(?:hours|hrs)(?: worked| of work)?"
    r"|heures(?: de travail)?|horaire(?: de travail)?)[^a-z]*"
)
_HOURS_HEAD = phrase(
    r"(?:hours?|hrs|heures?)(?: worked)? ?(?:/ ?|per |a |par )(?:week|wk|semaine|sem)|weekly hours"
    r"|heures hebdo"
)
_A_WEEK = phrase(r"[ ,]?(?:hours? |heures? )?(?:(?:per|a|each|/|par) ?(?:week|semaine)\b|weekly)")
_HARD = phrase(r"\b(?:course|training|formation|cours|overtime|support|leave|vacation|conges?)$")
_CLAUSE = phrase(r"[,;(:][^,;(:]*$")
_OWN = phrase(
    r"(?<!over)\b(?:overtime|over-time|supplementaires?|preavis|notice|support|training"
    r"|formation)\b"
)
_HEDGE = phrase(
    r"\b(?:up to|maximum(?: of)?|max\.?|jusqu'a|no more than|not exceeding|at most|au plus"
    r"|as many as)(?: an?| of| de)? ?$"
)
_LOOSE = phrase(
    r"\b(?:approximately|approx\.?|about|around|roughly|environ|more than|over|plus de|nearly"
    r"|almost) ?(?:an?)? ?$"
)


def stated(text: str, folded: str) -> Iterator[Figure]:
    """Find "40 hours per week" and its kin, for a week, a fortnight, a month or a year."""
    for unit, figure in hours_per(text, folded):
        if unit not in _UNITS or is_no_work(text, folded, figure.at):
            continue
        factor, confidence = _UNITS[unit]
        confidence = min(confidence, figure.confidence)
        hedge = folded[max(0, figure.at.start - 28) : figure.at.start]
        if figure.high is not None:
            confidence = 0.7
        elif _HEDGE.search(hedge):
            confidence = 0.65
        elif _LOOSE.search(hedge):
            confidence = min(confidence, 0.78)
        yield replace(
            figure,
            low=figure.low * factor,
            high=None if figure.high is None else figure.high * factor,
            confidence=confidence,
            found_by=f"hours per {unit.replace('_', ' ')}",
        )


def labelled(text: str, folded: str) -> Iterator[Figure]:
    """Find "Hours per week: 40" and "weekly hours are 40"."""
    for label in _LABEL.finditer(folded):
        first = number_at(folded, label.end())
        if first is None:
            continue
        to = TO.match(folded, first.end)
        last = (number_at(folded, to.end()) if to else None) or first
        tail = _LABELLED_TAIL.match(folded, last.end)
        if tail is None or is_no_work(text, folded, Span(label.start(), tail.end())):
            continue
        low, high = in_order([first.value, last.value])
        if label["plain"] and not 8 < low <= 80:  # noqa: PLR2004 -- hours of a day, or of a year
            continue
        is_weekly = label["weekly"] or _A_WEEK.match(folded, tail.end())
        confidence = 0.7 if high is not None else 0.93 if is_weekly else 0.75
        end = last.end + len(tail[0].rstrip(" \n-"))
        yield Figure(low, high, Span(label.start(), end), confidence, "label of hours")


def tabled(text: str, folded: str) -> Iterator[Figure]:
    """Find bare figures under a table head such as "Hours/week"."""
    for match in _CELL.finditer(folded):
        above = list(heads(text, match.start("hours")))
        low = from_figures(match["hours"])
        is_weekly = any(_HOURS_HEAD.search(folded, head.start, head.end) for head in above)
        if not is_weekly:
            is_plain = any(_PLAIN_HEAD.fullmatch(folded, head.start, head.end) for head in above)
            if not is_plain or not 8 < low <= 80:  # noqa: PLR2004 -- hours of a day, or of a year
                continue
        confidence = 0.92 if is_weekly or match["weekly"] else 0.75
        at = Span(match.start("hours"), match.end())
        yield Figure(low, None, at, confidence, "head of a table column")


def is_no_work(text: str, folded: str, at: Span) -> bool:
    """Tell overtime, courses, support and their like by the words around the hours."""
    own = sentence(text, at.start)
    before = folded[max(own.start, at.start - 70) : at.start]
    comma = _CLAUSE.search(before)
    clause = before[comma.start() + 1 :] if comma else before
    last = 0
    for match in NOT_WORK.finditer(clause):
        last = match.end()
    if last and not WORK.search(clause, last):
        return True
    if comma and not clause.strip() and _HARD.search(before[: comma.start()]):
        return True
    after = folded[at.end : min(own.end, at.end + 30)]
    own_after = _OWN.match(after.lstrip(" \nof'd-")) if after else None
    return own_after is not None
