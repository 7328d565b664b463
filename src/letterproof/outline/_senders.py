"""Which of the lines by the addressee are the sender's own."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from letterproof.model.page import PlacedLine
from letterproof.outline._top_lines import CONTACT
from letterproof.patterns import regex

RECIPIENT = regex(
    r"(?:to\s*[:,]?\s*$|to\s*[:,]|attn|attention|kind\s+attention|à\s+l.attention|destinataire"
    r"|the\s+(?:(?:visa|manager|consul|embassy|high\s+commission|officer|director|immigration|branch"
    r"|registrar|secretary|commissioner|ambassador|assessor|evaluator)\b|(?:case|credential|concerned)\b)"
    r"|immigration,?\s+refugees|immigration,\s+réfugiés|ircc\b|citizenship\s+and|embassy\b"
    r"|ambassade\b|consulate|consulat|high\s+commission|case\s+processing|visa\s+(?:officer|section))",
    re.IGNORECASE,
)

CODED = regex(r"\b[A-Z]\d[A-Z] ?\d[A-Z]\d\W*$|\b\d{5,6}\W*$")
"""A postal code that ends a line."""


def senders(lines: Sequence[PlacedLine], block: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give the stretches of the addressee's lines that are the sender's.

    These end with a phone or mail and stand before the addressee, or in a column beside.
    """
    texts = [lines[index].line.text for index in block]
    marked = next((at for at, text in enumerate(texts) if RECIPIENT.match(text)), len(texts))
    contacts = [at for at, text in enumerate(texts) if CONTACT.search(text)]
    before = [at for at in contacts if at < marked]
    if before:
        yield 0, len(texts) if marked == len(texts) else before[-1] + 1
    starts = [at for at in range(marked + 1, len(block)) if _is_higher(lines, block[at])]
    coded = [at for at in range(marked + 1, len(block) - 2) if CODED.search(texts[at])]
    if not starts and coded and contacts and contacts[-1] == len(block) - 1:
        # Two addresses, cell below cell: the first ends with its code.
        below = texts[coded[0] + 1]
        is_street = coded[0] + 1 not in contacts and re.search(r"\d|,", below) is not None
        starts = [coded[0] + 1] if is_street else []
    for start, end in pairwise([*starts, len(block)]):
        is_other = any(RECIPIENT.match(text) for text in texts[start:end])
        own = [at for at in contacts if start <= at < end]
        if not is_other and own:
            yield start, own[-1] + 1


def _is_higher(lines: Sequence[PlacedLine], index: int) -> bool:
    """Say whether a line begins a column: it stands higher than the line read before it."""
    one, other = (_top_of(lines[at]) for at in (index, index - 1))
    return lines[index].page == lines[index - 1].page and one < other


def _top_of(placed: PlacedLine) -> float:
    return min((word.box.top for word in placed.line.words if word.box is not None), default=0.0)
