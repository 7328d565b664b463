"""PDFs that unpack, draw or repeat far more than they hold."""

import zlib

from hostile import Files, kind
from hostile._pdf import LETTER, PAGE, bomb, drawing, flate, made, stream

FORM = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] "


@kind()
def flate_bomb() -> Files:
    packed = b"/Filter /FlateDecode"
    twice = b"/Filter [/FlateDecode /FlateDecode]"
    thrice = b"/Filter [/FlateDecode /FlateDecode /FlateDecode]"
    fonts = b"<< /Type /Font /Subtype /TrueType /BaseFont /A %b >>"
    return {
        "once.pdf": made({4: stream(bomb(1000), packed)}),
        "twice.pdf": made({4: stream(bomb(4000, 2), twice)}),
        "thrice.pdf": made({4: stream(bomb(4000, 3), thrice)}),
        "many-contents.pdf": made(
            {3: PAGE.replace(b"4 0 R", b"[" + b"4 0 R " * 1000 + b"]"), 4: stream(bomb(30), packed)}
        ),
        "table.pdf": made(trailer=b"/XRefStm 9").replace(b"/XRefStm 9", b"/XRefStm 15"),
        "meaning.pdf": made({5: fonts % b"/ToUnicode 6 0 R", 6: stream(bomb(1000), packed)}),
        "font.pdf": made(
            {
                5: fonts % b"/FontDescriptor << /FontName /A /FontFile2 6 0 R >>",
                6: stream(bomb(1000), packed),
            }
        ),
        "about.pdf": made(
            {
                1: b"<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>",
                6: stream(bomb(1000), b"/Type /Metadata /Subtype /XML " + packed),
            }
        ),
        "predicted.pdf": made(
            {4: stream(bomb(500), packed + b" /DecodeParms << /Predictor 15 >>")}
        ),
        "objects.pdf": made({6: stream(bomb(1000), b"/Type /ObjStm /N 9 /First 9 " + packed)}),
    }


@kind()
def filter_chain() -> Files:
    lzw = bytes([0x80]) + b"\x0b\x60\x50\x22\x0c\x0c\x85\x01" * 100_000
    long = b"[" + b"/FlateDecode " * 20_000 + b"]"
    ascii85 = b"[" + b"/ASCII85Decode " * 2000 + b"]"
    return {
        "long.pdf": made({4: stream(zlib.compress(LETTER), b"/Filter " + long)}),
        "ascii85.pdf": made({4: stream(b"z" * 1_000_000 + b"~>", b"/Filter " + ascii85)}),
        "lengths.pdf": made({4: stream(b"\x81 " * 4_000_000, b"/Filter /RunLengthDecode")}),
        "lzw.pdf": made({4: stream(lzw, b"/Filter /LZWDecode")}),
        "hex.pdf": made({4: stream(b"20" * 5_000_000, b"/Filter /ASCIIHexDecode")}),
        "unknown.pdf": made({4: stream(LETTER, b"/Filter [/Nothing /Crypt /JBIG2Decode]")}),
        "not-a-name.pdf": made({4: stream(LETTER, b"/Filter [1 (a) << >> null]")}),
    }


@kind()
def predictor() -> Files:
    def of(parameters: bytes) -> bytes:
        data = zlib.compress(b"\2" + LETTER)
        said = b"/Filter /FlateDecode /DecodeParms << " + parameters + b" >>"
        return made({4: stream(data, said)})

    return {
        "columns.pdf": of(b"/Predictor 12 /Columns 2000000000"),
        "colours.pdf": of(b"/Predictor 12 /Colors 2000000000 /Columns 2000000000"),
        "bits.pdf": of(b"/Predictor 2 /BitsPerComponent 2000000000 /Columns 100000"),
        "negative.pdf": of(b"/Predictor 12 /Columns -1"),
        "nought.pdf": of(b"/Predictor 12 /Columns 0 /Colors 0 /BitsPerComponent 0"),
        "unknown.pdf": of(b"/Predictor 99"),
    }


@kind()
def wrong_length() -> Files:
    return {
        "nought.pdf": made({4: stream(LETTER, length=b"0")}),
        "long.pdf": made({4: stream(LETTER, length=b"2000000000")}),
        "negative.pdf": made({4: stream(LETTER, length=b"-5")}),
        "elsewhere.pdf": made({4: stream(LETTER, length=b"99 0 R")}),
        "name.pdf": made({4: stream(LETTER, length=b"/Length")}),
        "no-end.pdf": made({4: stream(LETTER).replace(b"endstream", b"")}),
        "ends-often.pdf": made({4: stream(b"endstream endobj\n" * 20_000 + LETTER, length=b"9")}),
    }


