"""Digital PDF, read with pdfminer."""

import logging
import warnings
from contextlib import suppress
from functools import reduce
from itertools import islice
from operator import or_
from pathlib import Path

from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdfpage import PDFPage

from letterproof.errors import NoText, PasswordProtected, UnreadableFile
from letterproof.model.page import Box, Document, Evidence, Seal
from letterproof.pulse import beat
from letterproof.readers._allowance import Allowance, Excess
from letterproof.readers._attached import DEEPEST, Attached, attached_to, with_attached
from letterproof.readers._drawing import look
from letterproof.readers._eml_pages import bound
from letterproof.readers._glyphs import Reading, Token, read_words, with_words
from letterproof.readers._ink import Sheet
from letterproof.readers._layout import Arranger
from letterproof.readers._marks import dots, drawings, grids, images, rules
from letterproof.readers._objects import Objects
from letterproof.readers._plates import Plates, Undrawn
from letterproof.readers._rows import bullets, rows_of
from letterproof.readers._scan import is_legible, is_scan, must_be_seen
from letterproof.readers._stacked import with_values
from letterproof.readers._turn import Turn
from letterproof.readers._unpack import set_bounds
from letterproof.readers._views import Shown, View, has_engine, no_words, pages_of
from letterproof.readers._zones import Sight

MAX_PAGES = 200
"""A longer file is no letter."""

MOST_SHOWN, MOST_CHARS = 30_000, 50_000
"""A page that shows, or holds, more characters is none of a letter, and takes long to arrange."""

SIGNED = b"/ByteRange"
"""Stands in every file with a digital signature, and never packed: it tells places in the file."""

TAIL = 2048
"""How many bytes from its end a whole PDF says that it ends."""

TOO_MUCH = "The PDF holds far more than a letter. Print the letter alone as PDF and try again."
CUT = "The PDF is cut short. Ask for the file to be sent again."

# It logs each oddity of a file; what matters of it is said by our errors.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL + 1)

set_bounds()


def read_pdf(path: Path, data: bytes, digest: str, *, depth: int = 0) -> Document:
    """Read a PDF: its visible words in reading order, its pictures, and what it hides.

    Of a portfolio the files within are read too; `depth` says in how many others this one stands.
    Behind what is left of a file that is cut short stands a page that nobody can read.

    Raises:
        PasswordProtected: it opens only with a password.
        UnreadableFile: it is broken, without pages, or longer than `MAX_PAGES`.
        NoText: no page has a word.
    """
    if _is_whole(data):
        return _read(path, data, digest, depth)
    try:
        rest = _read(path, data, digest, depth)
    except (UnreadableFile, NoText) as error:
        raise UnreadableFile(CUT) from error
    return bound(path, digest, rest.media_type, [rest], [CUT])


def _is_whole(data: bytes) -> bool:
    tail = data.rstrip(b"\0\r\n\t ")[-TAIL:]
    return b"%%EOF" in tail or b"startxref" in tail


def _read(path: Path, data: bytes, digest: str, depth: int) -> Document:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        views, seals, held = _views(data, depth)
    has_words = any(view.has_words for view in views)
    if not (has_words or held):
        raise no_words(views)
    document = Document(
        path,
        digest,
        "application/pdf",
        pages_of(views),
        hidden=tuple(piece for view in views for piece in view.hidden),
        disagreements=tuple(piece for view in views for piece in view.disagreements),
        seals=seals,
    )
    whole = with_attached(document, held, depth, MAX_PAGES) if held else None
    if not (whole or has_words):
        raise no_words(views)
    return whole or document


def _views(data: bytes, depth: int) -> tuple[list[View], tuple[Seal, ...], tuple[Attached, ...]]:
    plates = Plates(data)
    opened, found = _opened(data, plates)
    if len(found) > MAX_PAGES:
        raise UnreadableFile(f"The PDF has more than {MAX_PAGES} pages. Send the letter alone.")
    if not found:
        raise UnreadableFile("The PDF has no pages. Ask for the file to be sent again.")
    allowance = Allowance(len(data))
    resources = PDFResourceManager()
    seen = [
        view
        for number, page in enumerate(found, start=1)
        for view in _look(page, number, resources, allowance, plates)
    ]
    if all(page.is_broken for page in seen):
        if allowance.is_spent or any(page.advice for page in seen):
            raise UnreadableFile(TOO_MUCH)
        raise UnreadableFile("The PDF is damaged. Ask for the file to be sent again.")
    if opened is None:
        return seen, (), ()
    pages = [page for page in found if page is not None]
    return seen, _seals(data, opened, pages), _held(opened, seen, depth)


def _opened(data: bytes, plates: Plates) -> tuple[Objects | None, list[PDFPage | None]]:
    """Open a file and list its pages; those of a file that pdfminer cannot open are None."""
    trouble: Exception | None = None
    # pdfminer meets broken files with whatever its code runs into, from KeyError to AssertionError.
    try:
        opened = Objects(data)
        found = list(islice(PDFPage.create_pages(opened), MAX_PAGES + 1))
        if found:
            return opened, [*found]
    except Excess as error:
        raise _trouble(error) from error
    except Exception as error:  # noqa: BLE001
        trouble = error
    try:
        return None, [None] * min(plates.count, MAX_PAGES + 1)
    except Undrawn:
        if trouble is None:
            return None, []
        raise _trouble(trouble) from trouble


