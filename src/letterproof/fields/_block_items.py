"""What stands in a signature block: names, titles, and words that may be either."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from letterproof.fields._block import (
    ARTICLE,
    CLOSING,
    MARK,
    NAME_LABEL,
    NOTE,
    NUMBERED,
    OFFICE,
    TITLE_LABEL,
    WRAPPED,
    signing_lines,
)
from letterproof.fields._contacts import contact_start
from letterproof.fields._honorifics import has_honorific
from letterproof.fields._layout import Segment, is_mail, is_prose, lines_of, segments
from letterproof.fields._names import (
    DEGREES,
    POSTNOMINALS,
    is_full,
    person_in,
)
from letterproof.fields._organisations import (
    core,
    has_legal_form,
    is_institution,
    read_organisation,
)
from letterproof.fields._places import is_place, score
from letterproof.fields._roles import has_area, has_role, is_department
from letterproof.fields._title_words import ROLE
from letterproof.fields._titled_names import halves, is_name
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span
from letterproof.patterns import regex

FOR = regex(r"(?:for|pour|on\s+behalf\s+of|au\s+nom\s+de|from)\b", re.IGNORECASE)
DATED = regex(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}|^(?:date|dated|place|lieu|fait)\b",
    re.IGNORECASE,
)
BARE_LABEL = regex(
    r"(?:designation|rank|capacity|job\s+title|d[ée]signation|qualit[ée]|fonction)\s+(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
"""A label of the title whose colon the form leaves out."""
COUPLE = regex(r"[^\W\d_][\w'’-]{1,20} (?:&|and|et) (?=[^\W\d_a-z])")
"""Shapes that no department has: "Kang Sang-mook", "R. V. Savchuk", "TANAKA Hiroshi"."""
TITLE_WORDS = 12
LONGEST_POST = 9
MOST_GIVEN = 3
LONGEST_LINE = 160
_JOINT = regex(r",\s|\s[–—-]\s|\s@\s|\s(?:at|chez|of(?:\s+the)?|de(?:\s+la)?|du)\s|\s\|\s")


class Role(Enum):
    """What a segment of the signature block is."""

    NAME = "name"
    TITLE = "title"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Item:
    """A segment of the block, or one half of "Name, Title".

    `is_named`: it stands behind an honorific.
    """

    role: Role
    span: Span
    line: int
    cell: int
    is_labelled: bool = False
    is_named: bool = False


def items_of(letter: Letter) -> Iterator[Item]:
    """Give what the signature block holds, in order."""
    lines = signing_lines(letter)
    tops = () if is_mail(letter.text) else (PartName.LETTERHEAD,)
    heads = {
        core(segment.text)
        for segment in segments(
            line for line in lines_of(letter, *tops, PartName.FOOTER) if line not in lines
        )
        if not has_honorific(segment.text + " ", 0)
    }
    waits: Role | None = None
    for segment in segments(lines):
        text, span, is_labelled = segment.text, segment.span, waits is not None
        role, waits = waits, None
        for label, named in (
            (CLOSING, None),
            (NAME_LABEL, Role.NAME),
            (TITLE_LABEL, Role.TITLE),
            (MARK, None),
        ):
            match = label.match(text)
            if match is not None:
                role = named or role
                is_labelled = is_labelled or named is not None
                span = Span(span.start + match.end(), span.end)
                text = text[match.end() :]
        if wrapped := WRAPPED.fullmatch(text):
            span = Span(span.start + wrapped.start("said"), span.start + wrapped.end("said"))
            text = wrapped["said"]
        bare = BARE_LABEL.match(text)
        if bare is not None and has_role(text[bare.end() :]):
            role, span, text = (
                Role.TITLE,
                Span(span.start + bare.end(), span.end),
                text[bare.end() :],
            )
        if not text.strip(" _.,()") or NOTE.fullmatch(text):
            waits = role
            continue
        yield from _classify(
            letter.text, Segment(text, span, segment.line, segment.cell), role, heads, is_labelled
        )


def _classify(
    text: str, segment: Segment, role: Role | None, heads: set[frozenset[str]], is_labelled: bool
) -> Iterator[Item]:
    said, span = segment.text, segment.span
    if role is Role.TITLE or OFFICE.fullmatch(said):
        yield Item(
            Role.TITLE, _title_span(text, span, heads), segment.line, segment.cell, is_labelled=True
        )
        return
    contact = contact_start(said)
    if (
        contact == 0
        or DATED.search(said)
        or (is_prose(said) and not _is_post(said))
        or (core(said) in heads and not is_labelled)
    ):
        return
    span = Span(span.start, span.start + len(said[:contact].rstrip(" ,;:-–|(")))
    said = text[span.start : span.end]
    lead = FOR.match(said)
    if lead is not None and has_role(said) and not has_legal_form(said) and len(said.split()) > 1:
        span = Span(span.start + lead.end(), span.end)
        span = Span(span.end - len(text[span.start : span.end].lstrip(" :,")), span.end)
        yield Item(Role.TITLE, span, segment.line, segment.cell)
        return
    if not said or lead is not None or is_department(said):
        return
    listed = _listed(text, span)
    couple = COUPLE.match(said)
    name = listed or person_in(text, span.start + (couple.end() if couple else 0), span.end)
    if couple is not None and name is not None and not has_legal_form(said):
        name = Span(span.start, name.end)
    if name is not None and (listed or is_labelled or is_name(text, name, span)):
        is_named = name.start > span.start
        yield Item(Role.NAME, name, segment.line, segment.cell, is_labelled, is_named)
        return
    parted = halves(text, span)
    if parted is not None:
        name, rest = parted
        yield Item(Role.NAME, name, segment.line, segment.cell, is_labelled)
        if rest is not None and core(text[rest.start : rest.end]) not in heads:
            yield Item(
                _role_of(text, rest), _title_span(text, rest, heads), segment.line, segment.cell
            )
        return
    cut = _title_span(text, span, heads)
    of_firm = cut.end < span.end and _role_of(text, cut) is Role.TITLE
    role = Role.TITLE if of_firm else _role_of(text, span)
    yield Item(role, cut, segment.line, segment.cell)


def _is_post(said: str) -> bool:
    """Say whether a line of many small words is a title: "Commandant de la brigade de sûreté"."""
    is_short = len(said.split()) <= LONGEST_POST and not said.endswith((".", ";", ":"))
    return is_short and has_role(" ".join(ARTICLE.sub("", said).split()[:2]))


def _listed(text: str, span: Span) -> Span | None:
    """Read "Lim Mei Hua, Grace" and "SANTOS, Maria": a name on both sides of the comma."""
    said = text[span.start : span.end]
    if said.count(", ") != 1:
        return None
    cut = span.start + said.index(", ")
    one, other = person_in(text, span.start, cut), person_in(text, cut + 2, span.end)
    if one is None or other is None or has_honorific(text, cut + 2):
        return None
    first, given = text[one.start : one.end], text[other.start : other.end]
    is_other = (
        has_role(said)
        or has_area(said)
        or has_legal_form(said)
        or is_institution(said)
        or is_place(given)
        or score(said) > 0
        or DEGREES.match(given)
        or POSTNOMINALS.fullmatch(given)
        or any(ROLE.search(word) for word in given.split())
    )
    is_short = len(given.split()) <= MOST_GIVEN and (is_full(first) or is_full(given))
    return Span(one.start, other.end) if is_short and not is_other else None


def _role_of(text: str, span: Span) -> Role:
    said = text[span.start : span.end]
    is_title = (
        (has_role(said) or has_area(said))
        and not has_legal_form(said.split(",")[0])
        and (has_role(said) or not is_institution(said))
        and len(said.split()) <= TITLE_WORDS
    )
    return Role.TITLE if is_title else Role.UNKNOWN


def _title_span(text: str, span: Span, heads: set[frozenset[str]]) -> Span:
    """Cut the firm off a title: "HR Manager, ACME Ltd." and "Director | ACME"."""
    said = text[span.start : span.end]
    number = NUMBERED.search(text[span.start : span.start + LONGEST_LINE].partition("\n")[0])
    if number and number.start() < len(said) and has_role(said[: number.start()]):
        span = Span(span.start, span.start + number.start())
        said = text[span.start : span.end]
    for joint in _JOINT.finditer(said):
        rest = said[joint.end() :]
        firm = read_organisation(rest, 0, over_lines=False)
        is_own = core(rest) in heads and len(joint[0].split()) == 1 and "du" not in joint[0]
        is_firm = is_own or (firm and has_legal_form(rest[firm.start : firm.end]))
        if is_firm and has_role(said[: joint.start()]):
            span = Span(span.start, span.start + joint.start())
            break
    article = ARTICLE.match(text[span.start : span.end])
    start = span.start + (article.end() if article else 0)
    return Span(start, span.start + len(text[span.start : span.end].rstrip(" ,;.-–(_")))
