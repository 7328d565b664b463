"""Digital PDF, read with pdfplumber."""

import logging
import warnings
from collections import Counter
from dataclasses import dataclass, field
from functools import reduce
from io import BytesIO
from itertools import islice
from operator import or_
from pathlib import Path

import pdfplumber
from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfplumber.utils.exceptions import PdfminerException

from letterproof.errors import NoText, PasswordProtected, UnreadableFile
from letterproof.model.page import (
    Box,
    Document,
    Evidence,
    Line,
    Page,
    Picture,
    Seal,
    Word,
    Zone,
)
from letterproof.readers._allowance import Allowance
from letterproof.readers._cells import with_colons
from letterproof.readers._drawing import look
from letterproof.readers._flow import line_before, place
from letterproof.readers._glyphs import Token, read_words
from letterproof.readers._ink import Rect, Sheet
from letterproof.readers._layout import Arranger, Strip
from letterproof.readers._marks import dots, drawings, grids, images, rules
from letterproof.readers._paragraphs import Placed
from letterproof.readers._rows import bullets, rows_of
from letterproof.readers._scan import is_legible, is_scan
from letterproof.readers._stacked import with_values
from letterproof.readers._turn import Turn
from letterproof.readers._unpack import set_bounds
from letterproof.readers._zones import Sight

MAX_PAGES = 200
"""A longer file is no letter."""

MOST_CHARS = 30_000
"""A page with more characters is none of a letter, and takes too long to arrange."""

SIGNED = b"/ByteRange"
"""Stands in every file with a digital signature, and never packed: it tells places in the file."""

TAIL = 2048
"""How many bytes from its end a whole PDF says that it ends."""

PICTURE_MARGIN = 0.25
"""Of the page's height: where repeated pictures are part of a running header or footer."""

_Spot = tuple[int, ...]

for _name in ("pdfminer", "pdfplumber"):
    # They log each oddity of a file; what matters of it is said by our errors.
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)

set_bounds()


@dataclass
class _Seen:
    """One page as it was looked at, before it is compared with the others."""

    sight: Sight
    beside: list[Strip] = field(default_factory=list)
    pictures: list[tuple[Rect, bool]] = field(default_factory=list)
    hidden: list[Evidence] = field(default_factory=list)
    is_legible: bool = True
    is_scan: bool = False
    is_broken: bool = False