@kind()
def lattice() -> Files:
    """Forms that draw the next form ten times, and so on."""

    def forms(depth: int, times: int) -> dict[int, bytes]:
        return {
            n: flate(
                b"/X Do " * times, FORM + b"/Resources << /XObject << /X %d 0 R >> >>" % (n + 1)
            )
            for n in range(6, 6 + depth)
        } | {6 + depth: flate(LETTER, FORM)}

    glyphs = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] "
        b"/CharProcs << /a 6 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 "
        b"/LastChar 97 /Widths [9] /Resources << /Font << /F1 5 0 R >> >> >>"
    )
    own = b"/XObject << /X 6 0 R >>"
    mask = b"/ExtGState << /G << /SMask << /S /Alpha /G 6 0 R >> >> >>"
    return {
        "forms.pdf": drawing(b"/X Do", own, forms(20, 10)),
        "wide.pdf": drawing(b"/X Do", own, forms(1, 300_000)),
        "itself.pdf": drawing(
            b"/X Do", own, {6: flate(b"/X Do /X Do", FORM + b"/Resources << " + own + b" >>")}
        ),
        "chain.pdf": drawing(b"/X Do", own, forms(5000, 1)),
        "glyphs.pdf": drawing(
            b"BT /F1 9 Tf (aaaa) Tj ET",
            b"",
            {5: glyphs, 6: flate(b"9 0 d0 BT /F1 9 Tf (aaaa) Tj ET")},
        ),
        "masks.pdf": drawing(
            b"/G gs " + LETTER,
            mask,
            {
                6: flate(
                    b"/G gs " + LETTER,
                    FORM + b"/Group << /S /Transparency >> /Resources << " + mask + b" >>",
                )
            },
        ),
    }


@kind()
def tiling() -> Files:
    def of(step: bytes, box: bytes = b"[0 0 9 9]", content: bytes = b"0 0 m 9 9 l S") -> bytes:
        pattern = (
            b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox %b /XStep %b "
            b"/YStep %b "
            b"/Resources << /Pattern << /P 6 0 R >> >>"
        ) % (box, step, step)
        fill = b"/Pattern cs /P scn 0 0 612 792 re f " + LETTER
        return drawing(fill, b"/Pattern << /P 6 0 R >>", {6: flate(content, pattern)})

    return {
        "tiny.pdf": of(b"0.0001"),
        "nought.pdf": of(b"0"),
        "negative.pdf": of(b"-0.001"),
        "itself.pdf": of(b"9", content=b"/Pattern cs /P scn 0 0 9 9 re f"),
        "large.pdf": of(b"1", box=b"[0 0 1000000 1000000]"),
    }


@kind()
def endless_drawing() -> Files:
    many = 1_000_000
    return {
        "lines.pdf": drawing(b"0 0 m 9 9 l S " * many),
        "one-path.pdf": drawing(b"0 0 m " + b"9 9 l 1 1 l " * many + b"S"),
        "curves.pdf": drawing(b"0 0 m " + b"1 2 3 4 5 6 c " * many + b"S"),
        "boxes.pdf": drawing(b"1 1 9 9 re f " * many),
        "clips.pdf": drawing(b"1 1 9 9 re W n " * 300_000 + LETTER),
        "letters.pdf": drawing(b"BT /F1 9 Tf " + b"(a) Tj " * many + b"ET"),
        "one-string.pdf": drawing(b"BT /F1 9 Tf (" + b"a " * 5 * many + b") Tj ET"),
        "moves.pdf": drawing(b"BT /F1 9 Tf [" + b"(a) -9 " * many + b"] TJ ET"),
        "numbers.pdf": drawing(b"1 " * 5 * many + LETTER),
        "names.pdf": drawing(b"".join(b"/N%d gs " % n for n in range(300_000)) + LETTER),
        "pictures.pdf": drawing(
            b"BI /W 9 /H 9 /BPC 8 /CS /G ID " + b"0" * 81 + b" EI " + b"q Q " * many
        ),
        "open-picture.pdf": drawing(b"BI /W 2000000000 /H 2000000000 ID " + b"0" * many),
        "spread.pdf": drawing(
            b"BT "
            + b"".join(
                b"/F1 %d Tf 1 0 0 1 %d %d Tm (a) Tj " % (n % 40, n % 600, n % 790)
                for n in range(200_000)
            )
            + b"ET"
        ),
    }
