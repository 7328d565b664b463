"""How a PDF is unpacked and its references followed: with an end, which pdfminer does not set."""

import zlib
from typing import Any

from pdfminer import pdftypes
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfexceptions import PDFObjectNotFound
from pdfminer.pdftypes import (
    LITERALS_FLATE_DECODE,
    LITERALS_LZW_DECODE,
    LITERALS_RUNLENGTH_DECODE,
    PDFObjRef,
    PDFStream,
)

MOST = 32 * 1024 * 1024
"""Bytes that one stream may hold."""

PACKING = (*LITERALS_FLATE_DECODE, *LITERALS_LZW_DECODE, *LITERALS_RUNLENGTH_DECODE)
STEP = 256

MOST_TURNS = 20
"""So many references may lead on to another."""


class _Zlib:
    """As much of zlib as pdfminer uses."""

    error = zlib.error

    @staticmethod
    def decompress(data: bytes) -> bytes:
        """Unpack; of broken data, as much as can be had.

        Raises:
            ValueError: there is more than any letter needs.
        """
        unpacker = zlib.decompressobj()
        try:
            unpacked = unpacker.decompress(data, MOST)
        except zlib.error:
            return _before_the_break(data)
        if unpacker.unconsumed_tail:
            raise ValueError("a stream unpacks to far more than a letter")
        return unpacked


def _before_the_break(data: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    pieces = []
    at, step = 0, STEP
    while at < len(data):
        before = unpacker.copy()
        try:
            pieces.append(unpacker.decompress(data[at : at + step]))
        except zlib.error:
            if step == 1:
                break
            unpacker, step = before, 1
            continue
        at += step
    return b"".join(pieces)


def _decode(stream: Any) -> None:  # noqa: ANN401
    if sum(name in PACKING for name, _ in stream.get_filters()) > 1:
        raise ValueError("a stream is packed twice, which only bombs are")
    _decode_once(stream)


_decode_once = PDFStream.decode


def _object(document: Any, number: int) -> object:  # noqa: ANN401
    """Give an object of a file; pdfminer follows one that is but a reference to itself for ever."""
    found = _object_once(document, number)
    for _ in range(MOST_TURNS):
        if not isinstance(found, PDFObjRef):
            return found
        found = _object_once(document, found.objid)
    raise PDFObjectNotFound(number)


_object_once = PDFDocument.getobj


def set_bounds() -> None:
    """Have pdfminer unpack and follow within bounds, in this whole process."""
    library: Any = pdftypes
    library.zlib = _Zlib
    library.PDFStream.decode = _decode
    documents: Any = PDFDocument
    documents.getobj = _object
