"""Job titles in sentences: behind verbs, behind a name, beside dates, in quotes."""

from collections.abc import Iterator
from dataclasses import replace

from letterproof.fields import _change_words as change_words
from letterproof.fields import _title_frames as frames
from letterproof.fields import _title_words as words
from letterproof.fields._dates import dates
from letterproof.fields._once import once
from letterproof.fields._places import is_place
from letterproof.fields._plain import NAME_WORD, line, plain, sentence, times_said
from letterproof.fields._signatories import signatories
from letterproof.fields._title_heads import is_capital, is_role
from letterproof.fields._title_owners import can_be, is_signatorys
from letterproof.fields._title_phrases import title_at, title_before, weight
from letterproof.fields._title_sought import sought
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter
from letterproof.model.page import Span

REACH = 100
SHORTEST = 5
MANY = 0.78


def told(letter: Letter) -> Iterator[Hit[str]]:
    """Find the titles that the sentences of a letter tell, in no order."""
    for finder in (
        _as, _held, _sought, _became, _is_one, _behind_name, _in_list, _quoted, _at_head,
        _behind_colon, _by_dates
    ):  # fmt: skip
        yield from finder(letter)


def hit_at(letter: Letter, span: Span, confidence: float, found_by: str) -> Hit[str]:
    """Make a hit of a title at a place."""
    value = " ".join(letter.text[span.start : span.end].split())
    return Hit(value, span, confidence, found_by)


def _weighed(letter: Letter, span: Span, most: float, found_by: str) -> Hit[str]:
    hit = hit_at(letter, span, most, found_by)
    return replace(hit, confidence=round(most * weight(hit.value, letter.language), 3))


def _as(letter: Letter) -> Iterator[Hit[str]]:
    """Read "was employed by us as a cook", "en qualité de commis"."""
    text = letter.text
    for cue in frames.AS.finditer(text):
        start = sentence(text, cue.start()).start
        span = title_at(text, cue.end())
        if span is None or frames.NOT_AS.search(text, start, cue.start()):
            continue
        if is_signatorys(text, start, cue.start(), span.end):
            continue
        value = text[span.start : span.end]
        if frames.AS_DOES.match(text, span.end) or frames.BESIDES.search(text, start, cue.start()):
            continue
        if cue[0].rstrip().lower().endswith(frames.OF):
            yield from _next_of(letter, span.end)
        before = max(start, cue.start() - 2 * REACH)
        if frames.WORKED.search(text, before, cue.start()):
            yield _weighed(letter, span, 0.92, "employed as")
        elif is_role(value, letter.language):
            yield _weighed(letter, span, 0.88, "as")


def _next_of(letter: Letter, at: int) -> Iterator[Hit[str]]:
    """Read "en qualité de commis, puis de chef": the second stands behind "de" alone."""
    own = sentence(letter.text, at)
    for cue in frames.THEN_OF.finditer(letter.text, at, min(own.end, at + 2 * REACH)):
        span = title_at(letter.text, cue.end())
        if span is not None and is_role(letter.text[span.start : span.end], letter.language):
            yield _weighed(letter, span, 0.88, "as")


def _held(letter: Letter) -> Iterator[Hit[str]]:
    """Read "the position of cook", "his title is cook", "le poste « cuisinier »"."""
    text = letter.text
    for cue in frames.HELD.finditer(text):
        own = sentence(text, cue.start())
        span = title_at(text, cue.end())
        if span is None or is_signatorys(text, own.start, cue.start(), span.end):
            continue
        if frames.IMPERSONAL.match(text, span.end) or frames.DECLINED.search(
            text, own.start, own.end
        ):
            continue
        value = text[span.start : span.end]
        is_quoted = (
            text[span.start - 1 : span.start] in {"«", "“", '"'}
            or "« " in text[cue.end() : span.start]
        )
        link = (cue["link"] or cue["far"] or "").lower()
        is_own = link in {"of", "as", "de", "d'", "d’"} or is_quoted
        is_loose = cue[0].lower().startswith(frames.LOOSE) or _is_item(text, cue.start())
        is_named = cue["link"] and link in frames.SAYS and _is_named(value)
        if ((is_own or is_named) and not is_loose) or is_role(value, letter.language):
            is_anyones = (
                is_own and frames.AT_HEAD.fullmatch(text, own.start, cue.start()) is not None
            )
            most = 0.7 if is_anyones else 0.88 if link == "," else 0.93
            yield _weighed(letter, span, most, "position of")


