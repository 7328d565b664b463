"""A page is a picture with a scanner's text, which is not what the picture shows.

## Why it matters
Scanners misread dates and amounts. An officer may search the text or read the picture, and sees two
different letters. What was checked is what the picture shows.

## Found in
> A scan on which "2019" can be selected where the picture shows "2018".

## Not found in
> A scan with the text that its picture shows, or without text.

## Doubts
Only figures are compared: words differ by a letter in every scan. Where reading pictures is not
installed, the text is what is checked, and every such page is reported.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.page import Box, Evidence, Page
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import INFERENCE

MOST = 3
"""So many differences are told in words."""


@rule(
    "LP909",
    over=Dossier,
    severity=Severity.WARNING,
    source=INFERENCE,
    remedy="Ask for a new scan without the scanner's text, or for the PDF the letter was made as.",
)
def text_layer_disagrees(dossier: Dossier) -> Iterator[Problem]:
    """Find pages on which a scanner's text and the picture differ in a figure."""
    document = dossier.letter.document
    for page in document.pages:
        mine = [one for one in document.disagreements if one.evidence.page == page.number]
        if mine:
            told = "; ".join(f'"{one.layer}" for "{one.seen}"' for one in mine[:MOST])
            more = " and more" if len(mine) > MOST else ""
            yield Problem(
                f"The text of the scan on page {page.number} is not what its picture shows: "
                f"{told}{more}.",
                evidence=tuple(one.evidence for one in mine),
            )
        elif page.is_scan and page.lines and not _was_seen(page):
            box = Box(0, 0, page.width, page.height) if page.width else None
            yield Problem(
                f"Page {page.number} is a picture, and whether its text is what the picture shows"
                " cannot be told from the file.",
                remedy="Hold the dates, hours and pay in this report against the picture.",
                evidence=(Evidence(page.number, box, ""),),
            )


def _was_seen(page: Page) -> bool:
    """Say whether the words were read from the picture: then none is quite sure."""
    return any(word.confidence < 1 for line in page.lines for word in line.words)
