"""The document is in neither English nor French.

## Why it matters
A document in another language needs a full translation, with the translator's affidavit unless a
translator certified in Canada made it, and a certified copy of the original. It is the translation
that is checked. The checklist was not applied.

## Found in
> Por la presente certificamos que la señora Rojas trabajó en nuestra empresa.

## Not found in
> Nous certifions que Madame Rojas a travaillé dans notre entreprise.

## Doubts
Stamps and stray words in another language need a translation too; this rule does not look for them.
"""

from collections.abc import Iterator

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.severity import Severity
from letterproof.rules import LANGUAGES, rule
from letterproof.rules._sources import TRANSLATION


@rule(
    "LP905",
    over=Dossier,
    severity=Severity.ERROR,
    source=TRANSLATION,
    remedy="Ask for a full translation into English or French by an independent translator.",
)
def language_unsupported(dossier: Dossier) -> Iterator[Problem]:
    """Find documents in other languages."""
    if dossier.letter.language not in LANGUAGES:
        yield Problem("The document is in a language other than English or French.")
