"""The file was changed after it was signed digitally.

## Why it matters
A digital signature vouches for the file as it was when it was signed. Whatever was changed later,
nobody signed; an officer's own program shows the same warning.

## Found in
> A signed PDF to which somebody added a page, or which was saved anew by another program.

## Not found in
> A signed PDF to which only a second signature was added.

## Doubts
Only the file is compared with what was signed. Whether the certificate is genuine and trusted is
not asked, and a signature of an uncommon kind that cannot be compared is not reported.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.page import Evidence
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import INFERENCE


@rule(
    "LP911",
    over=Dossier,
    severity=Severity.WARNING,
    source=INFERENCE,
    remedy="Ask the employer for the very file that was signed, or for the letter signed anew.",
)
def signature_broken(dossier: Dossier) -> Iterator[Problem]:
    """Find digital signatures of a file that is no longer what was signed."""
    for seal in dossier.letter.document.seals:
        if seal.is_whole is False:
            who = f" by {seal.signer}" if seal.signer else ""
            day = seal.signed_at.partition("T")[0]
            when = f" on {day}" if day else ""
            yield Problem(
                f"The file was changed after it was signed digitally{who}{when}.",
                evidence=(Evidence(seal.page, seal.box, ""),),
            )
