"""What one date by itself says of a job: its start, its end, a promotion, or nothing."""

from dataclasses import dataclass

from letterproof.fields import _change_words as change_words
from letterproof.fields import _other_words as other_words
from letterproof.fields import _period_words as words
from letterproof.fields import _present_words as present_words
from letterproof.fields._clauses import goes_on_with_another, is_of_another
from letterproof.fields._date_roles import head, last_of, last_other, sides_above
from letterproof.fields._dates import Mention
from letterproof.fields._plain import line, plain, sentence
from letterproof.fields._present import REACH
from letterproof.fields._title_heads import is_head, is_role
from letterproof.fields._title_phrases import title_at
from letterproof.model.page import Span

NAME_LENGTH = 40
EVENT = 0.5
"""How sure the date of an event is a start, where the letter tells of no other."""


@dataclass(frozen=True, slots=True)
class Side:
    """One date with a role of its own, not yet paired."""

    role: str
    mention: Mention
    confidence: float
    found_by: str


def side_of(  # noqa: PLR0911 - each kind of proof in its turn
    text: str, before: Span, mention: Mention, following: Mention | None
) -> Side | None:
    """Tell what a date by itself says: a start, an end, a promotion, or nothing of a job."""
    folded = plain(text)
    if role := head(text, mention.at):
        return Side(role, mention, 0.92, "head of a table column")
    if len(sides := sides_above(folded, mention.at)) == 1:
        return Side(sides[0], mention, 0.85, "label above a date")
    if words.TODAY_IS.search(folded, before.start, before.end):
        return Side("end", mention, 0.9, "worked till today, with its date")
    cues = _cues(text, folded, before)
    nearest = max(cues, key=lambda role: (cues[role].end, -cues[role].start), default="none")
    rest = Span(mention.at.end, _end_of_clause(text, mention, following))
    if nearest != "none" and _is_event(text, nearest, cues[nearest], Span(before.end, rest.end)):
        if words.UNTIL.search(folded, before.start, before.end):
            return Side("end", mention, 0.7, "until a date")
        return Side("event", mention, EVENT, "event within a service")
    is_first = words.HEAD_OF_CLAUSE.search(folded[before.start : before.end]) is not None
    if nearest == "other" and (side := _past_another(text, before, mention, rest, cues["other"])):
        return side
    if (
        nearest == "other"
        or is_of_another(text, before.start, before.end)
        or other_words.ELSEWHERE.search(folded, before.start, before.end)
        or other_words.OTHER_AFTER.match(folded, mention.at.end)
        or change_words.ON_NOTICE.search(folded, before.start, before.end)
        or (
            is_first
            and goes_on_with_another(text, rest.start, rest.end)
            and not change_words.WE_PROMOTED.match(folded, rest.start, rest.end)
        )
    ):
        return None
    said = change_words.TOLD_RIGHT_AFTER.match(folded, rest.start, rest.end)
    if said and not (
        following and change_words.SAID_OF_NEXT.fullmatch(folded, said.end(), following.at.start)
    ):
        return Side(
            "start" if said["start"] or said["start2"] else "end",
            mention,
            0.9,
            "first or last day",
        )
    return (
        _told_as_one(text, before, mention)
        or (_told_after(text, rest, mention) if is_first else None)
        or _by_limit(folded, before, mention, nearest)
        or _by_cue(folded, before, mention, nearest, cues)
        or _by_label(text, before, mention)
        or _by_preposition(text, before, mention)
    )


def _past_another(
    text: str, before: Span, mention: Mention, rest: Span, other: Span
) -> Side | None:
    """Judge a date that a new clause parts from what else was told, such as the pay, before it."""
    folded = plain(text)
    between = folded[other.end : before.end]
    if change_words.NEW_CLAUSE.search(between):
        return _told_after(text, rest, mention)
    is_pay = words.PAY.search(folded, other.start, other.end) is not None
    if is_pay and words.UNTIL.search(folded, before.start, before.end) and "," in between:
        return Side("end", mention, 0.7, "until a date")
    return None


def _is_event(text: str, role: str, cue: Span, rest: Span) -> bool:
    """Tell whether a cue is of a change within a service: of contract, of place, after a leave."""
    folded = plain(text)
    if role == "event":
        return True
    if role == "end":
        return change_words.LAID_OFF.match(folded, cue.end, rest.end) is not None
    if not change_words.MOVED.fullmatch(folded, cue.start, cue.end):
        return False
    return not _names_one(text[cue.end : min(rest.start, cue.end + REACH)])


def _names_one(said: str) -> bool:
    """Tell whether words name someone by their work."""
    return any(is_head(word.strip(',.;:«»“”"')) for word in said.split())


def promotion(folded: str, before: Span, mention: Mention) -> list[Side]:
    """Give the end that a dated promotion puts to the position before, though no day is named."""
    if words.PROMOTED.search(folded, before.start, before.end) is None:
        return []
    return [Side("promoted away", mention, 0.7, "date of a promotion")]


def _cues(text: str, folded: str, before: Span) -> dict[str, Span]:
    """Give the last cue of each role before a date; of two that end together the longer tells."""
    places = {role: last_of(pattern, folded, before) for role, pattern in words.ROLES.items()}
    places["other"] = last_other(text, folded, before)
    places["event"] = last_of(change_words.EVENT, folded, before)
    return {role: place for role, place in places.items() if place is not None}


def _end_of_clause(text: str, mention: Mention, following: Mention | None) -> int:
    end = min(sentence(text, mention.at.end - 1).end, mention.at.end + REACH)
    if following is not None:
        end = min(end, following.at.start)
    cut = text.find(";", mention.at.end, end)
    return mention.at.end + len(text[mention.at.end : end if cut < 0 else cut].rstrip(" .\n"))


