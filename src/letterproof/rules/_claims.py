"""Where a letter itself names the claimed code."""

from letterproof.model.dossier import Dossier
from letterproof.model.page import Evidence, Span
from letterproof.noc.stated import stated_codes


def named_at(dossier: Dossier) -> tuple[Evidence, ...]:
    """Point at the claimed code in the letter; nothing where only an option names it."""
    document = dossier.letter.document
    return tuple(
        piece
        for stated in stated_codes(document.text)
        if stated.code == dossier.classification.claimed
        for piece in document.evidence(Span(stated.start, stated.end))
    )
