"""PDFs whose objects, trees and tables lead nowhere, in circles or too far."""

from hostile import Files, kind
from hostile._pdf import FONT, LETTER, PAGE, TREE, flate, indexed, made, stream


@kind()
def reference_cycle() -> Files:
    circle = {4: b"6 0 R", 6: b"7 0 R", 7: b"4 0 R"}
    return {
        "contents.pdf": made(circle),
        "kids.pdf": made({2: b"<< /Type /Pages /Kids 6 0 R /Count 1 >>", 6: b"6 0 R"}),
        "resources.pdf": made(
            {3: PAGE.replace(b"<< /Font << /F1 5 0 R >> >>", b"6 0 R"), 6: b"7 0 R", 7: b"6 0 R"}
        ),
        "box.pdf": made({3: PAGE.replace(b"[0 0 612 792]", b"6 0 R"), 6: b"6 0 R"}),
        "length.pdf": made({4: stream(LETTER, length=b"4 0 R")}),
        "font.pdf": made({5: b"5 0 R"}),
        "filter.pdf": made({4: stream(LETTER, b"/Filter 6 0 R"), 6: b"[6 0 R 6 0 R]"}),
        "catalog.pdf": made({1: b"1 0 R"}),
    }


@kind()
def contents_loop() -> Files:
    page = PAGE.replace(b"/Contents 4 0 R", b"/Contents 6 0 R")
    return {
        "itself.pdf": made({3: page, 6: b"[4 0 R 6 0 R]"}),
        "page.pdf": made({3: page.replace(b"6 0 R", b"[3 0 R 4 0 R]", 1)}),
        "often.pdf": made({3: page, 6: b"[" + b"4 0 R " * 200_000 + b"]"}),
        "lattice.pdf": made(
            {3: page, **{n: b"[" + b"%d 0 R " % (n + 1) * 10 + b"]" for n in range(6, 30)}}
        ),
    }


