"""Letters as DOCX: Word's own headers, lists, tables, controls, notes and tracked changes."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches, Mm, Pt
from docx.text.paragraph import Paragraph

from .ink import signature
from .letter import Firm, blocks

STAMP = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
INLINE = re.compile(r"<(b|ins|del|field|note)>(.*?)</\1>")
CHANGE = 'w:author="Payroll" w:date="2026-10-01T09:00:00Z"'
NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
Level = tuple[str, str, str]  # number format, text, font ("" for that of the words)
BULLETS = {
    "round": [("bullet", "\uf0b7", "Symbol")],
    "square": [("bullet", "\uf0a7", "Wingdings")],
    "arrow": [("bullet", "\uf0d8", "Wingdings")],
    "dash": [("bullet", "–", "")],
    "legal": [("decimal", "%1.", ""), ("lowerLetter", "%2)", "")],
}


@dataclass(frozen=True)
class WordLetter:
    """A letter to be made in Word; `head` puts its letterhead in, `marks` what only it has.

    A `seed` of 0 leaves it unsigned. `bullet` is a key of `BULLETS`, or "typed" for lists typed by
    hand with a bullet and a tab.
    """

    file: str
    firm: Firm
    text: str
    head: Callable[[Word, Firm], None]
    font: str = "Calibri"
    size: float = 11
    is_a4: bool = False
    bullet: str = "round"
    seed: int = 1
    marks: dict[str, Callable[[Word], None]] = field(default_factory=dict)


def docx(letter: WordLetter) -> bytes:
    """Make a letter; the same letter gives the same bytes."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = (
        (Mm(210), Mm(297)) if letter.is_a4 else (Inches(8.5), Inches(11))
    )
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Inches(1))
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = letter.font, Pt(letter.size)
    normal.paragraph_format.space_after = Pt(8)
    letter.head(document, letter.firm)
    _fill(document, letter)
    return _sealed(document)


def _fill(document: Word, letter: WordLetter) -> None:
    number = 0 if letter.bullet == "typed" else numbering(document, BULLETS[letter.bullet])
    for block in blocks(letter.text):
        if block.kind == "mark":
            _mark(document, letter, block.text)
        elif block.kind == "list":
            for level, words in block.rows:
                _item(document, words, int(level) - 1, number)
            document.paragraphs[-1].paragraph_format.space_after = Pt(10)
        elif block.kind == "table":
            table = document.add_table(len(block.rows), len(block.rows[0]), style="Table Grid")
            for row, cells in zip(table.rows, block.rows, strict=True):
                for cell, words in zip(row.cells, cells, strict=True):
                    write(cell.paragraphs[0], words).paragraph_format.space_after = Pt(2)
            document.add_paragraph()
        else:
            paragraph = document.add_paragraph()
            for place, (words,) in enumerate(block.rows):
                if place:
                    paragraph.add_run().add_break()
                write(paragraph, f"<b>{words}</b>" if block.kind == "heading" else words)


def _mark(document: Word, letter: WordLetter, name: str) -> None:
    if name == "sign":
        picture = document.add_paragraph()
        picture.paragraph_format.space_after = Pt(0)
        if letter.seed:
            ink = BytesIO(signature(letter.seed, "#26262e"))
            picture.add_run().add_picture(ink, width=Inches(2))
        else:
            picture.add_run().add_break()
    else:
        letter.marks[name](document)


def _item(document: Word, words: str, level: int, number: int) -> None:
    paragraph = write(document.add_paragraph(), words if number else "•\t" + words)
    paragraph.paragraph_format.space_after = Pt(3)
    if number:
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
        properties.get_or_add_ilvl().val = level
        properties.get_or_add_numId().val = number
    else:
        paragraph.paragraph_format.left_indent = Inches(0.4)
        paragraph.paragraph_format.first_line_indent = Inches(-0.2)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Inches(0.4))


def write(paragraph: Paragraph, words: str) -> Paragraph:
    """Add words: bold, inserted, deleted, in a content control, or with a footnote."""
    end = 0
    for match in INLINE.finditer(words):
        paragraph.add_run(words[end : match.start()])
        _special(paragraph, match[1], match[2])
        end = match.end()
    paragraph.add_run(words[end:])
    return paragraph


def _special(paragraph: Paragraph, name: str, words: str) -> None:
    run = f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'
    here = nsdecls("w")
    if name == "b":
        paragraph.add_run(words).bold = True
        return
    if name == "note":
        _add_note(paragraph.part, words)
        run = f'<w:r {here}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        run += '<w:footnoteReference w:id="1"/></w:r>'
    elif name == "ins":
        run = f'<w:ins {here} w:id="901" {CHANGE}>{run}</w:ins>'
    elif name == "del":
        gone = run.replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")
        run = f'<w:del {here} w:id="902" {CHANGE}>{gone}</w:del>'
    else:
        run = f"<w:sdt {here}><w:sdtPr/><w:sdtContent>{run}</w:sdtContent></w:sdt>"
    paragraph._p.append(parse_xml(run))  # noqa: SLF001


def _add_note(part: Part, words: str) -> None:
    marker = '<w:vertAlign w:val="superscript"/>'
    xml = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {nsdecls("w")}>'
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>'
        "<w:continuationSeparator/></w:r></w:p></w:footnote>"
        f'<w:footnote w:id="1"><w:p><w:r><w:rPr>{marker}</w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {words}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    notes = Part(PackURI("/word/footnotes.xml"), NOTES, xml.encode(), part.package)
    part.relate_to(notes, RELATIONSHIP_TYPE.FOOTNOTES)


def numbering(document: Word, levels: list[Level]) -> int:
    """Define a Word list of some levels and give its number."""
    root = document.part.numbering_part.element
    taken = [int(node.get(qn("w:abstractNumId"))) for node in root.findall(qn("w:abstractNum"))]
    mine = max(taken, default=0) + 1
    xml = [f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{mine}">']
    xml.append('<w:multiLevelType w:val="hybridMultilevel"/>')
    for depth, (kind, text, font) in enumerate(levels):
        face = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr>'
        xml.append(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>'
            f'<w:ind w:left="{720 + 500 * depth}" w:hanging="360"/></w:pPr>'
            f"{face if font else ''}</w:lvl>"
        )
    xml.append("</w:abstractNum>")
    root.insert(len(taken), parse_xml("".join(xml)))
    return int(root.add_num(mine).numId)


def _sealed(document: Word) -> bytes:
    """Save with the same time stamp on everything."""
    about = document.core_properties
    about.author = about.last_modified_by = "Office"
    about.comments = ""
    about.created = about.modified = STAMP
    loose, out = BytesIO(), BytesIO()
    document.save(loose)
    with ZipFile(loose) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = ZipInfo(name, STAMP.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return out.getvalue()
