"""A page is a picture with a scanner's text, which may not be what the picture shows.

## Why it matters
Scanners misread dates and amounts. What was checked is the scanner's text; an officer reads the
picture.

## Found in
> A scanned letter in which words can be selected.

## Not found in
> A letter exported from a word processor, with a picture of the signature.

## Doubts
Text and picture are not compared yet, so every such page is reported: the file alone cannot tell.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem, Severity
from letterproof.model.page import Box, Evidence
from letterproof.rules import rule
from letterproof.rules._sources import INFERENCE


@rule(
    "LP909",
    over=Dossier,
    severity=Severity.WARNING,
    source=INFERENCE,
    remedy="Hold the dates, hours and pay in this report against the picture of the page.",
)
def text_layer_disagrees(dossier: Dossier) -> Iterator[Problem]:
    """Find pages whose words come from a scanner."""
    for page in dossier.letter.document.pages:
        if page.is_scan and page.lines:
            box = Box(0, 0, page.width, page.height) if page.width else None
            yield Problem(
                f"Page {page.number} is a picture, and whether its text is what the picture shows"
                " cannot be told from the file.",
                evidence=(Evidence(page.number, box, ""),),
            )
