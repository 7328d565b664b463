"""Whether the letter bears a signature."""

import re
from collections.abc import Iterator

from letterproof.fields import field
from letterproof.fields._block import signing_lines
from letterproof.fields._by_hand import label_of
from letterproof.fields._plain import plain
from letterproof.fields._signatories import signatories
from letterproof.fields._upright import Turn, upright
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter
from letterproof.model.page import Box, Look, Page, Picture, PlacedLine, Region, Seal, Span, Zone
from letterproof.model.value import parse_yes_no
from letterproof.patterns import regex

MARK = regex(
    r"(?<!\w)/\s?s\s?/\s*[^\W\d_]|\b(?:digitally|electronically|e-?)[ -]?signed\b(?:\s+by\b)?"
    r"|\bdocusigned\s+by\b|\bsign[ée]e?\s+(?:[ée]lectroniquement|num[ée]riquement)(?:\s+par)?"
    r"|\b(?:signature|document)\s+(?:[ée]lectronique|num[ée]rique)\s+(?:de|par|:)"
    r"|\b(?:adobe\s+(?:acrobat\s+)?sign|docusign|hellosign|dropbox\s+sign|pandadoc|onespan"
    r"|consigno)\b[^\n]{0,40}\b(?:envelope|id|transaction|document|signed|by)\b",
    re.IGNORECASE,
)
CUES = (
    *("/s", "/ s", "signe", "sgd", "ectronique", "erique", "adobe", "docusign", "hellosign"),
    *("dropbox", "pandadoc", "onespan", "consigno"),
)
"""One of these stands in all that the marks find; looking for them is quicker."""
WEAK_MARK = regex(
    r"[(\[]\s?(?:signed|sgd\.?|signé|original\s+signed)(?:\s(?:and|&)\s(?:sealed"
    r"|stamped))?\s?[)\]]|\boriginal\s+signed\s+by\b"
    r"|\bsigned\s+by\b\s*:?\s*[^\W\d_]",
    re.IGNORECASE,
)
NOT_SIGNED = regex(
    r"\b(?:not|no|without|requires?|need|never|pas|sans)\b[^\n]{0,40}\Z", re.IGNORECASE
)
SEAL = regex(r"\b(?:seal|stamp|chop|cachet|sceau|tampon|carimbo|sello|stempel)\b", re.IGNORECASE)
SIGN = regex(r"\bsign", re.IGNORECASE)
NO_INK = {Look.STAMP: "stamp only", Look.PRINT: "printed picture only"}
"""What is no signature by itself, and what is said of it."""
LABEL = regex(
    r"\b(?:dated?|jour|day|fait\s+le|signed\s+on|le)\s?:?\s*\Z|\b(?:name|nom)\s?:\s*\Z"
    r"|\b(?:thumb|empreinte|employee|employé|salarié|witness|témoin)\b[^\n]{0,30}:\s*\Z",
    re.IGNORECASE,
)
"""A hand that answers these gives a date or a name, or is another's."""
SEAL_SIZE = 50.0
"""Points; a seal is rarely smaller than two centimetres."""
ROUNDNESS = 1.15
ROUND = 0.6
INKED = 0.88
"""How sure ink is at the least: no stamp, no logo."""
OVER, BELOW, END = "over the name", "below the name", "at the end of the letter"
LONG = 2.5
WHOLE_PAGE = 0.5
NEAR_END = 0.6
SLACK = 60.0
"""Points above the closing words, or below the last line, where ink of a signature may stand."""
FREE = 110.0
"""Points over the block, and under the last words above it, that may be left free to sign in."""


@field(Scope.LETTER, parse_yes_no)
def signature(letter: Letter) -> Iterator[Hit[bool]]:
    """Find a digital signature, ink, a mark that says "signed", or that there is none of them."""
    found = [*_seals(letter), *_marks(letter), *_pictures(letter)]
    yield from found
    lines = signing_lines(letter)
    if not found and lines:
        page = letter.document.pages[lines[-1].page - 1]
        confidence = 0.9 if _is_plain_text(letter) and page.is_legible else 0.5
        yield Hit(
            False, Span(lines[0].span.start, lines[-1].span.end), confidence, "no mark by the name"
        )


def _seals(letter: Letter) -> Iterator[Hit[bool]]:
    for seal in letter.document.seals:
        # Whether a file that was changed later still is what was signed, a person has to see.
        confidence = {True: 0.97, None: 0.85, False: 0.75}[seal.is_whole]
        place = Region(seal.page, seal.box)
        yield Hit(True, place, confidence, "digital signature", caption=_told(seal))


def _told(seal: Seal) -> str:
    who = f" of {seal.signer}" if seal.signer else ""
    day = seal.signed_at.partition("T")[0]
    return f"digital signature{who}{', ' if day else ''}{day}"


def _marks(letter: Letter) -> Iterator[Hit[bool]]:
    folded = plain(letter.text)
    if not any(cue in folded for cue in CUES):
        return
    for pattern, confidence in ((MARK, 0.92), (WEAK_MARK, 0.6)):
        for match in pattern.finditer(letter.text):
            if not NOT_SIGNED.search(letter.text[max(match.start() - 45, 0) : match.start()]):
                end = letter.text.find("\n", match.end())
                yield Hit(
                    True,
                    Span(match.start(), end if end > 0 else len(letter.text)),
                    confidence,
                    "words of a signature",
                )
                return


