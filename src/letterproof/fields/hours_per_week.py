"""Hours worked in a normal week, as a number."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from letterproof.fields import field
from letterproof.fields._bare_hours import bare
from letterproof.fields._clock import by_the_clock
from letterproof.fields._fortnights import halved, of_two_weeks
from letterproof.fields._hour_labels import labelled, tabled
from letterproof.fields._hour_leads import in_forms, is_norm, only_measure, shared
from letterproof.fields._hour_owners import Owner, owner
from letterproof.fields._hours import Figure, figures
from letterproof.fields._numbers import tidy
from letterproof.fields._periods import periods
from letterproof.fields._plain import phrase, plain
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter

LONGEST_WEEK = 100

RECKONED = 0.85
"""Up to here hours are worked out, not stated; they yield to stated ones."""

_HEADED = ("label of hours", "head of a table column")
"""What a label tells needs no other word of whose it is."""

_HEDGE = phrase(
    r"\b(?:up to|maximum(?: of)?|max\.?|jusqu'a|no more than|not exceeding|at most|au plus"
    r"|au maximum"
    r"|as many as)(?: an?| of| de)? ?$"
)
_PRICE = phrase(r"[\d.,]+ ?(?:de l'|per |an |/)(?:heure|hour)\b")
"""What an hour is paid."""

_AT_TIMES = phrase(
    r"[^.;\n]{0,50}?\b(?:and|but|or|then|et|mais|ou|puis)(?: up to| about| \w+)? \d{2}(?:[.,]\d)?"
    r"(?: ?(?:hours?|heures?|hrs?|h))? (?:in|during|over|at|when|outside|en|pendant|durant|l'|au"
    r"|a la|lors)\b"
)
"""What follows hours that are others at other times: "20 hours a week, and 40 in the summer"."""

_LOOSE = phrase(
    r"\b(?:approximately|approx\.?|about|around|roughly|environ|more than|over|plus de|nearly|some"
    r"|pres de"
    r"|almost|presque|quelque)(?: an?| of)? ?$"
)


@field(Scope.POSITION, Decimal)
def hours_per_week(letter: Letter) -> Iterator[Hit[Decimal]]:
    """Find weekly hours: stated, or reckoned from a day, a month, a year or a clock."""
    text, folded = letter.text, plain(letter.text)
    said = list(figures(text, folded))
    said += of_two_weeks(text, folded)
    said += [
        halved(text, folded, figure) if find is not by_the_clock else figure
        for find in (labelled, tabled, by_the_clock)
        for figure in find(text, folded)
        if find is by_the_clock or not _overlaps(figure, said)
    ]
    said += [figure for figure in bare(text, folded) if not _overlaps(figure, said)]
    said += [
        halved(text, folded, figure) for figure in in_forms(folded) if not _overlaps(figure, said)
    ]
    weighed = (_weighed(letter, figure) for figure in said)
    found = [shared(folded, figure) for figure in weighed if figure is not None]
    if len({figure.low for figure in found}) > 1:
        found = [
            replace(figure, confidence=0.5) if is_norm(folded, figure) else figure
            for figure in found
        ]
    found = found or [
        shared(folded, figure)
        for figure in only_measure(text, folded)
        if owner(letter, figure.at) is not Owner.OTHERS and not _is_price(folded, figure)
    ]
    chosen: list[Figure] = []
    for figure in sorted(found, key=lambda figure: -figure.confidence):
        if not _overlaps(figure, chosen):
            chosen.append(figure)
    is_stated = any(figure.confidence > RECKONED for figure in chosen)
    has_jobs = len(periods(letter)) > 1  # a rough figure may be all that is said of one of them
    for figure in sorted(chosen, key=lambda figure: figure.at.start):
        if 0 < figure.low <= LONGEST_WEEK and (
            figure.confidence > RECKONED
            or figure.high
            or not is_stated
            or (has_jobs and figure.found_by == "hours per week")
        ):
            yield _hit(figure)


def _overlaps(figure: Figure, others: list[Figure]) -> bool:
    return any(figure.at.overlaps(other.at) for other in others)


def _weighed(letter: Letter, figure: Figure) -> Figure | None:
    """Lower the confidence of a rough figure, or of one whose owner is unknown; drop others'."""
    whose = owner(letter, figure.at)
    folded = plain(letter.text)
    if whose is Owner.OTHERS or _is_price(folded, figure):
        return None
    before = folded[max(0, figure.at.start - 28) : figure.at.start]
    confidence = figure.confidence
    if whose is Owner.UNKNOWN and figure.found_by not in _HEADED:
        confidence = min(confidence, 0.6)
    if figure.high is not None:
        confidence = min(confidence, 0.7)
    elif _HEDGE.search(before):
        confidence = min(confidence, 0.65)
    elif figure.found_by == "hours per week" and _AT_TIMES.match(folded, figure.at.end):
        confidence = min(confidence, 0.7)
    elif _LOOSE.search(before):
        confidence = min(confidence, 0.78)
    return replace(figure, confidence=confidence)


def _is_price(folded: str, figure: Figure) -> bool:
    return _PRICE.match(folded, figure.at.start) is not None


def _hit(figure: Figure) -> Hit[Decimal]:
    others = () if figure.high is None else (tidy(figure.high),)
    return Hit(tidy(figure.low), figure.at, figure.confidence, figure.found_by, others)
