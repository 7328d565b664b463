"""Words that are struck through: a level rule runs through their middle, and no farther."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from letterproof.readers._glyphs import Token
from letterproof.readers._marks import MOST_RULES, Rule

MIDDLE = (0.35, 0.75)
"""Of a word's height from its top: where a stroke runs; an underline is lower."""

COVERED = 0.8
OVERHANG = 0.6
"""Of the type size: a rule of a table or form runs farther beyond its words."""


def without_struck(tokens: list[Token], levels: Sequence[Rule]) -> list[Token]:
    """Leave out the words of a page that its level rules strike through."""
    if not levels or len(levels) > MOST_RULES:
        return tokens
    ordered = sorted(tokens, key=lambda token: token.rect.top)
    tops = [token.rect.top for token in ordered]
    tallest = max((token.rect.height for token in tokens), default=0.0)
    struck: set[int] = set()
    for rule in levels:
        first, last = bisect_left(tops, rule.at - tallest), bisect_right(tops, rule.at)
        under = [token for token in ordered[first:last] if _runs_through(rule, token)]
        if under:
            size = max(token.size for token in under)
            left = min(token.rect.left for token in under)
            right = max(token.rect.right for token in under)
            if rule.start > left - OVERHANG * size and rule.end < right + OVERHANG * size:
                struck.update(map(id, under))
    return [token for token in tokens if id(token) not in struck] if struck else tokens


def _runs_through(rule: Rule, token: Token) -> bool:
    rect = token.rect
    if not MIDDLE[0] < (rule.at - rect.top) / max(rect.height, 0.1) < MIDDLE[1]:
        return False
    return min(rule.end, rect.right) - max(rule.start, rect.left) > COVERED * rect.width
