"""A PDF's objects, each read in one pass; odd ones are left to pdfminer."""

import re
from io import BytesIO
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, PDFStream, int_value

from letterproof.readers._instructions import value_at

HEAD = re.compile(rb"\s*(\d{1,10})\s+\d{1,10}\s+obj\b")
STREAM = re.compile(rb"\r?\n")
END = re.compile(rb"\s*endstream\b")


class Objects(PDFDocument):
    """An opened PDF.

    Raises:
        Exception: whatever pdfminer meets in a broken file.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        super().__init__(PDFParser(BytesIO(data)))

    def _getobj_parse(self, pos: int, objid: int) -> object:
        parser: Any = self._parser
        head = HEAD.match(self.data, pos)
        if head and int(head[1]) == objid and not parser.fallback:
            found = value_at(self.data, head.end(), lambda number: PDFObjRef(self, number))
            if found is not None:
                value, closing, end = found
                if closing == b"endobj":
                    return value
                stream = self._stream(value, end) if isinstance(value, dict) else None
                if stream is not None:
                    return stream
        return super()._getobj_parse(pos, objid)

    def _stream(self, about: dict[str, Any], at: int) -> PDFStream | None:
        begin = STREAM.match(self.data, at)
        if begin is None or "Length" not in about:
            return None
        end = begin.end() + int_value(about["Length"])
        if not END.match(self.data, end):
            return None
        return PDFStream(about, self.data[begin.end() : end], self.decipher)
