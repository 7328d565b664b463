"""Statements that a job is held today, English and French."""

from letterproof.fields import _period_words as words
from letterproof.fields import _present_words as present_words
from letterproof.fields._plain import plain, sentence
from letterproof.model.fact import Hit
from letterproof.model.page import Span
from letterproof.model.value import EndDate, Ongoing, PartialDate

REACH = 160
"""How many characters before a date may speak about it."""


def said_near(text: str, start: Hit[PartialDate]) -> Hit[EndDate] | None:
    """Find the present in the sentence of a start date."""
    if not isinstance(start.at, Span):
        return None
    folded = plain(text)
    own = sentence(text, start.at.start)
    if match := present_words.IS_WORKING.search(folded, own.start, own.end):
        return Hit(Ongoing.PRESENT, Span(*match.span()), 0.9, "present tense with a start date")
    if not present_words.WAS.search(folded, own.start, own.end):
        lead = words.SINCE.search(folded, max(own.start, start.at.start - REACH), start.at.start)
        if lead:
            return Hit(Ongoing.PRESENT, Span(*lead.span("word")), 0.85, "since, and no past tense")
    return None


def said_below(text: str, start: Hit[PartialDate], end: int) -> Hit[EndDate] | None:
    """Find the present behind the label of an end, on a line below a start date's up to `end`."""
    if not isinstance(start.at, Span):
        return None
    stretch = Span(start.at.end, min(end, start.at.end + REACH))
    if match := present_words.END_IS_PRESENT.search(plain(text), stretch.start, stretch.end):
        return Hit(Ongoing.PRESENT, Span(*match.span()), 0.95, "label of an end, and the present")
    return None


def said_elsewhere(text: str) -> Hit[EndDate] | None:
    """Find the present anywhere in a letter, the writer's own aside."""
    folded = plain(text)
    for pattern, confidence in (
        (present_words.END_IS_PRESENT, 0.95),
        (present_words.STILL, 0.88),
        (present_words.IS_WORKING, 0.85),
        (present_words.NOW, 0.8),
    ):
        for match in pattern.finditer(folded):
            own = sentence(text, match.start())
            if not present_words.FIRST_PERSON.search(folded, own.start, match.end()):
                found_by = "present tense elsewhere in the letter"
                return Hit(Ongoing.PRESENT, Span(*match.span()), confidence, found_by)
    return None
