"""The words around a mention, as signs that a learned weight can be given to."""

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from letterproof.fields._plain import heads, line, line_above, plain, sentence
from letterproof.model.letter import Letter
from letterproof.model.page import Span
from letterproof.patterns import regex

_WORD = regex(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+(?:[.,]\d+)*|[^\w\s]")
_BEFORE = 170
_AFTER = 120
_WORDS_BEFORE = 16
_WORDS_AFTER = 10
_OPENING = 60
_LABEL = 60
_ARTICLE = {"an": "a"}
_NAME = "^"
_NEAR = 3
_PARTS = 5

IN_CELL = "cell"
"""The sign of a mention in a table: its words stand too far off to be weighed alone."""


def context(letter: Letter, at: Span, masked: Iterable[Span], own: Iterable[str]) -> frozenset[str]:
    """Give the signs of the mention at `at`: words before and behind, label above, place.

    Figures are all one; so is each of the stretches `masked` (dates). A capital stands for any
    name where words are taken in pairs. `own` are signs that the kind of mention adds.
    """
    text = letter.text
    folded, said = plain(text), sentence(text, at.start)
    masks = tuple(masked)
    start, end = max(said.start, at.start - _BEFORE), min(said.end, at.end + _AFTER)
    before = list(_words(text, folded, Span(start, at.start), masks))[-_WORDS_BEFORE:][::-1]
    after = list(islice(_words(text, folded, Span(at.end, end), masks), _WORDS_AFTER))
    opening = Span(said.start, min(said.start + _OPENING, said.end))
    first = [word for word, _ in islice(_words(text, folded, opening, masks), 2)]
    part = letter.part_at(at.start)
    return frozenset(
        (
            *own,
            *_backward(before),
            *_forward(after),
            *_layout(text, folded, at, masks),
            "S" + " ".join(first),
            "s" + "".join(first[:1]),
            f"part {part.value if part else ''}",
            f"at {_PARTS * at.start // len(text)}",
        )
    )


def _words(
    text: str, folded: str, within: Span, masks: tuple[Span, ...]
) -> Iterator[tuple[str, str]]:
    """Give each word, and what stands for it in pairs."""
    inside = [mask for mask in masks if mask.overlaps(within)]
    masked = None
    for match in _WORD.finditer(folded, within.start, within.end):
        mask = next((each for each in inside if each.start <= match.start() < each.end), None)
        if mask is not None:
            if mask is not masked:
                yield "<date>", "<date>"
            masked = mask
            continue
        word = "0" if match[0][0].isdigit() else _ARTICLE.get(match[0], match[0])
        yield word, _NAME if text[match.start()].isupper() else word


def _names_joined(words: list[tuple[str, str]]) -> list[str]:
    joined: list[str] = []
    for _, word in words:
        if word != _NAME or joined[-1:] != [_NAME]:
            joined.append(word)
    return joined


def _backward(before: list[tuple[str, str]]) -> Iterator[str]:
    for distance, (word, _) in enumerate(before):
        yield f"<{distance if distance < _NEAR else ''} {word}"
        yield f"- {word}"
    joined = _names_joined(before)
    for distance, (later, earlier) in enumerate(pairwise(joined)):
        near = "a" if distance < 1 else "b" if distance < _NEAR + 1 else ""
        yield f"<<{near} {earlier} {later}"
    for last, middle, first in list(zip(joined, joined[1:], joined[2:], strict=False))[:2]:
        yield f"<<< {first} {middle} {last}"


def _forward(after: list[tuple[str, str]]) -> Iterator[str]:
    for distance, (word, _) in enumerate(after):
        yield f">{distance if distance < _NEAR - 1 else ''} {word}"
    joined = _names_joined(after)
    for distance, (earlier, later) in enumerate(pairwise(joined)):
        yield f">>{'a' if distance < 1 else ''} {earlier} {later}"


def _layout(text: str, folded: str, at: Span, masks: tuple[Span, ...]) -> Iterator[str]:
    """Give where a mention stands in its line, and the words of a label or of a column's head."""
    row = line(text, at.start)
    if row.start == at.start:
        yield "begins its line"
    if row.end == at.end:
        yield "ends its line"
    is_cell = "\t" in text[row.start : row.end]
    if is_cell:
        yield IN_CELL
    if row.start == at.start or "\t" in text[row.start : at.start]:
        above = line_above(text, row)
        if above and above.end - above.start < _LABEL:
            for word, _ in islice(_words(text, folded, above, masks), 8):
                yield f"above {word}"
        for head in heads(text, at.start):
            for word, _ in islice(_words(text, folded, head, masks), 5):
                yield f"head {word}"
