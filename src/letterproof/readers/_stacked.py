"""Forms that print each label, small or bold, above its value."""

from collections.abc import Iterator, Sequence

from letterproof.readers._glyphs import Token
from letterproof.readers._layout import Strip, strip_of
from letterproof.readers._tables import LABEL_WORDS, is_label

FEWEST_PAIRS = 3
NAMED = 2
"""So many labels, and a quarter of all, name what forms ask for."""

MOST_LINES = 3
MOST_WORDS = 16
"""Of a value; what is longer is a text below its heading."""

STEP = 0.06
"""Of the type size: type that differs by more is another."""

Pair = tuple[Strip, list[Strip]]


def with_values(strips: Sequence[Strip]) -> Iterator[Strip]:
    """Put labels that stand above their values before them, as in any other form."""
    at = 0
    while at < len(strips):
        pairs = _pairs(strips, at)
        count = sum(1 + len(values) for _, values in pairs)
        if _is_form(pairs):
            for label, values in pairs:
                yield from _joined(label, values)
        else:
            yield from strips[at : at + max(count, 1)]
        at += max(count, 1)


def _pairs(strips: Sequence[Strip], at: int) -> list[Pair]:
    """Give the labels that follow one another from a line on, each with the lines below it."""
    first = strips[at]
    pairs: list[Pair] = []
    while at < len(strips) and _may_be_label(strips[at]) and _is_like(strips[at], first):
        values: list[Strip] = []
        for value in strips[at + 1 : at + 1 + MOST_LINES]:
            is_value = value.column == strips[at].column and len(value.cells) == len(first.cells)
            if (
                not is_value
                or _is_like(value, first)
                or (values and not _is_like(value, values[0]))
            ):
                break
            values.append(value)
        if not values or not _may_be_value(values):
            break
        pairs.append((strips[at], values))
        at += 1 + len(values)
    return pairs


def _may_be_label(strip: Strip) -> bool:
    return not strip.text.endswith((".", ",", ";")) and all(
        0 < len(cell) <= LABEL_WORDS for cell in strip.cells
    )


def _may_be_value(values: Sequence[Strip]) -> bool:
    words = sum(len(value.tokens) for value in values)
    return words <= MOST_WORDS * len(values[0].cells) and not values[-1].text.endswith(":")


def _is_like(one: Strip, other: Strip) -> bool:
    return one.is_bold == other.is_bold and abs(one.size - other.size) < STEP * other.size


def _is_form(pairs: Sequence[Pair]) -> bool:
    if (
        pairs
        and len(pairs[0][0].cells) > 1
        and (len(pairs) == 1 or any(len(values) > 1 for _, values in pairs))
    ):
        return False  # the head of a table, with its rows
    labels = [cell for label, _ in pairs for cell in label.cells]
    named = sum(is_label(_text(cell)) for cell in labels)
    return len(labels) >= FEWEST_PAIRS and named >= max(NAMED, len(labels) / 4)


def _text(cell: Sequence[Token]) -> str:
    return " ".join(token.text for token in cell)


def _joined(label: Strip, values: Sequence[Strip]) -> Iterator[Strip]:
    for at, cell in enumerate(label.cells):
        value = [token for strip in values for token in strip.cells[at]]
        yield strip_of([list(cell), value], label.column, is_record=True)
