"""The words of working time as tokens: numbers, hours, days, weeks, times of day, breaks.

A token's tag is one letter, so that a grammar can be written as patterns over strings of tags:
N number, H hours, m minutes, D day or shift, J weekday, K several of them (days), W week,
F fortnight, M month, Y year, T time of day, Q "7 h 30", A half of the day, B break, S share of a
week, Z days in seven, E full-time equivalent, X times, t to, a "a" or "à", p per, & and, f off,
e next, r alternating, b a break by the clock, u "out of", x "except",
V some weeks, o any other word, and
punctuation for itself. Words that only join others have none.
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from letterproof.fields._hour_vocabulary import NUMERAL, PARTS
from letterproof.fields._numbers import number_at
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


_TOKEN = phrase(
    r"(?:(?<=[\d)])|(?=[^ \n]))(?:"
    + "|".join(f"(?P<{name}>{part})" for name, part in PARTS.items())
    + ")"
)
"""No token but "per" begins with a space: behind a number."""
_MARKS = {"\t": ":", ";": ","}
_TAGS = {"and": "&", "guard": "o"}
_NONE = Decimal(0)
_PER = frozenset(("per", "par", "each", "every", "chaque"))
_NUMERALS = phrase(NUMERAL)
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
        elif match[0] in _PER and found and found[-1].tag == "N":
            found.append(Token("p", *match.span()))
    return found


def _goes_on(last: str, kind: str) -> bool:
    """Say whether a statement goes on where its sentence seems to end: "to 5 p.m. Monday ..."."""
    return last in "ta&-" or (last in "TAHQ" and kind == "J")


def _token(kind: str, match: re.Match[str]) -> Token:
    said = match[0]
    value = _VALUE[kind](said) if kind in _VALUE else _NONE
    tag = _MARKS.get(said, said) if kind == "mark" else _TAGS.get(kind, kind)
    return Token(tag, match.start(), match.end(), value, text=said)


def _time(said: str) -> Decimal:
    """Give the hour of day, past twelve in the afternoon where it says so."""
    if said in {"noon", "midday", "midi"}:
        return Decimal(12)
    if said in {"midnight", "minuit"}:
        return Decimal(24)
    if "past" in said or " to" in said:
        part = Decimal("0.5" if said.startswith("half") else "0.25")
        return _number(re.split(r"[ \n]", said)[-1]) + (part if "past" in said else -part)
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
    *more, other = [*_numerals(re.sub(r"\(\w+\)", "", said))] or [_NONE]
    on = sum(more, _NONE)
    is_whole = re.search(r"out[ \n]of|sur (?:7|sept)|/ ?7\Z", said) is not None
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
    "V": lambda _: Decimal(26) / 12,
    "K": lambda said: Decimal(2 if "end" in said else 5),
    "H": lambda said: Decimal("0.5" if "half" in said or "demi" in said else 0),
}
