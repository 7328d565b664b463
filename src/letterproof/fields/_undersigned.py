"""Who signs as told in the opening: "I, the undersigned, ..., manager of ..."."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from letterproof.fields._names import DEGREES, has_honorific, is_full, read_name
from letterproof.fields._organisations import has_legal_form, read_organisation
from letterproof.fields._roles import has_area, has_role
from letterproof.model.page import Span

OPENING = re.compile(
    r"(?<!\w)(?=[IJMNSTU])(?:I,?\s+(?:the\s+)?undersigned,?|(?:the\s+)?undersigned,?|I,"
    r"|my\s+name\s+is|I\s+am|(?:je|nous),?\s+soussign[ée]e?s?,?|soussign[ée]e?s?,?)"
    r"\s+(?:I,?\s+)?",
    re.IGNORECASE,
)
CAPACITY = re.compile(
    r"[\s,(]{1,4}(?:(?:and\s+I\s+am|I\s+am|am|who\s+is|et)\s+)?(?:(?:currently\s+)?(?:working"
    r"|acting|serving|employed)\s+as\b|as\b|being\b|in\s+(?:my|the|his|her)\s+(?:capacity|position"
    r"|role)\s+(?:as|of)"
    r"|(?:agissant\s+)?en\s+(?:ma\s+)?(?:qualit[ée]|fonction|tant)\s+(?:de|que)|agissant\s+comme"
    r"|comme)?\s*(?:d['’])?(?:(?:the|a|an|le|la)\s+|l['’])?",
    re.IGNORECASE,
)
DEGREES_BEHIND = re.compile(rf"(?:,?\s(?:{DEGREES.pattern}))+(?=[\s,(])")
TITLE_END = re.compile(
    r"[,;:()\n]{2}|[;()]|,|\.(?:\s|$)|\n\n|\s(?:of|at|for|with|in)\s+(?=(?:the\s+|our\s+"
    r"|M/s\.?\s+)?(?:[A-Z0-9]|company|firm|above))|\s(?:hereby|certify|confirm|do\s|declare"
    r"|attest|who|and\s+(?:I|do|hereby|have|am))"
    r"|\s(?:chez|au\s+sein|à)\s|\s(?:de|du)\s+(?=(?:la\s+|l['’])?(?:soci[ée]t[ée]|compagnie"
    r"|entreprise|restaurant|groupe|firme|clinique|[A-Z0-9]))|\sd['’](?=[A-Z])|\s(?:certifi"
    r"|atteste|confirme|d[ée]clare)"
)
LONGEST_TITLE = 90


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
    return tuple(_undersigned(text))


def _undersigned(text: str) -> Iterator[Signatory]:
    for cue in OPENING.finditer(text):
        name = read_name(text, cue.end())
        if name is None or not (
            is_full(text[name.start : name.end]) or has_honorific(text, cue.end())
        ):
            continue
        degrees = DEGREES_BEHIND.match(text, name.end)
        lead = CAPACITY.match(text, degrees.end() if degrees else name.end)
        title = None
        if lead is not None:
            stop = _end_of_title(text, lead.end())
            if has_role(text[lead.end() : stop]):
                title = Span(lead.end(), stop)
        if title is None and "nous" in cue.group().lower() and not has_honorific(text, cue.end()):
            continue  # "Nous soussignés, Clinique Jasmin": a firm speaks
        yield Signatory(name, title, 0.92, 0.9, "undersigned")


def _end_of_title(text: str, start: int) -> int:
    """Find where a title told in a sentence ends; "Head of Human Resources" goes on after "of"."""
    for end in TITLE_END.finditer(text, start, start + LONGEST_TITLE):
        firm = read_organisation(text, end.end())
        follows = text[firm.start : firm.end] if firm else ""
        is_link = end.group().strip() in {"of", "de", "du", "d'", "d’", "for", "in"}
        if not (is_link and has_area(follows) and not has_legal_form(follows)):
            return end.start()
    return start
