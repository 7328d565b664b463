"""Whether a block of rows is a table, by what its cells say."""

import re

from letterproof.patterns import regex
from letterproof.readers._bands import Band, Gap, Slab, cells_of, text_of
from letterproof.readers._glyphs import Token
from letterproof.readers._rows import is_item

LABEL_WORDS = 5
FEWEST_SET_OFF = 4

LABEL = regex(
    r"\b(?:(?:sur|fore)?names?|titles?|positions?|designation|department|employees?|employée?|salariée?|employers?|company|salary|"
    r"wages?|pay|rate|remuneration|compensation|dates?|start|end|from|to|period|duration|hours?|"
    r"status|type|location|address|phone|telephone|e-?mail|benefits?|duties|responsibilities|posts?|nature|reason|grade|rank|"
    r"supervisor|number|id|code|d\.?o\.?[jlr]|joining|leaving|relieving|nom|prénom|titre|poste|fonctions?|service|entreprise|employeur|"
    r"salaire|rémunération|taux|début|fin|période|durée|heures?|horaire|statut|lieu|adresse|"
    r"téléphone|courriel|avantages|tâches|numéro|motif|contrat|matricule|prénoms?)\b",
    re.IGNORECASE,
)
"""Nouns that a label of a form is made of."""

LABEL_INSIDE = regex(r":(?!\d\d)")
"""A colon that stands in no time of day."""

NUMBER = regex(r"\d")


def has_labels(band: Band, several: list[Slab]) -> bool:
    """Say whether a band's first cells are labels of what stands beside them."""
    marked = named = 0
    for slab in several:
        cells = [text_of(cell) for cell in cells_of(slab.tokens, band.gutters)]
        if len(cells) < 2 or len(slab.rows) > 1:  # noqa: PLR2004
            continue
        label, value = cells[0], cells[1]
        if label.endswith(":") or value.startswith(":"):
            marked += 1
        elif is_label(label) and LABEL_INSIDE.search(value) is None:
            named += 1
    return bool(several) and (
        _are_set_off(band, several)
        or marked * 2 >= len(several)
        or (named + marked >= 2 and (named + marked) * 5 >= len(several) * 3)  # noqa: PLR2004
    )


def _are_set_off(band: Band, several: list[Slab]) -> bool:
    """Say whether first cells are short and bold, and second ones are not."""
    rows = [cells_of(slab.tokens, band.gutters) for slab in several]
    return len(rows) >= FEWEST_SET_OFF and all(
        len(cells) == 2  # noqa: PLR2004
        and len(cells[0]) <= LABEL_WORDS
        and all(token.is_bold for token in cells[0])
        and not any(token.is_bold for token in cells[1])
        for cells in rows
    )


def is_label(text: str) -> bool:
    """Say whether words are a label, by their colon or by what they name."""
    return text.endswith(":") or (
        LABEL.search(text) is not None
        and not NUMBER.search(text)
        and len(text.split()) <= LABEL_WORDS
        and not text.endswith((".", ","))
    )


def has_like_columns(cells: list[list[str]], *, in_letterhead: bool) -> bool:
    """Say whether cells are alike down the columns rather than along the rows.

    A table has a column of dates and one of titles; blocks side by side have a row of names and a
    row of streets, and make a letterhead.
    """
    columns = max(len(row) for row in cells)
    whole = [[bool(NUMBER.search(cell)) for cell in row] for row in cells if len(row) == columns]
    if len(whole) < 2 or len(whole) * 2 < len(cells):  # noqa: PLR2004
        return False
    if columns == 2:  # noqa: PLR2004
        if in_letterhead:
            return False
        first = {row[0] for row in whole}
        second = [row[1] for row in whole]
        is_label = first == {False} and all(len(row[0].split()) <= LABEL_WORDS for row in cells)
        return (is_label and sum(second) * 3 >= len(second)) or (
            first == {True} and not any(second)
        )
    if in_letterhead and (any(whole[0]) or len(whole) == 2):  # noqa: PLR2004
        return False
    data = whole[1:] if not any(whole[0]) else whole
    down = [sum(column) / len(data) for column in zip(*data, strict=True)]
    along = [sum(row) / columns for row in whole]
    return _evenness(down) >= _evenness(along) and any(down) and min(down) < 1


def _evenness(shares: list[float]) -> float:
    return sum(max(share, 1 - share) for share in shares) / len(shares)


def are_uneven(several: list[Slab], gutters: list[Gap]) -> bool:
    """Say whether the cells of most rows do not stand on one line: then they are columns."""
    uneven = 0
    for slab in several:
        cells = cells_of(slab.tokens, gutters)
        if len(cells) == 1:
            continue
        one, other = cells[0][-1], cells[1][0]
        like = abs(one.size - other.size) < 0.1 * one.size
        uneven += like and abs(one.rect.bottom - other.rect.bottom) > 0.12 * one.size
    return uneven * 2 > len(several)


def starts_item(cell: str) -> bool:
    return is_item(cell.partition(" ")[0])


def label_goes_on(above: Slab, slab: Slab, gutter: Gap, *, is_close: bool) -> bool:
    """Say whether a label that began above goes on: up to its colon, or in lower case."""
    begun, label = (text_of(_before(each, gutter)) for each in (above, slab))
    if not begun or not label or begun.endswith(":"):
        return False
    if label.endswith(":"):
        return NUMBER.search(begun) is None
    return is_close and label[:1].islower() and not begun[:1].islower()


def _before(slab: Slab, gutter: Gap) -> list[Token]:
    return [token for token in slab.rows[0].tokens if token.rect.right <= gutter[1]]