def _told_after(text: str, rest: Span, mention: Mention) -> Side | None:
    """Judge a date at the head of its clause by what is told to have happened then."""
    folded, lead = plain(text), plain(text)[max(0, mention.at.start - 40) : mention.at.start]
    if words.UNTIL.search(lead):
        return None
    found = {
        role: match.start()
        for role, pattern in words.ROLES.items()
        if (match := pattern.search(folded, rest.start, rest.end)) is not None
        and not _is_event(text, role, Span(*match.span()), Span(rest.end, rest.end))
        and not change_words.HAS_OWN_DATE.fullmatch(folded, match.end(), rest.end)
        and not _is_label_of_next(folded, match.end(), rest.end)
    }
    role = min(found, key=lambda role: found[role], default=None)
    event = change_words.EVENT.search(folded, rest.start, rest.end)
    if event and (role is None or event.start() <= found[role]):
        return Side("event", mention, EVENT, "event within a service")
    if words.SINCE.search(lead) and role != "start":
        return None
    if role is None or last_other(text, folded, Span(rest.start, found[role])):
        return None
    return Side(role, mention, 0.9, f"{role} told behind its date")


def _is_label_of_next(folded: str, end: int, limit: int) -> bool:
    """Tell whether a cue stands right before the next date: "first day 3 May, last day 4 June"."""
    return end == limit and folded[limit : limit + 1] in {" ", ":"}


def _by_limit(folded: str, before: Span, mention: Mention, nearest: str) -> Side | None:
    """Judge a date by "until", or by "since" where something else was left."""
    if any(
        lead.search(folded, before.start, before.end) for lead in (words.UNTIL, words.STAYED_TO)
    ):
        return Side("end", mention, 0.9, "until a date")
    if nearest == "end" and words.SINCE.search(folded, before.start, before.end):
        is_over = change_words.NO_LONGER.search(folded, before.start, before.end)
        return Side("end" if is_over else "start", mention, 0.88, "since a date")
    return None


def _by_cue(
    folded: str, before: Span, mention: Mention, nearest: str, cues: dict[str, Span]
) -> Side | None:
    """Judge a date by the nearest word of coming or going before it."""
    if nearest == "none" or not words.LINKED.search(folded, cues[nearest].end, before.end):
        return None
    return Side(nearest, mention, 0.93, f"{nearest} of employment")


def _by_label(text: str, before: Span, mention: Mention) -> Side | None:
    """Judge a date by the label right before it: "From: 3 May", "To | 4 June"."""
    folded, own = plain(text), line(text, mention.at.start)
    start = max(own.start, mention.at.start - REACH)
    start = before.start if start < before.start < mention.at.start else start
    label = words.LABEL_BEFORE.fullmatch(folded, start, mention.at.start)
    side = words.SIDE_LABEL.fullmatch(folded, *label.span("label")) if label else None
    if side is None:
        return None
    return Side("start" if side["start"] else "end", mention, 0.92, "label of a date")


def _told_as_one(text: str, before: Span, mention: Mention) -> Side | None:
    """Judge a date that opens what somebody was: "from 1 June 2018 she was shift supervisor"."""
    folded = plain(text)
    lead = change_words.OPENS.search(folded, before.start, before.end)
    link = change_words.WAS_ONE.match(folded, mention.at.end) if lead else None
    span = title_at(text, link.end()) if link else None
    if lead is None or link is None or span is None:
        return None
    if not any(is_role(text[span.start : span.end], language) for language in ("en", "fr")):
        return None
    if not link["verb"] and not (
        lead["from"] and change_words.STANDS_ALONE.match(folded, span.end)
    ):
        return None
    confidence = 0.85 if lead["from"] else 0.7
    return Side("appointed", mention, confidence, "what one was from a date")


def _by_preposition(text: str, before: Span, mention: Mention) -> Side | None:
    """Judge a date that only "from", "since" or "to" leads in, by the job spoken of around it."""
    folded, start, end = plain(text), before.start, before.end
    if words.FROM_BLANK.search(folded, start, end):
        return Side("end", mention, 0.85, "end of a stretch whose start is left blank")
    if words.TO.search(folded, start, end):
        return Side("to", mention, 0.9, "end of a stretch of dates")
    is_from = words.FROM.search(folded, start, end) is not None
    if is_from and words.APPOINTED_AFTER.match(folded, mention.at.end):
        return Side("appointed", mention, 0.9, "appointment from a date")
    last = min(sentence(text, mention.at.start).end, mention.at.end + 120)
    state = change_words.STATE.match(folded, mention.at.end)
    if state and not _names_one(text[state.end() : state.end() + NAME_LENGTH]):
        return Side("event", mention, EVENT, "event within a service")
    is_pay = words.PAY.search(folded, start, end) is not None
    is_job = any(
        lead.search(folded, start, end) for lead in (words.EMPLOYED, present_words.HAS_BEEN_DOING)
    ) or (words.EMPLOYED_AFTER.search(folded, mention.at.end, last) and not is_pay)
    side = None
    if mention.value.day is None and words.SOME_TIME_IN.search(folded, start, end):
        return Side("start", mention, 0.6, "work in a month or a year")
    if words.SINCE.search(folded, start, end):
        if is_job or mention.value.month is not None:
            side = Side("start", mention, 0.93 if is_job else 0.7, "since a date")
    elif is_job and not is_pay and is_from:
        side = Side("start", mention, 0.88, "from a date")
    return side
