"""Whether the letter stands on the employer's letterhead."""

from collections.abc import Iterator, Sequence

from letterproof.fields import field
from letterproof.fields._candidates import candidates
from letterproof.fields._contacts import has_contact
from letterproof.fields._employers import Source, head_mentions
from letterproof.fields._layout import heads, late_heads, lines_of
from letterproof.fields._places import is_address
from letterproof.fields._plain import fold
from letterproof.fields._signatories import signatories
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import Look, Page, Picture, PlacedLine, Region, Span, Zone
from letterproof.model.value import parse_yes_no

TOP = 0.25
PORTRAIT = (1.2, 1.4)
"""How much higher than wide passport photographs are."""
WHOLE_PAGE = 0.6
"""A picture of more than this share of the page is the page itself, scanned."""


@field(Scope.LETTER, parse_yes_no)
def letterhead(letter: Letter) -> Iterator[Hit[bool]]:
    """Find name and contact details in the top band or Word header, or a logo there."""
    late = late_heads(letter)
    top = (*heads(letter), *late)
    firms = head_mentions(letter)
    names = [
        one for one in firms if one.source is Source.LETTERHEAD and not _is_person(letter, one.name)
    ]
    is_own = not names and len(names) < sum(one.source is Source.LETTERHEAD for one in firms)
    named_at_foot = [one for one in firms if one.source is Source.FOOTER]
    if is_own:
        # A person's name and address over the letter are the writer's own.
        top = tuple(line for line in top if has_contact(line.line.text))
    contacts = [line for line in top if has_contact(line.line.text) or is_address(line.line.text)]
    feet = [
        line
        for line in lines_of(letter, PartName.FOOTER)
        if has_contact(line.line.text) or is_address(line.line.text)
    ]
    logo = next(_logos(letter), None)
    in_header = [line for line in contacts if line.line.zone is Zone.HEADER]
    grounds: tuple[tuple[object, float, Span | Region | None, str], ...] = (
        (names and contacts and heads(letter), 0.95, _around(top), "name and contact at the top"),
        (names and logo, 0.9, _around(top), "name and picture at the top"),
        (contacts and logo, 0.9, _around(top), "picture and contact at the top"),
        (names and feet, 0.9, _around(top), "name at the top, contact at the foot"),
        (logo and feet, 0.85, logo, "picture at the top, contact at the foot"),
        (in_header, 0.85, _around(in_header), "contact in the page header"),
        (logo, 0.6, logo, "picture at the top"),
        (names and contacts, 0.6, _around(top), "name and address below the date"),
        (names and not late, 0.6, _around(top), "name alone at the top"),
        (contacts and not late, 0.6, _around(contacts), "contact alone at the top"),
        (named_at_foot and feet, 0.6, _around(feet), "name and contact at the foot"),
    )
    for is_met, confidence, at, found_by in grounds:
        if is_met and at is not None:
            caption = "logo" if isinstance(at, Region) else ""
            yield Hit(True, at, confidence, found_by, caption=caption)
            return


def _is_person(letter: Letter, name: str) -> bool:
    """Say whether a name is the candidate's or the signatory's, and no firm's."""
    people = [candidate.value for candidate in candidates(letter)]
    people += [
        letter.text[one.name.start : one.name.end]
        for one in signatories(letter)
        if one.name is not None
    ]
    return fold(name) in {fold(person) for person in people}


def _around(lines: Sequence[PlacedLine]) -> Span | None:
    """Give the stretch of lines on the first one's page: a header repeats on the others."""
    here = [line for line in lines if line.page == lines[0].page]
    if not here:
        return None
    return Span(min(line.span.start for line in here), max(line.span.end for line in here))


def _logos(letter: Letter) -> Iterator[Region]:
    """Give the pictures above everything that is no letterhead."""
    shown = [page for page in letter.document.pages if page.lines or page.pictures]
    for page in shown[:1]:
        lines = [line for line in letter.document.lines if line.page == page.number]
        above = next(
            (
                index
                for index, line in enumerate(lines)
                if letter.part_at(line.span.start) is not PartName.LETTERHEAD
            ),
            len(lines),
        )
        body = [line.line.box.top for line in lines_of(letter, PartName.BODY) if line.line.box]
        limit = min(body[0] if body else page.height, TOP * page.height)
        for picture in page.pictures:
            if (
                not page.is_scan
                and lines
                and _may_be_logo(picture)
                and _is_at_top(page, picture, above, limit)
            ):
                yield Region(page.number, picture.box)


def _may_be_logo(picture: Picture) -> bool:
    """Say whether a picture may be a firm's sign: no ink, no stamp, no passport photograph."""
    if picture.look not in {None, Look.PRINT}:
        return False
    if picture.look is None or picture.box is None:
        return True
    width = picture.box.right - picture.box.left
    height = picture.box.bottom - picture.box.top
    return not PORTRAIT[0] * width <= height <= PORTRAIT[1] * width


def _is_at_top(page: Page, picture: Picture, above: int, limit: float) -> bool:
    if picture.zone is Zone.HEADER:
        return True
    if picture.box is None or not page.height:
        return picture.zone is Zone.BODY and picture.line <= above
    area = (picture.box.right - picture.box.left) * (picture.box.bottom - picture.box.top)
    return picture.box.top < limit and area < WHOLE_PAGE * page.width * page.height
