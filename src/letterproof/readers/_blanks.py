"""Blanks on a picture of a page: short rules on a line of words, where something was to stand."""

from collections.abc import Callable, Iterator, Sequence

from letterproof.readers._glyphs import Token
from letterproof.readers._ink import Rect
from letterproof.readers._marks import Rule

WIDEST = 0.5
"""Of the page's width; a longer rule parts the page."""

NEAR = 1.5
"""Type sizes from a blank to a word beside it."""

FOOT = (0.5, 1.3)
"""Of a word's height: where a blank runs beside it, from its top."""

SIGN = 0.55
"""Of the type size: how wide an underscore is."""


def blanks(
    rules: Sequence[Rule],
    tokens: Sequence[Token],
    marks: Sequence[Rect],
    wide: float,
    seen: Callable[[Rect], Rect],
) -> list[tuple[Rule, Token]]:
    """Give the rules that are blanks in a line of words, each with the word it stands for.

    What a hand or a stamp filled in is no blank, nor is what underlines words or frames a table;
    `marks` are such ink, `wide` is the page's width in points, and `seen` tells where on the
    picture a place is.
    """
    level = [rule for rule in rules if rule.is_level and rule.end - rule.start < WIDEST * wide]
    upright = [rule for rule in rules if not rule.is_level]
    found = []
    for rule in level:
        beside = next(_beside(rule, tokens), None)
        if beside is None or any(_crosses(rule, other) for other in upright):
            continue
        place = Rect(rule.start, beside.rect.top, rule.end, beside.rect.bottom)
        if not any(_share(place, other) for other in (*marks, *(word.rect for word in tokens))):
            signs = "_" * max(round((rule.end - rule.start) / (SIGN * beside.size)), 3)
            found.append((rule, beside._replace(text=signs, rect=place, seen=seen(place))))
    return found


def _beside(rule: Rule, tokens: Sequence[Token]) -> Iterator[Token]:
    """Give the words on whose line a rule stands, at their feet, next to it."""
    for token in tokens:
        foot = (rule.at - token.rect.top) / max(token.rect.height, 1.0)
        gap = max(token.rect.left - rule.end, rule.start - token.rect.right)
        if FOOT[0] <= foot <= FOOT[1] and gap < NEAR * token.size:
            yield token


def _crosses(rule: Rule, other: Rule) -> bool:
    slack = 3.0
    return (
        rule.start - slack <= other.at <= rule.end + slack
        and other.start - slack <= rule.at <= other.end + slack
    )


def _share(place: Rect, other: Rect) -> bool:
    """Say whether something stands over a blank by more than its edge."""
    across = min(place.right, other.right) - max(place.left, other.left)
    down = min(place.bottom, other.bottom) - max(place.top, other.top)
    return across > 0.1 * place.height and down > 0.2 * place.height
