"""A document understood as a letter: what kind it is, its language, its parts."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from letterproof.model.page import Document, Evidence, Span


class Kind(StrEnum):
    """What a document is, in the report contract's words."""

    EMPLOYER_REFERENCE_LETTER = "employer_reference_letter"
    OFFER_LETTER = "offer_letter"
    EMPLOYMENT_CONTRACT = "employment_contract"
    PAY_STUB = "pay_stub"
    TAX_SLIP = "tax_slip"
    NOTICE_OF_ASSESSMENT = "notice_of_assessment"
    WORK_PERMIT = "work_permit"
    JOB_DESCRIPTION = "job_description"
    PERSONAL_REFERENCE = "personal_reference"
    ACADEMIC_REFERENCE = "academic_reference"
    OTHER = "other"


class PartName(StrEnum):
    """The parts of a letter, from top to bottom."""

    LETTERHEAD = "letterhead"
    RECIPIENT = "recipient"
    SUBJECT = "subject"
    SALUTATION = "salutation"
    BODY = "body"
    SIGNATURE_BLOCK = "signature_block"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Part:
    """One part and its stretch of the text."""

    name: PartName
    span: Span


@dataclass(frozen=True)
class Letter:
    """A document with its kind, its language (ISO 639-1) and its parts named.

    Parts do not overlap; a part the letter lacks is not listed. The body is always there when the
    document has text. Of a bundle of papers the document holds the letter's words alone, each page
    at its place; `set_aside` is where letters of other employers begin, which were not read.
    """

    document: Document
    kind: Kind
    language: str
    parts: tuple[Part, ...] = ()
    set_aside: tuple[Evidence, ...] = ()

    @cached_property
    def text(self) -> str:
        """The document's text; every span is a stretch of it."""
        return self.document.text

    def part(self, name: PartName) -> Span | None:
        """Give the stretch of the named part, or None."""
        return next((part.span for part in self.parts if part.name == name), None)

    def part_at(self, position: int) -> PartName | None:
        """Name the part that holds the character at `position`."""
        for part in self.parts:
            if part.span.start <= position < part.span.end:
                return part.name
        return None
