"""What the words around a date make of it: the start of a job, its end, or nothing of a job."""

from dataclasses import dataclass
from re import Pattern

from letterproof.fields import _period_words as words
from letterproof.fields import _present_words as present_words
from letterproof.fields._dates import Mention
from letterproof.fields._plain import heads, line, line_above, plain, sentence
from letterproof.fields._present import REACH
from letterproof.model.page import Span

NEAR = 30
"""Where a job is spoken of too, words farther from a date than this belong to its name."""

LABEL_LENGTH = 60
"""A longer line is prose, not the label of what stands below it."""

PAIR = 2

SPELT_OUT = 4
"""A date nearer than this to "to date, i.e." says which day that is."""


@dataclass(frozen=True, slots=True)
class Side:
    """One date with a role of its own, not yet paired."""

    role: str
    mention: Mention
    confidence: float
    found_by: str


def words_before(text: str, mentions: tuple[Mention, ...], at: int) -> Span:
    """Give the words before a date that speak about it, with its label or column's head."""
    place = mentions[at].at
    start = max(sentence(text, place.start).start, place.start - REACH)
    if at and mentions[at - 1].at.end > start:
        start = mentions[at - 1].at.end
    own = line(text, place.start)
    if plain(text)[max(own.start, start) : place.start].strip(" :-\t/|"):
        return Span(start, place.start)
    if "\t" in text[own.start : own.end]:
        return next(heads(text, place.start), Span(start, place.start))
    above = line_above(text, own)
    is_label = above is not None and above.end - above.start < LABEL_LENGTH
    if above and is_label and (at == 0 or mentions[at - 1].at.end <= above.start):
        start = min(start, above.start)
    return Span(start, place.start)


def _head(text: str, place: Span) -> str:
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


def _labelled(text: str, mention: Mention) -> Side | None:
    """Judge a date by the label right before it: "From: 3 May", "To | 4 June"."""
    folded, own = plain(text), line(text, mention.at.start)
    start = max(own.start, mention.at.start - REACH)
    label = words.LABEL_BEFORE.fullmatch(folded, start, mention.at.start)
    side = words.SIDE_LABEL.fullmatch(folded, *label.span("label")) if label else None
    if side is None:
        return None
    return Side("start" if side["start"] else "end", mention, 0.92, "label of a date")


def _sides_above(folded: str, place: Span) -> list[str]:
    """Give what the labels above a date that stands alone say: "DOJ / DOR", or a line for each."""
    own = line(folded, place.start)
    if folded[own.start : own.end].strip() != folded[place.start : place.end].strip():
        return []
    sides: list[str] = []
    above = line_above(folded, own)
    while above and above.end - above.start < LABEL_LENGTH and len(sides) < PAIR:
        labels = [
            words.SIDE_LABEL.fullmatch(part.strip(" :."))
            for part in words.LABEL_CUT.split(folded[above.start : above.end])
        ]
        if not all(labels):
            break
        sides = ["start" if label["start"] else "end" for label in labels if label] + sides
        above = line_above(folded, above)
    return sides


def is_range(folded: str, before: Span, first: Mention, second: Mention) -> bool:
    """Tell whether two dates, one after the other, are the ends of one stretch."""
    between = folded[first.at.end : second.at.start]
    if not between.strip() and _sides_above(folded, first.at) == ["start", "end"]:
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


def is_other(folded: str, before: Span, mention: Mention) -> bool:
    """Tell whether the words nearest to a date make it one of something other than a job."""
    if any(
        lead.search(folded, before.start, before.end) for lead in (words.ELSEWHERE, words.OTHER_RAN)
    ):
        return True
    other = _last(words.OTHER, folded, before)
    if other is None:
        after = folded[mention.at.end : mention.at.end + 40]
        return words.OTHER_AFTER.match(after) is not None
    employed = _last(words.EMPLOYED, folded, before)
    if employed is None:
        return True
    return employed.start < other.start and before.end - other.end <= NEAR


def _last(pattern: Pattern[str], folded: str, place: Span) -> Span | None:
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
    if match is None and _head(text, mention.at):
        match = present_words.PRESENT_CELL.search(
            folded, mention.at.end, line(text, mention.at.end).end
        )
    return Span(*match.span("words")) if match else None


def side_of(text: str, before: Span, mention: Mention) -> Side | None:
    """Tell what a date by itself says: a start, an end, a promotion, or nothing of a job."""
    folded = plain(text)
    if role := _head(text, mention.at):
        return Side(role, mention, 0.92, "head of a table column")
    start, end = before.start, before.end
    if words.TODAY_IS.search(folded, start, end):
        return Side("end", mention, 0.9, "worked till today, with its date")
    ends = {
        role: place.end
        for role, pattern in words.ROLES.items()
        if (place := _last(pattern, folded, before)) is not None
    }
    nearest = max(ends, key=lambda role: (ends[role], role == "other")) if ends else "none"
    is_other = (
        nearest == "other"
        or words.ELSEWHERE.search(folded, start, end)
        or words.OTHER_AFTER.match(folded, mention.at.end)
    )
    if is_other:
        return None
    if words.UNTIL.search(folded, start, end):
        return Side("end", mention, 0.9, "until a date")
    if nearest != "none" and words.LINKED.search(folded, ends[nearest], end):
        return Side(nearest, mention, 0.93, f"{nearest} of employment")
    return _labelled(text, mention) or _by_preposition(text, before, mention)


def _by_preposition(text: str, before: Span, mention: Mention) -> Side | None:
    """Judge a date that only "from", "since" or "to" leads in, by the job spoken of around it."""
    folded, start, end = plain(text), before.start, before.end
    if words.TO.search(folded, start, end):
        return Side("to", mention, 0.9, "end of a stretch of dates")
    if words.FROM.search(folded, start, end) and words.APPOINTED_AFTER.match(
        folded, mention.at.end
    ):
        return Side("appointed", mention, 0.9, "appointment from a date")
    last = min(sentence(text, mention.at.start).end, mention.at.end + 120)
    is_pay = words.PAY.search(folded, start, end) is not None
    is_job = any(
        lead.search(folded, start, end) for lead in (words.EMPLOYED, present_words.HAS_BEEN_DOING)
    ) or (words.EMPLOYED_AFTER.search(folded, mention.at.end, last) and not is_pay)
    if words.SINCE.search(folded, start, end):
        if is_job:
            return Side("start", mention, 0.93, "since a date")
        return None if mention.value.month is None else Side("start", mention, 0.7, "since a date")
    if is_job and not is_pay and words.FROM.search(folded, start, end):
        return Side("start", mention, 0.88, "from a date")
    return None


def promotion(folded: str, before: Span, mention: Mention) -> list[Side]:
    """Give the end that a dated promotion puts to the position before, though no day is named."""
    if words.PROMOTED.search(folded, before.start, before.end) is None:
        return []
    return [Side("promoted away", mention, 0.7, "date of a promotion")]
