"""The reference letter within a bundle of papers: passport, pay stubs, offer, letters.

A page opens another paper only where several signs say so, and a bundle is cut only where a paper
of another kind, or a letter of another employer, stands beside the letter: what is one letter on
several pages must never lose one of them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from letterproof.model.letter import Kind
from letterproof.model.page import Document, Evidence, Line, Page, Zone
from letterproof.outline._kind import is_titled, kind_of, weights_of
from letterproof.outline._parts import BULLET, CLOSING, LONG_CLOSING, SALUTATION
from letterproof.outline._senders_same import same_sender
from letterproof.outline._top_lines import CONTACT, is_date
from letterproof.outline._within import only
from letterproof.patterns import regex

TOP = 15
"""Lines of a page among which a paper opens."""
BOTTOM = 25
"""Lines of a page among which it is closed."""
SHORT = 11
SIGNS = 2
"""So many of a date, a contact, a greeting and a title open a paper."""
LETTER = 4
"""What a reference letter weighs at least, to be taken for the one that a bundle is about."""
CLEARLY = 4
"""So much more it weighs than as any other paper."""
OTHER = 4
"""What a paper of another kind weighs at least, where signs tell that it begins."""
FOREIGN = 6
"""What a page weighs at least, as a letter or as another paper, to be told by that alone."""
STAMPED = 8
"""From so many pages on, "Page 12 of 40" with the file's own count numbers the bundle."""
NUMBER = regex(
    r"(?:\b(?:page|p\.|pg\.?|seite)\s*(?P<at>\d{1,3})(?:\s*(?:of|/|de|sur|von)\s*(?P<of>\d{1,3}))?"
    r"|(?P<at2>\d{1,3})\s*(?:of|/|de|sur)\s*(?P<of2>\d{1,3})|[-–—]\s*(?P<at3>\d{1,2})\s*[-–—])\W*$",
    re.IGNORECASE,
)
ANNEX = regex(
    r"\W*(?:annex|appendix|schedule|attachment|enclosure|addendum|continu|cont['’]?d|suite\b"
    r"|pi[èe]ce\s+jointe|appendice)",
    re.IGNORECASE,
)
MACHINE = regex(
    r"^[PIVAC][A-Z<][A-Z]{3}[A-Z<]{20,}$|^[A-Z0-9<]{9}\d[A-Z]{3}\d{7}[MFX<]\d{7}", re.MULTILINE
)
"""The lines for machines on a passport, a visa or an identity card."""
IDENTITY = regex(
    r"(?:passport|passeport|(?:national\s+)?identity\s+card|carte\s+(?:nationale\s+)?d['’]identit[ée]"
    r"|driver['’]?s?\s+licen[cs]e|permis\s+de\s+conduire|(?:certificate\s+of\s+)?birth(?:\s+certificate)?"
    r"|acte\s+de\s+naissance|marriage\s+certificate|acte\s+de\s+mariage|residence\s+(?:permit|card))"
    r"(?:\s*/\s*[^\d:]{0,30})?\W*$",
    re.IGNORECASE,
)
"""A line that names such a paper and says nothing else."""
COVER = regex(
    r"\b(?:adobe|acrobat)\b[\w\s,]{0,20}\b(?:reader|acrobat|dc|x|pro)\b|\bin\s+(?:adobe\s+)?acrobat\b"
    r"|\bpdf\s+portfolio|\bporte-?documents\s+pdf|\bportfolio\s+pdf",
    re.IGNORECASE,
)
COVER_WORDS = 60
"""A first page that only tells how the file is to be opened."""
GREETING = regex(r"(?:to\s+)?whom\s*(?:so\s*ever)?\s+it\s+may|à\s+qui\s+de\s+droit", re.IGNORECASE)


@dataclass(frozen=True)
class _Paper:
    """Pages that belong together, with what they weigh as a reference letter and as another."""

    document: Document
    numbers: tuple[int, ...]
    letter: int
    other: int

    @property
    def is_plain(self) -> bool:
        """Whether it is a letter and nothing else."""
        return self.is_letter and self.letter >= self.other + CLEARLY

    @property
    def may_be_letter(self) -> bool:
        """Whether it says little, and that little is a letter's."""
        return self.letter > self.other and self._is_kind

    @property
    def is_other(self) -> bool:
        """Whether it is surely no part of the letter before or behind it."""
        is_kind = self.other >= OTHER and self.other > self.letter
        return self.is_letter or is_kind or _stands_alone(self.document)

    @property
    def is_letter(self) -> bool:
        """Whether it is a letter beyond doubt."""
        return self.letter >= LETTER and self._is_kind

    @cached_property
    def _is_kind(self) -> bool:
        return kind_of(self.document) is Kind.EMPLOYER_REFERENCE_LETTER


def letter_in(document: Document) -> tuple[Document, tuple[Evidence, ...]]:
    """Give the document without other papers' words, and where other employers' letters begin.

    Every page stays at its place; those of other papers are empty. A document that is no bundle,
    or of which no page is a reference letter, is given back as it is.
    """
    if len(document.pages) == 1:
        return document, ()
    papers = [_paper(document, numbers) for numbers in _runs(document)]
    letters = [paper for paper in papers if paper.is_letter]
    letters = letters or [paper for paper in papers if paper.may_be_letter]
    if len(papers) == 1 or not letters:
        return document, ()
    plain = [paper for paper in letters if paper.is_plain]
    sure = [paper for paper in plain if paper.letter >= FOREIGN]
    first = (sure or plain or [max(letters, key=_surplus)])[0]
    kept = [paper for paper in letters if same_sender(first.document, paper.document)]
    others = [paper for paper in letters if paper not in kept and paper.is_plain]
    ways = papers, papers[::-1]
    numbers = {
        number for way in ways for paper in _with_next(way, kept) for number in paper.numbers
    }
    if len(numbers) == len(document.pages):
        return document, ()
    return only(document, numbers), tuple(map(_head, others))


