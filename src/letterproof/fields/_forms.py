"""Forms: blocks of labels with their values that come again, one block for each job."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from letterproof.fields._once import once
from letterproof.fields._plain import plain
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import PlacedLine, Span, Zone
from letterproof.patterns import regex

LABEL_WORDS = 5
SHARED = 2
"""Labels that two blocks must share to be forms of one kind."""

HEADING_WORDS = 9
LABEL = regex(r"\W*(?P<label>[^\W\d_][^\t:\n]{0,45}?)\s*(?:[:：]\s*\S|:?\t[ :]*\S)")
ITEM = regex(r"(?:\W|\(?\w{1,2}[.)])\s")


@dataclass
class _Block:
    """Labels in a row, from line `first` to line `last`, and the lines of text after them."""

    first: int
    last: int
    labels: set[str] = field(default_factory=set)
    places: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Form:
    """A block of labels and values; `heading` is the line over it where every block has one."""

    span: Span
    heading: Span | None


@once
def forms(letter: Letter) -> tuple[Form, ...]:
    """Give the forms of a letter, in reading order; none where no block of labels comes again."""
    closing = letter.part(PartName.SIGNATURE_BLOCK)
    lines = [
        placed
        for placed in letter.document.lines
        if placed.line.zone is Zone.BODY and (closing is None or placed.span.start < closing.start)
    ]
    blocks = _alike(_blocks(lines))
    if not blocks:
        return ()
    tails = [lines[block.last + 1 : after.first] for block, after in pairwise(blocks)]
    heads = [_heading(lines, block.first) for block in blocks]
    has_heads = all(head is not None for head in heads)
    if has_heads:
        tails = [tail[:-1] for tail in tails]
    tails.append([*_last_tail(lines[blocks[-1].last + 1 :], tails)])
    found = []
    for block, tail, head in zip(blocks, tails, heads, strict=True):
        heading = head.span if head is not None and has_heads else None
        start = heading.start if heading else lines[block.first].span.start
        end = tail[-1].span.end if tail else lines[block.last].span.end
        found.append(Form(Span(start, end), heading))
    return tuple(found)


def _blocks(lines: Sequence[PlacedLine]) -> list[_Block]:
    blocks: list[_Block] = []
    for number, placed in enumerate(lines):
        label = _label(placed)
        if label is None:
            continue
        if not blocks or label in blocks[-1].labels:
            blocks.append(_Block(number, number))
        blocks[-1].labels.add(label)
        blocks[-1].places.setdefault(label, number)
        blocks[-1].last = number
    return blocks


def _label(placed: PlacedLine) -> str | None:
    """Give the label that a line begins with; a line of several values has none."""
    if len(placed.line.cells) > 2:  # noqa: PLR2004
        return None
    match = LABEL.match(plain(placed.line.text))
    if match is None or len(match["label"].split()) > LABEL_WORDS:
        return None
    return " ".join(match["label"].split())


def _alike(blocks: list[_Block]) -> list[_Block]:
    """Keep the blocks that share labels with the last one; what comes before them is no form.

    Labels that only stand before the first form tell what is common to all.
    """
    if not blocks:
        return []
    common = [block for block in blocks if len(block.labels & blocks[-1].labels) >= SHARED]
    if len(common) < 2:  # noqa: PLR2004 - a form comes again
        return []
    again = set[str]().union(*(block.labels for block in common[1:]))
    common[0].first = min(at for label, at in common[0].places.items() if label in again)
    common[-1].last = _end_of_run(common[-1], set[str]().union(*(b.labels for b in common[:-1])))
    return common


def _end_of_run(block: _Block, known: set[str]) -> int:
    """Give the last line of a block's labels: of those that others have, and what joins them."""
    end = max(at for label, at in block.places.items() if label in known)
    for at in sorted(block.places.values()):
        end = at if at == end + 1 else end
    return end


def _heading(lines: Sequence[PlacedLine], first: int) -> PlacedLine | None:
    """Give the line over a block, where it is short and no sentence or item of a list."""
    above = lines[first - 1] if first else None
    if above is None or len(above.line.cells) > 1 or not above.line.is_paragraph_start:
        return None
    text = above.line.text
    is_short = len(text.split()) <= HEADING_WORDS and not text.endswith((".", ",", ";", ":"))
    return above if is_short and not ITEM.match(text) else None


def _last_tail(
    below: Sequence[PlacedLine], tails: Sequence[Sequence[PlacedLine]]
) -> Sequence[PlacedLine]:
    """Take from the lines below the last form what stands below the others too: their lists."""
    known = {placed.line.text for tail in tails for placed in tail}
    end = 0
    for number, placed in enumerate(below):
        is_item = ITEM.match(placed.line.text) is not None
        if is_item or placed.line.text in known or not placed.line.is_paragraph_start:
            end = number + 1
        else:
            break
    most = max(map(len, tails), default=0)
    is_plain = end and not any(ITEM.match(placed.line.text) for placed in below[:end])
    return below[: max(end, most) if is_plain and known else end] if known else []
