"""Several documents as one, page after page."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from letterproof.model.page import Document, Page, Span


def bound(
    path: Path, digest: str, media_type: str, documents: list[Document], unread: Iterable[str]
) -> Document:
    """Put the pages of documents one after another; then a page for each thing that is `unread`.

    Pages are counted through; places in the text move with their pages.
    """
    pages: list[Page] = []
    changes, hidden, seals, disagreements = [], [], [], []
    for document in documents:
        before = len(pages)
        start = _length(path, digest, media_type, pages, document)
        pages += (
            replace(
                page,
                number=page.number + before,
                begins=page.begins or page.number == 1,
                source=page.source or document.sha256,
            )
            for page in document.pages
        )
        changes += [Span(span.start + start, span.end + start) for span in document.changes]
        hidden += [replace(piece, page=piece.page + before) for piece in document.hidden]
        seals += [replace(seal, page=seal.page + before) for seal in document.seals]
        disagreements += [
            replace(one, evidence=replace(one.evidence, page=one.evidence.page + before))
            for one in document.disagreements
        ]
    for advice in unread:
        pages.append(Page(len(pages) + 1, is_legible=False, advice=advice))
    return Document(
        path,
        digest,
        media_type,
        tuple(pages),
        changes=tuple(changes),
        hidden=tuple(hidden),
        seals=tuple(seals),
        disagreements=tuple(disagreements),
    )


def _length(
    path: Path, digest: str, media_type: str, pages: list[Page], following: Document
) -> int:
    """Give where the text of a document begins behind the pages before it."""
    before = Document(path, digest, media_type, tuple(pages))
    if not before.lines:
        return 0
    is_start = not following.lines or following.lines[0].line.is_paragraph_start
    return len(before.text) + (2 if is_start else 1)