def _held(document: PDFDocument, views: list[View], depth: int) -> tuple[Attached, ...]:
    """Give the files within the file, where its own pages are a cover."""
    if not {"Collection", "Names"} & document.catalog.keys():
        return ()
    strips = (strip for view in views for strip in (*view.sight.strips, *view.beside))
    words = sum(len(cell) for strip in strips for cell in strip.cells)
    return attached_to(document, words) if depth < DEEPEST else ()


def _seals(data: bytes, document: PDFDocument, pages: list[PDFPage]) -> tuple[Seal, ...]:
    if SIGNED not in data:
        return ()
    from letterproof.readers._seals import seals_of  # noqa: PLC0415

    return seals_of(data, document, pages)


def _trouble(error: Exception) -> Exception:
    if isinstance(error, PDFPasswordIncorrect | PDFEncryptionError):
        return PasswordProtected(
            "The PDF opens only with a password. Ask for a copy without a password."
        )
    return UnreadableFile("The PDF is damaged. Ask for the file to be sent again.")


def _look(
    page: PDFPage | None,
    number: int,
    resources: PDFResourceManager,
    allowance: Allowance,
    plates: Plates,
) -> list[View]:
    beat()
    sheet = _sheet(page, number, resources, allowance, plates)
    if sheet is None:
        return [View(Sight(number, [], 0.0, 0.0), 0.0, 0.0, is_legible=False, is_broken=True)]
    reading = read_words(sheet)
    shown = sum(len(token.text) for token in reading.words)
    if shown > MOST_SHOWN or len(sheet.chars) >= MOST_CHARS:
        sight = Sight(number, [], sheet.width, sheet.height)
        view = View(sight, sheet.width, sheet.height, is_legible=False, is_broken=True)
        view.advice = TOO_MUCH
        return [view]
    is_scanned = is_scan(sheet, reading)
    with suppress(Undrawn):
        if has_engine() and (is_scanned or must_be_seen(sheet, reading)):
            return _by_picture(sheet, reading, number, plates, has_layer=is_scanned)
        if has_engine():
            return [_arranged(sheet, reading, number, plates)]
    return [_arranged(sheet, reading, number, is_scanned=is_scanned)]


def _sheet(
    page: PDFPage | None,
    number: int,
    resources: PDFResourceManager,
    allowance: Allowance,
    plates: Plates,
) -> Sheet | None:
    """Draw a page, or have PDFium read it where pdfminer finds no letter; None if neither can."""
    drawn: Sheet | None = None
    # One broken page must not lose the others; see _opened for why anything may be raised.
    try:
        if page is not None:
            drawn = look(page, resources, allowance)
    except Excess:
        return None
    except Exception:  # noqa: BLE001
        drawn = None
    if drawn and drawn.chars:
        return drawn
    with suppress(Undrawn):
        if number <= plates.count:
            from letterproof.readers._rescued import rescued  # noqa: PLC0415

            sheet = rescued(plates.opened(number))
            if sheet.chars or (sheet.images and drawn is None):
                return sheet
    return drawn


def _by_picture(
    sheet: Sheet, reading: Reading, number: int, plates: Plates, *, has_layer: bool
) -> list[View]:
    """Read a page by its picture; the words of a scanner's layer only bear out what is seen."""
    from letterproof.readers._pictured import whole_page  # noqa: PLC0415

    layer = reading.words if has_layer else []
    views, unshown = whole_page(plates, number, sheet.rect, layer)
    views[0].hidden = _hidden([*reading.hidden, *unshown], number)
    return views


def _arranged(
    sheet: Sheet,
    reading: Reading,
    number: int,
    plates: Plates | None = None,
    *,
    is_scanned: bool = False,
) -> View:
    lines = rules(sheet)
    found = images(sheet)
    pictures = [Shown(image.rect, image.rect, False) for image in found]
    drawn = drawings(sheet)
    if plates and (found or drawn):
        from letterproof.readers._pictured import drawings_on, pictures_on  # noqa: PLC0415

        typed = reading.words
        words, pictures = pictures_on(plates, number, found, typed)
        reading = with_words(reading, words)
        pictures += drawings_on(plates, number, drawn, typed)
    else:
        pictures += [Shown(rect, rect, True) for rect in drawn]
    view = View(
        Sight(number, [], sheet.width, sheet.height),
        sheet.width,
        sheet.height,
        pictures=pictures,
        hidden=_hidden(reading.hidden, number),
        is_legible=is_legible(sheet, reading, has_marks=bool(pictures)),
        is_scan=is_scanned,
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
            view.beside.extend(strips)
        else:
            view.sight = Sight(number, strips, sheet.width, sheet.height, turn)
            if turn:
                view.pictures = [one._replace(rect=turn.rect(one.seen)) for one in view.pictures]
    return view


def _hidden(tokens: list[Token], number: int) -> list[Evidence]:
    return [Evidence(number, _around(row.tokens), row.text) for row in rows_of(tokens)]


def _around(tokens: list[Token]) -> Box:
    boxes = [Box(*token.seen) for token in tokens]
    return reduce(or_, boxes)
