"""What the employee does, one duty each, without bullets."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from letterproof.fields import field
from letterproof.fields._counted_rows import heading_of, is_of_other_column
from letterproof.fields._duty_columns import in_columns
from letterproof.fields._duty_labels import (
    ASIDES,
    BULLET,
    FULL_LINE,
    Block,
    after_label,
    counts_on,
    enumerated,
    goes_on,
    hit_of,
    in_cells,
    is_dated_post,
    names_deed,
    tidy,
)
from letterproof.fields._duty_words import DUTIES, IN_SERVICE, LABEL, OTHER
from letterproof.fields._headed_lists import headed
from letterproof.fields._item_heads import heads_others, sections
from letterproof.fields._no_duty_words import NO_DUTY
from letterproof.fields._periods import periods
from letterproof.fields._post_heads import is_under_post
from letterproof.fields._prose import prose
from letterproof.model.fact import Hit, Scope
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import PlacedLine, Span, Zone
from letterproof.patterns import regex

FIELD_LIKE = regex(
    r"(?:purpose|issued\s+by|remarks?|usage|objet|motif|note)\s*:|[^:\t]{2,32}\s*[:\t]\s*(?:\S+\s*){1,8}$|.*(?:\$|€|£|₹)\s?\d|.*\bhours\s+per\s+week",
    re.IGNORECASE | re.DOTALL,
)
SPEAKS = regex(
    r"(?:he|she|they|we|i|it|this|these|that|the|if|should|please|for|our|his|her|their"
    r"|mr|mrs|ms|mx|dr|during|in"
    r"|he’s|as|to|il|elle|nous|je|cette|ce|le|la|les|si|pour|son|sa|ses|mme|m|monsieur"
    r"|madame|veuillez|n[’']hésitez)\b\.?",
    re.IGNORECASE,
)
STATUS = regex(r"(?:was|is|has|had|were|a|est|avait|était)\s", re.IGNORECASE)
NUMBERED = regex(r"\(?\d{1,2}\s?[.)]\s+(?=[A-ZÀ-Þ](?:.|\n)*\.\s*$)")
"""What begins a numbered paragraph that is a sentence, and no item of a list."""
AS_POST = regex(
    r"(?:\(?\d{1,2}[.)]\s+)?(?:(?:as|in\s+the\s+(?:post|position|role|capacity)\s+of|comme|en\s+tant\s+que|en\s+qualité\s+de|au\s+poste\s+de)"
    r"\s|en\s+qualité\s+d[’'])[^.;:]{3,60}?[\s,]+(?:he|she|they|il|elle|mr|mrs|ms|m|mme)\b",
    re.IGNORECASE,
)
"""What begins a paragraph on one of several posts: "As operator he ran the mill"."""
FEWEST, FEWEST_GAPS = 2, 3
LONGEST_WORDS = 80
ENOUGH = 20_000
"""Prose is read so far into a letter: parsing is slow, and letters are a tenth as long."""

HEADING_WORDS = 12
NAMED = 0.95
"""How sure a list is that the words above it name."""


@field(Scope.POSITION, str, many=True)
def duties(letter: Letter) -> Iterator[Hit[str]]:
    """Find duties in lists, in table cells, under a heading, and, failing these, in prose."""
    blocks = _blocks(letter)
    behind = [*after_label(blocks), *enumerated(blocks)]
    columns = list(in_columns(letter))
    behind += [*columns, *_beside(headed(letter, blocks), behind)]
    inside = _beside(in_cells(letter), behind)
    told = {hit.at: hit for hit in (*inside, *behind, *_beside(_listed(blocks), columns))}
    listed = sorted(told.values(), key=attrgetter("start"))
    yield from listed
    taken = [_start(hit) for hit in listed]
    for block in blocks:
        if block.span.start > ENOUGH:
            return
        first = bisect_left(taken, block.span.start)
        is_taken = first < len(taken) and taken[first] < block.span.end
        if not is_taken and (not block.is_item or NUMBERED.match(block.text)):
            yield from _told(letter, block, has_list=bool(listed))


def _told(letter: Letter, block: Block, *, has_list: bool) -> Iterator[Hit[str]]:
    if _is_row(block.text) or (has_list and not _is_of_one_job(letter, block)):
        return
    bullet = NUMBERED.match(block.text) if block.is_item else None
    lead = bullet.end() if bullet else 0
    within = Span(block.span.start + lead, min(block.span.end, ENOUGH))
    for span, confidence in prose(letter, within):
        yield Hit(tidy(letter.text[span.start : span.end]), span, confidence, "prose")


def _is_row(text: str) -> bool:
    """Say whether a text is cells of a table; where most gaps are wide, a line is justified."""
    lines = [line for line in text.split("\n") if "\t" in line]
    return any(line.count("\t") < max(line.count(" ") + 1, FEWEST_GAPS) for line in lines)


def _is_of_one_job(letter: Letter, block: Block) -> bool:
    """Say whether a paragraph tells one of several jobs, with its dates."""
    if AS_POST.match(block.text) and not block.text.rstrip().endswith(":"):
        return True
    found = periods(letter)
    return len(found) > 1 and sum(period.span in block.span for period in found) == 1


def _blocks(letter: Letter) -> list[Block]:
    """Group the letter's own lines into paragraphs and list items, over page breaks."""
    block = letter.part(PartName.SIGNATURE_BLOCK)
    own = [
        placed
        for placed in letter.document.lines
        if placed.line.zone is Zone.BODY
        and (block is None or placed.span.start < block.start)
        and letter.part_at(placed.span.start) in {PartName.BODY, None}
    ]
    groups: list[list[PlacedLine]] = []
    for at, placed in enumerate(own):
        goes = bool(groups) and goes_on(groups[-1], own[at : at + 2])
        counts = bool(groups) and counts_on(groups[-1][-1].line.text)
        is_item = BULLET.match(placed.line.text) is not None and not (goes or counts)
        continues = groups and not is_item and (goes or _continues(groups[-1][-1], placed))
        if continues:
            groups[-1].append(placed)
        else:
            groups.append([placed])
    return [Block(tuple(group), BULLET.match(group[0].line.text) is not None) for group in groups]


