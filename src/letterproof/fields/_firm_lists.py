"""Commas inside names: partners ("Tan, Lim & Raghavan") and branches ("Ministry of X, Y and Z")."""

import re
from collections.abc import Callable

from letterproof.fields._gazetteer import HOMES
from letterproof.fields._honorifics import has_honorific
from letterproof.fields._legal_forms import is_legal_form
from letterproof.fields._organisation_words import KINDS
from letterproof.fields._plain import fold
from letterproof.model.page import Span
from letterproof.patterns import regex

PIECE = r"(?:(?:de|van|von|ter|al|el|mc|st\.?|di|da|dos)[ -])?[A-ZÀ-Þ][\w'’-]{1,24}"
AND = r"(?P<and>&|\+|and|et|y|e|und|og|och|en|i)"
PARTNERS = regex(
    rf",\s(?P<pieces>(?:{PIECE},\s){{0,4}}{PIECE}),?\s{AND}\s(?=(?:de\s|van\s)?[A-ZÀ-Þ])"
)
MATTER = (
    r"(?:(?:the|de\sla|de\sl['’]|des|du|de|d['’]|da|do|das|dos|del|la|el)\s?)?"
    r"[A-ZÀ-Þ][\w'’-]{2,24}(?:\s[A-ZÀ-Þ][\w'’-]{2,24}){0,2}"
)
MATTERS = regex(
    rf",\s(?P<pieces>(?:{MATTER},\s){{0,4}}{MATTER}),?\s{AND}\s"
    r"(?=(?:the\s|de\sla\s|de\sl['’]|des\s|du\s|de\s|d['’]|da\s|do\s|del\s|la\s|el\s)?[A-ZÀ-Þ])"
)
PUBLIC = regex(
    r"(?:[A-ZÀ-Þ][\w'’-]+\s){0,4}(?:ministry|ministère|ministerio|ministério|department|département"
    r"|secretariat|secrétariat|directorate|direction|bureau|office|agency|agence|faculty|faculté"
    r"|school|college|board|council|commission|chamber|chambre|institute|institut|division|service"
    r"|secretaría|secretaria|departamento|society|association|federation|union|centre|center)"
    r"\s(?:of|for|de|des|du|d['’]|da|do)\b",
    re.IGNORECASE,
)
PARTNER_WORDS = frozenset(
    "associés associées associes associates partners co cie company sons fils brothers frères"
    " daughters filles hijos filhos figli sócios asociados associados partner söhne zonen".split()
)
MOST_WORDS = 3


def passes_comma(
    text: str, start: int, comma: int, read: Callable[[str, int], Span | None]
) -> bool:
    """Say whether the comma at `comma` stands in the list of a name begun at `start`.

    `read` gives the name that begins behind the list's "and".
    """
    before = text[start:comma]
    if PUBLIC.match(before):
        listed = MATTERS.match(text, comma)
        return listed is not None and not _holds_place(text, listed, read)
    listed = PARTNERS.match(text, comma)
    if listed is None or len(before.split()) > MOST_WORDS or is_legal_form(before.split()[-1]):
        return False
    if _holds_place(text, listed, read) or has_honorific(text, listed.end()):
        return False
    rest = read(text, listed.end())
    if rest is None:
        return False
    words = text[rest.start : rest.end].split()
    is_named = is_legal_form(words[-1]) or (
        len(words) > 1 and any(word.casefold() in KINDS for word in words)
    )
    is_partner = words[0].casefold() in PARTNER_WORDS
    return is_named or is_partner or (listed["and"] in "&+" and len(before.split()) == 1)


def _holds_place(text: str, listed: re.Match[str], read: Callable[[str, int], Span | None]) -> bool:
    rest = read(text, listed.end())
    last = text[rest.start : rest.end] if rest else ""
    return any(fold(piece) in HOMES for piece in (*listed["pieces"].split(", "), last))
