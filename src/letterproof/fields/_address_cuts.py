"""Where an address ends at a telephone, and which lines only look like one."""

from letterproof.fields._address_marks import CODE, DATE_LIKE, LINKS
from letterproof.fields._contacts import contact_start
from letterproof.fields._layout import SMALL, is_prose
from letterproof.fields._places import BOX, STREET, UNIT
from letterproof.fields._regions import ROAD
from letterproof.fields._registers import REGISTER
from letterproof.patterns import regex

FEW_WORDS = 2
SPEAKER = regex(r"(?:I|We|Je|Nous),?\s(?=[A-Za-z]{2})")
"""How a sentence of the writer's begins."""


def contact_start_in(said: str) -> int:
    """Give where phone, mail or web begin; "500-1200 West Georgia Street" is no phone."""
    for figures in (BOX, CODE):
        said = figures.sub(lambda found: "x" * len(found.group()), said)
    start = contact_start(said)
    street = STREET.match(said, start)
    return start if street is None else street.end() + contact_start(said[street.end() :])


def is_told(said: str) -> bool:
    """Say whether a piece is of a sentence; the links of an address are no words of one."""
    if SPEAKER.match(said):
        return True
    if not is_prose(said):
        return False
    words = sum(word not in LINKS for word in SMALL.findall(said))
    return words > FEW_WORDS or not any(p.search(said) for p in (STREET, ROAD, BOX, UNIT))


def is_saying(said: str) -> bool:
    """Say whether a line is a motto that may name a place: "Moving Nigeria, one load at a time"."""
    said = REGISTER.sub("", said)
    small = sum(word not in LINKS for word in SMALL.findall(said))
    return small > 1 and not (
        any(map(str.isdigit, said)) or STREET.search(said) or UNIT.search(said)
    )


DASH = regex(r"\s[–—|·-]\s")


def behind_date(said: str, start: int, end: int) -> int:
    """Pass "Agréée le 2 mai 2014 – " before a box or street; `end` where none follows."""
    for dash in DASH.finditer(said, start, end):
        rest = said[dash.end() : end]
        if not DATE_LIKE.search(rest) and (BOX.match(rest) or STREET.match(rest)):
            return dash.end()
    return end