def read_pdf(path: Path, data: bytes, digest: str) -> Document:
    """Read a PDF: its visible words in reading order, its pictures, and what it hides.

    Raises:
        PasswordProtected: it opens only with a password.
        UnreadableFile: it is broken, cut short, without pages, or longer than `MAX_PAGES`.
        NoText: no page has a word.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        seen, seals = _pages(data)
    if not any(page.sight.strips or page.beside for page in seen):
        raise NoText(
            "The file has pages but no text. It is probably a scan, and scans cannot be read yet. "
            "Ask for the PDF that was made before printing."
        )
    placed = place([page.sight for page in seen])
    repeated = _repeated(seen)
    pages = tuple(_page(page, lines, repeated) for page, lines in zip(seen, placed, strict=True))
    hidden = tuple(piece for page in seen for piece in page.hidden)
    return Document(path, digest, "application/pdf", pages, hidden=hidden, seals=seals)


def _pages(data: bytes) -> tuple[list[_Seen], tuple[Seal, ...]]:
    tail = data.rstrip(b"\0\r\n\t ")[-TAIL:]
    if b"%%EOF" not in tail and b"startxref" not in tail:
        raise UnreadableFile("The PDF is cut short. Ask for the file to be sent again.")
    try:
        opened = pdfplumber.open(BytesIO(data), raise_unicode_errors=False)
        found = list(islice(PDFPage.create_pages(opened.doc), MAX_PAGES + 1))
    # pdfminer meets broken files with whatever its code runs into, from KeyError to AssertionError.
    except Exception as error:
        raise _trouble(error) from error
    if len(found) > MAX_PAGES:
        raise UnreadableFile(f"The PDF has more than {MAX_PAGES} pages. Send the letter alone.")
    if not found:
        raise UnreadableFile("The PDF has no pages. Ask for the file to be sent again.")
    allowance = Allowance(len(data))
    seen = [
        _look(page, number, opened.rsrcmgr, allowance) for number, page in enumerate(found, start=1)
    ]
    if all(page.is_broken for page in seen):
        if allowance.is_spent:
            raise UnreadableFile(
                "The PDF holds far more than a letter. Print the letter alone as PDF and try again."
            )
        raise UnreadableFile("The PDF is damaged. Ask for the file to be sent again.")
    return seen, _seals(data, opened.doc, found)


def _seals(data: bytes, document: PDFDocument, pages: list[PDFPage]) -> tuple[Seal, ...]:
    if SIGNED not in data:
        return ()
    from letterproof.readers._seals import seals_of  # noqa: PLC0415

    return seals_of(data, document, pages)


def _trouble(error: Exception) -> Exception:
    cause = error.args[0] if isinstance(error, PdfminerException) and error.args else error
    if isinstance(cause, PDFPasswordIncorrect | PDFEncryptionError):
        return PasswordProtected(
            "The PDF opens only with a password. Ask for a copy without a password."
        )
    return UnreadableFile("The PDF is damaged. Ask for the file to be sent again.")


def _look(page: PDFPage, number: int, resources: PDFResourceManager, allowance: Allowance) -> _Seen:
    try:
        sheet = look(page, resources, allowance)
    # One broken page must not lose the others; see _pages for why anything may be raised.
    except Exception:  # noqa: BLE001
        return _Seen(Sight(number, [], 0.0, 0.0), is_legible=False, is_broken=True)
    if len(sheet.chars) > MOST_CHARS:
        return _Seen(Sight(number, [], sheet.width, sheet.height), is_legible=False, is_broken=True)
    return _arranged(sheet, number)


def _arranged(sheet: Sheet, number: int) -> _Seen:
    reading = read_words(sheet)
    lines = rules(sheet)
    shown = images(sheet)
    pictures = [(image.rect, False) for image in shown]
    pictures += [(rect, True) for rect in drawings(sheet)]
    seen = _Seen(
        Sight(number, [], sheet.width, sheet.height),
        pictures=pictures,
        hidden=_hidden(reading.hidden, number),
        is_legible=is_legible(sheet, reading, has_marks=bool(pictures)),
        is_scan=is_scan(sheet, reading),
    )
    for rank, (angle, tokens) in enumerate(reading.tokens):
        turn = Turn(angle, sheet.rect) if angle else None
        arranger = Arranger(turn.height if turn else sheet.height, [] if turn else lines)
        strips = (
            arranger.page(tokens, [])
            if turn
            else arranger.page([*tokens, *bullets(dots(sheet), tokens)], grids(lines))
        )
        strips = list(with_values(strips))
        if rank:
            seen.beside.extend(strips)
        else:
            seen.sight = Sight(number, strips, sheet.width, sheet.height, turn)
    return seen


def _hidden(tokens: list[Token], number: int) -> list[Evidence]:
    return [Evidence(number, _around(row.tokens), row.text) for row in rows_of(tokens)]


def _page(seen: _Seen, lines: list[Placed], repeated: set[_Spot]) -> Page:
    """Give the page; text that runs another way than the rest stands at its end."""
    made = [_line(line.strip, line.zone, line.level, is_start=line.is_start) for line in lines]
    foot = next((at for at, line in enumerate(lines) if line.zone is Zone.FOOTER), len(lines))
    beside = [_line(strip, Zone.BODY, 0, is_start=True) for strip in seen.beside]
    sight = seen.sight
    pictures = []
    for rect, is_drawn in seen.pictures:
        zone = _zone(rect, sight.height) if _spot(rect) in repeated else Zone.BODY
        at = line_before(sight.turn.rect(rect) if sight.turn else rect, lines)
        pictures.append(Picture(at, Box(*rect), zone, is_drawn))
    return Page(
        sight.number,
        (*made[:foot], *beside, *made[foot:]),
        tuple(sorted(pictures, key=lambda picture: picture.line)),
        sight.width,
        sight.height,
        seen.is_legible,
        seen.is_scan,
    )


def _line(strip: Strip, zone: Zone, level: int, *, is_start: bool) -> Line:
    cells = with_colons(
        tuple(Word(token.text, Box(*token.seen)) for token in cell) for cell in strip.cells
    )
    return Line(cells, zone, level, strip.is_bold, is_start)


def _repeated(pages: list[_Seen]) -> set[_Spot]:
    """Give the places where two pages or more show a picture."""
    counts = Counter(spot for page in pages for spot in {_spot(rect) for rect, _ in page.pictures})
    return {spot for spot, count in counts.items() if count > 1}


def _spot(rect: Rect) -> _Spot:
    return tuple(round(edge) for edge in rect)


def _zone(rect: Rect, height: float) -> Zone:
    if rect.bottom < height * PICTURE_MARGIN:
        return Zone.HEADER
    return Zone.FOOTER if rect.top > height * (1 - PICTURE_MARGIN) else Zone.BODY


def _around(tokens: list[Token]) -> Box:
    boxes = [Box(*token.seen) for token in tokens]
    return reduce(or_, boxes)
