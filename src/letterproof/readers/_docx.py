"""Word (DOCX), opened with python-docx and read by a walk of our own, which misses no words."""

from pathlib import Path

from docx.opc.part import Part

from letterproof.errors import CannotRead, NoText, UnreadableFile
from letterproof.model.page import Document, Evidence, Page, Span, Zone
from letterproof.readers._word_lines import Draft, position, settle
from letterproof.readers._word_margin import Margin
from letterproof.readers._word_numbering import Numbering
from letterproof.readers._word_package import open_package, related, root
from letterproof.readers._word_sections import headers_and_footers
from letterproof.readers._word_story import Story
from letterproof.readers._word_styles import Styles
from letterproof.readers._word_xml import Element, W

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

FULL_PAGE = 612 * 792 * 0.3
"""Square points; a larger picture may be the page itself, scanned."""

FEW_WORDS = 60


def read_docx(path: Path, data: bytes, digest: str) -> Document:
    """Read a Word file as one page without boxes: headers, body, notes, footers.

    Raises:
        UnreadableFile: it is broken, unreasonably large, or not a Word file.
        PasswordProtected: it opens only with a password.
        NoText: it shows no words.
    """
    try:
        drafts, margin = _drafts(open_package(data))
    except CannotRead:
        raise
    except Exception as error:
        # Broken content makes python-docx, lxml and zipfile raise nearly anything.
        raise UnreadableFile(
            "The Word file is damaged. Open it in Word, save it as PDF and try again."
        ) from error
    lines, pictures = settle(drafts)
    if not lines:
        raise NoText(
            "The Word file holds only pictures. Ask for the letter as text, or for a scan as PDF."
            if pictures
            else "The Word file shows no text. Ask for the letter to be sent again."
        )
    page = Page(1, lines, pictures, is_legible=_is_legible(drafts))
    bare = Document(path, digest, MEDIA_TYPE, (page,))
    changes = set()
    for first, last in margin.changes:
        start = position(bare, first.after)
        changes.add((start, max(start, position(bare, last.before))))
    return Document(
        path,
        digest,
        MEDIA_TYPE,
        bare.pages,
        changes=tuple(Span(start, end) for start, end in sorted(changes)),
        hidden=tuple(Evidence(1, None, text) for text in margin.hidden),
    )


def _drafts(main: Part) -> tuple[list[Draft], Margin]:
    """Read every story that shows, in reading order."""
    document = root(main)
    shared = Styles(related(main, "styles")), Numbering(related(main, "numbering")), Margin()
    *_, margin = shared
    headers, footers = headers_and_footers(main)
    drafts = []
    for header in headers:
        drafts += Story(header, Zone.HEADER, *shared).read()
    has_ground = document.find(f"{W}background") is not None
    drafts += Story(document, Zone.BODY, *shared).read(is_backed=has_ground)
    notes = {
        (kind, note.get(f"{W}id")): note
        for kind in ("footnote", "endnote")
        for note in _notes(main, kind)
    }
    for reference in tuple(margin.notes):
        if reference in notes:
            drafts += Story(notes[reference], Zone.NOTE, *shared).read()
    for footer in footers:
        drafts += Story(footer, Zone.FOOTER, *shared).read()
    return drafts, margin


def _notes(main: Part, kind: str) -> list[Element]:
    notes = related(main, f"{kind}s")
    return [] if notes is None else notes.findall(f"{W}{kind}")


def _is_legible(drafts: list[Draft]) -> bool:
    """Say no where the letter itself seems to be a picture."""
    body = [draft for draft in drafts if draft.zone is Zone.BODY]
    images = [image for draft in body for _, image in draft.images]
    if not any(draft.has_words for draft in body):
        return not images
    words = sum(piece.count(" ") for draft in body for piece in draft.pieces)
    return words >= FEW_WORDS or all(image.area < FULL_PAGE for image in images)
