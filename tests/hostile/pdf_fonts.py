"""PDFs whose fonts have tables of impossible length, or are in circles."""

from hostile import Files, kind
from hostile._pdf import FONT, flate, made, stream

WIDE = b"<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding %b /DescendantFonts [6 0 R] %b >>"
INNER = (
    b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /FontDescriptor 7 0 R "
    b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> %b >>"
)
LOOK = b"<< /Type /FontDescriptor /FontName /A /FontBBox [0 0 9 9] /Flags 4 %b >>"
CMAP = (
    b"/CIDInit /ProcSet findresource begin begincmap /CMapName /A def "
    b"1 begincodespacerange <0000> <FFFF> endcodespacerange %b endcmap end"
)


def _wide(
    inner: bytes = b"", *, encoding: bytes = b"/Identity-H", more: bytes = b"", look: bytes = b""
) -> dict[int, bytes]:
    return {
        4: flate(b"BT /F1 11 Tf 72 700 Td <00410042> Tj ET"),
        5: WIDE % (encoding, more),
        6: INNER % inner,
        7: LOOK % look,
    }


@kind()
def widths() -> Files:
    simple = FONT[:-2]
    return {
        "range.pdf": made(_wide(b"/W [0 2000000000 500]")),
        "ranges.pdf": made(_wide(b"/W [" + b"0 60000 500 " * 2000 + b"]")),
        "negative.pdf": made(_wide(b"/W [-2000000000 9 500]")),
        "vertical.pdf": made(_wide(b"/W2 [0 2000000000 500 500 500] /DW2 [1 1]")),
        "itself.pdf": made(_wide(b"/W 6 0 R")),
        "vast.pdf": made(_wide(b"/DW 1e308 /W [0 [1e308 1e308]]")),
        "odd.pdf": made(_wide(b"/W [/a (b) [null] 1]")),
        "first.pdf": made(
            {5: simple + b"/FirstChar -2000000000 /LastChar 2000000000 /Widths [9] >>"}
        ),
        "many.pdf": made(
            {5: simple + b"/FirstChar 0 /LastChar 9 /Widths [" + b"9 " * 999_999 + b"]>>"}
        ),
        "circle.pdf": made({5: simple + b"/FirstChar 0 /LastChar 9 /Widths 5 0 R >>"}),
    }


@kind()
def character_maps() -> Files:
    def meant(body: bytes) -> bytes:
        return made({5: FONT[:-2] + b"/ToUnicode 6 0 R >>", 6: flate(CMAP % body)})

    def coded(body: bytes, more: bytes = b"") -> bytes:
        said = b"/Type /CMap /CMapName /A " + more
        return made({**_wide(encoding=b"8 0 R"), 8: flate(CMAP % body, said)})

    return {
        "bfrange.pdf": meant(b"1 beginbfrange <00000000> <77359400> <0041> endbfrange"),
        "bfrange-short.pdf": meant(b"1 beginbfrange <00> <FFFFFFFF> <0041> endbfrange"),
        "bfranges.pdf": meant(
            b"99 beginbfrange " + b"<0000> <FFFF> <0041> " * 3000 + b"endbfrange"
        ),
        "bfrange-list.pdf": meant(
            b"1 beginbfrange <0000> <FFFF> [" + b"<0041> " * 500_000 + b"] endbfrange"
        ),
        "bfchar.pdf": meant(b"1 beginbfchar <00> <" + b"0041" * 1_000_000 + b"> endbfchar"),
        "cidrange.pdf": coded(b"1 begincidrange <00000000> <77359400> 0 endcidrange"),
        "cidranges.pdf": coded(b"9 begincidrange " + b"<0000> <FFFF> 0 " * 3000 + b"endcidrange"),
        "notdef.pdf": coded(b"1 beginnotdefrange <00000000> <77359400> 0 endnotdefrange"),
        "codespace.pdf": coded(
            b"1 begincodespacerange <" + b"00" * 999 + b"> <" + b"FF" * 999 + b"> endcodespacerange"
        ),
        "uses-itself.pdf": coded(b"/A usecmap", b"/UseCMap 8 0 R"),
        "uses-path.pdf": coded(
            b"/../../../../etc/passwd usecmap", b"/UseCMap /..#2f..#2fetc#2fpasswd"
        ),
        "named-path.pdf": made(_wide(encoding=b"/..#2f..#2f..#2fetc#2fpasswd")),
        "deep.pdf": meant(b"[" * 100_000),
    }


@kind()
def font_program() -> Files:
    def of(program: bytes, where: bytes = b"/FontFile2") -> bytes:
        return made({**_wide(look=where + b" 8 0 R"), 8: flate(program, b"/Length1 99")})

    table = b"".join(
        name + b"\0" * 4 + b"\xff" * 8 for name in (b"cmap", b"glyf", b"loca", b"head")
    )
    groups = b"\0\0\0\1\0\3\0\1\0\0\0\x0c\0\x0c\0\0\xff\xff\xff\xff\0\0\0\0\xff\xff\xff\xff" * 99
    type1 = b"%!PS-AdobeFont-1.0\n/Encoding 256 array " + b"dup 65 /A put " * 300_000
    return {
        "noise.pdf": of(b"\x9c\x13" * 50_000),
        "tables.pdf": of(b"\0\1\0\0\xff\xff\0\0\0\0\0\0" + b"\xff" * 99_999),
        "far.pdf": of(b"\0\1\0\0\0\4\0\0\0\0\0\0" + table),
        "cmap.pdf": of(b"\0\1\0\0\0\1\0\0\0\0\0\0cmap\0\0\0\0\0\0\0\x1c\0\0\xff\xff" + groups),
        "cff.pdf": of(b"\1\0\4\4" + b"\xff\xff\4" * 50_000, b"/FontFile3"),
        "type1.pdf": of(type1, b"/FontFile"),
        "empty.pdf": of(b""),
    }


@kind()
def font_loops() -> Files:
    return {
        "descendants.pdf": made(
            {**_wide(), 5: WIDE % (b"/Identity-H", b""), 6: WIDE % (b"/Identity-H", b"")}
        ),
        "no-descendants.pdf": made({5: b"<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>"}),
        "encoding.pdf": made(
            {5: FONT[:-2] + b"/Encoding 6 0 R >>", 6: b"<< /BaseEncoding 6 0 R >>"}
        ),
        "differences.pdf": made(
            {
                5: FONT[:-2]
                + b"/Encoding << /Differences [2000000000 /A -9 /B "
                + b"/C " * 500_000
                + b"] >> >>"
            }
        ),
        "glyph-names.pdf": made(
            {
                5: FONT[:-2]
                + b"/Encoding << /Differences [65 /u"
                + b"F" * 9999
                + b" /uniD800 /g2000000000 ] >> >>"
            }
        ),
        "matrix.pdf": made(
            {
                5: b"<< /Type /Font /Subtype /Type3 /FontMatrix [0 0 0 0 0 0] "
                b"/FontBBox [0 0 0 0] /CharProcs << >> /Encoding << >> >>"
            }
        ),
        "no-kind.pdf": made({5: b"<< /Type /Font >>"}),
        "many.pdf": made(
            {
                3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
                b"/Resources << /Font << "
                + b"".join(b"/F%d 5 0 R " % n for n in range(50_000))
                + b">> >> >>"
            }
        ),
        "stream.pdf": made({5: stream(b"no font")}),
    }
