"""How a PDF is unpacked and its references followed: with an end, which pdfminer does not set."""

import re
import zlib
from struct import error, iter_unpack, pack
from typing import Any

from pdfminer import pdffont, pdftypes
from pdfminer.ascii85 import ascii85decode
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfexceptions import PDFObjectNotFound
from pdfminer.pdftypes import (
    LITERALS_FLATE_DECODE,
    LITERALS_LZW_DECODE,
    LITERALS_RUNLENGTH_DECODE,
    PDFObjRef,
    PDFStream,
    resolve_all,
)

from letterproof.readers._allowance import Excess
from letterproof.readers._unicode_maps import UnicodeMapReader

MOST = 32 * 1024 * 1024
"""Bytes that one stream may hold."""

PACKING = (*LITERALS_FLATE_DECODE, *LITERALS_LZW_DECODE, *LITERALS_RUNLENGTH_DECODE)
STEP = 256

WHOLE_85 = re.compile(rb"\s*(?:<~)?([!-u\s]*+)~>?\s*")
"""Data in ASCII85 without the sign that is short for four empty bytes."""

SIGNS_85 = bytes(max(code - 33, 0) for code in range(256))
PLAIN = {int, float}
MOST_TURNS = 20
"""So many references may lead on to another."""


class _Zlib:
    """As much of zlib as pdfminer uses."""

    error = zlib.error

    @staticmethod
    def decompress(data: bytes) -> bytes:
        """Unpack; of broken data, as much as can be had.

        Raises:
            Excess: there is more than any letter needs.
        """
        unpacker = zlib.decompressobj()
        try:
            unpacked = unpacker.decompress(data, MOST)
        except zlib.error:
            return _before_the_break(data)
        if unpacker.unconsumed_tail:
            raise Excess("a stream unpacks to far more than a letter")
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
        raise Excess("a stream is packed twice, which only bombs are")
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


def _resolved(value: object) -> object:
    """Follow all references within a value; pdfminer copies tables of widths, which have none."""
    if isinstance(value, dict) and PLAIN.issuperset(map(type, value.values())):
        return value
    return resolve_all(value)


def _from_85(data: bytes) -> bytes:
    """Unpack ASCII85 five signs at a time; what is out of the way is left to pdfminer."""
    found = WHOLE_85.fullmatch(data)
    if found is None:
        return bytes(_from_85_once(data))
    signs = found[1].translate(None, b" \t\r\n\f\0").translate(SIGNS_85)
    short = -len(signs) % 5
    groups = iter_unpack("5B", signs + b"\x54" * short)
    try:
        words = [(((a * 85 + b) * 85 + c) * 85 + d) * 85 + e for a, b, c, d, e in groups]
        return pack(f">{len(words)}I", *words)[: -short or None]
    except error:
        return bytes(_from_85_once(data))


_from_85_once = ascii85decode


def set_bounds() -> None:
    """Have pdfminer unpack and follow within bounds, in this whole process; and less slowly."""
    library: Any = pdftypes
    library.zlib = _Zlib
    library.ascii85decode = _from_85
    fonts: Any = pdffont
    fonts.CMapParser = UnicodeMapReader
    fonts.resolve_all = _resolved
    library.PDFStream.decode = _decode
    documents: Any = PDFDocument
    documents.getobj = _object
