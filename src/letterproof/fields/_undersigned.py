"""Who signs as told in the opening: "I, the undersigned, ..., manager of ..."."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from letterproof.fields._honorifics import has_honorific
from letterproof.fields._names import DEGREES, is_full, read_listed_name, read_name
from letterproof.fields._organisations import has_legal_form, is_institution, read_organisation
from letterproof.fields._roles import has_area, has_role
from letterproof.model.page import Span
from letterproof.patterns import regex

SIGNED = r"soussign[ée]?(?:\(?-?e\)?|·e)?(?:\(?s\)?|·s)?(?![^\W\d_])"
OPENING = regex(
    rf"(?<!\w)(?=[BIJLMNPRSTUW])(?:I,?\s+(?:the\s+)?undersigned,?|(?:the\s+)?undersigned,?|I,|(?:moi|nous|we),|(?:through|before|by|par)\s+(?:me|moi),"
    rf"|my\s+name\s+is|mon\s+nom\s+est|je\s+m['’]appelle|je\s+suis|I\s+am|je,"
    rf"|(?:je|nous|la\s+personne|le|la),?\s+{SIGNED},?|{SIGNED},?"
    r"|(?:(?:duly|herein|d[ûu]ment)\s+)?(?:represented\s+(?:herein\s+|here\s+)?by|(?:is\s+(?:made|given|written)|(?:is|was)\s+signed)\s+by"
    r"|introduce\s+myself:|me\s+pr[ée]sente[r]?\s?:|it\s+is(?=\s[^\n]{3,50}?\swho\s(?:writes?|signs?|speaks?|certif))"
    r"|repr[ée]sent[ée]e?s?\s+(?:ici\s+|aux\s+pr[ée]sentes\s+)?par),?)"
    r"\s+(?:(?:I|moi|je),?\s+)?",
    re.IGNORECASE,
)
PLURAL = regex(r"\b(?:nous|we)\b", re.IGNORECASE)
ITS_HEAD = regex(
    r"(?:represented\s+(?:herein\s+|here\s+)?by|repr[ée]sent[ée]e?s?\s+par)\s+(?:(?:its|our|the|son|sa"
    r"|le|la|leur)\s+|l['’])",
    re.IGNORECASE,
)
SPEAKS = regex(
    r"(?:hereby\s+|d[ûu]ment\s+|do\s+|does\s+)?\b(?:certif(?:ies|ie|y)|attest(?:s|e)|confirm(?:s|e)"
    r"|declares|d[ée]clare|affirm(?:s|e)|states|deposes|testifies|t[ée]moigne|writing|writes|[ée]crivant)\b"
)
SENTENCE = regex(
    r"(?:\A|(?<=\n)|(?<=[.:!] ))(?:(?:par\s+la\s+pr[ée]sente(?:\s+lettre)?|by"
    r"\s+(?:this|the\s+present)\s+letter|by\s+these\s+presents|hereby),?\s+)?(?=[^\W\d_])",
    re.IGNORECASE,
)
HERE = regex(r"\s+(?:here|ici|speaking|writing)\s*[,:–-]\s*")
NOW = regex(
    r"(?<!\w)(?:as|being|in\s+my\s+(?:role|capacity|position)\s+(?:of|as)|I\s+am|je\s+suis|comme"
    r"|en\s+(?:ma\s+)?qualit[ée]\s+d[e’']|en\s+tant\s+qu[e’']|[àa]\s+titre\s+d[e’'])(?:\s+|(?<=['’]))"
    r"(?:(?:the|an?|le|la|leur|its|sa|son)\s+|l['’])?(?=\w)",
    re.IGNORECASE,
)
THAT = regex(r"\s(?:that|qu['’e]|having|avoir|who|dont|regarding|concernant)\b|\n\n")
ENDS = regex(rf"{THAT.pattern}|[.;!?]\s+(?=[A-ZÀ-Þ])")
THEN_I = regex(r"[^.;\n]{0,90}?,?\s(?:I|je|j['’]|moi)\b")
"""Behind a title: "Comme directrice, je ..."."""
SENTENCE_END = regex(r"(?<!\b[A-Z])(?<!\b(?:Co))(?<!\b(?:Inc|Ltd))(?<!\b(?:Corp|Lt[ée]e))\. ")
"""A full stop that ends no firm's legal form: "S.A. I"."""
TAKES_ON = regex(
    r"\b(?:hired|employ|engaged|appointed|recruited|kn[eo]w|work(?:ed|s)|served|took|taken|had\s"
    r"|embauch|engag[ée]|nomm[ée]|recrut|travaill|connais)"
)
CAPACITY = regex(
    r"[\s,(]{1,4}(?:of\s(?:full|legal)\sage,?\s(?:and\s)?)?(?:(?:and\s+I\s+am|I\s+am|am|who\s+is|et)\s+)?(?:(?:currently\s+)?(?:working"
    r"|acting|serving|employed)\s+as\b|as\b|being\b|in\s+(?:my|the|his|her)\s+(?:capacity|position"
    r"|role)\s+(?:as|of)"
    r"|(?:agissant\s+)?en\s+(?:ma\s+)?(?:qualit[ée]|fonction|tant)\s+(?:de|que)|agissant\s+comme"
    r"|comme)?\s*(?:d['’])?(?:(?:the|a|an|le|la)\s+|l['’])?",
    re.IGNORECASE,
)
DEGREES_BEHIND = regex(rf"(?:,?\s(?:{DEGREES.pattern}))+(?=[\s,(])")
TITLE_END = regex(
    r"\s(?:by\s(?:occupation|profession|trade)|here)\b|[,;:()\n]{2}|[;()]|,|\.(?:\s|$)|\n\n|\s(?:of|at|for|with|in)\s+(?=(?:the\s+|our\s+"
    r"|M/s\.?\s+)?(?:[A-Z0-9]|company|firm|above))|\s(?:I,|hereby|certify|confirm|do\s|declare"
    r"|attest|who|and\s+(?:I|do|hereby|have|am))"
    r"|\s(?:inscrite?|immatriculée?|agréée?|domiciliée?|registered|licen[cs]ed|enrolled|residing)\s+(?:à|au|sous|par|with|under|at|in|by)\b"
    r"|\s(?:chez|au\s+sein|à)\s|\s(?:de|du)\s+(?=(?:la\s+|l['’])?(?:soci[ée]t[ée]|compagnie"
    r"|entreprise|restaurant|groupe|firme|clinique|[A-Z0-9]))|\sd['’](?=[A-Z])|\s(?:certifi"
    r"|atteste|confirme|d[ée]clare)"
)
BOARD = regex(r"(?:Board|Conseil|Comit[ée]|Committee|Trustees|Bureau)\b")
"""What one presides over, and no firm."""
OFFICE = regex(r"\s*(?:(?:le|la|the)\s|l['’])\s?(?P<title>[^\n.;:,]{4,70}),?\s*", re.IGNORECASE)
BARE_HEAD = regex(r"(?:head|chief|chef(?:fe)?)", re.IGNORECASE)
"""What says nothing without its unit: "Head of Bureau"."""
LONGEST_TITLE = 90
REACH = 160
MOST_VERBS = 12
_GAP = regex(r",?\s+")


