"""Hours that are worked, with no word of the week they fill: "full-time, 40 hours"."""

import re
from collections.abc import Iterator

from letterproof.fields._hour_measures import measures
from letterproof.fields._hour_words import Token
from letterproof.fields._hours import DELAYS, LONGEST_DAY, LONGEST_STATED, Figure, shared
from letterproof.fields._plain import phrase, sentence
from letterproof.model.page import Span


def bare(text: str, folded: str) -> Iterator[Figure]:
    """Find more than a day's hours that are worked, doubtfully; surely where a week is meant."""
    tags, found = measures(text, folded)
    for match in re.finditer("G", tags):
        figure = _bare(text, folded, found[match.start()])
        if figure is not None:
            yield shared(figure, tags, found, match, folded)


def _bare(text: str, folded: str, length: Token) -> Figure | None:
    """Read hours without a unit; "full-time" or "average" tells that they are a week's."""
    own = sentence(text, length.start)
    before, after = folded[own.start : length.start], folded[length.end : own.end]
    is_length = LONGEST_DAY < length.value <= LONGEST_STATED and length.high is None
    if not is_length or "-h" in folded[length.start : length.end]:
        return None
    if _NO_WEEK.search(before) or _OF_ELSE.match(after):
        return None
    is_week = _OF_WEEK.search(before) or _AVERAGED.match(after)
    if not is_week and (length.value in DELAYS or not _WORKED.search(before[-60:])):
        return None
    found_by = "hours worked" if _WORKED.search(before[-20:]) else "hours"
    at = Span(length.start, length.end)
    return Figure(length.value, None, at, 0.86 if is_week else 0.76, found_by)


_NO_WEEK = phrase(
    r"\b(?:in|within|every|after|from|past|than|last\w*|dans|sous|apres|toutes)"
    r"(?: the| an?| les)? ?$"
)
_OF_ELSE = phrase(r" ?(?:of|de|d')(?! ?(?:work|duty|service|travail|presence))")
_OF_WEEK = phrase(
    r"\b(?:(?:full|part|half)[ -]time|temps (?:plein|partiel|complet)|plein temps|mi-temps|fte"
    r"|averag\w*|moyenne|post|week|semaine)\b[^.;=\d]{0,24}$"
)
_AVERAGED = phrase(r" (?:on average|en moyenne)\b")
_WORKED = phrase(
    r"\b(?:work(?:s|ed|ing)?|did|does|puts? in|clock(?:s|ed)|serv(?:es|ed)|owes|keeps|kept"
    r"|contracted|engaged|scheduled|rostered|hours|travaill\w+|effectu\w+|prest\w+|accompli\w+"
    r"|fai(?:t|sait)|assur\w+|horaires?|duree|service)\b"
)
