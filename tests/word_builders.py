"""Word files made of raw WordprocessingML, for tests."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from docx import Document as NewWord
from docx.document import Document as WordDocument
from docx.oxml.parser import parse_xml

from letterproof.model.page import Document
from letterproof.readers.docx import docx

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())


def fragment(xml: str) -> list[object]:
    return list(parse_xml(f"<w:body {DECLARED}>{xml}</w:body>"))


def p(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def item(text: str, level: int, list_id: int) -> str:
    numbered = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return p(r(text), properties=numbered)


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def saved(word: WordDocument) -> bytes:
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def rezipped(data: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    file = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(file, "w") as new:
        for name in old.namelist():
            blob = change(name, old.read(name))
            if blob is not None:
                new.writestr(name, blob)
    return file.getvalue()


BLANK = saved(NewWord())


def made(body: str, change: Callable[[WordDocument], None] | None = None) -> bytes:
    if change is None:
        whole = f"<w:document {DECLARED}><w:body>{body}<w:sectPr/></w:body></w:document>".encode()
        return rezipped(BLANK, lambda name, blob: whole if name == "word/document.xml" else blob)
    word = NewWord()
    word.element.body[:-1] = fragment(body)
    change(word)
    return saved(word)


def parsed(data: bytes) -> Document:
    return docx.parse(Path("letter.docx"), data, "0" * 64)


def read(body: str, change: Callable[[WordDocument], None] | None = None) -> Document:
    return parsed(made(body, change))


def lines(document: Document) -> list[str]:
    return [placed.line.text for placed in document.lines]


def changed(document: Document) -> list[str]:
    return [document.text[span.start : span.end] for span in document.changes]


def hidden(document: Document) -> list[str]:
    assert all(piece.page == 1 and piece.box is None for piece in document.hidden)
    return [piece.text for piece in document.hidden]


INS = '<w:ins w:id="1" w:author="A">{}</w:ins>'

HELLO = p(r("To whom it may concern"))


def with_header(**texts: str) -> Callable[[WordDocument], None]:
    def change(word: WordDocument) -> None:
        section = word.sections[0]
        for name, text in texts.items():
            getattr(section, name).paragraphs[0].text = text

    return change


def anchored(graphic: str, attributes: str = "", size: int = 900000, named: str = "") -> str:
    return (
        f'<w:drawing><wp:anchor {attributes}><wp:extent cx="{size}" cy="{size}"/>'
        f'<wp:docPr id="1" name="x" {named}/><a:graphic><a:graphicData uri="x">{graphic}'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def shape(inside: str = "", properties: str = "") -> str:
    return f"<wps:wsp><wps:spPr>{properties}</wps:spPr>{inside}</wps:wsp>"