@dataclass(frozen=True, slots=True)
class Signatory:
    """One who signs, with how surely name and title are right; either may be missing."""

    name: Span | None
    title: Span | None
    name_confidence: float
    title_confidence: float
    found_by: str


@lru_cache(maxsize=4)
def undersigned(text: str) -> tuple[Signatory, ...]:
    """Give those who say who they are before they certify."""
    found = {one.name: one for one in reversed([*_undersigned(text)])}
    return tuple(reversed(found.values()))


def _undersigned(text: str) -> Iterator[Signatory]:
    for cue in OPENING.finditer(text):
        name = read_listed_name(text, cue.end())
        if name is None or not (
            is_full(text[name.start : name.end]) or has_honorific(text, cue.end())
        ):
            continue
        firm = read_organisation(text, cue.end())
        if firm is not None and firm.end > name.end and is_institution(text[firm.start : firm.end]):
            continue  # "Cabinet Okafor & Associates, represented by"
        title = (
            _title_behind(text, name)
            or _office_before(text, cue.start())
            or _title_about(text, cue.start(), name.end)
        )
        if title is None and PLURAL.search(cue.group()) and not has_honorific(text, cue.end()):
            continue  # "Nous soussignés, Clinique Jasmin": a firm speaks
        yield Signatory(name, title, 0.92, 0.9, "undersigned")
    for cue in ITS_HEAD.finditer(text):
        stop = _end_of_title(text, cue.end())
        comma = _GAP.match(text, stop)
        name = read_name(text, comma.end()) if comma else None
        if name is not None and is_full(text[name.start : name.end]):
            yield Signatory(name, _title_at(text, cue.end()), 0.9, 0.9, "represented by")
    yield from _third_person(text)


