"""Posts that were open, and that the employee filled."""

import re
from collections.abc import Iterator

from letterproof.fields._title_heads import is_role
from letterproof.fields._title_phrases import title_at
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.patterns import regex

SOUGHT = regex(
    r"\b(?:(?:looking|searching|looked|searched)\s+for|in\s+need\s+of|needed|seeking|sought|wanted"
    r"|cherch(?:ions|ait)|recherch(?:ions|ait)|avions\s+besoin\s+d[e’'])\s+(?=an?\s|une?\s)",
    re.IGNORECASE,
)
FOUND = regex(
    r"[,;]?\s(?:and|et|whom|when)\b[^.;\n]{0,20}\b(?:found\s+(?:one|him|her)\b|trouvée?\b)"
    r"|[,;]?\s(?:and|et)\s+(?:he|she|il|elle)\s",
    re.IGNORECASE,
)
"""Behind a post that was open: who filled it."""


def sought(letter: Letter) -> Iterator[Span]:
    """Give the post of "we were looking for a loan officer, and we found one"."""
    text = letter.text
    for cue in SOUGHT.finditer(text):
        span = title_at(text, cue.end())
        if span is None or not is_role(text[span.start : span.end], letter.language):
            continue
        if FOUND.match(text, span.end):
            yield span
