"""Firms that a letter names as the employer: in sentences, at the top, in the signature block."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from letterproof.fields._contacts import contact_start, has_contact
from letterproof.fields._employer_sentences import told
from letterproof.fields._employer_spans import (
    PART,
    is_sited,
    named_after,
    with_line_below,
    without_section,
)
from letterproof.fields._honorifics import has_honorific
from letterproof.fields._labels import USUAL, labelled
from letterproof.fields._layout import Segment, heads, is_prose, late_heads, lines_of, segments
from letterproof.fields._names import tidy
from letterproof.fields._once import once
from letterproof.fields._organisation_words import KINDS
from letterproof.fields._organisations import (
    has_legal_form,
    is_generic,
    is_institution,
    read_organisation,
)
from letterproof.fields._places import is_address, is_place, is_town
from letterproof.fields._plain import YEAR
from letterproof.fields._roles import has_area, has_role, is_department
from letterproof.fields._states import OFFICE_OF_HEAD, STATE, STATE_BEFORE
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import PlacedLine, Span
from letterproof.patterns import regex


class Source(Enum):
    """Where the letter names the firm."""

    LABEL = "label"
    SENTENCE = "sentence"
    LETTERHEAD = "letterhead"
    SIGNATURE = "signature block"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Mention:
    """A firm named, and how surely it is the employer."""

    at: Span
    name: str
    confidence: float
    source: Source


LABEL = regex(
    r"(?:(?:legal|full|registered|trading|business|official)\s+){0,2}(?:name\s+of\s+(?:the\s+|our\s+)?)?"
    r"(?:(?:legal|employing|hiring|sponsoring)\s+)?(?:employer|company|organi[sz]ation|firm|business"
    r"|establishment|entity|institution|school|hotel|hospital)(?:['’]?s)?(?:\s+(?:legal\s+|full\s+)?name)?"
    r"|(?:legal|registered|trading)\s+name|employed\s+(?:by|with|at)|name\s+and\s+address\s+of\s+(?:the\s+)?employer"
    r"|(?:nom\s+(?:l[ée]gal\s+)?(?:de\s+l['’]|de\s+la\s+|du\s+))?(?:employeur|entreprise|organisation|soci[ée]t[ée]"
    r"|compagnie|[ée]tablissement|organisme|entit[ée](?:\s+l[ée]gale)?)|(?:raison|d[ée]nomination)\s+sociale"
    r"|nom\s+l[ée]gal",
    re.IGNORECASE,
)
NOT_NAME = regex(
    r"\W*(?:(?:head|regd?\.?|registered|corporate|main|branch|sales)\s(?:office|address)"
    r"|address|adresse|si[èe]ge|no\.?\s?[\w/-]{0,12}\d|n[°º]|ref\b|our\sref|your\sref|date"
    r"|sincerely|regards|yours|cordialement|zone\sindustrielle|tel|fax"
    r"|(?:fait|done|signed)\s(?:à|au|at|in)\b|(?:an?\s)?iso\b|rc\s?\d|page\s\d)",
    re.IGNORECASE,
)
HEADING = regex(
    r"\b(?:letter|certificate|attestation|certificat|confirmation|verification|page|whom"
    r"|testimon\w+|statement|proof|record|service|enquiry|request|sirs?|ladies|gentlemen|entrée|express"
    r"|objet|office\s+copy|confidential|curriculum|address|registration|licen[cs]e|gst|cin|reg|ref|est|since|depuis"
    r"|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
BEFORE_ADDRESS = regex(r"\s[–—-]\s|,\s(?=\d)|\s(?=\d{1,5}[, ]{1,2}[^\W\d_]+\s[^\W\d_]+)")
FOR = regex(
    r"(?:for(?:\s+and)?(?:\s+on\s+behalf\s+of)?|on\s+behalf\s+of"
    r"|pour(?:\s+la\s+soci[ée]t[ée])?|au\s+nom\s+de)[\s:,]+(?:la\s+|l['’]|the\s+|m/s\.?\s+)?",
    re.IGNORECASE,
)
JOINT = regex(r",\s|\s[–—-]\s|\sat\s|\sof\s")
MOTTO = regex(r"[^\W\d_][\w'’ ]{2,24}(?:\s[–—-]\s[^\W\d_][\w'’./ ]{2,40}){2,3}")
"""Three notions with dashes: "Peace – Work – Homeland", "Primary – Secondary – Boarding"."""
RELATED = regex(
    r"(?:(?:an?|the|une?)\s+)?(?:proud\s+)?(?:part|member|division|subsidiary|affiliate|branch|company|business|brand"
    r"|soci[ée]t[ée]|membre|filiale|entreprise|marque|maison)\s+(?:of|du|de\s+la|de\s+l['’]|d['’]un)\s",
    re.IGNORECASE,
)
"""A line that names the group above the firm: "A member of Marula Health"."""
SAYING = regex(
    r"\b(?:[Oo]pen|no|not|your|you|our|we|us|by|with|that|since|where|is|are|for|notre|nos|votre|vos|pour"
    r"|avec|depuis|sur|sans|par)\b"
)
SMALL = regex(r"(?<![\w'’])[a-zà-ÿ]{4,}")
FORM = regex(
    r"(?:sarl|sas|sasu|sa|eurl|srl|gmbh|inc|ltd|limited|llc|ltée|pvt\.?\s+ltd|pte\.?\s+ltd"
    r"|\(pty\)\s+ltd|ltda|plc)\.?",
    re.IGNORECASE,
)
TOP_LINES = 8
LATE = 0.5
STATE_LEVEL = 0.75
STATE_OFFICE = regex(r"minist(?:ry|[èe]re|erio)\b", re.IGNORECASE)
SHORTEST, MOST_NAMES = 2, 3
MOST_FIRMS = 20


@once
def mentions(letter: Letter) -> tuple[Mention, ...]:
    """Give every firm that may be the employer."""
    sentences = (
        _mention(letter.text, firm, confidence, Source.SENTENCE)
        for firm, confidence in told(letter)
    )
    labels = islice(_labels(letter), MOST_FIRMS)
    found = (*labels, *sentences, *head_mentions(letter), *islice(_signed(letter), MOST_FIRMS))
    return tuple(one for one in found if not is_town(one.name))


def _mention(text: str, at: Span, confidence: float, source: Source) -> Mention:
    return Mention(at, _unquoted(tidy(text[at.start : at.end])), confidence, source)


def _unquoted(name: str) -> str:
    is_whole = name[:1] in {'"', "“", "«"} or name.count('"') == 1
    return name.strip('"“”«»') if is_whole else name


def _labels(letter: Letter) -> Iterator[Mention]:
    for cell in labelled(letter, LABEL):
        said = cell.text.strip()
        firm = read_organisation(letter.text, cell.start, over_lines=False)
        if firm is None or is_department(said):
            continue
        section = cell.text[firm.end - cell.start :]
        if PART.fullmatch(section) and is_institution(said):
            firm = Span(firm.start, firm.end + len(section))
        yield _mention(letter.text, firm, 0.95, Source.LABEL)


@once
def head_mentions(letter: Letter) -> tuple[Mention, ...]:
    """Give the firms named at the top and at the foot of the page."""
    return tuple(_at_top_and_foot(letter))


def _at_top_and_foot(letter: Letter) -> Iterator[Mention]:
    text = letter.text
    late = late_heads(letter)
    named = list(islice(_named((*heads(letter), *late), text), MOST_NAMES))
    contacts = [line.span.start for line in heads(letter) if has_contact(line.line.text)]
    for found, (firm, segment, line) in enumerate(named):
        said = text[firm.start : firm.end]
        if has_legal_form(said):
            confidence = 0.9
        elif is_institution(said) and found == 0:
            confidence = 0.86
        else:
            confidence = 0.75 if found == 0 and segment.line < TOP_LINES else 0.5
        if line.line.is_bold and found == 0:
            confidence = min(confidence + 0.05, 0.92)
        if found == 0 and len(named) > 1 and STATE_OFFICE.match(said):
            confidence = min(confidence, STATE_LEVEL)  # an agency below it may employ
        # Behind the sender's own name and telephone the addressee may stand.
        if line in late or (found and contacts and contacts[0] < firm.start):
            confidence = LATE
        yield _mention(text, firm, confidence, Source.LETTERHEAD)
    for firm, _, _ in _named(lines_of(letter, PartName.FOOTER), text):
        if has_legal_form(text[firm.start : firm.end]):
            yield _mention(text, firm, 0.82, Source.FOOTER)
            break


def _over_two_lines(text: str, above: PlacedLine, line: PlacedLine, firm: Span) -> Span:
    """Take in the line above: "Larch House" over "Care Ltd", "ATLAS PIXEL" over "SARL"."""
    said, first = text[firm.start : firm.end], text[above.span.start : above.span.end]
    goes_on = (
        not line.line.is_paragraph_start and above.line.is_bold is line.line.is_bold
    ) or FORM.fullmatch(said) is not None
    is_broken = (
        above.page == line.page
        and above.line.zone is line.line.zone
        and has_legal_form(said)
        and goes_on
    )
    whole = read_organisation(first, 0, over_lines=False) if is_broken else None
    is_name = (
        (whole is not None and whole.end == len(first))
        and not has_legal_form(first)
        and not (is_place(first) or is_address(first) or HEADING.search(first))
        and not (has_role(first) or is_department(first) or has_honorific(first, 0))
        and not STATE.fullmatch(first)
    )
    return Span(above.span.start, firm.end) if is_name else firm


def _named(lines: tuple[PlacedLine, ...], text: str) -> Iterator[tuple[Span, Segment, PlacedLine]]:
    """Give the firms' names in the segments of some lines."""
    for segment in segments(lines):
        firm = _name_in(segment, text)
        if firm is None:
            continue
        line = lines[segment.line]
        if segment.line and firm.start == line.span.start:
            firm = _over_two_lines(text, lines[segment.line - 1], line, firm)
        if segment.line + 1 < len(lines) and firm.end == line.span.end:
            firm = with_line_below(text, line, lines[segment.line + 1], firm)
        if not FORM.fullmatch(text[firm.start : firm.end]):
            yield firm, segment, line