def _third_person(text: str) -> Iterator[Signatory]:
    """Read "Jane Doe, Director of ACME, hereby certifies" and "Jane Doe here, director."."""
    ends = [verb.start() for verb in islice(SPEAKS.finditer(text), MOST_VERBS)]
    is_anyone_here = HERE.search(text) is not None
    for start in SENTENCE.finditer(text):
        verb = next((end for end in ends if start.end() < end < start.end() + REACH), None)
        if verb is None and not is_anyone_here:
            continue
        name = read_name(text, start.end())
        if name is None or not is_full(text[name.start : name.end]):
            continue
        here = HERE.match(text, name.end)
        speaks = verb is not None and not ENDS.search(text, name.end, verb)
        if here is None and not (speaks and text[name.end : name.end + 1] in {",", "("}):
            continue
        title = _title_behind(text, Span(name.start, here.end() - 2) if here else name)
        if title is not None:
            yield Signatory(name, title, 0.85, 0.85, "speaks of themself")


def _title_behind(text: str, name: Span) -> Span | None:
    degrees = DEGREES_BEHIND.match(text, name.end)
    lead = CAPACITY.match(text, degrees.end() if degrees else name.end)
    return _title_at(text, lead.end()) if lead is not None else None


def _office_before(text: str, end: int) -> Span | None:
    """Read the office before the name: "Le Président du Conseil soussigné, Jean Koffi"."""
    start = max(text.rfind("\n", 0, end), text.rfind(". ", 0, end) + 1) + 1
    office = OFFICE.fullmatch(text, start, end)
    return _title_at(text, office.start("title")) if office else None


def _title_about(text: str, start: int, end: int) -> Span | None:
    """Read the title before or behind the name: "As Director of ACME, I, Jane Doe, certify"."""
    dots = [dot.end() for dot in SENTENCE_END.finditer(text, max(start - REACH, 0), start)]
    opens = max(text.rfind("\n\n", 0, start), *dots[-1:], 0)
    before = [*NOW.finditer(text, max(opens, start - REACH), start)]
    that = THAT.search(text, end, end + REACH)
    stop = that.start() if that else min(end + REACH, len(text))
    behind = [*NOW.finditer(text, end, stop)]
    for cue in (*before, *behind):
        title = _title_at(text, cue.end())
        dot = text.find(". ", end, cue.start())
        if TAKES_ON.search(text, end, max(end, cue.start())):
            continue  # "I, Ana Ruiz, hired Jon Roe as cook": his title
        if title is not None and (dot < 0 or THEN_I.match(text, title.end)):
            return title
    return None


def _title_at(text: str, start: int) -> Span | None:
    stop = _end_of_title(text, start)
    begin = start
    for cue in NOW.finditer(text, begin, stop):
        if TAKES_ON.search(text, begin, cue.start()):
            return None
        start = cue.end()
    return Span(start, stop) if has_role(text[start:stop]) else None


def _end_of_title(text: str, start: int) -> int:
    """Find where a title told in a sentence ends; "Head of Human Resources" goes on after "of"."""
    for end in TITLE_END.finditer(text, start, start + LONGEST_TITLE):
        firm = read_organisation(text, end.end())
        follows = text[firm.start : firm.end] if firm else ""
        is_link = end.group().strip() in {"of", "de", "du", "d'", "d’", "for", "in"}
        is_open = BOARD.match(follows) is not None or (
            BARE_HEAD.fullmatch(text, start, end.start()) and not is_institution(follows)
        )
        is_whole = has_legal_form(follows) or not (has_area(follows) or is_open)
        if not is_link or is_whole:
            return end.start()
    return start
