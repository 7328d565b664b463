"""The work seems to have been done during studies.

## Why it matters
Work done while a full-time student, on a co-op term or not, does not count for the least
experience of the Canadian Experience Class. This rule holds under the profile `cec` alone.

## Found in
> Ms. Osei worked here as a Software Developer Co-op Student from 4 May 2025 to 28 August 2025.

## Not found in
> Ms. Osei worked here as a Student Advisor from 4 May 2024 to 28 August 2025.

Nor where somebody trained co-op students or interns.

## Doubts
A letter seldom says whether the studies were full time, and interns may have finished them, so
this is a warning.
"""

from collections.abc import Iterator

from letterproof.fields._plain import phrase, plain
from letterproof.fields._subjects import is_of_another
from letterproof.fields.title import title
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.page import Span
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import CANADIAN_EXPERIENCE
from letterproof.rules._wording import of, shown

IN_TITLE = phrase(
    r"\b(?:co-?op|intern|internship|stagiaire|working student|student|etudiante?)\b"
    r"(?!s| (?:housing|advis|serv|success|affairs|support|recruit|life|union|experience|engagement"
    r"|residence|records|loans?|accounts?|finance|counsel|coordinator|relations|development"
    r"|program))"
)
IN_TEXT = phrase(
    r"\bas part of (?:his|her|their) (?:co-?op|studies|degree|diploma|university|college"
    r"|academic)\b"
    r"|\bas an? (?:[\w-]+ ){0,3}(?:co-?op student|intern|student intern|summer student)\b"
    r"|\b(?:during|throughout) (?:his|her|their) (?:full[ -]time )?(?:studies|co-?op)\b"
    r"|\bwhile (?:(?:he|she|they) (?:was|were) )?(?:(?:also|still) )?(?:a full[ -]time student"
    r"|studying|enrolled|attending (?:college|university))\b"
    r"|\b(?:his|her|their) co-?op (?:work )?(?:term|placement)s?\b"
    r"|\bdans le cadre de (?:ses etudes|son (?:stage|programme|diplome|alternance))\b"
    r"|\b(?:comme|a titre de|en tant que|en qualite de) (?:[\w-]+ ){0,2}(?:stagiaire|etudiante?)\b"
    r"|\b(?:pendant|durant) ses etudes\b"
)


@rule(
    "LP216",
    over=Dossier,
    severity=Severity.WARNING,
    source=CANADIAN_EXPERIENCE,
    remedy="Ask when the studies began and ended, and leave that time out of the work claimed.",
)
def student_work(dossier: Dossier) -> Iterator[Problem]:
    """Find titles and sentences that tell of work beside studies."""
    letter = dossier.letter
    is_told = False
    for position in dossier.positions:
        fact = position.get(title)
        if fact and IN_TITLE.search(plain(fact.value)):
            is_told = True
            yield Problem(
                f"The title {shown(fact.value)} tells of studies"
                f"{of(dossier, position) if len(dossier.positions) > 1 else ''}, and work beside"
                " full-time studies does not count for the Canadian Experience Class.",
                (fact,),
                position,
            )
    found = None if is_told else IN_TEXT.search(plain(letter.text))
    if found and not is_of_another(letter, found.start()):
        yield Problem(
            "The letter tells of work during studies, and work beside full-time studies does not"
            " count for the Canadian Experience Class.",
            evidence=tuple(letter.document.evidence(Span(*found.span()))),
        )
