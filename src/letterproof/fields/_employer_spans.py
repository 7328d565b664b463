"""Where a firm's name begins in words that hold a title, a section or an honorific."""

import re

from letterproof.fields._contacts import contact_start
from letterproof.fields._employer_leads import follows_head, without_title
from letterproof.fields._honorifics import skip_honorifics
from letterproof.fields._layout import heads, is_prose, late_heads, lines_of, segments
from letterproof.fields._once import once
from letterproof.fields._organisation_words import KINDS
from letterproof.fields._organisations import has_legal_form, is_institution, read_organisation
from letterproof.fields._places import is_address, is_place
from letterproof.fields._roles import has_role, is_department
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import PlacedLine, Span
from letterproof.patterns import regex

OF_KINDS = regex(
    r"\b(?:university|bank|college|ministry|institute|school|hospital|government|city|board|faculty"
    r"|academy|society|church|department|house|sons|bakers|house|centre|center|clinic)\b",
    re.IGNORECASE,
)
"""Kinds of institutions whose names go on with "of"."""
PART = regex(
    r",(?:\s(?:of|and|the|de|des|du|la|et|&|[A-ZÀ-Þ][\w'’-]{1,20})){0,3}\s(?:Regional|District|County|Provincial|National"
    r"|Central|Directorate|Department|Division|Faculty|Office|Campus|Direction|Faculté|Bureau)"
    r"(?:\s[^\W\d_][\w'’-]{0,20}){0,4}"
)
"""A part of an institution behind its name: ", Regional Office South"."""
SECTION_WORDS = 2
WORD = regex(r"[^\W_]+(?:['’.-][^\W_]+)*")
FULL_STOP = regex(r"\n\n|[.;:!?\t] ?(?=[A-ZÀ-Þ]|\Z)|[;:!?]")
LEFT_OPEN = frozenset("of and the for & de du des la le les et pour en y e und".split())
FEWEST_WORDS = 1
MOST_WORDS = 14
REACH = 110


def without_section(text: str, firm: Span) -> Span:
    """Cut a part of the firm or a title off: "Head of Rehabilitation of ACME Ltd."."""
    firm = without_title(text, firm)
    for of in re.finditer(r"\sof\s", text[firm.start : firm.end]):
        before = text[firm.start : firm.start + of.start()]
        rest = read_organisation(text[: firm.end], firm.start + of.end())
        said = text[rest.start : rest.end] if rest else ""
        is_section = (
            has_legal_form(said) or (is_institution(said) and follows_head(text, firm.start))
        ) and len(before.split()) <= SECTION_WORDS
        is_part = (
            has_role(before)
            or is_department(before)
            or (is_section and not OF_KINDS.search(before))
        )
        if rest is not None and is_part and (has_legal_form(said) or is_institution(said)):
            return without_section(text, rest)
    return firm


def named_after(text: str, start: int) -> Span | None:
    """Read a firm named for somebody with an honorific: "Miss Vie's Kitchen"."""
    firm = read_organisation(text, skip_honorifics(text, start))
    said = text[firm.start : firm.end] if firm else ""
    is_firm = re.match(r"[^\W_]+['’]s ", said) is not None and is_institution(said)
    return Span(start, firm.end) if firm and is_firm else None


def is_sited(said: str) -> bool:
    """Say whether an institution's name stands before a comma: "Govt. High School, Okara"."""
    name = said.partition(",")[0]
    return is_institution(name) and " " in name and name[name.rindex(" ") + 1].isupper()


@once
def own_lines(letter: Letter) -> tuple[tuple[str, ...], ...]:
    """Give the words of each line, above and below the letter's own words, that may be a name."""
    around = lines_of(letter, PartName.SIGNATURE_BLOCK, PartName.FOOTER)
    found = []
    for segment in segments((*heads(letter), *late_heads(letter), *around)):
        said = segment.text[: contact_start(segment.text)].strip(" ,;:|–—-")
        words = tuple(word.group().casefold() for word in WORD.finditer(said))
        is_cut = said.rpartition(" ")[2] in LEFT_OPEN
        if (
            not is_cut
            and FEWEST_WORDS <= len(words) <= MOST_WORDS
            and not (is_prose(said) and not is_institution(said))
        ):
            found.append(words)
    return tuple(dict.fromkeys(found))


def as_on_its_line(letter: Letter, firm: Span) -> Span:
    """Take in the words with which a line of its own goes on: "La Pirogue" and "bleue".

    A line says where the name ends that a sentence leaves open.
    """
    text = letter.text
    if has_legal_form(text[firm.start : firm.end]):
        return _begun_as_on_its_line(letter, firm)
    words = list(WORD.finditer(text, firm.start, min(firm.end + REACH, len(text))))[:MOST_WORDS]
    said = [word.group().casefold() for word in words]
    inside = sum(word.end() <= firm.end for word in words)
    end = firm.end
    for line in own_lines(letter):
        for first in range(inside):
            last = first + len(line)
            if not inside < last <= len(words) or tuple(said[first:last]) != line:
                continue
            rest = text[firm.end : words[last - 1].end()]
            is_whole = first == 0 and rest.count(",") == 1 and len(rest.split()) <= SECTION_WORDS
            is_whereabouts = (
                rest.startswith(",")
                and (is_place(rest[1:].strip()) or is_address(rest))
                and not (is_whole and is_institution(text[firm.start : firm.end]))
            )
            if not FULL_STOP.search(rest) and not is_whereabouts:
                end = max(end, words[last - 1].end())
    is_open = text[end : end + 1] == ")" and "(" in text[firm.start : end]
    return Span(firm.start, end + 1 if is_open else end)


def _begun_as_on_its_line(letter: Letter, firm: Span) -> Span:
    """Begin a name with a legal form where a line does.

    What a sentence says before is left out, "Ana a intégré ACME inc."; words that do not look
    like a name's are taken in, "Under One Roof Ltd.".
    """
    text = letter.text
    begins = max(firm.start - REACH, 0)
    words = list(WORD.finditer(text, begins, firm.end))
    said = tuple(word.group().casefold() for word in words)
    inside = sum(word.start() < firm.start for word in words)
    for line in own_lines(letter):
        first = len(said) - len(line)
        if len(line) == 1 or first < 0 or said[first:] != line or first == inside:
            continue
        start = words[first].start()
        if first > inside and said[inside] not in KINDS and words[first - 1].group().islower():
            own = Span(start, firm.end)
            if has_legal_form(text[own.start : own.end]):
                return own
        if first < inside and words[first].group()[0].isupper():
            between = text[start : firm.start]
            if not FULL_STOP.search(between) and "," not in between:
                return Span(start, firm.end)
    return firm


GOES_ON = regex(
    r"(?:(?:et|and|&)\s|(?:(?:et|and)\s)?(?:de|du|des|of)\s|d[’'])(?:[^\W\d_][\w’'-]*\s?){1,8}$",
    re.IGNORECASE,
)
"""A line that begins amid a name."""


def with_line_below(text: str, line: PlacedLine, below: PlacedLine, firm: Span) -> Span:
    """Take in the line below that begins amid a name: "ET DE LA MAÎTRISE DE L'EAU"."""
    said = below.line.text
    is_same = (
        line.page == below.page
        and line.line.zone is below.line.zone
        and line.line.is_bold is below.line.is_bold
        and text[firm.start : firm.end].isupper() is said.isupper()
    )
    is_further = GOES_ON.match(said) and not any(map(str.isdigit, said))
    return Span(firm.start, below.span.end) if is_same and is_further else firm
