"""Duties in a table beside what they take: "No. | Duty | Share of time"."""

import re
from collections.abc import Iterator, Sequence

from letterproof.fields._duty_labels import hit_of
from letterproof.fields._duty_words import DUTIES, LABEL, OTHER
from letterproof.model.fact import Hit
from letterproof.model.letter import Letter, PartName
from letterproof.model.page import PlacedLine, Span
from letterproof.patterns import regex

FEWEST_ROWS = 2
FEWEST_WORDS = 2
NAMED, UNNAMED = 0.95, 0.85

HEAD = regex(
    rf"(?:{LABEL.pattern})"
    r"|(?:(?:main|key|principal|primary|job|core|regular|daily|essential)\s+)?"
    r"(?:dut(?:y|ies)|tasks?|responsibilit(?:y|ies)|functions?|activit(?:y|ies)|work)"
    r"(?:\s*(?:and|&|/|,|or)\s*(?:dut(?:y|ies)|tasks?|responsibilit(?:y|ies)|activit(?:y|ies)))?"
    r"(?:\s+(?:descriptions?|areas?|statement|performed|carried\s+out))?"
    r"|(?:principales?\s+)?(?:tâche|fonction|responsabilité|attribution|mission|activité)s?"
    r"(?:\s+(?:principales?|exercées?|effectuées?|confiées?))?",
    re.IGNORECASE,
)
"""The head of a column of duties."""

COUNT = regex(
    r"(?:no|nos|s\.?/?n|s[lr]\.?\s?no|num(?:ber|éro)?|item|rank|rang|ref)\.?|#|n[°º]\.?",
    re.IGNORECASE,
)
MEASURE = regex(
    r"(?:(?:approx\w*|average|estimated|typical|annual|weekly|monthly|moyenne?)\.?\s+)?"
    r"(?:%|percent(?:age)?|per\s*cent|share|part|portion|proportion|fraction|weight(?:ing|age)?"
    r"|frequency|how\s+often|time|hours?|hrs|effort|priority|importance|allocation"
    r"|pourcentage|fréquence|temps|heures?|poids|priorité|quotité)"
    r"(?:\s*\([^()]{1,20}\))?(?:\s+(?:of|per|a|on|de|du|des|par|en|consacrée?|spent|taken|used"
    r"|required|allotted|allocated|given|passé|his|her|their|son|sa|the|le|la|working|work|time|hours?|day|week|month"
    r"|year|temps|travail|jour|semaine|mois|effort|task|duty|each)\b|\s*(?:%|\([^()]{1,20}\))){0,5}",
    re.IGNORECASE,
)
"""The head of a column that says how much of the time, or how often."""

PERCENT = regex(
    r"(?:(?:about|approx\.?|ca\.?|env\.?|environ|up\s+to)\s+|[~≈±])?\d{1,3}(?:[.,]\d)?\s?%"
)
SMALL = regex(r"\(?\d{1,2}[.)]?|\(?[a-zA-Z][.)]")
"""A cell that only counts."""


def in_columns(letter: Letter) -> Iterator[Hit[str]]:
    """Give the duties of tables that have, beside them, a column of shares or of how often.

    The column of duties is the one headed so, or, below words for duties, the one beside shares.
    """
    lines = letter.document.lines
    block = letter.part(PartName.SIGNATURE_BLOCK)
    last = block.start if block else len(letter.text)
    past = 0
    for index, placed in enumerate(lines):
        cells = placed.line.text.split("\t")
        if index < past or len(cells) < 2 or placed.span.start >= last:  # noqa: PLR2004
            continue
        column = _headed(cells)
        first, confidence = index + 1, NAMED
        if column is None:
            column, first, confidence = _beside_shares(lines, index), index, UNNAMED
        if column is None:
            continue
        past = first
        found = []
        while past < len(lines) and lines[past].span.start < last:
            at = _cell(lines[past], column, len(cells))
            if at is None:
                break
            past += 1
            if len(letter.text[at.start : at.end].split()) >= FEWEST_WORDS:
                found.append(at)
        if len(found) >= FEWEST_ROWS:
            for at in found:
                yield hit_of(at, letter.text[at.start : at.end], confidence, "column of duties")


def _headed(cells: Sequence[str]) -> int | None:
    """Give the column of duties of a row of heads, where another one measures them."""
    bare = [cell.strip(" :*") for cell in cells]
    own = [number for number, cell in enumerate(bare) if HEAD.fullmatch(cell)]
    measures = [cell for cell in bare if MEASURE.fullmatch(cell) and not HEAD.fullmatch(cell)]
    is_known = len(own) == 1 and all(
        number == own[0] or not cell or cell in measures or COUNT.fullmatch(cell)
        for number, cell in enumerate(bare)
    )
    return own[0] if is_known and measures else None


def _beside_shares(lines: Sequence[PlacedLine], index: int) -> int | None:
    """Give the column of words beside shares in percent, where words for duties stand above."""
    cells = lines[index].line.text.split("\t")
    rest = [n for n, cell in enumerate(cells) if not PERCENT.fullmatch(cell.strip())]
    told = [n for n in rest if not SMALL.fullmatch(cells[n].strip()) and cells[n].strip()]
    above = lines[index - 1].line.text if index else ""
    is_named = DUTIES.search(above) is not None and not OTHER.search(above)
    return told[0] if is_named and len(rest) < len(cells) and len(told) == 1 else None


def _cell(placed: PlacedLine, column: int, width: int) -> Span | None:
    """Give the place of a column's cell in a row of the table; None where the table ends."""
    cells = placed.line.text.split("\t")
    if not max(2, column + 1) <= len(cells) <= width:
        return None
    start = placed.span.start + sum(len(cell) + 1 for cell in cells[:column])
    return Span(start, start + len(cells[column].rstrip()))