def _name_in(segment: Segment, text: str) -> Span | None:
    """Give the part of a segment that can be a firm's name."""
    above = STATE_BEFORE.match(segment.text) or OFFICE_OF_HEAD.match(segment.text)
    start = segment.span.start + (above.end() if above else 0)
    said = text[start : segment.span.start + contact_start(segment.text)].rstrip(" ,;:-–—(")
    said = BEFORE_ADDRESS.split(said)[0].strip()
    here = text[: segment.span.end]
    firm = read_organisation(here, start) or named_after(here, start)
    if firm is None or is_prose(said) or NOT_NAME.match(segment.text):
        return None
    if USUAL.match(said) and re.match(r"[()\w\s]{0,6}\s?[:\t]", text[start + len(said) :]):
        return None
    if has_legal_form(text[firm.start : firm.end]):
        return None if RELATED.match(segment.text) else firm
    is_none = (
        len(said) < SHORTEST
        or is_address(segment.text)
        or is_place(said)
        or is_department(said)
        or (has_area(said) and not is_institution(said))
        or YEAR.search(segment.text)
        or (has_honorific(text, start) and named_after(text, start) is None)
        or HEADING.search(said)
        or is_generic(said)
        or has_figures(segment.text, said)
        or is_motto(said)
        or (STATE.fullmatch(said) and not is_institution(said))
        or (MOTTO.fullmatch(segment.text) and not is_institution(said))
        or (has_role(said) and not is_institution(said))
    )
    return None if is_none else Span(start, start + len(said))


