"""The duties say that they follow the classification.

## Why it matters
"Duties (aligned with NOC 63200)" tells an officer that the list was written from the
classification, by a program or an adviser, and not from the work. Copied duties have been the
ground of refusals (Ansari v. Canada, 2013 FC 849).

## Found in
> Duties (aligned with NOC 63200)

"As per the NOC" and "selon la CNP" are found too where they are said of the duties, or of the
letter itself, in the same sentence or heading; so is any word of a "lead statement".

## Not found in
> His occupation is classified under NOC 63200.

A code by itself is an answer to a question, not a sign of copying.

## Doubts
An employer may have looked the code up and still have told the truth.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from letterproof.fields._plain import phrase, plain, sentence
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.page import Span
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import ANSARI

NOC = (
    r"(?:(?:the|la|les?|our|canada's|canadian|code|official|main"
    r"|(?:duties|requirements|description|definition|profile|lead statement) (?:of|in|for)) ){0,5}"
    r"(?:cnp|national occupational classification|classification nationale des professions"
    r"|noc(?= ?(?:$|[^\w\s]|\n|\d|(?:codes?|version|v\d|unit|group|description|classification|job"
    r"|duties|lead|main|and|for|are|is|were|was|as|of|number|no|teer)\b)))\b"
)
"""The classification; a NOC that has teams and procedures is a network operations centre."""

FOLLOWS = phrase(
    r"\b(?:(?P<written>(?:align(?:ed|ing|s)?|consistent|accordance|compliance|conformity|line"
    r"|keeping|mapp(?:ed|ing)|tailored|adapted|drawn|taken|based|compl(?:y|ies|iant)|conforms?)"
    r" (?:with|to|from|on)|as per|according to|following|alignees? (?:sur|avec|a)"
    r"|conform(?:es?|ement) (?:a|aux?)|en conformite avec|selon|d'apres|tirees? de"
    r"|adaptees? (?:a|de))"
    r"|correspond(?:s|ed|ing)? (?:to|with)|(?:match|reflect|mirror)(?:es|ed|s|ing)?(?: with)?"
    r"|meet(?:s|ing)?|met|satisf(?:y|ies)|in|under|by|per"
    r"|correspond(?:ant|ent) (?:a|aux?)|en lien avec"
    r"|(?:decrites?|enoncees?|definies?|indiquees?|prevues?) (?:dans|par|a|sous))"
    rf" {NOC}"
)
"""What is `written` in line with the classification is a letter as well as its duties."""

DUTIES = r"(?:duties|duty|responsibilities|tasks|fonctions|taches|responsabilites)"
WORK = (
    r"(?:positions?|occupations?|jobs?|roles?|titles?|posts?|professions?|employment|employed"
    r"|worked|code|wages?|salary|paid|poste|emploi|metier|titre|travail|salaire)"
)
SAID_OF = phrase(
    r"\b(?:(?:job|work|position|employment) )?"
    rf"(?:(?P<duties>{DUTIES})(?: (?:of|for|in|as|du|de|dans)(?: \w{{1,30}}){{0,3}} {WORK})?"
    rf"|(?P<letter>letter|lettre|attestation)|{WORK})\b"
)
"""What a remark can be about: the duties, the letter, or the work, which may well have a code."""

BY_ITSELF = phrase(
    rf"\b(?:lead statement|enonce principal|{DUTIES} ?[(:,-]? ?(?:of |for |de |from )?{NOC})\b"
)
"""A heading "Duties (NOC 63200)", and terms that only the classification has."""


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
    for found in _remarks(document.text):
        yield Problem(
            "The letter says that its duties follow the classification.",
            evidence=tuple(document.evidence(Span(*found.span()))),
        )
        return


def _remarks(text: str) -> Iterator[re.Match[str]]:
    folded = plain(text)
    yield from BY_ITSELF.finditer(folded)
    things = list(SAID_OF.finditer(folded))
    starts = [thing.start() for thing in things]
    for remark in FOLLOWS.finditer(folded):
        own = sentence(text, remark.start())
        at = bisect_left(starts, remark.start())
        if at and starts[at - 1] >= own.start:
            about = things[at - 1]
        else:
            # Nothing stands before it in its sentence, so it is said of what comes next.
            at = bisect_left(starts, remark.end())
            if at == len(things) or starts[at] >= own.end:
                continue
            about = things[at]
        if about["duties"] or (about["letter"] and remark["written"]):
            yield remark