def _with_next(papers: Sequence[_Paper], kept: Sequence[_Paper]) -> Iterator[_Paper]:
    """Give the letters, and what stands right behind one and is of no other kind for sure."""
    is_behind = False
    for paper in papers:
        is_behind = paper in kept or (is_behind and not paper.is_other)
        if is_behind:
            yield paper


def _surplus(paper: _Paper) -> int:
    return paper.letter - paper.other


def _head(paper: _Paper) -> Evidence:
    placed = paper.document.lines[0]
    return Evidence(placed.page, placed.line.box, placed.line.text)


def _paper(document: Document, numbers: Sequence[int]) -> _Paper:
    part = _alone(document, *(document.pages[number - 1] for number in numbers))
    return _Paper(part, tuple(numbers), *weights_of(part))


def _alone(document: Document, *pages: Page) -> Document:
    """Take pages for a document of their own."""
    return Document(document.path, document.sha256, document.media_type, pages)


def _runs(document: Document) -> list[list[int]]:
    """Give the numbers of the pages of each paper."""
    runs: list[list[int]] = []
    known = _Sofar(Page(0), is_closed=False, leans=0)
    for page in document.pages:
        own = _alone(document, page)
        leans = _leans(own)
        if not runs or _opens(document, page, own, leans, known):
            runs.append([])
            known = _Sofar(page, is_closed=_closes(page), leans=leans)
        else:
            is_closed = known.is_closed or _closes(page)
            known = _Sofar(page, is_closed=is_closed, leans=leans or known.leans)
        runs[-1].append(page.number)
    return runs


@dataclass(frozen=True, slots=True)
class _Sofar:
    """A paper up to its last page so far."""

    page: Page
    is_closed: bool
    leans: int


def _opens(document: Document, page: Page, own: Document, leans: int, known: _Sofar) -> bool:
    """Say whether another paper begins with a page."""
    if not page.lines or _is_within(document, page, known.page):
        return False
    if _stands_alone(own) or _stands_alone(_alone(document, known.page)):
        return True
    # A page of a letter never weighs more as another paper.
    if leans * known.leans < 0 or (leans < 0 and known.leans == 0):
        return True
    signs = _signs(own, page, known.page)
    if known.leans < 0 or page.begins:
        return signs > 0
    is_over = known.is_closed or not known.page.lines or _number(page, document) == 1
    return signs >= SIGNS and is_over


def _is_within(document: Document, page: Page, before: Page) -> bool:
    """Say whether a page begins as only those do that go on with the page before."""
    body = next((line for line in page.lines if line.zone is Zone.BODY), page.lines[0])
    is_inside = BULLET.match(body.text) is not None or body.text[:1].islower()
    return is_inside or _goes_on(document, before, page) or any(map(_is_annex, page.lines[:3]))


def _leans(document: Document) -> int:
    """Say whether a page is a letter's (1) or another paper's (-1); 0 where it is not clear."""
    letter, other = weights_of(document)
    if letter >= FOREIGN and letter > other:
        return 1
    return -1 if other >= FOREIGN and other > letter else 0


def _signs(own: Document, page: Page, before: Page) -> int:
    """Count what stands only where a paper opens."""
    shown = {line.text for line in before.lines}
    top = [line.text for line in page.lines[:TOP]]
    new = [text for text in top if text not in shown]
    return sum(
        (
            any(is_date(text) for text in top),
            any(CONTACT.search(text) for text in new),
            any(_greets(text) for text in top),
            is_titled(own),
        )
    )


def _greets(text: str) -> bool:
    is_short = len(text.split()) <= SHORT
    return is_short and (SALUTATION.match(text) is not None or GREETING.search(text) is not None)


def _closes(page: Page) -> bool:
    """Say whether a letter's closing words stand on a page."""
    texts = [line.text for line in page.lines if line.zone is Zone.BODY][-BOTTOM:]
    return any(
        (CLOSING.match(text) and len(text.split()) <= SHORT) or LONG_CLOSING.match(text)
        for text in texts
    )


def _stands_alone(document: Document) -> bool:
    return _is_identity(document) or _is_cover(document)


def _is_identity(document: Document) -> bool:
    named = (placed.line.text.strip() for placed in document.lines[:TOP])
    if any(IDENTITY.match(text) for text in named):
        return True
    return MACHINE.search(document.text.replace(" ", "")) is not None


def _is_cover(document: Document) -> bool:
    is_first = document.pages[0].number == 1 and len(document.text.split()) <= COVER_WORDS
    return is_first and COVER.search(document.text) is not None


def _is_annex(line: Line) -> bool:
    return ANNEX.match(line.text) is not None


def _goes_on(document: Document, before: Page, page: Page) -> bool:
    """Say whether a page is numbered as the next one of the paper before it."""
    here, there = _number(page, document), _number(before, document)
    return here is not None and here > 1 and there in {None, here - 1}


def _number(page: Page, document: Document) -> int | None:
    """Give the number that stands at a page's head or foot, unless it numbers a whole bundle."""
    for line in (*page.lines[:3], *page.lines[-3:]):
        if match := NUMBER.search(line.text):
            at = match["at"] or match["at2"] or match["at3"]
            of = match["of"] or match["of2"]
            is_bundle = of == str(len(document.pages)) and len(document.pages) >= STAMPED
            return None if is_bundle else int(at)
    return None
