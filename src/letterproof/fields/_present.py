"""Statements that a job is held today, English and French."""

from collections.abc import Iterator
from re import Match, Pattern

from letterproof.fields import _period_words as words
from letterproof.fields import _present_words as present_words
from letterproof.fields._clauses import is_new_person, is_of_another
from letterproof.fields._plain import line, plain, sentence
from letterproof.model.fact import Hit
from letterproof.model.page import Span
from letterproof.model.value import EndDate, Ongoing, PartialDate
from letterproof.patterns import regex

REACH = 160
"""How many characters before a date may speak about it."""

_CLAUSE = regex(r"\t|[;.,] ")

UNPROVEN = 0.7
"""Confidence in a present tense in a letter that also speaks of the job as over."""


def said_near(text: str, start: Hit[PartialDate]) -> Hit[EndDate] | None:
    """Find the present in the sentence of a start date."""
    if not isinstance(start.at, Span):
        return None
    folded = plain(text)
    own = sentence(text, start.at.start)
    for pattern in (present_words.STILL, present_words.IS_WORKING):
        for match in _said(text, pattern, own):
            found_by = "present tense with a start date"
            return Hit(Ongoing.PRESENT, Span(*match.span()), 0.9, found_by)
    begin = own.start
    for then in words.THEN.finditer(folded, own.start, start.at.start):
        begin = then.end()
    if not present_words.WAS.search(folded, begin, own.end):
        lead = words.SINCE.search(folded, max(own.start, start.at.start - REACH), start.at.start)
        if lead:
            return Hit(Ongoing.PRESENT, Span(*lead.span("word")), 0.85, "since, and no past tense")
    return None


def said_below(text: str, start: Hit[PartialDate], end: int) -> Hit[EndDate] | None:
    """Find the present behind the label of an end, on a line below a start date's up to `end`."""
    if not isinstance(start.at, Span):
        return None
    return _behind_label(text, Span(start.at.end, min(end, start.at.end + REACH)))


def said_elsewhere(text: str, within: Span) -> Hit[EndDate] | None:
    """Find the present anywhere within a stretch of a letter, the writer's own aside."""
    if hit := _behind_label(text, within):
        return hit
    is_past = present_words.PAST.search(plain(text), within.start, within.end) is not None
    for pattern, confidence in (
        (present_words.STILL, 0.88),
        (present_words.IS_WORKING, UNPROVEN if is_past else 0.85),
        (present_words.NOW, UNPROVEN if is_past else 0.8),
    ):
        for match in _said(text, pattern, within):
            found_by = "present tense elsewhere in the letter"
            return Hit(Ongoing.PRESENT, Span(*match.span()), confidence, found_by)
    return None


def is_left_blank(text: str, within: Span) -> bool:
    """Tell whether a form has a label for the end of a job, and nothing filled in behind it."""
    folded = plain(text)
    for sign in words.LABEL_SIGN.finditer(folded, within.start, within.end):
        if not present_words.BLANK.match(folded, sign.end()):
            continue
        start = max(line(folded, sign.start()).start, sign.start() - words.LABEL_LENGTH)
        side = words.SIDE_LABEL.fullmatch(folded[start : sign.start()].split("\t")[-1])
        if side and side["end"]:
            return True
    return False


def _behind_label(text: str, within: Span) -> Hit[EndDate] | None:
    """Find "End date: present" or "Employed until | ongoing"."""
    folded = plain(text)
    for sign in words.LABEL_SIGN.finditer(folded, within.start, within.end):
        own = line(folded, sign.start())
        start = max(own.start, sign.start() - words.LABEL_LENGTH)
        label = _CLAUSE.split(folded[start : sign.start()])[-1]
        side = words.SIDE_LABEL.fullmatch(label)
        if side is None or not side["end"]:
            continue
        if match := present_words.IS_PRESENT.match(folded, sign.end(), own.end):
            place = Span(start, match.end())
            return Hit(Ongoing.PRESENT, place, 0.95, "label of an end, and the present")
    return None


def _said(text: str, pattern: Pattern[str], within: Span) -> Iterator[Match[str]]:
    """Give where a pattern speaks of the candidate's work in the present tense."""
    for match in pattern.finditer(plain(text), within.start, within.end):
        verb = match.end("verb") if match.groupdict().get("verb") else 0
        if verb and text[verb - 1] in "éÉ":  # "a travaillé", which plain text tells from no present
            continue
        own = sentence(text, match.start())
        if not (
            present_words.FIRST_PERSON.search(plain(text), own.start, match.end())
            or present_words.VACANT.search(plain(text), own.start, own.end)
            or is_new_person(text, own.start, match.end())
            or (
                not present_words.OF_EMPLOYER.match(match[0])
                and is_of_another(text, own.start, match.start())
            )
        ):
            yield match
