"""A blank of a template was not filled in.

## Why it matters
A letter with open blanks is a draft: what should stand there is not stated, and the employer cannot
have read it before signing.

## Found in
> This is to certify that [Employee Name] worked XX hours per week. Salary: to be confirmed.

## Not found in
> Signature: ______________ (passport XXXX1234, see footnote [1])
"""

from collections.abc import Iterator

from letterproof.fields._placeholders import placeholders
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import INFERENCE
from letterproof.rules._wording import quote

NAMED = 3
"""How many blanks a message names before it counts the rest."""


@rule(
    "LP113",
    over=Dossier,
    severity=Severity.ERROR,
    source=INFERENCE,
    remedy="Ask the employer to fill in every blank and to sign the letter anew.",
)
def placeholder_left(dossier: Dossier) -> Iterator[Problem]:
    """Find letters with blanks in them; one finding points at all of them."""
    document = dossier.letter.document
    spans = tuple(placeholders(document.text))
    if not spans:
        return
    texts = dict.fromkeys(quote(document.text[span.start : span.end]) for span in spans)
    names = [f'"{text}"' for text in texts]
    rest = len(names) - NAMED
    listed = ", ".join(names[:NAMED]) + (f" and {rest} more" if rest > 0 else "")
    yield Problem(
        f"The letter still has blanks to fill in: {listed}.",
        evidence=tuple(piece for span in spans for piece in document.evidence(span)),
    )
