"""Files that are not what they are called, and files with nothing in them."""

import gzip
import random
from io import BytesIO
from zipfile import ZipFile

from hostile import Files, kind
from hostile._letter import pdf, word
from hostile._pdf import HEADER, made

ENDINGS = ("pdf", "docx", "odt", "rtf", "eml", "doc", "png", "jpg", "tiff", "webp", "heic")
HEADS = {
    "pdf": b"%PDF-1.7\n",
    "docx": b"PK\x03\x04",
    "rtf": b"{\\rtf1",
    "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "png": b"\x89PNG\r\n\x1a\n",
    "jpg": b"\xff\xd8\xff",
    "tiff": b"II*\0",
    "webp": b"RIFF\0\0\0\0WEBP",
    "heic": b"\0\0\0\x18ftypheic",
    "eml": b"From: a@b.example\r\nSubject: a\r\n",
}


@kind()
def empty() -> Files:
    return {f"empty.{ending}": b"" for ending in ENDINGS}


@kind()
def almost_empty() -> Files:
    return {
        **{f"byte.{ending}": b"x" for ending in ENDINGS},
        **{f"head.{ending}": head for ending, head in HEADS.items()},
    }


@kind()
def nulls() -> Files:
    return {
        **{f"nulls.{ending}": bytes(4096) for ending in ENDINGS},
        **{f"head-and-nulls.{ending}": head + bytes(99_999) for ending, head in HEADS.items()},
    }


@kind()
def noise() -> Files:
    lot = random.Random(9)  # noqa: S311 - a lot drawn, not a secret
    return {f"noise.{ending}": head + lot.randbytes(60_000) for ending, head in HEADS.items()}


@kind()
def other_kinds() -> Files:
    sheet = BytesIO()
    with ZipFile(sheet, "w") as archive:
        archive.writestr("[Content_Types].xml", "<a/>")
        archive.writestr("xl/workbook.xml", "<a/>")
    held = {
        "text": b"Ms. Amara Nwosu works here as a cook.\n",
        "page": b"<!DOCTYPE html><script>alert(1)</script>Ms. Nwosu works here.",
        "program": b"\x7fELF\2\1\1" + bytes(9000),
        "script": b"#!/bin/sh\ntouch /tmp/letterproof-was-here\n",
        "archive": gzip.compress(b"a" * 1_000_000),
        "sheet": sheet.getvalue(),
        "postscript": b"%!PS-Adobe-3.0\n(letter) run\n",
        "feed": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    }
    return {f"{name}.{end}": data for name, data in held.items() for end in ("pdf", "docx", "png")}


@kind()
def large() -> Files:
    return {
        "65-megabytes.pdf": pdf()[:-6] + b"\n" + bytes(65 << 20) + b"\n%%EOF",
        "comment.pdf": HEADER + b"%" * (20 << 20) + b"\n" + made()[len(HEADER) :],
    }


@kind()
def two_kinds_in_one() -> Files:
    """Files that one program takes for this and another for that."""
    return {
        "pdf-then-word.pdf": made() + word(),
        "word-then-pdf.docx": word() + made(),
        "page-then-pdf.pdf": b"<html>hello</html>\n" + made(),
        "two-pdfs.pdf": made() + made({4: b"null"}),
        "rtf-then-pdf.rtf": b"{\\rtf1 Ms. Nwosu works here.}" + made(),
    }
