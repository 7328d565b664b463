"""A request as a Word document: styles, a real list, its language, the same bytes every time."""

from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt
from docx.styles.style import ParagraphStyle

from letterproof.reporters._request import BLANK, Request

FONT = "Calibri"
PALE = "FFF2A8"
"""Yellow, behind what is to be filled in."""

LIST, ABOUT, SIGNED, TO_FILL = "List Number", "About", "Signed", "To Fill In"
KEPT = frozenset(
    ("Normal", "Heading 1", LIST, "Default Paragraph Font", "Heading 1 Char", "No List")
)
LEFT_OUT = frozenset(
    (
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
        "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
        RELATIONSHIP_TYPE.CUSTOM_XML,
    )
)
"""What the template brings and a letter has no use for."""

HANGING = "454"
"""Twentieths of a point: how far the points of the list stand in."""

ZIPPED = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP archive can name."""


def docx_of(request: Request, as_of: str) -> bytes:
    """Write the letter; `as_of` (YYYY-MM-DD) is the day its properties name."""
    document = docx.Document(BytesIO(_paper(request.words.locale)))
    moment = datetime.fromisoformat(as_of).replace(tzinfo=UTC)
    properties = document.core_properties
    properties.title = request.subject
    properties.language = request.words.locale
    properties.created = properties.modified = moment
    _add(document, request.words.say("date", blank=BLANK))
    _add(document, "\n".join(request.to))
    _add(document, request.subject, "Heading 1")
    _add(document, request.greeting)
    _add(document, "\n".join(request.about), ABOUT)
    for part in request.opening:
        _add(document, part)
    for point in request.points:
        _add(document, point, LIST)
    for part in request.closing:
        _add(document, part)
    _add(document, request.farewell, SIGNED)
    _add(document, BLANK)
    return _saved(document)


def _add(document: Document, text: str, style: str | None = None) -> None:
    """Add a paragraph, if there is text; what is to be filled in stands out."""
    if not text:
        return
    paragraph = document.add_paragraph(style=style)
    before, blank, after = text.partition(BLANK)
    for piece, look in ((before, None), (blank, TO_FILL), (after, None)):
        if piece:
            paragraph.add_run(piece, style=look)


@cache
def _paper(locale: str) -> bytes:
    """Make an empty letter with its styles, in the language of `locale`."""
    document = docx.Document()
    package, part = document.part.package, document.part
    for rels in (package.rels, part.rels):
        for key in [key for key, rel in rels.items() if rel.reltype in LEFT_OUT]:
            del rels[key]
    styles = document.styles
    for style in list(styles):
        if style.name not in KEPT:
            style.delete()
    for defaults in styles.element.iter(qn("w:lang")):
        defaults.set(qn("w:val"), locale)
    normal = _style(document, "Normal", after=8)
    normal.font.name, normal.font.size = FONT, Pt(11)
    normal.paragraph_format.line_spacing = 1.1
    heading = _style(document, "Heading 1", before=12, after=10)
    heading.font.size = Pt(13)
    heading.font.bold = True
    heading.font.color.rgb = None
    for look in (normal, heading):
        fonts = look.element.rPr.rFonts
        fonts.attrib.clear()
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{script}"), FONT)
    listed = _style(document, LIST, after=6)
    listed.element.pPr.remove(listed.element.pPr.find(qn("w:contextualSpacing")))
    _number(document, listed)
    _style(document, ABOUT, after=8).paragraph_format.left_indent = Inches(0.3)
    _style(document, SIGNED, before=12, after=28).paragraph_format.keep_with_next = True
    blank = styles.add_style(TO_FILL, WD_STYLE_TYPE.CHARACTER)
    shade = OxmlElement("w:shd")  # Word shows no highlight that a style asks for
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:fill"), PALE)
    blank.element.get_or_add_rPr().append(shade)
    section = document.sections[0]
    section.left_margin = section.right_margin = Inches(1)
    section.top_margin = section.bottom_margin = Inches(1)
    properties = document.core_properties
    properties.author = properties.last_modified_by = ""
    properties.comments = properties.keywords = ""
    return _saved(document)


def _number(document: Document, listed: ParagraphStyle) -> None:
    """Keep the template's numbering of one style alone, with room for two digits."""
    numbering = document.part.numbering_part.element
    (kept,) = listed.element.xpath("./w:pPr/w:numPr/w:numId/@w:val")
    (scheme,) = numbering.xpath(f"./w:num[@w:numId='{kept}']/w:abstractNumId/@w:val")
    for other in numbering.xpath(
        f"./w:num[@w:numId!='{kept}'] | ./w:abstractNum[@w:abstractNumId!='{scheme}']"
    ):
        numbering.remove(other)
    for indent in numbering.iter(qn("w:ind")):
        indent.set(qn("w:left"), HANGING)
        indent.set(qn("w:hanging"), HANGING)
    for stop in numbering.iter(qn("w:tab")):
        stop.set(qn("w:pos"), HANGING)


def _style(document: Document, name: str, after: float, before: float = 0) -> ParagraphStyle:
    """Give a paragraph style, made where it is not there, with points before and after it."""
    styles = document.styles
    if name not in styles:
        styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = styles["Normal"]
    style = cast("ParagraphStyle", styles[name])
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    return style


def _saved(document: Document) -> bytes:
    """Give the file's bytes, without the moment at which it was made."""
    made, still = BytesIO(), BytesIO()
    document.save(made)
    with ZipFile(made) as source, ZipFile(still, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = ZipInfo(name, ZIPPED)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 3
            target.writestr(entry, source.read(name))
    return still.getvalue()
