"""Letters as OpenDocument text: headers, lists, tables, notes, and a signature as a picture."""

import re
from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from .ink import signature
from .letter import Block, Firm, blocks

STAMP = (2026, 1, 5, 9, 0, 0)
MIME = "application/vnd.oasis.opendocument.text"
OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
NAMES = {
    "office": "office",
    "text": "text",
    "table": "table",
    "style": "style",
    "draw": "drawing",
    "fo": "xsl-fo-compatible",
    "svg": "svg-compatible",
    "manifest": "manifest",
}
DECLARED = " ".join(f'xmlns:{name}="{OASIS}{uri}:1.0"' for name, uri in NAMES.items())
DECLARED += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
INLINE = re.compile(r"<(b|note)>(.*?)</\1>")

STYLES = """<style:style style:name="Standard" style:family="paragraph">
<style:paragraph-properties fo:margin-bottom="0.28cm"/>
<style:text-properties fo:font-family="Liberation Serif" fo:font-size="11.5pt"/></style:style>
<style:style style:name="Bold" style:family="text">
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Name" style:family="text"><style:text-properties fo:color="{colour}"
 fo:font-size="17pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Small" style:family="text"><style:text-properties fo:font-size="9pt"/>
</style:style><text:list-style style:name="Duties"><text:list-level-style-number text:level="1"
 style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2"
 style:num-format="a" style:num-suffix=")"/></text:list-style>"""
LAYOUT = """<style:page-layout style:name="Letter"><style:page-layout-properties
 fo:page-width="21.59cm" fo:page-height="27.94cm" fo:margin-top="2cm" fo:margin-bottom="2cm"
 fo:margin-left="2.5cm" fo:margin-right="2.5cm"/></style:page-layout>"""
FRAME = """<draw:frame text:anchor-type="as-char" svg:width="5cm" svg:height="1.69cm"><draw:image
 xlink:href="Pictures/signature.png" xlink:type="simple" xlink:show="embed"/></draw:frame>"""
NOTE = """<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1
</text:note-citation><text:note-body><text:p>{}</text:p></text:note-body></text:note>"""
MANIFEST = """<manifest:manifest {names} manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="Pictures/signature.png"
 manifest:media-type="image/png"/></manifest:manifest>"""


@dataclass(frozen=True)
class OdtLetter:
    """A letter to be made in LibreOffice; `seed` draws its signature."""

    file: str
    firm: Firm
    text: str
    seed: int


def odt(letter: OdtLetter) -> bytes:
    """Make a letter; the same letter gives the same bytes."""
    body = "".join(map(_block, blocks(letter.text)))
    content = (
        f'<office:document-content {DECLARED} office:version="1.2"><office:body><office:text>'
        f"{body}</office:text></office:body></office:document-content>"
    )
    parts = {
        "content.xml": content.encode(),
        "styles.xml": _styles(letter.firm).encode(),
        "Pictures/signature.png": signature(letter.seed),
        "META-INF/manifest.xml": MANIFEST.format(names=DECLARED, mime=MIME).encode(),
    }
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr(ZipInfo("mimetype", STAMP), MIME, ZIP_STORED)
        for name, part in parts.items():
            archive.writestr(ZipInfo(name, STAMP), part, ZIP_DEFLATED)
    return out.getvalue()


def _styles(firm: Firm) -> str:
    head = f'<text:p><text:span text:style-name="Name">{escape(firm.name)}</text:span></text:p>'
    for line in (firm.address, firm.contact):
        words = escape(" · ".join(line))
        head += f'<text:p><text:span text:style-name="Small">{words}</text:span></text:p>'
    return (
        f'<office:document-styles {DECLARED} office:version="1.2"><office:styles>'
        f"{STYLES.format(colour=firm.colour)}</office:styles><office:automatic-styles>{LAYOUT}"
        "</office:automatic-styles><office:master-styles><style:master-page "
        f'style:name="Standard" style:page-layout-name="Letter"><style:header>{head}'
        f"</style:header><style:footer><text:p>{escape(firm.strap)}</text:p></style:footer>"
        "</style:master-page></office:master-styles></office:document-styles>"
    )


def _block(block: Block) -> str:
    if block.kind == "mark":
        return _paragraph(FRAME)
    if block.kind == "list":
        return _list([(int(level), words) for level, words in block.rows])
    if block.kind == "table":
        rows = (
            "".join(
                f"<table:table-cell>{_paragraph(_inline(cell))}</table:table-cell>" for cell in row
            )
            for row in block.rows
        )
        made = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
        columns = f'<table:table-column table:number-columns-repeated="{len(block.rows[0])}"/>'
        return f'<table:table table:name="Terms">{columns}{made}</table:table>'
    return _paragraph("<text:line-break/>".join(_inline(words) for (words,) in block.rows))


def _list(items: list[tuple[int, str]]) -> str:
    made = '<text:list text:style-name="Duties">'
    depth = 1
    for place, (level, words) in enumerate(items):
        if level > depth:
            made += "<text:list><text:list-item>"
        else:
            made += "</text:list-item></text:list>" * (depth - level)
            made += ("</text:list-item>" if place else "") + "<text:list-item>"
        made += _paragraph(_inline(words))
        depth = level
    return made + "</text:list-item></text:list>" * depth


def _paragraph(inside: str) -> str:
    return f'<text:p text:style-name="Standard">{inside}</text:p>'


def _inline(words: str) -> str:
    made, end = "", 0
    for match in INLINE.finditer(words):
        inside = escape(match[2])
        bold = f'<text:span text:style-name="Bold">{inside}</text:span>'
        made += escape(words[end : match.start()]) + (
            bold if match[1] == "b" else NOTE.format(inside)
        )
        end = match.end()
    return made + escape(words[end:])
