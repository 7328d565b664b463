"""Rich Text and old Word files that nest, repeat or lie."""

import random

from hostile import Files, kind
from hostile._letter import rich

HELLO = b"Ms. Nwosu works here."
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
WORD = "WordDocument".encode("utf-16-le") + bytes(2)


def made(body: bytes) -> bytes:
    return b"{\\rtf1\\ansi " + body + b"}"


@kind()
def groups() -> Files:
    many = 500_000
    return {
        "deep.rtf": made(b"{" * many + HELLO + b"}" * many),
        "allowed.rtf": made(b"{" * 990 + HELLO + b"}" * 990),
        "open.rtf": b"{\\rtf1" + b"{" * many,
        "closed.rtf": made(b"}" * many),
        "flat.rtf": made(b"{a}" * many),
        "boxes.rtf": made(b"{\\shp{\\*\\shpinst{\\shptxt " * 240 + HELLO + b"}}}" * 240),
        "notes.rtf": made(b"{\\footnote " * 900 + HELLO + b"}" * 900),
        "comments.rtf": made(b"{\\*\\annotation " * 900 + HELLO + b"}" * 900),
        "drawings.rtf": made(b"{\\shp {\\pict " * 400 + b"00" + b"}}" * 400 + HELLO),
        "many-drawings.rtf": made(b"{\\shp}" * 150_000 + HELLO),
        "headers.rtf": made(b"{\\header a}\\sect " * 100_000),
    }


@kind()
def numbers() -> Files:
    return {
        "bin.rtf": made(b"{\\pict\\bin2000000000 " + HELLO),
        "bin-negative.rtf": made(b"{\\pict\\bin-5 " + HELLO + b"}"),
        "bin-often.rtf": made(b"\\bin0 " * 300_000 + HELLO),
        "skip.rtf": made(b"\\uc2000000000\\u65 " + HELLO),
        "long-number.rtf": made(b"\\fs" + b"9" * 1_000_000 + HELLO),
        "long-word.rtf": made(b"\\" + b"a" * 3_000_000 + b" " + HELLO),
        "table-depth.rtf": made(
            b"\\itap2000000000 a\\nestcell{\\*\\nesttableprops\\nestrow}" + HELLO
        ),
        "edges.rtf": made(b"\\trowd" + b"\\cellx2000000000" * 200_000 + b" a\\cell\\row"),
        "cells.rtf": made(b"\\trowd\\cellx9 " + b"a\\cell " * 200_000 + b"\\row"),
        "rows.rtf": made(b"\\trowd\\cellx9 a\\cell\\row " * 100_000),
        "level.rtf": made(b"\\ilvl2000000000 " + HELLO),
        "colours.rtf": made(b"{\\colortbl" + b";" * 900_000 + b"}\\cf2000000000 " + HELLO),
        "fonts.rtf": made(b"{\\fonttbl" + b"{\\f1 a;}" * 100_000 + b"}" + HELLO),
        "charset.rtf": made(b"{\\fonttbl{\\f0\\fcharset2000000000 a;}}\\f0 " + HELLO),
        "page.rtf": made(b"\\ansicpg2000000000 \\'ff" + HELLO),
        "surrogates.rtf": made(b"\\u-10179?" * 50_000 + b"\\u0?" + HELLO),
        "picture.rtf": made(
            b"{\\pict\\picwgoal2000000000\\pichgoal-9\\pngblip " + b"89" * 900_000 + b"}"
        ),
        "text.rtf": made(b"a " * 2_000_000),
        "paragraphs.rtf": made(b"\\par" * 400_000 + b" " + HELLO),
        "null.rtf": made(b"\0" * 900_000 + HELLO),
    }


@kind()
def truncated() -> Files:
    good = rich()
    return {f"{n}.rtf": good[: len(good) * n // 5] for n in range(1, 5)}


@kind()
def old_word() -> Files:
    """Containers of old Office: garbage, and tables of sectors that go in circles."""
    lot = random.Random(8)  # noqa: S311 - a lot drawn, not a secret
    head = bytearray(OLE + bytes(504))
    head[24:34] = bytes.fromhex("3e000300feff09000600")
    head[44:48] = (1).to_bytes(4, "little")
    head[76:80] = (0).to_bytes(4, "little")
    circle = bytes(head) + bytes(512) + WORD.ljust(64, b"\0") + b"\0" * 60_000
    sizes = bytearray(head)
    sizes[30:32] = b"\xff\xff"
    sizes[44:48] = b"\xff\xff\xff\x7f"
    entry = WORD.ljust(116, b"\0") + b"\xff\xff\xff\xff" + b"\0" * 20_000
    return {
        "head-only.doc": OLE,
        "noise.doc": OLE + lot.randbytes(100_000),
        "circle.doc": circle,
        "sizes.doc": bytes(sizes) + entry,
        "word-named.doc": OLE + lot.randbytes(2000) + WORD + lot.randbytes(50_000),
        "message.doc": OLE + "__properties_version1.0".encode("utf-16-le") + bytes(9000),
        "package.doc": OLE + "EncryptedPackage".encode("utf-16-le") + bytes(9000),
    }