def _continues(above: PlacedLine, placed: PlacedLine) -> bool:
    text = placed.line.text
    if above.line.text.rstrip().endswith(":") or (
        _is_label(above.line.text) and text[:1].isupper()
    ):
        return False
    if not placed.line.is_paragraph_start:
        return True
    may_wrap = above.page != placed.page or len(above.line.text) >= FULL_LINE
    return may_wrap and text[:1].islower() and not above.line.text.rstrip().endswith((".", ";"))


def _listed(blocks: Sequence[Block]) -> Iterator[Hit[str]]:
    """Give the items of every list that tells duties, bulleted or under a heading."""
    heading: Block | None = None
    is_post = False
    for is_item, group in groupby(blocks, key=lambda block: block.is_item):
        items = list(group)
        if not is_item:
            heading, plain = heading_of(items), _plain_items(items)
            is_post = is_under_post(items)
            for block in plain:
                yield hit_of(block.span, block.text, 0.85, "paragraph under a heading")
            continue
        for above, below in sections(heading, items):
            yield from _of_list(above, below, is_post=is_post and above is heading)


def _of_list(
    heading: Block | None, items: Sequence[Block], *, is_post: bool = False
) -> Iterator[Hit[str]]:
    """Give the duties of one list; an item over deeper ones heads a list of its own."""
    if not items or is_of_other_column(heading):
        return
    confidence = _is_duty_list(heading, items) or (is_post and _is_duty_list(None, items))
    if confidence < NAMED and any(item.text.rstrip().endswith(":") for item in items):
        confidence = 0.0  # one item announces the duties: the others are terms
    at = 0
    while at < len(items):
        level = items[at].lines[0].line.level
        end = at + 1
        while end < len(items) and items[end].lines[0].line.level > level:
            end += 1
        if end > at + 1 and heads_others(items[at]):
            inner = items[at + 1 : end]
            own = max(confidence, _is_duty_list(items[at], inner))
            yield from (hit for block in inner for hit in _items_of(block, own) if own)
        elif confidence:
            yield from (hit for block in items[at:end] for hit in _items_of(block, confidence))
        at = end


