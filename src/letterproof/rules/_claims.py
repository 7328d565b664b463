"""Where a letter itself names the claimed code."""

from letterproof.model.dossier import Dossier
from letterproof.model.page import Evidence, Span
from letterproof.noc.stated import stated_codes


def named_at(dossier: Dossier, code: str | None = None) -> tuple[Evidence, ...]:
    """Point at a code in the letter, the claimed one if none is given; nothing where it is not."""
    wanted = code or dossier.classification.claimed
    document = dossier.letter.document
    return tuple(
        piece
        for stated in stated_codes(document.text)
        if stated.code == wanted
        for piece in document.evidence(Span(stated.start, stated.end))
    )
