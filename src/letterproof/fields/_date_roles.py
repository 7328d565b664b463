"""What the words around a date make of it: the start of a job, its end, or nothing of a job."""

from re import Pattern

from letterproof.fields import _other_words as other_words
from letterproof.fields import _period_words as words
from letterproof.fields import _present_words as present_words
from letterproof.fields._clauses import is_of_another
from letterproof.fields._dates import Mention
from letterproof.fields._layout import SMALL
from letterproof.fields._plain import heads, line, line_above, plain, sentence
from letterproof.fields._present import REACH
from letterproof.model.page import Span
from letterproof.patterns import regex

NEAR = 30
"""Where a job is spoken of too, words farther from a date than this belong to its name."""

LABEL_LENGTH = 60
"""A longer line is prose, not the label of what stands below it."""

ENDED = regex(r"[a-zà-ÿ]{4}[.!?]\s$")
"""Before a date that opens its sentence, which figures do not show."""

FORM_LINES = 20
"""So many lines, labels and values, may stand between a date and the labels of its form."""

PAIR = 2

SPELT_OUT = 4
"""A date nearer than this to "to date, i.e." says which day that is."""

ADDRESSEE = frozenset(("to", "a", "au"))
"""Words over a name at the top; with no "From" above they label no day."""


def words_before(text: str, mentions: tuple[Mention, ...], at: int) -> Span:
    """Give the words before a date that speak about it, with its label or column's head."""
    place = mentions[at].at
    start = max(sentence(text, place.start).start, place.start - REACH)
    if at and mentions[at - 1].at.end > start:
        start = mentions[at - 1].at.end
    own = line(text, place.start)
    if ENDED.search(text, start, place.start):
        return Span(place.start, place.start)
    if start > own.start or plain(text)[max(own.start, start) : place.start].strip(" :-\t/|"):
        return Span(start, place.start)
    if "\t" in text[own.start : own.end]:
        return next(heads(text, place.start), Span(start, place.start))
    above = line_above(text, own)
    if above and above.end == own.start - 1 and text[above.end - 1] not in ".!?:;":
        # A line that begins with the date carries on the sentence of the line above.
        start = max(sentence(text, above.end - 1).start, place.start - REACH)
        return Span(max(start, mentions[at - 1].at.end if at else 0), place.start)
    is_label = above is not None and above.end - above.start < LABEL_LENGTH
    if above and is_label and (at == 0 or mentions[at - 1].at.end <= above.start):
        start = min(start, above.start)
    return Span(start, place.start)


def head(text: str, place: Span) -> str:
    """Give the role that the head of its table column gives a date, or an empty string."""
    folded, own = plain(text), line(text, place.start)
    if any(
        words.SIDE_LABEL.fullmatch(cell) for cell in folded[own.start : place.start].split("\t")
    ):
        return ""
    for head in heads(text, place.start):
        if label := words.SIDE_LABEL.fullmatch(folded, head.start, head.end):
            return "start" if label["start"] else "end"
        if words.EFFECTIVE.fullmatch(folded, head.start, head.end):
            row = line(folded, head.start)
            others = folded[row.start : row.end].split("\t")
            sides = [words.SIDE_LABEL.fullmatch(other) for other in others]
            return "start" if any(side and side["end"] for side in sides) else ""
    return ""


def sides_above(folded: str, place: Span) -> list[str]:
    """Give what the labels above a date that stands alone say: "DOJ / DOR", or a line for each.

    All labels of a form may stand above all its values; then other values stand between.
    """
    own = line(folded, place.start)
    if folded[own.start : own.end].strip() != folded[place.start : place.end].strip():
        return []
    sides: list[str] = []
    is_bare = False
    above = line_above(folded, own)
    for _ in range(FORM_LINES):
        if above is None or above.end - above.start >= LABEL_LENGTH or len(sides) >= PAIR:
            break
        said = folded[above.start : above.end]
        if words.FILLED.search(said):
            break
        labels = [
            words.SIDE_LABEL.fullmatch(part.strip(" :.")) for part in words.LABEL_CUT.split(said)
        ]
        if all(labels):
            is_bare = is_bare or said.strip(" :.") in ADDRESSEE
            sides = ["start" if label["start"] else "end" for label in labels if label] + sides
        above = line_above(folded, above)
    return [] if is_bare and sides == ["end"] else sides


