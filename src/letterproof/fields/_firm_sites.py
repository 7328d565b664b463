"""Places of work behind the firm: "employed by Orlan Care Ltd. at Mill House in Derby"."""

from collections.abc import Iterator

from letterproof.fields._places import known_places
from letterproof.fields._plain import plain, sentence
from letterproof.fields._sites import is_of_the_job, is_told_elsewhere
from letterproof.model.page import Span
from letterproof.patterns import regex

_NAME = r"[A-ZÀ-Þ][\w'’.&-]*(?:\s(?:[A-ZÀ-Þ&][\w'’.&-]*|of|and|de|du|des|et|d['’]\w+)){0,6}"
_VERB = (
    r"\b(?:employed|engaged|hired|work(?:s|ed|ing)|serv(?:es|ed|ing)|been|employée?|engagée?"
    r"|travaill\w+|œuvr\w+|exerc\w+)"
)
_HOUSE = (
    r"(?:company|firm|organi[sz]ation|bank|school|hospital|institution|société|entreprise"
    r"|établissement|maison)"
)
_FIRM = (
    rf"(?:us|nous|(?:our|this|the|said|notre|cette|cet|la)\s(?:said\s)?{_HOUSE}"
    rf"|(?:by|with|for|par|chez)\s(?:the\s|la\s)?{_NAME}(?:\s\([A-Z.]{{2,8}}\))?)"
)
_TOWN = rf"(?:,\s|,?\s(?:in|near|at|à)\s){_NAME}"
_PLACE = regex(
    rf"{_VERB}(?:\s(?:by|with|for|par|chez))?\s{_FIRM},?\s"
    rf"(?:at|at\s(?:its|our|the|their)|au|à|à\s(?:son|sa|notre|la))\s"
    rf"(?!Grade|Level|Band|Scale|Class|Rank|Group|Step)(?P<place>{_NAME}(?:{_TOWN}){{0,2}}?)"
    r"(?=\s(?:on|as|from|since|full|part|w\.?\s?e\.?\s?f|under|for|where|until|in\sthe|de|en|comme"
    r"|depuis|du|dans)\b|[.;])"
)
KNOWN, NAMED = 0.84, 0.75


def behind_firms(text: str) -> Iterator[tuple[Span, float, str]]:
    """Give the site that stands behind the firm somebody is said to work for; the firm is none."""
    folded = plain(text)
    for match in _PLACE.finditer(text):
        at = Span(*match.span("place"))
        own = sentence(text, match.start())
        if at not in own or is_told_elsewhere(text, folded, at.start):
            continue
        if not is_of_the_job(text, folded, at.start, at.end):
            continue
        sure = KNOWN if known_places(text[at.start : at.end]) else NAMED
        yield at, sure, "site behind the firm"
