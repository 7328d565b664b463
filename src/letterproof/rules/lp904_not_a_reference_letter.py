"""The document is not an employer's reference letter.

## Why it matters
An offer, a contract or a pay stub supports a letter and does not replace it. The checklist was not
applied.

## Found in
> We are pleased to offer you the position of cook, starting on 3 May 2021. To accept this offer,
> please sign and return a copy of this letter.

## Not found in
> This is to certify that Ms. Rao worked here as a cook.

## Doubts
A document in a language that cannot be read is not judged here; see `language-unsupported`.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.letter import Kind
from letterproof.model.severity import Severity
from letterproof.rules import LANGUAGES, rule
from letterproof.rules._sources import LETTER_KINDS

NAMES = {
    Kind.OFFER_LETTER: "an offer of employment",
    Kind.EMPLOYMENT_CONTRACT: "an employment contract",
    Kind.PAY_STUB: "a pay stub",
    Kind.TAX_SLIP: "a tax slip",
    Kind.NOTICE_OF_ASSESSMENT: "a notice of assessment",
    Kind.WORK_PERMIT: "a work permit",
    Kind.JOB_DESCRIPTION: "a job description",
    Kind.PERSONAL_REFERENCE: "a personal reference",
    Kind.ACADEMIC_REFERENCE: "an academic reference",
}


@rule(
    "LP904",
    over=Dossier,
    severity=Severity.ERROR,
    source=LETTER_KINDS,
    remedy="Ask the employer for a reference letter, and keep this document as supporting proof.",
)
def not_a_reference_letter(dossier: Dossier) -> Iterator[Problem]:
    """Find documents of another kind."""
    kind, language = dossier.letter.kind, dossier.letter.language
    if kind is Kind.EMPLOYER_REFERENCE_LETTER or language not in LANGUAGES:
        return
    if kind is Kind.OTHER:
        yield Problem("The document does not look like an employer's reference letter.")
    else:
        yield Problem(f"The document is {NAMES[kind]}, not an employer's reference letter.")