@kind()
def page_tree_loop() -> Files:
    node = b"<< /Type /Pages /Parent 2 0 R /Kids [%b] /Count 1 >>"
    deep = {n: node % (b"%d 0 R" % (n + 1)) for n in range(6, 3000)}
    return {
        "itself.pdf": made({2: b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>"}),
        "two.pdf": made({2: TREE.replace(b"3 0 R", b"6 0 R"), 6: node % b"2 0 R 3 0 R"}),
        "parent.pdf": made(
            {
                3: PAGE.replace(b"/MediaBox [0 0 612 792]", b""),
                2: TREE.replace(b"/Count", b"/Parent 2 0 R /Count"),
            }
        ),
        "deep.pdf": made({2: TREE.replace(b"3 0 R", b"6 0 R"), **deep, 3000: PAGE}),
        "lattice.pdf": made(
            {
                2: TREE.replace(b"3 0 R", b"6 0 R " * 10),
                **{n: node % (b"%d 0 R " % (n + 1) * 10) for n in range(6, 26)},
                26: PAGE,
            }
        ),
        "no-kids.pdf": made({2: b"<< /Type /Pages /Count 2000000000 >>"}),
        "count.pdf": made({2: TREE.replace(b"/Count 1", b"/Count -2000000000")}),
    }


@kind()
def many_pages() -> Files:
    def of(count: int) -> bytes:
        kids = b"".join(b"%d 0 R " % number for number in range(10, count + 10))
        tree = b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, count)
        return made({2: tree, **dict.fromkeys(range(10, count + 10), PAGE)})

    same = b"<< /Type /Pages /Kids [%b] /Count 100000 >>" % (b"3 0 R " * 100_000)
    return {**{f"{count}.pdf": of(count) for count in (300, 10_000)}, "same.pdf": made({2: same})}


@kind()
def table_as_stream() -> Files:
    widths, every = b"/W [1 4 1] ", b"/Size 6 "
    return {
        "index.pdf": indexed(widths + every + b"/Index [0 2000000000]"),
        "index-odd.pdf": indexed(widths + every + b"/Index [0]"),
        "index-many.pdf": indexed(widths + every + b"/Index [" + b"0 1 " * 300_000 + b"]"),
        "no-width.pdf": indexed(b"/W [0 0 0] /Size 2000000000"),
        "no-width-index.pdf": indexed(b"/W [0 0 0] /Size 6 /Index [0 2000000000]"),
        "wide.pdf": indexed(b"/W [1 2000000000 1]" + every),
        "negative.pdf": indexed(b"/W [1 -4 1]" + every),
        "many-widths.pdf": indexed(b"/W [" + b"1 " * 300_000 + b"]" + every),
        "size.pdf": indexed(widths + b"/Size 2000000000"),
        "negative-size.pdf": indexed(widths + b"/Size -1"),
        "previous.pdf": indexed(widths + every + b"/Prev 0"),
        "rows.pdf": indexed(widths + b"/Size 8000000", rows=b"\x01\0\0\0\x0f\0" * 8_000_000),
        "columns.pdf": indexed(
            widths + every + b"/DecodeParms << /Predictor 12 /Columns 2000000000 >>"
        ),
    }


@kind()
def table_of_objects() -> Files:
    good = made()
    start = good.index(b"xref\n0 6")
    return {
        "count.pdf": good.replace(b"xref\n0 6", b"xref\n0 2000000000"),
        "first.pdf": good.replace(b"xref\n0 6", b"xref\n-2000000000 6"),
        "previous-itself.pdf": made(trailer=b"/Prev %d" % start),
        "previous-two.pdf": made(trailer=b"/Prev %d" % (start + 1)),
        "previous-negative.pdf": made(trailer=b"/Prev -2000000000"),
        "previous-far.pdf": made(trailer=b"/Prev 2000000000"),
        "hybrid-itself.pdf": made(trailer=b"/XRefStm %d" % start),
        "size.pdf": made(size=2_000_000_000),
        "garbage.pdf": good[:start] + b"xref\n" + b"\xff" * 400 + good[start + 200 :],
        "start.pdf": good.replace(b"startxref\n", b"startxref\n99999999999999999999"),
        "zero.pdf": good[: good.rindex(b"startxref")] + b"startxref\n0\n%%EOF",
        "all-in-one-place.pdf": good.replace(b"00000 n", b"00001 n"),
    }


@kind()
def object_streams() -> Files:
    def packed(more: bytes, held: bytes = b"6 0 << >>") -> bytes:
        return flate(held, b"/Type /ObjStm " + more)

    def inside(where: int) -> bytes:
        rows = bytearray()
        good = indexed(b"/W [1 4 1] /Size 8", changes={6: packed(b"/N 1 /First 4"), 7: b"null"})
        for number in range(8):
            at = good.find(b"\n%d 0 obj" % number) + 1
            rows += (
                (b"\x01" + at.to_bytes(4, "big") + b"\0")
                if number != 4
                else (b"\x02" + where.to_bytes(4, "big") + b"\0")
            )
        return indexed(
            b"/W [1 4 1] /Size 8", bytes(rows), {6: packed(b"/N 1 /First 4"), 7: b"null"}
        )

    return {
        "in-itself.pdf": inside(4),
        "in-nothing.pdf": inside(77),
        "in-another.pdf": inside(6),
        "many.pdf": indexed(b"/W [1 4 1] /Size 7", changes={6: packed(b"/N 2000000000 /First 4")}),
        "first.pdf": indexed(b"/W [1 4 1] /Size 7", changes={6: packed(b"/N 1 /First 2000000000")}),
        "extends.pdf": indexed(
            b"/W [1 4 1] /Size 7", changes={6: packed(b"/N 1 /First 4 /Extends 6 0 R")}
        ),
        "negative.pdf": indexed(b"/W [1 4 1] /Size 7", changes={6: packed(b"/N -1 /First -4")}),
    }


@kind()
def deep_nesting() -> Files:
    many = 100_000
    return {
        "arrays.pdf": made({6: b"[" * many + b"]" * many}, trailer=b"/Info 6 0 R"),
        "open-arrays.pdf": made({4: b"[" * many}),
        "dictionaries.pdf": made(
            {6: b"<</A" * many + b" 1 " + b">>" * many}, trailer=b"/Info 6 0 R"
        ),
        "in-page.pdf": made({3: PAGE[:-2] + b"/A " + b"[" * many + b"]" * many + b">>"}),
        "in-drawing.pdf": made({4: flate(b"[" * many + LETTER)}),
        "dictionaries-in-drawing.pdf": made({4: flate(b"<</A" * many + LETTER)}),
        "brackets.pdf": made({4: flate(b"BT /F1 9 Tf (" + b"(" * many + b")" * many + b") Tj ET")}),
        "states.pdf": made({4: flate(b"q " * many * 5 + LETTER)}),
        "marks.pdf": made({4: flate(b"/P << /MCID 0 >> BDC " * many + LETTER)}),
        "outline.pdf": made(
            {
                1: b"<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>",
                6: b"<< /First 7 0 R >>",
                7: b"<< /Next 7 0 R /First 6 0 R >>",
            }
        ),
        "form.pdf": made(
            {
                1: b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>",
                6: b"<< /Kids [6 0 R 6 0 R] /Parent 6 0 R /T (a) >>",
                3: PAGE[:-2] + b"/Annots [6 0 R 6 0 R] >>",
            }
        ),
        "names.pdf": made(
            {
                1: b"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 6 0 R >> >>",
                6: b"<< /Kids [6 0 R 6 0 R] >>",
            }
        ),
    }


@kind()
def odd_objects() -> Files:
    return {
        "long-name.pdf": made({6: b"/" + b"A" * 5_000_000}, trailer=b"/Info 6 0 R"),
        "long-number.pdf": made({3: PAGE.replace(b"612", b"6" * 100_000)}),
        "long-hex.pdf": made({6: b"<" + b"4" * 5_000_001, 7: b"null"}, trailer=b"/Info 6 0 R"),
        "control-names.pdf": made({5: FONT.replace(b"Helvetica", b"#00#1b[2J#0a=cmd()")}),
        "control-info.pdf": made(
            {6: b"<< /Title (\x1b]0;pwned\x07<script>\\000) >>"}, trailer=b"/Info 6 0 R"
        ),
        "object-zero.pdf": made({3: b"<< /Type /Page /Parent 0 0 R /Contents 0 0 R >>"}),
        "negative-object.pdf": made({4: b"-1 0 R"}),
        "huge-object.pdf": made({4: b"2000000000 0 R"}),
        "all-null.pdf": made({2: b"null", 3: b"null", 4: b"null", 5: b"null"}),
        "wrong-types.pdf": made({2: b"[/Kids]", 3: b"(page)", 4: b"true", 5: b"1.5"}),
        "no-page-type.pdf": made({3: b"<< >>"}),
        "comments.pdf": made({4: b"%" * 3_000_000 + b"\n" + stream(LETTER)}),
    }
