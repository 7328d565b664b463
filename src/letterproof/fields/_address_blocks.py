"""Addresses told by where they stand: between the names of a block and its numbers and mails.

No street words are needed: lines that are no name, motto, register, date or contact are the
address where one of them holds a code, a box, a house's number or a known place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from letterproof.fields._address_cuts import contact_start_in, is_saying
from letterproof.fields._address_marks import DATE_LIKE, without_labels
from letterproof.fields._addresses import (
    Stretch,
    address_part,
    likelihood_of,
    stretch_of,
)
from letterproof.fields._honorifics import has_honorific
from letterproof.fields._layout import Segment, is_prose, line_numbers, segments
from letterproof.fields._organisations import has_legal_form, is_institution
from letterproof.fields._places import BOX, POSTAL, STREET, UNIT, is_address, known_places
from letterproof.fields._plain import plain
from letterproof.fields._regions import REGION, ROAD
from letterproof.fields._registers import FOUNDED, REGISTER, REGISTERED
from letterproof.fields._roles import has_area, has_role
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import PlacedLine
from letterproof.patterns import regex

NAMED = regex(
    r"(?:\((?=\w)|[\"“(]?[^\W_a-zà-ÿ]|(?:office|suite|room|flat|apt|floor|opp|near|off|behind|beside)\b)"
    r"[^:;!?]{2,89}"
)
"""How a piece of an address may look: it begins with a capital or a figure, and labels nothing."""
JOINED = regex(
    r"\d|,|\w-\w|\b(?:de|du|des|la|le|les|da|do|dos|del|al|el|aux|ya|wa|bin|of|off|near|opp|beside"
    r"|behind|opposite|face|derri[èe]re|pr[èe]s|corner|cnr|next)\b",
    re.IGNORECASE,
)
"""What tells a quarter or a landmark from a person's name or a motto of capital words."""
LANDMARK = regex(
    r"(?:opp(?:osite)?|near|next\s+to|beside|behind|off|facing|derri[èe]re|en\s+face|face|pr[èe]s"
    r"|[àa]\s+c[ôo]t[ée]|frente|junto|km|corner|cnr|angle)\b",
    re.IGNORECASE,
)
OTHER_SITE = regex(
    r"(?:(?:city|main|our|other|nos|sales|regional|local)\s)?(?:branch(?:es)?|factory|works|workshop|warehouse|depot|show\s?room|plant"
    r"|branch\s+offices?|(?:sales|liaison|regional|site|city)\s+offices?|succursales?|usine|agences?"
    r"|entrep[ôo]t|d[ée]p[ôo]t|atelier|magasin|points?\sde\svente)\s*:?",
    re.IGNORECASE,
)
"""A heading over the address of another house of the firm."""
PLACED = regex(r"\d|,")
"""What tells more lines above: a figure or a comma."""
FIGURED = regex(r"(?<![\w.])(?:[A-Z]{0,2}-?)?\d{1,5}(?:[-/]\w{1,5})*\b[^\n]*,|,[^\n]*\d|\bs/n\b")
"""A figure and a comma, as in "Hamlet 4, Tan Phong Commune"."""
ENGLISH_ROAD = regex(
    r"\b[A-ZÀ-Þ][\w'’-]+\s(?:Street|Road|Avenue|Lane|Highway|Drive|Way|Terrace|Square|Crescent|Close"
    r"|Boulevard|Parade|Quay|Row|St|Rd|Ave|Hwy|Blvd)\b\.?"
)
"""A street without a number that a town may follow."""
SPOT = regex(
    r"(?:(?:city|town|urban)\scent(?:re|er)|centre(?:\surbain|[ -]ville|\scommercial)"
    r"|(?:(?:vieux|old)\s)?(?:port|harbour|souk|gare|march[ée])\b)",
    re.IGNORECASE,
)
"""A quarter or a landmark whose words name houses and firms too."""
FIRM = regex(r"(?:EPE|EPIC|[ÉE]ts|S(?:ocié)?té)\.?\s|[^\n,]+\s(?:SPA|EPIC)$")
"""A firm by forms that are words elsewhere: "EPE Sahel SPA"."""
FEW_PIECES, MANY_PIECES = 2, 3
MOST_WORDS = 9


