"""Where a firm's name begins in words that hold a title, a section or an honorific."""

import re

from letterproof.fields._honorifics import skip_honorifics
from letterproof.fields._organisations import has_legal_form, is_institution, read_organisation
from letterproof.fields._roles import has_role
from letterproof.model.page import Span

OF_KINDS = re.compile(
    r"\b(?:university|bank|college|ministry|institute|school|hospital|government|city|board|faculty"
    r"|academy|society|church|department|house|sons|bakers|house|centre|center|clinic)\b",
    re.IGNORECASE,
)
"""Kinds of institutions whose names go on with "of"."""
SECTION_WORDS = 2


def without_section(text: str, firm: Span) -> Span:
    """Cut a part of the firm or a title off: "Head of Rehabilitation of ACME Ltd."."""
    for of in re.finditer(r"\sof\s", text[firm.start : firm.end]):
        before = text[firm.start : firm.start + of.start()]
        rest = read_organisation(text, firm.start + of.end())
        said = text[rest.start : rest.end] if rest else ""
        is_section = has_legal_form(said) and len(before.split()) <= SECTION_WORDS
        is_part = has_role(before) or (is_section and not OF_KINDS.search(before))
        if rest is not None and is_part and (has_legal_form(said) or is_institution(said)):
            return without_section(text, rest)
    return firm


def named_after(text: str, start: int) -> Span | None:
    """Read a firm named for somebody with an honorific: "Miss Vie's Kitchen"."""
    firm = read_organisation(text, skip_honorifics(text, start))
    said = text[firm.start : firm.end] if firm else ""
    is_firm = re.match(r"[^\W_]+['’]s ", said) is not None and is_institution(said)
    return Span(start, firm.end) if firm and is_firm else None
