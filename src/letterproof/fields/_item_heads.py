"""List items that head other items: "B. As foreman he did the following:" over dashes."""

from collections.abc import Iterator, Sequence

from letterproof.fields._duty_labels import BULLET, Block
from letterproof.fields._plain import YEAR
from letterproof.patterns import regex

LETTERED = regex(
    r"\(?(?:[A-Z]|[IVX]{1,4})[.)]\s"
    r"(?:[^.;]|(?<=\bM)\.|(?<=\b[MD]r)\.|(?<=\bM[sx])\.|(?<=\bMrs)\.)*$"
)
"""A letter or a Roman number, and words without a stop but that of "Ms."."""

HEADING_WORDS = 12
LONGEST_HEAD = 30
"""An item that ends with a colon announces others, however it is told."""


def sections(
    heading: Block | None, items: Sequence[Block]
) -> Iterator[tuple[Block | None, list[Block]]]:
    """Part items at those that are headings themselves: "C. Main duties", over "1. Cooked"."""
    below: list[Block] = []
    for number, item in enumerate(items):
        following = items[number + 1] if number + 1 < len(items) else None
        is_lettered = _is_lettered(item) and (following is None or not _is_lettered(following))
        if is_lettered or (following is not None and _announces(item, following)):
            yield heading, below
            heading, below = item, []
        else:
            below.append(item)
    yield heading, below


def heads_others(block: Block) -> bool:
    """Say whether an item only announces the deeper items below it."""
    return block.text.rstrip().endswith(":") or YEAR.search(block.text) is not None


def _is_lettered(item: Block) -> bool:
    """Say whether a letter or a Roman number stands before a few words without a stop."""
    text = item.text.strip()
    return LETTERED.match(text) is not None and len(text.split()) <= HEADING_WORDS


def _announces(item: Block, following: Block) -> bool:
    """Say whether an item ends with a colon over items that another sign begins."""
    is_open = item.text.rstrip().endswith(":") and len(item.text.split()) <= LONGEST_HEAD
    is_deeper = following.lines[0].line.level > item.lines[0].line.level
    return is_open and not is_deeper and _sign(item) != _sign(following)


def _sign(item: Block) -> str:
    """Give the kind of sign that begins an item: "1", "A", "a", or the sign itself."""
    bullet = BULLET.match(item.text)
    sign = bullet[0].strip(" \t()") if bullet else ""
    if sign[:1].isdigit():
        return "1"
    return ("A" if sign.isupper() else "a") if sign[:1].isalpha() else sign
