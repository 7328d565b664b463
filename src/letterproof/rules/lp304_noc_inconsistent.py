"""The duties do not show the occupation that is claimed.

## Why it matters
The law asks that the person did what the occupation's lead statement says and a substantial number
of its main duties.

## Found in
> A letter claimed for NOC 63200, cooks, whose duties are to greet guests and take payments.

## Not found in
> A letter without a claimed code whose duties fit no occupation well: a suggestion is no claim.

## Doubts
No official percentage exists; those in circulation run from half to four fifths. A court set aside
a refusal that judged single duties instead of the whole (Benoit v. Canada, 2013 FC 185), so the
comparison looks at all of them together, and how many main duties the letter shows is reported but
decides nothing by itself. Where it cannot tell, this is a warning. The classification's duties are
at hand in English only, and a French letter is held to a translation of ours.
"""

from collections.abc import Iterator

from letterproof.fields.duties import duties
from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.occupation import Comparison, Fit
from letterproof.model.severity import Severity
from letterproof.rules import rule
from letterproof.rules._sources import REGULATIONS


@rule(
    "LP304",
    over=Dossier,
    severity=Severity.ERROR,
    source=REGULATIONS,
    remedy="Check the code against the work done, and ask the employer for any duty it left out.",
)
def noc_inconsistent(dossier: Dossier) -> Iterator[Problem]:
    """Find letters whose duties do not show the claimed occupation."""
    claimed, comparison = dossier.classification.claimed, dossier.classification.comparison
    if claimed is None or comparison is None or comparison.code != claimed:
        return
    each = (fact for position in dossier.positions for fact in position.all(duties))
    facts = tuple(dict.fromkeys(each))
    group = f"NOC {comparison.code} ({comparison.title})"
    if comparison.verdict is Fit.INCONSISTENT:
        is_whole = all(page.is_legible for page in dossier.letter.document.pages)
        yield Problem(
            f"The duties in the letter do not show the work of {group}{_nearer(comparison)}.",
            facts,
            severity=None if is_whole else Severity.WARNING,
        )
    elif comparison.verdict is Fit.UNCLEAR:
        yield Problem(
            f"The duties in the letter do not clearly show the work of {group}"
            f"{_nearer(comparison)}.",
            facts,
            severity=Severity.WARNING,
        )


def _nearer(comparison: Comparison) -> str:
    """Name the occupation that fits better, if one does."""
    if comparison.margin >= 0 or not comparison.rivals:
        return ""
    rival = comparison.rivals[0].occupation
    return f", and are nearer to NOC {rival.code} ({rival.title})"
