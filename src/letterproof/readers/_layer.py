"""A scanner's text layer held against what its picture shows."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from letterproof.model.page import Box, Disagreement, Evidence
from letterproof.readers._glyphs import Token
from letterproof.readers._ink import Rect
from letterproof.readers._rows import rows_of

FIGURE = re.compile(r"\d")
STRAY = re.compile(r"\D+")

SHARED = 0.5
"""Of the smaller word: two words that overlap by so much are one."""

SURE = 0.8
"""Confidence from which on a word was seen well enough to contradict another."""

LEAST = 3
"""Words of a line that cannot be a spot misread by the scanner."""

AGREED = 0.97
"""What a word is worth that both readings give."""


def compared(
    tokens: Sequence[Token], layer: Sequence[Token], number: int
) -> tuple[list[Token], list[Disagreement]]:
    """Give the seen words, surer where the layer agrees, and the figures in which it does not."""
    ordered = sorted(layer, key=lambda token: token.seen.top)
    tops = [token.seen.top for token in ordered]
    tallest = max((token.seen.height for token in ordered), default=0.0)
    kept, found = [], []
    for token in tokens:
        first = bisect_left(tops, token.seen.top - tallest)
        last = bisect_left(tops, token.seen.bottom)
        same = list(_same(token, ordered[first:last]))
        said = "".join(other.text for other in sorted(same, key=lambda other: other.seen.left))
        if said and _bare(said) == _bare(token.text):
            kept.append(token._replace(confidence=max(token.confidence, AGREED)))
            continue
        kept.append(token)
        if said and token.confidence >= SURE and _differ(said, token.text):
            evidence = Evidence(number, Box(*token.seen), token.text)
            found.append(Disagreement(said, token.text, evidence))
    return kept, found


def unshown(tokens: Sequence[Token], layer: Sequence[Token]) -> list[Token]:
    """Give the layer's words on lines of which the picture shows nothing at all."""
    found = []
    for row in rows_of(layer):
        if len(row.tokens) >= LEAST and not any(
            _covers(token.seen, other.seen) for token in tokens for other in row.tokens
        ):
            found.extend(row.tokens)
    return found


def _same(token: Token, layer: Sequence[Token]) -> Iterator[Token]:
    for other in layer:
        if _covers(token.seen, other.seen):
            yield other


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _differ(said: str, seen: str) -> bool:
    """Say whether both have figures, and not the same."""
    if not (FIGURE.search(said) and FIGURE.search(seen)):
        return False
    return STRAY.sub("", said) != STRAY.sub("", seen)


def apart(tokens: Sequence[Token], printed: Sequence[Token]) -> list[Token]:
    """Give the words of a picture that are not printed on the page as text."""
    return [token for token in tokens if not any(_covers(one.seen, token.seen) for one in printed)]


def _covers(one: Rect, other: Rect) -> bool:
    return one.share_of(other) >= SHARED or other.share_of(one) >= SHARED
