"""Tables whose first column counts the rows: "No. | Duty"."""

import re
from collections.abc import Sequence

from letterproof.fields._duty_labels import Block
from letterproof.fields._duty_words import DUTIES
from letterproof.patterns import regex

NUMBER_COLUMN = regex(
    r"(?:(?:no|nos|s\.?/?n|s[lr]\.?\s?no|num(?:ber|éro)?|item|rang)\b\.?|#|n[°º]\.?)[ ]?\t",
    re.IGNORECASE,
)
"""The head of a column that counts rows."""

GENERAL = regex(
    r"(?:descriptions?|particulars?|details?|détails?|désignation|libellé|items?)\W*",
    re.IGNORECASE,
)
"""The head of a column whose kind the words above tell."""

FEWEST = 2


def heading_of(above: Sequence[Block]) -> Block:
    """Give what heads a list: not the row that only heads its columns, "No. | Description"."""
    row = NUMBER_COLUMN.match(above[-1].text)
    is_general = row is not None and GENERAL.fullmatch(above[-1].text, row.end())
    return above[-2 if is_general and len(above) >= FEWEST else -1]


def is_of_other_column(heading: Block | None) -> bool:
    """Say whether a row heads counted things that are no duties: "No. | Site"."""
    row = NUMBER_COLUMN.match(heading.text) if heading else None
    return row is not None and heading is not None and not DUTIES.search(heading.text, row.end())
