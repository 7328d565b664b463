"""The words of working time as tokens: numbers, hours, days, weeks, times of day, breaks.

A token's tag is one letter, so that a grammar can be written as patterns over strings of tags:
N number, H hours, m minutes, D day or shift, J weekday, K several of them (days), W week,
F fortnight, M month, Y year, T time of day, Q "7 h 30", A half of the day, B break, S share of a
week, Z days in seven, E full-time equivalent, X times, t to, a "a" or "à", p per, & and, f off,
e next, r alternating, o any other word, and punctuation for itself. Words that only join others
have none.
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from letterproof.fields._numbers import FIGURES, TENS, WORD, number_at
from letterproof.fields._plain import phrase, sentence


class Token(NamedTuple):
    """A word or a measure of time and where it stands.

    `value` is in its own unit; `high` is the upper end of a range, or when a clock's day ends.
    """

    tag: str
    start: int
    end: int
    value: Decimal = Decimal(0)
    high: Decimal | None = None
    text: str = ""


_WORDS = rf"(?:dix-(?:sept|huit|neuf)|(?:{TENS})(?:(?:-et-| et |[- ])(?:{WORD}))?|{WORD})"
_N = rf"(?:{FIGURES}|{_WORDS}\b)"
_BREAK_NOUN = (
    r"(?:lunch|meals?|breaks?|dinner|supper|tea|rest|pauses?|repas|diner|dejeuner|souper|table|noon"
    r"|midday|midi|manger|prier|eat|prayers?)"
)
_REST = (
    rf"(?:(?:an?|une) (?:half|demie?)(?: |-)(?:hour|heure)|half(?: |-)?an?(?: |-)hour|half(?: "
    rf"|-)hour"
    rf"|(?:une )?demie?(?: |-)heure|(?:an?|une) (?:hour|hr|heure)(?: and a half| et demie)?"
    rf"|{_N}(?: |-)?(?:hours?|hrs?|h|heures?|minutes?|mins?|min)\b(?: ?\d\d)?)(?:'s|s'|'|\.)?"
)
_OF_REST = (
    r"(?:unpaid|paid|non|pas|payee?|remuneree?|off|for|of|which|is|are|pour|de|du|d'|l'|le|la|les"
    r"|daily"
    r"|(?:meal|lunch|midday)|at|the|a|an|each|his|her|their|free|uninterrupted|taken|as|in)"
)
_AFTER_REST = (
    r"(?:break|hour|period|each|every|day|paid|unpaid|non|not|payee?s?|remuneree?s?|deduite?s?"
    r"|deducted|is"
    r"|are|was|were|being|included|excluded|inclus\w*|exclus\w*|comprise?s?|repas|a|per|par|jour"
    r"|on top)"
)
_BREAK = (
    rf"(?:(?<!un)paid )?{_REST}(?:[ -]\(?{_OF_REST}\)?){{0,5}}[ -]?{_BREAK_NOUN}\b"
    rf"(?:[ ]\(?{_AFTER_REST}\)?){{0,5}}(?![a-z])"
    rf"|{_BREAK_NOUN}(?: (?:break|period|repas|diner))?(?: (?:of|de|d'|is|for|pour|lasting)|:)? ?"
    rf"{_REST}(?: \(?(?:paid|unpaid|non payee?|remuneree?)\)?)?"
    rf"|(?:no|without|sans|aucune?)(?: \w+)? {_BREAK_NOUN}(?: (?:deducted|deduite?s?))?"
    rf"|{_BREAK_NOUN} (?:are |is |were |being )?(?:paid|remunerees?|payees?)\b|paid {_BREAK_NOUN}\b"
)
_OFF = (
    rf"{_N}[ -]?(?:(?:days?|nights?|shifts?|weeks?|jours?|semaines?)(?: de travail"
    rf"| travailles?)?[ -])?"
    rf"(?:on\b|sur |de travail|travailles?|in\b|worked)(?:,? (?:and|then|et|suivis de|followed by)"
    rf"| ?[,/&-]"
    rf"| out of)? ?{_N}[ -]?(?:(?:days?|nights?|shifts?|weeks?|jours?|semaines?)[ -]?)?"
    r"(?:off\b|de repos|de conge|libres|rest\b)"
    rf"|{_N}(?: |-)(?:days?|jours|nights?|nuits)?,? ?(?:out of|sur) (?:7|seven|sept)\b(?: days)?"
)
_AMPM = r" ?(?:[ap]\.m\.?|[ap]m\b\.?)"
_DAYS = (
    r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:\b\.?|(?:day|sday|nesday|rsday|urday"
    r"|sday)s?\b)"
    r"|(?:lun|mar|mer|jeu|ven|sam|dim)\.(?= ?(?:-|a |au |et |,|:|\d))"
    r"|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b"
)
_DAY = (
    r"(?:(?:working|work|business|full|eight|day|night|evening|morning|calendar|duty)[ -])?"
    r"(?:days?|shifts?|nights?|evenings?|mornings?|afternoons?|duties)\b|daily\b|jours?\b"
    r"|journees?\b"
    r"|quotidien\w*|quarts?(?: de travail)?\b|gardes?\b|nuits?\b|soirs?\b|matins?\b|matinees?\b"
    r"|apres-midi\b"
    r"|postes?(?= de \d)|/ ?d\b"
)
_WEEK = (
    r"(?:(?:working|work|normal|standard|school|basic|calendar)[ -]?)*weeks?\b|workweeks?\b"
    r"|weekly\b"
    r"|wk\b\.?|semaines?\b|sem\b\.?|hebdo\w*|p\.? ?w\b\.?|/ ?w\b|h/s\b"
)
_TWO_WEEKS = (
    r"bi-?weekly|fortnight\w*|(?:every|each) (?:other|second) week|(?:aux|par|tous les"
    r"|chaque) (?:quinze|15)"
    r" jours|quinzaines?|(?:a la |aux )?bihebdomadaires?|aux deux semaines|toutes les deux semaines"
)
_FILL = (
    r"one of|per|an|each|every|of|the|in|over|on|at|from|for|by|with|une?(?= semaine| journee"
    r"| jour)|le"
    r"|la|les|par"
    r"|dans|chaque|de|du|des|d'|l'|pour|sur|aux|averag\w+|en moyenne|au (?:minimum|maximum|moins"
    r"|total)"
    r"|(?:or|ou) (?:more|above|over|plus)|minimum|maximum|min\.?|max\.?|total\w*|in all|regular\w*"
    r"|paid|net"
    r"|standard|normal\w*|usual\w*|typical\w*|contract\w*|scheduled|actual|full|straight[ -]time"
    r"|straight"
    r"|guaranteed|basic|core|clock|work(?:ed|ing)?|service|duty|employment|travail\w*|remuner\w+"
    r"|payees?|given"
    r"|entire|rota|roster|rotation|cycles?|periods?|periode|pay|paie|paye|basis|calendar|ordinary"
    r"|productive"
    r"|gross|flat|garanti\w*|effecti\w+|normale?s?|complete|solid|about|approximately|approx\.?"
    r"|environ|some"
    r"|base|to a|amounting to|made up|consisting|comprising|reparti\w+|spread|across|divided|split"
    r"|within"
)
_LEAVES = (
    r"(?:,? ?(?:and|et|then|puis|to) )?(?:(?:he|she|they|we|on|il|elle|nous) )?"
    r"(?:leav\w+|left|knock\w* off|clock\w* out|descend\w+|sort(?:ait|ions|ez)?|rentr\w+"
    r"|finish\w*|end(?:s|ed|ing)?|(?:goes|went"
    r"|going|go) home"
    r"|stop\w*|(?:se )?termin\w+|fini\w+|quitt\w+|repart\w*)(?: (?:work|home|it|his shift"
    r"|her shift))?"
    rf" ?(?:at|a|around|by)?(?= (?:\d|noon|midnight|midi|minuit|(?:{WORD})\b))"
)
_PARTS = {
    "guard": (
        rf"\b(?:every|each|toutes les|chaque) {_N} (?:hours|heures)\b|"
        r"\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:[$€£₹₦]|\b(?:cad|usd|aed|inr|rs|gbp"
        r"|eur"
        r"|php)\b\.?"
        r")[ ]?\d[\d,. ]{0,12}\d?|\d[\d., ]{0,12} ?[$€£](?!\w)|\b(?:within|every|after"
        r"|sous) \d+ hours\b"
        r"(?=[.,;])"
    ),
    "B": _BREAK,
    "Z": _OFF,
    "T": (
        rf"(?<![\w.,:/])\d{{1,2}}(?:[:.h] ?[0-5]\d)?{_AMPM}|(?<![\w.,:/])\d{{1,2}}:[0-5]\d(?!\d)"
        r"|\b(?:noon|midday|midnight|midi|minuit)\b"
    ),
    "Q": r"(?<![\w.,:/])\d{1,2} ?h(?:eures?)?\.? ?[0-5]\d(?![\d:])(?: ?(?:minutes?|mins?|min)\b)?",
    "S": (
        r"\d{1,3}(?:[.,]\d+)? ?(?:%|per ?cent\b|pour ?cent\b)|\bthree[ -]quarters?\b"
        r"|\btwo[ -]thirds\b"
        r"|\bles trois quarts\b|\b(?:exactly |one[ -])?half(?= of\b| the\b|[.;,])|\bla moitie\b"
    ),
    "K": (r"\b(?:on )?weekdays?\b|\bjours (?:de semaine|ouvrables)\b|\bweek-?ends?\b"),
    "J": rf"\b(?:{_DAYS})",
    "N": (
        rf"(?<![\w.,:$])(?:\d\.\d{{3}}(?= ?(?:hours|heures))|{FIGURES}(?!(?:st|nd|rd|th|er|e)\b"
        rf"|[.,:]\d)"
        rf"|(?!one of\b|un des?\b){_WORDS}\b(?: and a half| et demie?)?)(?: ?\((?:{FIGURES}"
        rf"|[a-z -]{{3,30}})\)(?=[ -]))?"
    ),
    "H": (
        r"(?:\b|(?<=\d)|(?<=½)|(?<=\d )|(?=\+))(?:\+[ -]?)?(?:hours?|hrs?\b\.?|heures?|hr\b"
        r"|h\b\.?)(?:\(s\))?'?(?: and a half"
        r"| et demie?\b)?"
        r"(?:-a(?=-week|-day))?"
    ),
    "p": r"(?<=[\d)])(?: (?:per|par|each|every)\b| ?/)",
    "m": r"(?:\b|(?<=\d))(?:minutes?|mins?)\b\.?",
    "F": rf"\b(?:{_TWO_WEEKS})\b",
    "W": rf"(?:\b|(?<= )|(?=/))(?:{_WEEK})",
    "M": r"\b(?:(?:calendar )?months?|monthly|mois|mensuel\w*)\b|/ ?mo\b",
    "Y": r"\b(?:years?|annum|yearly|annually|annee?s?|annuel\w*)\b|(?<=par )ans?\b|/ ?yr\b|p\.a\.",
    "E": r"\b(?:fte|full[ -]time equivalent|etp|equivalent temps plein)\b",
    "A": r"\b(?:o'clock"
    r"|in the (?:morning|afternoon|evening)|at night|du matin|de l'apres-midi|du soir)\b",
    "D": rf"(?:\b|(?=/))(?:{_DAY})",
    "f": r"\boff\b",
    "e": r"\b(?:the (?:next|other|following)|la suivante|l'autre)\b(?: week)?",
    "r": r"\b(?:alternat\w+|en alternance)\b",
    "fill": rf"\b(?:{_FILL})\b(?![']s)",
    "t": rf"\b(?:to|through|thru|till|until|au|jusqu'(?:a|au))\b|{_LEAVES}",
    "a": r"\ba\b",
    "and": r"\b(?:and|et|plus|puis|then|or|ou)\b|[&+]",
    "X": r"[x×*](?= ?\d)|(?<=[\d ])[x×](?= )|\bfois\b|\btimes\b",
    "o": r"[^\W_][\w']*",
    "mark": r"[,;:()\t-]",
}
_TOKEN = phrase(
    r"(?:(?<=[\d)])|(?=[^ \n]))(?:"
    + "|".join(f"(?P<{name}>{part})" for name, part in _PARTS.items())
    + ")"
)
"""No token but "per" begins with a space: behind a number."""
_MARKS = {"\t": ":", ";": ","}
_NUMERALS = phrase(_N)
_SHARES = {"three": "0.75", "two": "0.67", "les": "0.75"}
_WEEK_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_JOURS = ("lun", "mar", "mer", "jeu", "ven", "sam", "dim")


def tokens(text: str, folded: str) -> list[Token]:
    """Give the tokens of a text; "." stands where a sentence ends."""
    found: list[Token] = []
    end = sentence(text, 0).end if text else 0
    for match in _TOKEN.finditer(folded):
        kind = match.lastgroup or "o"
        if match.start() >= end:
            end = sentence(text, match.start()).end
            if not (found and _goes_on(found[-1].tag, kind)):
                found.append(Token(".", match.start(), match.start()))
        if kind != "fill":
            found.append(_token(kind, match))
    return found


def _goes_on(last: str, kind: str) -> bool:
    """Say whether a statement goes on where its sentence seems to end: "to 5 p.m. Monday ..."."""
    return last in "ta&-" or (last in "TAHQ" and kind == "J")


def _token(kind: str, match: re.Match[str]) -> Token:
    said = match[0]
    value = _VALUE[kind](said) if kind in _VALUE else Decimal(0)
    tag = {"and": "&", "guard": "o", "mark": _MARKS.get(said, said)}.get(kind, kind)
    return Token(tag, *match.span(), value, text=said)


def _time(said: str) -> Decimal:
    """Give the hour of day, past twelve in the afternoon where it says so."""
    if said in {"noon", "midday", "midi"}:
        return Decimal(12)
    if said in {"midnight", "minuit"}:
        return Decimal(24)
    hour, *minutes = re.findall(r"\d+", said)
    whole = int(hour)
    if "p" in said and whole < 12:  # noqa: PLR2004
        whole += 12
    elif re.search(r"\d ?a", said) and whole == 12:  # noqa: PLR2004
        whole = 0
    return whole + (Decimal(minutes[0]) / 60 if minutes else Decimal(0))


def _number(said: str) -> Decimal:
    if re.fullmatch(r"\d\.\d{3}", said):
        return Decimal(said.replace(".", ""))
    number = number_at(said, 0)
    return number.value if number else Decimal(0)


def _numerals(said: str) -> Iterator[Decimal]:
    return (_number(match[0]) for match in _NUMERALS.finditer(said))


def _in_seven(said: str) -> Decimal:
    """Give the days of a week that a turn of days on and days off comes to."""
    on, other = [*_numerals(said), Decimal(0), Decimal(0)][:2]
    is_whole = re.search(r"out[ \n]of|sur (?:7|sept)", said) is not None
    whole = other if is_whole else on + other
    return on * 7 / whole if whole else Decimal(0)


def _rest(said: str) -> Decimal:
    """Give the hours that a break takes off the day; none where it is paid or not there."""
    if re.match(r"(?:no|without|sans|aucun)", said) or (
        re.search(r"\b(?:paid|payees?|remunerees?)\b", said)
        and not re.search(r"\b(?:non|not|pas)[ \n]", said)
    ):
        return Decimal(0)
    if re.search(r"\b(?:half[ \n-]|demi)", said) and not re.search(r"and a half|et demie", said):
        return Decimal("0.5")
    number = next((n for n in _numerals(said) if n), Decimal(1))
    if re.search(r"min", said):
        return number / 60
    return number + (Decimal("0.5") if re.search(r"and a half|et demie", said) else 0)


def _share(said: str) -> Decimal:
    if said[0].isdigit():
        return _number(said.split("%", maxsplit=1)[0]) / 100
    return Decimal(_SHARES.get(re.split(r"[ \n-]", said)[0], "0.5"))


def _weekday(said: str) -> Decimal:
    names = _WEEK_DAYS if said[:3] in _WEEK_DAYS else _JOURS
    return Decimal(names.index(said[:3]))


_VALUE: dict[str, Callable[[str], Decimal]] = {
    "T": _time,
    "Q": _time,
    "N": _number,
    "B": _rest,
    "Z": _in_seven,
    "S": _share,
    "J": _weekday,
    "K": lambda said: Decimal(2 if "end" in said else 5),
    "H": lambda said: Decimal("0.5" if "half" in said or "demi" in said else 0),
}
