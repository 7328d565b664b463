"""A page shows something that could not be read.

## Why it matters
What seems to be missing may stand there. While a page is illegible, nothing that is only absent is
called an error.

## Found in
> A letter whose second page is a dark photograph, taken in haste.

## Not found in
> A straight scan, and a typed letter with an empty last page.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.page import Box, Evidence
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import COMPLETE_APPLICATION


@rule(
    "LP906",
    over=Dossier,
    severity=Severity.WARNING,
    source=COMPLETE_APPLICATION,
    remedy="Read this page yourself, or ask for a straight, sharp scan of it.",
)
def page_illegible(dossier: Dossier) -> Iterator[Problem]:
    """Find pages of which something could not be read."""
    for page in dossier.letter.document.pages:
        if not page.is_legible:
            box = Box(0, 0, page.width, page.height) if page.width else None
            evidence = Evidence(page.number, box, "")
            yield Problem(
                f"Page {page.number} could not be read in full.",
                remedy=page.advice or None,
                evidence=(evidence,),
            )
