"""The letter names another occupation than the one claimed.

## Why it matters
An officer who reads one code in the letter and another in the application asks which is true.
Letters that mix versions of the classification have been argued about in court (Keshmian v. Canada,
2023 FC 1544).

## Found in
> Her work corresponds to NOC 62020.

That is for a letter claimed for NOC 63200.

## Not found in
> Her work corresponds to NOC 63200.

Nor in a letter that names no code.

## Doubts
No official list asks for the code in the letter. Some consultants want it there, others not. The
claimed occupation by its four-digit code of NOC 2016 is a warning only: that was its code when
older letters were written.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.noc.catalogue import choices, occupation, successors
from letterproof.noc.stated import stated_codes
from letterproof.rules import rule
from letterproof.rules._claims import named_at
from letterproof.rules._sources import KESHMIAN


@rule(
    "LP308",
    over=Dossier,
    severity=Severity.ERROR,
    source=KESHMIAN,
    remedy="Find out which code is meant, and ask the employer to correct the letter or leave the "
    "code out.",
)
def noc_code_differs(dossier: Dossier) -> Iterator[Problem]:
    """Find letters that name another code than the claimed one."""
    claimed = dossier.classification.claimed
    if claimed is None:
        return
    codes = [stated.code for stated in stated_codes(dossier.letter.text)]
    if not codes or claimed in codes:
        return
    if old := next((code for code in codes if claimed in successors(code)), None):
        yield _is_old(dossier, old)
        return
    named = [found.title_en for code in codes[:1] if (found := occupation(code))]
    title = f" ({named[0]})" if named else ""
    yield Problem(
        f"The letter names the code {codes[0]}{title}, and the application claims {claimed}.",
        evidence=named_at(dossier, codes[0]),
    )


def _is_old(dossier: Dossier, code: str) -> Problem:
    known = choices(code)
    return Problem(
        f"The letter names the old code {code} of NOC 2016, and NOC 2021 has {known} instead.",
        evidence=named_at(dossier, code),
        severity=Severity.WARNING,
        remedy="Ask the employer to give the code of NOC 2021 or to leave the code out.",
    )
