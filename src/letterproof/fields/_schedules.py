"""Working hours as letters write them, reckoned to a week, English and French."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from letterproof.fields._numbers import FIGURES, WORDS, from_figures, from_words
from letterproof.fields._plain import column, phrase, sentence
from letterproof.model.page import Span


@dataclass(frozen=True, slots=True)
class Figure:
    """Hours per week, `high` where a range is given."""

    low: Decimal
    high: Decimal | None
    at: Span
    confidence: float
    found_by: str


def _number(name: str) -> str:
    """Give a pattern for "40", "forty", "forty (40)" and "40 (forty)"."""
    return (
        rf"(?:(?P<{name}f>{FIGURES})(?: ?\({WORDS}(?: hours?| heures?)?\))?"
        rf"|(?P<{name}w>{WORDS})(?P<{name}h> and a half| et demie?)?(?: ?\((?P<{name}p>{FIGURES})"
        r"(?: hours?| heures?)?\))?)"
    )


_HOURS = r"(?:hours?|hrs?\b\.?|h\b\.?|heures?)(?:\(s\))?"
_TO = r"(?: ?(?:-|–) ?| (?:to|a|and|et|or|ou) )"
_DEMI = r"(?P<demi> et demie?| and a half)?"
_FILL = (
    r"(?:,? ?\(?(?:of (?:paid )?(?:work|duty|service|employment)|worked|de travail|remunerees?|payees?|of service|paid"
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
_UNITS = (
    ("two weeks", Decimal("0.5"), 0.92, r"bi-?weekly|fortnightly|(?:per|a|each|every) fortnight|(?:per|every|each|over|in) ?(?:two|2|other)(?:-| )?weeks?|(?:aux|par|toutes les|chaque|sur) (?:deux|2) semaines|(?:par|a la|chaque) quinzaine|bihebdomadaires?"),
    ("week", Decimal(1), 0.95, rf"{_PER} ?{_WEEK}|weekly|hebdomadaires?(?!-)|hebdo\b|(?:-| )?(?:work[ -]?|working )?week\b|/ ?w\b"),
    ("month", Decimal(12) / Decimal(52), 0.85, r"(?:per|a|each|every|/|par) ?(?:month|mois)\b|monthly|mensuel(?:le)?s?|(?<=/)mo\b"),
    ("year", Decimal(1) / Decimal(52), 0.85, r"(?:per|a|each|every|/|par) ?(?:year|annum|an|annee)\b|annually|yearly|annuel(?:le)?s?|(?<=/)yr\b"),
)  # fmt: skip
_RANGE = (
    rf"(?:(?P<af>{FIGURES})(?: ?(?:hours?|heures?|h))?(?: ?- ?| (?:to|a|and|et|or|ou) )"
    rf"|(?P<aw>{WORDS})(?: ?\({FIGURES}\))?(?: hours?| heures?)? (?:to|a|and|et|or|ou) )?"
)
_STATED = phrase(
    rf"(?<![\w.,/$€£-]){_RANGE}{_number('b')}(?P<plus>\+)?[ -]?{_HOURS}{_DEMI}"
    rf"(?:-|{_FILL})(?:" + "|".join(f"(?P<u{i}>{unit[3]})" for i, unit in enumerate(_UNITS)) + ")"
)
_LABELLED = phrase(
    r"(?:(?P<weekly>(?:hours?|hrs|heures?)(?: of work| worked| de travail)?(?: ?/ ?| (?:per|a|each"
    r"|in a|par) )(?:work )?(?:week|wk|semaine)"
    r"|weekly (?:work(?:ing)? )?(?:hours?|schedule|hrs)(?: of work| worked)?|(?:hours?|heures?) "
    r"(?:worked )?(?:weekly|hebdomadaires?)|(?:work|working) week|semaine(?: normale)? de"
    r"(?: travail de)?"
    r"|(?:horaire|duree|temps|heures)(?: de travail)? hebdomadaires?(?: de travail)?)"
    r"|(?P<plain>(?:work(?:ing)? hours|hours of work|normal hours|regular hours|hours worked|hours"
    r"|heures de travail|horaire(?: de travail)?|work schedule)))"
    r"(?: \([^()\n]{1,40}\))?(?: ?[:=\t-] ?| (?:is|are|was|were|of|de|est de|etait de|sont de"
    r"|totals?|averag(?:es?|ing)) |(?<=semaine de) |(?<=travail de) )"
    r"(?P<hedge>(?:an? |une? )?(?:average|minimum|approximately|about|moyenne|minimum)(?: of"
    rf"| de)? )?{_number('b')}(?:{_TO}{_number('a')})?(?![\w:/]|[.,]\d| ?[ap]\.?m| ?%| ?days"
    rf"| ?jours)[ -]?(?:{_HOURS})?(?! ?(?:per|a|/|par|every) ?(?:day|jour|month|mois|year|two|2"
    r"|fortnight)|\d| ?daily| ?a\.?m| ?p\.?m| ?\d)"
)
_CELL = phrase(rf"\t(?P<bf>{FIGURES})(?: ?{_HOURS})?(?=\t|\n|$)")
_HOURS_HEAD = phrase(
    r"(?:hours?|hrs|heures?)(?: worked)? ?(?:/ ?|per |a |par )(?:week|wk|semaine|sem)|weekly hours"
    r"|heures hebdo"
)
_A_WEEK = phrase(r"[ ,]?(?:hours? |heures? )?(?:(?:per|a|each|/|par) ?(?:week|semaine)\b|weekly)")
_DAYS = (
    r"(?:(?P<count>[1-7]|one|two|three|four|five|six|seven|un|deux|trois|quatre|cinq|sept)"
    r"(?: ?\([1-7a-z]{1,5}\))?(?: |-)(?:working |work |business )?(?:days?|jours?)(?: of work"
    r"| de travail|,)?(?:,? (?:in )?(?:per|a|each|every|par|la|de la|of the|in a) ?(?:week|wk"
    r"|semaine)|(?: |-)(?:work)?week|/ ?(?:week|wk|semaine)|,? weekly|(?= \(?(?:from )?(?:mon"
    r"|lundi)))"
    r"|(?P<first>mon|tue|wed|thu|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche)[a-z]*\.?(?: ?- ?| (?:to|through|thru|till|until|au|a) )(?P<last>mon|tue|wed|thu"
    r"|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[a-z]*"
    r"|(?P<weekdays>on weekdays|jours de semaine|every weekday))"
)
_DAYS_ANY = phrase(rf"\b{_DAYS}")
_DAILY = phrase(
    rf"(?<![\w.,/$-]){_number('b')}[ -]?{_HOURS}{_DEMI}{_FILL}(?:(?:per|a|each|every|/|par) ?"
    r"(?:work(?:ing)? )?(?:day|shift|jour|journee)\b|daily\b|quotidien\w*|shifts?\b|/ ?d\b)"
)
_TIME = (
    r"(?P<{0}>\d{{1,2}})(?: ?[:.h] ?(?P<{0}m>[0-5]\d))?(?: ?h(?:eures|rs)?\b| ?(?=[ap]\.?m)| ?)"
    r"(?P<{0}x>(?:a\.?m\b|p\.?m\b)\.?)?(?P<{0}n> ?(?:noon|in the (?:morning|afternoon)|du matin"
    r"|de l'apres-midi))?"
)
_CLOCK = phrase(
    rf"(?<![\w.,/$:-]){_TIME.format('s')}(?: ?- ?| (?:to|until|till|through|and|a|et"
    rf"|jusqu'a) ){_TIME.format('e')}(?![\d:/%$€]| ?(?:hours?|hrs|heures|days|jours|years|ans"
    r"|weeks|semaines))"
)
_LUNCH = phrase(
    r"(?P<paid>paid )?(?:(?P<n>\d{1,2}|one|an?|une|half|half an|thirty|trente|forty-five|sixty)"
    r"(?: |-)?(?P<half>half(?: |-))?(?P<unit>hours?|hrs?|h\b|heures?|demi-heure|minutes?|mins?"
    r"|demie heure))(?: |-)(?P<p2>\(?(?:paid|unpaid|non payee?|non remuneree?|remuneree?)\)? )?(?:"
    r"(?:for|of|pour(?: le)?|de) )?(?:(?:unpaid|paid|daily|meal|lunch) )?(?:lunch|meal|break|diner"
    r"|dejeuner|repas|pause)"
    r"|(?:lunch|meal|break|pause|diner|dejeuner)(?: (?:break|period|repas|diner|dejeuner))?(?: "
    r"(?:of|de|d'|:))? ?(?P<n2>\d{1,2}|one|an|une|half an|thirty|trente)(?: |-)(?P<unit2>hours?"
    r"|hrs?|heures?|minutes?|mins?)"
    r"|(?P<demi>half-hour|half hour|demi-heure) (?:unpaid |for |pour |de )?(?:lunch|meal|break"
    r"|pause|diner|dejeuner)"
)
_NOT_WORK = phrase(
    r"\b(?:overtime|over-time|supplementaires?|in excess|excess of|exceed\w*|beyond|au-dela"
    r"|depassant|after|apres|course|training|formation|cours|class(?:es)?|lessons?|workshop"
    r"|support|notice|preavis|opens?|opened|opening|ouvert\w*|ouverture|business hours"
    r"|office hours|hours of operation|heures d'affaires|vacation|vacances|leave|conges?"
    r"|sav(?:ed|ing)s?|reduc\w+|economi\w+|permit|permis|visa|allow(?:ed|s)|authori[sz]ed"
    r"|volunteer\w*|benevol\w*|response|turnaround|budget(?:ed)?|billable|credit)\b"
)
_HARD = phrase(r"\b(?:course|training|formation|cours|overtime|support|leave|vacation|conges?)$")
_CLAUSE = phrase(r"[,;(:][^,;(:]*$")
_WORK = phrase(
    r"\b(?:overtime|over-time|supplementaires?|in excess|excess of|exceed\w*|beyond|au-dela"
    r"|depassant|after|apres|course|training|formation|cours|class(?:es)?|lessons?|workshop"
    r"|support|supported|notice|preavis|store|shop|restaurant|hotel|salon|clinic is|branch is"
    r"|opens?|opened|opening|ouvert\w*|ouverture|business hours|office hours|hours of operation"
    r"|heures d'affaires|customers?|clients?|clientele"
    r"|vacation|vacances|leave|conges?|sav(?:ed|ing)s?|reduc\w+|economi\w+|permit|permis|visa"
    r"|allow(?:ed|s)|authori[sz]ed|study|etudes|student|volunteer\w*|benevol\w*|monitor\w*"
    r"|supervis\w*|respond\w*|response|available|within|turnaround|delivery|machine|equipment"
    r"|budget(?:ed)?|billable|scheduled staff|credit)\b"
)
_WORK = phrase(
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
_SUBJECT = phrase(
    r"\b(?:he|she|they|mr|ms|mrs|mx|mme|m|il|elle|employee?|was employed|is employed|worked|works"
    r"|working|travaille|travaillait|contract(?:ed)?)\b"
)


def stated(text: str, folded: str) -> Iterator[Figure]:
    """Find "40 hours per week" and its kin, for a week, a fortnight, a month or a year."""
    for match in _STATED.finditer(folded):
        at = Span(*match.span())
        if _is_no_work(text, folded, at):
            continue
        index = next(i for i in range(len(_UNITS)) if match[f"u{i}"] is not None)
        unit, factor, confidence, _ = _UNITS[index]
        low, high = _ends(match)
        hedge = folded[max(0, at.start - 28) : at.start]
        if unit == "week" and "work of" in match[0]:
            continue
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
        if _is_no_work(text, folded, at):
            continue
        low, high = _ends(match)
        if match["plain"] and not 8 < low <= 80:  # noqa: PLR2004 -- hours of a day, or of a year
            continue
        is_weekly = match["weekly"] or _A_WEEK.match(folded, match.end())
        confidence = 0.93 if is_weekly else 0.75
        confidence = confidence if high is None else 0.7
        yield Figure(low, high, at, confidence, "label of hours")


def tabled(text: str, folded: str) -> Iterator[Figure]:
    """Find bare figures under a table head such as "Hours/week"."""
    for match in _CELL.finditer(folded):
        if any(_HOURS_HEAD.search(cell) for cell in column(text, match.start("bf"))):
            low = from_figures(match["bf"])
            yield Figure(low, None, Span(*match.span("bf")), 0.92, "head of a table column")


def by_the_day(text: str, folded: str) -> Iterator[Figure]:
    """Find "8 hours a day, 5 days a week" in either order within one sentence."""
    for match in _DAILY.finditer(folded):
        at = Span(*match.span())
        own = sentence(text, at.start)
        if _is_no_work(text, folded, at):
            continue
        days = _nearest_days(
            folded, Span(max(own.start, at.start - 90), min(own.end, at.end + 90)), at
        )
        if days is None:
            continue
        count, place = days
        low, _ = _ends(match)
        whole = Span(min(at.start, place.start), max(at.end, place.end))
        yield Figure(low * count, None, whole, 0.9, "hours a day, days a week")


def by_the_clock(text: str, folded: str) -> Iterator[Figure]:
    """Find "Monday to Friday, 9 to 5 with an hour for lunch"; a break not told lowers confidence."""
    for match in _CLOCK.finditer(folded):
        at = Span(*match.span())
        own = sentence(text, at.start)
        near = Span(max(own.start, at.start - 90), min(own.end, at.end + 110))
        days = _nearest_days(folded, near, at)
        hours = _length(match)
        lunch = _LUNCH.search(folded, near.start, near.end)
        if days is None or hours is None or (lunch is None and _is_opening(folded, own)):
            continue
        count, place = days
        rest = Decimal(0)
        if lunch is not None and not _is_paid(lunch):
            rest = _break_of(lunch)
        whole = Span(
            min(at.start, place.start), max(at.end, place.end, lunch.end() if lunch else 0)
        )
        confidence = 0.85 if lunch else 0.6
        yield Figure((hours - rest) * count, None, whole, confidence, "days and times of a week")


def _ends(match: re.Match[str]) -> tuple[Decimal, Decimal | None]:
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


def _is_no_work(text: str, folded: str, at: Span) -> bool:
    """Tell overtime, courses, support and their like by the words around the hours."""
    own = sentence(text, at.start)
    before = folded[max(own.start, at.start - 70) : at.start]
    comma = _CLAUSE.search(before)
    clause = before[comma.start() + 1 :] if comma else before
    last = 0
    for match in _NOT_WORK.finditer(clause):
        last = match.end()
    if last and not _WORK.search(clause, last):
        return True
    if comma and not clause.strip() and _HARD.search(before[: comma.start()]):
        return True
    after = folded[at.end : min(own.end, at.end + 30)]
    own_after = _OWN.match(after.lstrip(" \nof'd-")) if after else None
    return own_after is not None


def _is_opening(folded: str, own: Span) -> bool:
    if _WORK.search(folded, own.start, own.end) is None:
        return True
    opening = _NOT_WORK.search(folded, own.start, own.end)
    return opening is not None and _SUBJECT.search(folded, own.start, own.end) is None


_WEEK_DAYS = {
    name: number
    for names in (
        "mon tue wed thu fri sat sun",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
    )
    for number, name in enumerate(names.split())
}


def _nearest_days(folded: str, near: Span, at: Span) -> tuple[int, Span] | None:
    best: tuple[int, int, Span] | None = None
    for match in _DAYS_ANY.finditer(folded, near.start, near.end):
        place = Span(*match.span())
        if match["count"]:
            count = (
                int(match["count"]) if match["count"].isdigit() else int(from_words(match["count"]))
            )
        elif match["weekdays"]:
            count = 5
        else:
            count = (_WEEK_DAYS[match["last"]] - _WEEK_DAYS[match["first"]]) % 7 + 1
        distance = max(place.start - at.end, at.start - place.end)
        if best is None or distance < best[0]:
            best = (distance, count, place)
    return None if best is None else best[1:]


def _length(match: re.Match[str]) -> Decimal | None:
    """Give the hours from one time of day to another, where the halves of the day are told or plain."""
    start, end = int(match["s"]), int(match["e"])
    if start > 24 or end > 24:  # noqa: PLR2004
        return None
    is_time = any(match[name] for name in ("sm", "em", "sx", "ex", "sn", "en")) or "h" in match[0]
    if not is_time and not (5 <= start <= 11 and 1 <= end <= 8):  # noqa: PLR2004 -- "9 to 5"
        return None
    if (match["sx"] or "").startswith("p") and start < 12:  # noqa: PLR2004
        start += 12
    if (match["ex"] or "").startswith("p") and end < 12:  # noqa: PLR2004
        end += 12
    begin = Decimal(start) + Decimal(match["sm"] or 0) / 60
    until = Decimal(end) + Decimal(match["em"] or 0) / 60
    if until <= begin:
        until += 12 if not match["ex"] and until + 12 > begin else 24
    length = until - begin
    return length if 2 <= length <= 14 else None  # noqa: PLR2004 -- a shift


def _is_paid(lunch: re.Match[str]) -> bool:
    return bool(lunch["paid"]) or (lunch["p2"] or "").startswith(
        ("paid", "(paid", "remun", "(remun")
    )


def _break_of(lunch: re.Match[str]) -> Decimal:
    if lunch["demi"] or (lunch["half"] or "") or "demi" in (lunch["unit"] or ""):
        return Decimal("0.5")
    number = lunch["n"] or lunch["n2"] or "1"
    unit = lunch["unit"] or lunch["unit2"] or "hour"
    if number.startswith("half"):
        return Decimal("0.5")
    amount = Decimal(number) if number.isdigit() else Decimal({"a": 1, "an": 1}.get(number, 0))
    if not amount:
        amount = from_words(number)
    return amount / 60 if unit.startswith("min") else amount
