"""Whether the letter stands on the employer's letterhead."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from letterproof.fields import field
from letterproof.fields._candidates import candidates
from letterproof.fields._contacts import has_contact
from letterproof.fields._employers import Mention, Source, head_mentions, mentions
from letterproof.fields._layout import heads, late_heads, lines_of, segments
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
SIGN_SIZE = (20.0, 300.0)
"""Points: how wide and high a firm's sign is on a scan; smaller marks are dirt, larger shadows."""


@field(Scope.LETTER, parse_yes_no)
def letterhead(letter: Letter) -> Iterator[Hit[bool]]:
    """Find name and contact details in the top band or Word header, or a logo there."""
    late = late_heads(letter)
    top = (*heads(letter), *late)
    firms = [one for one in head_mentions(letter) if one.source is Source.LETTERHEAD]
    names = [one for one in firms if not _is_person(letter, one)]
    is_own = not names and bool(firms)
    if is_own:
        # A person's name and address over the letter are the writer's own.
        top = tuple(line for line in top if has_contact(line.line.text))
    contacts = [line for line in top if has_contact(line.line.text) or is_address(line.line.text)]
    feet = lines_of(letter, PartName.FOOTER)
    reached = [line for line in feet if has_contact(line.line.text) or is_address(line.line.text)]
    picture = next(_signs(letter), None)
    is_scan = picture is not None and _page(letter, picture).is_scan
    # Alone, or with nobody's name, a mark on a scan may be anything.
    logo = None if picture is None or (is_scan and not (names or reached)) else picture
    in_header = [line for line in contacts if line.line.zone is Zone.HEADER]
    grounds: tuple[tuple[object, float, Sequence[PlacedLine], str], ...] = (
        (names and contacts and heads(letter), 0.95, top, "name and contact at the top"),
        (names and logo, 0.9, top, "name and picture at the top"),
        (contacts and logo, 0.9, top, "picture and contact at the top"),
        (names and reached, 0.9, top, "name at the top, contact at the foot"),
        (logo and reached, 0.85, (), "picture at the top, contact at the foot"),
        (in_header, 0.85, in_header, "contact in the page header"),
        (logo, 0.6, (), "picture at the top"),
        (names and contacts, 0.6, top, "name and address below the date"),
        (names and not late, 0.6, top, "name alone at the top"),
        (contacts and not late, 0.6, contacts, "contact alone at the top"),
        (reached and _is_named(letter, feet), 0.85, feet, "name and contact at the foot"),
    )
    for is_met, confidence, lines, found_by in grounds:
        at = _around(lines) if lines else logo
        if is_met and at is not None:
            yield Hit(True, at, confidence, found_by, caption=_told(letter, at, lines, logo))
            return


def _told(
    letter: Letter, at: Span | Region, lines: Sequence[PlacedLine], logo: Region | None
) -> str:
    """Say what picture a letterhead is or has, and where; empty where it is words alone."""
    if lines and _is_pictured(letter, lines):
        kind = "picture with words"
    elif logo is not None:
        kind = "logo"
    else:
        return ""
    is_foot = bool(lines) and letter.part_at(lines[0].span.start) is PartName.FOOTER
    said = letter.text[at.start : at.end] if isinstance(at, Span) else ""
    return f"{kind} at the {'foot' if is_foot else 'top'}{': ' if said else ''}{said}"


def _is_pictured(letter: Letter, lines: Sequence[PlacedLine]) -> bool:
    """Say whether lines were read from a picture on a page that is none itself."""
    page = letter.document.pages[lines[0].page - 1]
    return not page.is_scan and any(
        word.confidence < 1 for line in lines for word in line.line.words
    )


def _is_person(letter: Letter, firm: Mention) -> bool:
    """Say whether a name is the candidate's or the signatory's, and no firm's."""
    people = [candidate.value for candidate in candidates(letter)]
    signed = signatories(letter)
    people += [letter.text[one.name.start : one.name.end] for one in signed if one.name is not None]
    if fold(firm.name) in {fold(person) for person in people}:
        return True
    # Who signs over a title, where a sentence names another as the employer.
    over = [
        above.line.text
        for above, line in pairwise(lines_of(letter, PartName.SIGNATURE_BLOCK))
        for one in signed
        if one.title is not None and one.title in line.span
    ]
    return fold(firm.name) in map(fold, over) and any(
        one.source is Source.SENTENCE
        and one.confidence > firm.confidence
        and fold(one.name) != fold(firm.name)
        for one in mentions(letter)
    )


def _is_named(letter: Letter, feet: Sequence[PlacedLine]) -> bool:
    """Say whether the foot names a firm, one without a legal form only if it is named elsewhere."""
    said = {fold(piece.text) for piece in segments(feet)}
    return any(one.source is Source.FOOTER or fold(one.name) in said for one in mentions(letter))


def _around(lines: Sequence[PlacedLine]) -> Span | None:
    """Give the stretch of lines on the first one's page: a header repeats on the others."""
    here = [line for line in lines if line.page == lines[0].page]
    if not here:
        return None
    return Span(min(line.span.start for line in here), max(line.span.end for line in here))


def _page(letter: Letter, region: Region) -> Page:
    return letter.document.pages[region.page - 1]


def _signs(letter: Letter) -> Iterator[Region]:
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
                lines
                and _may_be_logo(picture)
                and (
                    picture.line <= above and _is_sign(picture)
                    if page.is_scan
                    else _is_at_top(page, picture, above, limit)
                )
            ):
                yield Region(page.number, picture.box, picture.shown)


def _is_sign(picture: Picture) -> bool:
    """Say whether a mark on a scan is as large as a firm's sign."""
    if picture.look is not Look.PRINT or picture.box is None:
        return False
    box = picture.box
    least, most = SIGN_SIZE
    sides = (box.right - box.left, box.bottom - box.top)
    return least <= min(sides) and max(sides) <= most


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
