"""Hours of a week behind a label or under the head of a table column, English and French."""

from collections.abc import Iterator
from decimal import Decimal

from letterproof.fields._fortnights import HEAD
from letterproof.fields._hours import Figure
from letterproof.fields._numbers import FIGURES, from_figures, number_at
from letterproof.fields._plain import heads, phrase
from letterproof.model.page import Span

HOURS = r"(?:hours?|hrs?\b\.?|h(?:\b|(?=\d\d))\.?|heures?)(?:\(s\))?"
TO = phrase(r"(?: ?(?:hours?|heures?|h))?(?: ?- ?| (?:to|a|and|et|or|ou) )")
_LABEL = phrase(
    r"(?<!taux )(?<!salaire )(?<!tarif )(?<!remuneration )"
    r"(?:(?P<weekly>(?:hours?|hrs|heures?)(?: of work| worked| de travail)?(?: ?/ ?| (?:per|a|each"
    r"|in a|par) )(?:work )?(?:week|wk|semaine)"
    r"|weekly (?:work(?:ing)? )?(?:hours?|schedule|time|hrs)(?: of work| worked)?|(?:hours?"
    r"|heures?) "
    r"(?:worked )?(?:weekly|hebdomadaires?)|(?:work|working) week|semaine(?: normale)? de"
    r"(?: travail de)?"
    r"|(?:horaire|duree|temps|heures)(?: de travail)? hebdomadaires?(?: de travail)?)"
    r"|(?P<plain>(?:(?:work(?:ing)?|normal|regular|std\.?|standard|contract(?:ed|ual)?|scheduled"
    r"|guaranteed|basic) (?:hours|hrs\b\.?)|hours of work|hours worked|hours"
    r"|heures de travail|horaire(?: de travail)?|work schedule|(?:full|part)[ -]time"
    r"|temps (?:plein|partiel)|heures(?= ?[:\t]))))"
    r"(?: \([^()\n]{1,40}\))?(?:[ \t]{0,2}[:=\t-][ \t]{0,2}| (?:is|are|was|were|of|de|est de"
    r"|etait de|sont de"
    r"|totals?|averag(?:es?|ing)) |(?<=semaine de) |(?<=travail de) "
    r"|(?:(?<=time)|(?<=plein)|(?<=partiel))(?:, | \()(?=\d\d(?:[.,]\d+)? ?(?:h|hours|hrs"
    r"|heures)\b)"
    r"|\n(?=\d{1,2}(?:[.,]\d{1,2})?(?: ?h[a-z]{0,5})?(?:\n|$)))"
    r"(?:\d(?:\.5)?(?:-| )days?,? (?:and )?)?"
    r"(?:(?:an? |une? )?(?:average|minimum|approximately|about|moyenne|minimum)(?: of| de)? )?"
)
_LABELLED_TAIL = phrase(
    rf"(?!(?:[ -]?{HOURS})?[ -]?(?:shifts?|quarts|nights|gardes|annually|yearly|monthly|daily"
    r"|(?:per|a|/|par|every|each) ?(?:work(?:ing)? )?(?:day|jour|month|mois|year|annee|an\b|shift))"
    r"|[ -](?:\w+[ -])?(?:shifts|quarts|gardes))"
    rf"(?![\w:/]|[.,]\d| ?[$€£₦₹]| ?[ap]\.?m| ?%| ?days| ?jours)[ -]?(?:{HOURS})?"
    r"(?! ?(?:per|a|/|par|every) ?(?:day|jour|month|mois|year|two|2|fortnight)"
    r"|\d| ?daily| ?a\.?m| ?p\.?m| ?\d)"
)
_CELL = phrase(
    rf"\t(?P<hours>{FIGURES})(?: ?{HOURS})?"
    r"(?P<weekly> ?(?:(?:per|a|each|/|par) ?(?:week|wk|semaine)|weekly))?(?=\t|\n|$| ?/ ?[$€£])"
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


def labelled(_text: str, folded: str) -> Iterator[Figure]:
    """Find "Hours per week: 40" and "weekly hours are 40"."""
    for label in _LABEL.finditer(folded):
        first = number_at(folded, label.end())
        if first is None:
            continue
        to = TO.match(folded, first.end)
        last = (number_at(folded, to.end()) if to else None) or first
        tail = _LABELLED_TAIL.match(folded, last.end)
        if tail is None:
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
        is_weekly = any(
            _HOURS_HEAD.search(folded, head.start, head.end)
            or HEAD.search(folded, head.start, head.end)
            for head in above
        )
        if not is_weekly:
            is_plain = any(_PLAIN_HEAD.fullmatch(folded, head.start, head.end) for head in above)
            if not is_plain or not 8 < low <= 80:  # noqa: PLR2004 -- hours of a day, or of a year
                continue
        confidence = 0.92 if is_weekly or match["weekly"] else 0.75
        at = Span(match.start("hours"), match.end())
        yield Figure(low, None, at, confidence, "head of a table column")


def in_order(values: list[Decimal]) -> tuple[Decimal, Decimal | None]:
    """Give the lower of two numbers first; None for the other one when they are the same."""
    low, high = min(values), max(values)
    return low, None if low == high else high