def is_motto(said: str) -> bool:
    """Say whether a line says something, as under a name: "Real food, no fuss"."""
    is_kind = is_institution(said) and said.split(maxsplit=1)[0].casefold() in KINDS
    is_row = "," in said and not is_sited(said)
    return not is_kind and (is_row or SAYING.search(said) is not None or _is_small(said))


def _is_small(said: str) -> bool:
    """Say whether most words of a line are small, as in no name."""
    return len(SMALL.findall(said)) > len(re.findall(r"\b[A-ZÀ-Þ0-9]", said))


def has_figures(segment: str, said: str) -> bool:
    """Say whether a number ends or follows the words, as in registers and postal codes."""
    follows = segment[len(said) :].lstrip(" :.-")
    is_coded = re.search(r"\b\d{1,5}\W*$|^\d\d-\d{3}\b|\bn[°o]\s", said) is not None
    return is_coded or (follows[:1].isdigit() and len(said.split()) < MOST_NAMES)


def _signed(letter: Letter) -> Iterator[Mention]:
    """Read "For FIRM" and the firm's name among the lines of the signature block."""
    text = letter.text
    for segment in segments(lines_of(letter, PartName.SIGNATURE_BLOCK)):
        lead = FOR.match(segment.text)
        start = segment.span.start + (lead.end() if lead else 0)
        firm = read_organisation(text, start, over_lines=False)
        if firm is None or firm.end > segment.span.end + 1:
            continue
        firm = without_section(text[: segment.span.end], firm)
        said = text[firm.start : firm.end]
        if is_department(said) or has_honorific(text, start) or is_prose(segment.text):
            continue
        if is_generic(said):
            continue
        if lead and not has_role(said):
            yield _mention(text, firm, 0.92 if has_legal_form(said) else 0.8, Source.SIGNATURE)
        elif has_legal_form(said) and not has_role(said.split(",")[0]):
            yield _mention(text, firm, 0.88, Source.SIGNATURE)
        elif is_institution(said) and not (
            has_legal_form(said) or has_role(said) or has_area(said) or is_address(segment.text)
        ):
            yield _mention(text, firm, 0.75, Source.SIGNATURE)
        else:
            for joint in JOINT.finditer(segment.text):
                firm = read_organisation(text, segment.span.start + joint.end(), over_lines=False)
                if firm is not None and has_legal_form(text[firm.start : firm.end]):
                    yield _mention(text, firm, 0.85, Source.SIGNATURE)
                    break
