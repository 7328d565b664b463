"""The file holds reference letters of several employers, and only the first was checked.

## Why it matters
Each employer's letter proves its own years of work and has to pass by itself. What the others say
was not read.

## Found in
> One PDF with a passport, the letter of one employer and the letter of another.

## Not found in
> One PDF with a passport, pay stubs and one letter.

## Doubts
Whether two letters come from one employer is told by their heads and by the addresses in them.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import INFERENCE


@rule(
    "LP912",
    over=Dossier,
    severity=Severity.WARNING,
    source=INFERENCE,
    remedy="Put each employer's letter in a file of its own, and check each of them.",
)
def bundle_several_letters(dossier: Dossier) -> Iterator[Problem]:
    """Find bundles with letters that were not read."""
    aside = dossier.letter.set_aside
    if aside:
        pages = [str(piece.page) for piece in aside]
        others = (
            f"another begins on page {pages[0]}"
            if len(pages) == 1
            else f"others begin on pages {', '.join(pages)}"
        )
        message = f"Only the first employer's letter in the file was checked; {others}."
        yield Problem(message, evidence=aside)
