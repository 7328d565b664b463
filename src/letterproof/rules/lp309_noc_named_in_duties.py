"""The duties say that they follow the classification.

## Why it matters
"Duties (aligned with NOC 63200)" tells an officer that the list was written from the
classification, by a program or an adviser, and not from the work. Copied duties have been the
ground of refusals (Ansari v. Canada, 2013 FC 849).

## Found in
> Duties (aligned with NOC 63200)

"As per the NOC" and "selon la CNP" beside the duties are found too.

## Not found in
> His occupation is classified under NOC 63200.

A code by itself is an answer to a question, not a sign of copying.

## Doubts
An employer may have looked the code up and still have told the truth.
"""

import re
from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem, Severity
from letterproof.model.page import Span
from letterproof.rules import rule
from letterproof.rules._sources import ANSARI

FOLLOWS = re.compile(
    r"(?<!\w)(?:(?:are\s+|is\s+)?(?:closely\s+|fully\s+)?(?:aligned|aligning|align|aligns|consistent"
    r"|accordance|compliance|conformity|line|keeping|matching|mapped|mapping|tailored|adapted|drawn"
    r"|taken|based)\s+(?:with|to|from|on)|as\s+per|per|according\s+to|following|alignées?\s+(?:sur|avec)"
    r"|conform(?:es?|ément)\s+(?:à|aux?)|selon|d['’]après|tirées?\s+de|adaptées?\s+(?:à|de))"
    r"\s+(?:the\s+|la\s+)?(?:(?:canadian|canada['’]s|code|main\s+duties\s+of)\s+){0,2}"
    r"(?:NOC|CNP|National\s+Occupational\s+Classification"
    r"|Classification\s+nationale\s+des\s+professions)"
    r"(?!\w)",
    re.IGNORECASE,
)
DUTIES = re.compile(
    r"(?<!\w)(?:duties|dut(?:y)|responsibilities|tasks|fonctions|tâches|responsabilités)(?!\w)",
    re.IGNORECASE,
)
NEAR = 120
"""Characters between the duties and the words; about a line and a half."""


@rule(
    "LP309",
    over=Dossier,
    severity=Severity.WARNING,
    source=ANSARI,
    remedy="Ask the employer to describe the work in its own words and leave the remark out.",
)
def noc_named_in_duties(dossier: Dossier) -> Iterator[Problem]:
    """Find remarks that the duties follow the classification."""
    document = dossier.letter.document
    for found in FOLLOWS.finditer(document.text):
        around = document.text[max(0, found.start() - NEAR) : found.end() + NEAR]
        if DUTIES.search(around):
            yield Problem(
                "The letter says that its duties follow the classification.",
                evidence=tuple(document.evidence(Span(*found.span()))),
            )
            return