def _items_of(block: Block, confidence: float) -> Iterator[Hit[str]]:
    bullet = BULLET.match(block.text)
    lead = bullet.end() if bullet else 0
    span = Span(block.span.start + lead, block.span.end)
    yield hit_of(span, block.text[lead:], confidence, "list")


def _is_duty_list(heading: Block | None, items: Sequence[Block]) -> float:
    """Judge a list by the words above it and by its items: a confidence, 0 for another list."""
    above = re.split(r"[.!?;]\s", heading.text)[-1] if heading else ""
    if heading is not None and is_dated_post(heading.text):
        above = ASIDES.sub("", heading.text)
    texts = [BULLET.sub("", item.text, count=1) for item in items]
    is_told = IN_SERVICE.search(above) and not OTHER.search(above)
    is_status = 2 * sum(map(_is_status, texts)) >= len(texts)
    is_post = heading is not None and is_dated_post(heading.text)
    if is_post and not OTHER.search(above) and not is_status and len(items) >= FEWEST:
        return max(0.85, NAMED if DUTIES.search(above) else 0)
    if DUTIES.search(above) or _is_label(above) or (is_told and not is_status):
        return NAMED
    if OTHER.search(above) or is_status or len(items) < FEWEST:
        return 0.0
    like_fields = sum(FIELD_LIKE.match(text) is not None for text in texts)
    long_enough = sum(len(text.split()) > FEWEST for text in texts)
    is_other = like_fields * 2 >= len(texts) or long_enough * 2 < len(texts)
    return 0.0 if is_other else 0.82


def _is_status(text: str) -> bool:
    """Say whether an item tells how someone was employed: "was appointed on 2 May"."""
    return STATUS.match(text) is not None or NO_DUTY.search(text) is not None


def _is_label(text: str) -> bool:
    """Say whether a line is no more than a word for duties: "Functions"."""
    return LABEL.fullmatch(text.strip(" :*–-")) is not None


def _plain_items(blocks: Sequence[Block]) -> list[Block]:
    """Take the paragraphs under a heading such as "Duties:" that are items without bullets."""
    items: list[Block] = []
    is_open = False
    for block in blocks:
        text = block.text.strip()
        is_heading = re.search(r"\t|:\s*\S", text) is None and (
            len(text.split()) <= HEADING_WORDS or text.endswith(":")
        )
        names = DUTIES.search(text) or IN_SERVICE.search(text) or _is_label(text)
        if names and is_heading and (text.endswith(":") or not text.endswith(".")):
            is_open = True
        elif (
            is_open
            and (not SPEAKS.match(text) or names_deed(text))
            and not FIELD_LIKE.match(text)
            and _is_item_sized(text)
        ):
            items += _lines_as_items(block)
        else:
            is_open = False
    return items if len(items) >= FEWEST else []


def _is_item_sized(text: str) -> bool:
    return FEWEST <= len(text.split()) <= LONGEST_WORDS and not text.endswith(":")


def _lines_as_items(block: Block) -> list[Block]:
    """Part a paragraph into its lines where each line begins and ends like an item."""
    texts = [placed.line.text for placed in block.lines]
    is_list = all(text[:1].isupper() for text in texts) and all(
        not text.rstrip().endswith(",") for text in texts
    )
    if len(texts) > 1 and is_list:
        return [Block((placed,), is_item=False) for placed in block.lines]
    return [block]


def _beside(hits: Iterable[Hit[str]], found: Sequence[Hit[str]]) -> list[Hit[str]]:
    """Give the hits that share no letter with what was found before."""
    return [hit for hit in hits if not any(_overlap(hit, one) for one in found)]


def _overlap(one: Hit[str], other: Hit[str]) -> bool:
    """Say whether two hits share letters: the first line of a duty, and the whole of it."""
    at, own = one.at, other.at
    return isinstance(at, Span) and isinstance(own, Span) and at.overlaps(own)


def _start(hit: Hit[str]) -> int:
    return hit.at.start if isinstance(hit.at, Span) else 0
