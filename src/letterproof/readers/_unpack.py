"""How a PDF is unpacked and its references followed: with an end, which pdfminer does not set."""

import re
import zlib
from collections.abc import Iterable
from math import prod
from struct import error, iter_unpack, pack
from typing import Any

from pdfminer import pdffont, pdftypes
from pdfminer.ascii85 import ascii85decode
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfexceptions import PDFObjectNotFound
from pdfminer.pdffont import get_widths
from pdfminer.pdftypes import (
    LITERALS_FLATE_DECODE,
    LITERALS_LZW_DECODE,
    LITERALS_RUNLENGTH_DECODE,
    PDFObjRef,
    PDFStream,
    resolve1,
    resolve_all,
)
from pdfminer.utils import apply_png_predictor, apply_tiff_predictor

from letterproof.readers._allowance import Excess
from letterproof.readers._unicode_maps import MOST_CODES, UnicodeMapReader

MOST = 32 * 1024 * 1024
"""Bytes that one stream may hold."""

PACKING = (*LITERALS_FLATE_DECODE, *LITERALS_LZW_DECODE, *LITERALS_RUNLENGTH_DECODE)
MOST_A_ROW = 1024 * 1024
"""Bytes that a row of a picture, or of a table of places, may hold."""

END_OF_RUNS = 128
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


def _from_runs(data: bytes) -> bytes:
    """Unpack run lengths; of data cut short, as much as can be had.

    Raises:
        Excess: there is more than any letter needs.
    """
    found = bytearray()
    at = 0
    while at < len(data) and data[at] != END_OF_RUNS:
        count = data[at]
        if count < END_OF_RUNS:
            found += data[at + 1 : at + 2 + count]
            at += 2 + count
        else:
            found += data[at + 1 : at + 2] * (257 - count)
            at += 2
        if len(found) > MOST:
            raise Excess("a stream unpacks to far more than a letter")
    return bytes(found)


def _png(pred: int, colors: int, columns: int, bitspercomponent: int, data: bytes) -> bytes:
    _check_row(colors, columns, bitspercomponent)
    return _png_once(pred, colors, columns, bitspercomponent, data)


_png_once = apply_png_predictor


def _tiff(colors: int, columns: int, bitspercomponent: int, data: bytes) -> bytes:
    _check_row(colors, columns, bitspercomponent)
    return _tiff_once(colors, columns, bitspercomponent, data)


_tiff_once = apply_tiff_predictor


def _check_row(*factors: int) -> None:
    if prod(factors) > 8 * MOST_A_ROW:
        raise ValueError("a row is longer than any")


def _widths(listed: Iterable[object]) -> dict[str | int, float]:
    """Give the widths of a font's characters; ranges are held to the codes that fonts have."""
    parts = (resolve1(part) for part in listed)
    return _widths_once(
        max(min(part, MOST_CODES), -1) if isinstance(part, int) else part for part in parts
    )


_widths_once = get_widths


def set_bounds() -> None:
    """Have pdfminer unpack and follow within bounds, in this whole process; and less slowly."""
    library: Any = pdftypes
    library.zlib = _Zlib
    library.ascii85decode = _from_85
    library.rldecode = _from_runs
    library.apply_png_predictor = _png
    library.apply_tiff_predictor = _tiff
    fonts: Any = pdffont
    fonts.CMapParser = UnicodeMapReader
    fonts.resolve_all = _resolved
    fonts.get_widths = _widths
    library.PDFStream.decode = _decode
    documents: Any = PDFDocument
    documents.getobj = _object