def _sought(letter: Letter) -> Iterator[Hit[str]]:
    """Read "we were looking for a loan officer, and we found one"."""
    for span in sought(letter):
        yield _weighed(letter, span, 0.85, "looked for and found")


def _is_item(text: str, at: int) -> bool:
    """Say whether a line is an item of a list: there duties stand, and no posts."""
    return words.ITEM.match(text, line(text, at).start) is not None


def _became(letter: Letter) -> Iterator[Hit[str]]:
    """Read "was promoted to head cook", "devenue chef de partie"."""
    text = letter.text
    for cue in frames.ROSE_FROM.finditer(text):
        if (span := _role_at(letter, cue.end(), cue.start())) is not None:
            yield _weighed(letter, span, 0.85, "promoted from")
    for cue in frames.BECAME.finditer(text):
        span = title_at(text, cue.end())
        if span is None or not can_be(letter, span, cue.start()):
            continue
        value = text[span.start : span.end]
        if is_role(value, letter.language) or is_capital(value):
            yield _weighed(letter, span, 0.93, "promoted to")


def _is_one(letter: Letter) -> Iterator[Hit[str]]:
    """Read "is our herd manager", "a été chef de réception"."""
    text = letter.text
    for cue in frames.IS_ONE.finditer(text):
        start = max(sentence(text, cue.start()).start, cue.start() - REACH)
        span = title_at(text, cue.end())
        subject = frames.SUBJECT.search(text, start, cue.start())
        if (
            span is None
            or subject is None
            or not _can_be_one(letter, span, text[cue.end() : span.start])
            or frames.BY_TRADE.match(text, span.end)
            or not can_be(letter, span, cue.start())
        ):
            continue
        lead = text[cue.end() : span.start].split()
        most = 0.9 if {"our", "notre"} & set(lead) else 0.85
        is_past = frames.HAD_BEEN.search(text, start, cue.end()) is not None
        if is_past and not frames.OWNED.search(" ".join(lead)):
            most = 0.7
        if subject["name"] and not _is_known(letter, subject["name"], start):
            most = 0.75
        hit = _weighed(letter, span, most, "said to be one")
        if "one of" not in " ".join(lead):
            yield hit
            continue
        # What several are called is often less than what one of them is.
        sure = min(hit.confidence, MANY)
        yield replace(hit, value=hit.value.removesuffix("s"), confidence=sure)


def _can_be_one(letter: Letter, span: Span, lead: str) -> bool:
    """Say whether somebody can be what stands there: by its noun, or by capitals and no article."""
    value = letter.text[span.start : span.end]
    is_named = not lead.strip() and " " in value and _is_named(value)
    return is_role(value, letter.language) or is_named


def _is_named(value: str) -> bool:
    """Say whether capitals make a phrase the name of a post, and it is no code and no place."""
    return (
        is_capital(value) and not value.isupper() and len(value) >= SHORTEST and not is_place(value)
    )


def _behind_name(letter: Letter) -> Iterator[Hit[str]]:
    """Read "Ms. Costa, graphic designer, joined us" and "Re: Jan Bos (welder)"."""
    text = letter.text
    for cue in frames.BEHIND_NAME.finditer(text):
        span = title_at(text, cue.end())
        if span is None or not is_role(text[span.start : span.end], letter.language):
            continue
        is_signing = bool(_signing(letter) & set(NAME_WORD.findall(cue["name"].casefold())))
        if (
            is_signing
            or is_role(cue["name"], letter.language)
            or not can_be(letter, span, cue.start())
        ):
            continue
        most = 0.87 if _is_known(letter, cue["name"], cue.start()) else 0.75
        if cue["the"]:
            most = 0.75
        yield _weighed(letter, span, most, "behind the name")


