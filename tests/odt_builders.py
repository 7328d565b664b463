"""OpenDocument files made of raw XML, for tests."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from letterproof.model.page import Document
from letterproof.readers.odt import odt

MIME = "application/vnd.oasis.opendocument.text"
OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = {
    "office": f"{OASIS}office:1.0",
    "text": f"{OASIS}text:1.0",
    "table": f"{OASIS}table:1.0",
    "style": f"{OASIS}style:1.0",
    "draw": f"{OASIS}drawing:1.0",
    "form": f"{OASIS}form:1.0",
    "fo": f"{OASIS}xsl-fo-compatible:1.0",
    "svg": f"{OASIS}svg-compatible:1.0",
    "meta": f"{OASIS}meta:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())


def packed(parts: dict[str, str | bytes], mime: str = MIME) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("mimetype", mime, ZIP_STORED)
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()


def content(body: str, styles: str = "") -> str:
    return (
        f"<office:document-content {DECLARED}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )


def common(masters: str = "", styles: str = "") -> str:
    return (
        f"<office:document-styles {DECLARED}><office:styles>{styles}</office:styles>"
        f"<office:master-styles>{masters}</office:master-styles></office:document-styles>"
    )


def parsed(data: bytes) -> Document:
    return odt.parse(Path("letter.odt"), data, "0" * 64)


def read(body: str, styles: str = "", masters: str = "", shared: str = "") -> Document:
    parts: dict[str, str | bytes] = {"content.xml": content(body, styles)}
    if masters or shared:
        parts["styles.xml"] = common(masters, shared)
    return parsed(packed(parts))


def p(text: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def look(name: str, properties: str, family: str = "text", parent: str = "") -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}" '
        f'style:parent-style-name="{parent}"><style:text-properties {properties}/></style:style>'
    )


def table(*rows: str) -> str:
    made = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return f"<table:table>{made}</table:table>"


def cell(*blocks: str, more: str = "") -> str:
    return f"<table:table-cell {more}>{''.join(map(p, blocks))}</table:table-cell>"


COVERED = "<table:covered-table-cell/>"
