"""The employer's postal address."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from letterproof.fields import field
from letterproof.fields._address_blocks import blocks, tail_lines
from letterproof.fields._addresses import Stretch, in_lines, in_text
from letterproof.fields._labels import labelled
from letterproof.fields._layout import heads, is_blank, is_prose, late_heads, lines_of
from letterproof.fields._organisations import is_institution
from letterproof.fields._places import POSTAL, STREET, UNIT, is_place
from letterproof.fields._plain import phrase, plain
from letterproof.fields._regions import ROAD
from letterproof.fields._sites import LIEUX, SITES
from letterproof.fields._whose import Whose, whose
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import PlacedLine, Span
from letterproof.model.sure import SURE
from letterproof.patterns import regex

LABEL = regex(
    r"(?:(?:employer|company|business|office|head\s+office|registered(?:\s+office)?|corporate"
    r"|mailing|postal|civic|work)(?:['’]?s)?\s+)?address"
    r"|head\s+office|registered\s+office|(?:regd|corp)\.?\s+office|corporate\s+office"
    r"|adresse(?:\s+(?:de\s+l['’]employeur|postale|du\s+bureau|civique|de\s+l['’]entreprise))?"
    r"|si[èe]ge(?:\s+social)?",
    re.IGNORECASE,
)
SITUATED = phrase(
    r"\b(?:(?:located|situated|situee?s?|headquartered|registered office|head office"
    r"|principal place of business|offices?|business|address|siege(?: social)?|adresse|bureaux?"
    rf"|(?:our|notre|nos) (?:\w+ )?(?:{SITES}|{LIEUX})s?(?= (?:is|are|stands?|est|sont"
    r"|se trouv))|we (?:operate|trade|do business"
    r"|are to be found)"
    r"|nous (?:exercons|operons|sommes (?:etablis|installes|situes))"
    r"|sise?|(?:write to|visit|reach|contact|find|join) (?:us|me)(?: in writing| by (?:post|mail))?"
    r"|(?:nous|m') ?(?:ecrire|joindre|trouver|rejoindre)(?: par (?:la )?poste)?)"
    r"(?: (?:at|is|are|in|from|stands?|located|situated|situee?s?|of|est|sont|se trouv(?:e|ent)"
    r"|au|a"
    r"|registered)){1,3}|having (?:its"
    r"|our) [a-z ]{3,30} at|sise?(?: (?:au|a))?|dont le siege(?: social)? est(?: situe)?(?: au"
    r"| a)?)[ :,]{1,2}(?=[^\n]{0,80}\d|[^\n.]{3,60},[^\n.]{3,60},)"
)
HOME = phrase(
    r"(?:resid\w+|reside\w*|living|home address|domicil\w+|demeurant|habitant|permanent address"
    r"|clients?)[^.\n]{0,25}\Z"
)
FAR_HOME = phrase(
    r"\b(?:resid(?:es?|ed|ing)|living at|lives at|home address|domicil\w+|demeurant|habitant"
    r"|clients?)\b[^;]{0,70}\Z"
)
NAMED_AT = regex(r"(?<![\w.])[A-ZÀ-Þ&(][\w.'’&-]*\)?,?\s(?:at|of|,)\s(?=[\d#]|[A-ZÀ-Þ][\w.]*[\s,])")
"""A firm's last word before its address: "Adom Cold Stores at Plot 14"."""
OPENING = 400
FAR = 110
WHOLE = 0.9
"""From here on a likelihood is that of an address with a street and a town."""
REACH = 40
MOST_LOOSE = 8


@field(Scope.LETTER, str)
def employer_address(letter: Letter) -> Iterator[Hit[str]]:
    """Find addresses at the top, at the foot, by the signature, behind a label, or told as ours."""
    places = (
        (_labelled(letter), 0.94, "label"),
        (_in_block(letter, heads(letter)), 0.93, "letterhead"),
        (_in_block(letter, lines_of(letter, PartName.FOOTER)), 0.92, "footer"),
        (_in_block(letter, lines_of(letter, PartName.SIGNATURE_BLOCK)), 0.9, "signature block"),
        (_in_block(letter, tail_lines(letter, letter.document.lines)), 0.85, "below the signature"),
        (_told(letter), 0.85, "sentence"),
        (in_lines(letter, late_heads(letter)), 0.6, "below the date"),
        (in_lines(letter, _loose(letter)), 0.82, "around the sentences"),
    )
    seen: set[int] = set()
    for stretches, confidence, cue in places:
        for one in stretches:
            if one.span.start in seen or is_blank(letter.text, one.span) or _is_name(one.text):
                continue
            seen.add(one.span.start)
            if one.likelihood:
                yield Hit(one.text, one.span, min(confidence, one.likelihood), cue)