@dataclass(frozen=True, slots=True)
class _Piece:
    """A segment cut to what it may hold of an address; `is_sign`: by its own words."""

    segment: Segment
    is_sign: bool
    ends_at_contact: bool


def blocks(letter: Letter, lines: Sequence[PlacedLine]) -> Iterator[Stretch]:
    """Give the runs of neighbouring pieces that hold a sign of an address.

    Where lines have cells, these are read row by row and column by column.
    """
    rows = list(segments(lines))
    yield from _runs(letter, lines, rows)
    if any("\t" in line.line.text for line in lines):
        yield from _runs(letter, lines, sorted(rows, key=lambda one: (one.cell, one.line)))


def _runs(
    letter: Letter, lines: Sequence[PlacedLine], order: Sequence[Segment]
) -> Iterator[Stretch]:
    number = line_numbers(letter)
    run: list[_Piece] = []
    row = -1
    for segment in order:
        if OTHER_SITE.fullmatch(segment.text):
            yield from _read(letter.text, run, is_by_contact=False)
            run = []
            continue
        at = number[lines[segment.line].span.start]
        said = segment.text
        piece = _piece(letter, segment)
        if piece is None or (run and not 0 <= at - row <= 1):
            is_contact = piece is None and contact_start_in(said) < min(len(said), 24)
            yield from _read(letter.text, run, is_by_contact=is_contact)
            run = []
        if piece is not None:
            run.append(piece)
            if piece.ends_at_contact:
                yield from _read(letter.text, run, is_by_contact=True)
                run = []
        row = at
    yield from _read(letter.text, run, is_by_contact=False)


def _piece(letter: Letter, segment: Segment) -> _Piece | None:
    said = without_labels(segment.text)
    part = address_part(segment)
    is_sign = STREET.search(said) or BOX.search(said) or POSTAL.search(said) or LANDMARK.match(said)
    if segment.line == 0 and is_institution(said) and "," not in said and not is_sign:
        return None  # "Ottawa District School Board": the sender's own name
    if part:
        return _Piece(part, True, part.span.end + 2 < segment.span.end and len(part.text) > 0)
    end = contact_start_in(said)
    kept = said[:end].rstrip(" ,;-–—(/")
    if not NAMED.fullmatch(kept) or len(kept.split()) > MOST_WORDS or is_prose(kept):
        return None
    is_body = has_legal_form(kept) or is_institution(kept) or has_role(kept) or has_area(kept)
    is_other = (
        DATE_LIKE.search(kept)
        or FOUNDED.search(kept)
        or REGISTERED.match(kept)
        or (is_body and not (LANDMARK.match(kept) or SPOT.match(kept)))
        or FIRM.match(kept)
        or has_honorific(kept, 0)
        or is_saying(kept)
        or plain(letter.text).count(plain(kept)) > 1
    )
    if is_other:
        return None
    at = type(segment.span)(segment.span.start, segment.span.start + len(kept))
    cut = Segment(segment.text[: len(kept)], at, segment.line, segment.cell)
    return _Piece(cut, False, end < len(said))


