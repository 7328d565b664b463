"""Pictures that unpack to far more than they are, or have no end."""

import random
import struct
import zlib
from io import BytesIO

from PIL import Image

from hostile import Files, kind


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int, packed: bytes, more: bytes = b"", depth: int = 8) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + more
        + chunk(b"IDAT", packed)
        + chunk(b"IEND", b"")
    )


def tiff(*tags: tuple[int, int, int, int], following: int = 0, data: bytes = b"") -> bytes:
    rows = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    return (
        b"II*\0\x08\0\0\0"
        + struct.pack("<H", len(tags))
        + rows
        + struct.pack("<I", following)
        + data
    )


def drawn(form: str, width: int = 300, height: int = 400) -> bytes:
    file = BytesIO()
    Image.new("L", (width, height), 255).save(file, form)
    return file.getvalue()


@kind()
def png_bomb() -> Files:
    zeros = zlib.compress(bytes(60_001 * 2_000), 9)
    text = zlib.compress(b"a" * 200_000_000, 9)
    return {
        "60000.png": png(60_000, 60_000, zeros),
        "beyond.png": png(2_000_000_000, 2_000_000_000, zeros),
        "just-allowed.png": png(9_999, 9_999, zlib.compress(bytes(10_000 * 9_999), 9)),
        "line.png": png(60_000, 1, zlib.compress(bytes(60_001))),
        "column.png": png(1, 60_000, zlib.compress(bytes(2 * 60_000))),
        "dot.png": png(1, 1, zlib.compress(bytes(2))),
        "nought.png": png(0, 0, b""),
        "text.png": png(9, 9, zlib.compress(bytes(90)), chunk(b"zTXt", b"a\0\0" + text)),
        "profile.png": png(9, 9, zlib.compress(bytes(90)), chunk(b"iCCP", b"a\0\0" + text)),
        "depth.png": png(9, 9, zlib.compress(bytes(90)), depth=99),
        "chunks.png": png(9, 9, zlib.compress(bytes(90)), chunk(b"tEXt", b"a\0b") * 200_000),
        "no-end.png": png(300, 400, zlib.compress(bytes(301 * 400)))[:-40],
        "frames.png": png(
            300,
            400,
            zlib.compress(bytes(301 * 400)),
            chunk(b"acTL", struct.pack(">II", 2_000_000_000, 0)),
        ),
    }


@kind()
def tiff_bomb() -> Files:
    def sheet(width: int, height: int, *more: tuple[int, int, int, int]) -> bytes:
        tags = [
            (256, 4, 1, width),
            (257, 4, 1, height),
            (258, 3, 1, 8),
            (259, 3, 1, 1),
            (262, 3, 1, 1),
            (273, 4, 1, 8),
            (277, 3, 1, 1),
            (278, 4, 1, height),
            (279, 4, 1, 100),
        ]
        known = {tag[0]: tag for tag in (*tags, *more)}
        return tiff(*(known[name] for name in sorted(known)))

    good = drawn("TIFF")
    at = int.from_bytes(good[4:8], "little")
    count = int.from_bytes(good[at : at + 2], "little")
    end = at + 2 + 12 * count
    loop = good[:end] + struct.pack("<I", at) + good[end + 4 :]
    many = BytesIO()
    sheets = [Image.new("L", (100, 130), 255) for _ in range(300)]
    sheets[0].save(many, "TIFF", save_all=True, append_images=sheets[1:])
    return {
        "loop.tiff": loop,
        "itself.tiff": b"II*\0\x08\0\0\0\0\0\x08\0\0\0",
        "60000.tiff": sheet(60_000, 60_000),
        "beyond.tiff": sheet(0xFFFFFFFF, 0xFFFFFFFF),
        "strips.tiff": sheet(300, 400, (273, 4, 0x7FFFFFFF, 8), (279, 4, 0x7FFFFFFF, 8)),
        "tags.tiff": b"II*\0\x08\0\0\0\xff\xff" + b"\xff" * 900_000,
        "count.tiff": sheet(300, 400, (700, 1, 0xFFFFFFF0, 8)),
        "samples.tiff": sheet(300, 400, (277, 3, 1, 60_000), (258, 3, 60_000, 8)),
        "packing.tiff": sheet(300, 400, (259, 3, 1, 34_661)),
        "many.tiff": many.getvalue(),
    }


@kind()
def jpeg_bomb() -> Files:
    good = bytearray(drawn("JPEG"))
    at = good.index(b"\xff\xc0")
    vast, none = bytearray(good), bytearray(good)
    vast[at + 5 : at + 9] = struct.pack(">HH", 60_000, 60_000)
    none[at + 5 : at + 9] = struct.pack(">HH", 0, 0)
    large = bytearray(good)
    large[at + 5 : at + 9] = struct.pack(">HH", 9_990, 9_990)
    scans = bytes(good[:-2]) + bytes(good[good.index(b"\xff\xda") : -2]) * 20_000
    exif = b"\xff\xe1\xff\xffExif\0\0" + tiff((0x0112, 3, 1, 2_000_000_000), following=8)
    return {
        "60000.jpg": bytes(vast),
        "nought.jpg": bytes(none),
        "larger-than-said.jpg": bytes(large),
        "scans.jpg": scans,
        "exif-loop.jpg": bytes(good[:2]) + exif.ljust(65_537, b"\0") + bytes(good[2:]),
        "comments.jpg": bytes(good[:2]) + b"\xff\xfe\0\x02" * 2_000_000 + bytes(good[2:]),
        "noise.jpg": b"\xff\xd8\xff\xe0" + random.Random(1).randbytes(90_000),  # noqa: S311
        "half.jpg": bytes(good[: len(good) // 2]),
    }


@kind()
def other_pictures() -> Files:
    webp = bytearray(drawn("WEBP"))
    frames = BytesIO()
    sheets = [Image.new("L", (60, 80), n % 255) for n in range(300)]
    sheets[0].save(frames, "WEBP", save_all=True, append_images=sheets[1:])
    vast = b"RIFF\xff\xff\xff\x7fWEBPVP8X\n\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff"
    box = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"
    inner = b"\0\0\0\x08meta"
    return {
        "vast.webp": vast,
        "frames.webp": frames.getvalue(),
        "half.webp": bytes(webp[: len(webp) // 2]),
        "noise.webp": b"RIFF\xff\xff\0\0WEBPVP8 " + random.Random(2).randbytes(9_000),  # noqa: S311
        "noise.heic": box + random.Random(3).randbytes(9_000),  # noqa: S311
        "boxes.heic": box + inner * 50_000,
        "size.heic": box + b"\xff\xff\xff\xffmeta" + b"\0" * 900,
        "only-head.heic": box,
    }


@kind()
def noise_as_a_page() -> Files:
    """Nothing but ink: the worst for whoever looks for letters."""
    lot = random.Random(4)  # noqa: S311
    file, dots = BytesIO(), BytesIO()
    Image.frombytes("L", (2550, 3300), lot.randbytes(2550 * 3300)).save(file, "PNG")
    small = Image.frombytes("L", (850, 1100), lot.randbytes(850 * 1100))
    small.resize((2550, 3300)).save(dots, "JPEG", dpi=(300, 300))
    return {"noise.png": file.getvalue(), "dots.jpg": dots.getvalue()}
