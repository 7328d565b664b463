"""From a document to a letter: what kind it is, its language, its parts."""

from letterproof.model.letter import Letter
from letterproof.model.page import Document
from letterproof.outline._bundle import letter_in
from letterproof.outline._kind import kind_of
from letterproof.outline._language import language_of
from letterproof.outline._parts import parts_of
from letterproof.outline._side_by_side import apart


def outline(document: Document) -> Letter:
    """Name a document's kind, language and parts; of a bundle of papers, those of the letter."""
    document, set_aside = letter_in(document)
    document = apart(document)
    return Letter(
        document,
        kind_of(document),
        language_of(document.text),
        tuple(parts_of(document)),
        set_aside,
    )
