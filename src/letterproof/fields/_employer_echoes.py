"""Firms that a sentence names as a line of their own does, whatever their words: "DataForge"."""

import re
from collections.abc import Iterator

from letterproof.fields._employer_spans import own_lines
from letterproof.fields._honorifics import has_honorific
from letterproof.fields._places import is_address, is_place
from letterproof.fields._plain import fold, phrase, plain
from letterproof.fields._roles import HEADS, has_area, has_role, is_department
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Span

BEFORE = phrase(
    r"(?:\b(?:at|chez|within|au sein (?:de|du|d')|joined|joining|a rejoint|a integre|under"
    r"|on behalf of|au nom de|for and on behalf of"
    r"|(?:our|notre|the|la|l') ?(?:company|firm|business"
    r"|enterprise|shop|school|societe|entreprise|compagnie|maison|etablissement),?)"
    r"|(?P<role>[^\W\d_]{3,20}) (?:of|for|at|with|de|du|des|d'|de la|de l'|chez))"
    r" ?(?:the |la |le |les |l')?[\"«“]? ?\Z"
)
"""What stands before a firm and before no person: "at", "on behalf of", "Manager of"."""
OTHERS = phrase(r"\b(?:before|previously|formerly|client|later|avant|auparavant|clients?)\b")
PLAIN_HEADS = frozenset(map(fold, HEADS))
REACH = 50
MOST_LINES = 12
MOST_FOUND = 3


def echoes(letter: Letter) -> Iterator[tuple[Span, float]]:
    """Give what follows such a word in the body and stands on a line above or below it."""
    body = letter.part(PartName.BODY)
    if body is None:
        return
    folded = plain(letter.text)
    told = folded[body.start : body.end]
    for line in own_lines(letter)[:MOST_LINES]:
        if not all(fold(word) in told for word in line):
            continue
        said = re.compile(r"\b" + r"\W{1,3}".join(map(re.escape, line)) + r"\b", re.IGNORECASE)
        places = said.finditer(letter.text, body.start, body.end)
        for _, found in zip(range(MOST_FOUND), places, strict=False):
            if _is_told(letter.text, folded, Span(*found.span())):
                yield Span(*found.span()), 0.85


def _is_told(text: str, folded: str, at: Span) -> bool:
    said = text[at.start : at.end]
    near = folded[max(at.start - REACH, 0) : at.start]
    before = BEFORE.search(near)
    if (
        before is None
        or OTHERS.search(near)
        or not said[0].isupper()
        or has_honorific(text, at.start)
    ):
        return False
    is_other = (
        is_place(said)
        or is_address(said)
        or is_department(said)
        or has_role(said)
        or has_area(said)
        or re.match(r",? (?:office|branch|location|plant|site)\b", text[at.end :][:12]) is not None
    )
    role = before["role"]
    return not is_other and (role is None or role in PLAIN_HEADS)