def _pictures(letter: Letter) -> Iterator[Hit[bool]]:
    lines = signing_lines(letter)
    for page in letter.document.pages:
        here = [line for line in lines if line.page == page.number]
        turn = upright(page)
        is_sealed = any(_names_seal(line.line.text) for line in here)
        for picture in page.pictures:
            if not _may_be_ink(page, picture, is_sealed=is_sealed):
                continue
            confidence, where = _likelihood(letter, page, picture, here, turn)
            if not confidence or LABEL.search(label_of(page, picture, turn)):
                continue
            place = Region(page.number, picture.box, picture.shown)
            if picture.look in NO_INK:
                said = NO_INK[picture.look]
                yield Hit(False, place, 0.6, "stamp or print by the name", caption=said)
                continue
            if picture.look is Look.INK:
                confidence = max(confidence, INKED)
            elif _is_round(picture):
                confidence = min(confidence, ROUND)
            said = f"{_kind(picture)} {where}"
            yield Hit(True, place, confidence, "picture by the name", caption=said)


def _may_be_ink(page: Page, picture: Picture, *, is_sealed: bool) -> bool:
    """Say whether a picture is to be judged by its place; on a scan only strokes are."""
    if picture.zone is not Zone.BODY or picture.look is Look.BLANK or _is_page(page, picture):
        return False
    if page.is_scan and picture.look is Look.INK and not picture.is_drawn:
        return False
    if picture.look is None:
        return not (page.is_scan or (is_sealed and _is_round(picture)))
    return True


def _kind(picture: Picture) -> str:
    if picture.look is Look.INK:
        return "ink"
    return "strokes" if picture.is_drawn else "picture"


def _names_seal(text: str) -> bool:
    """Say whether "(Company seal)" stands there; "Signature and stamp" asks for both."""
    return SEAL.search(text) is not None and SIGN.search(text) is None


def _is_round(picture: Picture) -> bool:
    """Say whether a picture is as wide as high and large, as seals are; names run along a line."""
    if picture.box is None:
        return False
    width = picture.box.right - picture.box.left
    height = picture.box.bottom - picture.box.top
    return height >= SEAL_SIZE and max(width, height) <= ROUNDNESS * min(width, height)


def _is_page(page: Page, picture: Picture) -> bool:
    if picture.box is None or not page.height or not page.width:
        return False
    width = picture.box.right - picture.box.left
    height = picture.box.bottom - picture.box.top
    return width * height > WHOLE_PAGE * page.width * page.height


def _likelihood(
    letter: Letter, page: Page, picture: Picture, block: list[PlacedLine], turn: Turn
) -> tuple[float, str]:
    """Say how surely a picture is a signature by where it stands to the block's lines, and where.

    Zero where it stands elsewhere.
    """
    order = [line for line in letter.document.lines if line.page == page.number]
    if not block:
        is_late = picture.line >= NEAR_END * len(order) and len(order) > 1
        is_last = page.number == letter.document.lines[-1].page
        return (0.65 if is_late and is_last else 0.0), END
    first = order.index(block[0])
    last = order.index(block[-1])
    names = [one.name for one in signatories(letter) if one.name is not None]
    named = [order.index(line) for line in block if any(name in line.span for name in names)]
    if picture.box is not None and all(line.line.box is not None for line in block):
        above = order[first - 1].line.box if first else None
        top = turn(above).bottom if above is not None else 0.0
        boxes = [turn(line.line.box) for line in block if line.line.box is not None]
        signed = [order[i].line.box for i in named]
        feet = [turn(box).bottom for box in signed if box is not None]
        return _by_box(turn(picture.box), boxes, feet, top, is_drawn=picture.is_drawn)
    if not first <= picture.line <= last + 1:
        return 0.0, END
    until = named[-1] + 1 if named else last + 1
    return (0.93, OVER) if picture.line <= until else (0.7, BELOW)


def _by_box(
    place: Box, boxes: list[Box], feet: list[float], above: float, *, is_drawn: bool
) -> tuple[float, str]:
    """Judge a picture by its place and its block's.

    `feet` is where the names' lines end, `above` where the last line over the block does.
    """
    whole = boxes[0]
    for box in boxes[1:]:
        whole |= box
    middle = (place.top + place.bottom) / 2
    # The free stretch over the block is where a hand signs when no closing words stand there.
    free = min(max(above, whole.top - FREE), whole.top - SLACK / 2)
    if not free <= middle <= whole.bottom + SLACK:
        return 0.0, END
    if place.top <= max(feet, default=whole.bottom):
        return 0.93, OVER
    # Below the name a picture may be a stamp; strokes that run along the line are ink.
    width, height = place.right - place.left, place.bottom - place.top
    return (0.82 if is_drawn and width >= LONG * height else 0.7), BELOW


def _is_plain_text(letter: Letter) -> bool:
    """Say whether every word was read as text; a scan's ink is not looked at."""
    pages = letter.document.pages
    return not any(page.is_scan for page in pages) and all(
        word.confidence == 1 for page in pages for line in page.lines for word in line.words
    )
