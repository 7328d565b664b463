"""Hours with the unit they are for, wherever in the sentence it stands, English and French."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from letterproof.fields._numbers import Number, number_at, numbers
from letterproof.fields._plain import phrase, sentence
from letterproof.model.page import Span


@dataclass(frozen=True, slots=True)
class Figure:
    """Hours per week, `high` where a range is given."""

    low: Decimal
    high: Decimal | None
    at: Span
    confidence: float
    found_by: str


HOURS = r"(?:hours?|hrs?\b\.?|h(?:\b|(?=\d\d))\.?|heures?)(?:\(s\))?"
_HOUR = phrase(rf"(?<![a-z]){HOURS}")
TO = phrase(r"(?: ?(?:hours?|heures?|h))?(?: ?- ?| (?:to|a|and|et|or|ou) )")
_UP_TO_HOUR = phrase(
    r"\+?[ -]?(?:(?:regular|paid|working|work|net|clock|contract(?:ed|ual)|core|straight|standard"
    r"|basic|scheduled|full|actual|normal)(?: |-)){0,2}"
)
_MINUTES = phrase(r" ?([0-5]\d)(?!\d)(?: ?(?:minutes?|mins?|min)\b)?")
_ENGLISH = frozenset(("hour", "hours", "hrs", "hr"))
_LONGEST_NUMBER = 60
_FILL = (
    r"(?:,? ?\(?(?:of (?:paid )?(?:work|duty|service|employment)|worked|de travail|remunerees?"
    r"|payees?|of service|paid"
    r"|on average|en moyenne|or more|or above"
    r"|ou plus|\+|minimum|maximum|regular|straight time|each|in total|total|regularly|in an? "
    r"(?:normal|average|typical|regular|standard)"
    r"|during (?:an?|the)|a raison de|in|for)\)?){0,3},? ?"
)
_WEEK = (
    r"(?:(?:normal |average |typical |regular |standard |calendar |working |work |every |each"
    r" |full |given )*(?:week|wk)\b|semaine|sem\b)"
)
_PER = r"(?:per|a|an|each|every|in a|in each|/|by|par|dans une|la|chaque|p\.?/?)"
_TWO_WEEKS = (
    r"bi-?weekly|fortnightly|(?:per|a|each|every) fortnight"
    r"|(?:per|every|each|over|in) ?(?:two|2|other)(?:-| )?weeks?"
    r"|(?:aux|par|toutes les|chaque|sur) (?:deux|2) semaines|(?:par|a la|chaque) quinzaine"
    r"|(?:aux|par|tous les) (?:quinze|15) jours"
    r"|bihebdomadaires?"
)
_ONE_WEEK = (
    rf"{_PER} ?{_WEEK}|p\.? ?w\b\.?|weekly|hebdomadaires?(?!-)|hebdo\b"
    r"|(?:-| )?(?:work[ -]?|working )?week\b|/ ?w\b"
)
_MONTH = r"(?:per|a|each|every|/|par) ?(?:month|mois)\b|monthly|mensuel(?:le)?s?|(?<=/)mo\b"
_YEAR = (
    r"(?:per|a|each|every|/|par) ?(?:year|annum|an|annee)\b|annually|yearly|annuel(?:le)?s?"
    r"|(?<=/)yr\b"
)
_DAY = (
    r"(?:per|a|each|every|/|par) ?(?:work(?:ing)? )?(?:day|shift|jour|journee)\b|daily\b"
    r"|quotidien\w*|shifts?\b|/ ?d\b"
)
_UNIT_AFTER = phrase(
    rf"(?P<half> et demie?| and a half)?(?:-|{_FILL})(?:(?P<two_weeks>{_TWO_WEEKS})"
    rf"|(?P<week>{_ONE_WEEK})|(?P<month>{_MONTH})|(?P<year>{_YEAR})|(?P<day>{_DAY}))"
)
_FAR = 70
_NUMBER_OF_SHIFTS = (
    r"(?<![\w.,])(?P<count>[1-7]|one|two|three|four|five|six|seven|un|deux|trois|quatre|cinq|sept)"
)
_SHIFT = (
    r"(?:(?:\w+ )?shifts?|(?:working |work )?days?|nights?|quarts|postes|jours|journees|gardes"
    r"|nuits)"
)
_SHIFTS_OF = phrase(rf"{_NUMBER_OF_SHIFTS}(?: |-){_SHIFT} (?:each )?(?:of |de |d'|a )$")
_SHIFTS = phrase(rf"(?:-| ){_SHIFT}\b")
_COUNT = phrase(rf"{_NUMBER_OF_SHIFTS} $")
_WEEK_AFTER = phrase(
    r"(?: each)?,? ?(?:(?:per|a|in a|in the|each|every|/|par|la|chaque) ?(?:\w+ )?(?:week|wk"
    r"|semaine)"
    r"|weekly)\b"
)
_LONGEST_DAY = 14
_UNIT_NEAR = phrase(
    rf"\b(?:(?P<two_weeks>{_TWO_WEEKS}|two-week\w*|deux semaines|quinzaine)"
    r"|(?P<weeks>[2-9]|two|three|four|six|eight|deux|trois|quatre|huit)(?: |-)(?:weeks?|semaines)"
    r"|(?P<days>(?:[1-7]|one|two|three|four|five|six|seven|un|deux|trois|quatre|cinq|sept)"
    r"(?: |-)(?:working |work )?(?:days?|jours?) (?:in |of |out of )?(?:the |an? |per |each |every"
    r" |la |par |de la |dans la )(?:work(?:ing)? )?(?:week|semaine))"
    r"|(?P<week>weekly|hebdomadaires?|hebdo|(?:work(?:ing)?[ -]?)?week|semaine)"
    r"|(?P<month>monthly|mensuel(?:le)?s?|(?:per|a|each|every|par|chaque) (?:month|mois))"
    r"|(?P<year>yearly|annually|annuel(?:le)?s?|(?:per|a|each|every|par) (?:year|annum|an|annee))"
    r"|(?P<day>daily|quotidien\w*|(?:each|every|per|a|par|chaque) (?:work(?:ing)? )?(?:day|shift"
    r"|jour|journee)))\b"
)
NOT_WORK = phrase(
    r"\b(?:by law|legally|nobody|no one|la loi|overtime|over-time|supplementaires?|in excess"
    r"|excess of|exceed\w*|beyond|au-dela"
    r"|depassant|after|apres|course|training|formation|cours|class(?:es)?|lessons?|workshop"
    r"|support|notice|preavis|opens?|opened|opening|ouvert\w*|ouverture|business hours"
    r"|office hours|hours of operation|heures d'affaires|vacation|vacances|leave|conges?"
    r"|sav(?:ed|ing)s?|reduc\w+|economi\w+|permit|permis|visa|allow(?:ed|s)|authori[sz]ed"
    r"|volunteer\w*|benevol\w*|response|turnaround|budget(?:ed)?|billable|credit)\b"
)
WORK = phrase(
    r"\b(?:work\w*|employ\w*|schedule|shifts?|hours of work|full[ -]time|part[ -]time|horaires?"
    r"|travail\w*|temps plein|temps partiel|employee?|position|poste|duty|rate|salary|she|he|they"
    r"|il|elle|his|her|their|son|sa|ses)\b"
)


def hours_per(text: str, folded: str) -> Iterator[tuple[str, Figure]]:
    """Give "40 hours per week" and its kin with their unit: day, week, two_weeks, month, year.

    The unit follows the hours or stands elsewhere in their sentence ("in a normal week she put in
    40 hours").
    """
    last = 0
    for hour in _HOUR.finditer(folded):
        ends = _ends_before(folded, max(last, hour.start() - _LONGEST_NUMBER), hour.start())
        if hour.start() < last or not ends:
            continue
        minutes = (
            _MINUTES.match(folded, hour.end())
            if hour[0][0] == "h" and hour[0] not in _ENGLISH
            else None
        )
        end = minutes.end() if minutes else hour.end()
        tail = _UNIT_AFTER.match(folded, end)
        more = Decimal(minutes[1]) / 60 if minutes else Decimal(0)
        if tail and tail["half"]:
            more = Decimal("0.5")
        low, high = in_order([*(number.value for number in ends[:-1]), ends[-1].value + more])
        at = Span(ends[0].start, end)
        if (shifts := _shifts(folded, at)) is not None:
            last = shifts.at.end
            yield "week", replace(shifts, low=low * shifts.low, high=high and high * shifts.low)
        elif tail and tail.lastgroup:
            last = tail.end()
            yield tail.lastgroup, Figure(low, high, Span(at.start, last), 1, "hours")
        elif (unit := _unit_elsewhere(text, folded, at, low)) is not None:
            name, weeks, place = unit
            whole = Span(min(at.start, place.start), max(at.end, place.end))
            last = max(last, at.end)
            yield name, Figure(low / weeks, high and high / weeks, whole, 0.85, "hours")


def _shifts(folded: str, at: Span) -> Figure | None:
    """Count shifts of so many hours: "four 10-hour shifts a week", "cinq quarts de 8 heures"."""
    before = _SHIFTS_OF.search(folded, max(0, at.start - 40), at.start)
    after = _SHIFTS.match(folded, at.end) if before is None else None
    counted = before or (_COUNT.search(folded, max(0, at.start - 12), at.start) if after else None)
    if counted is None:
        return None
    end = after.end() if after else at.end
    week = _WEEK_AFTER.match(folded, end)
    number = number_at(folded, counted.start("count"))
    if week is None or number is None:
        return None
    return Figure(number.value, None, Span(counted.start(), week.end()), 0.9, "hours")


def _unit_elsewhere(text: str, folded: str, at: Span, low: Decimal) -> tuple[str, int, Span] | None:
    """Find the unit of hours in their sentence: after them or before; with the number of weeks."""
    own = sentence(text, at.start)
    if WORK.search(folded, own.start, own.end) is None:
        return None
    after = next(_UNIT_NEAR.finditer(folded, at.end, min(own.end, at.end + _FAR)), None)
    before = [*_UNIT_NEAR.finditer(folded, max(own.start, at.start - _FAR), at.start)]
    unit = after or (before[-1] if before else None)
    if unit is None:
        return None
    between = (at.end, unit.start()) if after else (unit.end(), at.start)
    if any(other.search(folded, *between) for other in (_HOUR, NOT_WORK)):
        return None
    place = Span(*unit.span())
    if unit["days"]:
        return "day" if low <= _LONGEST_DAY else "week", 1, place
    if unit["weeks"]:
        number = number_at(folded, unit.start("weeks"))
        return "week", int(number.value) if number else 1, place
    return unit.lastgroup or "week", 1, place


def _ends_before(folded: str, start: int, end: int) -> list[Number]:
    """Give the number that ends where the word for hours begins, or the two ends of a range."""
    near = list(numbers(folded, start, end))
    if not near or not _UP_TO_HOUR.fullmatch(folded, near[-1].end, end):
        return []
    is_range = len(near) > 1 and TO.fullmatch(folded, near[-2].end, near[-1].start)
    return near[-2:] if is_range else near[-1:]


def in_order(values: list[Decimal]) -> tuple[Decimal, Decimal | None]:
    """Give the lower of two numbers first; None for the other one when they are the same."""
    low, high = min(values), max(values)
    return low, None if low == high else high
