"""Working hours as letters write them, reckoned to a week, English and French."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from letterproof.fields._numbers import FIGURES, WORDS, from_figures, from_words
from letterproof.fields._plain import heads, phrase, sentence
from letterproof.model.page import Span


@dataclass(frozen=True, slots=True)
class Figure:
    """Hours per week, `high` where a range is given."""

    low: Decimal
    high: Decimal | None
    at: Span
    confidence: float
    found_by: str


def number(name: str) -> str:
    """Give a pattern for "40", "forty", "forty (40)" and "40 (forty)"."""
    return (
        rf"(?:(?P<{name}f>{FIGURES})(?: ?\({WORDS}(?: hours?| heures?)?\))?"
        rf"|(?P<{name}w>{WORDS})(?P<{name}h> and a half| et demie?)?(?: ?\((?P<{name}p>{FIGURES})"
        r"(?: hours?| heures?)?\))?)"
    )


HOURS = r"(?:hours?|hrs?\b\.?|h\b\.?|heures?)(?:\(s\))?"
_TO = r"(?: ?- ?| (?:to|a|and|et|or|ou) )"
DEMI = r"(?P<demi> et demie?| and a half)?"
FILL = (
    r"(?:,? ?\(?(?:of (?:paid )?(?:work|duty|service|employment)|worked|de travail|remunerees?"
    r"|payees?|of service|paid"
    r"|on average|en moyenne|or more|or above"
    r"|ou plus|\+|minimum|maximum|regular|straight time|each|in total|total|regularly|in an? "
    r"(?:normal|average|typical|regular|standard)"
    r"|during (?:an?|the)|a raison de|in|for)\)?){0,3},? ?"
)
_WEEK = (
    r"(?:(?:normal |average |typical |regular |standard |calendar |working |work |every |each )*"
    r"(?:week|wk)\b|semaine|sem\b)"
)
_PER = r"(?:per|a|an|each|every|in a|in each|/|by|par|dans une|la|chaque|p\.?/?)"
_TWO_WEEKS = (
    r"bi-?weekly|fortnightly|(?:per|a|each|every) fortnight"
    r"|(?:per|every|each|over|in) ?(?:two|2|other)(?:-| )?weeks?"
    r"|(?:aux|par|toutes les|chaque|sur) (?:deux|2) semaines|(?:par|a la|chaque) quinzaine"
    r"|bihebdomadaires?"
)
_ONE_WEEK = (
    rf"{_PER} ?{_WEEK}|weekly|hebdomadaires?(?!-)|hebdo\b"
    r"|(?:-| )?(?:work[ -]?|working )?week\b|/ ?w\b"
)
_MONTH = r"(?:per|a|each|every|/|par) ?(?:month|mois)\b|monthly|mensuel(?:le)?s?|(?<=/)mo\b"
_YEAR = (
    r"(?:per|a|each|every|/|par) ?(?:year|annum|an|annee)\b|annually|yearly|annuel(?:le)?s?"
    r"|(?<=/)yr\b"
)
_UNITS = (
    ("two weeks", Decimal("0.5"), 0.92, _TWO_WEEKS),
    ("week", Decimal(1), 0.95, _ONE_WEEK),
    ("month", Decimal(12) / Decimal(52), 0.85, _MONTH),
    ("year", Decimal(1) / Decimal(52), 0.85, _YEAR),
)
_RANGE = (
    rf"(?:(?P<af>{FIGURES})(?: ?(?:hours?|heures?|h))?(?: ?- ?| (?:to|a|and|et|or|ou) )"
    rf"|(?P<aw>{WORDS})(?: ?\({FIGURES}\))?(?: hours?| heures?)? (?:to|a|and|et|or|ou) )?"
)
_STATED = phrase(
    rf"(?<![\w.,/$€£-]){_RANGE}{number('b')}(?P<plus>\+)?[ -]?{HOURS}{DEMI}"
    rf"(?:-|{FILL})(?:" + "|".join(f"(?P<u{i}>{unit[3]})" for i, unit in enumerate(_UNITS)) + ")"
)
_LABELLED = phrase(
    r"(?:(?P<weekly>(?:hours?|hrs|heures?)(?: of work| worked| de travail)?(?: ?/ ?| (?:per|a|each"
    r"|in a|par) )(?:work )?(?:week|wk|semaine)"
    r"|weekly (?:work(?:ing)? )?(?:hours?|schedule|time|hrs)(?: of work| worked)?|(?:hours?"
    r"|heures?) "
    r"(?:worked )?(?:weekly|hebdomadaires?)|(?:work|working) week|semaine(?: normale)? de"
    r"(?: travail de)?"
    r"|(?:horaire|duree|temps|heures)(?: de travail)? hebdomadaires?(?: de travail)?)"
    r"|(?P<plain>(?:work(?:ing)? hours|hours of work|normal hours|regular hours|hours worked|hours"
    r"|heures de travail|horaire(?: de travail)?|work schedule)))"
    r"(?: \([^()\n]{1,40}\))?(?: ?[:=\t-] ?| (?:is|are|was|were|of|de|est de|etait de|sont de"
    r"|totals?|averag(?:es?|ing)) |(?<=semaine de) |(?<=travail de) )"
    r"(?:\d(?:\.5)?(?:-| )days?,? (?:and )?)?"
    r"(?P<hedge>(?:an? |une? )?(?:average|minimum|approximately|about|moyenne|minimum)(?: of"
    rf"| de)? )?{number('b')}(?:{_TO}{number('a')})?(?![\w:/]|[.,]\d| ?[ap]\.?m| ?%| ?days"
    rf"| ?jours)[ -]?(?:{HOURS})?(?! ?(?:per|a|/|par|every) ?(?:day|jour|month|mois|year|two|2"
    r"|fortnight)|\d| ?daily| ?a\.?m| ?p\.?m| ?\d)"
)
_CELL = phrase(rf"\t(?P<bf>{FIGURES})(?: ?{HOURS})?(?=\t|\n|$)")
_HOURS_HEAD = phrase(
    r"(?:hours?|hrs|heures?)(?: worked)? ?(?:/ ?|per |a |par )(?:week|wk|semaine|sem)|weekly hours"
    r"|heures hebdo"
)
_A_WEEK = phrase(r"[ ,]?(?:hours? |heures? )?(?:(?:per|a|each|/|par) ?(?:week|semaine)\b|weekly)")
NOT_WORK = phrase(
    r"\b(?:overtime|over-time|supplementaires?|in excess|excess of|exceed\w*|beyond|au-dela"
    r"|depassant|after|apres|course|training|formation|cours|class(?:es)?|lessons?|workshop"
    r"|support|notice|preavis|opens?|opened|opening|ouvert\w*|ouverture|business hours"
    r"|office hours|hours of operation|heures d'affaires|vacation|vacances|leave|conges?"
    r"|sav(?:ed|ing)s?|reduc\w+|economi\w+|permit|permis|visa|allow(?:ed|s)|authori[sz]ed"
    r"|volunteer\w*|benevol\w*|response|turnaround|budget(?:ed)?|billable|credit)\b"
)
_HARD = phrase(r"\b(?:course|training|formation|cours|overtime|support|leave|vacation|conges?)$")
_CLAUSE = phrase(r"[,;(:][^,;(:]*$")
WORK = phrase(
    r"\b(?:work\w*|employ\w*|schedule|shifts?|hours of work|full[ -]time|part[ -]time|horaire"
    r"|travail\w*|temps plein|temps partiel|employee?|position|poste|duty|rate|salary|she|he|they"
    r"|il|elle)\b"
)
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
    for match in _STATED.finditer(folded):
        at = Span(*match.span())
        if is_no_work(text, folded, at):
            continue
        index = next(i for i in range(len(_UNITS)) if match[f"u{i}"] is not None)
        unit, factor, confidence, _ = _UNITS[index]
        low, high = ends(match)
        hedge = folded[max(0, at.start - 28) : at.start]
        if high is not None:
            confidence = 0.7
        elif _HEDGE.search(hedge):
            confidence = 0.65
        elif _LOOSE.search(hedge):
            confidence = min(confidence, 0.78)
        yield Figure(
            low * factor,
            None if high is None else high * factor,
            at,
            confidence,
            f"hours per {unit}",
        )


def labelled(text: str, folded: str) -> Iterator[Figure]:
    """Find "Hours per week: 40" and "weekly hours are 40"."""
    for match in _LABELLED.finditer(folded):
        at = Span(*match.span())
        if is_no_work(text, folded, at):
            continue
        low, high = ends(match)
        if match["plain"] and not 8 < low <= 80:  # noqa: PLR2004 -- hours of a day, or of a year
            continue
        is_weekly = match["weekly"] or _A_WEEK.match(folded, match.end())
        confidence = 0.93 if is_weekly else 0.75
        confidence = confidence if high is None else 0.7
        yield Figure(low, high, at, confidence, "label of hours")


def tabled(text: str, folded: str) -> Iterator[Figure]:
    """Find bare figures under a table head such as "Hours/week"."""
    for match in _CELL.finditer(folded):
        if any(
            _HOURS_HEAD.search(folded, head.start, head.end)
            for head in heads(text, match.start("bf"))
        ):
            low = from_figures(match["bf"])
            yield Figure(low, None, Span(*match.span("bf")), 0.92, "head of a table column")


def ends(match: re.Match[str]) -> tuple[Decimal, Decimal | None]:
    """Give the lower and, of a range, the higher number of a match of `number`'s groups."""
    values = []
    for name in ("a", "b"):
        said = match.groupdict()
        if figures := said.get(f"{name}f") or said.get(f"{name}p"):
            values.append(from_figures(figures))
        elif spelt := said.get(f"{name}w"):
            half = Decimal("0.5") if said.get(f"{name}h") else Decimal(0)
            values.append(from_words(spelt) + half)
    if match.re.groupindex.get("demi") and match["demi"]:
        values[-1] += Decimal("0.5")
    low, high = min(values), max(values)
    return low, None if low == high else high


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
