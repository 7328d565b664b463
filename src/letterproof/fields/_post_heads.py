"""Heads of several lines over what was done in a post: its title, its dates, its terms."""

import re
from collections.abc import Sequence

from letterproof.fields._duty_labels import Block
from letterproof.fields._plain import YEAR
from letterproof.patterns import regex

MOST_BLOCKS, MOST_LINES, MOST_WORDS = 3, 7, 70
ENDS = regex(
    r"\b(?:present|now|today|date|current|ongoing|ce\s+jour|présent|aujourd[’']hui|actuel\w*)\b",
    re.IGNORECASE,
)
SAID = regex(
    r"\b(?:he|she|they|we|i|was|were|is|has|had|have|his|her|their|our|il|elle|nous|je|est|était|avait"
    r"|son|sa|ses|notre|nos|a\s+(?:été|\w+é))\b",
    re.IGNORECASE,
)
"""Words of a sentence about someone, as no head has them."""


def is_under_post(above: Sequence[Block]) -> bool:
    """Say whether a post's dates and terms, and nothing told of anyone, stand right above."""
    lines = [placed.line.text for block in above[-MOST_BLOCKS:] for placed in block.lines]
    lines = lines[-MOST_LINES:]
    dated = [at for at, text in enumerate(lines) if _is_dated(text)]
    if not dated:
        return False
    rest = " ".join(lines[dated[-1] :])
    return SAID.search(rest) is None and len(rest.split()) <= MOST_WORDS and rest[-1:] != ":"


def _is_dated(text: str) -> bool:
    ends = len(YEAR.findall(text)) + len(ENDS.findall(text))
    return ends > 1 and SAID.search(text) is None and "\t" not in text
