"""How far a job title reaches in a sentence, and whether a phrase can be one."""

from letterproof.fields import _title_words as words
from letterproof.fields._title_heads import is_addressed, is_capital, is_role
from letterproof.model.page import Span
from letterproof.patterns import regex

ABOVE, BELOW = "above its dates", "below its dates"
"""How a title is found that heads a job, and in a row whose cells stand one below the other."""

LONGEST = 100
MOST_WORDS = 9
SHORT_LINE = 50
"""A longer line is prose."""

NUMBER = regex(r"\d{3}|\d[.,/-]\d")
VERB = regex(
    r"\s(?:[a-z]+ed(?=\s|$)|[a-z]{2,}(?=\s(?:him|her|them|it|the|on|in|at|by|this|under|into|for)"
    r"(?:\s|$))(?<!\sof)(?<!\sand)(?<!\sin)(?<!\sfor)(?<!\sto))"
)
"""In small letters behind capitals: what is told of the title, and no part of it."""

OPEN_END = regex(r"(?:\s(?:of|the|and|an?))+$")
"""Small words that end no title."""

QUOTED = regex(r"[\"“«‘]\s*(?P<title>[^\"“”«»\n]{2,70}(?:\n[^\"“”«»\n]{2,60})?)\s*[\"”»’]")


def title_at(text: str, start: int) -> Span | None:
    """Take the words of a title from `start` to where the sentence goes on.

    Articles, words of status and "the position of" before it are passed over.
    """
    lead = words.LEAD.match(text, start)
    start = lead.end() if lead else start
    if is_addressed(text, start):
        return None
    quoted = QUOTED.match(text, start)
    if quoted:
        at = Span(*quoted.span("title"))
        value = text[at.start : at.end].rstrip(" ,.;")
        return Span(at.start, at.start + len(value)) if is_title(value) else None
    stretch = words.ONE_BREAK.sub(" ", text[start : start + LONGEST])
    stop = words.STOP.search(stretch)
    end = stop.start() if stop else len(stretch)
    if place := words.PLACE_AFTER_A.search(stretch, 0, end):
        end = place.start()
    said = stretch[:end].rstrip()
    is_office = words.OFFICE.search(said) or (stop and stop[0] != "," and is_role(said, "en"))
    if stop and stop[0] in ",-–—" and is_office:
        department = words.DEPARTMENT.match(stretch, end - (stop[0] != ","))
        end = department.end() if department else end
    specialty = words.SPECIALTY.match(stretch, len(stretch[:end].rstrip()))
    if specialty and not words.STATUS.match(specialty["name"]):
        end = specialty.end()
    value = _without_verb(stretch[:end].rstrip(" '’\"&-–—/"))
    value = OPEN_END.sub("", value)
    return Span(start, start + len(value)) if is_title(value) else None


def _without_verb(value: str) -> str:
    """Cut what goes on in small letters behind a title in capitals: "Loan Officer required him"."""
    for verb in VERB.finditer(value):
        before = value[: verb.start()]
        if is_capital(before) and is_role(before, "en"):
            return before
    return value


def title_before(text: str, start: int, end: int) -> Span | None:
    """Take the title that stands between `start` and `end`, right before what ends it."""
    stretch = words.ONE_BREAK.sub(" ", text[start:end])
    body = words.TRAILER.sub("", stretch)
    at = 0
    for cut in words.CUT_BEFORE.finditer(body):
        at = cut.end()
    if joined := words.JOINED.match(body, at):
        at = joined.end()
    if lead := words.LEAD.match(body, at):
        at = lead.end()
    at = _last_of_stack(text[start:end], at)
    value = body[at:].strip(" '’\"“”«»")
    at = body.index(value, at) if value else at
    if is_addressed(body, at):
        return None
    return Span(start + at, start + at + len(value)) if is_title(value) else None


def _last_of_stack(stretch: str, at: int) -> int:
    """Pass over a name that has a short line of its own above the title's."""
    broken = stretch.find("\n", at)
    if broken < 0 or broken + 1 >= len(stretch.rstrip()):
        return at
    begun = stretch.rfind("\n", 0, at) + 1
    is_name = is_addressed(stretch, begun) or is_addressed(stretch, at)
    return broken + 1 if is_name and broken - begun < SHORT_LINE else at


def is_title(value: str) -> bool:
    """Say whether a phrase has the form of a title."""
    return (
        0 < len(value.split()) <= MOST_WORDS
        and value[0].isalpha()
        and sum(map(str.isalpha, value)) > len(value) / 2
        and NUMBER.search(value) is None
        and words.EMPTY.match(value) is None
        and words.NO_TITLE.match(value) is None
    )


def weight(value: str, language: str) -> float:
    """Say how surely a phrase is a title by its own words: 1 with a head noun, else less."""
    if words.NO_ROLE.search(value) or words.AS_PRAISE.fullmatch(value):
        return 0.6
    if is_role(value, language):
        return 0.6 if words.PRAISED.match(value) else 1.0
    return 0.95 if is_capital(value) else 0.8
