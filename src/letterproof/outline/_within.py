"""A document of which only some pages are read."""

from collections.abc import Collection
from dataclasses import replace

from letterproof.model.page import Document, Page, Span


def only(document: Document, numbers: Collection[int]) -> Document:
    """Give a document with the words of some pages alone; the others stay at their place, empty."""
    pages = tuple(
        page if page.number in numbers else Page(page.number, width=page.width, height=page.height)
        for page in document.pages
    )
    made = replace(
        document,
        pages=pages,
        changes=(),
        hidden=tuple(piece for piece in document.hidden if piece.page in numbers),
        disagreements=tuple(one for one in document.disagreements if one.evidence.page in numbers),
    )
    return replace(made, changes=_moved(document, made)) if document.changes else made


def _moved(document: Document, made: Document) -> tuple[Span, ...]:
    """Give the pending changes of the pages that are left, where their words stand now."""
    left = {page.number for page in made.pages if page.lines}
    kept = [placed for placed in document.lines if placed.page in left]
    moved = []
    for span in document.changes:
        for old, new in zip(kept, made.lines, strict=True):
            if old.span.start <= span.start <= old.span.end:
                by = new.span.start - old.span.start
                moved.append(Span(span.start + by, span.end + by))
                break
    return tuple(moved)