def _is_known(letter: Letter, name: str, at: int) -> bool:
    """Say whether a letter names someone again, or to certify; a stranger is named once."""
    own = sentence(letter.text, at)
    if frames.CONCERNED.search(letter.text, own.start, own.end):
        return True
    return any(times_said(letter.text, word) > 1 for word in NAME_WORD.findall(name))


@once
def _signing(letter: Letter) -> frozenset[str]:
    """Give the words of the signatories' names."""
    return frozenset(
        word
        for one in signatories(letter)
        if one.name is not None
        for word in NAME_WORD.findall(letter.text[one.name.start : one.name.end].casefold())
    )


def _in_list(letter: Letter) -> Iterator[Hit[str]]:
    """Read "start date, 3 May; position, cook" and "his card read Cook"."""
    for cue in frames.IN_LIST.finditer(letter.text):
        if (span := _role_at(letter, cue.end(), cue.start())) is not None:
            yield _weighed(letter, span, 0.86, "label in a sentence")


def _quoted(letter: Letter) -> Iterator[Hit[str]]:
    """Read "entered under the heading « cook »"."""
    text = letter.text
    for cue in frames.QUOTED.finditer(text):
        span = _role_at(letter, cue.start(), cue.start())
        if span is not None and not frames.IMPERSONAL.match(text, span.end):
            yield _weighed(letter, span, 0.85, "in quotes")


def _behind_colon(letter: Letter) -> Iterator[Hit[str]]:
    """Read "We know the person: Cook here at the inn from May 2019 to June 2021"."""
    text = letter.text
    for cue in frames.COLON.finditer(text):
        span = _role_at(letter, cue.end(), cue.start())
        if span is not None and frames.GOES_ON_HERE.match(text, span.end):
            yield _weighed(letter, span, 0.82, "behind a colon")


def _role_at(letter: Letter, at: int, cue: int) -> Span | None:
    """Take a title that begins at `at`, has a known noun, and is the employee's by its `cue`."""
    span = title_at(letter.text, at)
    return span if span is not None and _is_employees_role(letter, span, cue) else None


def _is_employees_role(letter: Letter, span: Span, cue: int) -> bool:
    return is_role(letter.text[span.start : span.end], letter.language) and can_be(
        letter, span, cue
    )


def _at_head(letter: Letter) -> Iterator[Hit[str]]:
    """Read "Cook (permanent) is the position for which she was hired"."""
    text = letter.text
    for cue in frames.IS_THE_POST.finditer(text):
        span = title_at(text, sentence(text, cue.start()).start)
        if span is not None and frames.LINK.fullmatch(text, span.end, cue.start()):
            value = text[span.start : span.end]
            if is_role(value, letter.language):
                yield _weighed(letter, span, 0.88, "said to be the post")


def _by_dates(letter: Letter) -> Iterator[Hit[str]]:
    """Read "Cook (May 2019 to June 2021)" and "May 2019 to June 2021, cook," in sentences."""
    text = letter.text
    for mention in dates(text):
        own = sentence(text, mention.at.start)
        for span in (
            title_before(text, max(own.start, mention.at.start - REACH), mention.at.start),
            _behind_dates(text, mention.at.end, own.end),
            _behind_start(text, mention.at),
        ):
            if (
                span is not None
                and not is_place(text[span.start : span.end])
                and not words.NO_ROLE.search(text[span.start : span.end])
                and not words.LEARNT.search(text, own.start, span.start)
                and _is_employees_role(letter, span, span.start)
            ):
                yield _weighed(letter, span, 0.85, "beside its dates")


def _behind_dates(text: str, start: int, end: int) -> Span | None:
    """Take a title that a comma sets off behind dates."""
    cue = frames.SET_OFF.match(text, start, end)
    return title_at(text, cue.end()) if cue else None


def _behind_start(text: str, at: Span) -> Span | None:
    """Take a title that stands alone right behind a start: "from 1 June 2018 Cook"."""
    folded = plain(text)
    lead = change_words.OPENS.search(folded, max(0, at.start - REACH), at.start)
    if lead is None or not lead["from"]:
        return None
    span = title_at(text, at.end)
    if span and words.JOINED.match(text, at.end):
        return None
    return span if span and change_words.STANDS_ALONE.match(folded, span.end) else None
