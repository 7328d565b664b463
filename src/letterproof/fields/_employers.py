"""Firms that a letter names as the employer: in sentences, at the top, in the signature block."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import chain, islice

from letterproof.fields._contacts import contact_start
from letterproof.fields._labels import labelled
from letterproof.fields._layout import Segment, heads, is_prose, late_heads, lines_of, segments
from letterproof.fields._names import has_honorific, read_name, tidy
from letterproof.fields._organisations import (
    has_legal_form,
    is_institution,
    read_organisation,
)
from letterproof.fields._places import is_address, is_place
from letterproof.fields._plain import phrase, plain, sentence
from letterproof.fields._roles import has_area, has_role, is_department
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import PlacedLine, Span


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


LABEL = re.compile(
    r"(?:name\s+of\s+(?:the\s+)?)?(?:employer|company|organi[sz]ation|firm|business"
    r"|establishment)(?:['’]?s)?(?:\s+(?:legal\s+)?name)?|legal\s+name|employeur"
    r"|nom\s+de\s+l['’](?:employeur|entreprise|organisation)"
    r"|raison\s+sociale|entreprise|soci[ée]t[ée]",
    re.IGNORECASE,
)
WORKING = phrase(
    r"\b(?:(?:has|have|had) been|employed|employment|employee|employ|works?|worked|working|served"
    r"|serving|serves"
    r"|services?|joined|joining|engaged|hired|position|job|role|associated|internship"
    r"|tenure|retained|career|started|appointed|began|placed|contracted|a l'emploi|emploi"
    r"|employee?s?|travaill\w+|exerc\w+|occup\w+|embauchee?|engagee?|salariee?|poste|stage"
    r"|rejoint|oeuvr\w+|preste)\b"
)
LINK = phrase(
    r"(?:(?<=joined)|(?<=joining)|(?<=rejoint)|\b(?:at|with|by|for|of|in|on the (?:payroll"
    r"|rolls) of|chez|au sein (?:de|du|d')|a l'emploi (?:de|du|d')|au service (?:de|du|d')|par"
    r"|pour|aupres (?:de|du)|dans|de|du))"
    r"(?: |(?<=')|(?<='))(?:(?:the company|the firm|the organi[sz]ation|our company|la societe"
    r"|l'entreprise|la compagnie|notre entreprise|notre societe|le groupe|messrs\.?|m/s\.?"
    r"|la firme),? ?|(?:our|notre) [a-z]{3,14}, |(?:the|les|la|le) |l')?\"?"
)
STRONG_LINKS = re.compile(
    r"(?:at|with|by|for|chez|joined|on the payroll|on the rolls|au sein|a l'emploi|au service"
    r"|aupres|par)"
)
NOT_EMPLOYER = phrase(
    r"(?:client[s']{0,2}|clients? (?:of|such as|including|like)|subsidiary of|division of|part of"
    r"|affiliate of|member of|owned by|parent(?: company)?|partner(?:s|ed)? with|vendors?"
    r"|customers?|deployed (?:at|to)|deputed (?:at|to)|onsite at|filiale d[eu'](?: la)?"
    r"|clients? (?:de|comme|tels que)"
    r"|project (?:for|at|with)|on behalf of (?:our )?client|placed (?:at|with)|assigned (?:at|to)"
    r"|posted (?:at|to)|seconded to|graduated? from|degree from|supplied to|for the project"
    r"|previously (?:at|with|for)|accounts? (?:of|for)|certified by|licensed by|registered with"
    r"|regulated by|prior to joining us,? (?:at|with)?)[ ,:]{0,3}(?:(?:the|our|la|le|notre"
    r"|l') ?)?\"?\Z"
)
ACTING = phrase(
    r"(?:,? ?\([^()\n]{1,60}\))?(?:,(?:[^.\n]|\.(?=,)|\n(?!\n)){1,120}?,)? ?(?:hereby |has |does "
    r"|do |wishes to |would like to |is pleased to |is writing to "
    r"|par la presente ){0,2}(?:certif|confirm|attest|verif|employ(?!ee)|declar|soussign|emploie)"
)
OWN = phrase(
    r"\b(?:on behalf of|au nom de|we at|we, |nous, |management of|direction de|i, the undersigned"
    r"|proprietor of|owner of)[ ,]{0,2}(?:the |la |l'|le |m/s\.? )?"
)
HEREBY = phrase(
    r"\b(?:certif\w+|confirm\w*|attest\w*|verif\w*|declar\w*)(?: to you| hereby)?,? (?:that"
    r"|que) (?:(?:the company|our company|la societe|l'entreprise),? )?"
)
SPEAKING = phrase(r"\b(?:i am|i(?=,)|undersigned|soussignee?|as the|en qualite de|en tant que)\b")
NOT_NAME = re.compile(
    r"\W*(?:(?:head|regd?\.?|registered|corporate|main|branch|sales)\s(?:office|address)|address"
    r"|adresse|si[èe]ge|no\.?\s?\d|n[°º]|ref\b|our\sref|your\sref|date|sincerely|regards|yours"
    r"|cordialement|zone\sindustrielle|tel|fax"
    r"|(?:an?\s)?iso\b|rc\s?\d|page\s\d)",
    re.IGNORECASE,
)
VERB = re.compile(r"work|serv|joined|engaged|hired|employed|contracted|travaill|employe|embauche")
REACH = 170
BODY_LENGTH = 4000
TOP_LINES = 8
LATE = 0.5
SHORTEST = 2
ARTICLE = re.compile(r"\b(?:The|Les|La|Le) \Z")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
MOST_NAMES = 3
MOST_TOLD = 200
BEFORE_ADDRESS = re.compile(r"\s[–—-]\s|,\s(?=\d)|\s(?=\d{1,5}[, ]{1,2}[^\W\d_]+\s[^\W\d_]+)")
HEADING = re.compile(
    r"\b(?:letter|certificate|attestation|certificat|confirmation|verification|page|whom"
    r"|confidential|curriculum|address|registration|licen[cs]e|gst|cin|reg|ref|est|since|depuis"
    r"|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def mentions(letter: Letter) -> list[Mention]:
    """Give every firm that may be the employer."""
    return [*_labels(letter), *_told(letter), *head_mentions(letter), *_signed(letter)]


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
        yield _mention(letter.text, firm, 0.95, Source.LABEL)


def _told(letter: Letter) -> Iterator[Mention]:
    text = letter.text
    folded = plain(text)
    seen: set[int] = set()
    told = chain(_subjects(letter), _spoken(letter), _links(letter))
    for firm, confidence in islice(told, MOST_TOLD):
        if firm.start in seen or letter.part_at(firm.start) in {
            PartName.RECIPIENT,
            PartName.SIGNATURE_BLOCK,
        }:
            continue
        if NOT_EMPLOYER.search(folded[max(firm.start - 60, 0) : firm.start]):
            continue
        seen.add(firm.start)
        yield _mention(text, firm, confidence, Source.SENTENCE)


def _links(letter: Letter) -> Iterator[tuple[Span, float]]:
    """Read "worked as a cook at FIRM" and "employed by FIRM"."""
    text, folded = letter.text, plain(letter.text)
    reached = 0
    for cue in WORKING.finditer(folded):
        if cue.end() <= reached:
            continue
        limit = min(sentence(text, cue.start()).end, cue.end() + REACH)
        reached = limit
        for link in LINK.finditer(folded, cue.start(), limit):
            article = ARTICLE.search(text, link.start(), link.end())
            start = article.start() if article else link.end()
            firm = read_organisation(text, start)
            if firm is None:
                continue
            said = text[firm.start : firm.end]
            is_noun = not VERB.match(cue.group()) and link.group().startswith(("for", "of", "de"))
            is_strong = STRONG_LINKS.match(link.group()) is not None or link.start() == cue.end()
            is_strong = is_strong and not is_noun
            confidence = _likelihood(said, is_strong=is_strong)
            if confidence and not has_honorific(text, link.end()) and not _is_located(text, firm):
                yield firm, confidence


def _likelihood(said: str, *, is_strong: bool) -> float:
    if has_legal_form(said):
        return 0.93 if is_strong else 0.88
    if is_place(said) or is_department(said) or has_role(said):
        return 0.0
    if is_institution(said):
        is_section = re.search(
            r"\b(?:department|team|division|section|unit|service|département)\b",
            said,
            re.IGNORECASE,
        )
        if is_section and not re.search(r"\bof\b", said):
            return 0.0
        return 0.88 if is_strong else 0.7
    if has_area(said):
        return 0.0
    return 0.75 if is_strong else 0.0


def _is_located(text: str, firm: Span) -> bool:
    """Say whether a branch follows: "at our Toronto office", "at Laval branch"."""
    return (
        re.match(
            r"\s(?:office|branch|location|plant|site|warehouse|succursale)s?\b",
            text[firm.end : firm.end + 12],
        )
        is not None
    )


def _subjects(letter: Letter) -> Iterator[tuple[Span, float]]:
    """Read "FIRM hereby certifies" and "certify that FIRM has employed"."""
    text, folded = letter.text, plain(letter.text)
    starts = [(match.end(), 0.9) for match in HEREBY.finditer(folded)]
    for line in lines_of(letter, PartName.BODY):
        if line.line.is_paragraph_start:
            article = re.match(
                r"(?:The undersigned,? |La société |L['’]entreprise |La compagnie |We, |Nous, "
                r"|M/s\.? )?",
                line.line.text,
            )
            starts.append((line.span.start + (article.end() if article else 0), 0.9))
    for start, confidence in starts:
        firm = read_organisation(text, start)
        if firm is None or has_honorific(text, start) or not ACTING.match(folded, firm.end):
            continue
        said = text[firm.start : firm.end]
        if not has_role(said) and not is_department(said):
            is_clear = has_legal_form(said) or is_institution(said)
            yield firm, confidence if is_clear else 0.65


def _spoken(letter: Letter) -> Iterator[tuple[Span, float]]:
    """Read "on behalf of FIRM" and "I am the manager of FIRM"."""
    text, folded = letter.text, plain(letter.text)
    for cue in OWN.finditer(folded):
        firm = read_organisation(text, cue.end())
        if (
            firm is not None
            and not has_honorific(text, cue.end())
            and not is_place(text[firm.start : firm.end])
        ):
            said = text[firm.start : firm.end]
            confidence = _likelihood(said, is_strong=True)
            if (
                (confidence and read_name(text, cue.end()) is None)
                or has_legal_form(said)
                or is_institution(said)
            ):
                yield firm, confidence
    for cue in SPEAKING.finditer(folded):
        limit = min(sentence(text, cue.start()).end, cue.end() + REACH)
        for link in LINK.finditer(folded, cue.end(), limit):
            firm = read_organisation(text, link.end())
            if firm is not None and (
                has_legal_form(text[firm.start : firm.end])
                or (
                    is_institution(text[firm.start : firm.end])
                    and not has_area(text[firm.start : firm.end])
                )
            ):
                yield firm, 0.87
                break


def head_mentions(letter: Letter) -> Iterator[Mention]:
    """Give the firms named at the top and at the foot of the page."""
    text = letter.text
    late = late_heads(letter)
    found = 0
    for segment, line in _with_lines((*heads(letter), *late)):
        firm = _name_in(segment, text)
        if firm is None:
            continue
        said = text[firm.start : firm.end]
        if has_legal_form(said):
            confidence = 0.9
        elif is_institution(said):
            confidence = 0.86
        else:
            confidence = 0.75 if found == 0 and segment.line < TOP_LINES else 0.5
        if line.line.is_bold and found == 0:
            confidence = min(confidence + 0.05, 0.92)
        if line in late:
            confidence = LATE
        found += 1
        yield _mention(text, firm, confidence, Source.LETTERHEAD)
        if found == MOST_NAMES:
            break
    for segment, _ in _with_lines(lines_of(letter, PartName.FOOTER)):
        firm = _name_in(segment, text)
        if firm is not None and has_legal_form(text[firm.start : firm.end]):
            yield _mention(text, firm, 0.82, Source.FOOTER)
            break


def _with_lines(lines: tuple[PlacedLine, ...]) -> Iterator[tuple[Segment, PlacedLine]]:
    for segment in segments(lines):
        yield segment, lines[segment.line]


def _name_in(segment: Segment, text: str) -> Span | None:
    """Give the part of a segment that can be a firm's name."""
    start = segment.span.start
    said = segment.text[: contact_start(segment.text)].rstrip(" ,;:-–—(")
    said = BEFORE_ADDRESS.split(said)[0].strip()
    firm = read_organisation(text, start, over_lines=False)
    if firm is None or is_prose(said) or NOT_NAME.match(segment.text):
        return None
    if has_legal_form(text[firm.start : firm.end]):
        return firm
    is_none = (
        len(said) < SHORTEST
        or is_address(segment.text)
        or is_place(said)
        or is_department(said)
        or has_area(said)
        or YEAR.search(segment.text)
        or has_honorific(text, start)
        or HEADING.search(said)
        or (has_role(said) and not is_institution(said))
    )
    return None if is_none else Span(start, start + len(said))


