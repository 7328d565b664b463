"""A file that a browser saves: its name can neither end a header nor name a place."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from starlette.responses import Response, StreamingResponse

UNSAFE = re.compile(r"[^\w. -]+")
"""What a name of a file is not made of on every system."""

LONGEST = 150
"""Bytes of a name."""

PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_")


def safe(name: str) -> str:
    """Give a name that every system takes, close to this one; its ending is kept."""
    plain = UNSAFE.sub("-", normalize("NFC", name))
    stem, dot, end = plain.rpartition(".")
    stem, end = (stem, dot + end) if dot and end.isalnum() and end.isascii() else (plain, "")
    kept = stem.encode()[: LONGEST - len(end)].decode(errors="ignore").strip(" .-")
    return (kept or "letter") + end[:LONGEST]


def download(content: bytes | Iterator[bytes], name: str, media_type: str) -> Response:
    """Answer with a file to be saved."""
    headers = {"Content-Disposition": disposition(name)}
    if isinstance(content, bytes):
        return Response(content, headers=headers, media_type=media_type)
    return StreamingResponse(content, headers=headers, media_type=media_type)


def disposition(name: str) -> str:
    """Write the header: the name for old readers in ASCII, then as it is (RFC 6266)."""
    whole = safe(name)
    plain = normalize("NFKD", whole).encode("ascii", "ignore").decode() or "letter"
    coded = "".join(chr(byte) if byte in PLAIN else f"%{byte:02X}" for byte in whole.encode())
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{coded}"
