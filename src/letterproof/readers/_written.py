"""Files of word processors, which have no pages: what a walk wrote becomes one page."""

from pathlib import Path

from letterproof.errors import NoText, UnreadableFile
from letterproof.model.page import Document, Evidence, Page, Span, Zone
from letterproof.readers._word_lines import Draft, position, settle
from letterproof.readers._word_margin import Margin

FULL_PAGE = 612 * 792 * 0.3
"""Square points; a larger picture may be the page itself, scanned."""

FEW_WORDS = 60

MOST_TEXT = 600_000
"""Characters; a letter has some thousands."""


def written(
    path: Path, digest: str, media_type: str, drafts: list[Draft], margin: Margin, *, name: str
) -> Document:
    """Make a document of one page without boxes; `name` is what the format is called.

    Raises:
        UnreadableFile: it has far more words than a letter.
        NoText: it shows no words.
    """
    if sum(draft.length for draft in drafts) > MOST_TEXT:
        raise UnreadableFile(
            f"The {name} file holds far more than a letter. Save the letter alone as PDF."
        )
    lines, pictures = settle(drafts)
    if not lines:
        raise NoText(
            f"The {name} file holds only pictures. Ask for the letter as text, or for a scan as "
            "PDF."
            if pictures
            else f"The {name} file shows no text. Ask for the letter to be sent again."
        )
    page = Page(1, lines, pictures, is_legible=_is_legible(drafts))
    bare = Document(path, digest, media_type, (page,))
    changes = set()
    for first, last in margin.changes:
        start = position(bare, first.after)
        changes.add((start, max(start, position(bare, last.before))))
    return Document(
        path,
        digest,
        media_type,
        bare.pages,
        changes=tuple(Span(start, end) for start, end in sorted(changes)),
        hidden=tuple(Evidence(1, None, text) for text in margin.hidden),
    )


def _is_legible(drafts: list[Draft]) -> bool:
    """Say no where the letter itself seems to be a picture."""
    body = [draft for draft in drafts if draft.zone is Zone.BODY]
    images = [image for draft in body for _, image in draft.images]
    if not any(draft.has_words for draft in body):
        return not images
    words = sum(piece.count(" ") for draft in body for piece in draft.pieces)
    return words >= FEW_WORDS or all(image.area < FULL_PAGE for image in images)
