"""What may stand in a picture that was not read: a letterhead is often nothing else."""

from letterproof.model.dossier import Dossier
from letterproof.model.finding import Problem
from letterproof.model.page import Page, Picture, Zone
from letterproof.model.severity import Severity

HEAD, FOOT = 0.3, 0.85
"""Shares of a page's height."""

WIDE = 150.0
"""Points; a narrower picture is a logo and holds no address."""


def not_in_text(dossier: Dossier, what: str) -> Problem:
    """Say that the letter lacks `what`, or that only a picture may hold it."""
    if any(_is_letterhead(picture, page) for page, picture in _pictures(dossier)):
        return Problem(
            f"The text gives no {what}; it may stand in a picture, which cannot be read.",
            severity=Severity.WARNING,
            remedy=f"Look at the picture, and ask the employer for the {what} if it is not there.",
        )
    return Problem(f"The letter gives no {what}.")


def _pictures(dossier: Dossier) -> list[tuple[Page, Picture]]:
    pages = dossier.letter.document.pages
    return [(page, picture) for page in pages for picture in page.pictures]


def _is_letterhead(picture: Picture, page: Page) -> bool:
    if picture.is_drawn or picture.look is not None:
        return False
    if picture.box is None:
        return picture.zone in {Zone.HEADER, Zone.FOOTER} or picture.line == 0
    at_edge = picture.box.bottom < HEAD * page.height or picture.box.top > FOOT * page.height
    return at_edge and picture.box.right - picture.box.left >= WIDE
