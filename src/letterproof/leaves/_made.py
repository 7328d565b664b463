"""A PDF to look at, made of a file that has no pages, or whose pages are those of files within."""

from collections import Counter
from contextlib import suppress
from hashlib import sha256
from io import BytesIO

import pypdfium2
from PIL import Image

from letterproof.leaves._inside import files_inside
from letterproof.leaves._sheets import sheet_of
from letterproof.leaves._unlinked import unlinked
from letterproof.model.page import Document
from letterproof.readers import HEAD, recognise
from letterproof.readers._office import converted
from letterproof.readers.doc import office

PDF = "pdf:writer_pdf_Export"

FIELD = rb"\fldinst"
"""What a field of an RTF file asks for stands behind this word; an unknown word is passed over."""

PATIENCE = 30.0
"""Seconds for LibreOffice, which takes one or two."""

DENSITY = 200
"""Dots an inch of a picture that becomes a page."""

WIDE, HIGH = 612, 792
"""Points of a page that cannot be drawn."""

WRITTEN = frozenset({"doc", "docx", "odt", "rtf"})
"""Formats of word processors, which have no pages of their own."""

PACKED = frozenset({"docx", "odt"})


def made(data: bytes, document: Document) -> bytes:
    """Give a PDF to look at instead of a file, or nothing where the file itself will do.

    Nothing either where LibreOffice is not there. The pages of a file of files are numbered as in
    `document`; those that cannot be drawn are blank.

    Raises:
        UnreadableFile: LibreOffice took too long.
    """
    known = recognise(data[:HEAD])
    name = known.name if known else ""
    if name in WRITTEN and office():
        # Of a field only its result is shown: LibreOffice would fetch the picture that one names.
        data = data.replace(FIELD, FIELD + b"x") if name == "rtf" else data
        data = unlinked(data) if name in PACKED else data
        return converted(data, f".{name}", PDF, PATIENCE) or b""
    if any(page.source for page in document.pages):
        return _bound(data, document)
    return b""


def _bound(data: bytes, document: Document) -> bytes:
    """Put the pages of the files within a PDF or a mail one after the other."""
    files = {sha256(data).hexdigest(): data, **files_inside(data)}
    whole = pypdfium2.PdfDocument.new()
    taken: Counter[str] = Counter()
    for page in document.pages:
        taken[page.source] += 1
        file, number = files.get(page.source, b""), taken[page.source]
        if not (_copied(whole, file, number) or _pictured(whole, file, number)):
            whole.new_page(page.width or WIDE, page.height or HIGH)
    out = BytesIO()
    whole.save(out)
    return out.getvalue()


def _copied(whole: pypdfium2.PdfDocument, file: bytes, number: int) -> bool:
    with suppress(pypdfium2.PdfiumError):
        whole.import_pages(pypdfium2.PdfDocument(file), [number - 1])
        return True
    return False


def _pictured(whole: pypdfium2.PdfDocument, file: bytes, number: int) -> bool:
    leaf = sheet_of(file, number, DENSITY)
    if leaf is None:
        return False
    picture = pypdfium2.PdfImage.new(whole)
    with Image.open(BytesIO(leaf.picture)) as opened:
        picture.set_bitmap(pypdfium2.PdfBitmap.from_pil(opened.convert("RGB")))
    picture.set_matrix(pypdfium2.PdfMatrix().scale(leaf.width, leaf.height))
    page = whole.new_page(leaf.width, leaf.height)
    page.insert_obj(picture)
    page.gen_content()
    return True