def _is_name(said: str) -> bool:
    """Say whether a firm's name with its town looks like an address: "Pearl Hotel, Doha"."""
    firm, comma, town = said.partition(", ")
    is_bare = not (any(map(str.isdigit, said)) or ROAD.match(said) or UNIT.search(said))
    return bool(comma) and is_bare and is_institution(firm) and is_place(town)


def _loose(letter: Letter) -> tuple[PlacedLine, ...]:
    """Give the lines before the first sentence and behind the last that stand in the body."""
    lines = lines_of(letter, PartName.BODY)
    first = list(takewhile(_is_bare, lines[:MOST_LOOSE]))
    has_block = letter.part(PartName.SIGNATURE_BLOCK) is not None
    last = [] if has_block else list(takewhile(_is_bare, reversed(lines[-MOST_LOOSE:])))
    return (*first, *reversed(last)) if len(first) + len(last) < len(lines) else ()


def _is_bare(line: PlacedLine) -> bool:
    said = line.line.text
    is_street = STREET.search(said) is not None and POSTAL.search(said) is not None
    is_told = is_prose(said) and not is_street
    return not (is_told or said.rstrip().endswith((".", ":", ";")) or "\t" in said)


def _in_block(letter: Letter, lines: Sequence[PlacedLine]) -> Iterator[Stretch]:
    """Read addresses by their shape and by their place; the longer of two that overlap."""
    shaped, placed = list(in_lines(letter, lines)), list(blocks(letter, lines))
    for one in shaped:
        wider = [each for each in placed if each.span != one.span and one.span in each.span]
        if not any(each.likelihood >= min(one.likelihood, SURE) for each in wider):
            yield one
    yield from placed


def _labelled(letter: Letter) -> Iterator[Stretch]:
    for cell in labelled(letter, LABEL):
        folded = plain(letter.text)
        if letter.part_at(cell.start) not in {PartName.BODY, PartName.SUBJECT, None}:
            continue
        if HOME.search(folded[max(cell.start - REACH, 0) : cell.start]):
            continue
        short = list(in_text(letter.text, cell.start, len(cell.text)))
        yield from (
            short
            if any(one.likelihood >= SURE for one in short)
            else in_text(letter.text, cell.start)
        )


def _named_at(letter: Letter) -> Iterator[Stretch]:
    """Read the address right behind a firm's name in the first sentences, where it is ours."""
    body = letter.part(PartName.BODY)
    if body is None:
        return
    folded = plain(letter.text)
    for cue in NAMED_AT.finditer(letter.text, body.start, min(body.end, body.start + OPENING)):
        at = Span(cue.end(), cue.end() + 1)
        is_home = FAR_HOME.search(folded[max(at.start - FAR, 0) : at.start]) is not None
        for one in in_text(letter.text, cue.end()):
            is_whole = one.likelihood >= WHOLE and any(map(str.isdigit, one.text))
            if is_whole and not is_home and whose(letter, at) is Whose.OURS:
                yield one


def _told(letter: Letter) -> Iterator[Stretch]:
    yield from _named_at(letter)
    folded = plain(letter.text)
    for cue in SITUATED.finditer(folded):
        if letter.part_at(cue.start()) is PartName.RECIPIENT:
            continue
        if not HOME.search(folded[max(cue.start() - REACH, 0) : cue.start()]):
            yield from in_text(letter.text, cue.end())
    for street in STREET.finditer(letter.text):
        at = Span(*street.span())
        if FAR_HOME.search(folded[max(at.start - FAR, 0) : at.start]):
            continue
        if letter.part_at(at.start) is PartName.BODY and whose(letter, at) is Whose.OURS:
            whole = in_text(letter.text, at.start)
            yield from (one for one in whole if one.likelihood >= WHOLE)
