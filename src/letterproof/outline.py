"""From a document to a letter: what kind it is, its language, its parts."""

from letterproof.model.letter import Kind, Letter, Part, PartName
from letterproof.model.page import Document, Span


def outline(document: Document) -> Letter:
    """Name a document's kind, language and parts."""
    body = Part(PartName.BODY, Span(0, len(document.text)))
    return Letter(document, Kind.EMPLOYER_REFERENCE_LETTER, "en", (body,))
