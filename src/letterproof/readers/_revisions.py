"""Whether a PDF still shows what an earlier state of the same file showed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import sha256
from io import BytesIO
from itertools import islice
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, PDFStream, dict_value, list_value, resolve1
from pdfminer.psparser import PSLiteral, literal_name

MOST_PAGES = 400
MOST_PARTS = 200_000
DEEPEST = 60
"""How much is compared; a file with more is not judged."""

SHOWN = ("Contents", "Resources", "MediaBox", "CropBox", "Rotate", "UserUnit")
"""What of a page is seen, its notes and fields aside."""

UPWARD = ("Parent", "P", "StructParent", "StructParents")


def shows_the_same(before: bytes, after: bytes) -> bool | None:
    """Say whether two states of a file show the same, but for digital signatures added later.

    None where either cannot be compared.
    """
    try:
        old, new = (_State(data) for data in (before, after))
        return _is_same(old, new)
    # What cannot be opened or is too large is not judged; pdfminer raises anything.
    except Exception:  # noqa: BLE001
        return None


class _State:
    """One state of a file, with the sums of what was looked at so far."""

    def __init__(self, data: bytes) -> None:
        self.document = PDFDocument(PDFParser(BytesIO(data)))
        self.pages = list(islice(PDFPage.create_pages(self.document), MOST_PAGES + 1))
        if not self.pages or len(self.pages) > MOST_PAGES:
            raise ValueError("not to be compared")
        self._known: dict[int, bytes] = {}
        self._parts = 0

    def sum(self, value: object, depth: int = 0) -> bytes:
        """Sum up a value with all it refers to; a page that is pointed at counts as a page."""
        self._parts += 1
        if depth > DEEPEST or self._parts > MOST_PARTS:
            raise ValueError("not to be compared")
        if isinstance(value, PDFObjRef):
            if value.objid not in self._known:
                self._known[value.objid] = b"round"
                self._known[value.objid] = self.sum(resolve1(value), depth + 1)
            return self._known[value.objid]
        total = sha256(type(value).__name__.encode())
        if isinstance(value, PDFStream):
            total.update(self.sum(value.attrs, depth + 1))
            total.update(value.rawdata or b"")
        elif isinstance(value, dict):
            if not _is(value, "Type", "Page"):
                for key in sorted(value.keys() - UPWARD):
                    total.update(key.encode())
                    total.update(self.sum(value[key], depth + 1))
        elif isinstance(value, list | tuple):
            for item in value:
                total.update(self.sum(item, depth + 1))
        else:
            total.update(repr(value).encode())
        return total.digest()

    def whole(self) -> list[bytes]:
        """Sum up what the file holds besides its pages: layers, files within, forms of its own."""
        catalog = self.document.catalog
        names, form = (resolve1(catalog.get(key)) or {} for key in ("Names", "AcroForm"))
        return [
            self.sum(catalog.get("OCProperties")),
            self.sum(catalog.get("Collection")),
            self.sum(names.get("EmbeddedFiles")),
            self.sum(form.get("XFA")),
        ]

    def page(self, page: PDFPage) -> list[bytes]:
        """Sum up what a page itself shows."""
        return [self.sum(page.attrs.get(key)) for key in SHOWN]

    def notes(self, page: PDFPage) -> Iterator[tuple[bytes, bool, bool]]:
        """Give the sum of each note and field, whether it is to be signed, and whether it is."""
        for entry in list_value(page.annots) if page.annots is not None else []:
            note = dict_value(entry)
            above = resolve1(note.get("Parent"))
            field = note if "FT" in note or not isinstance(above, dict) else above
            total = self.sum(note) + self.sum(field.get("V"))
            yield total, _is(field, "FT", "Sig"), "V" in field


def _is_same(old: _State, new: _State) -> bool:
    if len(old.pages) != len(new.pages) or old.whole() != new.whole():
        return False
    for one, other in zip(old.pages, new.pages, strict=True):
        if old.page(one) != new.page(other):
            return False
        kept = Counter(total for total, asks, signed in old.notes(one) if signed or not asks)
        now = list(new.notes(other))
        if kept - Counter(total for total, _, _ in now):
            return False
        added = Counter(total for total, asks, signed in now if not (asks and signed)) - kept
        empty = Counter(total for total, asks, signed in old.notes(one) if asks and not signed)
        if added - empty:
            return False
    return True


def _is(holder: Mapping[str, Any], key: str, name: str) -> bool:
    value = resolve1(holder.get(key))
    return isinstance(value, PSLiteral) and literal_name(value) == name