def _read(text: str, run: list[_Piece], *, is_by_contact: bool) -> Iterator[Stretch]:
    """Trim a run to its signs and what belongs to them, and weigh it."""
    run = _first_house(run)
    signs = [at for at, piece in enumerate(run) if piece.is_sign]
    if not signs and is_by_contact:  # figures and commas between a name and its numbers
        signs = [
            at
            for at, piece in enumerate(run)
            if FIGURED.search(piece.segment.text) or _is_spot(piece.segment.text)
        ]
    if not signs:
        return
    if len(signs) > 1 and _is_firm(run[signs[0]].segment, run[signs[1]].segment.text):
        signs = signs[1:]
    first, last = signs[0], signs[-1]
    head = run[first].segment.text
    is_full = (
        STREET.search(head) or BOX.search(head) or (head[0].isdigit() and not POSTAL.match(head))
    )
    is_led = first and (
        _is_led(run, first) if is_full else JOINED.search(run[first - 1].segment.text)
    )
    while is_led:
        first -= 1
        is_led = first and not is_full and PLACED.search(run[first - 1].segment.text)
    if first == 0 and _is_head(run[0].segment) and not run[0].is_sign and len(run) > 1:
        first = 1
    signed = " , ".join(piece.segment.text for piece in run[first : last + 1])
    needs_town = not (known_places(signed) or POSTAL.search(signed))
    for piece in run[last + 1 :] if is_by_contact else ():
        if not needs_town and not JOINED.search(piece.segment.text):
            break
        last, needs_town = last + 1, False
    kept = run[first : last + 1]
    said = " , ".join(piece.segment.text for piece in kept)
    likelihood = max(likelihood_of(said), _placed(said, is_by_contact=is_by_contact))
    if likelihood:
        yield stretch_of(text, [piece.segment for piece in kept], likelihood)


def _first_house(run: list[_Piece]) -> list[_Piece]:
    """Leave out what follows a street with its code where another street follows."""
    end, has_street = 0, False
    for at, piece in enumerate(run):
        said = piece.segment.text
        is_street = STREET.search(said) is not None
        if end and is_street:
            return run[:end]
        has_street = has_street or is_street
        if not end and has_street and POSTAL.search(STREET.sub("", said)):
            end = at + 1
    return run


def _is_firm(first: Segment, below: str) -> bool:
    """Say whether a line above a street is a firm's name that holds a town's: "Tashkent Non"."""
    said = first.text
    is_bare = "," not in said and not any(map(str.isdigit, said)) and not is_address(said)
    is_house = below[:1].isdigit() or STREET.match(below) is not None
    return is_bare and (is_house or (first.line == 0 and UNIT.match(below) is not None))


def _is_spot(said: str) -> bool:
    """Say whether a line is a landmark with its town: "Vieux port, Jbeil"."""
    return "," in said and SPOT.match(said) is not None


def _is_head(first: Segment) -> bool:
    """Say whether a piece is the first line of all: the firm's name, if it has no figure."""
    said = first.text
    return first.span.start == 0 and "," not in said and not any(map(str.isdigit, said))


def _is_led(run: Sequence[_Piece], first: int) -> bool:
    """Say whether a figure begins the line above a street: "Unit 4", "9F Narra"."""
    above = run[first - 1].segment.text
    return any(map(str.isdigit, above)) and not is_address(above)


def _placed(said: str, *, is_by_contact: bool) -> float:
    """Weigh an address by its pieces and its place in the block."""
    pieces = sum(bool(piece.strip()) for piece in re.split(r",|\n", said))
    known = known_places(said) or (REGION.search(said) is not None)
    code, box = POSTAL.search(said), BOX.search(said)
    said = REGISTER.sub("", said)
    has_figure = any(map(str.isdigit, said))
    is_town = known >= pieces and not has_figure
    if pieces < FEW_PIECES or is_town:
        return 0.0
    if code or box or (known and (has_figure or pieces >= MANY_PIECES)):
        return 0.88 if is_by_contact else 0.85
    if not is_by_contact and not known:
        return 0.6 if has_figure and pieces >= MANY_PIECES else 0.0
    if known or (has_figure and pieces >= MANY_PIECES):
        return 0.82
    if is_by_contact and (ROAD.search(said) or ENGLISH_ROAD.search(said)):
        return 0.82
    return 0.7 if has_figure or (is_by_contact and SPOT.match(said)) else 0.0


def tail_lines(letter: Letter, lines: Sequence[PlacedLine]) -> tuple[PlacedLine, ...]:
    """Give the lines behind the signature block that stand in no part."""
    signed = [p.span.end for p in letter.parts if p.name is PartName.SIGNATURE_BLOCK]
    if not signed:
        return ()
    return tuple(
        line
        for line in lines
        if line.span.start > signed[-1] and letter.part_at(line.span.start) is None
    )