def _signed(letter: Letter) -> Iterator[Mention]:
    """Read "For FIRM" and the firm's name among the lines of the signature block."""
    text = letter.text
    for segment in segments(lines_of(letter, PartName.SIGNATURE_BLOCK)):
        lead = re.match(
            r"(?:for(?:\s+and)?(?:\s+on\s+behalf\s+of)?|on\s+behalf\s+of"
            r"|pour(?:\s+la\s+soci[ée]t[ée])?|au\s+nom\s+de)[\s:,]+(?:la\s+|l['’]|the\s+"
            r"|m/s\.?\s+)?",
            segment.text,
            re.IGNORECASE,
        )
        start = segment.span.start + (lead.end() if lead else 0)
        firm = read_organisation(text, start, over_lines=False)
        if firm is None or firm.end > segment.span.end + 1:
            continue
        said = text[firm.start : firm.end]
        if is_department(said) or has_honorific(text, start) or is_prose(segment.text):
            continue
        if lead and not has_role(said):
            yield _mention(text, firm, 0.92 if has_legal_form(said) else 0.8, Source.SIGNATURE)
        elif has_legal_form(said) and not has_role(said.split(",")[0]):
            yield _mention(text, firm, 0.88, Source.SIGNATURE)
        elif (
            not has_legal_form(said)
            and is_institution(said)
            and not has_role(said)
            and not has_area(said)
            and not is_address(segment.text)
        ):
            yield _mention(text, firm, 0.75, Source.SIGNATURE)
        else:
            for joint in re.compile(r",\s|\s[–—-]\s|\sat\s|\sof\s").finditer(segment.text):
                firm = read_organisation(text, segment.span.start + joint.end(), over_lines=False)
                if firm is not None and has_legal_form(text[firm.start : firm.end]):
                    yield _mention(text, firm, 0.85, Source.SIGNATURE)
                    break
