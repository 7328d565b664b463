"""What is filled in by hand, told by the words it follows: handwriting is recognised, not read."""

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from letterproof.fields._once import once
from letterproof.fields._plain import fold, sentence
from letterproof.fields._upright import Turn, upright
from letterproof.model.letter import Letter
from letterproof.model.page import Box, Look, Page, Picture, Region, Span
from letterproof.patterns import regex

LEVEL, LONG_GAP = 6.0, 90.0
"""Points: above and below a label's line, and to its right, where its answer stands."""

TOP = 0.4
"""Share of the first page above which a date stands alone."""


class Filled(Enum):
    """What a hand may fill in: the words right before it."""

    LETTER_DATE = regex(
        r"(?:\b(?:dated?|(?:issued|given|signed|done) (?:on|this))|,(?: le)?"
        r"|\b(?:etablie?|faite?|delivree?|redigee?|signee?) le)\s?[:.]?(?: \S{1,2})?\s*\Z"
    )
    SIGNATORY = regex(r"\b(?:name|nom|signatory|signataire|mr|mrs|ms|mme|m)\s?[:.)]*\s*\Z")
    CANDIDATE = regex(
        r"\b(?:that|que|employee?|salariee?)(?: (?:name|mr|mrs|ms|mme|m))?\s?[:.]?\s*\Z"
    )
    START = regex(
        r"\b(?:since|from|joined(?: us)?(?: on)?|(?:joining|appointment|start|entry|hire)(?: date)?"
        r"|(?:began|started|commenced|hired|engaged|appointed)(?: on)?|depuis(?: le)?|du"
        r"|a compter du|(?:embauche|entree|debut)(?: le)?)\s?[:.]?\s*\Z"
    )
    STOP = regex(
        r"\b(?:to|until|till|(?:leaving|end|exit)(?: date)?|(?:left|resigned|ended)(?: us)?(?: on)?"
        r"|last day|au|jusqu'au|(?:fin|sortie|depart)(?: le)?)\s?[:.]?\s*\Z"
    )


class Ink(NamedTuple):
    """Handwriting on a page: where, as the page lies when it is read, and after which words.

    `is_high` tells that it stands at the head of the first page.
    """

    place: Region
    box: Box
    label: str
    is_drawn: bool
    is_high: bool


def filled_in(letter: Letter, what: Filled) -> Region | None:
    """Say where a hand filled something in; None where no ink stands in its place."""
    inks = list(_inks(letter))
    for ink in inks:
        if what.value.search(ink.label):
            return ink.place
    alone = [ink for ink in inks if not ink.label]
    if what is Filled.LETTER_DATE:
        return next((ink.place for ink in alone if ink.is_high), None)
    if what is Filled.SIGNATORY:
        last = letter.document.pages[-1].number
        low = [ink for ink in alone if ink.place.page == last and not ink.is_high]
        return next((ink.place for ink in low if _is_name(ink, low)), None)
    return None


def _is_name(ink: Ink, others: Sequence[Ink]) -> bool:
    """Say whether ink may be the name of who signs: words, or what stands under the signature."""
    return not ink.is_drawn or any(
        0 <= ink.box.top - other.box.bottom < LONG_GAP for other in others
    )


def label_of(page: Page, picture: Picture, turn: Turn) -> str:
    """Give the words right before a picture on its line."""
    if picture.box is None:
        return ""
    box = turn(picture.box)
    middle = (box.top + box.bottom) / 2
    level = []
    for line in page.lines:
        near = turn(line.box) if line.box is not None else None
        if near is not None and _is_level(near, box):
            level.append((abs(middle - (near.top + near.bottom) / 2), line))
    for _, line in sorted(level, key=lambda one: one[0]):
        placed = [(word.text, turn(word.box)) for word in line.words if word.box is not None]
        before = [(text, at) for text, at in placed if at.right <= box.left + 3]
        if before and box.left - before[-1][1].right < LONG_GAP:
            return " ".join(text for text, _ in before)
    return ""


@once
def beside(letter: Letter) -> tuple[Span, ...]:
    """Give the sentences on whose lines a hand wrote words."""
    text, found = letter.text, []
    for page in letter.document.pages:
        turn = upright(page)
        hands = [turn(each.box) for each in page.pictures if each.box and _is_words(page, each)]
        for placed in letter.document.lines if hands else ():
            box = placed.line.box
            if placed.page == page.number and box is not None:
                here = turn(box)
                if any(_is_level(here, hand) for hand in hands):
                    first, last = placed.span.start, placed.span.end - 1
                    found.append(Span(sentence(text, first).start, sentence(text, last).end))
    return tuple(found)


def _is_level(line: Box, ink: Box) -> bool:
    return line.top - LEVEL <= (ink.top + ink.bottom) / 2 <= line.bottom + LEVEL


def _is_words(page: Page, picture: Picture) -> bool:
    """Say whether ink is words, and no signature: a picture on a typed page is one."""
    return page.is_scan and picture.look is Look.INK and not picture.is_drawn


def _inks(letter: Letter) -> Iterator[Ink]:
    for page in letter.document.pages:
        turn = upright(page)
        high = turn(Box(0, 0, page.width, page.height)).bottom
        for picture in page.pictures:
            if picture.look is Look.INK and picture.box is not None and page.height:
                box = turn(picture.box)
                is_high = page.number == 1 and (box.top + box.bottom) / 2 < TOP * high
                label = fold(label_of(page, picture, turn))
                place = Region(page.number, picture.box)
                yield Ink(place, box, label, not _is_words(page, picture), is_high)