def is_range(folded: str, before: Span, first: Mention, second: Mention) -> bool:
    """Tell whether two dates, one after the other, are the ends of one stretch."""
    between = folded[first.at.end : second.at.start]
    if not between.strip() and sides_above(folded, first.at) == ["start", "end"]:
        return True
    if len(between) > REACH or "\n\n" in between:
        return False
    lead = folded[before.start : before.end]
    if words.CONNECTOR.fullmatch(between):
        return True
    if words.AND.fullmatch(between):
        return words.BETWEEN.search(lead) is not None
    if not between.strip(" \n\t/|,-:"):
        labels = [words.SIDE_LABEL.fullmatch(part) for part in words.LABEL_CUT.split(lead)]
        sides = [label.lastgroup for label in labels if label]
        return sides == ["start", "end"]
    return False


def is_other(text: str, before: Span, mention: Mention) -> bool:
    """Tell whether the words nearest to a date make it one of something other than a job."""
    folded = plain(text)
    if any(
        lead.search(folded, before.start, before.end)
        for lead in (other_words.ELSEWHERE, other_words.OTHER_RAN)
    ) or is_of_another(text, before.start, before.end):
        return True
    other = last_other(text, folded, before)
    if other is None:
        after = folded[mention.at.end : mention.at.end + 40]
        return other_words.OTHER_AFTER.match(after) is not None
    employed = last_of(words.EMPLOYED, folded, before)
    if employed is None:
        return True
    return employed.start < other.start and before.end - other.end <= NEAR


def last_other(text: str, folded: str, place: Span) -> Span | None:
    """Give the last word of something other than a job that is no part of a name or a title."""
    last = None
    for match in other_words.OTHER.finditer(folded, place.start, place.end):
        is_aside = (
            0
            <= text.rfind("(", place.start, match.start())
            < text.find(")", match.end(), place.end)
        )
        if not is_aside and not _is_name(text, place, match.span()):
            last = Span(*match.span())
    return last


def _is_name(text: str, place: Span, word: tuple[int, int]) -> bool:
    """Tell whether a capital makes a word part of a name: "the Registered Nurse"."""
    if not text[word[0]].isupper():
        return False
    lead = other_words.LABEL_END.split(text[place.start : word[0]])[-1]
    return len(SMALL.findall(lead)) >= other_words.PROSE or bool(
        other_words.NAME_GOES_ON.match(text, word[1], place.end)
    )


def last_of(pattern: Pattern[str], folded: str, place: Span) -> Span | None:
    last = None
    for match in pattern.finditer(folded, place.start, place.end):
        last = Span(*match.span())
    return last


def until_present(
    text: str, before: Span, mention: Mention, following: Mention | None
) -> Span | None:
    """Find the words that carry a period on to the day of writing."""
    folded = plain(text)
    if words.END_ROW.match(folded, line(text, mention.at.start).start, mention.at.start):
        return None
    below = present_words.BELOW.match(folded, mention.at.end)
    if below and sides_above(folded, mention.at) == ["start", "end"]:
        return Span(*below.span("words"))
    end = sentence(text, mention.at.end - 1).end
    if following is not None:
        end = min(end, following.at.start)
    if match := present_words.TO_PRESENT.match(folded, mention.at.end, end):
        if match["ie"] and following and following.at.start - match.end() < SPELT_OUT:
            return None
    elif any(
        lead.search(folded, before.start, before.end) for lead in (words.FROM, words.EMPLOYED)
    ):
        match = present_words.PRESENT_LATER.search(folded, mention.at.end, end)
    elif not present_words.OURS.match(folded, sentence(text, mention.at.start).start):
        match = present_words.STAYED.match(folded, mention.at.end, end)
    if match is None and head(text, mention.at):
        match = present_words.PRESENT_CELL.search(
            folded, mention.at.end, line(text, mention.at.end).end
        )
    return Span(*match.span("words")) if match else None
