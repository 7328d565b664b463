"""PDFs put together byte by byte, so that anything can be wrong with them."""

import zlib
from collections.abc import Mapping

LETTER = b"BT /F1 11 Tf 72 700 Td (Ms. Amara Nwosu works here as a cook.) Tj ET"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
TREE = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
    b"/Resources << /Font << /F1 5 0 R >> >> >>"
)
HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def stream(data: bytes, more: bytes = b"", length: bytes | None = None) -> bytes:
    """A stream with its dictionary; `length` where it shall lie."""
    said = str(len(data)).encode() if length is None else length
    return b"<< /Length " + said + b" " + more + b" >>\nstream\n" + data + b"\nendstream"


def flate(data: bytes, more: bytes = b"") -> bytes:
    """A packed stream."""
    return stream(zlib.compress(data, 9), b"/Filter /FlateDecode " + more)


def usual() -> dict[int, bytes]:
    """The objects of a letter of one line."""
    return {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: TREE,
        3: PAGE,
        4: stream(LETTER),
        5: FONT,
    }


def body(objects: Mapping[int, bytes]) -> tuple[bytes, dict[int, int]]:
    """Header and objects, and where each object stands."""
    data, places = bytearray(HEADER), {}
    for number, held in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%b\nendobj\n" % (number, held)
    return bytes(data), places


def made(
    changes: Mapping[int, bytes] | None = None, *, trailer: bytes = b"", size: int | None = None
) -> bytes:
    """A letter of one line with some objects changed or added."""
    data, places = body({**usual(), **(changes or {})})
    top = max(places) + 1
    table = b"".join(
        b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
        for number in range(1, top)
    )
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (top, table)
    end = b"trailer\n<< /Size %d /Root 1 0 R %b >>\nstartxref\n%d\n%%%%EOF\n"
    return data + table + end % (top if size is None else size, trailer, len(data))


def indexed(
    more: bytes, rows: bytes | None = None, changes: Mapping[int, bytes] | None = None
) -> bytes:
    """A letter whose table of objects is a stream with `more` in its dictionary."""
    data, places = body({**usual(), **(changes or {})})
    numbers = range(max(places) + 1)
    usual_rows = b"".join(b"\x01" + places.get(n, 0).to_bytes(4, "big") + b"\0" for n in numbers)
    table = flate(usual_rows if rows is None else rows, b"/Type /XRef /Root 1 0 R " + more)
    end = b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n"
    return data + end % (max(places) + 1, table, len(data))


def drawing(
    content: bytes,
    resources: bytes = b"",
    changes: Mapping[int, bytes] | None = None,
    *,
    page: bytes = b"/MediaBox [0 0 612 792]",
) -> bytes:
    """A page that draws `content` with `resources` besides its font."""
    own = (
        b"<< /Type /Page /Parent 2 0 R " + page + b" /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> " + resources + b" >> >>"
    )
    return made({3: own, 4: flate(content), **(changes or {})})


def bomb(megabytes: int, turns: int = 1) -> bytes:
    """So many megabytes of blanks, packed several times over."""
    block = b" " * (1 << 20)
    packer = zlib.compressobj(9)
    first = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    # After a full flush the same megabyte is packed to the same bytes, but for the header.
    same = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    total = 1
    for _ in range(megabytes):
        total = zlib.adler32(block, total)
    data = first + same * (megabytes - 1) + packer.flush()[:-4] + total.to_bytes(4, "big")
    for _ in range(turns - 1):
        data = zlib.compress(data, 9)
    return data
